"""The books: which delivery stands where, which batch is due, what every post came to.

Every public method is one committed transaction. A batch moves

    waiting ──claim──▶ posting ──settle──▶ done
                          │  ▲
                  settle  │  │ claim: the same letters, the same key
                          ▼  │
                         replay

and carries frozen letters from its first claim until it is done. Deliveries that were surely
not accepted leave for a new batch, so what is replayed never changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import msgspec
from sqlalchemy import Connection, Row, bindparam, exists, func, or_, select, update

from digest.model.delivery import (
    Again,
    ClaimedBatch,
    DeliveryState,
    Letter,
    Masthead,
    Outcome,
    Recipient,
    Settlement,
)
from digest.model.issue import Edition, IssueState
from digest.model.subscriber import SubscriptionState
from digest.store.database import Database
from digest.store.issue_rows import edition_of
from digest.store.schema import (
    attempt,
    batch,
    delivery,
    edition,
    issue,
    pace,
    subscriber,
    subscription,
    suppression,
)

WAITING, POSTING, REPLAY, DONE = "waiting", "posting", "replay", "done"
EDITIONS_KEPT = 8  # languages × segments of the issues that are being sent

_MEMBERS = (
    select(
        delivery.c.id,
        delivery.c.issue_id,
        delivery.c.subscriber_id,
        subscriber.c.email,
        subscriber.c.name,
        subscriber.c.language,
        issue.c.bulletin,
        subscription.c.state.label("standing"),
        suppression.c.reason.label("suppressed_because"),
    )
    .join(issue, issue.c.id == delivery.c.issue_id)
    .join(subscriber, subscriber.c.id == delivery.c.subscriber_id)
    .outerjoin(
        subscription,
        (subscription.c.subscriber_id == delivery.c.subscriber_id)
        & (subscription.c.bulletin == issue.c.bulletin),
    )
    .outerjoin(suppression, suppression.c.address_hash == subscriber.c.address_hash)
    .where(
        delivery.c.batch_id == bindparam("batch_id"),
        delivery.c.state.in_((DeliveryState.PENDING, DeliveryState.DEFERRED)),
    )
    .order_by(delivery.c.id)
)

_SETTLE_ONE = (
    update(delivery)
    .where(delivery.c.id == bindparam("row_id"))
    .values(state=bindparam("new_state"), message_id=bindparam("said_id"), detail=bindparam("said"))
)


class SqlLedger:
    """`ports.Ledger` on a database.

    Args:
        masthead: what every message of an issue shares, by issue id.
        endpoint: name under which the pace is kept.
        per_second: recipients a second over all senders, 0 = no limit.
    """

    def __init__(
        self,
        database: Database,
        *,
        masthead: Callable[[str], Masthead],
        endpoint: str = "main",
        per_second: float = 0,
    ) -> None:
        self._database = database
        self._endpoint = endpoint
        self._per_second = per_second
        self.masthead = lru_cache(EDITIONS_KEPT)(masthead)
        self.edition = lru_cache(EDITIONS_KEPT)(self._edition)

    def due(self, now: datetime, *, limit: int) -> tuple[int, ...]:
        """Batches that may be posted now, of issues that are sending, oldest first."""
        wanted = (
            _outstanding(batch.c.id)
            .where(batch.c.due_at <= now)
            .order_by(batch.c.due_at, batch.c.id)
            .limit(limit)
        )
        with self._database.reading() as db:
            return tuple(db.execute(wanted).scalars())

    def next_due_at(self) -> datetime | None:
        """When the next batch of a sending issue is due, or None when nothing waits."""
        wanted = _outstanding(batch.c.due_at).order_by(batch.c.due_at).limit(1)
        with self._database.reading() as db:
            return db.execute(wanted).scalar()

    def claim(
        self, batch_id: int, now: datetime, *, address: Callable[[Recipient], Letter]
    ) -> ClaimedBatch | None:
        """Commit the intent to post a batch; see `ports.Ledger.claim`."""
        with self._database.writing() as db:
            row = _take(db, batch_id)
            if row is None or not self._reserve_pace(db, batch_id, now):
                return None
            letters = row.letters
            if letters is None:
                letters = _freeze(db, batch_id, address)
            if not letters:
                db.execute(_the_batch(batch_id).values(state=DONE, detail="nobody left to mail"))
                _finish_issue(db, row.issue_id)
                return None
            key = row.key or _key(row.issue_id, batch_id, letters)
            db.execute(
                _the_batch(batch_id).values(
                    state=POSTING,
                    key=key,
                    letters=letters,
                    attempts=row.attempts + 1,
                    first_posted_at=row.first_posted_at or now,
                )
            )
            db.execute(attempt.insert().values(batch_id=batch_id, key=key, started_at=now))
            return _claimed(row, key, letters)

    def settle(self, claimed: ClaimedBatch, settlement: Settlement, now: datetime) -> None:
        """Record what became of a claimed batch."""
        said = settlement.detail or None
        with self._database.writing() as db:
            _record(db, settlement.outcomes)
            for again in settlement.again:
                _defer(db, claimed, again)
            if settlement.replay:
                change = {
                    "state": REPLAY,
                    "due_at": settlement.replay_at or now,
                    "letters": settlement.replay,
                }
            else:
                change = {"state": DONE, "letters": None}
            db.execute(_the_batch(claimed.id).values(**change, detail=said))
            db.execute(
                update(attempt)
                .where(attempt.c.batch_id == claimed.id, attempt.c.ended_at.is_(None))
                .values(ended_at=now, outcome=said or "answered")
            )
            if settlement.pause:
                _pause(db, claimed.issue_id, settlement.pause)
            _finish_issue(db, claimed.issue_id)

    def abandoned(self) -> tuple[ClaimedBatch, ...]:
        """Batches left posting by a process that died: nobody knows what became of them.

        Only the sole sender may ask, before it claims anything.
        """
        wanted = select(batch).where(batch.c.state == POSTING).order_by(batch.c.id)
        with self._database.reading() as db:
            return tuple(_claimed(row, row.key, row.letters) for row in db.execute(wanted))

    def _reserve_pace(self, db: Connection, batch_id: int, now: datetime) -> bool:
        if not self._per_second:
            return True
        free_at = db.execute(
            select(pace.c.free_at).where(pace.c.endpoint == self._endpoint).with_for_update()
        ).scalar()
        if free_at is not None and free_at > now:
            db.execute(_the_batch(batch_id).values(due_at=free_at))
            return False
        size = db.execute(
            select(func.count()).select_from(delivery).where(delivery.c.batch_id == batch_id)
        ).scalar_one()
        until = now + timedelta(seconds=size / self._per_second)
        if free_at is None:
            db.execute(pace.insert().values(endpoint=self._endpoint, free_at=until))
        else:
            db.execute(update(pace).where(pace.c.endpoint == self._endpoint).values(free_at=until))
        return True

    def _edition(self, edition_id: int) -> Edition:
        with self._database.reading() as db:
            return edition_of(db.execute(select(edition).where(edition.c.id == edition_id)).one())


def _outstanding(column: Any) -> Any:
    return (
        select(column)
        .join(issue, issue.c.id == batch.c.issue_id)
        .where(batch.c.state.in_((WAITING, REPLAY)), issue.c.state == IssueState.SENDING)
    )


def _the_batch(batch_id: int) -> Any:
    return update(batch).where(batch.c.id == batch_id)


def _take(db: Connection, batch_id: int) -> Row[Any] | None:
    """The batch, if it is still to be posted and its issue is still being sent."""
    wanted = (
        select(batch)
        .join(issue, issue.c.id == batch.c.issue_id)
        .where(
            batch.c.id == batch_id,
            batch.c.state.in_((WAITING, REPLAY)),
            issue.c.state == IssueState.SENDING,
        )
        .with_for_update(of=batch, skip_locked=True)
    )
    return db.execute(wanted).first()


def _freeze(
    db: Connection, batch_id: int, address: Callable[[Recipient], Letter]
) -> tuple[Letter, ...]:
    # Who left or was suppressed since queueing is taken out here, in the transaction that
    # commits the intent: hours may have passed.
    members = db.execute(_MEMBERS, {"batch_id": batch_id}).all()
    barred = {row.id: outcome for row in members if (outcome := _barred(row))}
    _record(db, barred.values())
    db.execute(
        update(delivery)
        .where(
            delivery.c.batch_id == batch_id,
            delivery.c.state.in_((DeliveryState.PENDING, DeliveryState.DEFERRED)),
        )
        .values(state=DeliveryState.SENDING, attempts=delivery.c.attempts + 1)
    )
    return tuple(address(_recipient(row)) for row in members if row.id not in barred)


def _barred(row: Any) -> Outcome | None:
    """Why a member may no longer be mailed, or None."""
    if row.suppressed_because is not None:
        return Outcome(_delivery_id(row), DeliveryState.SUPPRESSED, detail=row.suppressed_because)
    if row.standing == SubscriptionState.ACTIVE:
        return None
    left = row.standing or "no subscription"
    return Outcome(_delivery_id(row), DeliveryState.CANCELLED, detail=f"left: {left}")


def _recipient(row: Any) -> Recipient:
    return Recipient(
        delivery_id=_delivery_id(row),
        subscriber_id=row.subscriber_id,
        bulletin=row.bulletin,
        email=row.email,
        name=row.name,
        language=row.language,
    )


def _delivery_id(row: Any) -> str:
    return f"{row.issue_id}-{row.id}"


def row_of(delivery_id: str) -> int:
    """The ledger's row of a delivery id."""
    return int(delivery_id.rpartition("-")[2])


def _key(issue_id: str, batch_id: int, letters: tuple[Letter, ...]) -> str:
    digest = sha256(msgspec.json.encode(letters)).hexdigest()
    return str(uuid5(NAMESPACE_URL, f"digest:{issue_id}/{batch_id}/{digest}"))


def _claimed(row: Row[Any], key: str, letters: tuple[Letter, ...]) -> ClaimedBatch:
    return ClaimedBatch(
        id=row.id,
        issue_id=row.issue_id,
        edition_id=row.edition_id,
        key=key,
        letters=letters,
        attempts=row.attempts,
        first_posted_at=row.first_posted_at,
    )


def _record(db: Connection, outcomes: Iterable[Outcome]) -> None:
    rows = [
        {
            "row_id": row_of(outcome.delivery_id),
            "new_state": outcome.state,
            "said_id": outcome.message_id,
            "said": outcome.detail,
        }
        for outcome in outcomes
    ]
    if rows:
        db.execute(_SETTLE_ONE, rows)


def _defer(db: Connection, claimed: ClaimedBatch, again: Again) -> None:
    """Put deliveries into a new batch, which re-checks and freezes them anew."""
    number = db.execute(
        select(func.max(batch.c.number)).where(batch.c.edition_id == claimed.edition_id)
    ).scalar_one()
    new_id = db.execute(
        batch.insert()
        .values(
            issue_id=claimed.issue_id,
            edition_id=claimed.edition_id,
            number=number + 1,
            state=WAITING,
            due_at=again.due_at,
            attempts=again.attempts,
            detail=again.detail or None,
        )
        .returning(batch.c.id)
    ).scalar_one()
    db.execute(
        update(delivery).where(delivery.c.id == bindparam("row_id")),
        [
            {
                "row_id": row_of(delivery_id),
                "batch_id": new_id,
                "state": DeliveryState.DEFERRED,
                "detail": again.detail or None,
            }
            for delivery_id in again.delivery_ids
        ],
    )


def _pause(db: Connection, issue_id: str, because: str) -> None:
    db.execute(
        update(issue)
        .where(issue.c.id == issue_id, issue.c.state == IssueState.SENDING)
        .values(state=IssueState.PAUSED, paused_because=because)
    )


def _finish_issue(db: Connection, issue_id: str) -> None:
    """Close the books of an issue when no batch of it is outstanding."""
    outstanding = exists().where(
        batch.c.issue_id == issue_id, batch.c.state.in_((WAITING, POSTING, REPLAY))
    )
    db.execute(
        update(issue)
        .where(
            issue.c.id == issue_id,
            or_(issue.c.state == IssueState.SENDING, issue.c.state == IssueState.PAUSED),
            ~outstanding,
        )
        .values(state=IssueState.SENT, paused_because=None)
    )
