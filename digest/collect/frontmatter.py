"""Split a note into its front matter and its text. Pure.

`+++` holds TOML. `---` holds the simple part of YAML that people write by hand: `key: value`, lists in
brackets or by dashes, one level of indented keys. Nothing is executed and nothing refers elsewhere.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

Value = object
_FENCE = re.compile(r"(\+\+\+|---)[ \t]*\n(.*?)(?:^|\n)\1[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_PAIR = re.compile(r"([A-Za-z_][\w-]*)\s*:(?:\s+(.*))?$")
_TOML_LINE = re.compile(r"\(at line (\d+), column \d+\)")


@dataclass(frozen=True, slots=True)
class Note:
    """`fields`: as written; dates are `date` or `datetime`. `body`: Markdown."""

    fields: Mapping[str, Value]
    body: str


class NoteError(ValueError):
    """The front matter is wrong. `line` counts from 1 in the file."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


def read_note(text: str) -> Note:
    """Split a note; without front matter everything is body. Raises NoteError."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n")
    if not plain.startswith(("+++", "---")):
        return Note({}, plain)
    fence = _FENCE.match(plain)
    if fence is None:
        raise NoteError(1, f"the front matter has no closing {plain[:3]}")
    fields = _toml(fence[2]) if fence[1] == "+++" else _simple_yaml(fence[2])
    return Note(fields, plain[fence.end() :])


def _toml(source: str) -> Mapping[str, Value]:
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        where = _TOML_LINE.search(str(error))
        reason = _TOML_LINE.sub("", str(error)).strip()
        if reason == "Invalid value":  # the usual slip
            reason = 'the value is not one; text stands in quotation marks: title = "…"'
        raise NoteError(1 + int(where[1] if where else 1), reason) from error


def _simple_yaml(source: str) -> Mapping[str, Value]:
    fields: dict[str, Value] = {}
    current: str | None = None  # the key whose lines are indented below it
    for number, raw in enumerate(source.split("\n"), start=2):
        line = raw.split(" #")[0].rstrip() if not raw.lstrip().startswith("#") else ""
        if not line.strip():
            continue
        indented = line[0] in " \t-"
        if indented and current is not None:
            _nest(fields, current, line.strip(), number)
            continue
        key, value = _pair(line, number)
        fields[key] = value
        current = key if value is None else None
    return fields


def _nest(fields: dict[str, Value], key: str, line: str, number: int) -> None:
    held = fields[key]
    if line.startswith("- ") and (held is None or isinstance(held, list)):
        fields[key] = [*(held or []), _scalar(line[2:].strip(), number)]
    elif held is None or isinstance(held, dict):
        inner, value = _pair(line, number)
        fields[key] = {**(held or {}), inner: value}
    else:
        raise NoteError(number, f"{line[:60]!r} does not belong below {key!r}")


def _pair(line: str, number: int) -> tuple[str, Value]:
    pair = _PAIR.match(line)
    if pair is None:
        raise NoteError(number, f"{line[:60]!r} is not 'key: value'")
    return pair[1], _scalar((pair[2] or "").strip(), number) if (pair[2] or "").strip() else None


def _scalar(raw: str, number: int) -> Value:
    if raw.startswith("[") and raw.endswith("]"):
        parts = (part.strip() for part in raw[1:-1].split(","))
        return [_scalar(part, number) for part in parts if part]
    if len(raw) >= 2 and raw[0] == raw[-1] and raw[0] in "'\"":
        return raw[1:-1]
    if raw[0] in "[{&*!|>'\"`@%":
        raise NoteError(number, f"{raw[:60]!r} is not understood; put it in quotes")
    if re.match(r"\d{4}-\d{2}-\d{2}", raw):
        return _day_or_moment(raw, number)
    return raw


def _day_or_moment(raw: str, number: int) -> Value:
    try:
        return date.fromisoformat(raw) if len(raw) == 10 else datetime.fromisoformat(raw)
    except ValueError as error:
        raise NoteError(number, f"{raw[:40]!r} is not a date; write 2026-09-22") from error
