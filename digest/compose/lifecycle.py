"""Decide why an event appears in an issue, if it does. Pure.

An event's life across the issues of one bulletin; each issue says only what changed:

    (unknown) ──told first──▶ new ──┬─ registration opens ──▶ registration_open ─┐
                                    ├─ programme is out ───▶ programme_published │
                                    ├─ date changes ───────▶ moved               │ any order,
                                    ├─ closes before the next issue ▶ last_chance│ each once
                                    ├─ within seven days ──▶ this_week           │ a change
                                    └─ called off ─────────▶ cancelled ──▶ (silence)
    over ──▶ (silence)

Nothing is said twice for the same reason and the same state of the event.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from digest.model.event import (
    ACTED_ON,
    ATTENDED,
    Event,
    EventReason,
    EventStatus,
    KnownEvent,
)

SOON = timedelta(days=7)

CHANGES = {
    EventStatus.MOVED: EventReason.MOVED,
    EventStatus.REGISTRATION_OPEN: EventReason.REGISTRATION_OPEN,
    EventStatus.PROGRAMME_PUBLISHED: EventReason.PROGRAMME_PUBLISHED,
}


@dataclass(frozen=True, slots=True)
class Told:
    """That an earlier issue showed the event. `sequence`: the event's state then."""

    reason: EventReason
    sequence: int


def reason_to_show(
    known: KnownEvent, told: Iterable[Told], *, issue_on: date, next_on: date
) -> EventReason | None:
    """Why an issue shows an event, or None when it does not.

    Args:
        told: what earlier issues of the bulletin said of it.
        issue_on: local day this issue goes out; next_on: the day the next one does.
    """
    event, before = known.event, tuple(told)
    if event.end_on < issue_on:
        return None
    if not before:
        return _first_word(event)
    said = {one.reason for one in before}
    if event.status is EventStatus.CANCELLED:
        return None if EventReason.CANCELLED in said else EventReason.CANCELLED
    if EventReason.CANCELLED in said and known.sequence <= _latest(before):
        return None
    if known.sequence > _latest(before) and event.status in CHANGES:
        return CHANGES[event.status]
    return _reminder(event, said, issue_on, next_on)


def _first_word(event: Event) -> EventReason | None:
    if not event.proposed or event.status is EventStatus.CANCELLED:
        return None
    return EventReason.MOVED if event.status is EventStatus.MOVED else EventReason.NEW


def _latest(before: tuple[Told, ...]) -> int:
    return max(one.sequence for one in before)


def _reminder(
    event: Event, said: set[EventReason], issue_on: date, next_on: date
) -> EventReason | None:
    closes_on = event.registration_closes_on or (event.end_on if event.kind in ACTED_ON else None)
    if (
        closes_on is not None
        and issue_on <= closes_on < next_on
        and EventReason.LAST_CHANCE not in said
    ):
        return EventReason.LAST_CHANCE
    starts_soon = issue_on <= event.start_on < issue_on + SOON
    if event.kind in ATTENDED and starts_soon and EventReason.THIS_WEEK not in said:
        return EventReason.THIS_WEEK
    return None
