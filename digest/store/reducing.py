"""Reduce the ledger of an old issue to counts: how many stood where and why, and no longer who.

    rows of the ledger ──reduce, a lot at a time──▶ tally        certificate = tally + rows left

The hash over the rows is kept, so that certificates that were sealed before can still be checked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, case, delete, exists, func, literal, select, update

from digest.model.issue import IssueState
from digest.store.database import Database, insert_on
from digest.store.schema import attempt, batch, closing, delivery, issue, receipt, tally
from digest.store.stands import DETAIL, DONE, IN_BATCHES, STANDS
from digest.store.trail import Step, append

LOT = 5_000  # rows of one transaction: the sender waits no longer for it
OVER = (IssueState.SENT, IssueState.CANCELLED)
QUOTED = "(quoted a reader)"
"""Instead of what an endpoint said, where it may have named the address."""


@dataclass(frozen=True, slots=True)
class Closed:
    """What an issue's ledger came to when its rows went.

    Attributes:
        fingerprints: of the rows; by how many of the last acts are thought away.
    """

    at: datetime
    fingerprints: tuple[str, ...]


class Reducing:
    """Takes the rows of old issues out of the ledger."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def due(self, queued_before: datetime) -> tuple[str, ...]:
        """Ids of issues that are over, and old enough, with rows still in the ledger."""
        wanted = (
            select(issue.c.id)
            .where(
                issue.c.state.in_(OVER),
                issue.c.queued_at < queued_before,
                exists().where(delivery.c.issue_id == issue.c.id),
            )
            .order_by(issue.c.queued_at)
        )
        with self._database.reading() as db:
            return tuple(db.execute(wanted).scalars())

    def rows(self, issue_ids: Iterable[str]) -> int:
        """How many rows these issues have in the ledger."""
        wanted = select(func.count()).where(delivery.c.issue_id.in_(tuple(issue_ids)))
        with self._database.reading() as db:
            return int(db.execute(wanted).scalar_one())

    def delivery_ids(self, issue_id: str) -> tuple[str, ...]:
        """The ids of an issue's deliveries, as endpoints know them."""
        wanted = select(delivery.c.id).where(delivery.c.issue_id == issue_id)
        with self._database.reading() as db:
            return tuple(f"{issue_id}-{one}" for one in db.execute(wanted).scalars())

    def close(self, issue_id: str, closed: Closed) -> None:
        """Keep the hash over the rows, before the first of them goes. The first one stays."""
        row = {"issue_id": issue_id, "closed_at": closed.at, "fingerprints": closed.fingerprints}
        with self._database.writing() as db:
            db.execute(insert_on(db, closing).values(row).on_conflict_do_nothing())

    def reduce(self, issue_id: str, *, now: datetime) -> int:
        """Count the rows of a closed issue and take them out; how many."""
        reduced = 0
        while some := self.reduce_some(issue_id, now=now):
            reduced += some
        return reduced

    def reduce_some(self, issue_id: str, *, now: datetime, lot: int = LOT) -> int:
        """Count a lot of rows and take them out, in one transaction; how many, 0 at the end."""
        left = select(delivery.c.id).where(delivery.c.issue_id == issue_id).limit(1)
        with self._database.writing() as db:
            some = _reduce_some(db, issue_id, lot)
            if some and db.execute(left).first() is None:
                _tidy(db, issue_id)
                many = sum(row.readers for row in counted(db, issue_id))
                told = f"{many} deliveries reduced to counts"
                append(db, Step(now, "digest", "reduce", told, _bulletin(db, issue_id)))
            return some


def counted(db: Connection, issue_id: str) -> tuple[Any, ...]:
    """Rows (state, detail, readers) of what was counted; detail is "" where there was none."""
    return tuple(db.execute(select(tally).where(tally.c.issue_id == issue_id)))


def closed(db: Connection, issue_id: str) -> Closed | None:
    """What the ledger of an issue came to; None while it has its rows."""
    row = db.execute(select(closing).where(closing.c.issue_id == issue_id)).first()
    return None if row is None else Closed(row.closed_at, row.fingerprints)


def _reduce_some(db: Connection, issue_id: str, lot: int) -> int:
    mine = (
        select(delivery.c.id)
        .where(delivery.c.issue_id == issue_id)
        .order_by(delivery.c.subscriber_id)
        .limit(lot)
    )
    why = _unnamed(func.coalesce(DETAIL, ""))
    gone = (
        select(STANDS.label("state"), why.label("detail"), func.count().label("readers"))
        .select_from(IN_BATCHES)
        .where(delivery.c.id.in_(mine))
        .group_by(STANDS, why)
    )
    for row in db.execute(gone).all():
        fresh = insert_on(db, tally).values(
            issue_id=issue_id, state=row.state, detail=row.detail, readers=row.readers
        )
        more = {"readers": tally.c.readers + fresh.excluded.readers}
        place = ["issue_id", "state", "detail"]
        db.execute(fresh.on_conflict_do_update(index_elements=place, set_=more))
    db.execute(delete(receipt).where(receipt.c.delivery_id.in_(mine)))
    return int(db.execute(delete(delivery).where(delivery.c.id.in_(mine))).rowcount)


def _tidy(db: Connection, issue_id: str) -> None:
    """What batches and attempts were told may quote a reader; nothing of them is under way."""
    batches = select(batch.c.id).where(batch.c.issue_id == issue_id)
    db.execute(
        update(batch)
        .where(batch.c.issue_id == issue_id)
        .values(state=DONE, letters=None, detail=_unnamed(batch.c.detail))
    )
    db.execute(
        update(attempt)
        .where(attempt.c.batch_id.in_(batches), attempt.c.outcome.contains("@"))
        .values(outcome=QUOTED)
    )


def _unnamed(words: Any) -> Any:
    return case((words.contains("@"), literal(QUOTED)), else_=words)


def _bulletin(db: Connection, issue_id: str) -> str:
    return str(db.execute(select(issue.c.bulletin).where(issue.c.id == issue_id)).scalar_one())
