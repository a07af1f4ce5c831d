"""Open and close the books of an issue: its audience, its batches, its certificate."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from math import ceil
from typing import Any

from sqlalchemy import Connection, and_, case, func, insert, literal, select, update

from digest.errors import Refused
from digest.model.delivery import WAITING as NOT_SETTLED
from digest.model.delivery import Certificate, DeliveryState
from digest.model.issue import IssueState
from digest.model.subscriber import SubscriptionState
from digest.store.database import Database, insert_on
from digest.store.ledger import DONE, WAITING
from digest.store.schema import batch, delivery, edition, issue, report, subscriber, subscription


class Books:
    """The audience of issues, and how their deliveries stand."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(
        self, issue_id: str, *, languages: tuple[str, ...], batch_size: int, now: datetime
    ) -> Certificate:
        """Fix the audience of an approved issue and slice it into batches.

        One transaction of set-based statements: a million readers take seconds, and a crash
        leaves the issue approved as before.

        Args:
            languages: of the bulletin; readers of any other get the first.

        Raises:
            Refused: the issue is not approved.
        """
        with self._database.writing() as db:
            row = db.execute(
                update(issue)
                .where(issue.c.id == issue_id, issue.c.state == IssueState.APPROVED)
                .values(state=IssueState.QUEUED, queued_at=now)
                .returning(issue.c.bulletin)
            ).first()
            if row is None:
                raise Refused("only an approved issue can be queued; see digest issue show")
            readers = _readers(row.bulletin, languages)
            editions = db.execute(
                select(edition.c.id, edition.c.language, edition.c.issue_id)
                .where(edition.c.issue_id == issue_id)
                .order_by(edition.c.id)
            ).all()
            audience = sum(_slice(db, one, readers, batch_size, now) for one in editions)
            everyone = db.execute(select(func.count()).select_from(readers)).scalar_one()
            db.execute(
                update(issue)
                .where(issue.c.id == issue_id)
                .values(audience=audience, without_edition=everyone - audience)
            )
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

    def cancel(self, issue_id: str) -> None:
        """Cancel what was not posted yet. What went, went: the certificate says how many."""
        with self._database.writing() as db:
            untouched = select(batch.c.id).where(
                batch.c.issue_id == issue_id, batch.c.state == WAITING
            )
            db.execute(
                update(delivery)
                .where(
                    delivery.c.batch_id.in_(untouched),
                    delivery.c.state.in_((DeliveryState.PENDING, DeliveryState.DEFERRED)),
                )
                .values(state=DeliveryState.CANCELLED, detail="the issue was cancelled")
            )
            db.execute(
                update(batch)
                .where(batch.c.issue_id == issue_id, batch.c.state == WAITING)
                .values(state=DONE)
            )
            db.execute(
                update(issue)
                .where(issue.c.id == issue_id, issue.c.state != IssueState.SENT)
                .values(state=IssueState.CANCELLED)
            )

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

    def keep_report(self, endpoint: str, report_id: str, body: bytes, now: datetime) -> None:
        """Store what an endpoint reported. The same report again changes nothing."""
        row = {
            "endpoint": endpoint,
            "report_id": report_id,
            "received_at": now,
            "body": body,
        }
        with self._database.writing() as db:
            db.execute(insert_on(db, report).values(row).on_conflict_do_nothing())


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


def _slice(db: Connection, one: Any, readers: Any, size: int, now: datetime) -> int:
    """Deliveries and batches of one edition; how many readers it has."""
    mine = readers.c.language == one.language
    count = int(db.execute(select(func.count()).select_from(readers).where(mine)).scalar_one())
    if not count:
        return 0
    db.execute(batch.insert(), [_batch(one, number, now) for number in range(ceil(count / size))])
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


def _batch(one: Any, number: int, now: datetime) -> dict[str, Any]:
    return {
        "issue_id": one.issue_id,
        "edition_id": one.id,
        "number": number,
        "state": WAITING,
        "due_at": now,
        "attempts": 0,
    }
