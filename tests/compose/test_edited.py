"""What a draft shows once an editor had a hand in it."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from digest.compose.arrange import arrange
from digest.compose.edited import edited
from digest.model.decision import (
    Content,
    Decision,
    Drop,
    Edited,
    Include,
    Lead,
    Merge,
    Pin,
    Place,
    Split,
    Write,
)
from digest.model.event import EventReason
from digest.model.issue import Entry, EventEntry, ItemEntry, OwnWords
from digest.model.item import ItemKind, Origin
from tests.compose.stock import BULLETIN, event


def news(name: str, day: int = 1, *, sources: tuple[str, ...] = ("uutiset",)) -> ItemEntry:
    origins = tuple(
        Origin(source, f"https://{source}.example/{name}", f"{name} in {source}")
        for source in sources
    )
    published_on = date(2026, 11, day)
    return ItemEntry(
        name, ItemKind.NEWS, "fi", name, origins[0].url, sources[0], published_on, origins=origins
    )


def dated(name: str) -> EventEntry:
    return EventEntry(name, "i", event(), EventReason.NEW, "fi", None, "uutiset", "Uutinen")


ENTRIES = (dated("e1"), news("n3", 3), news("n2", 2, sources=("uutiset", "kaupunki")), news("n1"))


def shown(*decisions: Decision, entries: tuple[Entry, ...] = ENTRIES) -> Edited:
    return edited(Content(arrange(entries, BULLETIN), decisions, {}, {}), BULLETIN)


def order(found: Edited) -> list[tuple[str, list[str]]]:
    return [(section.id, [entry.id for entry in section.entries]) for section in found.sections]


def entry(found: Edited, name: str) -> Entry:
    return next(one for section in found.sections for one in section.entries if one.id == name)


def test_without_decisions_a_draft_shows_what_was_composed() -> None:
    assert order(shown()) == [("events", ["e1"]), ("news", ["n3", "n2", "n1"])]


def test_a_dropped_entry_is_gone_and_its_empty_section_with_it() -> None:
    found = shown(Drop("e1"))

    assert order(found) == [("news", ["n3", "n2", "n1"])]
    assert [(one.id, why) for one, why in found.dropped] == [("e1", Drop("e1"))]


def test_an_entry_can_be_moved_into_a_section_that_was_empty() -> None:
    found = shown(Place("n2", "materials"))

    assert order(found)[-1] == ("materials", ["n2"])


def test_a_place_counts_from_one_and_beyond_the_end_is_last() -> None:
    assert order(shown(Place("n1", "news", 1)))[1] == ("news", ["n1", "n3", "n2"])
    assert order(shown(Place("n3", "news", 99)))[1] == ("news", ["n2", "n1", "n3"])


def test_pinned_entries_stand_first_in_the_order_they_were_pinned() -> None:
    found = shown(Pin("n1"), Pin("n2"))

    assert order(found)[1] == ("news", ["n1", "n2", "n3"])


def test_a_pin_holds_when_newer_entries_are_composed_and_can_be_taken_out() -> None:
    newer = (*ENTRIES, news("n9", 9))

    assert order(shown(Pin("n1"), entries=newer))[1][1][0] == "n1"
    assert order(shown(Pin("n1"), Pin("n1", pinned=False), entries=newer))[1][1][0] == "n9"


def test_a_decision_about_an_entry_that_is_gone_sleeps_until_it_is_back() -> None:
    found = shown(Place("n9", "materials"), entries=(*ENTRIES, news("n9", 9)))

    assert order(shown(Place("n9", "materials"))) == order(shown())
    assert order(found)[-1] == ("materials", ["n9"])


def test_an_included_entry_joins_the_section_of_its_kind_once() -> None:
    found = shown(Include(news("old")), Include(news("old")))

    assert order(found)[1] == ("news", ["n3", "n2", "n1", "old"])


def test_including_a_dropped_entry_brings_it_back() -> None:
    found = shown(Drop("n3"), Include(ENTRIES[1]))

    assert order(found)[1] == ("news", ["n2", "n1", "n3"])
    assert found.dropped == ()


def test_own_words_stand_beside_the_source_one_set_a_language() -> None:
    found = shown(
        Write("n1", "fi", title="Oma otsikko"),
        Write("n1", "sv", title="Egen rubrik", text="Egen text."),
        Write("n1", "fi", text="Oma teksti."),
    )

    assert entry(found, "n1").own == (
        OwnWords("sv", "Egen rubrik", "Egen text."),
        OwnWords("fi", None, "Oma teksti."),
    )


def test_writing_nothing_gives_the_source_its_words_back() -> None:
    found = shown(Write("e1", "fi", title="Oma otsikko"), Write("e1", "fi"))

    assert entry(found, "e1") == ENTRIES[0]


def test_merged_entries_are_told_once_with_all_their_origins() -> None:
    found = shown(Merge("n1", "n2"))
    kept = entry(found, "n2")

    assert order(found)[1] == ("news", ["n3", "n2"])
    assert isinstance(kept, ItemEntry)
    assert [origin.title for origin in kept.origins] == [
        "n2 in uutiset",
        "n2 in kaupunki",
        "n1 in uutiset",
    ]
    assert [one.id for one in found.merged] == ["n1"]


def test_an_entry_is_never_merged_into_itself_or_into_one_that_is_gone() -> None:
    assert order(shown(Merge("n1", "n1"))) == order(shown())
    assert order(shown(Merge("n1", "n9"))) == order(shown())


def test_a_split_tells_what_the_other_source_said_as_an_entry_of_its_own() -> None:
    found = shown(Split("n2", "kaupunki"))
    apart = entry(found, "n2-kaupunki-1")

    assert order(found)[1] == ("news", ["n3", "n2", "n2-kaupunki-1", "n1"])
    assert isinstance(apart, ItemEntry)
    assert (apart.title, apart.url, apart.summary, apart.part_of) == (
        "n2 in kaupunki",
        "https://kaupunki.example/n2",
        (),
        "n2",
    )


def test_the_source_whose_text_was_kept_cannot_be_split_off() -> None:
    assert order(shown(Split("n2", "uutiset"))) == order(shown())


def test_the_last_lead_article_of_a_language_stands_and_an_empty_one_removes_it() -> None:
    found = shown(Lead("fi", "Yksi"), Lead("sv", "Ett"), Lead("fi", "Kaksi"), Lead("sv", " "))

    assert found.leads == (("fi", "Kaksi"),)


names = st.sampled_from([entry.id for entry in ENTRIES] + ["old", "gone"])
decisions = st.lists(
    st.one_of(
        st.builds(Drop, names),
        st.builds(Include, st.sampled_from([*ENTRIES, news("old")])),
        st.builds(
            Place,
            names,
            st.sampled_from(["events", "news", "materials", "none"]),
            st.none() | st.integers(1, 9),
        ),
        st.builds(Pin, names, st.booleans()),
        st.builds(Write, names, st.just("fi"), st.none() | st.text(max_size=3)),
        st.builds(Merge, names, names),
    ),
    max_size=12,
)


@given(decisions)
def test_every_entry_is_shown_dropped_or_merged_exactly_once(made: list[Decision]) -> None:
    found = shown(*made)
    told = [one.id for section in found.sections for one in section.entries]
    rest = [one.id for one, _ in found.dropped] + [one.id for one in found.merged]

    assert len(told) == len(set(told))
    assert {one.id for one in ENTRIES} <= {*told, *rest}


@given(decisions, decisions)
def test_decisions_applied_in_two_goes_give_what_one_go_gives(
    first: list[Decision], second: list[Decision]
) -> None:
    assert shown(*first, *second) == shown(*(first + second))
