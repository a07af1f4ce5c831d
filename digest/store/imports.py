"""Imports of lists: how far each came, so that it goes on after a crash, and how to take it back.

    (none) ──begin──▶ running ──take … take──▶ running ──finish──▶ finished ──undo──▶ undone
                         └── killed: `begin` with the same likeness finds it, and it goes on

`take` puts a chunk of people on the roll and moves the mark of what was read in one transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, delete, exists, func, select, update

from digest.errors import AlreadyRunning, Refused, UsageError
from digest.model.subscriber import Consent, RollEntry, SubscriptionState
from digest.store.database import Database
from digest.store.enrolment import Enrolled, Fate, counted, enrol
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
from digest.store.trail import Step, append

CACHE_KB = 16_000  # SQLite's pages while a list is read: three indexes are written all over
MAY_GO = (SubscriptionState.PENDING, SubscriptionState.ACTIVE, SubscriptionState.PAUSED)


@dataclass(frozen=True, slots=True)
class Run:
    """One import. `rows`: of the list that were read, the blank ones too."""

    id: int
    bulletin: str
    consent: Consent
    rows: int = 0
    came_to: Enrolled = field(default_factory=Enrolled)
    finished_at: datetime | None = None
    undone_at: datetime | None = None


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

    def take(self, run: Run, chunk: Sequence[RollEntry], enrolment: Enrolment) -> Run:
        """Put the next people of the list on the bulletin, and remember how far it came.

        Raises:
            AlreadyRunning: another process imports the same list.
        """
        with self._database.writing() as db:
            _widen(db)
            done = run.came_to + counted(enrol(db, chunk, enrolment, self._hashes_of))
            self._at("import: chunk enrolled")
            after = replace(run, rows=chunk[-1].row, came_to=done)
            moved = db.execute(
                update(roll_import)
                .where(roll_import.c.id == run.id, roll_import.c.rows == run.rows)
                .values(
                    rows=after.rows,
                    counts=asdict(done),
                    last_subscriber_id=select(func.max(subscriber.c.id)).scalar_subquery(),
                )
            )
            if not moved.rowcount:
                raise AlreadyRunning("another process imports the same list; let it finish")
            self._at("import: chunk commit")
        return after

    def rehearse(self, chunk: Sequence[RollEntry], enrolment: Enrolment) -> tuple[Fate, ...]:
        """What would become of these people: does the very same, and takes it back."""
        with self._database.writing() as db, db.begin_nested() as trial:
            fates = tuple(enrol(db, chunk, enrolment, self._hashes_of))
            trial.rollback()
            return fates

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
                raise UsageError(f"there is no import {run_id}; see digest subscribers undo --list")
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


def _widen(db: Connection) -> None:
    if db.dialect.name == "sqlite":
        db.exec_driver_sql(f"PRAGMA cache_size=-{CACHE_KB}")


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
