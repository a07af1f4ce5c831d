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
from digest.store.database import Database
from digest.store.ledger import DONE, WAITING
from digest.store.schema import batch, delivery, edition, issue, subscriber, subscription


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
                .values(state=IssueState.QUEUED)
                .returning(issue.c.bulletin)
            ).first()
            if row is None:
                raise Refused("only an approved issue can be queued; see digest issue show")
            readers = _readers(row.bulletin, languages)
            editions = db.execute(
                select(edition.c.id, edition.c.language)
                .where(edition.c.issue_id == issue_id)
                .order_by(edition.c.id)
            ).all()
            audience = sum(
                _slice(db, issue_id, one.id, readers, one.language, batch_size, now)
                for one in editions
            )
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
            counts: dict[str, int] = dict(
                db.execute(
                    select(delivery.c.state, func.count())
                    .where(delivery.c.issue_id == issue_id)
                    .group_by(delivery.c.state)
                ).tuples()
            )
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

    def unsettled(self, issue_id: str, states: Iterable[DeliveryState]) -> tuple[Any, ...]:
        """Rows (id, state, detail) of deliveries in some states, for people."""
        wanted = (
            select(delivery.c.id, delivery.c.state, delivery.c.detail)
            .where(delivery.c.issue_id == issue_id, delivery.c.state.in_(tuple(states)))
            .order_by(delivery.c.id)
        )
        with self._database.reading() as db:
            return tuple(db.execute(wanted))


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


def _slice(
    db: Connection,
    issue_id: str,
    edition_id: int,
    readers: Any,
    language: str,
    batch_size: int,
    now: datetime,
) -> int:
    """Deliveries and batches of one edition; how many readers it has."""
    mine = readers.c.language == language
    count = db.execute(select(func.count()).select_from(readers).where(mine)).scalar_one()
    if not count:
        return 0
    db.execute(
        batch.insert(),
        [
            {
                "issue_id": issue_id,
                "edition_id": edition_id,
                "number": number,
                "state": WAITING,
                "due_at": now,
                "attempts": 0,
            }
            for number in range(ceil(count / batch_size))
        ],
    )
    place = func.row_number().over(order_by=readers.c.subscriber_id)
    placed = (
        select(
            readers.c.subscriber_id,
            # `//` is whole-number division on both databases.
            ((place - 1) // literal(batch_size)).label("number"),
        )
        .where(mine)
        .subquery()
    )
    db.execute(
        insert(delivery).from_select(
            ["issue_id", "subscriber_id", "batch_id", "state", "attempts"],
            select(
                literal(issue_id),
                placed.c.subscriber_id,
                batch.c.id,
                literal(DeliveryState.PENDING.value),
                literal(0),
            ).join(
                batch, and_(batch.c.edition_id == edition_id, batch.c.number == placed.c.number)
            ),
        )
    )
    return int(count)
