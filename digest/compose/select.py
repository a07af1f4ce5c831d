"""Decide what goes into an issue, and why. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from digest.compose.lifecycle import Told, closes_before, moved_from, reason_to_show
from digest.model.bulletin import Bulletin
from digest.model.event import Event, EventReason, KnownEvent
from digest.model.issue import Entry, EventEntry, ItemEntry, Period, day_of
from digest.model.item import Item
from digest.model.reading import Paraphrase, Reading
from digest.model.text import Quote
from digest.reading.summary import annotate_relative


@dataclass(frozen=True, slots=True)
class Stock:
    """What an issue can be made of.

    Attributes:
        items: those that no issue of the bulletin has shown, with their readings.
        events: known events that are not over.
        tellers: the items that tell those events, by id; of those that `may_show`.
        told: what earlier issues said of each event, by event id.
        over: known events of the past that some of the items tell of.
    """

    items: tuple[tuple[Item, Reading], ...]
    events: tuple[KnownEvent, ...]
    tellers: Mapping[str, Item]
    told: Mapping[str, tuple[Told, ...]]
    over: tuple[KnownEvent, ...] = ()


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


def may_show(known: KnownEvent, told: Iterable[Told], slate: Slate) -> bool:
    """Whether an issue has a reason to show an event, or keeps its day in view.

    What says no to both needs no more looking up: most events were told and have not changed.
    """
    if slate.issue_on <= day_of(known.event) < slate.next_on:
        return True
    return reason_to_show(known, told, issue_on=slate.issue_on, next_on=slate.next_on) is not None


def select(stock: Stock, slate: Slate) -> tuple[Entry, ...]:
    """Every entry of the issue, in no particular order."""
    afterwards = tuple(_materials_out(stock, slate))
    told = {entry.item_id for entry in afterwards}
    items = (
        item_entry(item, reading, slate)
        for item, reading in stock.items
        if item.id not in told and not _is_an_event(item, reading) and _belongs(item, slate)
    )
    return (*_event_entries(stock, slate), *afterwards, *items)


def _materials_out(stock: Stock, slate: Slate) -> Iterable[EventEntry]:
    """Items with the slides or results of an event that readers were told of, as that event's."""
    for item, reading in stock.items:
        if not item.materials or not _belongs(item, slate):
            continue
        known = next((one for one in stock.over if item.id in one.item_ids), None)
        if known is None or _reason(known, stock, slate, materials=True) is None:
            continue
        told = next((one for one in reading.events if one.start_on == known.event.start_on), None)
        event = known.event if told is None else replace(known.event, evidence=told.evidence)
        entry = event_entry(
            replace(known, event=event, item_id=item.id, url=item.url, source=item.source),
            item,
            EventReason.MATERIALS_OUT,
            slate,
        )
        yield replace(entry, language=item.language, whole_item=True, materials=item.materials)


def _event_entries(stock: Stock, slate: Slate) -> Iterable[EventEntry]:
    for known in _next_of_each_series(stock.events, slate):
        teller = stock.tellers.get(known.item_id)
        if teller is None or not _belongs(teller, slate):
            continue
        reason = _reason(known, stock, slate)
        if reason is EventReason.MOVED:
            before = moved_from(known.event, stock.told.get(known.id, ()))
            moved = replace(known.event, moved_from=before or known.event.moved_from)
            known = replace(known, event=moved)  # noqa: PLW2901 - the same event, as readers need it
        if reason is not None:
            yield event_entry(known, teller, reason, slate)


def _reason(
    known: KnownEvent, stock: Stock, slate: Slate, *, materials: bool = False
) -> EventReason | None:
    return reason_to_show(
        known,
        stock.told.get(known.id, ()),
        issue_on=slate.issue_on,
        next_on=slate.next_on,
        materials=materials,
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
    return not item.materials and any(_is_whole(event, item) for event in reading.events)


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


def event_entry(known: KnownEvent, teller: Item, reason: EventReason, slate: Slate) -> EventEntry:
    """An event as the issue shows it. `teller`: the item that tells it best."""
    return EventEntry(
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
        last_chance=closes_before(known.event, issue_on=slate.issue_on, next_on=slate.next_on),
    )


def item_entry(item: Item, reading: Reading, slate: Slate) -> ItemEntry:
    """An item as the issue shows it."""
    section = slate.bulletin.section_for(
        item.kind, topics=item.topics, regions=item.regions, language=item.language
    )
    room = section.summary_chars
    summary = _fitting(reading.summary, room)
    return ItemEntry(
        id=item.id,
        kind=item.kind,
        language=item.language,
        title=item.title,
        url=item.url,
        source=item.source,
        published_on=_local_day(item.published_at, slate.zone),
        summary=summary,
        dated=annotate_relative(summary, reading.dates),
        paraphrase=_fitting_paraphrase(reading.paraphrase, room),
        origins=item.origins,
        materials=item.materials,
        topics=item.topics,
        regions=item.regions,
        changed=item.changed_at is not None,
    )


def _fitting(summary: tuple[Quote, ...], room: int) -> tuple[Quote, ...]:
    return summary[: _how_many((quote.text for quote in summary), room)]


def _fitting_paraphrase(whole: Paraphrase | None, room: int) -> Paraphrase | None:
    if whole is None:
        return None
    sentences = whole.sentences[: _how_many(whole.sentences, room)]
    end = len(" ".join(sentences))
    dated = tuple(words for words in whole.dated if words.span.end <= end)
    return replace(whole, sentences=sentences, dated=dated)


def _how_many(sentences: Iterable[str], room: int) -> int:
    """Whole sentences from the start, as many as fit; the first always."""
    kept = used = 0
    for sentence in sentences:
        used += len(sentence) + 1
        if kept and used > room:
            break
        kept += 1
    return kept


def _local_day(moment: datetime | None, zone: ZoneInfo) -> date | None:
    return None if moment is None else moment.astimezone(zone).date()
