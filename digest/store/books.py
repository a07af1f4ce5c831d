"""Open and close the books of an issue: its audience, its batches, its certificate."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from math import ceil
from typing import Any

from sqlalchemy import Connection, and_, case, func, insert, literal, select, update

from digest.errors import Refused
from digest.model.delivery import WAITING as NOT_SETTLED
from digest.model.delivery import Act, Certificate, DeliveryState
from digest.model.issue import IssueState
from digest.model.subscriber import SubscriptionState
from digest.store.database import Database
from digest.store.ledger import drop_outstanding, nowhere
from digest.store.schema import batch, delivery, edition, issue, subscriber, subscription
from digest.store.settling import ASKING, TTL, WAITING


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
    ) -> Certificate:
        """Fix the audience of an approved issue and slice it into batches.

        One transaction of set-based statements: a million readers take seconds, and a crash
        leaves the issue approved as before.

        Args:
            languages: of the bulletin; readers of any other get the first.
            ttl: what is not accepted by then is given up.
            ask_first: the endpoint may have it already: look every batch up before posting it.

        Raises:
            Refused: the issue is not approved.
        """
        start = {
            "state": ASKING if ask_first else WAITING,
            "due_at": now,
            "expires_at": now + ttl,
        }
        with self._database.writing() as db:
            readers = _readers(_queue(db, issue_id, now), languages)
            self._at("open: slice the audience")
            audience = sum(
                _slice(db, one, readers, batch_size, start) for one in _editions(db, issue_id)
            )
            everyone = db.execute(select(func.count()).select_from(readers)).scalar_one()
            db.execute(
                update(issue)
                .where(issue.c.id == issue_id)
                .values(audience=audience, without_edition=everyone - audience)
            )
            self._at("open: commit")
        return self.certificate(issue_id)

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
            done = db.execute(
                update(issue)
                .where(
                    issue.c.id == issue_id,
                    issue.c.state.not_in((IssueState.SENT, IssueState.CANCELLED)),
                )
                .values(state=IssueState.CANCELLED)
            )
            drop_outstanding(db, issue_id)
            return bool(done.rowcount)

    def certificate(self, issue_id: str) -> Certificate:
        """How the deliveries of an issue stand, in one reading of the database."""
        with self._database.reading() as db:
            row = db.execute(
                select(issue.c.audience, issue.c.without_edition).where(issue.c.id == issue_id)
            ).one()
            tally = (
                select(delivery.c.state, func.count().label("readers"))
                .where(delivery.c.issue_id == issue_id)
                .group_by(delivery.c.state)
            )
            counts = {one.state: one.readers for one in db.execute(tally)}
        return Certificate(
            audience=row.audience or 0,
            accepted=counts.get(DeliveryState.ACCEPTED, 0),
            failed=counts.get(DeliveryState.FAILED, 0),
            suppressed=counts.get(DeliveryState.SUPPRESSED, 0),
            cancelled=counts.get(DeliveryState.CANCELLED, 0),
            unknown=counts.get(DeliveryState.UNKNOWN, 0),
            pending=sum(counts.get(state, 0) for state in NOT_SETTLED),
            without_edition=row.without_edition or 0,
        )

    def in_states(self, issue_id: str, states: Iterable[DeliveryState]) -> tuple[Any, ...]:
        """Rows (id, state, detail) of deliveries in some states, for people."""
        wanted = (
            select(delivery.c.id, delivery.c.state, delivery.c.detail)
            .where(delivery.c.issue_id == issue_id, delivery.c.state.in_(tuple(states)))
            .order_by(delivery.c.id)
        )
        with self._database.reading() as db:
            return tuple(db.execute(wanted))

    def fingerprint(self, issue_id: str, *, before: Iterable[Act] = ()) -> str:
        """SHA-256 over every delivery's row and state, in order.

        Args:
            before: acts to think away, oldest first: the fingerprint as it was before them.
        """
        was: dict[int, str] = {}
        for act in before:
            was.update({row: str(act.was) for row in act.deliveries if row not in was})
        wanted = (
            select(delivery.c.id, delivery.c.state)
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


def _editions(db: Connection, issue_id: str) -> Sequence[Any]:
    return db.execute(
        select(edition.c.id, edition.c.language, edition.c.issue_id)
        .where(edition.c.issue_id == issue_id)
        .order_by(edition.c.id)
    ).all()


def _readers(bulletin: str, languages: tuple[str, ...]) -> Any:
    """Who is active on a bulletin, each with the language of the edition they get."""
    spoken = case((subscriber.c.language.in_(languages), subscriber.c.language), else_=languages[0])
    return (
        select(subscription.c.subscriber_id, spoken.label("language"))
        .join(subscriber, subscriber.c.id == subscription.c.subscriber_id)
        .where(
            subscription.c.bulletin == bulletin,
            subscription.c.state == SubscriptionState.ACTIVE,
        )
        .subquery()
    )


def _slice(db: Connection, one: Any, readers: Any, size: int, start: Mapping[str, Any]) -> int:
    """Deliveries and batches of one edition; how many readers it has."""
    mine = readers.c.language == one.language
    count = int(db.execute(select(func.count()).select_from(readers).where(mine)).scalar_one())
    if not count:
        return 0
    db.execute(batch.insert(), [_batch(one, number, start) for number in range(ceil(count / size))])
    place = func.row_number().over(order_by=readers.c.subscriber_id)
    # `//` is whole-number division on both databases.
    number = ((place - 1) // literal(size)).label("number")
    placed = select(readers.c.subscriber_id, number).where(mine).subquery()
    members = select(
        literal(one.issue_id),
        placed.c.subscriber_id,
        batch.c.id,
        literal(DeliveryState.PENDING.value),
        literal(0),
    ).join(batch, and_(batch.c.edition_id == one.id, batch.c.number == placed.c.number))
    columns = ["issue_id", "subscriber_id", "batch_id", "state", "attempts"]
    db.execute(insert(delivery).from_select(columns, members))
    return count


def _batch(one: Any, number: int, start: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "issue_id": one.issue_id,
        "edition_id": one.id,
        "number": number,
        "attempts": 0,
        **start,
    }
