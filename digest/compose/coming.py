"""Decide which days an issue keeps in view: what happens before the next one. Pure."""

from __future__ import annotations

from digest.compose.select import Slate, Stock
from digest.model.event import EventReason, EventStatus
from digest.model.issue import Dated, day_of, name_of


def coming_dates(stock: Stock, slate: Slate) -> tuple[Dated, ...]:
    """Days from this issue to the next, in their order, of events that are not called off."""
    known = (
        Dated(
            id=one.id,
            kind=one.event.kind,
            title=name_of(one.event, stock.tellers[one.item_id].title),
            day_on=day_of(one.event),
            language=one.language,
            url=one.url,
            told=_is_told(one.id, stock),
            topics=one.topics,
            regions=one.regions,
        )
        for one in stock.events
        if one.item_id in stock.tellers
        and one.event.status is not EventStatus.CANCELLED
        and slate.issue_on <= day_of(one.event) < slate.next_on
    )
    return tuple(sorted(known, key=lambda one: (one.day_on, one.title)))


def _is_told(event_id: str, stock: Stock) -> bool:
    told = stock.told.get(event_id, ())
    return any(one.shown for one in told) and told[-1].reason is not EventReason.CANCELLED
