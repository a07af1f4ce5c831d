"""Turn what one visit found into what the store keeps: items, readings, events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo

from digest.collect.first_run import parse_rule, split_first_run
from digest.collect.identity import (
    Changed,
    Key,
    Known,
    Merged,
    New,
    content_hash,
    item_id,
    keys_of,
    translation_keys,
)
from digest.collect.rebuilt import looks_rebuilt
from digest.collect.retold import tells_more
from digest.collect.sightings import sight
from digest.config.settings import SourceSettings
from digest.model.collected import AlsoAt, Intake, KeptEvent, KeptItem
from digest.model.event import KnownEvent
from digest.model.item import Found, FoundEvent, Item, ItemState, Origin
from digest.model.reading import Reading
from digest.ports import Harvest
from digest.publisher.candidates import Candidates
from digest.publisher.workshop import Workshop
from digest.reading import read
from digest.store.keys import Recognised
from digest.store.sources import SourceRecord


@dataclass(frozen=True, slots=True)
class Counts:
    """Items that were never met, by what becomes of them."""

    new: int
    baseline: int
    quarantined: int


@dataclass
class Taking:
    """One visit's items on their way into the store."""

    shop: Workshop
    settings: SourceSettings
    new: list[KeptItem] = field(default_factory=list)
    changed: list[KeptItem] = field(default_factory=list)
    merged: list[AlsoAt] = field(default_factory=list)
    events: dict[str, KeptEvent] = field(default_factory=dict)
    listed: dict[str, str] = field(default_factory=dict)
    known: int = 0
    notes: tuple[str, ...] = ()
    _told: dict[str, KnownEvent] = field(default_factory=dict)

    def take(self, harvest: Harvest, before: SourceRecord) -> None:
        """Judge everything a visit found; what looks like old news in new clothes is held back."""
        self.take_found(harvest.found, () if before.state.visited else self._baseline(harvest))
        fresh = {kept.item.id: kept for kept in self.new}
        zone = self.shop.settings.site.zone
        listed = len(harvest.found) + harvest.known
        new = [found for found in harvest.found if item_id(*keys_of(found)) in fresh]
        if looks_rebuilt(new, listed, before.visited_at, zone):
            self.new = [
                replace(kept, item=replace(kept.item, state=ItemState.QUARANTINED))
                for kept in self.new
            ]
            remark = f"looks rebuilt: {len(new)} of {listed} items are new and not recent"
            self.notes = (f"{remark}; digest sources accept {self.settings.name} lets them in",)

    def take_found(self, found: Iterable[Found], baseline: Iterable[Found] = ()) -> None:
        """Judge found items against the store and one another."""
        items, old = tuple(found), {id(one) for one in baseline}
        zone = self.shop.settings.site.zone
        candidates = Candidates(self.settings.name, items, self.shop.items, zone)
        self._told = self._events_told(items)
        for one in items:
            self._judge(one, candidates, ItemState.BASELINE if id(one) in old else ItemState.NEW)

    def intake(self) -> Intake:
        """Everything that is to be stored."""
        return Intake(
            tuple(self.new),
            tuple(self.changed),
            tuple(self.merged),
            tuple(self.events.values()),
            self.known,
            self.listed,
        )

    def counts(self) -> Counts:
        """What becomes of the new items."""
        states = [kept.item.state for kept in self.new]
        return Counts(
            *map(states.count, (ItemState.NEW, ItemState.BASELINE, ItemState.QUARANTINED))
        )

    def _baseline(self, harvest: Harvest) -> tuple[Found, ...]:
        rule = parse_rule(self.settings.first_run)
        return split_first_run(harvest.found, rule, self.shop.settings.site.zone).baseline

    def _judge(self, found: Found, candidates: Candidates, state: ItemState) -> None:
        now, keys = self.shop.now(), keys_of(found)
        verdict = candidates.verdict(found)
        known_id = item_id(*keys) if isinstance(verdict, New) else verdict.item_id
        self.listed[candidates.mark(found)] = known_id
        match verdict:
            case New():
                kept = self._read(found, known_id, state, now)
                self.new.append(kept)
                candidates.add(_as_recognised(kept))
                self._sight(kept, found.events, now)
            case Changed():
                self._change(found, known_id, now)
            case Merged():
                origin = Origin(found.source, found.url, found.title)
                self.merged.append(AlsoAt(known_id, origin, _plain(keys)))
            case Known():
                self._retell(found, known_id, now)

    def _events_told(self, items: Iterable[Found]) -> dict[str, KnownEvent]:
        """What is stored of the structured events among these, by their source's identity."""
        uids = {event.uid for one in items for event in one.events}
        like = self.shop.events.like(uids=uids, days=(), item_ids=()) if uids else ()
        return {kept.uid: kept.known for kept in like if kept.uid}

    def _retell(self, found: Found, known_id: str, now: datetime) -> None:
        """The same words may carry an event that moved, was cancelled, or is told anew."""
        today = self.shop.local(now).date()
        before = self.shop.items.get(known_id) if tells_more(found, self._told, today) else None
        if before is None:
            self.known += 1
            return
        events = dict(self.events)
        kept = self._read(found, known_id, before[0].state, now, before=before[0])
        self._sight(kept, found.events, now)
        if self.events == events:
            self.known += 1
        else:
            self.changed.append(kept)

    def _change(self, found: Found, known_id: str, now: datetime) -> None:
        before = self.shop.items.get(known_id)
        if before is None:  # twice in one visit, in two wordings: the first stands
            self.known += 1
            return
        kept = self._read(found, known_id, before[0].state, now, before=before[0])
        self.changed.append(kept)
        self._sight(kept, found.events, now)

    def _read(
        self,
        found: Found,
        new_id: str,
        state: ItemState,
        now: datetime,
        before: Item | None = None,
    ) -> KeptItem:
        zone = self.shop.settings.site.zone
        reading = read(
            found.text,
            title=found.title,
            language=found.language,
            published_at=found.published_at,
            today=now.astimezone(zone).date(),
            zone=zone,
            structured=found.events,
            kind=found.kind,
            authors=found.authors,
            contacts=found.contacts,
            materials=found.materials,
        )
        item = Item(
            id=new_id,
            source=before.source if before else found.source,
            title=found.title,
            text=found.text,
            url=found.url or (before.url if before else None),
            kind=reading.kind,
            language=reading.language,
            published_at=reading.published_at or found.published_at,
            first_seen_at=before.first_seen_at if before else now,
            origins=before.origins if before else (Origin(found.source, found.url, found.title),),
            changed_at=now if before else None,
            topics=found.topics,
            regions=found.regions,
            materials=reading.materials,
            embargo_on=found.embargo_on,
            state=state,
            flags=found.flags,
        )
        return _kept(found, item, reading, zone)

    def _sight(self, kept: KeptItem, structured: tuple[FoundEvent, ...], now: datetime) -> None:
        told = kept.reading.events
        if not told:
            return
        uids = {(one.title, one.start_on, one.starts_at): one.uid for one in structured}
        like = self.shop.events.like(
            uids=set(uids.values()),
            days={day for one in told for day in (one.start_on, one.moved_from) if day},
            item_ids=[kept.item.id],
        )
        for one in told:
            stored = [earlier for earlier in like if earlier.known.id not in self.events]
            uid = uids.get((one.title, one.start_on, one.starts_at)) if one.structured else None
            seen = sight(one, kept.item, (*self.events.values(), *stored), uid=uid, now=now)
            if seen is not None:
                self.events[seen.known.id] = seen


def _kept(found: Found, item: Item, reading: Reading, zone: tzinfo) -> KeptItem:
    return KeptItem(
        item,
        reading,
        found.guid,
        _plain(keys_of(found)),
        content_hash(found, zone),
        _plain(translation_keys(found)),
    )


def _as_recognised(kept: KeptItem) -> Recognised:
    item = kept.item
    return Recognised(
        item_id=item.id,
        source=item.source,
        keys=kept.keys,
        title=item.title,
        published_at=item.published_at,
        content_hash=kept.content_hash,
        text=item.text,
    )


def _plain(keys: Iterable[Key]) -> tuple[tuple[str, str], ...]:
    return tuple((key.kind.value, key.value) for key in keys)
