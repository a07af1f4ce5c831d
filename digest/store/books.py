"""Open and close the books of an issue: its audience, its batches, its certificate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Integer, Select, case, cast, func, select, update

from digest.errors import Refused
from digest.model.delivery import WAITING as NOT_SETTLED
from digest.model.delivery import Act, Certificate, DeliveryState
from digest.model.issue import IssueState
from digest.model.segment import Rule
from digest.model.taste import Taste
from digest.store.database import Database
from digest.store.giving_up import drop_outstanding
from digest.store.joining import wake
from digest.store.ledger import nowhere
from digest.store.offers import take_offers_back
from digest.store.reducing import closed, counted
from digest.store.schema import batch, delivery, issue
from digest.store.settling import TTL
from digest.store.slicing import SegmentOf, audience_of, slice_audience, tastes
from digest.store.stands import ASKING, DETAIL, IN_BATCHES, STANDS, WAITING, stands

_OVER = (IssueState.SENT, IssueState.CANCELLED)


class Books:
    """The audience of issues, and how their deliveries stand."""

    def __init__(self, database: Database, *, at: Callable[[str], None] = nowhere) -> None:
        self._database = database
        self._at = at

    def open(
        self,
        issue_id: str,
        *,
        languages: tuple[str, ...],
        batch_size: int,
        now: datetime,
        ttl: timedelta = TTL,
        ask_first: bool = False,
        segment: Rule | None = None,
        segment_of: SegmentOf = lambda _taste: "",
    ) -> Certificate:
        """Fix the audience of an approved issue and slice it into batches.

        One transaction of set-based statements: a million readers take seconds, and a crash
        leaves the issue approved as before.

        Args:
            languages: of the bulletin; readers of any other get the first.
            ttl: what is not accepted by then is given up.
            ask_first: the endpoint may have it already: look every batch up before posting it.
            segment: only these of its active readers; None = all.
            segment_of: whose edition is whose; the full one when not given.

        Raises:
            Refused: the issue is not approved.
        """
        state = ASKING if ask_first else WAITING
        start = {"state": state, "due_at": now, "expires_at": now + ttl}
        with self._database.writing() as db:
            bulletin = _queue(db, issue_id, now)
            wake(db, bulletin, now)
            monthly = not _is_first_of_month(db, issue_id, bulletin)
            readers = audience_of(bulletin, languages, segment, without_monthly=monthly)
            self._at("open: slice the audience")
            audience, without = slice_audience(
                db, issue_id, readers, segment_of=segment_of, batch_size=batch_size, start=start
            )
            db.execute(
                update(issue)
                .where(issue.c.id == issue_id)
                .values(audience=audience, without_edition=without)
            )
            self._at("open: commit")
        return self.certificate(issue_id)

    def tastes(
        self, bulletin: str, *, languages: tuple[str, ...], segment: Rule | None = None
    ) -> tuple[Taste, ...]:
        """What the readers of a bulletin chose, as of now. Args: as in `open`."""
        with self._database.reading() as db:
            return tastes(db, audience_of(bulletin, languages, segment))

    def start(self, issue_id: str) -> None:
        """Let the batches of a queued or paused issue go. An empty audience is sent at once."""
        with self._database.writing() as db:
            db.execute(
                update(issue)
                .where(
                    issue.c.id == issue_id,
                    issue.c.state.in_((IssueState.QUEUED, IssueState.PAUSED)),
                )
                .values(
                    state=case((issue.c.audience == 0, IssueState.SENT), else_=IssueState.SENDING),
                    paused_because=None,
                )
            )

    def resume(self, issue_id: str, now: datetime) -> None:
        """Let a paused issue go on; the time it stood still does not make it expire."""
        with self._database.writing() as db:
            db.execute(
                update(batch)
                .where(batch.c.issue_id == issue_id, batch.c.expires_at < now + TTL)
                .values(expires_at=now + TTL)
            )
        self.start(issue_id)

    def pause(self, issue_id: str, because: str) -> bool:
        """Stop claiming batches of an issue; what is in flight is finished and recorded."""
        with self._database.writing() as db:
            done = db.execute(
                update(issue)
                .where(
                    issue.c.id == issue_id,
                    issue.c.state.in_((IssueState.QUEUED, IssueState.SENDING)),
                )
                .values(state=IssueState.PAUSED, paused_because=because)
            )
            return bool(done.rowcount)

    def cancel(self, issue_id: str) -> bool:
        """Cancel what was not posted yet. What went, went: the certificate says how many.

        Returns:
            Whether there was something to cancel.
        """
        with self._database.writing() as db:
            mine = (issue.c.id == issue_id, issue.c.state.not_in(_OVER))
            state = db.execute(select(issue.c.state).where(*mine).with_for_update()).scalar()
            if state is None:
                return False
            if state == IssueState.APPROVED:  # nobody saw it: the next issue may show it all
                take_offers_back(db, issue_id)
            db.execute(update(issue).where(*mine).values(state=IssueState.CANCELLED))
            drop_outstanding(db, issue_id)
            return True

    def certificate(self, issue_id: str) -> Certificate:
        """How the deliveries of an issue stand, in one reading of the database."""
        with self._database.reading() as db:
            row = db.execute(
                select(issue.c.audience, issue.c.without_edition).where(issue.c.id == issue_id)
            ).one()
            counts: Counter[str] = Counter()
            for one in (*db.execute(_tally(issue_id)), *counted(db, issue_id)):
                counts[one.state] += one.readers
        return Certificate(
            audience=row.audience or 0,
            accepted=counts[DeliveryState.ACCEPTED],
            failed=counts[DeliveryState.FAILED],
            suppressed=counts[DeliveryState.SUPPRESSED],
            cancelled=counts[DeliveryState.CANCELLED],
            unknown=counts[DeliveryState.UNKNOWN],
            pending=sum(counts[state] for state in NOT_SETTLED),
            without_edition=row.without_edition or 0,
        )

    def audience(self, issue_id: str) -> int:
        """How many readers an issue was queued for; 0 before."""
        with self._database.reading() as db:
            return db.execute(select(issue.c.audience).where(issue.c.id == issue_id)).scalar() or 0

    def in_states(self, issue_id: str, states: Iterable[DeliveryState]) -> tuple[Any, ...]:
        """Rows (id, state, detail) of deliveries in some states, for people."""
        wanted = (
            select(delivery.c.id, STANDS.label("state"), DETAIL.label("detail"))
            .select_from(IN_BATCHES)
            .where(delivery.c.issue_id == issue_id, STANDS.in_(tuple(states)))
            .order_by(delivery.c.id)
        )
        with self._database.reading() as db:
            return tuple(db.execute(wanted))

    def reasons(self, issue_id: str) -> tuple[tuple[DeliveryState, str, int], ...]:
        """Why deliveries stand where they stand: state, reason and how many, the most first."""
        count = func.count().label("readers")
        wanted = (
            select(STANDS.label("state"), DETAIL.label("detail"), count)
            .select_from(IN_BATCHES)
            .where(delivery.c.issue_id == issue_id, DETAIL.is_not(None))
            .group_by(STANDS, DETAIL)
        )
        counts: Counter[tuple[str, str]] = Counter()
        with self._database.reading() as db:
            for one in (*db.execute(wanted), *counted(db, issue_id)):
                counts[one.state, one.detail] += one.readers
        told = [(DeliveryState(state), why, many) for (state, why), many in counts.items() if why]
        return tuple(sorted(told, key=lambda one: (one[0], -one[2], one[1])))

    def fingerprint(self, issue_id: str, *, before: Iterable[Act] = ()) -> str:
        """SHA-256 over every delivery's row and state, in order.

        Args:
            before: acts to think away, oldest first: the fingerprint as it was before them.
        """
        before = tuple(before)
        with self._database.reading() as db:
            over = closed(db, issue_id)
        if over is not None:
            return over.fingerprints[min(len(before), len(over.fingerprints) - 1)]
        was: dict[int, str] = {}
        for act in before:
            was.update({row: str(act.was) for row in act.deliveries if row not in was})
        wanted = (
            select(delivery.c.id, STANDS)
            .select_from(IN_BATCHES)
            .where(delivery.c.issue_id == issue_id)
            .order_by(delivery.c.id)
        )
        digest = sha256()
        with self._database.reading() as db:
            for row_id, state in db.execute(wanted):
                digest.update(f"{row_id} {was.get(row_id, state)}\n".encode())
        return digest.hexdigest()


def _queue(db: Connection, issue_id: str, now: datetime) -> str:
    """Take the issue from approved to queued; its bulletin."""
    bulletin: str | None = db.execute(
        update(issue)
        .where(issue.c.id == issue_id, issue.c.state == IssueState.APPROVED)
        .values(state=IssueState.QUEUED, queued_at=now)
        .returning(issue.c.bulletin)
    ).scalar()
    if bulletin is None:
        raise Refused("only an approved issue can be queued; see digest issue show")
    return bulletin


def _tally(issue_id: str) -> Select[str, int]:
    """How many deliveries stand where.

    Counted by batch first: to ask of every delivery where its batch stands takes ten times as long,
    seconds for a million.
    """
    mine = select(batch.c.id).where(batch.c.issue_id == issue_id)
    alike = (
        select(delivery.c.batch_id, delivery.c.state, func.count().label("readers"))
        .where(delivery.c.batch_id.in_(mine))
        .group_by(delivery.c.batch_id, delivery.c.state)
        .subquery()
    )
    stand = stands(alike.c.state)
    return (
        select(stand.label("state"), cast(func.sum(alike.c.readers), Integer).label("readers"))
        .select_from(alike.join(batch, batch.c.id == alike.c.batch_id))
        .group_by(stand)
    )


def _is_first_of_month(db: Connection, issue_id: str, bulletin: str) -> bool:
    """Whether no other issue of the bulletin went out in the month that this one is of."""
    mine = db.execute(select(issue.c.nominal_on).where(issue.c.id == issue_id)).scalar_one()
    first = mine.replace(day=1)
    others = select(issue.c.id).where(
        issue.c.bulletin == bulletin,
        issue.c.id != issue_id,
        issue.c.queued_at.is_not(None),
        issue.c.nominal_on >= first,
        issue.c.nominal_on < (first + timedelta(days=31)).replace(day=1),
    )
    return db.execute(others.limit(1)).first() is None
