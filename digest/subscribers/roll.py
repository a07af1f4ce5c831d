"""Read a list of subscribers from CSV, TSV or vCard. Pure: no file is opened.

Reading never stops at a bad row: it is reported with its number and the reason, as it stands, so
that it can be mended and imported again. A workbook is made CSV first, by `workbook`, in a guarded
child.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from io import BufferedReader
from itertools import chain, islice

from digest.errors import InvalidAddress, UsageError
from digest.model.subscriber import Frequency, OwnField, RollEntry, RollReject
from digest.subscribers.address import parse_address
from digest.subscribers.columns import SAMPLE, Columns, columns_of, is_known
from digest.subscribers.fields import value_of
from digest.subscribers.headings import FREQUENCY_OF, Column, column_of, language_of, squeezed
from digest.subscribers.table import BrokenRow, Row, delimiter_of, lines_of, rows_of
from digest.subscribers.vcard import is_vcard, rows_of_cards

LONGEST_CELL = 1_000  # characters of one cell: names and fields go into mail
SEPARATOR = "|"  # between topics, and between regions, of one cell
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")  # spreadsheets run what starts so (CWE-1236)
TITLES = 10  # lines above the headings that a list may begin with


class Roll(Iterator[RollEntry | RollReject]):
    """The rows of one list, read as they are asked for.

    Attributes:
        columns: which one is taken for what.
    """

    def __init__(self, columns: Columns, rows: Iterable[Row], languages: Iterable[str]) -> None:
        self.columns = columns
        self._judged = _Judge(columns, frozenset(languages)).judge(rows)

    @property
    def headings(self) -> tuple[str, ...]:
        """As written."""
        return self.columns.headings

    @property
    def ignored(self) -> tuple[str, ...]:
        """Headings that mean nothing to Digest."""
        return self.columns.ignored

    def __next__(self) -> RollEntry | RollReject:
        return next(self._judged)


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
        Entries and rejects in the file's order. Blank rows are passed over but counted, so that
        row n is line n + 1 of the spreadsheet. A second row for one mailbox is a reject.

    Raises:
        UsageError: there is no header row with a column for the e-mail address.
    """
    lines = lines_of(raw)
    own = {squeezed(one.name): one for one in fields}
    start = list(islice(filter(str.strip, lines), 1))
    if not start:
        raise UsageError("the list is empty; it needs a header row such as: email;name;language")
    if is_vcard(start[0]):
        rows: Iterator[Row] = rows_of_cards(chain(start, lines))
    else:
        rows = _table(start[0], lines, own, by_number=_names_columns(by_hand or {}))
    header = next(rows)
    if isinstance(header, BrokenRow):
        raise UsageError(f"the header row of the list cannot be read: {header.reason}")
    ahead = list(islice(rows, SAMPLE))
    sample = [row for row in ahead if isinstance(row, list)]
    columns = columns_of(header, own, by_hand or {}, sample)
    return Roll(columns, chain(ahead, rows), languages)


def _names_columns(by_hand: Mapping[str, str]) -> int | None:
    """The number, from 0, of the column that was said to hold the address."""
    for heading, name in by_hand.items():
        if heading.isdecimal() and column_of(name) is Column.EMAIL:
            return int(heading) - 1
    return None


def _table(
    first: str, lines: Iterator[str], own: Mapping[str, OwnField], *, by_number: int | None
) -> Iterator[Row]:
    """The rows from the headings on. Lists may begin with a title, and with Excel's `sep=;`."""
    ahead = [first, *islice(lines, TITLES)]
    place = 1 if first.startswith("sep=") and len(ahead) > 1 else 0

    def sense(line: str) -> int:
        cells = line.split(delimiter_of(line, is_known=lambda cell: is_known(cell, own)))
        return sum(column_of(cell.strip().strip('"')) is Column.EMAIL for cell in cells)

    place = next((at for at in range(place, len(ahead)) if sense(ahead[at])), place)
    delimiter = delimiter_of(ahead[place], is_known=lambda cell: is_known(cell, own))
    rows = rows_of(chain(ahead[place:], lines), delimiter)
    if by_number is None:
        return rows
    header = next(rows)
    if isinstance(header, list) and by_number < len(header) and "@" in header[by_number]:
        return chain(([""] * len(header), header), rows)  # a list without headings
    return chain((header,), rows)


class _Misfit(Exception):
    """Why a row cannot be taken."""


class _Judge:
    """Makes entries of rows. What cells of one column repeat is understood once."""

    def __init__(self, columns: Columns, languages: frozenset[str]) -> None:
        known = columns.known
        self._width = len(columns.headings)
        self._columns = columns
        self._email = known[Column.EMAIL]
        self._languages = languages
        self._first_rows: dict[int, int] = {}
        self._language = lru_cache(1_000)(self._read_language)

    def judge(self, rows: Iterable[Row]) -> Iterator[RollEntry | RollReject]:
        for number, row in enumerate(rows, 1):
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
            except (InvalidAddress, _Misfit, ValueError) as error:
                yield _reject(number, str(error), row)

    def _entry(self, number: int, row: list[str]) -> RollEntry:
        email = row[self._email] if self._email < len(row) else ""
        if not (email := _cleaned(email)):
            raise _Misfit("the row has no e-mail address")
        if "@" not in email and column_of(email) is Column.EMAIL:
            raise _Misfit("the headings stand here once more; the row can be left out")
        entry = RollEntry(
            address=parse_address(email),
            name=self._name(row),
            language=self._language(self._cell(row, Column.LANGUAGE)),
            topics=_several(self._cell(row, Column.TOPICS)),
            regions=_several(self._cell(row, Column.REGIONS)),
            fields=self._own(row) if self._columns.own else None,
            frequency=_frequency(self._cell(row, Column.FREQUENCY)),
            note=_cleaned(self._cell(row, Column.NOTE)) or None,
            row=number,
        )
        self._refuse_repeat(entry.address.key, number)
        return entry

    def _cell(self, row: list[str], column: Column) -> str:
        at = self._columns.known.get(column, self._width)
        return row[at] if at < len(row) else ""

    def _name(self, row: list[str]) -> str | None:
        if name := _cleaned(self._cell(row, Column.NAME)):
            return name
        parts = (Column.GIVEN_NAME, Column.FAMILY_NAME)
        return " ".join(filter(None, (_cleaned(self._cell(row, one)) for one in parts))) or None

    def _own(self, row: list[str]) -> Mapping[str, str | float | bool] | None:
        said = ((own, _cleaned(row[at])) for own, at in self._columns.own.items() if at < len(row))
        return {own.name: value_of(text, own) for own, text in said if text} or None

    def _refuse_repeat(self, key: str, number: int) -> None:
        # Hashes, not texts: a million addresses would fill 100 MB. That two of a million differ and
        # meet in 64 bits happens in one list of 30 million.
        earlier = self._first_rows.setdefault(hash(key), number)
        if earlier != number:
            raise _Misfit(f"the same address as row {earlier}")

    def _read_language(self, cell: str) -> str | None:
        if not (text := _cleaned(cell)):
            return None
        code = language_of(text)
        if code not in self._languages:
            raise _Misfit(
                f"the language is {text[:20]!r}; it can be {', '.join(sorted(self._languages))}"
            )
        return code


def _reject(number: int, reason: str, cells: Iterable[str]) -> RollReject:
    return RollReject(number, reason, tuple(unguarded(cell)[:LONGEST_CELL] for cell in cells))


def _refuse_shapeless(row: list[str], width: int) -> None:
    if any(cell.strip() for cell in row[width:]):
        raise _Misfit(
            f"the row has {len(row)} cells, the header row {width}; "
            "put quotation marks around a cell that holds the delimiter"
        )
    for cell in row:
        if len(cell) > LONGEST_CELL:
            raise _Misfit(f"a cell is longer than {LONGEST_CELL:,} characters; shorten it")
        if "\0" in cell:
            raise _Misfit("a cell holds a NUL character; the file may be damaged")


@lru_cache(1_000)
def _frequency(cell: str) -> Frequency | None:
    if not (text := _cleaned(cell)):
        return None
    frequency = FREQUENCY_OF.get(squeezed(text))
    if frequency is None:
        raise _Misfit(f"the frequency is {text[:20]!r}; it can be {', '.join(Frequency)}")
    return frequency


@lru_cache(10_000)
def _several(cell: str) -> tuple[str, ...]:
    """The parts of a cell, each once, in their order."""
    return tuple(dict.fromkeys(filter(None, map(str.strip, _cleaned(cell).split(SEPARATOR)))))


def _cleaned(cell: str) -> str:
    """One line without the guard of an export, control characters or doubled spaces."""
    if cell.isprintable() and "  " not in cell and not cell.startswith("'"):
        return cell.strip()
    text = unguarded(cell)
    if not text.isprintable():
        text = "".join(char if char.isprintable() or char.isspace() else "" for char in text)
    return " ".join(text.split())


def unguarded(cell: str) -> str:
    """A cell without the apostrophe that an export put before what a spreadsheet would run."""
    guarded = cell.startswith("'") and cell.lstrip("'").startswith(FORMULA_STARTS)
    return cell[1:] if guarded else cell
