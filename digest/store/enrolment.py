"""Put people on a bulletin: who is new, who is known, and who must be left in peace."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, select

from digest.model.subscriber import FINAL, RollEntry
from digest.store.database import insert_on
from digest.store.joining import (
    Chosen,
    Enrolment,
    Hashes,
    add_people,
    annotate,
    as_json,
    join,
    write_chosen,
)
from digest.store.many import one_of
from digest.store.schema import roll_change, subscriber, subscription, suppression


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


class Outcome(StrEnum):
    """What becomes of one row."""

    ADDED = "added"
    JOINED = "joined"  # a person on the roll already, now on this bulletin too
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    SUPPRESSED = "suppressed"


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of one row, and why or how: never with the address."""

    row: int
    outcome: Outcome
    detail: str = ""


def enrol(
    db: Connection, chunk: Sequence[RollEntry], enrolment: Enrolment, hashes_of: Hashes
) -> Iterator[Fate]:
    """Put a chunk of people on a bulletin, within somebody's transaction.

    People already there keep what they decided: who left, bounced, complained or was erased is
    not changed.

    Returns:
        What became of each row, in no particular order; nothing is done before it is read.
    """
    hashes = {entry.address.key: hashes_of(entry.address.key) for entry in chunk}
    barred = _barred(db, hashes)
    known = _known(db, hashes, enrolment.bulletin)
    new: list[RollEntry] = []
    there: list[tuple[RollEntry, Row[Any]]] = []
    for entry in chunk:
        key = entry.address.key
        if reason := barred.get(key):
            yield Fate(entry.row, Outcome.SUPPRESSED, reason)
        elif (row := known.get(key)) is None:
            new.append(entry)
        elif row.state in FINAL:
            yield Fate(entry.row, Outcome.SUPPRESSED, f"{row.state} since {row.since_at:%Y-%m-%d}")
        else:
            there.append((entry, row))
    add_people(db, new, hashes, enrolment)
    yield from (Fate(entry.row, Outcome.ADDED) for entry in new)
    yield from meet_again(db, there, enrolment)


def counted(fates: Iterable[Fate]) -> Enrolled:
    """What an enrolment came to."""
    tally = dict.fromkeys(Outcome, 0)
    for fate in fates:
        tally[fate.outcome] += 1
    return Enrolled(
        added=tally[Outcome.ADDED],
        updated=tally[Outcome.JOINED] + tally[Outcome.UPDATED],
        unchanged=tally[Outcome.UNCHANGED],
        suppressed=tally[Outcome.SUPPRESSED],
    )


def _barred(db: Connection, hashes: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Address keys that may never be mailed, and why."""
    if db.execute(select(suppression.c.reason).limit(1)).first() is None:
        return {}
    key_of = {one: key for key, several in hashes.items() for one in several}
    found = select(suppression.c.address_hash, suppression.c.reason).where(
        one_of(db, suppression.c.address_hash, key_of)
    )
    return {key_of[row.address_hash]: row.reason for row in db.execute(found)}


def _known(db: Connection, keys: Iterable[str], bulletin: str) -> dict[str, Row[Any]]:
    """People with one of these address keys, with how they stand with `bulletin` (or None)."""
    chosen = ("state", "since_at", "language", "topics", "regions", "frequency")
    wanted = (
        select(
            subscriber.c.id,
            subscriber.c.address_key,
            subscriber.c.name,
            subscriber.c.fields,
            *(subscription.c[name] for name in chosen),
        )
        .outerjoin(
            subscription,
            (subscription.c.subscriber_id == subscriber.c.id)
            & (subscription.c.bulletin == bulletin),
        )
        .where(one_of(db, subscriber.c.address_key, keys))
    )
    return {row.address_key: row for row in db.execute(wanted)}


def meet_again(
    db: Connection, there: Sequence[tuple[RollEntry, Row[Any]]], enrolment: Enrolment
) -> Iterator[Fate]:
    """Take over what a list newly says of known people; empty cells say nothing."""
    joining: list[tuple[int, RollEntry]] = []
    changes: list[tuple[int, Chosen, Chosen]] = []
    for entry, row in there:
        was = _chosen(row)
        now = _told(entry, was)
        if was.language is None:
            joining.append((row.id, entry))
            changes.append((row.id, was, now))
            yield Fate(entry.row, Outcome.JOINED)
        elif was != now:
            changes.append((row.id, was, now))
            yield Fate(entry.row, Outcome.UPDATED, ", ".join(_differences(was, now)))
        else:
            yield Fate(entry.row, Outcome.UNCHANGED)
    join(db, joining, enrolment)
    annotate(db, joining, enrolment)
    write_chosen(db, enrolment.bulletin, ((one, now) for one, _, now in changes))
    if enrolment.roll_import_id is not None and changes:
        keep = insert_on(db, roll_change).on_conflict_do_nothing()
        of = {"roll_import_id": enrolment.roll_import_id}
        db.execute(
            keep, [{**of, "subscriber_id": one, "was": as_json(was)} for one, was, _ in changes]
        )


def _chosen(row: Row[Any]) -> Chosen:
    if row.state is None:
        return Chosen(row.name, row.fields)
    return Chosen(row.name, row.fields, row.language, row.topics, row.regions, row.frequency)


def _told(entry: RollEntry, was: Chosen) -> Chosen:
    fields = {**was.fields, **entry.fields} if entry.fields else was.fields
    if was.language is None:
        return Chosen(entry.name or was.name, fields)
    return Chosen(
        entry.name or was.name,
        fields,
        entry.language or was.language,
        entry.topics or was.topics,
        entry.regions or was.regions,
        entry.frequency or was.frequency,
    )


def _differences(was: Chosen, now: Chosen) -> Iterator[str]:
    for name in Chosen.__struct_fields__:
        before, after = getattr(was, name), getattr(now, name)
        if before != after:
            yield (
                name if name in ("name", "fields") else f"{name}: {_said(before)} → {_said(after)}"
            )


def _said(value: object) -> str:
    return "|".join(value) or "–" if isinstance(value, tuple) else str(value)
