"""Visit sources and keep what they brought: found items → items, readings, events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from digest.collect.first_run import parse_rule, split_first_run
from digest.collect.gather import Visit, gather
from digest.collect.identity import (
    Candidate,
    Changed,
    Key,
    KeyKind,
    Known,
    Merged,
    New,
    address_key,
    content_hash,
    item_id,
    judge,
    keys_of,
)
from digest.collect.sightings import sight
from digest.config.settings import SourceSettings
from digest.errors import SourceError, UsageError
from digest.model.collected import AlsoAt, Intake, KeptEvent, KeptItem
from digest.model.item import Found, FoundEvent, Item, ItemState, Origin
from digest.ports import FetchState, Harvest
from digest.publisher.workshop import Workshop
from digest.reading import read


@dataclass(frozen=True, slots=True)
class SourceReport:
    """What one visit came to.

    Attributes:
        found: items the source listed. Of these: `new` offered, `baseline` there before the
            first visit, `changed`, `merged` into another source's, `known`.
        events: events that were new or changed.
    """

    source: str
    seconds: float
    error: str | None = None
    found: int = 0
    new: int = 0
    baseline: int = 0
    changed: int = 0
    merged: int = 0
    known: int = 0
    events: int = 0
    unchanged: bool = False
    notes: tuple[str, ...] = ()


def collect(
    shop: Workshop, names: tuple[str, ...] = (), *, dry_run: bool = False
) -> tuple[SourceReport, ...]:
    """Visit the named sources, or all active ones, and keep what is new.

    Raises:
        UsageError: a name is unknown.
    """
    chosen = _chosen(shop, names)
    records = shop.sources.all()
    wired = [
        (shop.source(one), records[one.name].state if one.name in records else FetchState())
        for one in chosen
        if not one.missing
    ]
    reports = [_not_set_up(one) for one in chosen if one.missing]
    settings = {one.name: one for one in chosen}

    def is_known(url: str) -> bool:
        key = address_key(url)
        return shop.items.knows(key.kind, key.value)

    visits = gather(wired, is_known=is_known, threads=shop.settings.network.threads)
    first = {name for name in settings if name not in records or not records[name].state.visited}
    for visit in visits:
        intake = _Taking(shop, settings[visit.source], first_visit=visit.source in first)
        reports.append(intake.take(visit, dry_run=dry_run))
    order = {name: place for place, name in enumerate(settings)}
    return tuple(sorted(reports, key=lambda report: order[report.source]))


def due_sources(shop: Workshop) -> tuple[str, ...]:
    """Active sources whose time for a visit has come."""
    now, records = shop.now(), shop.sources.all()

    def is_due(one: SourceSettings) -> bool:
        record = records.get(one.name)
        return record is None or record.next_visit_at is None or record.next_visit_at <= now

    return tuple(one.name for one in shop.settings.sources if one.active and is_due(one))


def _chosen(shop: Workshop, names: tuple[str, ...]) -> tuple[SourceSettings, ...]:
    known = {one.name: one for one in shop.settings.sources}
    for name in names:
        if name not in known:
            raise UsageError(f"there is no source {name!r}; there are: {', '.join(known)}")
    if names:
        return tuple(known[name] for name in dict.fromkeys(names))
    return tuple(one for one in known.values() if one.active)


def _not_set_up(one: SourceSettings) -> SourceReport:
    return SourceReport(one.name, 0.0, error=one.missing)


@dataclass
class _Taking:
    """One visit's items on their way into the store."""

    shop: Workshop
    settings: SourceSettings
    first_visit: bool
    new: list[KeptItem] = field(default_factory=list)
    changed: list[KeptItem] = field(default_factory=list)
    merged: list[AlsoAt] = field(default_factory=list)
    events: dict[str, KeptEvent] = field(default_factory=dict)
    known: int = 0

    def take(self, visit: Visit, *, dry_run: bool) -> SourceReport:
        now = self.shop.now()
        if visit.harvest is None:
            return self._failed(visit, now, dry_run=dry_run)
        harvest = visit.harvest
        baseline = self._baseline(harvest)
        candidates = self._candidates(harvest.found)
        for found in harvest.found:
            state = ItemState.BASELINE if found in baseline else ItemState.NEW
            self._judge(found, candidates, state, now)
        if not dry_run:
            self.shop.items.record(
                visit.source,
                harvest.state,
                self._intake(),
                now,
                next_visit_at=now + self.settings.interval,
            )
        return self._report(visit, harvest)

    def _failed(self, visit: Visit, now: datetime, *, dry_run: bool) -> SourceReport:
        error = visit.error or SourceError(f"{visit.source}: failed without saying why")
        if not dry_run:
            self.shop.sources.failed(
                visit.source, str(error), now, next_visit_at=now + self.settings.interval
            )
        return SourceReport(visit.source, visit.seconds, error=str(error))

    def _baseline(self, harvest: Harvest) -> tuple[Found, ...]:
        if not self.first_visit:
            return ()
        rule = parse_rule(self.settings.first_run)
        return split_first_run(harvest.found, rule, self.shop.settings.site.zone).baseline

    def _candidates(self, found: Iterable[Found]) -> list[Candidate]:
        keys = {(key.kind.value, key.value) for one in found for key in keys_of(one)}
        return [_candidate(self.shop, kept) for kept in self.shop.items.recognised(keys)]

    def _judge(
        self, found: Found, candidates: list[Candidate], state: ItemState, now: datetime
    ) -> None:
        zone = self.shop.settings.site.zone
        keys = frozenset(keys_of(found))
        near = [one for one in candidates if keys & one.keys]
        match judge(found, near, zone):
            case New():
                kept = self._read(found, item_id(*keys_of(found)), state, now)
                self.new.append(kept)
                candidates.append(_candidate(self.shop, kept))
                self._sight(kept, found.events, now)
            case Changed(known_id):
                self._change(found, known_id, now)
            case Merged(known_id):
                origin = Origin(found.source, found.url, found.title)
                self.merged.append(AlsoAt(known_id, origin, _plain(keys)))
            case Known(_):
                self.known += 1

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
        return KeptItem(
            item, reading, found.guid, _plain(keys_of(found)), content_hash(found, zone)
        )

    def _sight(self, kept: KeptItem, structured: tuple[FoundEvent, ...], now: datetime) -> None:
        told = kept.reading.events
        uids = {(one.title, one.start_on): one.uid for one in structured}
        like = self.shop.events.like(
            uids=set(uids.values()),
            days={day for one in told for day in (one.start_on, one.moved_from) if day},
            item_ids=[kept.item.id],
        )
        for one in told:
            stored = [earlier for earlier in like if earlier.known.id not in self.events]
            uid = uids.get((one.title, one.start_on)) if one.structured else None
            seen = sight(one, kept.item, (*self.events.values(), *stored), uid=uid, now=now)
            if seen is not None:
                self.events[seen.known.id] = seen

    def _intake(self) -> Intake:
        return Intake(
            tuple(self.new),
            tuple(self.changed),
            tuple(self.merged),
            tuple(self.events.values()),
            self.known,
        )

    def _report(self, visit: Visit, harvest: Harvest) -> SourceReport:
        baseline = sum(1 for kept in self.new if kept.item.state is ItemState.BASELINE)
        return SourceReport(
            source=visit.source,
            seconds=visit.seconds,
            found=len(harvest.found),
            new=len(self.new) - baseline,
            baseline=baseline,
            changed=len(self.changed),
            merged=len(self.merged),
            known=self.known,
            events=len(self.events),
            unchanged=harvest.unchanged,
            notes=harvest.notes,
        )


def _candidate(shop: Workshop, kept: KeptItem) -> Candidate:
    item = kept.item
    published = item.published_at
    return Candidate(
        item_id=item.id,
        keys=frozenset(Key(KeyKind(kind), value) for kind, value in kept.keys),
        title=item.title,
        published_on=published.astimezone(shop.settings.site.zone).date() if published else None,
        content_hash=kept.content_hash,
        text=item.text,
    )


def _plain(keys: Iterable[Key]) -> tuple[tuple[str, str], ...]:
    return tuple((key.kind.value, key.value) for key in keys)
