"""Decide what goes into an issue, and why. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from digest.compose.lifecycle import Told, reason_to_show
from digest.model.bulletin import Bulletin
from digest.model.event import Event, KnownEvent
from digest.model.issue import Entry, EventEntry, ItemEntry, Period
from digest.model.item import Item
from digest.model.reading import Reading
from digest.model.text import Quote


@dataclass(frozen=True, slots=True)
class Stock:
    """What an issue can be made of.

    Attributes:
        items: those that no issue of the bulletin has shown, with their readings.
        events: known events that are not over.
        tellers: the items that tell those events, by id.
        told: what earlier issues said of each event, by event id.
    """

    items: tuple[tuple[Item, Reading], ...]
    events: tuple[KnownEvent, ...]
    tellers: Mapping[str, Item]
    told: Mapping[str, tuple[Told, ...]]


@dataclass(frozen=True, slots=True)
class Slate:
    """The issue to be filled.

    Attributes:
        issue_on, next_on: local days on which this issue and the next go out.
    """

    bulletin: Bulletin
    period: Period
    issue_on: date
    next_on: date

    @property
    def zone(self) -> ZoneInfo:
        """The zone the bulletin lives in."""
        return self.bulletin.when.zone


def select(stock: Stock, slate: Slate) -> tuple[Entry, ...]:
    """Every entry of the issue, in no particular order."""
    items = (
        _item_entry(item, reading, slate)
        for item, reading in stock.items
        if not _is_an_event(item, reading) and _belongs(item, slate)
    )
    return (*_event_entries(stock, slate), *items)


def _event_entries(stock: Stock, slate: Slate) -> Iterable[EventEntry]:
    for known in _next_of_each_series(stock.events, slate):
        teller = stock.tellers.get(known.item_id)
        if teller is None or not _belongs(teller, slate):
            continue
        reason = reason_to_show(
            known,
            stock.told.get(known.id, ()),
            issue_on=slate.issue_on,
            next_on=slate.next_on,
        )
        if reason is not None:
            yield EventEntry(
                id=known.id,
                item_id=known.item_id,
                event=known.event,
                reason=reason,
                language=known.language,
                url=known.url,
                source=known.source,
                item_title=teller.title,
                told_on=_local_day(teller.published_at, slate.zone),
                whole_item=_is_whole(known.event, teller),
                sequence=known.sequence,
                topics=known.topics,
                regions=known.regions,
            )


def _next_of_each_series(events: Iterable[KnownEvent], slate: Slate) -> Iterable[KnownEvent]:
    """Of a calendar's repeating event only the next date: a year of them says nothing new."""
    seen: set[str] = set()
    for known in sorted(events, key=lambda known: known.event.start_on):
        if not known.event.structured or known.event.end_on < slate.issue_on:
            yield known
        elif f"{known.item_id}/{known.event.title}" not in seen:
            seen.add(f"{known.item_id}/{known.event.title}")
            yield known


def _is_an_event(item: Item, reading: Reading) -> bool:
    """Whether an item is nothing but an event: a calendar's, or a note's of the same name."""
    return any(_is_whole(event, item) for event in reading.events)


def _is_whole(event: Event, item: Item) -> bool:
    return event.structured and event.title == item.title


def _belongs(item: Item, slate: Slate) -> bool:
    embargoed = item.embargo_on is not None and slate.issue_on < item.embargo_on
    return not embargoed and _is_wanted(item, slate) and _is_in_time(item, slate)


def _is_wanted(item: Item, slate: Slate) -> bool:
    wanted = slate.bulletin.sources
    return "*" in wanted or any(origin.source in wanted for origin in item.origins)


def _is_in_time(item: Item, slate: Slate) -> bool:
    # Half-open: an item stamped at the very end belongs to the next issue only.
    return (item.published_at or item.first_seen_at) < slate.period.end_at


def _item_entry(item: Item, reading: Reading, slate: Slate) -> ItemEntry:
    section = slate.bulletin.section_for(item.kind)
    return ItemEntry(
        id=item.id,
        kind=item.kind,
        language=item.language,
        title=item.title,
        url=item.url,
        source=item.source,
        published_on=_local_day(item.published_at, slate.zone),
        summary=_fitting(reading.summary, section.summary_chars),
        origins=item.origins,
        materials=item.materials,
        topics=item.topics,
        regions=item.regions,
        changed=item.changed_at is not None,
    )


def _fitting(summary: tuple[Quote, ...], most_chars: int) -> tuple[Quote, ...]:
    """Whole sentences from the start, as many as fit; the first always."""
    kept: list[Quote] = []
    used = 0
    for quote in summary:
        used += len(quote.text) + 1
        if kept and used > most_chars:
            break
        kept.append(quote)
    return tuple(kept)


def _local_day(moment: datetime | None, zone: ZoneInfo) -> date | None:
    return None if moment is None else moment.astimezone(zone).date()
