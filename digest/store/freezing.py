"""Take out of a batch who may no longer be mailed, and freeze the rest as letters."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import msgspec
from sqlalchemy import Connection, bindparam, func, select, update

from digest.model.delivery import DeliveryState, Letter, Outcome, Recipient
from digest.model.subscriber import SubscriptionState
from digest.store.schema import delivery, issue, subscriber, subscription, suppression
from digest.store.settling import among, record

_OPEN = among(delivery.c.state, (DeliveryState.PENDING, DeliveryState.DEFERRED))

# Only what a letter needs: five hundred of these rows are read for every request.
_MEMBERS = (
    select(
        delivery.c.id,
        delivery.c.subscriber_id,
        subscriber.c.email,
        subscriber.c.name,
        subscriber.c.language,
        subscription.c.state.label("standing"),
        suppression.c.reason.label("suppressed_because"),
    )
    .join(subscriber, subscriber.c.id == delivery.c.subscriber_id)
    .outerjoin(
        subscription,
        (subscription.c.subscriber_id == delivery.c.subscriber_id)
        & (subscription.c.bulletin == bindparam("bulletin")),
    )
    .outerjoin(suppression, suppression.c.address_hash == subscriber.c.address_hash)
    .where(delivery.c.batch_id == bindparam("batch_id"), _OPEN)
    .order_by(delivery.c.id)
)
_LISTED = _MEMBERS.order_by(None).subquery()
_MEMBERS_AT_ONCE = select(func.json_group_array(func.json_array(*_LISTED.c)))
_BULLETIN = select(issue.c.bulletin).where(issue.c.id == bindparam("issue_id"))
_MARK_SENDING = (
    update(delivery)
    .where(delivery.c.batch_id == bindparam("of_batch"), _OPEN)
    .values(state=DeliveryState.SENDING, attempts=delivery.c.attempts + 1)
)


_Member = tuple[int, int, str, str | None, str, str | None, str | None]
_members = msgspec.json.Decoder(list[_Member])


def freeze(
    db: Connection, issue_id: str, batch_id: int, address: Callable[[Recipient], Letter]
) -> tuple[Letter, ...]:
    """The letters of a batch, for good; who left or was suppressed is settled here.

    It happens in the transaction that commits the intent: hours may have passed since queueing.
    """
    bulletin = db.execute(_BULLETIN, {"issue_id": issue_id}).scalar_one()
    members = _members_of(db, {"batch_id": batch_id, "bulletin": bulletin})
    active = SubscriptionState.ACTIVE
    barred: list[Outcome] = []
    letters: list[Letter] = []
    for row_id, subscriber_id, email, name, language, standing, suppressed_because in members:
        delivery_id = f"{issue_id}-{row_id}"
        if standing == active and suppressed_because is None:
            recipient = Recipient(delivery_id, subscriber_id, bulletin, email, name, language)
            letters.append(address(recipient))
        else:
            barred.append(_barred(delivery_id, standing, suppressed_because))
    record(db, barred)
    db.execute(_MARK_SENDING, {"of_batch": batch_id})
    return tuple(letters)


def key_of(batch: Any, letters: bytes) -> str:
    """The idempotency key of frozen letters: of these bytes, in this batch, and of no other.

    It names nothing that a restored backup would number anew, so that an issue which is sent a
    second time from a backup meets the keys of the first.
    """
    digest = sha256(letters).hexdigest()
    return str(
        uuid5(NAMESPACE_URL, f"digest:{batch.issue_id}/{batch.edition_id}/{batch.number}/{digest}")
    )


def _members_of(db: Connection, wanted: dict[str, object]) -> Iterable[Any]:
    """Who is in a batch, by delivery.

    SQLite's driver lets another thread run at every row, and has to wait for that thread again; so
    the rows come as one.
    """
    if db.dialect.name != "sqlite":
        return db.execute(_MEMBERS, wanted).all()
    return sorted(_members.decode(db.execute(_MEMBERS_AT_ONCE, wanted).scalar_one()))


def _barred(delivery_id: str, standing: str | None, suppressed_because: str | None) -> Outcome:
    if suppressed_because is not None:
        return Outcome(delivery_id, DeliveryState.SUPPRESSED, detail=suppressed_because)
    left = standing or "no subscription"
    return Outcome(delivery_id, DeliveryState.CANCELLED, detail=f"left: {left}")
