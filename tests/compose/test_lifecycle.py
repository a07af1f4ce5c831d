"""The life of an event across issues: said once, for a reason, and never after it is over."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from digest.compose.lifecycle import CHANGES, Told, moved_from, reason_to_show
from digest.model.event import Event, EventKind, EventReason, EventStatus, KnownEvent
from tests.compose.stock import ISSUE_ON, NEXT_ON, event, known

NEW = Told(EventReason.NEW, sequence=0)


def reason(one: KnownEvent, *told: Told) -> EventReason | None:
    return reason_to_show(one, told, issue_on=ISSUE_ON, next_on=NEXT_ON)


def test_an_event_nobody_was_told_of_is_new() -> None:
    assert reason(known()) is EventReason.NEW


def test_an_event_without_news_is_not_repeated() -> None:
    assert reason(known(), NEW) is None


def test_an_event_that_is_over_is_never_shown() -> None:
    yesterday = ISSUE_ON - timedelta(days=1)

    assert reason(known(event(start_on=yesterday))) is None
    assert reason(known(event(start_on=yesterday, end_on=ISSUE_ON))) is EventReason.NEW


def test_what_a_reader_should_not_be_offered_is_not_shown() -> None:
    assert reason(known(event(proposed=False))) is None
    assert reason(known(event(status=EventStatus.CANCELLED))) is None


def test_a_cancellation_is_told_once_to_those_who_were_told_of_the_event() -> None:
    called_off = known(event(status=EventStatus.CANCELLED, proposed=False), sequence=1)
    told = Told(EventReason.CANCELLED, sequence=1)

    assert reason(called_off, NEW) is EventReason.CANCELLED
    assert reason(called_off, NEW, told) is None


def test_a_move_is_told_once() -> None:
    moved = known(event(status=EventStatus.MOVED), sequence=1)

    assert reason(moved, NEW) is EventReason.MOVED
    assert reason(moved, NEW, Told(EventReason.MOVED, sequence=1)) is None


def test_a_second_move_is_told_again() -> None:
    moved = known(event(status=EventStatus.MOVED), sequence=2)

    assert reason(moved, NEW, Told(EventReason.MOVED, sequence=1)) is EventReason.MOVED


def test_the_last_issue_before_registration_closes_says_so() -> None:
    last_day = known(event(closes_on=NEXT_ON - timedelta(days=1)))
    later = known(event(closes_on=NEXT_ON))

    assert reason(last_day, NEW) is EventReason.LAST_CHANCE
    assert reason(later, NEW) is None


def test_a_call_that_ends_before_the_next_issue_is_a_last_chance() -> None:
    call = known(event(kind=EventKind.APPLICATION, end_on=date(2026, 12, 10), start_on=ISSUE_ON))

    assert reason(call, NEW) is EventReason.LAST_CHANCE


def test_an_event_of_the_coming_week_is_recalled() -> None:
    soon = known(event(start_on=ISSUE_ON + timedelta(days=6)))

    assert reason(soon, NEW) is EventReason.THIS_WEEK


def test_a_called_off_event_that_is_on_again_is_told_anew_and_may_be_called_off_again() -> None:
    again = known(event(), sequence=2)
    off = Told(EventReason.CANCELLED, sequence=1)
    on = Told(EventReason.NEW, sequence=2)
    off_again = known(event(status=EventStatus.CANCELLED, proposed=False), sequence=3)

    assert reason(again, NEW, off) is EventReason.NEW
    assert reason(again, NEW, off, on) is None
    assert reason(off_again, NEW, off, on) is EventReason.CANCELLED


def test_a_move_is_told_though_something_else_became_known_since() -> None:
    before = Told(EventReason.NEW, 0, start_on=date(2027, 1, 14))
    moved = known(
        event(start_on=date(2027, 2, 4), status=EventStatus.REGISTRATION_OPEN), sequence=2
    )

    assert reason(moved, before) is EventReason.MOVED
    assert moved_from(moved.event, [before]) == date(2027, 1, 14)


def test_an_event_that_moved_there_and_back_between_two_issues_has_not_moved() -> None:
    before = Told(EventReason.NEW, 0, start_on=date(2027, 1, 14))

    assert reason(known(event(start_on=date(2027, 1, 14)), sequence=2), before) is None


def test_what_the_editor_left_out_stays_silent_and_a_left_out_reminder_counts_as_given() -> None:
    closing = known(event(closes_on=NEXT_ON - timedelta(days=1)))
    unsaid = Told(EventReason.NEW, 0, shown=False)
    no_reminder = Told(EventReason.LAST_CHANCE, 0, shown=False)

    assert reason(closing, unsaid) is None
    assert reason(closing, NEW, no_reminder) is None


def test_materials_of_an_event_that_readers_were_told_of_are_told_once() -> None:
    over = known(event(start_on=ISSUE_ON - timedelta(days=3)))
    out = Told(EventReason.MATERIALS_OUT, 0)

    assert afterwards(over, NEW) is EventReason.MATERIALS_OUT
    assert afterwards(over, NEW, out) is None
    assert afterwards(over) is None
    assert afterwards(over, NEW, Told(EventReason.CANCELLED, 1)) is None


def afterwards(one: KnownEvent, *told: Told) -> EventReason | None:
    return reason_to_show(one, told, issue_on=ISSUE_ON, next_on=NEXT_ON, materials=True)


days = st.dates(date(2026, 11, 1), date(2027, 3, 1))
events = st.builds(
    event,
    start_on=days,
    status=st.sampled_from(EventStatus),
    closes_on=st.none() | days,
    kind=st.sampled_from(EventKind),
    proposed=st.booleans(),
)
REPEATABLE = {EventReason.NEW, EventReason.MOVED, EventReason.CANCELLED, *CHANGES.values()}


@given(st.lists(events, min_size=1, max_size=8))
def test_over_any_history_readers_are_never_told_twice_and_never_believe_what_is_wrong(
    history: list[Event],
) -> None:
    told: list[Told] = []
    for number, now in enumerate(history):
        issue_on = ISSUE_ON + timedelta(days=14 * number)
        one = known(now, sequence=number)
        why = reason_to_show(one, told, issue_on=issue_on, next_on=issue_on + timedelta(days=14))
        if why is not None:
            assert now.end_on >= issue_on
            assert why in REPEATABLE or why not in {earlier.reason for earlier in told}
            told.append(Told(why, number, start_on=now.start_on))
        again = reason_to_show(one, told, issue_on=issue_on, next_on=issue_on + timedelta(days=14))
        assert again is None or again in {EventReason.LAST_CHANCE, EventReason.THIS_WEEK}
        if told and now.end_on >= issue_on:
            called_off = told[-1].reason is EventReason.CANCELLED
            assert called_off == (now.status is EventStatus.CANCELLED)
            assert called_off or moved_from(now, told) is None


@given(events, st.integers(1, 6))
def test_no_reason_is_given_twice_for_one_state_of_an_event(now: Event, issues: int) -> None:
    one = known(now)
    told: list[Told] = []
    for number in range(issues):
        issue_on = ISSUE_ON + timedelta(days=14 * number)
        why = reason_to_show(one, told, issue_on=issue_on, next_on=issue_on + timedelta(days=14))
        if why is not None:
            assert why not in {earlier.reason for earlier in told}
            told.append(Told(why, one.sequence, start_on=now.start_on))
