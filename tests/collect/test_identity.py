from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.collect.address import canonical_address
from digest.collect.identity import (
    Candidate,
    Changed,
    KeyKind,
    Known,
    Merged,
    New,
    content_hash,
    item_id,
    judge,
    keys_of,
    published_on,
    story_key,
)
from digest.model.item import Found
from tests.collect.conftest import ZONE

STORY = " ".join(f"Kunta {n} avasi uuden palvelupisteen numero {n}." for n in range(30))
FOUND = Found(
    source="uutiset",
    title="Palvelupisteet avattiin",
    text=STORY,
    guid="17",
    url="https://kunta.example/uutiset/palvelupisteet",
    published_at=datetime(2026, 5, 4, 8, tzinfo=UTC),
)


def stored(found: Found) -> Candidate:
    keys = keys_of(found)
    return Candidate(
        item_id=item_id(*keys),
        source=found.source,
        keys=frozenset(keys),
        title=found.title,
        published_on=published_on(found, ZONE),
        content_hash=content_hash(found, ZONE),
        text=found.text,
    )


KEPT = stored(FOUND)


def test_an_item_met_again_is_known() -> None:
    assert judge(FOUND, [KEPT], ZONE) == Known(KEPT.item_id)


def test_an_item_with_other_words_at_its_address_is_changed() -> None:
    corrected = replace(FOUND, title="Palvelupisteet avattiin tänään", text=STORY + " Korjaus.")

    assert judge(corrected, [KEPT], ZONE) == Changed(KEPT.item_id)


def test_spaces_quotes_and_case_are_no_change() -> None:
    retyped = replace(FOUND, title="“PALVELUPISTEET”  avattiin", text=STORY.replace(" ", "\n"))

    assert judge(retyped, [KEPT], ZONE) == Known(KEPT.item_id)


def test_an_id_of_the_source_is_not_trusted_alone() -> None:
    other = replace(FOUND, title="Aivan muu uutinen", url="https://kunta.example/uutiset/muu")

    assert judge(other, [KEPT], ZONE) == New()


def test_an_item_that_moved_to_another_address_keeps_its_identity_by_id_and_title() -> None:
    moved = replace(FOUND, url="https://uusi.example/palvelupisteet")

    assert judge(moved, [KEPT], ZONE) == Known(KEPT.item_id)


def test_a_rebuilt_feed_with_new_ids_finds_its_items_by_address() -> None:
    assert judge(replace(FOUND, guid="900017"), [KEPT], ZONE) == Known(KEPT.item_id)


def test_items_that_all_link_to_the_front_page_are_told_apart() -> None:
    first = replace(FOUND, url="https://kunta.example/")
    second = replace(first, guid="18", title="Toinen uutinen", text="Toinen teksti.")

    assert judge(second, [stored(first)], ZONE) == New()
    assert item_id(*keys_of(first)) != item_id(*keys_of(second))


def test_the_same_story_from_another_source_is_merged() -> None:
    copy = replace(FOUND, source="ministry", guid=None, url="https://ministry.example/-/x")

    assert judge(copy, [KEPT], ZONE) == Merged(KEPT.item_id)


def test_a_trimmed_copy_of_the_day_after_is_merged() -> None:
    trimmed = replace(
        FOUND,
        source="ministry",
        guid=None,
        url="https://ministry.example/-/x",
        text=STORY.replace(" numero 7.", ""),
        published_at=datetime(2026, 5, 5, 8, tzinfo=UTC),
    )

    assert judge(trimmed, [KEPT], ZONE) == Merged(KEPT.item_id)


@pytest.mark.parametrize(
    "other",
    [
        {"text": STORY.replace("numero 7.", "numero 77.")},
        {"published_at": datetime(2025, 5, 4, tzinfo=UTC), "text": STORY + " Taas."},
        {"published_at": None, "text": STORY + " Taas."},
        {"text": "Aivan toinen teksti samalla otsikolla."},
        {"title": "Palvelupisteet avattiin 2"},
    ],
    ids=["a number", "another year", "no date", "another text", "another title"],
)
def test_a_like_story_that_differs_where_it_matters_is_new(other: dict[str, object]) -> None:
    alike = replace(FOUND, source="m", guid=None, url="https://m.example/x", **other)  # type: ignore[arg-type]

    assert judge(alike, [KEPT], ZONE) == New()


def test_weekly_titles_that_differ_by_a_number_are_two_stories() -> None:
    assert story_key("Viikkokatsaus 4/2026") != story_key("Viikkokatsaus 6/2026")


def test_a_mended_date_is_no_part_of_identity() -> None:
    today = replace(FOUND, flags=("future date",))
    tomorrow = replace(today, published_at=datetime(2026, 5, 5, tzinfo=UTC))

    assert content_hash(today, ZONE) == content_hash(tomorrow, ZONE)


founds = st.builds(
    Found,
    source=st.sampled_from(["a", "b"]),
    title=st.text(min_size=1, max_size=20),
    text=st.text(max_size=60),
    guid=st.none() | st.text(min_size=1, max_size=5),
    url=st.none() | st.sampled_from(["https://e.fi/1", "https://e.fi/2?utm_source=x"]),
    published_at=st.none() | st.just(FOUND.published_at) | st.datetimes(timezones=st.just(UTC)),
)


@given(founds)
def test_what_was_stored_is_known_when_it_comes_again(found: Found) -> None:
    assert isinstance(judge(found, [stored(found)], ZONE), Known)


@given(st.lists(founds, max_size=8))
def test_collecting_twice_finds_nothing_new_the_second_time(batch: list[Found]) -> None:
    kept: list[Candidate] = []
    for found in batch:
        if judge(found, near(found, kept), ZONE) == New():
            kept.append(stored(found))

    stored_first = [found for found in batch if stored(found) in kept]
    assert New() not in [judge(found, near(found, kept), ZONE) for found in stored_first]


def near(found: Found, kept: list[Candidate]) -> list[Candidate]:
    keys = set(keys_of(found))
    return [candidate for candidate in kept if candidate.keys & keys]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://e.fi/a?utm_source=rss&id=3", "https://e.fi/a?id=3"),
        ("https://e.fi/a?p_p_id=56&p_p_lifecycle=0&languageId=fi_FI", "https://e.fi/a"),
        ("https://e.fi/a;jsessionid=AB12?x=1", "https://e.fi/a?x=1"),
        ("http://www.e.fi:80/a/", "https://e.fi:443/a#osio"),
        ("https://e.fi/a?b=2&a=1", "https://e.fi/a?a=1&b=2"),
        ("https://e.fi/a?fbclid=zzz", "https://E.FI/a"),
        ("https://e.fi/index.html", "https://e.fi"),
        ("https://e.fi/päivä", "https://e.fi/p%C3%A4iv%C3%A4"),
    ],
)
def test_one_page_under_two_addresses_is_one(one: str, other: str) -> None:
    assert canonical_address(one) == canonical_address(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://e.fi/a?id=3", "https://e.fi/a?id=4"),
        ("https://e.fi/a?page=1", "https://e.fi/a"),
        ("https://e.fi:8080/a", "https://e.fi/a"),
        ("https://e.fi/a", "https://e.fi/A"),
        ("https://e.fi/a", "https://sub.e.fi/a"),
    ],
)
def test_two_pages_stay_two(one: str, other: str) -> None:
    assert canonical_address(one) != canonical_address(other)


addresses = st.builds(
    "https://{}/{}?{}#{}".format,
    st.sampled_from(["e.fi", "www.e.fi", "e.fi:443", "[::1]:80"]),
    st.text(max_size=20),
    st.text(max_size=20),
    st.text(max_size=5),
)


@given(addresses | st.text(max_size=40))
def test_a_canonical_address_is_its_own_canonical_form(url: str) -> None:
    once = canonical_address(url)

    assert canonical_address(once) == once


def test_keys_are_pairs_that_a_database_can_hold() -> None:
    kinds = [kind for kind, _ in keys_of(FOUND)]

    assert kinds == [KeyKind.URL, KeyKind.GUID, KeyKind.STORY]
    assert {len(key.value) for key in keys_of(FOUND)} == {32}
    assert keys_of(replace(FOUND, source="b"))[1] != keys_of(FOUND)[1]
