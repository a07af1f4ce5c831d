"""Let threads that write at the same time share one commit: the disk is waited for once.

Whoever comes first leads: it runs its own work and all that queued meanwhile in one transaction,
and nobody is answered before that is durable. While it waits for the disk, the next ones queue.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any, TypeVar, cast

from sqlalchemy import Connection

from digest.store.database import Database

T = TypeVar("T")
U = TypeVar("U")


class _Job:
    def __init__(self, work: Callable[[Connection], Any]) -> None:
        self.work = work
        self.value: object = None
        self.error: BaseException | None = None
        self.is_done = False


class Together:
    """Transactions of several threads, committed as one. On PostgreSQL each commits alone.

    What is run must change nothing but the database: where another fails, it is run again.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: list[_Job] = []
        self._lock = threading.Lock()
        self._leading = threading.Lock()

    def run(self, work: Callable[[Connection], T]) -> T:
        """What `work` returns, once it is committed. What it raises undoes it alone."""
        [mine] = self._run(work)
        return cast("T", mine)

    def run_both(
        self, first: Callable[[Connection], T], second: Callable[[Connection], U]
    ) -> tuple[T, U]:
        """What both return, once both are committed; what one raises does not undo the other."""
        mine, yours = self._run(first, second)
        return cast("T", mine), cast("U", yours)

    def _run(self, *works: Callable[[Connection], Any]) -> Iterator[Any]:
        if not self._database.is_sqlite:
            for work in works:
                with self._database.writing() as db:
                    yield work(db)
            return
        jobs = [_Job(work) for work in works]
        self._queue(jobs)
        for job in jobs:
            if job.error is not None:
                raise job.error
            yield job.value

    def _queue(self, jobs: list[_Job]) -> None:
        with self._lock:
            self._waiting.extend(jobs)
        with self._leading:
            if not jobs[-1].is_done:
                self._lead()

    def _lead(self) -> None:
        with self._lock:
            jobs, self._waiting = self._waiting, []
        try:
            self._commit(jobs)
        finally:
            for job in jobs:
                job.is_done = True

    def _commit(self, jobs: list[_Job]) -> None:
        running: _Job | None = None
        try:
            with self._database.writing() as db:
                for running in jobs:
                    running.value = running.work(db)
                running = None
        except BaseException as error:  # noqa: BLE001 - raised in the threads it belongs to
            if running is None or not isinstance(error, Exception):
                # Nothing was committed, and trying again would hide a disk that fails.
                for job in jobs:
                    job.error = error
                return
            running.error = error
            # Nothing of the others was committed either; a savepoint for each would cost every
            # batch what is needed almost never.
            for other in jobs:
                if other is not running:
                    self._commit([other])
