"""Ask the publisher for pages: all that waits at once, in one transaction, with one wait for the disk.

Pages are set in the thread of the event loop; two other threads at most work for them, one that
reads and one that writes. More would only pass the interpreter's lock around. While one lot is under
way the next one gathers, so that the more people come at once, the less each of them costs.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol, TypeVar

AT_ONCE = 64  # asks of one lot: how long the first of them may wait for the last

T = TypeVar("T")


class Books(Protocol):
    """What the publisher lets be done in one."""

    def together(self, *, writes: bool) -> AbstractContextManager[None]:
        """One transaction for all that the block reads or, with `writes`, does."""
        ...


class Clerk:
    """Passes on what pages ask. For one event loop."""

    def __init__(self, books: Books) -> None:
        self._reading = _Line(partial(books.together, writes=False))
        self._writing = _Line(partial(books.together, writes=True))

    async def read(self, work: Callable[..., T], *given: Any) -> T:
        """What `work` says, which changes nothing."""
        return await self._reading.ask(partial(work, *given))

    async def write(self, work: Callable[..., T], *given: Any) -> T:
        """What `work` says, once what it did is committed. What it raises undoes it alone.

        It must do nothing but to the database: where another of its lot fails, it is run again.
        """
        return await self._writing.ask(partial(work, *given))


@dataclass(frozen=True, slots=True)
class _Raised:
    error: Exception


class _Line:
    """Those who wait. Only its `_work` runs in another thread, one lot at a time."""

    def __init__(self, together: Callable[[], AbstractContextManager[None]]) -> None:
        self._together = together
        self._waiting: list[tuple[asyncio.Future[Any], Callable[[], Any]]] = []
        self._is_busy = False

    async def ask(self, work: Callable[[], T]) -> T:
        mine: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting.append((mine, work))
        if not self._is_busy:
            self._begin()
        return await mine

    def _begin(self) -> None:
        lot, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        self._is_busy = True
        works = [work for _, work in lot]
        done = asyncio.get_running_loop().run_in_executor(None, self._work, works)
        done.add_done_callback(partial(self._tell, [mine for mine, _ in lot]))

    def _tell(self, lot: Sequence[asyncio.Future[Any]], done: asyncio.Future[list[Any]]) -> None:
        self._is_busy = False
        if self._waiting:  # the disk works while the pages of this lot are set
            self._begin()
        failed = done.exception()
        for place, mine in enumerate(lot):
            if mine.cancelled():
                continue
            told = _Raised(failed) if isinstance(failed, Exception) else done.result()[place]
            if isinstance(told, _Raised):
                mine.set_exception(told.error)
            else:
                mine.set_result(told)

    def _work(self, works: Sequence[Callable[[], Any]]) -> list[Any]:
        """What each says, or raises. Where one raises, nothing of the lot is kept: each is run alone.

        Raises:
            Exception: the transaction itself failed, which trying again would hide.
        """
        told: list[Any] = []
        try:
            with self._together():
                for work in works:
                    told += [work()]
        except Exception as error:  # a door: raised again where the page waits
            if len(told) == len(works):
                raise
            failed = works[len(told)]
            return [_Raised(error) if work is failed else self._work([work])[0] for work in works]
        return told
