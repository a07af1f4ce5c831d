"""A TOML file as read: its table, and where in the text each key stands, for good messages."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from digest.errors import ConfigError

MAX_BYTES = 1_000_000  # a settings file is some kilobytes; more is a mistake, or an attack
Key = str | int
Keys = tuple[Key, ...]

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]#]+?)\s*\]\]?\s*(?:#.*)?$")
_ASSIGNMENT = re.compile(r"""\s*((?:[\w-]+|"[^"\n]*"|'[^'\n]*')(?:\s*\.\s*[\w"'-]+)*)\s*=""")
_MULTILINE = re.compile(r"'''|\"\"\"")


@dataclass(frozen=True)
class Document:
    """One file. `shown`: how messages call it."""

    path: Path
    shown: str
    text: str
    table: dict[str, object]

    def place(self, *keys: Key) -> Place:
        """The key at `keys`; a whole number stands for the n-th table of an array."""
        return Place(self, keys)


@dataclass(frozen=True)
class Place:
    """A key of a document: what an error is about."""

    document: Document
    keys: Keys = ()

    def __truediv__(self, key: Key) -> Place:
        return Place(self.document, (*self.keys, key))

    def error(self, message: str) -> ConfigError:
        """The error to raise: file, line where it can be told, key, and `message`."""
        return ConfigError(": ".join(filter(None, (self.where, _spoken(self.keys), message))))

    @property
    def where(self) -> str:
        """The file, and the line where it can be told."""
        line = line_of(self.document.text, self.keys)
        return self.document.shown if line is None else f"{self.document.shown}, line {line}"

    @property
    def folder(self) -> Path:
        """What a relative path written here is relative to."""
        return self.document.path.parent


def read_document(path: Path, *, shown: str) -> Document:
    """Read and parse one file.

    Raises:
        ConfigError: no such file, not UTF-8, or not TOML; with line and column where known.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise ConfigError(
            f"{shown}: cannot be read ({error.strerror}); make a working folder with "
            "`digest init`, or name another with -C DIR or --config FILE"
        ) from error
    return parse_document(raw, path, shown=shown)


def parse_document(raw: bytes, path: Path, *, shown: str) -> Document:
    """The document that `raw`, the bytes of `path`, holds.

    Raises:
        ConfigError: as `read_document`.
    """
    if len(raw) > MAX_BYTES:
        raise ConfigError(f"{shown}: is larger than {MAX_BYTES:,} bytes; is it the right file?")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise ConfigError(f"{shown}, line {line}: not UTF-8; save the file as UTF-8") from error
    try:
        table = tomllib.loads(text)
    except RecursionError as error:
        raise ConfigError(f"{shown}: tables or lists are nested too deep") from error
    except ValueError as error:  # TOMLDecodeError is one; so is a number with 5,000 digits
        raise ConfigError(f"{shown}{_toml_complaint(str(error))}") from error
    return Document(path, shown, text, table)


def line_of(text: str, keys: Keys) -> int | None:
    """The line, from 1, that sets `keys`, else the nearest table or key that holds it."""
    best_depth, best_line = 0, None
    for line, found in _key_lines(text):
        depth = len(found)
        if depth > best_depth and found == keys[:depth]:
            best_depth, best_line = depth, line
    return best_line


def _key_lines(text: str) -> Iterator[tuple[int, Keys]]:
    """Every header and assignment that begins a line. Keys of inline tables are not told."""
    table: Keys = ()
    counts: dict[tuple[str, ...], int] = {}
    quote: str | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if quote is None and (header := _HEADER.match(line)):
            table = _table_keys(header[1], _parts(header[2]), counts)
            yield number, table
        elif quote is None and (assignment := _ASSIGNMENT.match(line)):
            yield number, (*table, *_parts(assignment[1]))
        quote = _open_quote(line, quote)


def _table_keys(bracket: str, names: tuple[str, ...], counts: dict[tuple[str, ...], int]) -> Keys:
    if bracket == "[[":
        counts[names] = counts.get(names, -1) + 1
    keys: list[Key] = []
    for depth, name in enumerate(names, start=1):
        keys.append(name)
        if names[:depth] in counts:
            keys.append(counts[names[:depth]])
    return tuple(keys)


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


def _open_quote(line: str, quote: str | None) -> str | None:
    """Which multi-line quote is open after `line`, when `quote` was open before it."""
    for mark in _MULTILINE.findall(line):
        if quote is None:
            quote = mark
        elif quote == mark:
            quote = None
    return quote


def _spoken(keys: Keys) -> str:
    """`[sources] url`, `[when.holidays] on`; array positions count from 1."""
    *tables, last = keys or ("",)
    if isinstance(last, int):
        tables, last = [*keys], ""
    named = ".".join(str(key) for key in tables if isinstance(key, str))
    nth = [key for key in tables if isinstance(key, int)]
    head = f"[{named}]" if named else ""
    number = f" no. {nth[-1] + 1}" if nth else ""
    return f"{head}{number} {last}".strip()


def _toml_complaint(message: str) -> str:
    found = re.fullmatch(r"(.*) \(at line (\d+), column (\d+)\)", message, re.DOTALL)
    if found is None:  # "at end of document": something opened there was never closed
        return f": not valid TOML: {message}; close every quote and bracket"
    return (
        f", line {found[2]}, column {found[3]}: not valid TOML: {found[1]}; "
        'texts need quotes ("…"), lists commas, and a key may stand only once in its table'
    )
