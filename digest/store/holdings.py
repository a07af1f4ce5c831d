"""What is kept of one reader, as their own pages need it: quickly, or all of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, bindparam, func, select, union

from digest.model.subscriber import (
    Consent,
    Frequency,
    Subscriber,
    Subscription,
    SubscriptionState,
)
from digest.store.database import Database
from digest.store.joining import write_consent
from digest.store.ready import Ready
from digest.store.schema import (
    ask,
    consent,
    delivery,
    issue,
    receipt,
    roll_import,
    subscriber,
    subscription,
    suppression,
)
from digest.store.stands import IN_BATCHES, STANDS

# One statement, put together once: the pages behind readers' links ask nothing else.
_READER = Ready(
    select(
        subscriber,
        suppression.c.reason,
        subscription.c.bulletin,
        subscription.c.state,
        subscription.c.since_at,
        subscription.c.language.label("reads"),
        subscription.c.topics,
        subscription.c.regions,
        subscription.c.frequency,
        subscription.c.paused_until,
    )
    .outerjoin(suppression, suppression.c.address_hash == subscriber.c.address_hash)
    .outerjoin(subscription, subscription.c.subscriber_id == subscriber.c.id)
    .where(subscriber.c.id == bindparam("reader"))
    .order_by(subscription.c.bulletin)
)
_MINE: BindParameter[int] = bindparam("reader")
_SENT = Ready(
    select(
        issue.c.bulletin,
        issue.c.number,
        issue.c.sends_at,
        STANDS.label("state"),
        delivery.c.message_id,
        delivery.c.detail,
    )
    .select_from(IN_BATCHES.join(issue, issue.c.id == delivery.c.issue_id))
    .where(delivery.c.subscriber_id == _MINE)
    .order_by(delivery.c.id)
)
_CAME_BACK = Ready(
    select(receipt.c.kind, receipt.c.bounce_class, receipt.c.occurred_at, receipt.c.detail)
    .where(receipt.c.subscriber_id == _MINE)
    .order_by(receipt.c.id)
)
_KEY = Ready(select(subscriber.c.address_key).where(subscriber.c.id == _MINE))
_LAST = Ready(
    select(consent.c.act)
    .where(consent.c.subscriber_id == _MINE, consent.c.bulletin == bindparam("on"))
    .order_by(consent.c.id.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class People:
    """Of how many something is kept. `asks`: who wait to confirm."""

    readers: int
    asks: int
    suppressed: int


class Holdings:
    """Reads it out for the reader it is about."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def reader(self, subscriber_id: int) -> Subscriber | None:
        """A reader and where they stand, without their proofs of consent."""
        with self._database.reading() as db:
            rows = _READER.rows(db, {"reader": subscriber_id})
        if not rows:
            return None
        one = rows[0]
        return Subscriber(
            id=one.id,
            email=one.email,
            language=one.language,
            created_at=one.created_at,
            name=one.name,
            fields=one.fields,
            subscriptions=tuple(_standing(row) for row in rows if row.bulletin is not None),
            ascii_only=one.ascii_only,
            mixed_script=one.mixed_script,
            suppressed_because=one.reason,
        )

    def of(self, subscriber_id: int) -> dict[str, Any]:
        """Lists named `deliveries` and `reports`."""
        place = {"reader": subscriber_id}
        with self._database.reading() as db:
            return {
                "deliveries": [row._asdict() for row in _SENT.rows(db, place)],
                "reports": [row._asdict() for row in _CAME_BACK.rows(db, place)],
            }

    def key_of(self, subscriber_id: int) -> str:
        """The key of a reader's address, or "" for nobody's."""
        with self._database.reading() as db:
            return next((row.address_key for row in _KEY.rows(db, {"reader": subscriber_id})), "")

    def people(self) -> People:
        """How many there are, for the record of processing."""
        there = {
            "readers": select(func.count()).where(subscriber.c.email != ""),
            "asks": select(func.count()).where(ask.c.email != ""),
            "suppressed": select(func.count()).select_from(suppression),
        }
        with self._database.reading() as db:
            return People(
                **{name: db.execute(wanted).scalar_one() for name, wanted in there.items()}
            )

    def bases(self) -> tuple[str, ...]:
        """On what people are mailed, as it was recorded when they came."""
        came = consent.c.act.in_(("add", "ask", "confirm"))
        wanted = union(select(consent.c.basis).where(came), select(roll_import.c.basis))
        with self._database.reading() as db:
            return tuple(sorted(db.execute(wanted).scalars()))

    def say_why(self, subscriber_id: int, bulletin: str, record: Consent) -> bool:
        """Keep why a reader left; False unless leaving is the last thing they did."""
        place = {"reader": subscriber_id, "on": bulletin}
        with self._database.writing() as db:
            if [row.act for row in _LAST.rows(db, place)] != ["unsubscribe"]:
                return False
            write_consent(db, [subscriber_id], bulletin, "reason", record)
            return True


def _standing(row: Any) -> Subscription:
    return Subscription(
        bulletin=row.bulletin,
        state=SubscriptionState(row.state),
        since_at=row.since_at,
        language=row.reads,
        topics=row.topics,
        regions=row.regions,
        frequency=Frequency(row.frequency),
        paused_until=row.paused_until,
    )
