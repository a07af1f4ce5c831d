"""Read and write a list of subscribers as CSV. Pure: bytes in, text out, no file is opened.

Reading never stops at a bad row: it is reported with its number and the reason, as it stands, so
that it can be mended and imported again. Writing is safe to open in a spreadsheet.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import BufferedReader, StringIO
from itertools import chain

from digest.errors import InvalidAddress, UsageError
from digest.model.subscriber import RollEntry, RollReject, Subscriber
from digest.subscribers.address import parse_address
from digest.subscribers.headings import Column, column_of, language_of, squeezed
from digest.subscribers.table import BrokenRow, Row, delimiter_of, lines_of, rows_of

LONGEST_CELL = 1_000  # characters of one cell: names and fields go into mail
SEPARATOR = "|"  # between topics, and between regions, of one cell
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")  # spreadsheets run what starts so (CWE-1236)


class Roll(Iterator[RollEntry | RollReject]):
    """The rows of one list, read as they are asked for.

    Attributes:
        headings: as written. `ignored`: those that mean nothing to Digest.
    """

    def __init__(self, columns: _Columns, rows: Iterator[Row], languages: frozenset[str]) -> None:
        self.headings = columns.headings
        self.ignored = columns.ignored
        self._judged = _judged(columns, rows, languages)

    def __next__(self) -> RollEntry | RollReject:
        return next(self._judged)


def read_roll(
    raw: bytes | BufferedReader, *, languages: Iterable[str], fields: Iterable[str] = ()
) -> Roll:
    """Read a list: one header row, then one reader a row.

    Args:
        raw: a whole file, or a binary stream that is read line by line.
        languages: codes that a reader may have.
        fields: names of the operator's own columns.

    Returns:
        Entries and rejects in the file's order. Blank rows are passed over but counted, so that
        row n is line n + 1 of the spreadsheet. A second row for one mailbox is a reject.

    Raises:
        UsageError: there is no header row with a column for the e-mail address.
    """
    lines = lines_of(raw)
    header = next((line for line in lines if line.strip()), None)
    if header is not None and header.startswith("sep="):  # Excel's note to itself
        header = next(lines, None)
    if header is None:
        raise UsageError("the list is empty; it needs a header row such as: email;name;language")
    own = {squeezed(name): name for name in fields}
    delimiter = delimiter_of(header, is_known=lambda cell: _is_known(cell, own))
    rows = rows_of(chain((header,), lines), delimiter)
    return Roll(_columns(next(rows), own), rows, frozenset(languages))


def write_roll(subscribers: Iterable[Subscriber], *, fields: Iterable[str] = ()) -> Iterator[str]:
    """The list as CSV lines, header first; write them as `utf-8-sig` so that Excel reads them.

    `read_roll` gives the same readers back. The last column says where each stands with which
    bulletin; reading ignores it.
    """
    own = tuple(fields)
    yield _line(("email", "name", "language", "topics", "regions", *own, "subscriptions"))
    for reader in subscribers:
        yield _line(
            (
                reader.email,
                reader.name or "",
                reader.language,
                SEPARATOR.join(reader.topics),
                SEPARATOR.join(reader.regions),
                *((reader.fields or {}).get(name, "") for name in own),
                SEPARATOR.join(f"{one.bulletin}:{one.state}" for one in reader.subscriptions),
            )
        )


def write_rejects(rejects: Iterable[RollReject], headings: Iterable[str]) -> Iterator[str]:
    """The rejected rows as CSV lines with number and reason in front, to mend and read again.

    `headings` are those of the list the rows come from (`Roll.headings`).
    """
    yield _line(("row", "reason", *headings))
    for reject in rejects:
        yield _line((str(reject.row), reject.reason, *reject.cells))


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which cell of a row holds what: index by column, and by own field."""

    headings: tuple[str, ...]
    ignored: tuple[str, ...]
    known: Mapping[Column, int]
    own: Mapping[str, int]


class _Misfit(Exception):
    """Why a row cannot be taken."""


def _is_known(heading: str, own: Mapping[str, str]) -> bool:
    name = heading.strip().strip('"')
    return column_of(name) is not None or squeezed(name) in own


def _columns(header: Row, own: Mapping[str, str]) -> _Columns:
    if isinstance(header, BrokenRow):
        raise UsageError(f"the header row of the list cannot be read: {header.reason}")
    known: dict[Column, int] = {}
    fields: dict[str, int] = {}
    ignored: list[str] = []
    for index, heading in enumerate(header):
        if (field := own.get(squeezed(heading))) is not None:
            fields.setdefault(field, index)
        elif (column := column_of(heading)) is not None:
            known.setdefault(column, index)
        elif heading.strip():
            ignored.append(heading.strip())
    if Column.EMAIL not in known:
        raise UsageError(_no_email_column(header))
    return _Columns(tuple(header), tuple(ignored), known, fields)


def _no_email_column(header: Iterable[str]) -> str:
    if any("@" in heading for heading in header):
        return (
            "the list starts with a reader instead of column headings; "
            "put a row above it, such as: email;name;language"
        )
    found = ", ".join(heading.strip()[:40] for heading in header)
    return f'no column holds the e-mail address (headings: {found}); name one "email"'


def _judged(
    columns: _Columns, rows: Iterator[Row], languages: frozenset[str]
) -> Iterator[RollEntry | RollReject]:
    first_rows: dict[str, int] = {}
    for number, row in enumerate(rows, 1):
        if isinstance(row, BrokenRow):
            yield _reject(number, row.reason, (row.text,))
        elif any(map(str.strip, row)):
            try:
                entry = _entry(row, columns, languages)
                _refuse_repeat(entry, number, first_rows)
            except (InvalidAddress, _Misfit) as error:
                yield _reject(number, str(error), row)
            else:
                yield entry


def _reject(number: int, reason: str, cells: Iterable[str]) -> RollReject:
    return RollReject(number, reason, tuple(_unguarded(cell)[:LONGEST_CELL] for cell in cells))


def _entry(row: list[str], columns: _Columns, languages: frozenset[str]) -> RollEntry:
    _refuse_shapeless(row, len(columns.headings))

    def cell(column: Column) -> str:
        index = columns.known.get(column)
        return _cleaned(row[index]) if index is not None and index < len(row) else ""

    email = cell(Column.EMAIL)
    if not email:
        raise _Misfit("the row has no e-mail address")
    name = cell(Column.NAME) or f"{cell(Column.GIVEN_NAME)} {cell(Column.FAMILY_NAME)}".strip()
    own = {name: _cleaned(row[at]) for name, at in columns.own.items() if at < len(row)}
    return RollEntry(
        address=parse_address(email),
        name=name or None,
        language=_language(cell(Column.LANGUAGE), languages),
        topics=_several(cell(Column.TOPICS)),
        regions=_several(cell(Column.REGIONS)),
        fields={name: value for name, value in own.items() if value} or None,
    )


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


def _refuse_repeat(entry: RollEntry, number: int, first_rows: dict[str, int]) -> None:
    earlier = first_rows.setdefault(entry.address.key, number)
    if earlier != number:
        raise _Misfit(f"the same address as row {earlier}")


def _language(text: str, languages: frozenset[str]) -> str | None:
    if not text:
        return None
    code = language_of(text)
    if code not in languages:
        raise _Misfit(f"the language is {text[:20]!r}; it can be {', '.join(sorted(languages))}")
    return code


def _several(text: str) -> tuple[str, ...]:
    """The parts of a cell, each once, in their order."""
    return tuple(dict.fromkeys(filter(None, map(str.strip, text.split(SEPARATOR)))))


def _cleaned(cell: str) -> str:
    """One line without the guard of an export, control characters or doubled spaces."""
    text = _unguarded(cell)
    if not text.isprintable():
        text = "".join(char if char.isprintable() or char.isspace() else "" for char in text)
    return " ".join(text.split())


def _unguarded(cell: str) -> str:
    guarded = cell.startswith("'") and cell.lstrip("'").startswith(FORMULA_STARTS)
    return cell[1:] if guarded else cell


def _line(cells: Iterable[str]) -> str:
    """One CSV line. An apostrophe before what a spreadsheet would run; reading takes it off."""
    guarded = (
        f"'{cell}" if cell.lstrip("'").startswith(FORMULA_STARTS) else cell for cell in cells
    )
    line = StringIO()
    csv.writer(line).writerow(guarded)
    return line.getvalue()
