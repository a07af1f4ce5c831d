"""Take a list onto the roll in chunks: one is laid out while the one before is merged.

Merging is the database's work and laying out is ours, so that two cores have some. Each chunk has a
connection of its own, because temporary tables belong to one; two take turns.

    add … add ──chunk is full──▶ wait for the chunk before ──▶ merge, in a thread ─┐
     ▲                                                                             │
     └───────────── the next chunk, on the other connection ◀──────────────────────┘
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from itertools import cycle
from threading import Event
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, func, select, update

from digest.errors import AlreadyRunning
from digest.model.rollblock import RollBlock
from digest.model.subscriber import Consent
from digest.store.database import Database
from digest.store.enrolment import Enrolled, Fate
from digest.store.joining import Enrolment, Hashes
from digest.store.merging import Merged, merge
from digest.store.schema import roll_import, subscriber
from digest.store.staging import Stage

CHUNK = 50_000  # people a transaction: each writes most pages of one index anew
CACHE_KB = 16_000  # SQLite's pages on each connection


@dataclass(frozen=True, slots=True)
class Run:
    """One import. `rows`: the number of the last row of the list that was taken."""

    id: int
    bulletin: str
    consent: Consent
    rows: int = 0
    came_to: Enrolled = field(default_factory=Enrolled)
    finished_at: datetime | None = None
    undone_at: datetime | None = None


class _Relay(ABC):
    """Blocks come in, and chunks of them are merged."""

    def __init__(self, database: Database, hashes_of: Hashes, enrolment: Enrolment) -> None:
        self._database = database
        self._hashes_of = hashes_of
        self._enrolment = enrolment
        self._open = ExitStack()
        self._merging: Future[None] | None = None
        self._alone = Event()

    def __enter__(self) -> Self:
        connections = [self._open.enter_context(self._database.apart()) for _ in range(2)]
        for one in connections:
            _widen(one)
        self._stages = cycle([Stage(one, self._hashes_of) for one in connections])
        self._stage = next(self._stages)
        self._worker = self._open.enter_context(ThreadPoolExecutor(1))
        return self

    def __exit__(
        self, _: type[BaseException] | None, error: BaseException | None, __: TracebackType | None
    ) -> None:
        with self._open:
            if error is not None:
                raise error  # to where an error of the database gets its words
            if self._stage.rows:
                self._hand_over()
            self._wait()

    def add(self, block: RollBlock, *, chunk: int = CHUNK) -> None:
        """The next rows of the list, of which so many are merged at once."""
        if self._alone.is_set():
            self._wait()
        self._stage.add(block)
        if self._stage.rows >= chunk:
            self._hand_over()

    def _hand_over(self) -> None:
        self._stage.complete()
        self._wait()
        self._merging = self._worker.submit(self._merge, self._stage)
        self._stage = next(self._stages)

    def _wait(self) -> None:
        if self._merging is not None:
            self._merging.result()

    def _merge(self, stage: Stage) -> None:
        try:
            with self._database.writing(on=stage.db):
                self.merge(stage.db, stage.last_row)
        finally:
            self._alone.clear()
        stage.clear()

    def _merged(self, db: Connection) -> Merged:
        # Row by row, SQLite's driver gives the interpreter's lock away a million times, and whoever
        # lays out rows beside it gives it back after 5 ms each time. So that waits meanwhile.
        return merge(db, self._enrolment, person_by_person=self._alone.set)

    @abstractmethod
    def merge(self, db: Connection, last_row: int) -> None:
        """Merge what is staged, within a transaction."""


class Taking(_Relay):
    """Puts people on the bulletin, and remembers how far the list came.

    Attributes:
        run: as it stands; an error of the thread comes out of `add` or the end of the block.
    """

    def __init__(
        self,
        database: Database,
        hashes_of: Hashes,
        enrolment: Enrolment,
        run: Run,
        at: Callable[[str], None],
    ) -> None:
        super().__init__(database, hashes_of, enrolment)
        self.run = run
        self._at = at

    def merge(self, db: Connection, last_row: int) -> None:
        """Merge, and move the mark of what was read, in one transaction.

        Raises:
            AlreadyRunning: another process imports the same list.
        """
        run = self.run
        after = replace(run, rows=last_row, came_to=run.came_to + self._merged(db).enrolled)
        self._at("import: chunk enrolled")
        moved = db.execute(
            update(roll_import)
            .where(roll_import.c.id == run.id, roll_import.c.rows == run.rows)
            .values(
                rows=after.rows,
                counts=asdict(after.came_to),
                last_subscriber_id=select(
                    func.coalesce(func.max(subscriber.c.id), 0)
                ).scalar_subquery(),
            )
        )
        if not moved.rowcount:
            raise AlreadyRunning("another process imports the same list; let it finish")
        self._at("import: chunk commit")
        self.run = after


class Rehearsal(_Relay):
    """Tells what would become of people: does the very same, and takes it back.

    Attributes:
        fates: of the rows, but those that would be added.
    """

    def __init__(self, database: Database, hashes_of: Hashes, enrolment: Enrolment) -> None:
        super().__init__(database, hashes_of, enrolment)
        self.enrolled = Enrolled()
        self.fates: list[Fate] = []

    def merge(self, db: Connection, last_row: int) -> None:  # noqa: ARG002 - nothing is remembered
        """Merge, and take it back."""
        with db.begin_nested() as trial:
            merged = self._merged(db)
            trial.rollback()
        self.enrolled += merged.enrolled
        self.fates += merged.fates()


def _widen(db: Connection) -> None:
    if db.dialect.name == "sqlite":
        with db.begin():
            db.exec_driver_sql(f"PRAGMA cache_size=-{CACHE_KB}")
