"""Tell in which row of a list a mailbox stands first. Keeps no text: a million rows take 80 MB."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import repeat

# Of 64 bits, as many as Python keeps in 32 bytes. That two of a million mailboxes differ and meet
# in 60 bits happens in one list of two million.
_BITS = (1 << 60) - 1
_PAGE = (
    12  # bits of a row's number that are looked for in the array, and not kept with each mailbox
)


class Firsts:
    """The mailboxes of one list."""

    def __init__(self) -> None:
        self._page_of: dict[int, int] = {}
        self._marks = array("q")  # by row

    def add_new(self, keys: Sequence[str], rows: range) -> bool:
        """Remember mailboxes, unless one of them stands in the list twice."""
        marks = [hash(key) & _BITS for key in keys]
        page_of = dict.fromkeys(marks, rows[0] >> _PAGE)
        if len(page_of) < len(marks) or not self._page_of.keys().isdisjoint(page_of):
            return False
        self._page_of.update(page_of)
        self._reach(rows[-1])
        self._marks[rows[0] : rows[-1] + 1] = array("q", marks)
        return True

    def first(self, key: str, row: int) -> int:
        """The row that holds a mailbox first; this one, when no earlier does."""
        mark = hash(key) & _BITS
        page = self._page_of.setdefault(mark, row >> _PAGE)
        self._reach(row)
        self._marks[row] = mark
        return self._marks.index(mark, page << _PAGE)

    def _reach(self, row: int) -> None:
        self._marks.extend(repeat(0, row + 1 - len(self._marks)))
