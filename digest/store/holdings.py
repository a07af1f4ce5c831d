"""What is kept of one reader, as their own pages need it: quickly, or all of it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, select

from digest.model.subscriber import (
    Consent,
    Frequency,
    Subscriber,
    Subscription,
    SubscriptionState,
)
from digest.store.database import Database
from digest.store.joining import write_consent
from digest.store.schema import (
    consent,
    delivery,
    issue,
    receipt,
    subscriber,
    subscription,
    suppression,
)
from digest.store.stands import IN_BATCHES, STANDS

# One statement, put together once: the pages behind readers' links ask nothing else.
_READER = (
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


class Holdings:
    """Reads it out for the reader it is about."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def reader(self, subscriber_id: int) -> Subscriber | None:
        """A reader and where they stand, without their proofs of consent."""
        with self._database.reading() as db:
            rows = db.execute(_READER, {"reader": subscriber_id}).all()
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
        sent = (
            select(
                issue.c.bulletin,
                issue.c.number,
                issue.c.sends_at,
                STANDS.label("state"),
                delivery.c.message_id,
                delivery.c.detail,
            )
            .select_from(IN_BATCHES.join(issue, issue.c.id == delivery.c.issue_id))
            .where(delivery.c.subscriber_id == subscriber_id)
            .order_by(delivery.c.id)
        )
        came_back = (
            select(receipt.c.kind, receipt.c.bounce_class, receipt.c.occurred_at, receipt.c.detail)
            .where(receipt.c.subscriber_id == subscriber_id)
            .order_by(receipt.c.id)
        )
        with self._database.reading() as db:
            return {
                "deliveries": [dict(row) for row in db.execute(sent).mappings()],
                "reports": [dict(row) for row in db.execute(came_back).mappings()],
            }

    def key_of(self, subscriber_id: int) -> str:
        """The key of a reader's address, or "" for nobody's."""
        wanted = select(subscriber.c.address_key).where(subscriber.c.id == subscriber_id)
        with self._database.reading() as db:
            return str(db.execute(wanted).scalar() or "")

    def say_why(self, subscriber_id: int, bulletin: str, record: Consent) -> bool:
        """Keep why a reader left; False unless leaving is the last thing they did."""
        last = (
            select(consent.c.act)
            .where(consent.c.subscriber_id == subscriber_id, consent.c.bulletin == bulletin)
            .order_by(consent.c.id.desc())
            .limit(1)
        )
        with self._database.writing() as db:
            if db.execute(last).scalar() != "unsubscribe":
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
