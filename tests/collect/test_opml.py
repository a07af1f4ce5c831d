from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.collect.naming import free_name, name_for
from digest.collect.opml import ListedFeed, new_feeds, read_opml, write_opml
from digest.config.settings import SourceSettings
from digest.config.values import NAME
from digest.errors import UsageError

OPML = b"""<?xml version="1.0"?><opml version="1.0"><head><title>x</title></head><body>
<outline text="Kunnat &amp; alueet">
  <outline type="rss" text="Oulu" xmlUrl="https://oulu.example/rss?a=1&amp;b=2"/>
  <outline type='rss' title='Turku' xmlUrl='https://turku.example/feed'></outline>
</outline>
<outline text="THL" xmlUrl="https://thl.example/rss"/>
<outline text="again" xmlUrl="https://thl.example/rss"/>
<outline text="no feed" url="https://x.example/"/>
</body></opml>"""


def test_feeds_are_read_with_the_folder_they_stand_in() -> None:
    assert read_opml(OPML, shown="x.opml") == (
        ListedFeed("https://oulu.example/rss?a=1&b=2", "Oulu", "Kunnat & alueet"),
        ListedFeed("https://turku.example/feed", "Turku", "Kunnat & alueet"),
        ListedFeed("https://thl.example/rss", "THL"),
    )


def test_only_feeds_that_are_no_source_yet_are_new() -> None:
    there = SourceSettings("oulu", "feed", url="http://www.oulu.example/rss?b=2&a=1")
    listed = (*read_opml(OPML, shown="x"), ListedFeed("file:///etc/passwd", "evil"))
    fresh, refused = new_feeds(listed, [there])

    assert [(one.name, one.topics) for one in fresh] == [
        ("turku", ("kunnat & alueet",)), ("thl", ()),
    ]  # fmt: skip
    assert refused == ("file:///etc/passwd",)


def test_what_is_written_is_read_again() -> None:
    sources = [
        SourceSettings('a"b', "feed", url="https://a.example/?x=1&y=<2>"),
        SourceSettings("k", "calendar", url="https://a.example/k.ics"),
        SourceSettings("notes", "folder"),
    ]
    written = write_opml(sources, title="A & B")

    assert read_opml(written.encode(), shown="x") == (
        ListedFeed("https://a.example/?x=1&y=<2>", 'a"b'),
    )
    assert "k.ics" in written


def test_what_is_no_opml_is_refused() -> None:
    with pytest.raises(UsageError, match=r"x\.opml is not an OPML file"):
        read_opml(b"<rss/>", shown="x.opml")


@given(st.text(alphabet="<>/outline \"'xmlUr=", max_size=300))
def test_any_outline_is_read_or_passed_over(text: str) -> None:
    assert isinstance(read_opml(f"<opml>{text}".encode(), shown="x"), tuple)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.thl.fi/ajankohtaista/", "thl-ajankohtaista"),
        ("https://valtioneuvosto.fi/-/asset_publisher/LOmk/rss", "valtioneuvosto-lomk"),
        ("http://127.0.0.1:8001/rss.xml", "source"),
        ("http://127.0.0.1:8001/kalenteri.ics", "kalenteri"),
    ],
)
def test_a_source_is_named_after_its_address(url: str, name: str) -> None:
    assert name_for(url) == name


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_name_is_one_that_the_settings_accept(path: str, title: str) -> None:
    name = name_for("https://k.example/" + path.replace("[", ""), title)

    assert NAME.fullmatch(free_name(name, {name}))
