"""What the ledger asks of the database for every batch, put together once."""

from __future__ import annotations

from sqlalchemy import Text, bindparam, exists, null, select, update

from digest.model.issue import IssueState
from digest.store.ready import Ready
from digest.store.schema import attempt, batch, issue, meta
from digest.store.stands import ASKING, DONE, POSTING, REPLAY, WAITING, among

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
TAKE = Ready(
    select(batch, issue.c.bulletin)
    .select_from(_OUTSTANDING)
    .where(batch.c.id == bindparam("batch_id"), *_CLAIMABLE)
    .with_for_update(of=batch, skip_locked=True)
)
_POST = (
    update(batch)
    .where(batch.c.id == bindparam("batch_id"))
    .values(
        state=POSTING,
        key=bindparam("new_key"),
        attempts=batch.c.attempts + 1,
        first_posted_at=bindparam("first_posted_at"),
    )
)
POST = Ready(_POST)
FREEZE = Ready(_POST.values(letters=bindparam("frozen", type_=Text)))  # encoded for the key
INTENT = Ready(
    attempt.insert()
    .values(batch_id=bindparam("of_batch"), key=bindparam("new_key"), started_at=bindparam("now"))
    .returning(attempt.c.id)
)
_MINE = (batch.c.state == POSTING, batch.c.attempts == bindparam("posts"))
LEAVE = (
    update(batch)
    .where(batch.c.id == bindparam("batch_id"), *_MINE)
    .values(state=bindparam("new_state"), detail=bindparam("said"))
)
CLOSE = Ready(
    update(batch)
    .where(batch.c.id == bindparam("batch_id"), *_MINE)
    .values(state=DONE, letters=null(), detail=bindparam("said"), came_to=bindparam("became"))
)
CLOSE_ATTEMPT = Ready(
    update(attempt)
    .where(attempt.c.batch_id == bindparam("of_batch"), attempt.c.ended_at.is_(None))
    .values(ended_at=bindparam("now"), outcome=bindparam("said"))
)
