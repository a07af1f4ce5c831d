"""What readers know an event by."""

from __future__ import annotations

from datetime import date

import pytest

from digest.model.event import Event, EventKind
from digest.model.issue import name_of
from digest.model.text import Quote, Span

DAY = date(2027, 5, 12)
ITEM = "Key dates of the reed festival"


@pytest.mark.parametrize(
    ("kind", "title", "name"),
    [
        (EventKind.EVENT, "Opening", "Opening"),
        (EventKind.DEADLINE, "Stalls must be booked", "Stalls must be booked"),
        (EventKind.DEADLINE, f"Booking closes: {ITEM}", f"Booking closes: {ITEM}"),
        (EventKind.EVENT, " ", ITEM),
    ],
)
def test_an_event_has_its_own_name_unless_it_has_none(
    kind: EventKind, title: str, name: str
) -> None:
    event = Event(kind=kind, title=title, start_on=DAY, end_on=DAY, evidence=Quote("", Span(0, 0)))

    assert name_of(event, ITEM) == name


def test_without_an_item_the_title_stands() -> None:
    event = Event(
        kind=EventKind.DEADLINE,
        title="Sign up",
        start_on=DAY,
        end_on=DAY,
        evidence=Quote("", Span(0, 0)),
    )

    assert name_of(event, "") == "Sign up"
