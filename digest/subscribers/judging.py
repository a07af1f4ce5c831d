"""Decide what the rows of a list tell, and which cannot be taken. Pure.

Nearly all rows of nearly all lists hold nothing odd. A block of such rows is read column by column
in a tenth of the time; where anything in it is odd, smaller blocks are tried, and then each row. Both
ways give the same, which tests hold against each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, islice

from digest.errors import InvalidAddress
from digest.model.rollblock import RollBlock, Wish
from digest.model.subscriber import RollEntry, RollReject
from digest.subscribers.address import parse_address, plain_addresses
from digest.subscribers.cells import (
    LONGEST_CELL,
    Misfit,
    are_clean,
    cleaned,
    frequency_of,
    several,
    unguarded,
)
from digest.subscribers.columns import Columns
from digest.subscribers.fields import value_of
from digest.subscribers.firsts import Firsts
from digest.subscribers.headings import Column, column_of, language_of
from digest.subscribers.table import BLOCK, BrokenRow, Row

SMALL = 32  # rows of a block that are read one by one rather than tried again


class Judge:
    """Makes entries of rows. What cells of one column repeat is understood once."""

    def __init__(self, columns: Columns, languages: frozenset[str]) -> None:
        known = columns.known
        self._width = len(columns.headings)
        self._columns = columns
        self._email = known[Column.EMAIL]
        self._languages = languages
        self._firsts = Firsts()
        self._language = lru_cache(1_000)(self._read_language)

    def judge(self, rows: Iterable[Row], *, first: int = 1) -> Iterator[RollBlock | RollReject]:
        """Blocks and rejects, in the order of the rows, of which the first has this number."""
        rest = iter(rows)
        while some := list(islice(rest, BLOCK)):
            yield from self._judged(range(first, first + len(some)), some)
            first += len(some)

    def _judged(self, numbers: range, rows: list[Row]) -> Iterator[RollBlock | RollReject]:
        if (block := self._plain(numbers, rows)) is not None:
            yield block
        elif len(rows) > SMALL:
            for start in range(0, len(rows), SMALL):
                end = start + SMALL
                yield from self._judged(numbers[start:end], rows[start:end])
        else:
            yield from self._one_by_one(zip(numbers, rows, strict=True))

    def _plain(self, numbers: range, rows: list[Row]) -> RollBlock | None:
        """The rows as a block, when none of them is odd in any way."""
        columns = _upright(rows, self._width)
        if columns is None or any(map(str.strip, chain.from_iterable(self._rarer(columns)))):
            return None
        addresses = plain_addresses(list(map(str.strip, columns[self._email])))
        names = self._names(columns)
        if addresses is None or names is None:
            return None
        mailed, keys = addresses
        try:
            wishes = list(self._wishes(columns))
        except Misfit:
            return None
        if not self._firsts.add_new(keys, numbers):
            return None
        return RollBlock(numbers, keys, mailed, names, wishes, {})

    def _rarer(self, columns: Sequence[Sequence[str]]) -> Iterator[Sequence[str]]:
        """Columns of which few rows tell something, and whose cells have to be understood."""
        yield from (columns[at] for at in self._columns.own.values())
        if (at := self._columns.known.get(Column.NOTE)) is not None:
            yield columns[at]

    def _names(self, columns: Sequence[Sequence[str]]) -> list[str] | None:
        names = list(map(str.strip, self._column(columns, Column.NAME)))
        given = map(str.strip, self._column(columns, Column.GIVEN_NAME))
        family = map(str.strip, self._column(columns, Column.FAMILY_NAME))
        parts = [" ".join(both).strip() for both in zip(given, family, strict=True)]
        if not any(parts):
            return names
        return None if any(names) else parts

    def _wishes(self, columns: Sequence[Sequence[str]]) -> Iterator[Wish]:
        return zip(
            map(self._language, self._column(columns, Column.LANGUAGE)),
            map(several, self._column(columns, Column.TOPICS)),
            map(several, self._column(columns, Column.REGIONS)),
            map(frequency_of, self._column(columns, Column.FREQUENCY)),
            strict=True,
        )

    def _column(self, columns: Sequence[Sequence[str]], column: Column) -> Sequence[str]:
        at = self._columns.known.get(column)
        return [""] * len(columns[0]) if at is None else columns[at]

    def _one_by_one(self, numbered: Iterable[tuple[int, Row]]) -> Iterator[RollBlock | RollReject]:
        good: list[RollEntry] = []
        for one in self._each(numbered):
            if isinstance(one, RollEntry):
                good.append(one)
                continue
            if good:
                yield RollBlock.of(good)
                good.clear()
            yield one
        if good:
            yield RollBlock.of(good)

    def _each(self, numbered: Iterable[tuple[int, Row]]) -> Iterator[RollEntry | RollReject]:
        for number, row in numbered:
            if isinstance(row, BrokenRow):
                yield _reject(number, row.reason, (row.text,))
                continue
            text = "".join(row)
            if not text or text.isspace():
                continue
            try:
                if len(text) > LONGEST_CELL or len(row) > self._width or "\0" in text:
                    _refuse_shapeless(row, self._width)
                yield self._entry(number, row)
            except (InvalidAddress, Misfit, ValueError) as error:
                yield _reject(number, str(error), row)

    def _entry(self, number: int, row: list[str]) -> RollEntry:
        email = row[self._email] if self._email < len(row) else ""
        if not (email := cleaned(email)):
            raise Misfit("the row has no e-mail address")
        if "@" not in email and column_of(email) is Column.EMAIL:
            raise Misfit("the headings stand here once more; the row can be left out")
        entry = RollEntry(
            address=parse_address(email),
            name=self._name(row),
            language=self._language(self._cell(row, Column.LANGUAGE)),
            topics=several(self._cell(row, Column.TOPICS)),
            regions=several(self._cell(row, Column.REGIONS)),
            fields=self._own(row) if self._columns.own else None,
            frequency=frequency_of(self._cell(row, Column.FREQUENCY)),
            note=cleaned(self._cell(row, Column.NOTE)) or None,
            row=number,
        )
        self._refuse_repeat(entry.address.key, number)
        return entry

    def _cell(self, row: list[str], column: Column) -> str:
        at = self._columns.known.get(column, self._width)
        return row[at] if at < len(row) else ""

    def _name(self, row: list[str]) -> str | None:
        if name := cleaned(self._cell(row, Column.NAME)):
            return name
        parts = (Column.GIVEN_NAME, Column.FAMILY_NAME)
        return " ".join(filter(None, (cleaned(self._cell(row, one)) for one in parts))) or None

    def _own(self, row: list[str]) -> Mapping[str, str | float | bool] | None:
        said = ((own, cleaned(row[at])) for own, at in self._columns.own.items() if at < len(row))
        return {own.name: value_of(text, own) for own, text in said if text} or None

    def _refuse_repeat(self, key: str, number: int) -> None:
        earlier = self._firsts.first(key, number)
        if earlier != number:
            raise Misfit(f"the same address as row {earlier}")

    def _read_language(self, cell: str) -> str | None:
        if not (text := cleaned(cell)):
            return None
        code = language_of(text)
        if code not in self._languages:
            raise Misfit(
                f"the language is {text[:20]!r}; it can be {', '.join(sorted(self._languages))}"
            )
        return code


def _reject(number: int, reason: str, cells: Iterable[str]) -> RollReject:
    return RollReject(number, reason, tuple(unguarded(cell)[:LONGEST_CELL] for cell in cells))


def _refuse_shapeless(row: list[str], width: int) -> None:
    if any(cell.strip() for cell in row[width:]):
        raise Misfit(
            f"the row has {len(row)} cells, the header row {width}; "
            "put quotation marks around a cell that holds the delimiter"
        )
    for cell in row:
        if len(cell) > LONGEST_CELL:
            raise Misfit(f"a cell is longer than {LONGEST_CELL:,} characters; shorten it")
        if "\0" in cell:
            raise Misfit("a cell holds a NUL character; the file may be damaged")


def _upright(rows: Sequence[Row], width: int) -> list[tuple[str, ...]] | None:
    """The columns, when every row has as many cells as there are headings and all are clean."""
    whole = [row for row in rows if isinstance(row, list)]
    if len(whole) != len(rows) or set(map(len, whole)) != {width}:
        return None
    cells = list(chain.from_iterable(whole))
    if max(map(len, cells)) > LONGEST_CELL or not are_clean(cells):
        return None
    return list(zip(*whole, strict=True))
