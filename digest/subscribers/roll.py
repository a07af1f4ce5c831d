"""Read a list of subscribers from CSV, TSV or vCard. Pure: no file is opened.

Reading never stops at a bad row: it is reported with its number and the reason, as it stands, so
that it can be mended and imported again. A workbook is made CSV first, by `workbook`, in a guarded
child.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from io import BufferedReader
from itertools import chain, islice

from digest.errors import UsageError
from digest.model.rollblock import RollBlock
from digest.model.subscriber import OwnField, RollEntry, RollReject
from digest.subscribers.columns import SAMPLE, Columns, columns_of, is_known
from digest.subscribers.headings import MARKS, Column, column_of, squeezed
from digest.subscribers.judging import Judge
from digest.subscribers.table import (
    DELIMITERS,
    OF_EXCEL,
    BrokenRow,
    Row,
    delimiter_of,
    lines_of,
    rows_of,
)
from digest.subscribers.vcard import is_vcard, rows_of_cards

TITLES = 10  # lines above the headings that a list may begin with


@dataclass(frozen=True, slots=True)
class _Table:
    """The rows of a list, with its headings.

    Attributes:
        rows: the headings first.
        top: the number of the first row below the headings.
        passed_over: what the rows do not tell of the list, and how often it stood there.
    """

    rows: Iterator[Row]
    top: int = 1
    delimiter: str = DELIMITERS[0]
    passed_over: Counter[str] = field(default_factory=Counter)


class Roll(Iterator[RollEntry | RollReject]):
    """The rows of one list, read as they are asked for, either one by one or in blocks.

    Attributes:
        columns: which one is taken for what.
        delimiter: of its cells; of cards, what a spreadsheet would open them with.
        passed_over: what was seen so far and not taken, and how often.
    """

    def __init__(self, columns: Columns, table: _Table, languages: Iterable[str]) -> None:
        self.columns = columns
        self.delimiter = table.delimiter
        self.passed_over = table.passed_over
        self._judged = Judge(columns, frozenset(languages)).judge(table.rows, first=table.top)
        self._one_by_one = chain.from_iterable(map(_each, self._judged))

    @property
    def headings(self) -> tuple[str, ...]:
        """As written."""
        return self.columns.headings

    @property
    def ignored(self) -> tuple[str, ...]:
        """Headings that mean nothing to Digest."""
        return self.columns.ignored

    def blocks(self) -> Iterator[RollBlock | RollReject]:
        """The rows in the same order, those that follow one another together."""
        return self._judged

    def __next__(self) -> RollEntry | RollReject:
        return next(self._one_by_one)


def _each(told: RollBlock | RollReject) -> Iterable[RollEntry | RollReject]:
    return told.entries() if isinstance(told, RollBlock) else (told,)


def read_roll(
    raw: bytes | BufferedReader,
    *,
    languages: Iterable[str],
    fields: Iterable[OwnField] = (),
    by_hand: Mapping[str, str] | None = None,
) -> Roll:
    """Read a list: one header row, then one reader a row; or cards, one reader each.

    Args:
        raw: a whole file, or a binary stream that is read line by line.
        languages: codes that a reader may have.
        fields: the operator's own columns.
        by_hand: heading or number of a column to what it is taken for.

    Returns:
        Entries and rejects in the file's order. Rows have the numbers that a spreadsheet shows, or
        an editor of texts where cells hold line ends; cards are counted from 1. A second row for
        one mailbox is a reject.

    Raises:
        UsageError: there is no header row with a column for the e-mail address.
    """
    lines = lines_of(raw)
    own = {squeezed(one.name): one for one in fields}
    at, first = next(((at, line) for at, line in enumerate(lines, 1) if line.strip()), (0, ""))
    if not first:
        raise UsageError("the list is empty; it needs a header row such as: email;name;language")
    if is_vcard(first):
        table = _cards(chain([first], lines))
    else:
        table = _table(first, lines, own, at=at, by_number=_names_columns(by_hand or {}))
    header = next(table.rows)
    if isinstance(header, BrokenRow):
        raise UsageError(f"the header row of the list cannot be read: {header.reason}")
    rows = table.rows
    if tuple(header[:2]) == MARKS and own.keys().isdisjoint(MARKS):
        header, rows = header[2:], map(_unmarked, rows)
    ahead = list(islice(rows, SAMPLE))
    sample = [row for row in ahead if isinstance(row, list)]
    columns = columns_of(header, own, by_hand or {}, sample)
    return Roll(columns, replace(table, rows=chain(ahead, rows)), languages)


def _unmarked(row: Row) -> Row:
    """A row of a file of rejected ones, as its list had it."""
    return row[2:] if isinstance(row, list) else row


def _cards(lines: Iterable[str]) -> _Table:
    passed_over: Counter[str] = Counter()
    rows = rows_of_cards(lines, passed_over)
    return _Table(rows, delimiter=OF_EXCEL, passed_over=passed_over)


def _names_columns(by_hand: Mapping[str, str]) -> int | None:
    """The number, from 0, of the column that was said to hold the address."""
    for heading, name in by_hand.items():
        if heading.isdecimal() and column_of(name) is Column.EMAIL:
            return int(heading) - 1
    return None


def _table(
    first: str, lines: Iterator[str], own: Mapping[str, OwnField], *, at: int, by_number: int | None
) -> _Table:
    """The rows from the headings on. Lists may begin with a title, and with Excel's `sep=;`.

    Args:
        at: the number of the first line.
    """
    ahead = [first, *islice(lines, TITLES)]
    place = 1 if first.startswith("sep=") and len(ahead) > 1 else 0

    def sense(line: str) -> int:
        cells = line.split(delimiter_of(line, is_known=lambda cell: is_known(cell, own)))
        return sum(column_of(cell.strip().strip('"')) is Column.EMAIL for cell in cells)

    place = next((one for one in range(place, len(ahead)) if sense(ahead[one])), place)
    delimiter = delimiter_of(ahead[place], is_known=lambda cell: is_known(cell, own))
    rows = rows_of(chain(ahead[place:], lines), delimiter)
    below = at + place + 1
    if by_number is None:
        return _Table(rows, below, delimiter)
    header = next(rows)
    if isinstance(header, list) and by_number < len(header) and "@" in header[by_number]:
        headless = chain(([""] * len(header), header), rows)
        return _Table(headless, below - 1, delimiter)
    return _Table(chain((header,), rows), below, delimiter)
