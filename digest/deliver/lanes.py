"""A few threads that post, batch after batch, and that may be left behind.

Unlike an executor's, these threads never keep a process from ending: a request that hangs when the
sender is told to stop is abandoned, and settled at the next start like after a crash.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue


class Lanes:
    """Runs one piece of work for each number, in daemon threads.

    Args:
        work: called with a number; what it raises comes out of `land`.

    Attributes:
        flying: how many threads are at work.
    """

    def __init__(self, count: int, work: Callable[[int], object]) -> None:
        self.flying = 0
        self._work = work
        self._waiting: SimpleQueue[int | None] = SimpleQueue()
        self._done: SimpleQueue[BaseException | None] = SimpleQueue()
        self._threads = [
            threading.Thread(target=self._run, name=f"post-{number}", daemon=True)
            for number in range(count)
        ]
        for thread in self._threads:
            thread.start()

    def launch(self, number: int) -> None:
        """Let a lane work on `number`."""
        self.flying += 1
        self._waiting.put(number)

    def land(self, wait_s: float) -> None:
        """Take in what is done; wait for the first of it at most `wait_s` seconds.

        Raises:
            BaseException: what the work raised; a broken ledger must stop the sender.
        """
        with suppress(Empty):
            self._take(self._done.get(timeout=wait_s))
            while True:
                self._take(self._done.get_nowait())

    def close(self) -> None:
        """Let the threads end when their work does; wait for those that are idle."""
        for _ in self._threads:
            self._waiting.put(None)
        if not self.flying:
            for thread in self._threads:
                thread.join()

    def _take(self, failure: BaseException | None) -> None:
        self.flying -= 1
        if failure is not None:
            raise failure

    def _run(self) -> None:
        while (number := self._waiting.get()) is not None:
            failure: BaseException | None = None
            try:
                self._work(number)
            except BaseException as raised:  # noqa: BLE001 - carried to the thread that waits
                failure = raised
            self._done.put(failure)
