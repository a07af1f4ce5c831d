"""Take out of a batch who may no longer be mailed, and freeze the rest as letters."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from operator import attrgetter
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import msgspec
from sqlalchemy import Connection, String, bindparam, cast, func, select

from digest.model.delivery import DeliveryState, Letter, Outcome, Recipient
from digest.model.subscriber import SubscriptionState
from digest.store.ready import Ready
from digest.store.schema import delivery, subscriber, subscription, suppression
from digest.store.settling import record
from digest.store.stands import OPEN

_BARRED = (subscription.c.state.is_distinct_from(SubscriptionState.ACTIVE)) | (
    suppression.c.address_hash.is_not(None)
)
_MEMBERS = (
    delivery.join(subscriber, subscriber.c.id == delivery.c.subscriber_id)
    .outerjoin(
        subscription,
        (subscription.c.subscriber_id == delivery.c.subscriber_id)
        & (subscription.c.bulletin == bindparam("bulletin")),
    )
    .outerjoin(suppression, suppression.c.address_hash == subscriber.c.address_hash)
)
_IN_BATCH = (delivery.c.batch_id == bindparam("batch_id"), OPEN)
_RECIPIENT = (  # in the order of the fields of `Recipient`
    bindparam("prefix", type_=String) + cast(delivery.c.id, String),
    delivery.c.subscriber_id,
    bindparam("bulletin", type_=String),
    subscriber.c.email,
    subscriber.c.name,
)
_LETTERS_GO_TO = select(*_RECIPIENT).select_from(_MEMBERS).where(*_IN_BATCH, ~_BARRED)
# SQLite's driver lets another thread run at every row, and has to wait for that thread again; so
# the rows come as one.
_LETTERS_GO_TO_AT_ONCE = Ready(
    select(func.json_group_array(func.json_array(*_RECIPIENT)).filter(~_BARRED), func.count())
    .select_from(_MEMBERS)
    .where(*_IN_BATCH)
)
_NOT_MAILED = (
    select(
        delivery.c.id,
        subscription.c.state.label("standing"),
        suppression.c.reason.label("suppressed_because"),
    )
    .select_from(_MEMBERS)
    .where(*_IN_BATCH, _BARRED)
)
_recipients = msgspec.json.Decoder(list[Recipient])
_in_order = attrgetter("subscriber_id")


def freeze(db: Connection, row: Any, address: Callable[[Recipient], Letter]) -> tuple[Letter, ...]:
    """The letters of a batch, for good; who left or was suppressed is settled here.

    It happens in the transaction that commits the intent: hours may have passed since queueing.

    Args:
        row: of the batch, with its bulletin.
    """
    wanted = {"batch_id": row.id, "bulletin": row.bulletin, "prefix": f"{row.issue_id}-"}
    recipients, has_others = _recipients_of(db, wanted)
    if has_others:
        record(db, [_barred(row.issue_id, one) for one in db.execute(_NOT_MAILED, wanted)])
    return tuple(map(address, sorted(recipients, key=_in_order)))


def key_of(batch: Any, letters: bytes) -> str:
    """The idempotency key of frozen letters: of these bytes, in this batch, and of no other.

    It names nothing that a restored backup would number anew, so that an issue which is sent a
    second time from a backup meets the keys of the first.
    """
    digest = sha256(letters).hexdigest()
    return str(
        uuid5(NAMESPACE_URL, f"digest:{batch.issue_id}/{batch.edition_id}/{batch.number}/{digest}")
    )


def _recipients_of(db: Connection, wanted: dict[str, object]) -> tuple[list[Recipient], bool]:
    """Who may be mailed, and whether somebody may not."""
    if db.dialect.name != "sqlite":
        return [Recipient(*one) for one in db.execute(_LETTERS_GO_TO, wanted)], True
    [(listed, members)] = _LETTERS_GO_TO_AT_ONCE.run(db, wanted).fetchall()
    recipients = _recipients.decode(listed)
    return recipients, len(recipients) < members


def _barred(issue_id: str, member: Any) -> Outcome:
    delivery_id = f"{issue_id}-{member.id}"
    if member.suppressed_because is not None:
        because = member.suppressed_because
        return Outcome(delivery_id, DeliveryState.SUPPRESSED, detail=because)
    left = member.standing or "no subscription"
    return Outcome(delivery_id, DeliveryState.CANCELLED, detail=f"left: {left}")
