"""Let threads that write at the same time share one commit: the disk is waited for once.

Whoever comes first leads: it runs its own work and all that queued meanwhile in one transaction,
and nobody is answered before that is durable. While it waits for the disk, the next ones queue.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar, cast

from sqlalchemy import Connection

from digest.store.database import Database

T = TypeVar("T")


class _Job:
    def __init__(self, work: Callable[[Connection], Any]) -> None:
        self.work = work
        self.value: object = None
        self.error: BaseException | None = None
        self.is_done = False

    def run(self, db: Connection) -> None:
        try:
            with db.begin_nested():
                self.value = self.work(db)
        except Exception as error:  # noqa: BLE001 - raised again in the thread it belongs to
            self.error = error


class Together:
    """Transactions of several threads, committed as one. On PostgreSQL each commits alone."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: list[_Job] = []
        self._lock = threading.Lock()
        self._leading = threading.Lock()

    def run(self, work: Callable[[Connection], T]) -> T:
        """What `work` returns, once it is committed. What it raises undoes it alone."""
        if not self._database.is_sqlite:
            with self._database.writing() as db:
                return work(db)
        mine = _Job(work)
        with self._lock:
            self._waiting.append(mine)
        with self._leading:
            if not mine.is_done:
                self._lead()
        if mine.error is not None:
            raise mine.error
        return cast("T", mine.value)

    def _lead(self) -> None:
        with self._lock:
            jobs, self._waiting = self._waiting, []
        try:
            with self._database.writing() as db:
                if len(jobs) == 1:
                    jobs[0].value = jobs[0].work(db)
                else:
                    for job in jobs:
                        job.run(db)
        except BaseException as error:  # noqa: BLE001 - not committed: every thread must know
            for job in jobs:
                job.error = job.error or error
        finally:
            for job in jobs:
                job.is_done = True
