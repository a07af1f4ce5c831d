"""The life of an event across issues: said once, for a reason, and never after it is over."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from digest.compose.lifecycle import Told, reason_to_show
from digest.model.event import EventKind, EventReason, EventStatus, KnownEvent
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


reasons = st.sampled_from(EventReason)
days = st.dates(date(2026, 11, 1), date(2027, 3, 1))
events = st.builds(
    known,
    st.builds(
        event,
        start_on=days,
        status=st.sampled_from(EventStatus),
        closes_on=st.none() | days,
        kind=st.sampled_from(EventKind),
        proposed=st.booleans(),
    ),
    sequence=st.integers(0, 3),
)


@given(events, st.integers(1, 6))
def test_no_reason_is_given_twice_for_one_state_of_an_event(one: KnownEvent, issues: int) -> None:
    told: list[Told] = []
    for number in range(issues):
        issue_on = ISSUE_ON + timedelta(days=14 * number)
        why = reason_to_show(one, told, issue_on=issue_on, next_on=issue_on + timedelta(days=14))
        if why is not None:
            assert Told(why, one.sequence) not in told
            assert one.event.end_on >= issue_on
            told.append(Told(why, one.sequence))
