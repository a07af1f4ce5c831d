from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from digest.collect.extract import Page as ParsedPage
from digest.collect.identity import (
    Candidate,
    Merged,
    content_hash,
    item_id,
    judge,
    keys_of,
    published_on,
)
from digest.collect.parse.exchange import Question, pack_question
from digest.collect.parse.listing import list_selector, read_listing
from digest.collect.sources import build
from digest.config.settings import SourceSettings
from digest.errors import NotWelcome, UnreadableSource
from digest.http import GuardedClient
from digest.model.item import Found
from digest.model.visit import WatchedPage
from digest.ports import FetchState, Harvest
from digest.sandbox import SandboxPool
from tests.collect.conftest import NOON, ZONE
from tests.collect.loopback import Loopback, Page, serving

MENU = "<nav><ul><li><a href='/a'>Etusivu ja ajankohtaiset asiat</a><li><a href='/b'>Yhteystiedot ja palaute</a></ul></nav>"
LINES = "".join(
    f"<li class=n><a href='/u/{n}?x={n}'>Kunta avaa uuden palvelupisteen {n}</a> <span class=d>{n}.5.2026</span></li>"
    for n in range(1, 5)
)
LIST = f"<body>{MENU}<main><h1>Uutiset</h1><ul class=news>{LINES}</ul></main>"


def article(title: str) -> Page:
    return Page(f"<main><h1>{title}</h1><p>4.5.2026</p><p>{'Teksti jatkuu. ' * 20}</p>".encode())


def collect(
    site: Loopback,
    client: GuardedClient,
    sandbox: SandboxPool,
    known: frozenset[str] = frozenset(),
    **more: object,
) -> Harvest:
    settings = SourceSettings("ministry", "page", url=f"{site.url}/news/", **more)  # type: ignore[arg-type]
    source = build(settings, client=client, sandbox=sandbox, now=lambda: NOON, zone=ZONE)
    return source.collect(FetchState(), is_known=lambda url: url in known)


def test_a_list_is_found_by_itself_and_not_the_menu() -> None:
    listed = read_listing(LIST.encode(), Question(url="https://k.example/news/", zone=str(ZONE)))

    assert [one.url for one in listed] == [f"https://k.example/u/{n}?x={n}" for n in range(1, 5)]
    assert listed[0].title == "Kunta avaa uuden palvelupisteen 1"
    assert listed[0].published_at == datetime(2026, 4, 30, 21, tzinfo=UTC)


def test_selectors_choose_the_list() -> None:
    options = {"items": "nav li", "link": "a", "title": None, "date": None}
    question = Question(url="https://k.example/news/", options=dict(options), zone=str(ZONE))

    assert [one.url for one in read_listing(LIST.encode(), question)] == [
        "https://k.example/a",
        "https://k.example/b",
    ]


@pytest.mark.parametrize(
    ("selector", "words"), [("main ul.none li", "finds no links"), ("li[", "not a CSS selector")]
)
def test_a_selector_that_finds_nothing_is_named(selector: str, words: str) -> None:
    question = Question(url="https://k.example/", options={"items": selector}, zone=str(ZONE))
    with pytest.raises(UnreadableSource, match=words):
        read_listing(LIST.encode(), question)


def test_only_unknown_pages_are_fetched(client: GuardedClient, sandbox: SandboxPool) -> None:
    pages = {"/news/": Page(LIST.encode())} | {
        f"/u/{n}": article(f"Juttu {n}") for n in range(1, 5)
    }
    with serving(pages) as site:
        known = frozenset(f"{site.url}/u/{n}?x={n}" for n in (2, 3, 4))
        harvest = collect(site, client, sandbox, known)

        assert [found.title for found in harvest.found] == ["Juttu 1"]
        assert [asked.path for asked in site.asked] == ["/robots.txt", "/news/", "/u/1?x=1"]


def test_a_page_that_fails_loses_only_itself_and_comes_back(
    client: GuardedClient, sandbox: SandboxPool
) -> None:
    pages = {"/news/": Page(LIST.encode(), headers={"ETag": '"1"'})}
    pages |= {f"/u/{n}": article(f"Juttu {n}") for n in (1, 2, 4)}
    with serving(pages) as site:
        harvest = collect(site, client, sandbox)

        assert [found.title for found in harvest.found] == ["Juttu 1", "Juttu 2", "Juttu 4"]
        assert "not found (404)" in harvest.notes[0]
        assert harvest.state.etag is None


def test_a_page_of_bottomless_nesting_costs_only_its_own_call(sandbox: SandboxPool) -> None:
    payload = pack_question(Question(zone=str(ZONE)), b"<div>" * 200_000)
    with pytest.raises(UnreadableSource, match="nested more than 512 deep"):
        sandbox.call("digest.collect.parse.listing:article_task", payload)

    listed = sandbox.call(
        "digest.collect.parse.listing:listing_task",
        pack_question(Question(url="https://k.example/news/", zone=str(ZONE)), LIST.encode()),
    )
    assert b"palvelupisteen 4" in listed


def test_an_item_keeps_the_address_by_which_its_list_knows_it(
    client: GuardedClient, sandbox: SandboxPool
) -> None:
    pages = {"/news/": Page(LIST.encode())} | {
        f"/u/{n}": article(f"Juttu {n}") for n in range(1, 5)
    }
    canonical = b'<link rel="canonical" href="/elsewhere">'
    pages["/u/1"] = Page(canonical + article("Juttu 1").body)
    with serving(pages) as site:
        known = frozenset(str(found.url) for found in collect(site, client, sandbox).found)
        again = collect(site, client, sandbox, known)

    assert again.found == ()


@contextmanager
def corpus_site(corpus: Path) -> Iterator[tuple[Loopback, dict[str, dict[str, str]]]]:
    """The corpus pages as the articles of one news list."""
    wanted = json.loads((corpus / "pages" / "index.json").read_text())
    lines = "".join(
        f'<li><a href="/p/{name}">{want["title"]}</a></li>' for name, want in wanted.items()
    )
    pages = {f"/p/{name}": Page((corpus / "pages" / name).read_bytes()) for name in wanted}
    with serving({"/news/": Page(f"<main><ul>{lines}</ul></main>".encode()), **pages}) as site:
        yield site, wanted


def test_one_story_in_four_shapes_becomes_one_item_with_four_origins(
    corpus: Path, client: GuardedClient, sandbox: SandboxPool
) -> None:
    with corpus_site(corpus) as (site, wanted):
        harvest = collect(site, client, sandbox)
    items: dict[str, list[Found]] = {}
    candidates: list[Candidate] = []
    for found in harvest.found:
        verdict = judge(found, candidates, ZONE)
        if isinstance(verdict, Merged):
            items[verdict.item_id].append(found)
        else:
            candidate = as_candidate(found)
            candidates.append(candidate)
            items[candidate.item_id] = [found]

    assert [found.title for found in harvest.found] == [want["title"] for want in wanted.values()]
    assert sorted(len(origins) for origins in items.values()) == [4] * 5


def as_candidate(found: Found) -> Candidate:
    keys = keys_of(found)
    return Candidate(
        item_id(*keys),
        found.source,
        frozenset(keys),
        found.title,
        published_on(found, ZONE),
        content_hash(found, ZONE),
        found.text,
    )


def test_a_page_that_robots_may_not_read_is_a_state_to_show(
    client: GuardedClient, sandbox: SandboxPool
) -> None:
    pages = {
        "/robots.txt": Page(b"User-agent: *\nDisallow: /news/"),
        "/news/": Page(LIST.encode()),
    }
    with serving(pages) as site:
        with pytest.raises(NotWelcome, match=r"robots\.txt of the site does not allow"):
            collect(site, client, sandbox)

        assert [asked.path for asked in site.asked] == ["/robots.txt"]


def test_an_article_that_robots_may_not_read_is_passed_over(
    client: GuardedClient, sandbox: SandboxPool
) -> None:
    pages = {
        "/robots.txt": Page(b"User-agent: *\nDisallow: /u/2"),
        "/news/": Page(LIST.encode()),
    } | {f"/u/{n}": article(f"Juttu {n}") for n in range(1, 5)}
    with serving(pages) as site:
        harvest = collect(site, client, sandbox)

        assert [found.title for found in harvest.found] == ["Juttu 1", "Juttu 3", "Juttu 4"]
        assert not any(asked.path.startswith("/u/2") for asked in site.asked)
        assert "robots.txt" in harvest.notes[0]


def test_a_captcha_is_a_state_to_show(client: GuardedClient, sandbox: SandboxPool) -> None:
    wall = Page(b'<html><body><form><div class="g-recaptcha"></div></form></body></html>')
    with serving({"/news/": wall}) as site, pytest.raises(NotWelcome, match="CAPTCHA"):
        collect(site, client, sandbox)


def test_a_list_says_how_much_of_it_was_known(client: GuardedClient, sandbox: SandboxPool) -> None:
    pages = {"/news/": Page(LIST.encode())} | {
        f"/u/{n}": article(f"Juttu {n}") for n in range(1, 5)
    }
    with serving(pages) as site:
        known = frozenset(f"{site.url}/u/{n}?x={n}" for n in (2, 3, 4))

        assert collect(site, client, sandbox, known).known == 3


def test_the_selector_of_a_list_is_found_and_finds_that_list_again() -> None:
    selector = list_selector(ParsedPage(LIST), "https://k.example/news/")
    question = Question(url="https://k.example/news/", zone=str(ZONE))
    chosen = Question(
        url="https://k.example/news/", options={"items": selector, "link": "a"}, zone=str(ZONE)
    )

    assert selector is not None
    assert read_listing(LIST.encode(), chosen) == read_listing(LIST.encode(), question)


def test_a_list_that_leads_to_a_private_address_leads_nowhere(
    client: GuardedClient, sandbox: SandboxPool
) -> None:
    listed = '<ul class="n"><li><a href="http://169.254.169.254/latest/">Kunta avaa ovia</a></ul>'
    with serving({"/news/": Page(listed.encode())}) as site:
        settings = SourceSettings("lista", "page", url=f"{site.url}/news/", items="ul.n li")
        source = build(settings, client=client, sandbox=sandbox, now=lambda: NOON, zone=ZONE)
        harvest = source.collect(FetchState(), is_known=lambda _: False)

    assert harvest.found == ()
    assert "not public" in harvest.notes[0]


def test_a_known_page_is_asked_for_again_only_when_it_is_due(
    client: GuardedClient, sandbox: SandboxPool
) -> None:
    pages = {"/news/": Page(LIST.encode()), "/u/1": article("Kunta avaa uuden palvelupisteen 1")}
    with serving(pages) as site:
        source = build(
            SourceSettings("ministry", "page", url=f"{site.url}/news/"),
            client=client, sandbox=sandbox, now=lambda: NOON, zone=ZONE
        )  # fmt: skip
        due, waiting = (
            WatchedPage(f"{site.url}/u/1", NOON, at) for at in (NOON, NOON + timedelta(minutes=1))
        )
        asked = [
            len(source.collect(FetchState(pages=(one,)), is_known=lambda _: True).found)
            for one in (due, waiting)
        ]

    assert asked == [1, 0]


@pytest.mark.parametrize(("host", "is_told"), [("127.0.0.1", True), ("localhost", False)])
def test_credentials_go_to_the_server_that_the_settings_name_and_to_no_other(
    client: GuardedClient, sandbox: SandboxPool, host: str, is_told: bool
) -> None:
    with serving({"/u/1": article("Kunta avaa uuden palvelupisteen")}) as site:
        there = f"http://{host}:{site.port}/u/1"
        line = f"<ul><li><a href='{there}'>Kunta avaa uuden palvelupisteen</a></ul>"
        site.pages["/news/"] = Page(line.encode())
        headers = {"authorization": "secret"}
        collect(site, client, sandbox, items="li", link="a", headers=headers)
        told = ["authorization" in one.headers for one in site.asked if one.path == "/u/1"]

    assert told == [is_told]


def test_a_page_that_is_gone_does_not_keep_others_from_being_read_again(
    client: GuardedClient, sandbox: SandboxPool
) -> None:
    with serving({"/news/": Page(LIST.encode())}) as site:
        source = build(
            SourceSettings("ministry", "page", url=f"{site.url}/news/"),
            client=client, sandbox=sandbox, now=lambda: NOON, zone=ZONE,
        )  # fmt: skip
        gone = WatchedPage(f"{site.url}/gone", NOON, NOON)
        harvest = source.collect(FetchState(pages=(gone,)), is_known=lambda _: True)

    assert "not found (404)" in harvest.notes[0]
    assert [one.due_at > NOON for one in harvest.state.pages] == [True]
