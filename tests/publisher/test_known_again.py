"""A second visit to sources that tell the same story, each in its own words."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

import pytest

from tests.collect.loopback import Page
from tests.publisher.collecting_office import Office, office

TITLE = "Kunta avaa uuden palvelupisteen"
SENTENCES = tuple(
    f"Pisteen {n} kerroksessa neuvotaan asukkaita ilman ajanvarausta." for n in "abcdefg"
)
LONG = " ".join(SENTENCES)


def story(place: str, text: str, *, title: str = TITLE, guid: str = "") -> bytes:
    named = f"<guid isPermaLink='false'>{guid}</guid>" if guid else ""
    return (
        f'<rss version="2.0"><channel><title>t</title><item><title>{escape(title)}</title>'
        f"<link>https://{place}.example/juttu</link>{named}"
        "<pubDate>Mon, 04 May 2026 08:00:00 GMT</pubDate>"
        f"<description>{escape(text)}</description></item></channel></rss>"
    ).encode()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    pages = {
        "/rss": Page(story("kunta", LONG)),
        "/short": Page(story("lehti", LONG.removesuffix(SENTENCES[-1]))),
    }
    with office(tmp_path, pages) as made:
        yield made


def test_a_trimmed_copy_is_one_story_and_stays_known_beside_the_whole(desk: Office) -> None:
    whole, copy = desk.collect("uutiset"), desk.collect("lyhenne")

    assert (whole.new, copy.merged) == (1, 1)
    for name in ("uutiset", "lyhenne", "uutiset", "lyhenne"):
        again = desk.collect(name)
        assert (again.known, again.changed) == (1, 0)
    assert [item.text for item in desk.publisher.items()] == [LONG]


def test_a_correction_is_a_change_once(desk: Office) -> None:
    desk.collect("uutiset")
    desk.serve(story("kunta", f"{LONG} Korjattu: ovet avataan 9.6."))
    first, again = desk.collect("uutiset"), desk.collect("uutiset")

    assert (first.changed, first.known) == (1, 0)
    assert (again.changed, again.known) == (0, 1)


def test_a_text_that_goes_back_to_what_it_was_is_a_change_too(desk: Office) -> None:
    desk.collect("uutiset")
    desk.serve(story("kunta", f"{LONG} Korjattu: ovet avataan 9.6."))
    desk.collect("uutiset")
    desk.serve(story("kunta", LONG))

    assert desk.collect("uutiset").changed == 1
    assert [item.text for item in desk.publisher.items()] == [LONG]


def test_the_same_words_at_a_new_address_are_the_same_item(desk: Office) -> None:
    desk.serve(story("kunta", LONG, guid="k1"))
    desk.collect("uutiset")
    desk.serve(story("uusi", LONG, guid="k1"))

    assert desk.collect("uutiset").known == 1
    assert desk.states() == ["new"]


def test_one_address_at_two_sources_is_one_item_and_the_first_telling_leads(desk: Office) -> None:
    desk.site.pages["/short"] = Page(story("kunta", f"{SENTENCES[0]} Lue lisää."))
    first, other = desk.collect("uutiset"), desk.collect("lyhenne")

    assert (first.new, other.merged, other.changed) == (1, 1, 0)
    (item,) = desk.publisher.items()
    assert item.text == LONG
    assert [origin.source for origin in item.origins] == ["uutiset", "lyhenne"]
    for name in ("uutiset", "lyhenne"):
        again = desk.collect(name)
        assert (again.known, again.changed, again.merged) == (1, 0, 0)


def test_the_same_words_at_the_same_address_have_both_origins(desk: Office) -> None:
    desk.site.pages["/short"] = Page(story("kunta", LONG))
    desk.collect("uutiset")
    desk.collect("lyhenne")

    (item,) = desk.publisher.items()
    assert [origin.source for origin in item.origins] == ["uutiset", "lyhenne"]


def test_an_item_that_was_off_the_list_for_a_while_is_known_when_it_comes_back(
    desk: Office,
) -> None:
    desk.collect("uutiset")
    desk.serve(story("muu", "Muuta.", title="Kunta sulkee pisteen lauantaina"))
    desk.collect("uutiset")
    desk.serve(story("kunta", LONG))

    assert desk.collect("uutiset").known == 1
