from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from digest.collect.parse.exchange import Question
from digest.collect.parse.feed import parse_feed
from digest.collect.settle import settle
from digest.collect.sources import build
from digest.config.settings import SourceSettings
from digest.errors import ConfigError, FetchError, UnreadableSource
from digest.http import GuardedClient
from digest.model.item import Author, Found, ItemKind, Material
from digest.ports import FetchState, Source
from digest.sandbox import SandboxPool
from tests.collect.conftest import NOON, ZONE
from tests.collect.loopback import Asked, Page, serving

QUESTION = Question(url="https://kunta.example/rss", zone=str(ZONE))
COUNTS = {
    "atom.xml": 1, "bad_amp.xml": 3, "bom_leading_ws.xml": 3, "cp1252_declared_utf8.xml": 3,
    "ctrl_char.xml": 3, "deep_nest.xml": 1, "fi_dates.xml": 3, "jsonfeed.xml": 2,
    "liferay50.xml": 50, "liferay50_latin1.xml": 50, "nbsp_entity.xml": 3,
    "nodates_noguid.xml": 2, "rdf_rss10.xml": 1, "truncated.xml": 4,
}  # fmt: skip
REFUSED = ["billion_laughs.xml", "empty.xml", "html_page.xml", "xxe.xml"]


def rss(*items: str) -> bytes:
    return f'<rss version="2.0"><channel><title>t</title>{"".join(items)}</channel></rss>'.encode()


def only(body: bytes) -> Found:
    (found,) = parse_feed(body, QUESTION).found
    return found


@pytest.mark.parametrize("name", COUNTS)
def test_a_hostile_feed_gives_the_items_a_person_would_expect(corpus: Path, name: str) -> None:
    parsed = parse_feed((corpus / "feeds" / name).read_bytes(), QUESTION)

    assert len(parsed.found) == COUNTS[name]
    assert all(found.title and "<" not in found.title + found.text for found in parsed.found)
    assert not any("CDATA" in found.text or "Ã" in found.title for found in parsed.found)


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_feed_is_refused_with_a_reason(corpus: Path, name: str) -> None:
    with pytest.raises(UnreadableSource):
        parse_feed((corpus / "feeds" / name).read_bytes(), QUESTION)


def test_every_hostile_feed_is_expected(corpus: Path) -> None:
    names = {file.name for file in (corpus / "feeds").iterdir()}

    assert names == {*COUNTS, *REFUSED}


def test_finnish_dates_are_read_in_finnish_time(corpus: Path) -> None:
    parsed = parse_feed((corpus / "feeds" / "fi_dates.xml").read_bytes(), QUESTION)

    days = [found.published_at for found in parsed.found]
    assert days[0] == datetime(2021, 5, 7, 8, 10, tzinfo=UTC)
    assert days[1] == days[2] == datetime(2021, 5, 6, 8, 10, tzinfo=UTC)


def test_an_item_keeps_its_link_categories_author_and_enclosure() -> None:
    found = only(
        rss(
            "<item><title>A &lt;b&gt;x&lt;/b&gt;</title><link>/a</link>"
            "<author>maija@kunta.example (Maija Meikäläinen)</author><category>sote</category>"
            '<enclosure url="/f/r.pdf" type="application/pdf"/></item>'
        )
    )

    assert found.title == "A x"
    assert found.url == "https://kunta.example/a"
    assert found.topics == ("sote",)
    assert found.authors == (Author("Maija Meikäläinen"),)
    assert found.materials == (Material("r.pdf", "https://kunta.example/f/r.pdf"),)


def test_a_title_may_hold_a_less_than_sign() -> None:
    assert only(rss("<item><title>Hinta &lt; 5 euroa</title></item>")).title == "Hinta < 5 euroa"


def test_html_in_a_description_becomes_paragraphs() -> None:
    found = only(
        rss(
            "<item><title>A</title><description>&lt;p&gt;x&lt;script&gt;y&lt;/script&gt;"
            "&lt;/p&gt;&lt;p&gt;z</description></item>"
        )
    )

    assert found.text == "x\n\nz"


@pytest.mark.parametrize(
    ("summary", "kept"),
    [
        ("Kunta avaa uuden lähikirjaston Mäkelän koululle syyskuussa.", True),
        ("Rakennustyöt alkoivat Mäkelässä keväällä, ja niitä on tehty koko kesän.", False),
        ("Kunta avaa uuden lähikirjaston Mäkelän koululle …", False),
        ("Kunta avaa uuden lähikirjaston Mäkelän koululle syyskuussa...", False),
        ("Uusi kirjasto avataan.", False),
    ],
)
def test_a_summary_of_its_own_stands_above_the_content(summary: str, kept: bool) -> None:
    content = (
        "Rakennustyöt alkoivat Mäkelässä keväällä, ja niitä on tehty koko kesän. Kirjastoon"
        " tulee lukusali, ja iltaisin ovi aukeaa kortilla."
    )
    words = f"<description>{summary}</description>"
    whole = f'<encoded xmlns="http://purl.org/rss/1.0/modules/content/">{content}</encoded>'

    found = only(rss(f"<item><title>Kirjasto</title>{words}{whole}</item>"))

    assert found.text == (f"{summary}\n\n{content}" if kept else content)


def test_a_json_feeds_own_summary_stands_above_its_content() -> None:
    item = {
        "id": "1",
        "title": "Biblioteket",
        "summary": "Kommunen öppnar ett nytt bibliotek i Bäckby skola i september.",
        "content_text": "Arbetet började i våras.",
    }
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": [item]}

    found = only(json.dumps(feed).encode())

    assert found.text == f"{item['summary']}\n\n{item['content_text']}"


def test_only_web_addresses_become_links() -> None:
    assert only(rss("<item><title>A</title><link>javascript:alert(1)</link></item>")).url is None


def test_an_item_without_a_title_is_named_by_its_text() -> None:
    found = only(rss("<item><description>Uusi palvelu avautui tänään.</description></item>"))

    assert (found.title, found.flags) == ("Uusi palvelu avautui tänään.", ("no title",))


def test_an_item_that_is_only_a_recording_is_named_by_it() -> None:
    found = only(
        rss('<item><enclosure url="https://k.example/a/jakso-7.mp3" type="audio/mpeg"/></item>')
    )

    assert found.title == "jakso-7.mp3"
    assert found.materials == (Material("jakso-7.mp3", "https://k.example/a/jakso-7.mp3"),)
    assert found.flags == ("no title",)


def test_a_podcast_that_has_only_a_subtitle_keeps_its_words() -> None:
    itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd"
    words = f'<subtitle xmlns="{itunes}">Miten kunta päättää</subtitle>'

    assert only(rss(f"<item>{words}</item>")).text == "Miten kunta päättää"


def test_an_id_that_is_no_address_never_becomes_a_link() -> None:
    found = only(rss("<item><title>A</title><guid>a1</guid></item>"))

    assert (found.guid, found.url) == ("a1", None)


def test_an_item_with_nothing_to_show_is_counted_and_not_kept() -> None:
    parsed = parse_feed(
        rss("<item><guid>a1</guid></item>", "<item><title>A</title></item>"), QUESTION
    )

    assert [found.title for found in parsed.found] == ["A"]
    assert parsed.notes == ("1 items without any content",)


def test_a_feed_of_many_items_is_read_to_its_limit_and_says_so() -> None:
    body = rss(*(f"<item><title>{n}</title></item>" for n in range(100_000)))
    parsed = parse_feed(body, Question(most=20, zone=str(ZONE)))

    assert [found.title for found in parsed.found] == [str(n) for n in range(20)]
    assert "100000 items" in parsed.notes[0]


def test_a_feed_that_names_no_known_place_or_file_is_parsed_from_its_bytes_only() -> None:
    with pytest.raises(UnreadableSource, match="not a feed"):
        parse_feed(b"/etc/passwd", QUESTION)


def test_a_json_feed_gives_its_authors_and_attachments() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1",
        "items": [
            {
                "id": 7, "title": "A", "content_html": "<p>x", "author": {"name": "Maija"},
                "attachments": [{"url": "/r.pdf", "title": "Raportti"}], "tags": ["a", 5],
                "date_published": "2026-05-04T08:00:00Z",
            },
            "nonsense",
            {},
        ],
    }  # fmt: skip
    parsed = parse_feed(json.dumps(feed).encode(), QUESTION)

    (found,) = parsed.found
    assert (found.guid, found.text, found.authors) == ("7", "x", (Author("Maija"),))
    assert found.materials == (Material("Raportti", "https://kunta.example/r.pdf"),)
    assert parsed.notes == ("2 items without any content",)


@pytest.mark.parametrize(
    "body",
    [b'{"version": "https://jsonfeed.org/version/1.1", "items": [', b'{"a": 1}', b"{" * 9000],
)
def test_json_that_is_no_feed_is_refused(body: bytes) -> None:
    with pytest.raises(UnreadableSource):
        parse_feed(body, QUESTION)


@pytest.mark.parametrize(
    ("published_at", "kept", "flags"),
    [
        (None, None, ("no date",)),
        (datetime(9999, 1, 1, tzinfo=UTC), NOON, ("future date",)),
        (datetime(1970, 1, 1, tzinfo=UTC), None, ("implausible date",)),
        (datetime(2021, 1, 1, tzinfo=UTC), datetime(2021, 1, 1, tzinfo=UTC), ()),
    ],
)
def test_an_impossible_date_is_mended_and_flagged(
    published_at: datetime | None, kept: datetime | None, flags: tuple[str, ...]
) -> None:
    settings = SourceSettings("uutiset", "feed", language="fi", item_kind="column", topics=("a",))
    found = settle(Found("", "A", "", published_at=published_at, topics=("b",)), settings, NOON)

    assert (found.published_at, found.flags) == (kept, flags)
    assert (found.source, found.language, found.kind) == ("uutiset", "fi", ItemKind.COLUMN)
    assert found.topics == ("a", "b")


def feed_at(url: str, client: GuardedClient, sandbox: SandboxPool, **more: object) -> Source:
    settings = SourceSettings("uutiset", "feed", url=url, **more)  # type: ignore[arg-type]
    return build(settings, client=client, sandbox=sandbox, now=lambda: NOON, zone=ZONE)


def test_a_second_visit_asks_only_for_what_changed(
    client: GuardedClient, sandbox: SandboxPool
) -> None:
    def answer(asked: Asked) -> Page:
        fresh = Page(rss("<item><title>A</title></item>"), headers={"ETag": '"v1"'})
        return Page(status=304) if asked.headers.get("if-none-match") == '"v1"' else fresh

    with serving({"/rss": answer}) as site:
        source = feed_at(f"{site.url}/rss", client, sandbox)
        first = source.collect(FetchState(), is_known=lambda _: False)
        second = source.collect(first.state, is_known=lambda _: False)

    assert [found.title for found in first.found] == ["A"]
    assert second.unchanged
    assert second.state == first.state == FetchState('"v1"', None, visited=True)


def test_a_moved_feed_is_followed_and_reported(client: GuardedClient, sandbox: SandboxPool) -> None:
    pages = {
        "/old": Page(status=301, headers={"Location": "/new"}),
        "/new": Page(rss("<item><title>A</title></item>")),
    }
    with serving(pages) as site:
        harvest = feed_at(f"{site.url}/old", client, sandbox).collect(
            FetchState(), is_known=lambda _: False
        )

        assert harvest.notes == (f"moved to {site.url}/new; change its url",)


def test_a_source_that_is_no_feed_names_itself(client: GuardedClient, sandbox: SandboxPool) -> None:
    with serving({"/rss": Page(b"<html>403</html>")}) as site:
        source = feed_at(f"{site.url}/rss", client, sandbox)
        with pytest.raises(UnreadableSource, match="uutiset: this is a web page"):
            source.collect(FetchState(), is_known=lambda _: False)


def test_a_refusal_is_shown_and_not_evaded(client: GuardedClient, sandbox: SandboxPool) -> None:
    with serving({"/rss": Page(b"no", 403)}) as site:
        source = feed_at(f"{site.url}/rss", client, sandbox)
        with pytest.raises(FetchError, match="refused us"):
            source.collect(FetchState(), is_known=lambda _: False)

        assert len(site.asked) == 1


def test_an_unknown_kind_of_source_names_the_known_ones(
    client: GuardedClient, sandbox: SandboxPool
) -> None:
    with pytest.raises(ConfigError, match="known: feed, calendar, page, folder"):
        build(
            SourceSettings("x", "gopher"),
            client=client,
            sandbox=sandbox,
            now=lambda: NOON,
            zone=ZONE,
        )


@pytest.mark.parametrize(
    "body",
    [
        b"<rss version='2.0'><channel>&<image></width></image><item><title>Ilta</title>",
        b"<?xml version='1.0' encoding='\xff\xfe'?><rss version='2.0'><channel><item><title>Ilta</title>",
        b"<?xml version='1.0' encoding='\x00'?><rss version='2.0'><channel><item><title>Ilta</title>",
    ],
)
def test_what_the_parser_itself_fails_on_loses_no_item(body: bytes) -> None:
    assert [found.title for found in parse_feed(body, Question()).found] == ["Ilta"]
