"""Decide whether a known item tells more of its events than is stored. Pure.

A calendar entry that moves, or is cancelled, often keeps every word: only its structure changes. And
an endless series comes nearer with every visit, instance by instance.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from digest.model.event import EventStatus, KnownEvent
from digest.model.item import Found, FoundEvent

_COMING = timedelta(days=365)  # an instance further away can wait for a later visit


def tells_more(found: Found, told: Mapping[str, KnownEvent], today: date) -> bool:
    """Whether to read the item again.

    Args:
        told: stored events by the source's identity for them.
    """
    return any(_is_news(event, told.get(event.uid), today) for event in found.events)


def _is_news(event: FoundEvent, stored: KnownEvent | None, today: date) -> bool:
    if stored is None:
        return today <= event.start_on <= today + _COMING
    known = stored.event
    cancelled = event.status is EventStatus.CANCELLED
    return cancelled != (known.status is EventStatus.CANCELLED) or (
        (event.start_on, event.end_on, event.starts_at, event.ends_at)
        != (known.start_on, known.end_on, known.starts_at, known.ends_at)
    )
