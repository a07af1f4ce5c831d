"""How two revisions differ, as an editor reads it."""

from __future__ import annotations

from hypothesis import given

from digest.compose.difference import Difference, Shown, Sort, difference
from digest.model.decision import Decision, Drop, Lead, Place, Write
from tests.compose.test_edited import ENTRIES, decisions, news, shown


def state(*made: Decision, subject: str = "Aihe") -> Shown:
    return Shown(shown(*made), {"fi": subject}, {})


def test_a_state_does_not_differ_from_itself() -> None:
    assert difference(state(), state()) == ()


def test_added_and_removed_entries_say_where_they_stand() -> None:
    more = Shown(shown(entries=(*ENTRIES, news("n9", 9))), {"fi": "Aihe"}, {})

    assert difference(state(), more) == (Difference(Sort.ADDED, "n9", "", "Uutiset, 1", "n9"),)
    assert difference(more, state()) == (Difference(Sort.REMOVED, "n9", "Uutiset, 1", "", "n9"),)


def test_only_the_entry_that_was_carried_counts_as_moved() -> None:
    found = difference(state(), state(Place("n1", "news", 1)))

    assert found == (Difference(Sort.MOVED, "n1", "Uutiset, 3", "Uutiset, 1", "n1"),)


def test_own_words_and_the_subject_are_shown_before_and_after() -> None:
    found = difference(state(), state(Write("n1", "fi", title="Oma"), subject="Uusi"))

    assert found == (
        Difference(Sort.REWORDED, "subject (fi)", "Aihe", "Uusi"),
        Difference(Sort.REWORDED, "n1", "", "fi: Oma", "n1"),
    )


def test_a_lead_article_that_comes_and_goes_is_told() -> None:
    found = difference(state(), state(Lead("fi", "Terve!")))

    assert found == (Difference(Sort.ADDED, "lead article (fi)", "", "Terve!"),)


@given(decisions, decisions)
def test_a_difference_read_backwards_adds_what_was_removed(
    first: list[Decision], second: list[Decision]
) -> None:
    before, after = state(*first), state(*second)
    there = {one.entry_id for one in difference(before, after) if one.sort is Sort.REMOVED}
    back = {one.entry_id for one in difference(after, before) if one.sort is Sort.ADDED}

    assert there == back


@given(decisions)
def test_nothing_differs_only_where_the_same_is_shown(made: list[Decision]) -> None:
    before, after = state(), state(*made)

    assert (difference(before, after) == ()) == (before.edited.sections == after.edited.sections)


def test_a_dropped_entry_is_a_removed_one() -> None:
    assert [one.sort for one in difference(state(), state(Drop("e1")))] == [Sort.REMOVED]
