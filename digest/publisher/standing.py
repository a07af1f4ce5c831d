"""How each source is doing, from what is remembered of its visits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from digest.config.settings import SourceSettings
from digest.model.finding import Severity
from digest.model.issue import Issue, IssueState
from digest.model.visit import GOOD, Outcome, VisitRecord
from digest.publisher.workshop import Workshop
from digest.store.sources import SourceRecord, last_good

SLOW_S = 10.0  # a third of the deadline of one answer
SILENT_ISSUES = 3  # issues in a row without anything from a source
MANY_FAILURES = 3
RECENT_VISITS = 10


class Standing(StrEnum):
    """How a source stands, in one word; the first that is true."""

    REMOVED = "removed"
    PAUSED = "paused"
    NOT_SET_UP = "not set up"  # a header that its settings name cannot be read
    NEW = "never visited"
    GONE = "gone"
    UNWELCOME = "unwelcome"  # 401, 403, robots.txt or a CAPTCHA
    BUSY = "asked to wait"
    FAILING = "failing"
    REBUILT = "rebuilt"  # items wait for the editor
    WELL = "well"


@dataclass(frozen=True, slots=True)
class SourceHealth:
    """One source and how it is doing.

    Attributes:
        found: items of the last visit that was answered in full; None before that.
        seconds: of that visit.
        held: items that wait because it looks rebuilt.
        silent_for: issues sent since it last had something new.
        warnings: what an editor should know, as sentences without an end.
    """

    settings: SourceSettings
    record: SourceRecord
    standing: Standing
    found: int | None
    seconds: float | None
    held: int
    silent_for: int
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceRemark:
    """What `digest doctor` says of a source. `severity`: None = in order."""

    source: str
    message: str
    severity: Severity | None = None


def health(shop: Workshop) -> tuple[SourceHealth, ...]:
    """Every source of the settings, in their order."""
    records, held = shop.sources.all(), shop.items.quarantined()
    visits = shop.sources.visits(limit=RECENT_VISITS)
    read = last_good(one for one in visits if one.outcome is Outcome.READ)
    sent = [one for one in shop.issues.all() if one.state is IssueState.SENT]
    return tuple(
        _health_of(
            one,
            records.get(one.name, SourceRecord(one.name)),
            read.get(one.name),
            held.get(one.name, 0),
            _silent_for(shop, one.name, records, sent),
        )
        for one in shop.settings.sources
    )


def remarks(shop: Workshop) -> Iterator[SourceRemark]:
    """What to say of sources when the installation is looked over."""
    for one in health(shop):
        name = one.settings.name
        if one.standing in {Standing.PAUSED, Standing.REMOVED} or not one.settings.active:
            continue
        if one.standing is Standing.NEW:
            yield SourceRemark(name, "never visited; run digest collect", Severity.NOTE)
        elif not one.warnings and one.record.visited_at is not None:
            yield SourceRemark(name, f"last visited {one.record.visited_at:%Y-%m-%d %H:%M} UTC")
        for warning in one.warnings:
            yield SourceRemark(name, warning, _severity(one))


def _severity(one: SourceHealth) -> Severity:
    passing = one.standing in {Standing.FAILING, Standing.BUSY}
    return Severity.NOTE if passing and one.record.failures < MANY_FAILURES else Severity.WARNING


def _health_of(
    settings: SourceSettings,
    record: SourceRecord,
    read: VisitRecord | None,
    held: int,
    silent_for: int,
) -> SourceHealth:
    standing = _standing(settings, record, held)
    seconds = read.seconds if read else None
    return SourceHealth(
        settings=settings,
        record=record,
        standing=standing,
        found=read.found if read else None,
        seconds=seconds,
        held=held,
        silent_for=silent_for,
        warnings=tuple(_warnings(settings, record, read, held, silent_for)),
    )


def _standing(settings: SourceSettings, record: SourceRecord, held: int) -> Standing:
    if record.removed_at is not None:
        return Standing.REMOVED
    if record.paused_at is not None or not settings.active:
        return Standing.PAUSED
    if settings.missing:
        return Standing.NOT_SET_UP
    match record.outcome:
        case None:
            return Standing.NEW
        case Outcome.GONE:
            return Standing.GONE
        case Outcome.UNWELCOME:
            return Standing.UNWELCOME
        case Outcome.BUSY:
            return Standing.BUSY
        case Outcome.UNREACHABLE | Outcome.UNREADABLE:
            return Standing.FAILING
        case _:
            return Standing.REBUILT if held else Standing.WELL


def _warnings(
    settings: SourceSettings,
    record: SourceRecord,
    read: VisitRecord | None,
    held: int,
    silent_for: int,
) -> Iterator[str]:
    if settings.missing:
        yield settings.missing
    if record.error:
        last = _day(record.visited_at)
        often = "failed" if record.failures == 1 else f"failed {record.failures} times in a row"
        yield f"{often}, last good visit {last}: {record.error}"
    if record.moved_to:
        yield f"moved to {record.moved_to}; change its url"
    if held:
        yield f"looks rebuilt: {held} items wait; digest sources accept {settings.name}"
    if read and not read.found and record.outcome in GOOD:
        yield "the last visit found nothing at all; look at the address and the selectors"
    if read and read.seconds > SLOW_S:
        yield f"slow: the last visit took {read.seconds:.0f} s"
    if silent_for >= SILENT_ISSUES:
        yield f"silent for {silent_for} issues, nothing new since {_day(record.brought_at)}"


def _silent_for(
    shop: Workshop, name: str, records: Mapping[str, SourceRecord], sent: Iterable[Issue]
) -> int:
    """Issues that could have shown something of a source, sent since it had something new."""
    record = records.get(name)
    if record is None or record.visited_at is None:
        return 0
    since = record.brought_at or datetime.min.replace(tzinfo=record.visited_at.tzinfo)
    bulletins = {
        one.name
        for one in shop.settings.bulletins.values()
        if "*" in one.sources or name in one.sources
    }
    counts: dict[str, int] = {}
    for issue in sent:
        if issue.bulletin in bulletins and issue.sends_at > since:
            counts[issue.bulletin] = counts.get(issue.bulletin, 0) + 1
    return max(counts.values(), default=0)


def _day(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d}" if moment else "never"
