"""What the ledger asks of the database for every batch, put together once.

A statement made anew costs more to put together than SQLite takes to run it.
"""

from __future__ import annotations

from sqlalchemy import Text, bindparam, exists, select, type_coerce, update

from digest.model.issue import IssueState
from digest.store.schema import attempt, batch, issue, meta
from digest.store.settling import ASKING, POSTING, REPLAY, WAITING, among

READY = (WAITING, REPLAY, ASKING)
HOLD = "held"
"""The row of `meta` that stops all sending; its value says why."""

_NOT_HELD = ~exists().where(meta.c.name == HOLD)
_CLAIMABLE = (
    among(batch.c.state, READY),
    issue.c.state == IssueState.SENDING,
    _NOT_HELD,
)

_OUTSTANDING = batch.join(issue, issue.c.id == batch.c.issue_id)
DUE = (
    select(batch.c.id)
    .select_from(_OUTSTANDING)
    .where(*_CLAIMABLE, batch.c.due_at <= bindparam("now"))
    .order_by(batch.c.due_at, batch.c.id)
    .limit(bindparam("most"))
)
NEXT_DUE = (
    select(batch.c.due_at)
    .select_from(_OUTSTANDING)
    .where(*_CLAIMABLE)
    .order_by(batch.c.due_at)
    .limit(1)
)
TAKE = (
    select(batch)
    .select_from(_OUTSTANDING)
    .where(batch.c.id == bindparam("batch_id"), *_CLAIMABLE)
    .with_for_update(of=batch, skip_locked=True)
)
POST = (
    update(batch)
    .where(batch.c.id == bindparam("batch_id"))
    .values(
        state=POSTING,
        key=bindparam("new_key"),
        attempts=batch.c.attempts + 1,
        first_posted_at=bindparam("first_posted_at"),
    )
)
FREEZE = POST.values(letters=type_coerce(bindparam("frozen"), Text))  # encoded for the key
INTENT = attempt.insert().returning(attempt.c.id)
_MINE = (batch.c.state == POSTING, batch.c.attempts == bindparam("posts"))
LEAVE = (
    update(batch)
    .where(batch.c.id == bindparam("batch_id"), *_MINE)
    .values(state=bindparam("new_state"), detail=bindparam("said"))
)
DROP_LETTERS = LEAVE.values(letters=None)
CLOSE_ATTEMPT = (
    update(attempt)
    .where(attempt.c.batch_id == bindparam("of_batch"), attempt.c.ended_at.is_(None))
    .values(ended_at=bindparam("now"), outcome=bindparam("said"))
)
