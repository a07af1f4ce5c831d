"""Visit sources and keep what they brought."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from digest.collect.gather import Visit, gather
from digest.collect.identity import address_key
from digest.collect.revisit import next_visit, outcome_of
from digest.collect.watching import all_due
from digest.config.settings import SourceSettings
from digest.errors import FetchError, SourceError, UsageError
from digest.model.visit import Outcome, VisitRecord
from digest.ports import FetchState, Harvest
from digest.publisher.taking import Taking
from digest.publisher.workshop import Workshop
from digest.store.sources import SourceRecord, Visited

MAX_REMARK = 1_000  # characters kept of what a visit had to say


@dataclass(frozen=True, slots=True)
class SourceReport:
    """What one visit came to.

    Attributes:
        found: items the source listed. Of these: `new` offered, `baseline` there before the
            first visit, `quarantined` new but held back, `changed`, `merged` into another
            source's, `known`.
        events: events that were new or changed.
        moved_to: where the source says it lives now.
        broken: notes of one's own that could not be read; `notes` says where.
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
    quarantined: int = 0
    outcome: Outcome | None = None
    moved_to: str | None = None
    broken: int = 0


Watch = Callable[[SourceReport], None]
"""Told of every visit as it ends."""


def collect(
    shop: Workshop,
    names: tuple[str, ...] = (),
    *,
    dry_run: bool = False,
    by_hand: bool = False,
    watch: Watch = lambda _report: None,
) -> tuple[SourceReport, ...]:
    """Visit the named sources, or all active ones, and keep what is new.

    Args:
        by_hand: somebody waits, so that nothing is put off; neither are pages watched for edits.

    Raises:
        UsageError: a name is unknown, or its source was removed.
    """
    records = shop.sources.all()
    chosen = _chosen(shop, names, records)
    settings = {one.name: one for one in chosen}
    reports = [SourceReport(one.name, 0.0, error=one.missing) for one in chosen if one.missing]
    states = {one.name: _record(records, one.name).state for one in chosen}
    if by_hand:
        states = {
            name: replace(state, pages=all_due(state.pages, shop.now()))
            for name, state in states.items()
        }
    wired = [(shop.source(one), states[one.name]) for one in chosen if not one.missing]

    def is_known(url: str) -> bool:
        return shop.items.knows(address_key(url))

    for visit in gather(wired, is_known=is_known, threads=shop.settings.network.threads):
        keeping = _Keeping(shop, settings[visit.source], _record(records, visit.source), dry_run)
        reports.append(keeping.keep(visit))
        watch(reports[-1])
    order = {name: place for place, name in enumerate(settings)}
    return tuple(sorted(reports, key=lambda report: order[report.source]))


def due_sources(shop: Workshop) -> tuple[str, ...]:
    """Active sources whose time for a visit has come."""
    now, records = shop.now(), shop.sources.all()

    def is_due(one: SourceSettings) -> bool:
        next_visit_at = _record(records, one.name).next_visit_at
        return next_visit_at is None or next_visit_at <= now

    return tuple(one.name for one in active_sources(shop, records) if is_due(one))


def active_sources(
    shop: Workshop, records: Mapping[str, SourceRecord]
) -> tuple[SourceSettings, ...]:
    """Sources that neither their settings nor a command lay aside."""
    return tuple(
        one
        for one in shop.settings.sources
        if one.active and not _record(records, one.name).is_laid_aside
    )


def _chosen(
    shop: Workshop, names: tuple[str, ...], records: Mapping[str, SourceRecord]
) -> tuple[SourceSettings, ...]:
    known = {one.name: one for one in shop.settings.sources}
    for name in names:
        if name not in known:
            raise UsageError(f"there is no source {name!r}; there are: {', '.join(known)}")
        if _record(records, name).removed_at is not None:
            raise UsageError(f"{name} was removed; digest sources resume {name} brings it back")
    if names:
        return tuple(known[name] for name in dict.fromkeys(names))
    return active_sources(shop, records)


def _record(records: Mapping[str, SourceRecord], name: str) -> SourceRecord:
    return records.get(name, SourceRecord(name))


@dataclass(frozen=True, slots=True)
class _Keeping:
    """One visit on its way into the store."""

    shop: Workshop
    settings: SourceSettings
    before: SourceRecord
    dry_run: bool

    def keep(self, visit: Visit) -> SourceReport:
        if visit.harvest is None:
            return self._failed(visit)
        harvest = visit.harvest
        taking = Taking(self.shop, self.settings)
        taking.take(harvest, self.before)
        report = self._report(visit, harvest, taking)
        if not self.dry_run:
            self.shop.items.record(taking.intake(), self._visited(report, harvest.state))
        return report

    def _failed(self, visit: Visit) -> SourceReport:
        error = visit.error or SourceError(f"{visit.source}: failed without saying why")
        asked_s = error.retry_after_s if isinstance(error, FetchError) else None
        words = str(error).removeprefix(f"{visit.source}: ")  # it is told beside the name
        report = SourceReport(visit.source, visit.seconds, error=words, outcome=outcome_of(error))
        if not self.dry_run:
            self.shop.sources.failed(self._visited(report, None, asked_s=asked_s))
        return report

    def _report(self, visit: Visit, harvest: Harvest, taking: Taking) -> SourceReport:
        counts = taking.counts()
        return SourceReport(
            source=visit.source,
            seconds=visit.seconds,
            found=len(harvest.found) + harvest.known,
            new=counts.new,
            baseline=counts.baseline,
            changed=len(taking.changed),
            merged=len(taking.merged),
            known=taking.known + harvest.known,
            events=len(taking.events),
            unchanged=harvest.unchanged,
            notes=(*taking.notes, *harvest.notes),
            quarantined=counts.quarantined,
            outcome=Outcome.UNCHANGED if harvest.unchanged else Outcome.READ,
            moved_to=harvest.moved_to,
            broken=harvest.broken,
        )

    def _visited(
        self, report: SourceReport, state: FetchState | None, *, asked_s: float | None = None
    ) -> Visited:
        now, outcome = self.shop.now(), report.outcome or Outcome.READ
        remark = (report.error or "; ".join(report.notes))[:MAX_REMARK]
        record = VisitRecord(
            source=report.source,
            visited_at=now,
            outcome=outcome,
            seconds=round(report.seconds, 3),
            found=report.found,
            new=report.new,
            changed=report.changed,
            quarantined=report.quarantined,
            remark=remark or None,
        )
        due_at = next_visit(
            report.source,
            now,
            outcome,
            interval=self.settings.interval,
            failures=self.before.failures + 1,
            asked_s=asked_s,
        )
        return Visited(record, due_at, state, report.moved_to)
