"""What an issue keeps in view: the days before the next one."""

from __future__ import annotations

from datetime import timedelta

from digest.compose.coming import coming_dates
from digest.compose.lifecycle import Told
from digest.compose.select import Stock
from digest.model.event import EventKind, EventReason, EventStatus, KnownEvent
from tests.compose.stock import ISSUE_ON, NEXT_ON, SLATE, event, item, known

NEW = Told(EventReason.NEW, 0)
OFF = Told(EventReason.CANCELLED, 1)


def found(one: KnownEvent, *told: Told) -> list[tuple[str, bool]]:
    stock = Stock((), (one,), {"i1": item()}, {one.id: told})
    return [(day.title, day.told) for day in coming_dates(stock, SLATE)]


def test_an_event_before_the_next_issue_is_in_view_told_or_not() -> None:
    soon = known(event(title="Avoin verkostopäivä", start_on=NEXT_ON - timedelta(days=1)))

    assert found(soon) == [("Avoin verkostopäivä", False)]
    assert found(soon, NEW) == [("Avoin verkostopäivä", True)]


def test_what_stands_on_the_day_of_the_next_issue_belongs_to_that_one() -> None:
    assert found(known(event(start_on=NEXT_ON)), NEW) == []
    assert found(known(event(start_on=ISSUE_ON - timedelta(days=1), end_on=NEXT_ON)), NEW) == []


def test_a_call_is_in_view_by_its_last_day() -> None:
    call = event(
        kind=EventKind.APPLICATION, start_on=ISSUE_ON - timedelta(days=30), end_on=ISSUE_ON
    )

    assert found(known(call), NEW) == [("Verkostopäivä", True)]


def test_what_is_called_off_is_not_in_view() -> None:
    off = event(start_on=ISSUE_ON, status=EventStatus.CANCELLED)

    assert found(known(off), NEW) == []
    assert found(known(event(title="Avoin päivä", start_on=ISSUE_ON)), NEW, OFF) == [
        ("Avoin päivä", False)
    ]
