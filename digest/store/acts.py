"""What operators do to the books: hold, let go, try again, settle by hand. Each act is recorded.

Acts are the only way out of a terminal state. They are kept for good, in a chain: each holds the
hash of the one before, so that none can be taken out or changed unnoticed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from itertools import groupby, islice
from typing import Any

from sqlalchemy import Connection, delete, exists, select, update

from digest.errors import Refused
from digest.model.delivery import Act, DeliveryState, Verdict
from digest.model.issue import IssueState
from digest.store.chain import link
from digest.store.database import Database
from digest.store.ledger_statements import HOLD
from digest.store.schema import act, batch, delivery, issue, meta
from digest.store.settling import TTL, finish_issue, rebatch
from digest.store.stands import ASKING, DONE, HELD, OUTSTANDING, REPLAY, WAITING

DOUBT = "doubted_before"
"""The row of `meta` that says when a backup was restored: what was approved earlier may be sent."""

EVERYTHING = ""  # the issue id of acts that concern all of them


@dataclass(frozen=True, slots=True)
class Operator:
    """Who acts, when, and why."""

    by: str
    at: datetime
    why: str


class Doubt(StrEnum):
    """What to do about deliveries that may have gone before a backup was restored."""

    ASK = "ask"  # the endpoint, by key
    AGAIN = "again"  # send them, under the keys they would have had
    HOLD = "hold"  # list them as unknown


class Acts:
    """The operators' hand on the books."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, issue_id: str | None = None) -> tuple[Act, ...]:
        """Acts in the order they were done; those of one issue, or all."""
        wanted = select(act).order_by(act.c.id)
        if issue_id is not None:
            wanted = wanted.where(act.c.issue_id == issue_id)
        with self._database.reading() as db:
            return tuple(_act(row) for row in db.execute(wanted))

    def held(self) -> str | None:
        """Why nothing at all is sent, or None."""
        with self._database.reading() as db:
            return db.execute(select(meta.c.value).where(meta.c.name == HOLD)).scalar()

    def hold(self, operator: Operator) -> None:
        """Stop all sending until `release`."""
        with self._database.writing() as db:
            if db.execute(select(exists().where(meta.c.name == HOLD))).scalar():
                return
            db.execute(meta.insert().values(name=HOLD, value=operator.why))
            _write(db, _act_of(operator, "pause"))

    def release(self, operator: Operator, doubt: Doubt | None = None) -> None:
        """Let sending go on.

        Args:
            doubt: after a backup was restored, what to do about what may have gone already.
        """
        with self._database.writing() as db:
            db.execute(delete(meta).where(meta.c.name == HOLD))
            if doubt is not None:
                _doubt(db, doubt, operator.at)
            _write(db, _act_of(operator, "resume"))

    def doubted_before(self) -> tuple[datetime, Doubt] | None:
        """Until when approved issues may have gone before a backup was restored, and what then."""
        with self._database.reading() as db:
            kept = db.execute(select(meta.c.value).where(meta.c.name == DOUBT)).scalar()
        if kept is None:
            return None
        moment, _, doubt = kept.partition(" ")
        return datetime.fromisoformat(moment), Doubt(doubt)

    def note(self, issue_id: str, what: str, operator: Operator) -> None:
        """Record an act on a whole issue: pause, resume, cancel."""
        with self._database.writing() as db:
            _write(db, _act_of(operator, what, issue_id))

    def retry(self, issue_id: str, operator: Operator, *, batch_size: int) -> int:
        """Send again what failed, and nothing else; how many."""
        with self._database.writing() as db:
            rows = _rows(db, issue_id, DeliveryState.FAILED)
            if not rows:
                return 0
            fresh = [row for row in rows if row.batch_state != HELD]
            _let_go(db, {row.batch_id for row in rows if row.batch_state == HELD}, operator)
            _again(db, fresh, operator, batch_size)
            done = replace(
                _act_of(operator, "retry", issue_id),
                was=DeliveryState.FAILED,
                became=DeliveryState.DEFERRED,
                deliveries=tuple(row.id for row in rows),
            )
            _write(db, done)
            _reopen(db, issue_id)
            return len(rows)

    def resolve(
        self,
        issue_id: str,
        verdict: Verdict,
        operator: Operator,
        *,
        batch_size: int,
        only: Iterable[int] | None = None,
    ) -> int:
        """Settle what nobody knows about, as the operator says; how many.

        Args:
            only: rows to settle; all unknown ones of the issue when None.
        """
        with self._database.writing() as db:
            rows = _rows(db, issue_id, DeliveryState.UNKNOWN, only)
            if not rows:
                return 0
            if verdict is Verdict.AGAIN:
                _again(db, rows, operator, batch_size)
                became = DeliveryState.DEFERRED
            else:
                became = DeliveryState(verdict.value)
                said = f"resolved as {verdict} by {operator.by}"
                _move(db, [row.id for row in rows], became, said)
            done = replace(
                _act_of(operator, "resolve", issue_id),
                was=DeliveryState.UNKNOWN,
                became=became,
                deliveries=tuple(row.id for row in rows),
            )
            _write(db, done)
            _reopen(db, issue_id)
            return len(rows)


def broken_link(acts: Iterable[Act]) -> int | None:
    """The place of the first act that does not fit the chain; None when all do."""
    before = ""
    for place, one in enumerate(acts):
        if one.chain != _chained(before, one):
            return place
        before = one.chain
    return None


def _rows(
    db: Connection, issue_id: str, state: DeliveryState, only: Iterable[int] | None = None
) -> list[Any]:
    if db.execute(select(issue.c.state).where(issue.c.id == issue_id)).scalar() == (
        IssueState.CANCELLED
    ):
        raise Refused("a cancelled issue is not sent again; make a new one")
    wanted = (
        select(
            delivery.c.id,
            delivery.c.batch_id,
            batch.c.issue_id,
            batch.c.edition_id,
            batch.c.state.label("batch_state"),
        )
        .join(batch, batch.c.id == delivery.c.batch_id)
        .where(delivery.c.issue_id == issue_id, delivery.c.state == state)
        .order_by(batch.c.edition_id, delivery.c.id)
    )
    found = db.execute(wanted).all()
    chosen = None if only is None else frozenset(only)
    return [row for row in found if chosen is None or row.id in chosen]


def _again(db: Connection, rows: Iterable[Any], operator: Operator, size: int) -> None:
    said = f"again by {operator.by}"
    for _, members in groupby(rows, key=lambda row: row.edition_id):
        for slice_ in _slices(members, size):
            rebatch(
                db,
                slice_[0],
                [row.id for row in slice_],
                due_at=operator.at,
                expires_at=operator.at + TTL,
                detail=said,
            )


def _slices(rows: Iterator[Any], size: int) -> Iterator[list[Any]]:
    while slice_ := list(islice(rows, size)):
        yield slice_


def _let_go(db: Connection, batch_ids: Iterable[int], operator: Operator) -> None:
    """Post held batches as they were, under the keys they had."""
    chosen = tuple(batch_ids)
    if not chosen:
        return
    db.execute(
        update(delivery)
        .where(delivery.c.batch_id.in_(chosen), delivery.c.state == DeliveryState.FAILED)
        .values(state=DeliveryState.SENDING, detail=None)
    )
    db.execute(
        update(batch)
        .where(batch.c.id.in_(chosen))
        .values(state=REPLAY, crashes=0, due_at=operator.at, expires_at=operator.at + TTL)
    )


def _move(db: Connection, rows: Iterable[int], state: DeliveryState, detail: str) -> None:
    by_row = update(delivery).values(state=state, detail=detail)
    ids = list(rows)
    for start in range(0, len(ids), 500):
        db.execute(by_row.where(delivery.c.id.in_(ids[start : start + 500])))


def _reopen(db: Connection, issue_id: str) -> None:
    db.execute(
        update(issue)
        .where(
            issue.c.id == issue_id,
            issue.c.state == IssueState.SENT,
            exists().where(batch.c.issue_id == issue_id, batch.c.state.in_(OUTSTANDING)),
        )
        .values(state=IssueState.SENDING)
    )


def _doubt(db: Connection, doubt: Doubt, now: datetime) -> None:
    """What was outstanding in a restored backup may have gone since the backup was made."""
    mine = batch.c.state.in_((WAITING, REPLAY))
    if doubt is Doubt.ASK:
        db.execute(update(batch).where(mine).values(state=ASKING, due_at=now))
    elif doubt is Doubt.HOLD:
        outstanding = db.execute(select(batch.c.id, batch.c.issue_id).where(mine)).all()
        db.execute(
            update(delivery)
            .where(
                delivery.c.batch_id.in_(select(batch.c.id).where(mine)),
                delivery.c.state.in_(
                    (DeliveryState.PENDING, DeliveryState.DEFERRED, DeliveryState.SENDING)
                ),
            )
            .values(
                state=DeliveryState.UNKNOWN, detail="may have gone before a backup was restored"
            )
        )
        db.execute(update(batch).where(mine).values(state=DONE, letters=None))
        for issue_id in {row.issue_id for row in outstanding}:
            finish_issue(db, issue_id)
    db.execute(delete(meta).where(meta.c.name == DOUBT))
    db.execute(meta.insert().values(name=DOUBT, value=f"{now.isoformat()} {doubt}"))


def _act_of(operator: Operator, what: str, issue_id: str = EVERYTHING) -> Act:
    return Act(issue_id, what, operator.by, operator.at, operator.why, None, None, (), chain="")


def _write(db: Connection, made: Act) -> None:
    newest = select(act.c.chain).order_by(act.c.id.desc()).limit(1)
    before = db.execute(newest).scalar() or ""
    db.execute(
        act.insert().values(
            issue_id=made.issue_id,
            act=made.act,
            by=made.by,
            at=made.at,
            why=made.why,
            was=made.was,
            became=made.became,
            deliveries=made.deliveries,
            chain=_chained(before, made),
        )
    )


def _chained(before: str, one: Act) -> str:
    return link(
        before,
        (
            one.issue_id,
            one.act,
            one.by,
            one.at.astimezone(UTC).isoformat(),
            one.why,
            one.was,
            one.became,
            one.deliveries,
        ),
    )


def _act(row: Any) -> Act:
    return Act(
        issue_id=row.issue_id,
        act=row.act,
        by=row.by,
        at=row.at,
        why=row.why,
        was=DeliveryState(row.was) if row.was else None,
        became=DeliveryState(row.became) if row.became else None,
        deliveries=row.deliveries,
        chain=row.chain,
    )
