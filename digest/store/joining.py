"""Write people and what they chose into the roll: the statements under an enrolment."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Connection, func, select, text, update

from digest.model.segment import Value
from digest.model.subscriber import Consent, Frequency, RollEntry, SubscriptionState
from digest.store.many import as_stored, insert_many, update_many
from digest.store.ready import Ready
from digest.store.schema import consent, note, roll_import, subscriber, subscription

Hashes = Callable[[str], tuple[str, ...]]
"""Keyed hashes of an address key, under every key of the installation, the current one first."""

_PERSON = (
    "id",
    "address_key",
    "address_hash",
    "email",
    "ascii_only",
    "mixed_script",
    "name",
    "language",
    "fields",
    "created_at",
)
_STANDING = (
    "subscriber_id",
    "bulletin",
    "state",
    "since_at",
    "language",
    "topics",
    "regions",
    "frequency",
    "roll_import_id",
)


_NEWEST = Ready(
    select(
        func.max(
            select(func.coalesce(func.max(subscriber.c.id), 0)).scalar_subquery(),
            select(func.coalesce(func.max(roll_import.c.last_subscriber_id), 0)).scalar_subquery(),
        )
    )
)
_CONSENT = (
    "subscriber_id",
    "bulletin",
    "act",
    "basis",
    "source",
    "wording",
    "given_at",
    "by",
)


@dataclass(frozen=True, slots=True)
class Enrolment:
    """How a list or a form puts people on a bulletin.

    Attributes:
        act: what is written into the consent record: "add".
        state: in which newcomers start.
        language: of people whose row names none.
        roll_import_id: the import this is part of, which is then the consent record.
    """

    bulletin: str
    act: str
    consent: Consent
    state: SubscriptionState
    language: str
    roll_import_id: int | None = None


class Chosen(msgspec.Struct, frozen=True, gc=False):
    """What a list can say of a known person, as it stands on the roll."""

    name: str | None
    fields: dict[str, Value]
    language: str | None = None  # of the bulletin, as all below; None: not on it
    topics: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    frequency: str = Frequency.EVERY


def add_people(
    db: Connection,
    entries: Sequence[RollEntry],
    hashes: Mapping[str, tuple[str, ...]],
    enrolment: Enrolment,
) -> None:
    """Put new people on the roll and the bulletin."""
    if not entries:
        return
    ids = reserve(db, len(entries))
    now = as_stored(db, subscriber.c.created_at, enrolment.consent.given_at)
    insert_many(
        db,
        subscriber,
        _PERSON,
        [
            (
                one,
                entry.address.key,
                hashes[entry.address.key][0],
                entry.address.mailed,
                entry.address.ascii_only,
                entry.address.mixed_script,
                entry.name,
                entry.language or enrolment.language,
                as_json(entry.fields) if entry.fields else "{}",
                now,
            )
            for one, entry in zip(ids, entries, strict=True)
        ],
    )
    join(db, zip(ids, entries, strict=True), enrolment)
    annotate(db, zip(ids, entries, strict=True), enrolment)


def reserve(db: Connection, many: int) -> Sequence[int]:
    """Ids for new people: never those of somebody who was taken off again, whose links may be out."""
    if db.dialect.name == "postgresql":
        named = text(
            "SELECT nextval(pg_get_serial_sequence('subscriber', 'id')) FROM generate_series(1, :n)"
        )
        return tuple(db.execute(named, {"n": many}).scalars())
    first = newest_id(db) + 1
    return range(first, first + many)


def newest_id(db: Connection) -> int:
    """The newest id on SQLite that a person has or had."""
    (newest,) = _NEWEST.run(db, {}).fetchone()
    return int(newest)


def join(db: Connection, people: Iterable[tuple[int, RollEntry]], enrolment: Enrolment) -> None:
    """Put people on the bulletin, with their choices and, but for an import, their consent."""
    now = as_stored(db, subscription.c.since_at, enrolment.consent.given_at)
    rows = [
        (
            one,
            enrolment.bulletin,
            str(enrolment.state),
            now,
            entry.language or enrolment.language,
            _listed(entry.topics),
            _listed(entry.regions),
            str(entry.frequency or Frequency.EVERY),
            enrolment.roll_import_id,
        )
        for one, entry in people
    ]
    insert_many(db, subscription, _STANDING, rows)
    if rows and enrolment.roll_import_id is None:
        ids = [row[0] for row in rows]
        write_consent(db, ids, enrolment.bulletin, enrolment.act, enrolment.consent)


def annotate(db: Connection, people: Iterable[tuple[int, RollEntry]], enrolment: Enrolment) -> None:
    """Keep what the list notes about people."""
    by, at = enrolment.consent.by, as_stored(db, note.c.at, enrolment.consent.given_at)
    rows = [(one, at, by, entry.note) for one, entry in people if entry.note]
    insert_many(db, note, ("subscriber_id", "at", "by", "text"), rows)


def write_chosen(db: Connection, bulletin: str, chosen: Iterable[tuple[int, Chosen]]) -> None:
    """Set what people chose. With `language` None only what concerns no bulletin is set."""
    people = tuple(chosen)
    persons = [(one.name, as_json(one.fields), id_) for id_, one in people]
    update_many(db, subscriber, ("name", "fields"), ("id",), persons)
    standing = [
        (one.language, _listed(one.topics), _listed(one.regions), str(one.frequency), id_, bulletin)
        for id_, one in people
        if one.language is not None
    ]
    columns = ("language", "topics", "regions", "frequency")
    update_many(db, subscription, columns, ("subscriber_id", "bulletin"), standing)


def write_consent(
    db: Connection, ids: Iterable[int], bulletin: str, act: str, record: Consent
) -> None:
    """Append to the record of what people agreed to or did."""
    at = as_stored(db, consent.c.given_at, record.given_at)
    told = (bulletin, act, record.basis, record.source, record.wording, at, record.by)
    insert_many(db, consent, _CONSENT, [(one, *told) for one in ids])


def wake(db: Connection, bulletin: str, now: datetime) -> None:
    """Make active again whose pause is over, with a record of it."""
    over = (
        subscription.c.bulletin == bulletin,
        subscription.c.state == str(SubscriptionState.PAUSED),
        subscription.c.paused_until <= now.date(),
    )
    ids = db.execute(select(subscription.c.subscriber_id).where(*over)).scalars().all()
    if ids:
        write_consent(db, ids, bulletin, "resume", Consent("end of pause", "clock", now, "digest"))
        awake = {"state": str(SubscriptionState.ACTIVE), "since_at": now, "paused_until": None}
        db.execute(update(subscription).where(*over).values(awake))


def as_json(value: object) -> str:
    """As `JsonOf` columns keep it."""
    return msgspec.json.encode(value).decode()


def _listed(words: tuple[str, ...]) -> str:
    return as_json(words) if words else "[]"
