"""What came back: reports as they came, the receipts in them, and the deliveries they concern.

    report ──keep──▶ receipt ──match──▶ receipt of a delivery ──settled──▶ had its effect
                        └── unknown, or too early: waits, and is looked for again

Every public method is one transaction, and may be repeated after a crash.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, and_, delete, func, or_, select, update

from digest.model.delivery import WAITING, DeliveryState
from digest.model.receipt import (
    BounceClass,
    KeptReceipt,
    Reason,
    Receipt,
    ReceiptKind,
    Report,
)
from digest.store.database import Database, insert_on
from digest.store.schema import batch, delivery, issue, receipt, report, subscriber
from digest.store.settling import row_of
from digest.store.stands import STANDS

EARLY = timedelta(days=3)  # a report cannot be earlier than its post by more than this
PAGE = 500
_ROW = re.compile(r"[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class Listed:
    """A receipt as people are shown it. `delivery_id`: None while nobody knows of which."""

    id: int
    channel: str
    kind: ReceiptKind
    bounce_class: BounceClass | None
    occurred_at: datetime
    delivery_id: str | None
    detail: str = field(default="")


class Receipts:
    """The books of what came back.

    Args:
        key_of: key of an address as reported; finds the reader.
        hash_address: keyed hash of it; tells reports of one address from those of another.
    """

    def __init__(
        self,
        database: Database,
        *,
        key_of: Callable[[str], str],
        hash_address: Callable[[str], str],
    ) -> None:
        self._database = database
        self._key_of = key_of
        self._hash = hash_address

    def keep(
        self, told: Report, receipts: Iterable[Receipt], now: datetime
    ) -> tuple[int, ...] | None:
        """Store a report and what it says; the rows of receipts that are new.

        Returns:
            None when the report is a forgery: its id was spent with another body.
        """
        with self._database.writing() as db:
            if told.once and _is_spent(db, told):
                return None
            row = {
                "endpoint": told.channel,
                "report_id": told.id,
                "received_at": now,
                "body": told.body,
            }
            db.execute(insert_on(db, report).values(row).on_conflict_do_nothing())
            added = (self._add(db, told, one, now) for one in receipts)
            return tuple(one for one in added if one is not None)

    def match(self, now: datetime, ids: Iterable[int] | None = None) -> int:
        """Find deliveries by the service's message id and the reader; how many were found.

        A receipt may come before the answer to the post, which brings that id.

        Args:
            ids: only these.
        """
        open_ones = and_(
            receipt.c.delivery_id.is_(None),
            receipt.c.settled_at.is_(None),
            receipt.c.received_at > now - EARLY,
        )
        wanted = (
            select(receipt.c.id, delivery.c.id.label("row"))
            .select_from(receipt)
            .join(issue, issue.c.queued_at.is_not(None))
            .join(
                delivery,
                and_(
                    delivery.c.issue_id == issue.c.id,
                    delivery.c.subscriber_id == receipt.c.subscriber_id,
                ),
            )
            .where(open_ones, _same_message(receipt.c.message_id))
        )
        if ids is not None:
            wanted = wanted.where(receipt.c.id.in_(tuple(ids)[:PAGE]))
        with self._database.writing() as db:
            db.execute(_given_up(now))
            found = db.execute(wanted).all()
            for one in found:
                db.execute(
                    update(receipt).where(receipt.c.id == one.id).values(delivery_id=one.row)
                )
        return len(found)

    def due(self, ids: Iterable[int] | None = None) -> tuple[KeptReceipt, ...]:
        """Receipts of deliveries whose post is over, that had no effect yet; oldest first.

        Args:
            ids: only these.
        """
        wanted = (
            select(receipt, delivery.c.issue_id, issue.c.bulletin)
            .join(delivery, delivery.c.id == receipt.c.delivery_id)
            .join(batch, batch.c.id == delivery.c.batch_id)
            .join(issue, issue.c.id == delivery.c.issue_id)
            .where(
                receipt.c.settled_at.is_(None),
                STANDS.not_in([state.value for state in WAITING]),
            )
            .order_by(receipt.c.id)
            .limit(PAGE)
        )
        if ids is not None:
            wanted = wanted.where(receipt.c.id.in_(tuple(ids)[:PAGE]))
        with self._database.reading() as db:
            return tuple(_kept(row) for row in db.execute(wanted))

    def soft_bounces(self, subscriber_id: int) -> tuple[datetime, ...]:
        """When mail to a reader bounced softly: one moment a delivery, the first of each."""
        wanted = (
            select(func.min(receipt.c.occurred_at))
            .where(
                receipt.c.subscriber_id == subscriber_id,
                receipt.c.kind == ReceiptKind.BOUNCED,
                or_(receipt.c.bounce_class.is_(None), receipt.c.bounce_class == BounceClass.SOFT),
            )
            .group_by(receipt.c.delivery_id)
        )
        with self._database.reading() as db:
            return tuple(db.execute(wanted).scalars())

    def settle(self, one: KeptReceipt, outcome: DeliveryState | None, now: datetime) -> None:
        """Note that a receipt had its effect, and settle its delivery if nobody knew its outcome.

        A terminal state is never changed.
        """
        with self._database.writing() as db:
            if outcome is not None:
                db.execute(
                    update(delivery)
                    .where(
                        delivery.c.id == row_of(one.delivery_id),
                        delivery.c.state == DeliveryState.UNKNOWN,
                    )
                    .values(state=outcome, detail=f"receipt: {one.receipt.kind}")
                )
            db.execute(update(receipt).where(receipt.c.id == one.id).values(settled_at=now))

    def reader_of(self, delivery_id: str) -> tuple[int, str] | None:
        """Reader and bulletin of a delivery; None when there is none of that id."""
        with self._database.reading() as db:
            found = _of_ours(db, delivery_id)
        return found and (found.subscriber_id, found.bulletin)

    def newest(self, *, limit: int) -> tuple[Listed, ...]:
        """What came back last, newest first."""
        wanted = (
            select(receipt, delivery.c.issue_id)
            .outerjoin(delivery, delivery.c.id == receipt.c.delivery_id)
            .order_by(receipt.c.id.desc())
            .limit(limit)
        )
        with self._database.reading() as db:
            return tuple(_listed(row) for row in db.execute(wanted))

    def oldest_report_at(self) -> datetime | None:
        """When the oldest report that is still kept came."""
        with self._database.reading() as db:
            return db.execute(select(func.min(report.c.received_at))).scalar()

    def drop_before(self, day: datetime) -> int:
        """Drop reports that came before `day`, and what could name a reader; how many reports."""
        with self._database.writing() as db:
            old = receipt.c.received_at < day
            db.execute(delete(receipt).where(old, receipt.c.delivery_id.is_(None)))
            db.execute(
                update(receipt)
                .where(old, receipt.c.recipient_hash.is_not(None))
                .values(detail="", recipient_hash=None)
            )
            return int(db.execute(delete(report).where(report.c.received_at < day)).rowcount)

    def _add(self, db: Connection, told: Report, one: Receipt, now: datetime) -> int | None:
        hashed = self._hash(one.recipient) if one.recipient else None
        found = _of_ours(db, one.delivery_id)
        row = {
            "channel": told.channel,
            "key": _key(one, hashed),
            "report_id": told.id,
            "kind": one.kind,
            "bounce_class": one.bounce_class,
            "reason": one.reason,
            "detail": one.detail,
            "occurred_at": one.occurred_at or now,
            "received_at": now,
            "message_id": one.message_id,
            "recipient_hash": hashed,
            "delivery_id": found and found.id,
            "subscriber_id": found.subscriber_id if found else self._reader(db, one.recipient),
        }
        added = insert_on(db, receipt).values(row).on_conflict_do_nothing()
        new: int | None = db.execute(added.returning(receipt.c.id)).scalar()
        return new

    def _reader(self, db: Connection, recipient: str | None) -> int | None:
        """Whom an address belongs to."""
        if not recipient:
            return None
        mine = select(subscriber.c.id).where(
            subscriber.c.address_key == self._key_of(recipient),
            subscriber.c.email != "",  # of who was erased only the row is left
        )
        one: int | None = db.execute(mine).scalar()
        return one


def _is_spent(db: Connection, told: Report) -> bool:
    body = db.execute(
        select(report.c.body).where(
            report.c.endpoint == told.channel, report.c.report_id == told.id
        )
    ).scalar()
    return body is not None and body != told.body


def _of_ours(db: Connection, delivery_id: str | None) -> Any:
    """The delivery that a report names; None unless row and issue belong together."""
    issue_id, _, row = (delivery_id or "").rpartition("-")
    if not _ROW.fullmatch(row):
        return None
    return db.execute(
        select(delivery.c.id, delivery.c.subscriber_id, issue.c.bulletin)
        .join(issue, issue.c.id == delivery.c.issue_id)
        .where(delivery.c.id == int(row), delivery.c.issue_id == issue_id)
    ).first()


def _given_up(now: datetime) -> Any:
    """Receipts that are not early any more: of other mail that the same account sends."""
    return (
        update(receipt)
        .where(
            receipt.c.delivery_id.is_(None),
            receipt.c.settled_at.is_(None),
            receipt.c.received_at <= now - EARLY,
        )
        .values(settled_at=now)
    )


def _same_message(message_id: Any) -> Any:
    """Services give a message's id now with angle brackets, now without."""
    return or_(delivery.c.message_id == message_id, delivery.c.message_id == "<" + message_id + ">")


def _key(one: Receipt, hashed: str | None) -> str:
    """Equal for the same event told again.

    A service's event id is not enough: one event may be about several readers.
    """
    moment = one.occurred_at.isoformat() if one.occurred_at else ""
    named = one.event_id or "\x1f".join((one.message_id or "", moment, one.bounce_class or ""))
    told = (one.kind, named, one.delivery_id or "", hashed or "")
    return sha256("\x1e".join(told).encode()).hexdigest()


def _kept(row: Any) -> KeptReceipt:
    delivery_id = f"{row.issue_id}-{row.delivery_id}"
    return KeptReceipt(
        id=row.id,
        receipt=Receipt(
            kind=ReceiptKind(row.kind),
            occurred_at=row.occurred_at,
            delivery_id=delivery_id,
            message_id=row.message_id,
            bounce_class=BounceClass(row.bounce_class) if row.bounce_class else None,
            reason=Reason(row.reason) if row.reason else None,
            detail=row.detail,
        ),
        delivery_id=delivery_id,
        subscriber_id=row.subscriber_id,
        bulletin=row.bulletin,
        channel=row.channel,
    )


def _listed(row: Any) -> Listed:
    return Listed(
        id=row.id,
        channel=row.channel,
        kind=ReceiptKind(row.kind),
        bounce_class=BounceClass(row.bounce_class) if row.bounce_class else None,
        occurred_at=row.occurred_at,
        delivery_id=f"{row.issue_id}-{row.delivery_id}" if row.issue_id else None,
        detail=row.detail,
    )
