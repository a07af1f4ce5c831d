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
        (EventKind.EVENT, "Opening of the reed festival", "Opening of the reed festival"),
        (EventKind.EVENT, "Opening", ITEM),
        (EventKind.DEADLINE, "Stalls must be booked", ITEM),
        (EventKind.DEADLINE, f"Booking closes: {ITEM}", f"Booking closes: {ITEM}"),
        (EventKind.APPLICATION, "Sign up: it is fun", ITEM),
    ],
)
def test_a_deadline_has_the_name_of_its_item_unless_it_says_of_what_it_is_one(
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
