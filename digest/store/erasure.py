"""Take a person out of everything: what stays is a keyed hash, and numbers in the books.

The reader's row stays, empty, because the ledger counts it; so do its deliveries, without what the
endpoint said of the address.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, select, update

from digest.model.subscriber import Subscriber, SubscriptionState
from digest.store.database import Database, insert_on
from digest.store.joining import Hashes
from digest.store.schema import (
    ask,
    attempt,
    batch,
    consent,
    delivery,
    handout,
    note,
    receipt,
    report,
    roll_change,
    subscriber,
    subscription,
    suppression,
)
from digest.store.trail import Step, append

ERASED = "erased"
WITH_PEOPLE = ("ask", "subscriber", "subscription", "consent", "note", "roll_change", "delivery", "receipt",
               "report", "attempt", "batch")  # fmt: skip


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A file with readers' addresses that was written for somebody."""

    at: datetime
    by: str
    kind: str
    path: str
    readers: int


class Erasure:
    """Erases people, and keeps the list of files that were handed out."""

    def __init__(self, database: Database, *, hashes_of: Hashes) -> None:
        self._database = database
        self._hashes_of = hashes_of

    def letters_under_way(self, subscriber_id: int) -> int:
        """How many frozen batches hold a letter to this person: their bytes may not change."""
        wanted = (
            select(func.count(func.distinct(batch.c.id)))
            .select_from(delivery.join(batch, batch.c.id == delivery.c.batch_id))
            .where(delivery.c.subscriber_id == subscriber_id, batch.c.letters.is_not(None))
        )
        with self._database.reading() as db:
            return int(db.execute(wanted).scalar_one())

    def delivery_ids(self, subscriber_id: int) -> tuple[str, ...]:
        """The ids of what was sent to a person, as endpoints know them."""
        wanted = select(delivery.c.issue_id, delivery.c.id).where(
            delivery.c.subscriber_id == subscriber_id
        )
        with self._database.reading() as db:
            return tuple(f"{row.issue_id}-{row.id}" for row in db.execute(wanted))

    def erase(self, address_key: str, person: Subscriber | None, *, by: str, now: datetime) -> int:
        """Erase an address, in one transaction; how many kept reports named it."""
        hashes = set(self._hashes_of(address_key))
        with self._database.writing() as db:
            mine = select(subscriber.c.id, subscriber.c.address_hash).where(
                subscriber.c.address_key == address_key
            )
            row = db.execute(mine).first()
            self._suppress(db, address_key, row and row.address_hash, now)
            mine_asked = ask.c.address_hash.in_(tuple(hashes))
            if row is not None:
                mine_asked = mine_asked | (ask.c.subscriber_id == row.id)
            db.execute(delete(ask).where(mine_asked))
            dropped = _drop_reports(db, row and row.id, hashes)
            spellings = {address_key, person.email if person else address_key}
            for column in (batch.c.detail, attempt.c.outcome, delivery.c.detail):
                _drop_mentions(db, column, spellings)
            if row is not None:
                _empty(db, row.id, now)
            append(db, Step(now, by, "erase", subscriber_id=row and row.id))
        return dropped

    def hand_out(self, told: HandedOut) -> None:
        """Remember a file that holds addresses."""
        with self._database.writing() as db:
            db.execute(
                handout.insert().values(
                    at=told.at, by=told.by, kind=told.kind, path=told.path, readers=told.readers
                )
            )
            append(db, Step(told.at, told.by, told.kind, f"{told.readers} readers"))

    def handed_out(self) -> tuple[HandedOut, ...]:
        """Every file that was written, oldest first."""
        with self._database.reading() as db:
            return tuple(
                HandedOut(row.at, row.by, row.kind, row.path, row.readers)
                for row in db.execute(select(handout).order_by(handout.c.id))
            )

    def scrub(self) -> bool:
        """Rewrite the database without what was deleted; False while somebody still reads it."""
        return self._database.scrub(WITH_PEOPLE)

    def _suppress(self, db: Connection, key: str, on_roll: str | None, now: datetime) -> None:
        current = self._hashes_of(key)[0]
        for hashed in {current, on_roll or current}:
            row = {
                "address_hash": hashed,
                "key_id": hashed.partition(":")[0],
                "reason": ERASED,
                "since_at": now,
            }
            db.execute(insert_on(db, suppression).values(row).on_conflict_do_nothing())


def _drop_reports(db: Connection, subscriber_id: int | None, hashes: Iterable[str]) -> int:
    """Reports that name the person; that something came back stays in the books."""
    mine: ColumnElement[bool] = receipt.c.recipient_hash.in_(tuple(hashes))
    if subscriber_id is not None:
        mine = mine | (receipt.c.subscriber_id == subscriber_id)
    named = (
        select(receipt.c.id)
        .where(
            mine,
            receipt.c.channel == report.c.endpoint,
            receipt.c.report_id == report.c.report_id,
        )
        .exists()
    )
    dropped = db.execute(delete(report).where(named)).rowcount
    db.execute(update(receipt).where(mine).values(detail="", recipient_hash=None))
    return int(dropped)


def _drop_mentions(db: Connection, column: Any, spellings: Iterable[str]) -> None:
    """What an endpoint said may quote the address."""
    for spelling in spellings:
        db.execute(
            update(column.table)
            .where(column.icontains(spelling, autoescape=True))
            .values({column.name: "erased with a reader"})
        )


def _empty(db: Connection, subscriber_id: int, now: datetime) -> None:
    for table in (consent, note, roll_change):
        db.execute(delete(table).where(table.c.subscriber_id == subscriber_id))
    db.execute(
        update(subscription)
        .where(subscription.c.subscriber_id == subscriber_id)
        .values(
            state=SubscriptionState.ERASED,
            since_at=now,
            language="",
            topics=(),
            regions=(),
            frequency="every",
            paused_until=None,
            roll_import_id=None,
        )
    )
    db.execute(
        update(subscriber)
        .where(subscriber.c.id == subscriber_id)
        .values(
            address_key=f"{ERASED}:{subscriber_id}",
            address_hash="",
            email="",
            ascii_only=True,
            mixed_script=False,
            name=None,
            fields={},
        )
    )
