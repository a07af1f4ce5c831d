"""What is remembered of each source between visits, and of its last hundred visits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select, update

from digest.model.visit import GOOD, Outcome, VisitRecord
from digest.ports import FetchState
from digest.store.database import Database, insert_on
from digest.store.schema import source, visit

KEPT_VISITS = 100  # four days of hourly visits; what an editor looks back on


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """What is remembered of a source between visits.

    Attributes:
        visited_at: of the last good visit. `brought_at`: when it last had something new.
        failures: in a row. `error`: of the last visit, or None.
        moved_to: where it says it lives now.
        paused_at, removed_at: when an editor laid it aside by command.
    """

    name: str
    state: FetchState = field(default_factory=FetchState)
    visited_at: datetime | None = None
    error: str | None = None
    error_at: datetime | None = None
    failures: int = 0
    next_visit_at: datetime | None = None
    outcome: Outcome | None = None
    moved_to: str | None = None
    brought_at: datetime | None = None
    paused_at: datetime | None = None
    removed_at: datetime | None = None

    @property
    def is_laid_aside(self) -> bool:
        """Paused or removed by command."""
        return self.paused_at is not None or self.removed_at is not None


@dataclass(frozen=True, slots=True)
class Visited:
    """A visit that ended, ready to be kept. `state`: None when it failed."""

    record: VisitRecord
    next_visit_at: datetime
    state: FetchState | None = None
    moved_to: str | None = None


class Sources:
    """The health of every source that was ever visited."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> Mapping[str, SourceRecord]:
        """By name."""
        with self._database.reading() as db:
            return {row.name: _source_of(row) for row in db.execute(select(source))}

    def failed(self, visited: Visited) -> None:
        """Remember that a visit failed."""
        with self._database.writing() as db:
            keep_visit(db, visited)

    def lay_aside(
        self,
        name: str,
        *,
        paused_at: datetime | None = None,
        removed_at: datetime | None = None,
    ) -> None:
        """Set both at once: neither = visited again."""
        with self._database.writing() as db:
            _put_source(db, name, {"paused_at": paused_at, "removed_at": removed_at})

    def forget_next_visit(self, name: str) -> None:
        """Let the scheduler visit at its next tick, as after an address was mended."""
        with self._database.writing() as db:
            db.execute(
                update(source).where(source.c.name == name).values(next_visit_at=None, failures=0)
            )

    def visits(self, name: str | None = None, *, limit: int = 10) -> tuple[VisitRecord, ...]:
        """The last visits of a source, or of each, newest first."""
        place = func.row_number().over(partition_by=visit.c.source, order_by=visit.c.id.desc())
        numbered = select(visit, place.label("place"))
        if name is not None:
            numbered = numbered.where(visit.c.source == name)
        inner = numbered.subquery()
        wanted = select(inner).where(inner.c.place <= limit).order_by(inner.c.id.desc())
        with self._database.reading() as db:
            return tuple(_visit_of(row) for row in db.execute(wanted))


def keep_visit(db: Connection, visited: Visited) -> None:
    """Keep a visit and what it changes, within somebody's transaction."""
    record = visited.record
    values: dict[str, Any] = {"outcome": record.outcome, "next_visit_at": visited.next_visit_at}
    if visited.state is None:
        there = select(source.c.failures).where(source.c.name == record.source)
        failures = db.execute(there).scalar() or 0
        values |= {
            "error": record.remark,
            "error_at": record.visited_at,
            "failures": failures + 1,
        }
    else:
        values |= {
            "etag": visited.state.etag,
            "last_modified": visited.state.last_modified,
            "pages": visited.state.pages,
            "visited_at": record.visited_at,
            "error": None,
            "error_at": None,
            "failures": 0,
            "moved_to": visited.moved_to,
        }
    if record.new:
        values["brought_at"] = record.visited_at
    _put_source(db, record.source, values)
    _add_visit(db, record)


def _add_visit(db: Connection, record: VisitRecord) -> None:
    db.execute(visit.insert().values(_visit_columns(record)))
    oldest = (
        select(visit.c.id)
        .where(visit.c.source == record.source)
        .order_by(visit.c.visited_at.desc())
        .offset(KEPT_VISITS)
    )
    db.execute(delete(visit).where(visit.c.id.in_(oldest)))


def _put_source(db: Connection, name: str, values: dict[str, Any]) -> None:
    fresh = insert_on(db, source).values(name=name, **{"failures": 0, **values})
    db.execute(fresh.on_conflict_do_update(index_elements=["name"], set_=values))


def last_good(visits: Iterable[VisitRecord]) -> Mapping[str, VisitRecord]:
    """Of each source, its newest good visit among these, newest first."""
    found: dict[str, VisitRecord] = {}
    for one in visits:
        if one.outcome in GOOD:
            found.setdefault(one.source, one)
    return found


def _visit_columns(record: VisitRecord) -> dict[str, Any]:
    return {
        "source": record.source,
        "visited_at": record.visited_at,
        "outcome": record.outcome,
        "seconds": record.seconds,
        "found": record.found,
        "new": record.new,
        "changed": record.changed,
        "quarantined": record.quarantined,
        "remark": record.remark,
    }


def _visit_of(row: Row[Any]) -> VisitRecord:
    return VisitRecord(
        source=row.source,
        visited_at=row.visited_at,
        outcome=Outcome(row.outcome),
        seconds=row.seconds,
        found=row.found,
        new=row.new,
        changed=row.changed,
        quarantined=row.quarantined,
        remark=row.remark,
    )


def _source_of(row: Row[Any]) -> SourceRecord:
    return SourceRecord(
        name=row.name,
        state=FetchState(
            row.etag, row.last_modified, visited=row.visited_at is not None, pages=row.pages
        ),
        visited_at=row.visited_at,
        error=row.error,
        error_at=row.error_at,
        failures=row.failures,
        next_visit_at=row.next_visit_at,
        outcome=None if row.outcome is None else Outcome(row.outcome),
        moved_to=row.moved_to,
        brought_at=row.brought_at,
        paused_at=row.paused_at,
        removed_at=row.removed_at,
    )
