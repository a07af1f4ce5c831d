"""Write down what became of deliveries, inside a transaction that somebody else commits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, exists, func, or_, select, update

from digest.model.delivery import WAITING as NOT_SETTLED
from digest.model.delivery import DeliveryState, Outcome
from digest.model.issue import IssueState
from digest.store.schema import batch, delivery, issue

WAITING, POSTING, REPLAY, ASKING = "waiting", "posting", "replay", "asking"
HELD, DONE = "held", "done"
OUTSTANDING = (WAITING, POSTING, REPLAY, ASKING)
TTL = timedelta(hours=48)  # a bulletin that is two days late is not worth sending unasked


def among(column: ColumnElement[str], values: Iterable[str]) -> ColumnElement[bool]:
    """`column IN values` as a chain: a list is put together anew every time, and not in bulk."""
    return or_(*(column == str(value) for value in values))


# What is settled stays so: only an operator's recorded act leads out of a terminal state.
_UNSETTLED = among(delivery.c.state, sorted(NOT_SETTLED))
_SETTLE_ONE = (
    update(delivery)
    .where(delivery.c.id == bindparam("row_id"), _UNSETTLED)
    .values(state=bindparam("new_state"), message_id=bindparam("said_id"), detail=bindparam("said"))
)
_ACCEPT_ONE = (
    update(delivery)
    .where(delivery.c.id == bindparam("row_id"), _UNSETTLED)
    .values(state=DeliveryState.ACCEPTED, message_id=bindparam("said_id"), detail=None)
)
_ACCEPT_ALL = (
    update(delivery)
    .where(delivery.c.batch_id == bindparam("of_batch"), delivery.c.state == DeliveryState.SENDING)
    .values(state=DeliveryState.ACCEPTED, detail=None)
)
_FINISH = (
    update(issue)
    .where(
        issue.c.id == bindparam("issue_id"),
        among(issue.c.state, (IssueState.SENDING, IssueState.PAUSED)),
        ~exists().where(
            batch.c.issue_id == bindparam("issue_id"), among(batch.c.state, OUTSTANDING)
        ),
    )
    .values(state=IssueState.SENT, paused_because=None)
)


def row_of(delivery_id: str) -> int:
    """The ledger's row of a delivery id."""
    return int(delivery_id.rpartition("-")[2])


def record(db: Connection, outcomes: Iterable[Outcome]) -> None:
    """Settle deliveries one by one."""
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


def record_batch(db: Connection, batch_id: int, size: int, outcomes: Sequence[Outcome]) -> None:
    """Settle what a batch of `size` letters came to; the usual case, all accepted, is cheap."""
    taken = [one for one in outcomes if one.state is DeliveryState.ACCEPTED]
    if len(taken) == size and not any(one.message_id for one in taken):
        db.execute(_ACCEPT_ALL, {"of_batch": batch_id})
        return
    if taken:
        db.execute(
            _ACCEPT_ONE,
            [{"row_id": row_of(one.delivery_id), "said_id": one.message_id} for one in taken],
        )
    if len(taken) < len(outcomes):
        record(db, (one for one in outcomes if one.state is not DeliveryState.ACCEPTED))


def rebatch(
    db: Connection,
    edition: Any,
    rows: Iterable[int],
    *,
    due_at: datetime,
    expires_at: datetime | None,
    attempts: int = 0,
    detail: str | None = None,
) -> int:
    """Put deliveries into a new batch, which re-checks and freezes them anew; its row.

    Args:
        edition: anything with `issue_id` and `edition_id`.
    """
    number = db.execute(
        select(func.max(batch.c.number)).where(batch.c.edition_id == edition.edition_id)
    ).scalar_one()
    new_id: int = db.execute(
        batch.insert()
        .values(
            issue_id=edition.issue_id,
            edition_id=edition.edition_id,
            number=number + 1,
            state=WAITING,
            due_at=due_at,
            expires_at=expires_at,
            attempts=attempts,
            detail=detail,
        )
        .returning(batch.c.id)
    ).scalar_one()
    db.execute(
        update(delivery).where(delivery.c.id == bindparam("row_id")),
        [
            {"row_id": row, "batch_id": new_id, "state": DeliveryState.DEFERRED, "detail": detail}
            for row in rows
        ],
    )
    return new_id


def settle_unclear(db: Connection, batch_ids: Any, because: str) -> None:
    """List what a batch left open as unknown. `batch_ids`: rows, or a query of them."""
    db.execute(
        update(delivery)
        .where(delivery.c.batch_id.in_(batch_ids), delivery.c.state == DeliveryState.SENDING)
        .values(state=DeliveryState.UNKNOWN, detail=because)
    )


def finish_issue(db: Connection, issue_id: str) -> None:
    """Close the books of an issue when no batch of it is outstanding."""
    db.execute(_FINISH, {"issue_id": issue_id})
