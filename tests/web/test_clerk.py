from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Event, current_thread
from typing import Any, TypeVar

import pytest

from digest.web.clerk import AT_ONCE, Clerk

T = TypeVar("T")


def in_a_loop(work: Coroutine[Any, Any, T]) -> T:
    """In a thread of its own: the browser's tests hold a loop in this one."""
    with ThreadPoolExecutor(1, thread_name_prefix="loop") as threads:
        return threads.submit(asyncio.run, work).result()


class Books:
    """Keeps what was done in each transaction, and forgets what failed."""

    def __init__(self, *, closing: Exception | None = None) -> None:
        self.kept: list[list[str]] = []
        self.kinds: list[bool] = []
        self._open: list[str] = []
        self._closing = closing

    @contextmanager
    def together(self, *, writes: bool) -> Iterator[None]:
        self._open = []
        yield
        if self._closing:
            raise self._closing
        self.kept.append(self._open)
        self.kinds.append(writes)

    def note(self, word: str) -> str:
        assert not current_thread().name.startswith("loop")
        if word == "bad":
            raise ValueError(word)
        self._open.append(word)
        return word.upper()


def together(books: Books, *words: str) -> list[Any]:
    """What comes of words that are asked while the first one holds the books open."""
    go_on = Event()

    def slow() -> None:
        go_on.wait()

    async def all_at_once() -> list[Any]:
        clerk = Clerk(books)
        first = asyncio.create_task(clerk.write(slow))
        rest = [asyncio.create_task(clerk.write(books.note, word)) for word in words]
        await asyncio.sleep(0)
        go_on.set()
        await first
        return list(await asyncio.gather(*rest, return_exceptions=True))

    return in_a_loop(all_at_once())


def test_those_who_wait_share_one_transaction() -> None:
    books = Books()

    told = together(books, "a", "b", "c")

    assert told == ["A", "B", "C"]
    assert books.kept == [[], ["a", "b", "c"]]


def test_who_fails_undoes_itself_alone() -> None:
    books = Books()

    told = together(books, "a", "bad", "c")

    assert (told[0], told[2]) == ("A", "C")
    assert isinstance(told[1], ValueError)
    assert books.kept == [[], ["a"], ["c"]]


def test_a_transaction_that_fails_is_told_to_all_and_not_tried_again() -> None:
    books = Books(closing=OSError("disk full"))

    async def ask() -> list[Any]:
        clerk = Clerk(books)
        asked = (clerk.write(books.note, "a"), clerk.write(books.note, "b"))
        return list(await asyncio.gather(*asked, return_exceptions=True))

    assert [str(one) for one in in_a_loop(ask())] == ["disk full", "disk full"]
    assert books.kept == []


def test_a_lot_has_an_end() -> None:
    books = Books()

    together(books, *["word"] * (AT_ONCE + 1))

    assert [len(lot) for lot in books.kept] == [0, AT_ONCE, 1]


@pytest.mark.parametrize(("ask", "writes"), [(Clerk.read, False), (Clerk.write, True)])
def test_reading_and_writing_say_which_they_are(ask: Callable[..., Any], writes: bool) -> None:
    books = Books()

    in_a_loop(ask(Clerk(books), books.note, "a"))

    assert books.kinds == [writes]


def test_whoever_goes_away_while_waiting_disturbs_nobody() -> None:
    books = Books()

    async def leave() -> str:
        clerk = Clerk(books)
        first = asyncio.create_task(clerk.write(books.note, "a"))
        gone = asyncio.create_task(clerk.write(books.note, "b"))
        await asyncio.sleep(0)
        gone.cancel()
        return f"{await first}{await clerk.write(books.note, 'c')}"

    assert in_a_loop(leave()) == "AC"
