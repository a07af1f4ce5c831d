"""Decide why an event appears in an issue, if it does. Pure.

An event's life across the issues of one bulletin; each issue says only what changed:

    (unknown) ──told first──▶ new ──┬─ registration opens ──▶ registration_open ─┐
                                    ├─ programme is out ───▶ programme_published │
                                    ├─ date changes ───────▶ moved               │ any order,
                                    ├─ closes before the next issue ▶ last_chance│ each once
                                    ├─ within seven days ──▶ this_week           │ a change
                                    └─ called off ─────────▶ cancelled ──▶ (silence)
                                                               └─ on again ▶ new
    over ──▶ (silence) ──materials are out──▶ materials_out ──▶ (silence)

Nothing is said twice for the same reason and the same state of the event. What an editor left out
for good counts as said; an event whose first word was left out stays silent.
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
    """That an earlier issue was to show the event.

    Attributes:
        sequence: the event's state then.
        start_on: the day it stood on then; None when unknown.
        shown: False where the editor left it out, so that readers know nothing of it.
    """

    reason: EventReason
    sequence: int
    shown: bool = True
    start_on: date | None = None


def reason_to_show(
    known: KnownEvent,
    told: Iterable[Told],
    *,
    issue_on: date,
    next_on: date,
    materials: bool = False,
) -> EventReason | None:
    """Why an issue shows an event, or None when it does not.

    Args:
        told: what earlier issues of the bulletin said of it, in their order.
        issue_on: local day this issue goes out; next_on: the day the next one does.
        materials: whether its slides, recordings or results have been published since.
    """
    event, before = known.event, tuple(told)
    if event.end_on < issue_on:
        return _afterwards(before) if materials else None
    if not before:
        return _first_word(event)
    if not any(one.shown for one in before):
        return None
    called_off = before[-1].reason is EventReason.CANCELLED
    if event.status is EventStatus.CANCELLED:
        return None if called_off else EventReason.CANCELLED
    if called_off:
        return EventReason.NEW if known.sequence > _latest(before) else None
    if moved_from(event, before) is not None:
        return EventReason.MOVED
    if known.sequence > _latest(before) and event.status in CHANGES:
        return CHANGES[event.status]
    return _reminder(event, {one.reason for one in before}, issue_on, next_on)


def moved_from(event: Event, told: Iterable[Told]) -> date | None:
    """The day readers believe an event to be on, when it is on another; None when they are right.

    However often it moved between two issues, and whatever else became known of it since.
    """
    believed = [one.start_on for one in told if one.start_on is not None]
    return believed[-1] if believed and believed[-1] != event.start_on else None


def closes_before(event: Event, *, issue_on: date, next_on: date) -> bool:
    """Whether this issue is the last that can tell of it in time to act."""
    closes_on = event.registration_closes_on or (event.end_on if event.kind in ACTED_ON else None)
    return closes_on is not None and issue_on <= closes_on < next_on


def _afterwards(before: tuple[Told, ...]) -> EventReason | None:
    told_of = any(one.shown for one in before)
    over = {EventReason.CANCELLED, EventReason.MATERIALS_OUT}
    return None if not told_of or before[-1].reason in over else EventReason.MATERIALS_OUT


def _first_word(event: Event) -> EventReason | None:
    if not event.proposed or event.status is EventStatus.CANCELLED:
        return None
    return EventReason.MOVED if event.status is EventStatus.MOVED else EventReason.NEW


def _latest(before: tuple[Told, ...]) -> int:
    return max(one.sequence for one in before)


def _reminder(
    event: Event, said: set[EventReason], issue_on: date, next_on: date
) -> EventReason | None:
    closes = closes_before(event, issue_on=issue_on, next_on=next_on)
    if closes and EventReason.LAST_CHANCE not in said:
        return EventReason.LAST_CHANCE
    starts_soon = issue_on <= event.start_on < issue_on + SOON
    if event.kind in ATTENDED and starts_soon and EventReason.THIS_WEEK not in said:
        return EventReason.THIS_WEEK
    return None
