"""Put a staged part of a list on a bulletin: a few statements for tens of thousands of rows.

It comes to the same as `enrolment.enrol`, which puts people there one by one; tests hold the two
against each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    exists,
    func,
    literal,
    null,
    or_,
    select,
    text,
    update,
)

from digest.model.subscriber import FINAL, Address, Frequency, RollEntry
from digest.store.enrolment import Enrolled, Fate, Outcome, counted, meet_again
from digest.store.joining import Enrolment, newest_id
from digest.store.schema import note, subscriber, subscription, suppression
from digest.store.staging import met, staged, staged_hash, staged_more, staged_wish

_COUNTING = {"preserve_rowcount": True}  # of an INSERT, SQLAlchemy drops it else
_CHOICES = ("language", "topics", "regions", "frequency")
_EMPTY = "[]"
_GONE = met.c.state.in_([str(state) for state in FINAL])
_NEW = and_(met.c.reason.is_(None), met.c.subscriber_id.is_(None))
_WITH_WISHES = met.join(staged_wish, staged_wish.c.id == met.c.wish_id).outerjoin(
    staged_more, staged_more.c.number == met.c.number
)

# Every cell that tells something tells what stands on the roll.
_ALIKE = and_(
    staged_more.c.fields.is_(None),
    or_(met.c.name == "", subscriber.c.name.is_not_distinct_from(met.c.name)),
    *(
        or_(staged_wish.c[name].is_(None), subscription.c[name] == staged_wish.c[name])
        for name in ("language", "frequency")
    ),
    *(
        or_(staged_wish.c[name] == _EMPTY, subscription.c[name] == staged_wish.c[name])
        for name in ("topics", "regions")
    ),
)


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of the rows.

    Attributes:
        unchanged: numbers of the rows that told nothing new. `others`: but for those added, too.
    """

    added: int
    unchanged: tuple[int, ...]
    others: tuple[Fate, ...]

    @property
    def enrolled(self) -> Enrolled:
        """How many of each."""
        return Enrolled(added=self.added, unchanged=len(self.unchanged)) + counted(self.others)

    def fates(self) -> Iterator[Fate]:
        """Of each row, but those that were added."""
        yield from self.others
        yield from (Fate(row, Outcome.UNCHANGED) for row in self.unchanged)


def merge(db: Connection, enrolment: Enrolment, *, person_by_person: Callable[[], None]) -> Merged:
    """Put the people who are staged on a bulletin, within somebody's transaction.

    People already there keep what they decided: who left, bounced, complained or was erased is
    not changed. Of whom is added, `enrolment`'s import is the proof of consent.

    Args:
        person_by_person: told before what a few statements cannot do, if there is any.
    """
    _meet(db, enrolment.bulletin)
    added = _add(db, enrolment)
    if not db.execute(select(exists().where(~_NEW))).scalar():
        return Merged(added, (), ())
    person_by_person()
    barred = tuple(_barred(db))
    same = _known(met.c.number, bulletin=enrolment.bulletin)
    unchanged = tuple(db.execute(same.where(~_GONE, _ALIKE)).scalars())
    again = meet_again(db, tuple(_differing(db, enrolment.bulletin)), enrolment)
    return Merged(added, unchanged, (*barred, *again))


def _meet(db: Connection, bulletin: str) -> None:
    """Look up whom each row means, and whether they may be mailed."""
    names = [column.name for column in staged.c]
    barred = db.execute(select(suppression.c.reason).limit(1)).first() is not None
    found = (
        select(
            *staged.c,
            subscriber.c.id,
            subscription.c.state,
            subscription.c.since_at,
            suppression.c.reason if barred else null(),
        )
        .select_from(staged)
        .outerjoin(subscriber, subscriber.c.address_key == staged.c.address_key)
        .outerjoin(subscription, _standing(subscriber.c.id, bulletin))
        .order_by(staged.c.address_key)
    )
    if barred:
        found = found.outerjoin(suppression, suppression.c.address_hash == staged.c.address_hash)
    if db.dialect.name == "postgresql":  # it has no idea of what a temporary table holds
        db.execute(text("ANALYZE staged"))
    db.execute(
        met.insert().from_select([*names, "subscriber_id", "state", "since_at", "reason"], found)
    )
    if barred:
        older = (
            select(func.min(suppression.c.reason))
            .join(staged_hash, staged_hash.c.address_hash == suppression.c.address_hash)
            .where(staged_hash.c.number == met.c.number)
            .scalar_subquery()
        )
        named = select(staged_hash.c.number).join(
            suppression, suppression.c.address_hash == staged_hash.c.address_hash
        )
        db.execute(
            update(met).where(met.c.reason.is_(None), met.c.number.in_(named)).values(reason=older)
        )


def _add(db: Connection, enrolment: Enrolment) -> int:
    """Put new people on the roll and the bulletin, in the order of their keys; how many."""
    # On PostgreSQL a place is an id already, see staging.
    before = newest_id(db) if db.dialect.name == "sqlite" else 0
    one = met.c.place + before
    proof = enrolment.consent
    language = func.coalesce(staged_wish.c.language, enrolment.language)
    persons = {
        "id": one,
        "address_key": met.c.address_key,
        "address_hash": met.c.address_hash,
        "email": met.c.email,
        "ascii_only": func.coalesce(staged_more.c.ascii_only, literal(True)),
        "mixed_script": func.coalesce(staged_more.c.mixed_script, literal(False)),
        "name": func.nullif(met.c.name, ""),
        "language": language,
        "fields": func.coalesce(staged_more.c.fields, "{}"),
        "created_at": literal(proof.given_at, subscriber.c.created_at.type),
    }
    places = {
        "subscriber_id": one,
        "bulletin": literal(enrolment.bulletin),
        "state": literal(str(enrolment.state)),
        "since_at": literal(proof.given_at, subscription.c.since_at.type),
        "language": language,
        "topics": staged_wish.c.topics,
        "regions": staged_wish.c.regions,
        "frequency": func.coalesce(staged_wish.c.frequency, str(Frequency.EVERY)),
        "roll_import_id": literal(enrolment.roll_import_id, subscription.c.roll_import_id.type),
    }
    notes = {
        "subscriber_id": one,
        "at": literal(proof.given_at, note.c.at.type),
        "by": literal(proof.by),
        "text": staged_more.c.note,
    }
    new = select().select_from(_WITH_WISHES).where(_NEW).order_by(met.c.place)
    for table, values in ((subscriber, persons), (subscription, places)):
        added = db.execute(_filled(table, values, new), execution_options=_COUNTING)
    db.execute(_filled(note, notes, new.where(staged_more.c.note.is_not(None))))
    return int(added.rowcount)


def _filled(table: Any, values: dict[str, ColumnElement[Any]], rows: Select[Any]) -> Any:
    return table.insert().from_select(list(values), rows.add_columns(*values.values()))


def _barred(db: Connection) -> Iterator[Fate]:
    why = select(met.c.number, met.c.reason, met.c.state, met.c.since_at).where(
        or_(met.c.reason.is_not(None), _GONE)
    )
    for row in db.execute(why):
        told = row.reason or f"{row.state} since {row.since_at:%Y-%m-%d}"
        yield Fate(row.number, Outcome.SUPPRESSED, told)


def _known(*columns: Any, bulletin: str) -> Select[Any]:
    """People on the roll that the rows mean, with how they stand with a bulletin."""
    places = _WITH_WISHES.join(subscriber, subscriber.c.id == met.c.subscriber_id).outerjoin(
        subscription, _standing(subscriber.c.id, bulletin)
    )
    return select(*columns).select_from(places).where(met.c.reason.is_(None))


def _standing(subscriber_id: Any, bulletin: str) -> ColumnElement[bool]:
    return and_(subscription.c.subscriber_id == subscriber_id, subscription.c.bulletin == bulletin)


def _differing(db: Connection, bulletin: str) -> Iterator[tuple[RollEntry, Row[Any]]]:
    """Rows that tell something new of known people, with what stands on the roll."""
    stands = (subscription.c[name] for name in ("state", "since_at", *_CHOICES))
    tells = (staged_wish.c[name].label(f"told_{name}") for name in _CHOICES)
    wanted = _known(
        met.c.number,
        met.c.address_key,
        met.c.email,
        met.c.name.label("told_name"),
        *tells,
        staged_more.c.fields.label("told_fields"),
        staged_more.c.note,
        subscriber.c.id,
        subscriber.c.name,
        subscriber.c.fields,
        *stands,
        bulletin=bulletin,
    ).where(or_(met.c.state.is_(None), and_(~_GONE, ~_ALIKE)))
    for row in db.execute(wanted):
        yield _entry(row), row


def _entry(row: Row[Any]) -> RollEntry:
    decode = msgspec.json.decode
    return RollEntry(
        Address(row.email, row.address_key),
        name=row.told_name or None,
        language=row.told_language,
        topics=decode(row.told_topics, type=tuple[str, ...]),
        regions=decode(row.told_regions, type=tuple[str, ...]),
        fields=decode(row.told_fields) if row.told_fields else None,
        frequency=Frequency(row.told_frequency) if row.told_frequency else None,
        note=row.note,
        row=row.number,
    )
