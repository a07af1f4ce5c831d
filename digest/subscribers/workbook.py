"""Read the first sheet of an XLSX workbook as CSV. Pure: bytes in, bytes out; run in a guarded child.

Only what a list needs: shared and inline texts, numbers, true and false, and results of formulas;
formulas themselves are not looked at. What is too large, has a document type, or is no workbook is
refused before it is unpacked, or as soon as it shows (ECMA-376, part 1).
"""

from __future__ import annotations

import csv
import zipfile
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO, StringIO
from pathlib import PurePosixPath
from typing import Any
from xml.parsers import expat

from digest.errors import UsageError

MOST_BYTES = 400_000_000  # unpacked, of all parts that are read
MOST_ROWS = 1_048_576  # of a sheet, by Excel's own limit
MOST_COLUMNS = 200
MOST_TEXT = 40_000  # characters of one cell; Excel allows 32,767
MAGIC = b"PK\x03\x04"
OLD_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # of .xls, and of what a password locks
PIECE = 65_536
WRONG = "the workbook cannot be read: {}; save it as CSV (UTF-8) and import that"


def first_sheet(raw: bytes) -> bytes:
    """A task: an XLSX file to CSV in UTF-8.

    Raises:
        UsageError: it is no workbook that a list could be in.
    """
    try:
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            _refuse_bomb(archive)
            names = set(archive.namelist())
            texts = _texts(archive) if "xl/sharedStrings.xml" in names else []
            out = StringIO()
            writer = csv.writer(out, lineterminator="\r\n")
            for row in _rows(archive, _sheet_path(archive), texts):
                writer.writerow(map(_on_one_line, row))
            return out.getvalue().encode("utf-8", "replace")
    except (zipfile.BadZipFile, KeyError, EOFError, NotImplementedError, RuntimeError) as error:
        raise UsageError(WRONG.format("it is damaged or locked by a password")) from error
    except (expat.ExpatError, zlib.error, ValueError) as error:
        raise UsageError(WRONG.format("a part of it makes no sense")) from error


def _on_one_line(cell: str) -> str:
    """A cell as lists keep it, so that rows are counted as the sheet counts them."""
    return " ".join(cell.split()) if "\n" in cell or "\r" in cell else cell


def _refuse_bomb(archive: zipfile.ZipFile) -> None:
    if sum(entry.file_size for entry in archive.infolist()) > MOST_BYTES:
        raise UsageError(WRONG.format(f"it unpacks to more than {MOST_BYTES // 1_000_000} MB"))


def _sheet_path(archive: zipfile.ZipFile) -> str:
    """Where the first sheet of the book lies."""
    ids: list[str] = []
    targets: dict[str, str] = {}

    def sheet(name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            ids.extend(value for key, value in attributes.items() if _local(key) == "id")
        elif name == "Relationship":
            targets[attributes.get("Id", "")] = attributes.get("Target", "")

    _parse(archive, "xl/workbook.xml", start=sheet)
    _parse(archive, "xl/_rels/workbook.xml.rels", start=sheet)
    target = next((targets[one] for one in ids if one in targets), None)
    if target is None:
        raise UsageError(WRONG.format("it holds no sheet"))
    return str(PurePosixPath("xl") / target) if not target.startswith("/") else target[1:]


def _texts(archive: zipfile.ZipFile) -> list[str]:
    """The texts that cells name by number."""
    texts: list[str] = []
    reader = _TextReader(texts.append, "si")
    _parse(archive, "xl/sharedStrings.xml", reader.start, reader.end, reader.data)
    return texts


def _rows(archive: zipfile.ZipFile, path: str, texts: list[str]) -> Iterator[list[str]]:
    sheet = _SheetReader(texts)
    _parse(archive, path, sheet.start, sheet.end, sheet.data)
    yield from sheet.rows


class _TextReader:
    """Gathers what stands in `<t>` within each element of one name; phonetic hints are left out."""

    def __init__(self, keep: Callable[[str], None], of: str) -> None:
        self._keep = keep
        self._of = of
        self._parts: list[str] = []
        self._reads = False
        self._hint = False

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        if name == self._of:
            self._parts = []
        self._hint = self._hint or name == "rPh"
        self._reads = name == "t" and not self._hint

    def end(self, name: str) -> None:
        if name == "rPh":
            self._hint = False
        self._reads = False
        if name == self._of:
            self._keep("".join(self._parts)[:MOST_TEXT])

    def data(self, text: str) -> None:
        if self._reads:
            self._parts.append(text)


class _SheetReader:
    """Gathers the rows of a sheet; missing cells and rows are empty ones."""

    def __init__(self, texts: list[str]) -> None:
        self.rows: list[list[str]] = []
        self._texts = texts
        self._row: list[str] = []
        self._kind = ""
        self._column = 0
        self._parts: list[str] = []
        self._reads = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "row":
            self._begin_row(attributes.get("r"))
        elif name == "c":
            self._kind = attributes.get("t", "n")
            self._column = _column(attributes.get("r", ""), default=len(self._row))
            self._parts = []
        self._reads = name in ("v", "t")

    def end(self, name: str) -> None:
        self._reads = False
        if name == "c" and self._column < MOST_COLUMNS:
            self._row += [""] * (self._column + 1 - len(self._row))
            self._row[self._column] = self._value("".join(self._parts)[:MOST_TEXT])
        elif name == "row":
            self.rows.append(self._row)

    def data(self, text: str) -> None:
        if self._reads:
            self._parts.append(text)

    def _begin_row(self, number: str | None) -> None:
        place = int(number) - 1 if number else len(self.rows)
        if not len(self.rows) <= place < MOST_ROWS:
            raise UsageError(WRONG.format("its rows are out of order, or more than a sheet has"))
        self.rows += [[]] * (place - len(self.rows))
        self._row = []

    def _value(self, text: str) -> str:
        match self._kind:
            case "s":
                return self._texts[int(text)] if text and 0 <= int(text) < len(self._texts) else ""
            case "b":
                return "yes" if text == "1" else "no"
            case "e":
                return ""  # "#REF!" is nobody's name
            case "n" if text.endswith(".0"):
                return text[:-2]
        return text


def _parse(
    archive: zipfile.ZipFile,
    path: str,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None = None,
    data: Callable[[str], None] | None = None,
) -> None:
    parser: Any = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = lambda name, attributes: start(_local(name), attributes)
    if end is not None:
        parser.EndElementHandler = lambda name: end(_local(name))
    if data is not None:
        parser.CharacterDataHandler = data
    with archive.open(path) as part:
        left = MOST_BYTES
        while piece := part.read(PIECE):
            left -= len(piece)
            if left < 0:
                raise UsageError(WRONG.format("it is larger than it says"))
            parser.Parse(piece, False)
        parser.Parse(b"", True)


def _refuse_doctype(*_: object) -> None:
    raise UsageError(WRONG.format("it declares a document type, as no spreadsheet does"))


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _column(reference: str, *, default: int) -> int:
    """The column of a cell such as "AB12", from 0."""
    number = 0
    for letter in reference:
        if not "A" <= letter <= "Z":
            break
        number = number * 26 + ord(letter) - 64
    return number - 1 if number else default
