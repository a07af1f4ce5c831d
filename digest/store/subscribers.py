"""Readers, what they agreed to, and who must never be mailed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from digest.model.subscriber import (
    Consent,
    RollEntry,
    Subscriber,
    Subscription,
    SubscriptionState,
)
from digest.store.database import Database, insert_on
from digest.store.enrolment import Enrolled, Enrolment, enrol, write_consent
from digest.store.schema import consent, subscriber, subscription, suppression

CHUNK = 500  # rows a look-up asks for at once


class Subscribers:
    """The roll of readers.

    Args:
        hash_address: keyed hash of an address key; joins readers with the suppression list.
    """

    def __init__(self, database: Database, *, hash_address: Callable[[str], str]) -> None:
        self._database = database
        self._hash = hash_address

    def enrol(
        self, entries: Iterable[RollEntry], enrolment: Enrolment, *, dry_run: bool = False
    ) -> Enrolled:
        """Put people on a bulletin, a chunk a transaction.

        People already there keep what they decided: who left, bounced, complained or was erased
        is counted as suppressed and not changed.

        Args:
            dry_run: do the very same, and take it back.
        """
        total = Enrolled()
        rest = iter(entries)
        while chunk := tuple(islice(rest, CHUNK)):
            with self._database.writing() as db, db.begin_nested() as trial:
                total += enrol(db, chunk, enrolment, self._hash)
                if dry_run:
                    trial.rollback()
        return total

    def get(self, subscriber_id: int) -> Subscriber | None:
        """One reader by id."""
        return self._one(subscriber.c.id == subscriber_id)

    def by_key(self, address_key: str) -> Subscriber | None:
        """One reader by the key of their address."""
        return self._one(subscriber.c.address_key == address_key)

    def all(
        self, bulletin: str | None = None, state: SubscriptionState | None = None
    ) -> Iterable[Subscriber]:
        """Readers in order of id; of one bulletin, in one state, or all."""
        wanted = select(subscriber).order_by(subscriber.c.id)
        if bulletin or state:
            standing = select(subscription.c.subscriber_id)
            if bulletin:
                standing = standing.where(subscription.c.bulletin == bulletin)
            if state:
                standing = standing.where(subscription.c.state == state)
            wanted = wanted.where(subscriber.c.id.in_(standing))
        after = -1
        while True:
            with self._database.reading() as db:
                rows = db.execute(wanted.where(subscriber.c.id > after).limit(CHUNK)).all()
                people = _with_subscriptions(db, rows)
            if not people:
                return
            yield from people
            after = people[-1].id

    def count(self, bulletin: str, state: SubscriptionState = SubscriptionState.ACTIVE) -> int:
        """How many people stand in a state with a bulletin."""
        wanted = (
            select(func.count())
            .select_from(subscription)
            .where(subscription.c.bulletin == bulletin, subscription.c.state == state)
        )
        with self._database.reading() as db:
            return int(db.execute(wanted).scalar_one())

    def standing(self, subscriber_id: int, bulletin: str) -> SubscriptionState | None:
        """Where a person stands with a bulletin, or None when they never were on it."""
        wanted = select(subscription.c.state).where(_of(subscriber_id, bulletin))
        with self._database.reading() as db:
            state = db.execute(wanted).scalar()
        return None if state is None else SubscriptionState(state)

    def change(
        self,
        subscriber_id: int,
        bulletin: str,
        decide: Callable[[SubscriptionState], SubscriptionState],
        *,
        act: str,
        record: Consent,
    ) -> bool:
        """Change where a person stands, and write down that and why they wished it.

        Returns:
            Whether they stand on this bulletin at all. Asked twice, it changes nothing more.
        """
        with self._database.writing() as db:
            wanted = select(subscription.c.state).where(_of(subscriber_id, bulletin))
            current = db.execute(wanted.with_for_update()).scalar()
            if current is None:
                return False
            after = decide(SubscriptionState(current))
            if after != current:
                db.execute(
                    update(subscription)
                    .where(_of(subscriber_id, bulletin))
                    .values(state=after, since_at=record.given_at)
                )
                write_consent(db, [subscriber_id], bulletin, act, record)
            return True

    def suppress(self, address_key: str, *, key_id: str, reason: str, now: datetime) -> None:
        """Never mail an address again, whether or not it is on the roll."""
        row = {
            "address_hash": self._hash(address_key),
            "key_id": key_id,
            "reason": reason,
            "since_at": now,
        }
        with self._database.writing() as db:
            db.execute(insert_on(db, suppression).values(row).on_conflict_do_nothing())

    def is_suppressed(self, address_key: str) -> bool:
        """Whether an address may never be mailed."""
        wanted = select(suppression.c.reason).where(
            suppression.c.address_hash == self._hash(address_key)
        )
        with self._database.reading() as db:
            return db.execute(wanted).first() is not None

    def _one(self, condition: Any) -> Subscriber | None:
        with self._database.reading() as db:
            rows = db.execute(select(subscriber).where(condition)).all()
            people = _with_subscriptions(db, rows)
        return people[0] if people else None


def _of(subscriber_id: int, bulletin: str) -> Any:
    return (subscription.c.subscriber_id == subscriber_id) & (subscription.c.bulletin == bulletin)


def _with_subscriptions(db: Connection, rows: Iterable[Row[Any]]) -> list[Subscriber]:
    people = list(rows)
    ids = [row.id for row in people]
    latest = (
        select(func.max(consent.c.id))
        .where(consent.c.subscriber_id.in_(ids))
        .group_by(consent.c.subscriber_id, consent.c.bulletin)
    )
    proofs = {
        (row.subscriber_id, row.bulletin): Consent(
            row.basis, row.source, row.given_at, row.by, row.wording
        )
        for row in db.execute(select(consent).where(consent.c.id.in_(latest)))
    }
    standing: dict[int, list[Subscription]] = {}
    wanted = select(subscription).where(subscription.c.subscriber_id.in_(ids))
    for row in db.execute(wanted.order_by(subscription.c.bulletin)):
        proof = proofs.get((row.subscriber_id, row.bulletin))
        standing.setdefault(row.subscriber_id, []).append(
            Subscription(row.bulletin, SubscriptionState(row.state), row.since_at, proof)
        )
    return [
        Subscriber(
            id=row.id,
            email=row.email,
            language=row.language,
            created_at=row.created_at,
            name=row.name,
            topics=row.topics,
            regions=row.regions,
            fields=row.fields,
            subscriptions=tuple(standing.get(row.id, ())),
        )
        for row in people
    ]
