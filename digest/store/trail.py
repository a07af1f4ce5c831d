"""Who did what to which reader's record: appended to, chained, and never with the address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select, text

from digest.store.chain import broken_link, link
from digest.store.database import Database
from digest.store.ready import Ready, adding
from digest.store.schema import trail

_ADDRESS = re.compile(r"\S+@\S+")
_LAST = Ready(select(trail.c.chain).order_by(trail.c.id.desc()).limit(1))
_NEXT = adding(trail)
_OF = Ready(select(trail).where(trail.c.subscriber_id == bindparam("reader")).order_by(trail.c.id))


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done.

    Attributes:
        by: an operator's name, "self", or "digest".
        subscriber_id: of whose record; None when it concerns no single one.
        detail: what changed, in words and values that are no address.
    """

    at: datetime
    by: str
    act: str
    detail: str = ""
    bulletin: str | None = None
    subscriber_id: int | None = None


class Trail:
    """Reads the trail, and checks it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def write(self, step: Step) -> None:
        """Append a step that changed nothing in the database itself, such as an export."""
        with self._database.writing() as db:
            append(db, step)

    def of(self, subscriber_id: int) -> tuple[Step, ...]:
        """What was done to one reader's record, oldest first."""
        with self._database.reading() as db:
            return tuple(map(_step, _OF.rows(db, {"reader": subscriber_id})))

    def broken_link(self) -> int | None:
        """The place, from 0, of the first step that does not fit the chain; None when all do."""
        wanted = select(trail).order_by(trail.c.id).execution_options(yield_per=1_000)
        with self._database.reading() as db, db.execute(wanted) as rows:
            return broken_link((row.chain, _told(_step(row))) for row in rows)


def append(db: Connection, step: Step) -> None:
    """Append a step, within the transaction that does it. What looks like an address is left out."""
    if db.dialect.name == "postgresql":  # two writers at once would both continue one step
        db.execute(text("LOCK TABLE trail IN EXCLUSIVE MODE"))
    safe = Step(
        at=step.at,
        by=_without_address(step.by),
        act=step.act,
        detail=_without_address(step.detail),
        bulletin=step.bulletin,
        subscriber_id=step.subscriber_id,
    )
    before = next((row.chain for row in _LAST.rows(db, {})), "")
    _NEXT.run(
        db,
        {
            "at": safe.at,
            "by": safe.by,
            "act": safe.act,
            "detail": safe.detail,
            "bulletin": safe.bulletin,
            "subscriber_id": safe.subscriber_id,
            "chain": link(before, _told(safe)),
        },
    )


def _without_address(words: str) -> str:
    return _ADDRESS.sub("(an address)", words)


def _told(step: Step) -> tuple[object, ...]:
    at = step.at.astimezone(UTC).isoformat()
    return (at, step.by, step.act, step.detail, step.bulletin, step.subscriber_id)


def _step(row: Any) -> Step:
    return Step(row.at, row.by, row.act, row.detail, row.bulletin, row.subscriber_id)
