"""Give up what is outstanding, because it is too old or was cancelled; what may have gone is unknown."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select, update

from digest.model.delivery import DeliveryState
from digest.model.issue import IssueState
from digest.store.ledger_statements import READY
from digest.store.schema import batch, delivery, issue
from digest.store.settling import finish_issue, settle_unclear
from digest.store.stands import DONE, OPEN


def expire(db: Connection, row: Any) -> None:
    """Let a batch go that could not be sent in time. `row`: of the batch."""
    old = "expired: it could not be sent within the time an issue is given"
    settle_unclear(db, (row.id,), f"{old}, and nobody knows whether it went")
    db.execute(
        update(delivery)
        .where(
            delivery.c.batch_id == row.id,
            OPEN,
        )
        .values(state=DeliveryState.FAILED, detail=old)
    )
    db.execute(
        update(batch).where(batch.c.id == row.id).values(state=DONE, letters=None, detail=old)
    )
    finish_issue(db, row.issue_id)


def drop_outstanding(db: Connection, issue_id: str) -> None:
    """Cancel what was not posted; list as unknown what may have gone. Posting batches finish."""
    because = "the issue was cancelled"
    mine = (batch.c.issue_id == issue_id, batch.c.state.in_(READY))
    settle_unclear(db, select(batch.c.id).where(*mine), f"{because} before it was clear")
    db.execute(
        update(delivery)
        .where(
            delivery.c.batch_id.in_(select(batch.c.id).where(*mine)),
            OPEN,
        )
        .values(state=DeliveryState.CANCELLED, detail=because)
    )
    db.execute(update(batch).where(*mine).values(state=DONE, letters=None))


def drop_if_cancelled(db: Connection, issue_id: str) -> None:
    """What came back of an issue that was cancelled while it was posted goes no further."""
    state = db.execute(select(issue.c.state).where(issue.c.id == issue_id)).scalar_one()
    if state == IssueState.CANCELLED:
        drop_outstanding(db, issue_id)
