"""What is remembered of each source between visits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from digest.ports import FetchState
from digest.store.database import Database, insert_on
from digest.store.schema import source


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """What is remembered of a source between visits."""

    name: str
    state: FetchState
    visited_at: datetime | None = None
    error: str | None = None
    error_at: datetime | None = None
    failures: int = 0
    next_visit_at: datetime | None = None


class Sources:
    """The health of every source that was ever visited."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> Mapping[str, SourceRecord]:
        """By name."""
        with self._database.reading() as db:
            return {row.name: _source_of(row) for row in db.execute(select(source))}

    def failed(self, name: str, error: str, now: datetime, *, next_visit_at: datetime) -> None:
        """Remember that a visit failed."""
        with self._database.writing() as db:
            there = db.execute(select(source.c.failures).where(source.c.name == name)).scalar()
            values = {
                "error": error,
                "error_at": now,
                "failures": (there or 0) + 1,
                "next_visit_at": next_visit_at,
            }
            put_source(db, name, values)


def put_source(db: Connection, name: str, values: dict[str, Any]) -> None:
    """Store what is now known of a source, within somebody's transaction."""
    fresh = insert_on(db, source).values(name=name, **{"failures": 0, **values})
    db.execute(fresh.on_conflict_do_update(index_elements=["name"], set_=values))


def _source_of(row: Row[Any]) -> SourceRecord:
    return SourceRecord(
        name=row.name,
        state=FetchState(row.etag, row.last_modified, visited=row.visited_at is not None),
        visited_at=row.visited_at,
        error=row.error,
        error_at=row.error_at,
        failures=row.failures,
        next_visit_at=row.next_visit_at,
    )
