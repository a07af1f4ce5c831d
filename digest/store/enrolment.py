"""Put people on a bulletin: who is new, who is known, and who must be left in peace."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select, update

from digest.model.subscriber import (
    FINAL,
    Consent,
    RollEntry,
    SubscriptionState,
)
from digest.store.schema import consent, subscriber, subscription, suppression


@dataclass(frozen=True, slots=True)
class Enrolment:
    """How a list or a form puts people on a bulletin.

    Attributes:
        act: what is written into the consent record: "import", "add".
        state: in which newcomers start.
        language: of people whose row names none.
    """

    bulletin: str
    act: str
    consent: Consent
    state: SubscriptionState
    language: str


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What an enrolment came to, in rows."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    suppressed: int = 0

    def __add__(self, other: Enrolled) -> Enrolled:
        return Enrolled(
            self.added + other.added,
            self.updated + other.updated,
            self.unchanged + other.unchanged,
            self.suppressed + other.suppressed,
        )


def enrol(
    db: Connection,
    chunk: tuple[RollEntry, ...],
    enrolment: Enrolment,
    hash_address: Callable[[str], str],
) -> Enrolled:
    """Put a chunk of people on a bulletin, within somebody's transaction."""
    hashes = {entry.address.key: hash_address(entry.address.key) for entry in chunk}
    barred = set(
        db.execute(
            select(suppression.c.address_hash).where(
                suppression.c.address_hash.in_(hashes.values())
            )
        ).scalars()
    )
    welcome = [entry for entry in chunk if hashes[entry.address.key] not in barred]
    known = _known(db, [entry.address.key for entry in welcome], enrolment.bulletin)
    fixed = [entry for entry in welcome if _standing(known.get(entry.address.key)) in FINAL]
    newcomers = [entry for entry in welcome if entry.address.key not in known]
    returning = [
        (entry, known[entry.address.key])
        for entry in welcome
        if entry.address.key in known and entry not in fixed
    ]
    ids = _add_people(db, newcomers, hashes, enrolment)
    changed = [entry for entry, row in returning if _update(db, entry, row)]
    joining = [row.id for _, row in returning if row.state is None]
    _join(db, [*ids, *joining], enrolment)
    moved = sum(1 for entry, row in returning if row.state is None or entry in changed)
    return Enrolled(
        added=len(newcomers),
        updated=moved,
        unchanged=len(returning) - moved,
        suppressed=len(chunk) - len(welcome) + len(fixed),
    )


def _add_people(
    db: Connection,
    entries: list[RollEntry],
    hashes: dict[str, str],
    enrolment: Enrolment,
) -> list[int]:
    if not entries:
        return []
    rows = [
        {
            "address_key": entry.address.key,
            "address_hash": hashes[entry.address.key],
            "email": entry.address.mailed,
            "ascii_only": entry.address.ascii_only,
            "name": entry.name,
            "language": entry.language or enrolment.language,
            "topics": entry.topics,
            "regions": entry.regions,
            "fields": dict(entry.fields or {}),
            "created_at": enrolment.consent.given_at,
        }
        for entry in entries
    ]
    added = subscriber.insert().returning(subscriber.c.id, sort_by_parameter_order=True)
    return list(db.execute(added, rows).scalars())


def _known(db: Connection, keys: list[str], bulletin: str) -> dict[str, Row[Any]]:
    """People with one of these address keys, with their state on `bulletin` (or None)."""
    wanted = (
        select(subscriber, subscription.c.state)
        .outerjoin(
            subscription,
            (subscription.c.subscriber_id == subscriber.c.id)
            & (subscription.c.bulletin == bulletin),
        )
        .where(subscriber.c.address_key.in_(keys))
    )
    return {row.address_key: row for row in db.execute(wanted)}


def _standing(row: Row[Any] | None) -> SubscriptionState | None:
    return SubscriptionState(row.state) if row is not None and row.state else None


def _update(db: Connection, entry: RollEntry, row: Row[Any]) -> bool:
    """Take over what a list newly says of a known person; empty cells say nothing."""
    said = {
        "name": entry.name,
        "language": entry.language,
        "topics": entry.topics,
        "regions": entry.regions,
        "fields": {**row.fields, **entry.fields} if entry.fields else None,
    }
    news = {name: value for name, value in said.items() if value and value != getattr(row, name)}
    if news:
        db.execute(update(subscriber).where(subscriber.c.id == row.id).values(**news))
    return bool(news)


def _join(db: Connection, ids: list[int], enrolment: Enrolment) -> None:
    if not ids:
        return
    db.execute(
        subscription.insert(),
        [
            {
                "subscriber_id": one,
                "bulletin": enrolment.bulletin,
                "state": enrolment.state,
                "since_at": enrolment.consent.given_at,
            }
            for one in ids
        ],
    )
    write_consent(db, ids, enrolment.bulletin, enrolment.act, enrolment.consent)


def write_consent(
    db: Connection, ids: Iterable[int], bulletin: str, act: str, record: Consent
) -> None:
    """Append to the record of what people agreed to or did."""
    db.execute(
        consent.insert(),
        [
            {
                "subscriber_id": one,
                "bulletin": bulletin,
                "act": act,
                "basis": record.basis,
                "source": record.source,
                "wording": record.wording,
                "given_at": record.given_at,
                "by": record.by,
            }
            for one in ids
        ],
    )
