"""Decide how the bytes of a spreadsheet file fall into rows. Pure; reads a stream once.

Encoding and delimiter are found from the bytes themselves. No row can stop the reading: what
makes no sense comes back as a `BrokenRow`, and a quotation mark that is opened and never closed
costs one row, not the rest of the file.
"""

from __future__ import annotations

import codecs
import csv
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from io import BufferedReader, BytesIO, TextIOWrapper
from itertools import chain, islice

LONGEST_LINE = 100_000  # characters; a cell on one line stays below the csv module's own 131,072
MOST_LINES = 50  # of one row: a note typed into a cell has fewer, a lost quotation mark more
BLOCK = 512  # lines taken apart at once: what they become stays in the processor's cache
DELIMITERS = (",", ";", "\t")
OF_EXCEL = ";"  # in Finnish and in Swedish: with another one a file opens as one column
UNCLOSED = "a quotation mark is opened and never closed; remove it or add the missing one"
TOO_LONG = f"the line is longer than {LONGEST_LINE:,} characters; shorten it"


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """A line that cannot be taken apart."""

    reason: str
    text: str


Row = list[str] | BrokenRow


def lines_of(raw: bytes | BufferedReader) -> Iterator[str]:
    """The lines of a file with their ends: UTF-8 or UTF-16 with or without a mark, else cp1252.

    Where it is not UTF-16 every line is decoded on its own, because lists grow by pasting. Of a
    line over `LONGEST_LINE` only that much is kept.
    """
    stream = BufferedReader(BytesIO(raw)) if isinstance(raw, bytes) else raw
    wide = _utf16(stream.peek(2)[:2])
    text = TextIOWrapper(
        stream,
        encoding=wide or "utf-8-sig",
        errors="replace" if wide else "surrogateescape",
        newline="",  # "\r" alone ends a line too, and ends inside quotes stay as they are
    )
    try:
        for line in iter(partial(text.readline, LONGEST_LINE), ""):
            yield _legible(line)
            if len(line) == LONGEST_LINE:
                _skip_rest_of_line(text, line)
    finally:
        if not stream.closed:  # by its owner, who gave up before the end
            text.detach()  # else it would close a stream that is not ours


def delimiter_of(heading: str, *, is_known: Callable[[str], bool]) -> str:
    """What separates the cells: the delimiter under which most headings make sense."""

    def sense(delimiter: str) -> tuple[int, int]:
        cells = heading.split(delimiter)
        return sum(is_known(cell) for cell in cells), len(cells)

    return max(DELIMITERS, key=sense)


def rows_of(lines: Iterator[str], delimiter: str) -> Iterator[Row]:
    """One row a line, blank ones as `[]`. Quoted cells may hold delimiters and line ends.

    Below a row of several lines stand as many blank ones as it has more, so that the count of rows
    is that of lines.
    """
    feed = _Feed(lines)
    while block := feed.several():
        rows = _one_a_line(block, delimiter)
        if rows is None:
            feed.give_back(block)
            for row in islice(_row_by_row(feed, delimiter), len(block)):
                yield row
                yield from ([] for _ in feed.pulled[1:])
        else:
            yield from rows


def _one_a_line(block: list[str], delimiter: str) -> list[list[str]] | None:
    """The rows of lines when each is a row of its own, which the csv module tells by itself."""
    if max(map(len, block)) >= LONGEST_LINE:
        return None
    try:
        rows = list(csv.reader(block, delimiter=delimiter, strict=True))
    except csv.Error:
        return None
    return rows if len(rows) == len(block) else None


def _row_by_row(feed: _Feed, delimiter: str) -> Iterator[Row]:
    reader = csv.reader(feed, delimiter=delimiter, strict=True)
    while True:
        feed.begin_row()
        try:
            row: Row = next(reader)
        except StopIteration:
            return
        except (csv.Error, _EndlessRow):
            row = _lenient(feed.keep_first_line(), delimiter)
        if feed.is_too_long:
            row = BrokenRow(TOO_LONG, feed.pulled[0])
        yield row


class _EndlessRow(Exception):
    """A row took more lines than any real one."""


class _Feed:
    """Lines for the csv reader, which pulls as many as a row seems to need.

    Not a generator, because one would end at the first exception it raises.
    """

    def __init__(self, lines: Iterator[str]) -> None:
        self.pulled: list[str] = []
        self.is_too_long = False  # one of them
        self._lines = lines
        self._returned: deque[str] = deque()

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        if len(self.pulled) == MOST_LINES:
            raise _EndlessRow
        line = self._returned.popleft() if self._returned else next(self._lines)
        self.pulled.append(line)
        if len(line) >= LONGEST_LINE:
            self.is_too_long = True
        return line

    def several(self) -> list[str]:
        """The next lines, to be taken apart at once."""
        return list(islice(chain(iter(self._returned_one, None), self._lines), BLOCK))

    def give_back(self, lines: Iterable[str]) -> None:
        """Have these lines read again, before all others."""
        self._returned.extendleft(reversed(tuple(lines)))

    def begin_row(self) -> None:
        self.pulled.clear()
        self.is_too_long = False

    def keep_first_line(self) -> str:
        """Give back all lines of this row but the first, to be read as rows of their own."""
        first, *others = self.pulled
        self.give_back(others)
        del self.pulled[1:]
        return first

    def _returned_one(self) -> str | None:
        return self._returned.popleft() if self._returned else None


def _lenient(line: str, delimiter: str) -> Row:
    """A row with quotation marks inside its quotes, read as most spreadsheets read it."""
    if line.count('"') % 2:
        return BrokenRow(UNCLOSED, line)
    try:
        return next(csv.reader([line], delimiter=delimiter))
    except csv.Error as error:
        return BrokenRow(str(error), line)


def _utf16(start: bytes) -> str | None:
    """The wide encoding that a file starting like this is in, or None."""
    if start in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return "utf-16"
    if len(start) == 2 and 0 in start:
        return "utf-16-le" if start[1] == 0 else "utf-16-be"
    return None


def _legible(line: str) -> str:
    """`line`, decoded as cp1252 instead when it was not UTF-8."""
    if line.isascii():
        return line
    try:
        line.encode()
    except UnicodeEncodeError:
        return line.encode(errors="surrogateescape").decode("cp1252", errors="replace")
    return line


def _skip_rest_of_line(text: TextIOWrapper, line: str) -> None:
    while len(line) == LONGEST_LINE and not line.endswith(("\r", "\n")):
        line = text.readline(LONGEST_LINE)
