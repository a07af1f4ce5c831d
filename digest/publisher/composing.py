"""Gather what is known, and have it composed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from digest.compose.arrange import arrange
from digest.compose.coming import coming_dates
from digest.compose.lifecycle import Told
from digest.compose.limit import limit
from digest.compose.select import Slate, Stock, may_show, select
from digest.compose.translations import joined, joined_days, same
from digest.model.bulletin import Bulletin, Occurrence, Untranslated
from digest.model.event import KnownEvent
from digest.model.issue import Dated, Issue, IssueSection, Period
from digest.model.item import Item
from digest.model.reading import Reading
from digest.publisher.workshop import Workshop
from digest.schedule.calendar import next_occurrences

REMEMBERED = timedelta(days=366)  # an event's slides come within a year, or are no news


@dataclass(frozen=True, slots=True)
class Composed:
    """What goes into an issue: its sections, and the days before the next issue."""

    sections: tuple[IssueSection, ...]
    coming: tuple[Dated, ...]


def compose(shop: Workshop, slate: Slate, *, besides: str | None = None) -> Composed:
    """What goes into an issue.

    Args:
        besides: id of a draft that is made anew, whose own offers do not count.
    """
    stock = _stock(shop, slate, besides=besides)
    weights = {source.name: source.weight for source in shop.settings.sources}
    entries, days = select(stock, slate), coming_dates(stock, slate)
    tellers = {one.id: one.item_id for one in stock.events}
    items = {tellers.get(one.id, one.id) for one in (*entries, *days)}
    same_as = same(shop.items.translations(items))
    spoken = slate.bulletin.languages
    arranged = arrange(joined(entries, same_as, spoken), slate.bulletin, weights=weights)
    return Composed(limit(arranged, slate.bulletin), joined_days(days, tellers, same_as, spoken))


def slate_of(shop: Workshop, issue: Issue) -> Slate:
    """What an issue that is there already was made to fill."""
    bulletin = shop.bulletin(issue.bulletin)
    return slate_for(bulletin, Occurrence(issue.nominal_on, issue.sends_at), issue.period)


def slate_for(bulletin: Bulletin, occurrence: Occurrence, period: Period) -> Slate:
    """The issue of a planned sending, to be filled."""
    following = next_occurrences(bulletin.when, after=occurrence.sends_at, count=1)
    issue_on = occurrence.sends_at.astimezone(bulletin.when.zone).date()
    next_on = (
        following[0].sends_at.astimezone(bulletin.when.zone).date()
        if following
        else issue_on + timedelta(days=14)
    )
    return Slate(bulletin, period, issue_on, next_on)


def told_before(
    shop: Workshop, slate: Slate, *, besides: str | None
) -> Mapping[str, tuple[Told, ...]]:
    """What earlier issues said of each event; what was put off until this one is not said yet."""
    since = shop.now().astimezone(slate.zone).date() - REMEMBERED
    name = slate.bulletin.name
    told: dict[str, tuple[Told, ...]] = {}
    for one in shop.events.announced(name, besides=besides, ending_from=since):
        if one.until_on is None or slate.issue_on < one.until_on:
            word = Told(one.reason, one.sequence, one.shown, one.start_on)
            told[one.event_id] = (*told.get(one.event_id, ()), word)
    return told


def _stock(shop: Workshop, slate: Slate, *, besides: str | None) -> Stock:
    # An issue may be sent early, so nothing that is over by today's date is offered either way.
    today = shop.now().astimezone(slate.zone).date()
    events = shop.events.all(ending_from=min(today, slate.issue_on))
    told = told_before(shop, slate, besides=besides)
    items = _not_told(shop, slate, besides=besides)
    return Stock(
        items=items,
        events=events,
        tellers=shop.items.by_id(
            {one.item_id for one in events if may_show(one, told.get(one.id, ()), slate)}
        ),
        told=told,
        over=_retold(shop, items, slate),
    )


def _not_told(
    shop: Workshop, slate: Slate, *, besides: str | None
) -> tuple[tuple[Item, Reading], ...]:
    """What may be offered. A translation that comes late is no news where all saw the original."""
    name = slate.bulletin.name
    waiting = shop.items.waiting(name, on=slate.issue_on, besides=besides)
    if slate.bulletin.untranslated is Untranslated.LEAVE_OUT:
        return waiting
    others: dict[str, set[str]] = {}
    for one, other in shop.items.translations(item.id for item, _ in waiting):
        others.setdefault(one, set()).add(other)
        others.setdefault(other, set()).add(one)
    shown = shop.items.shown(name, others, besides=besides)
    return tuple(
        (item, reading)
        for item, reading in waiting
        if others.get(item.id, frozenset()).isdisjoint(shown)
    )


def _retold(
    shop: Workshop, items: Iterable[tuple[Item, Reading]], slate: Slate
) -> tuple[KnownEvent, ...]:
    """Events of the past that items with slides or results tell of."""
    days = {
        event.start_on
        for item, reading in items
        if item.materials
        for event in reading.events
        if event.end_on < slate.issue_on
    }
    like = shop.events.like(uids=(), days=days, item_ids=()) if days else ()
    return tuple(kept.known for kept in like if kept.known.event.end_on < slate.issue_on)
