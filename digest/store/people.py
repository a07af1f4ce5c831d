"""Rows of the roll → readers, each with where they stand and on what basis."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, func, select

from digest.model.subscriber import (
    PROVING,
    Consent,
    Frequency,
    Subscriber,
    Subscription,
    SubscriptionState,
)
from digest.store.schema import consent, roll_import, subscriber, subscription, suppression

PEOPLE = select(subscriber, suppression.c.reason.label("suppressed_because")).outerjoin(
    suppression, suppression.c.address_hash == subscriber.c.address_hash
)
"""Every reader's row, and why they are never mailed, or None."""


def people_of(db: Connection, rows: Iterable[Row[Any]]) -> list[Subscriber]:
    """The readers that rows of `PEOPLE` hold, in their order."""
    listed = list(rows)
    standing = _standing(db, [row.id for row in listed])
    return [
        Subscriber(
            id=row.id,
            email=row.email,
            language=row.language,
            created_at=row.created_at,
            name=row.name,
            fields=row.fields,
            subscriptions=tuple(standing.get(row.id, ())),
            ascii_only=row.ascii_only,
            mixed_script=row.mixed_script,
            suppressed_because=row.suppressed_because,
        )
        for row in listed
    ]


def _standing(db: Connection, ids: list[int]) -> dict[int, list[Subscription]]:
    proofs = _proofs(db, ids)
    wanted = (
        select(
            subscription,
            roll_import.c.basis,
            roll_import.c.source,
            roll_import.c.started_at,
            roll_import.c.by,
        )
        .outerjoin(roll_import, roll_import.c.id == subscription.c.roll_import_id)
        .where(subscription.c.subscriber_id.in_(ids))
        .order_by(subscription.c.bulletin)
    )
    standing: dict[int, list[Subscription]] = {}
    for row in db.execute(wanted):
        proof = proofs.get((row.subscriber_id, row.bulletin))
        if proof is None and row.basis is not None:
            proof = Consent(row.basis, row.source, row.started_at, row.by)
        standing.setdefault(row.subscriber_id, []).append(
            Subscription(
                bulletin=row.bulletin,
                state=SubscriptionState(row.state),
                since_at=row.since_at,
                consent=proof,
                language=row.language,
                topics=row.topics,
                regions=row.regions,
                frequency=Frequency(row.frequency),
                paused_until=row.paused_until,
            )
        )
    return standing


def _proofs(db: Connection, ids: list[int]) -> dict[tuple[int, str], Consent]:
    """On what each of them is mailed, by bulletin."""
    latest = (
        select(func.max(consent.c.id))
        .where(consent.c.subscriber_id.in_(ids), consent.c.act.in_(PROVING))
        .group_by(consent.c.subscriber_id, consent.c.bulletin)
    )
    return {
        (row.subscriber_id, row.bulletin): Consent(
            row.basis, row.source, row.given_at, row.by, row.wording
        )
        for row in db.execute(select(consent).where(consent.c.id.in_(latest)))
    }
