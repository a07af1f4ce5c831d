"""Imports of lists: how far each came, so that it goes on after a crash, and how to take it back.

    (none) ──begin──▶ running ──taking … ────▶ running ──finish──▶ finished ──undo──▶ undone
                         └── killed: `begin` with the same likeness finds it, and it goes on

`taking` puts people on the roll a chunk at a time, each in one transaction with the mark of what was
read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, delete, exists, func, select, update

from digest.errors import Refused, UsageError
from digest.model.subscriber import Consent, SubscriptionState
from digest.store.database import Database
from digest.store.enrolment import Enrolled
from digest.store.joining import Chosen, Enrolment, Hashes, write_chosen
from digest.store.schema import (
    consent,
    delivery,
    note,
    receipt,
    roll_change,
    roll_import,
    subscriber,
    subscription,
    trail,
)
from digest.store.taking import Rehearsal, Run, Taking
from digest.store.trail import Step, append

MAY_GO = (SubscriptionState.PENDING, SubscriptionState.ACTIVE, SubscriptionState.PAUSED)


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking an import back came to, in people.

    Attributes:
        removed: off the bulletin again. `restored`: as they were before the import.
        kept: they did something since, which stands.
    """

    removed: int
    restored: int
    kept: int


class Imports:
    """The books of imports."""

    def __init__(
        self,
        database: Database,
        *,
        hashes_of: Hashes,
        at: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._database = database
        self._hashes_of = hashes_of
        self._at = at

    def begin(self, likeness: str, bulletin: str, record: Consent) -> Run:
        """A new import, or the one of this likeness that was cut short.

        Args:
            likeness: equal for the same file, read the same way, on the same basis.
        """
        there = select(roll_import).where(
            roll_import.c.likeness == likeness,
            roll_import.c.finished_at.is_(None),
            roll_import.c.undone_at.is_(None),
        )
        fresh = roll_import.insert().values(
            bulletin=bulletin,
            likeness=likeness,
            basis=record.basis,
            source=record.source,
            by=record.by,
            started_at=record.given_at,
            rows=0,
            counts={},
            last_subscriber_id=0,
        )
        with self._database.writing() as db:
            row = db.execute(there).first()
            if row is None:
                row = db.execute(fresh.returning(roll_import)).one()
        return _run(row)

    def taking(self, run: Run, enrolment: Enrolment) -> Taking:
        """What puts the next people of the list on the bulletin."""
        return Taking(self._database, self._hashes_of, enrolment, run, self._at)

    def rehearsing(self, enrolment: Enrolment) -> Rehearsal:
        """What tells what would become of people."""
        return Rehearsal(self._database, self._hashes_of, enrolment)

    def finish(self, run: Run, *, now: datetime) -> None:
        """Note that a list was read to its end."""
        done = run.came_to
        told = f"import {run.id}: {done.added} added, {done.updated} updated"
        with self._database.writing() as db:
            db.execute(
                update(roll_import).where(roll_import.c.id == run.id).values(finished_at=now)
            )
            append(db, Step(now, run.consent.by, "import", told, run.bulletin))

    def all(self) -> tuple[Run, ...]:
        """Every import, the newest first."""
        with self._database.reading() as db:
            rows = db.execute(select(roll_import).order_by(roll_import.c.id.desc()))
            return tuple(map(_run, rows))

    def undo(self, run_id: int, *, by: str, now: datetime) -> Undone:
        """Take an import back; what people did since stands.

        Raises:
            UsageError: there is none of this number.
            Refused: it was taken back already.
        """
        with self._database.writing() as db:
            row = db.execute(select(roll_import).where(roll_import.c.id == run_id)).first()
            if row is None:
                raise UsageError(f"there is no import {run_id}; digest subscribers undo lists them")
            if row.undone_at is not None:
                raise Refused(f"import {run_id} was taken back on {row.undone_at:%Y-%m-%d}")
            undone = _undo(db, row)
            db.execute(update(roll_import).where(roll_import.c.id == run_id).values(undone_at=now))
            told = f"import {run_id}: {undone.removed} removed, {undone.restored} restored"
            append(db, Step(now, by, "undo", told, row.bulletin))
            return undone


def _undo(db: Connection, run: Row[Any]) -> Undone:
    mine = (
        subscription.c.roll_import_id == run.id,
        subscription.c.bulletin == run.bulletin,
    )
    untouched = (
        subscription.c.state.in_([str(state) for state in MAY_GO]),
        ~exists().where(
            consent.c.subscriber_id == subscription.c.subscriber_id,
            consent.c.bulletin == subscription.c.bulletin,
        ),
    )
    restored = _restore(db, run)
    removed = db.execute(delete(subscription).where(*mine, *untouched)).rowcount
    kept = db.execute(select(func.count()).select_from(subscription).where(*mine)).scalar_one()
    db.execute(
        delete(note).where(
            note.c.at == run.started_at,
            ~exists().where(subscription.c.subscriber_id == note.c.subscriber_id),
        )
    )
    db.execute(delete(subscriber).where(*_nobody_knows(run)))
    return Undone(removed, restored, int(kept))


def _nobody_knows(run: Row[Any]) -> Iterable[Any]:
    """People whom this import brought and nothing else knows of."""
    yield subscriber.c.created_at == run.started_at
    yield subscriber.c.id <= run.last_subscriber_id
    for table in (subscription, consent, delivery, receipt, note, roll_change):
        yield ~exists().where(table.c.subscriber_id == subscriber.c.id)


def _restore(db: Connection, run: Row[Any]) -> int:
    """Give people who were on the roll before what they had, unless it was set anew since."""
    was = (
        select(roll_change.c.subscriber_id, roll_change.c.was)
        .where(
            roll_change.c.roll_import_id == run.id,
            ~exists().where(
                trail.c.subscriber_id == roll_change.c.subscriber_id,
                trail.c.at > run.started_at,
            ),
        )
        .order_by(roll_change.c.subscriber_id)
    )
    rows = db.execute(was).all()
    earlier = ((row.subscriber_id, msgspec.json.decode(row.was, type=Chosen)) for row in rows)
    write_chosen(db, run.bulletin, earlier)
    db.execute(delete(roll_change).where(roll_change.c.roll_import_id == run.id))
    return len(rows)


def _run(row: Row[Any]) -> Run:
    return Run(
        id=row.id,
        bulletin=row.bulletin,
        consent=Consent(row.basis, row.source, row.started_at, row.by),
        rows=row.rows,
        came_to=Enrolled(**row.counts),
        finished_at=row.finished_at,
        undone_at=row.undone_at,
    )
