"""The books while they are open: which batch is due, who posts it, what the post came to.

Every public method is one committed transaction. A batch moves

    waiting ──claim──▶ posting ──settle──▶ done
                        │   ▲
                 settle │   │ claim: the same letters, the same key
                        ▼   │
              replay, asking           held: until an operator lets it go

and carries frozen letters from its first claim until it is done. `replay` is posted again as it
is; `asking` is looked up at the endpoint instead. Deliveries that were surely not accepted leave
for a new batch, so what is replayed never changes.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, func, select, update

from digest.model.delivery import (
    Again,
    Breaker,
    ClaimedBatch,
    Letter,
    Masthead,
    Recipient,
    Settlement,
)
from digest.model.issue import Edition, IssueState
from digest.store.database import Database, insert_on
from digest.store.freezing import freeze, key_of
from digest.store.giving_up import drop_if_cancelled, expire
from digest.store.issue_rows import edition_of
from digest.store.ledger_statements import (
    CLOSE,
    CLOSE_ATTEMPT,
    DUE,
    FREEZE,
    INTENT,
    LEAVE,
    NEXT_DUE,
    POST,
    TAKE,
)
from digest.store.schema import attempt, batch, breaker, delivery, edition, issue, pace
from digest.store.settling import (
    apart,
    came_to,
    finish_issue,
    rebatch,
    record,
    row_of,
)
from digest.store.stands import ASKING, DONE, HELD, POSTING, REPLAY
from digest.store.together import Together
from digest.store.watermark import Watermark

log = logging.getLogger(__name__)

EDITIONS_KEPT = 8  # languages × segments of the issues that are being sent
SLACK = timedelta(seconds=0.25)  # a sender that looks this late still keeps the pace it was given


def nowhere(_step: str) -> None:
    """The seam before every side effect: nothing happens here. Tests die in its place."""


class SqlLedger:
    """`ports.Ledger` on a database.

    Args:
        masthead: what every message of an issue shares, by issue id.
        endpoint: name under which the pace and the breaker are kept.
        per_second: recipients a second over all senders, 0 = no limit.
        at: told of every step just before it is taken.
    """

    def __init__(
        self,
        database: Database,
        *,
        masthead: Callable[[str], Masthead],
        endpoint: str = "main",
        per_second: float = 0,
        at: Callable[[str], None] = nowhere,
    ) -> None:
        self._database = database
        self._together = Together(database)
        self._endpoint = endpoint
        self._per_second = per_second
        self._at = at
        path = database.path
        self.watermark = Watermark(path.with_name(f"{path.name}.posted") if path else None)
        self.masthead = lru_cache(EDITIONS_KEPT)(masthead)
        self.edition = lru_cache(EDITIONS_KEPT)(self._edition)

    def due(self, now: datetime, *, limit: int) -> tuple[int, ...]:
        """Batches that may be posted now, of issues that are sending, oldest first."""
        with self._database.reading() as db:
            free_at = self._free_at(db)
            if free_at is not None and free_at > now:
                return ()
            return tuple(db.execute(DUE, {"now": now, "most": limit}).scalars())

    def next_due_at(self) -> datetime | None:
        """When the next batch of a sending issue is due, or None when nothing waits."""
        with self._database.reading() as db:
            due_at, free_at = db.execute(NEXT_DUE).scalar(), self._free_at(db)
        return max(due_at, free_at) if due_at and free_at else due_at

    def claim(
        self, batch_id: int, now: datetime, *, address: Callable[[Recipient], Letter]
    ) -> ClaimedBatch | None:
        """Commit the intent to post a batch; see `ports.Ledger.claim`."""
        return self._marked(self._together.run(lambda db: self._claim(db, batch_id, now, address)))

    def settle(self, claimed: ClaimedBatch, settlement: Settlement, now: datetime) -> None:
        """Record what became of a claimed batch.

        A batch that somebody else took over meanwhile is left to them.
        """
        held = self._together.run(lambda db: self._settle(db, claimed, settlement, now))
        _warn_unless(held, claimed)

    def settle_and_claim(
        self,
        claimed: ClaimedBatch,
        settlement: Settlement,
        batch_id: int,
        now: datetime,
        *,
        address: Callable[[Recipient], Letter],
    ) -> ClaimedBatch | None:
        """Settle one batch and claim another, in one commit where that can be."""
        held, following = self._together.run_both(
            lambda db: self._settle(db, claimed, settlement, now),
            lambda db: self._claim(db, batch_id, now, address),
        )
        _warn_unless(held, claimed)
        return self._marked(following)

    def abandoned(self) -> tuple[ClaimedBatch, ...]:
        """Batches left posting by a process that died: nobody knows what became of them.

        Only the sole sender may ask, before it claims anything. Every one is charged with the
        crash.
        """
        wanted = select(batch).where(batch.c.state == POSTING).order_by(batch.c.id)
        with self._database.writing() as db:
            db.execute(
                update(batch).where(batch.c.state == POSTING).values(crashes=batch.c.crashes + 1)
            )
            self._at("recover: charge the crash")
            return tuple(
                _claimed(row, row.key, row.letters, attempts=row.attempts - 1)
                for row in db.execute(wanted)
            )

    def is_restored(self) -> bool:
        """Whether the database is older than what was posted from it."""
        if self.watermark.path is None:
            return False
        with self._database.reading() as db:
            newest = db.execute(select(func.max(attempt.c.id))).scalar() or 0
        seen = self.watermark.read()
        # A database with attempts but no mark beside it was brought from somewhere else.
        return newest > 0 if seen is None else seen > newest

    def trust_database(self) -> None:
        """Take the database as the true one, as an operator decided."""
        with self._database.reading() as db:
            newest = db.execute(select(func.max(attempt.c.id))).scalar() or 0
        self.watermark.set(newest)

    def breaker(self) -> Breaker:
        """How the endpoint could last be reached."""
        mine = select(breaker).where(breaker.c.endpoint == self._endpoint)
        with self._database.reading() as db:
            row = db.execute(mine).first()
        return Breaker(row.failures, row.open_until) if row else Breaker()

    def keep_breaker(self, state: Breaker) -> None:
        """Remember how the endpoint can be reached, across processes."""
        row = {"failures": state.failures, "open_until": state.open_until}
        with self._database.writing() as db:
            self._at("breaker: keep")
            db.execute(
                insert_on(db, breaker)
                .values(endpoint=self._endpoint, **row)
                .on_conflict_do_update(index_elements=["endpoint"], set_=row)
            )

    def _marked(self, intended: tuple[ClaimedBatch | None, int | None]) -> ClaimedBatch | None:
        """A claimed batch, once the mark that tells a restored backup stands beside it."""
        claimed, attempt_id = intended
        if attempt_id is not None:
            self._at("claim: raise the watermark")
            self.watermark.raise_to(attempt_id)
        return claimed

    def _claim(
        self, db: Connection, batch_id: int, now: datetime, address: Callable[[Recipient], Letter]
    ) -> tuple[ClaimedBatch | None, int | None]:
        """The batch as it will be posted, and the row of the attempt."""
        found = TAKE.rows(db, {"batch_id": batch_id})
        if not found:
            return None, None
        [row] = found
        if row.expires_at is not None and row.expires_at <= now:
            self._at("claim: let an old batch expire")
            expire(db, row)
            return None, None
        if row.state != ASKING and not self._reserve_pace(db, batch_id, now):
            return None, None
        intended = self._intend(db, row, now, address)
        self._at("claim: commit the intent")
        return intended

    def _settle(
        self, db: Connection, claimed: ClaimedBatch, settlement: Settlement, now: datetime
    ) -> bool:
        """Whether this claim still held the batch."""
        self._at("settle: leave posting")
        if not _leave_posting(db, claimed, settlement, now):
            return False
        self._at("settle: record outcomes")
        record(db, apart(settlement))
        self._at("settle: defer the rest")
        for again in settlement.again:
            _defer(db, claimed, again, now)
        said = settlement.detail or "answered"
        CLOSE_ATTEMPT.run(db, {"of_batch": claimed.id, "now": now, "said": said})
        if settlement.pause:
            _pause(db, claimed.issue_id, settlement.pause)
        if settlement.again or settlement.replay:
            drop_if_cancelled(db, claimed.issue_id)
        finish_issue(db, claimed.issue_id)
        self._at("settle: commit")
        return True

    def _intend(
        self, db: Connection, row: Row[Any], now: datetime, address: Callable[[Recipient], Letter]
    ) -> tuple[ClaimedBatch | None, int | None]:
        letters, frozen = row.letters, None
        if letters is None:
            self._at("claim: freeze")
            letters = freeze(db, row, address)
            frozen = msgspec.json.encode(letters)
        if not letters:
            db.execute(_the_batch(row.id).values(state=DONE, detail="nobody left to mail"))
            finish_issue(db, row.issue_id)
            return None, None
        change = {"batch_id": row.id, "new_key": row.key, "first_posted_at": row.first_posted_at}
        if row.state != ASKING:
            change["first_posted_at"] = row.first_posted_at or now
        if frozen is None:
            POST.run(db, change)
        else:
            change |= {"new_key": key_of(row, frozen), "frozen": frozen.decode()}
            FREEZE.run(db, change)
        claimed = _claimed(row, change["new_key"], letters, attempts=row.attempts)
        if row.state == ASKING:
            return claimed, None
        [(attempt_id,)] = INTENT.run(
            db, {"of_batch": row.id, "new_key": claimed.key, "now": now}
        ).fetchall()
        return claimed, attempt_id

    def _free_at(self, db: Connection) -> datetime | None:
        """Before when the pace lets nobody go; None without a pace."""
        if not self._per_second:
            return None
        mine = select(pace.c.free_at).where(pace.c.endpoint == self._endpoint)
        return db.execute(mine.with_for_update()).scalar()

    def _reserve_pace(self, db: Connection, batch_id: int, now: datetime) -> bool:
        if not self._per_second:
            return True
        free_at = self._free_at(db)
        if free_at is not None and free_at > now:
            return False
        size = db.execute(
            select(func.count()).select_from(delivery).where(delivery.c.batch_id == batch_id)
        ).scalar_one()
        start = now if free_at is None else max(free_at, now - SLACK)
        until = start + timedelta(seconds=size / self._per_second)
        db.execute(
            insert_on(db, pace)
            .values(endpoint=self._endpoint, free_at=until)
            .on_conflict_do_update(index_elements=["endpoint"], set_={"free_at": until})
        )
        return True

    def _edition(self, edition_id: int) -> Edition:
        with self._database.reading() as db:
            return edition_of(db.execute(select(edition).where(edition.c.id == edition_id)).one())


def _warn_unless(held: bool, claimed: ClaimedBatch) -> None:
    if not held:
        log.warning("batch %s was taken over; this answer is not recorded", claimed.id)


def _the_batch(batch_id: int) -> Any:
    return update(batch).where(batch.c.id == batch_id)


def _claimed(
    row: Row[Any], key: str, letters: tuple[Letter, ...], *, attempts: int
) -> ClaimedBatch:
    return ClaimedBatch(
        id=row.id,
        issue_id=row.issue_id,
        edition_id=row.edition_id,
        key=key,
        letters=letters,
        attempts=attempts,
        first_posted_at=row.first_posted_at,
        crashes=row.crashes,
        unclear=row.state == REPLAY,
        asks=row.state == ASKING,
    )


def _leave_posting(
    db: Connection, claimed: ClaimedBatch, settlement: Settlement, now: datetime
) -> bool:
    """Move the batch on; False when this claim is no longer the one that holds it."""
    posts = {"batch_id": claimed.id, "posts": claimed.attempts + 1}
    change = {**posts, "said": settlement.detail or None}
    if settlement.held:
        return bool(db.execute(LEAVE, {**change, "new_state": HELD}).rowcount)
    if not settlement.replay:
        return bool(CLOSE.run(db, {**change, "became": came_to(settlement)}).rowcount)
    again = LEAVE.values(due_at=settlement.replay_at or now, letters=settlement.replay)
    new_state = ASKING if settlement.asks else REPLAY
    return bool(db.execute(again, {**change, "new_state": new_state}).rowcount)


def _defer(db: Connection, claimed: ClaimedBatch, again: Again, now: datetime) -> None:
    wanted = select(batch.c.due_at, batch.c.expires_at).where(batch.c.id == claimed.id)
    parent = db.execute(wanted).one()
    # A part that may go at once goes before batches that are still whole: what is wrong with it is
    # found after a few posts, and not when everything has been refused.
    at_once = min(parent.due_at, now) - timedelta(seconds=1)
    rebatch(
        db,
        claimed,
        map(row_of, again.delivery_ids),
        due_at=at_once if again.due_at <= now else again.due_at,
        expires_at=parent.expires_at,
        attempts=again.attempts,
        detail=again.detail or None,
    )


def _pause(db: Connection, issue_id: str, because: str) -> None:
    db.execute(
        update(issue)
        .where(issue.c.id == issue_id, issue.c.state == IssueState.SENDING)
        .values(state=IssueState.PAUSED, paused_because=because)
    )
