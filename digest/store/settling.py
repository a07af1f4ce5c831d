"""Write down what became of deliveries, inside a transaction that somebody else commits."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import JSON, Connection, bindparam, cast, exists, func, select, update

from digest.model.delivery import DeliveryState, Outcome, Settlement
from digest.model.issue import IssueState
from digest.store.ready import Ready
from digest.store.schema import batch, delivery, issue
from digest.store.stands import OPEN, OUTSTANDING, WAITING, among, frozen_in

TTL = timedelta(hours=48)  # a bulletin that is two days late is not worth sending unasked

# What is settled stays so: only an operator's recorded act leads out of a terminal state.
_SETTLE_ONE = (
    update(delivery)
    .where(delivery.c.id == bindparam("row_id"), OPEN)
    .values(state=bindparam("new_state"), message_id=bindparam("said_id"), detail=bindparam("said"))
)
# Who was accepted, each with a message id: a statement for each row would take four times as long.
_TOLD = {
    "sqlite": func.json_each(bindparam("told")).table_valued("key", "value"),
    "postgresql": func.json_each_text(cast(bindparam("told"), JSON)).table_valued("key", "value"),
}
_ACCEPT_TOLD = {
    dialect: update(delivery)
    .where(delivery.c.id == cast(told.c.key, delivery.c.id.type), OPEN)
    .values(state=DeliveryState.ACCEPTED, message_id=told.c.value, detail=None)
    for dialect, told in _TOLD.items()
}
_FINISH = Ready(
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
    """Settle deliveries, each as it is said."""
    accepted = DeliveryState.ACCEPTED
    told: dict[str, str] = {}
    others: list[Outcome] = []
    for one in outcomes:
        if one.state is accepted and one.message_id is not None:
            told[one.delivery_id.rpartition("-")[2]] = one.message_id
        else:
            others.append(one)
    if told:
        db.execute(_ACCEPT_TOLD[db.dialect.name], {"told": msgspec.json.encode(told).decode()})
    if others:
        db.execute(_SETTLE_ONE, [_row(one) for one in others])


def _row(outcome: Outcome) -> dict[str, object]:
    return {
        "row_id": row_of(outcome.delivery_id),
        "new_state": outcome.state,
        "said_id": outcome.message_id,
        "said": outcome.detail,
    }


def came_to(settlement: Settlement) -> DeliveryState | None:
    """What a batch says for those of its deliveries whose own row says nothing.

    One that is not done says nothing yet: each of its deliveries speaks for itself.
    """
    is_done = not (settlement.replay or settlement.held)
    return DeliveryState.ACCEPTED if settlement.taken and is_done else None


def apart(settlement: Settlement) -> tuple[Outcome, ...]:
    """What the batch does not say for its deliveries."""
    if came_to(settlement) or not settlement.taken:
        return settlement.outcomes
    accepted = DeliveryState.ACCEPTED
    taken = (Outcome(letter.delivery_id, accepted) for letter in settlement.taken)
    return (*settlement.outcomes, *taken)


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
        .where(frozen_in(batch_ids), OPEN)
        .values(state=DeliveryState.UNKNOWN, detail=because)
    )


def finish_issue(db: Connection, issue_id: str) -> None:
    """Close the books of an issue when no batch of it is outstanding."""
    _FINISH.run(db, {"issue_id": issue_id})
