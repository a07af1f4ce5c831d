"""The settings as a Markdown table, from the shapes that check them. Pure."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Iterator
from datetime import date, time
from enum import Enum
from typing import Any

import msgspec

from digest.config.schedule_tables import ScheduleFile
from digest.config.shape import alternatives, keys_of
from digest.config.tables import ConfigFile

_TYPES: dict[object, str] = {
    str: "text",
    int: "whole number",
    float: "number",
    bool: "true or false",
    date: "day",
    time: "time",
    dict: "table",
}


def settings_table() -> str:
    """Every key of `config.toml` and of `schedules/NAME.toml`: type, default, meaning."""
    parts = (*_file(ConfigFile, "config.toml"), *_file(ScheduleFile, "schedules/NAME.toml"))
    return "\n".join(parts).rstrip() + "\n"


def _file(shape: type[msgspec.Struct], name: str) -> Iterator[str]:
    yield f"## `{name}`\n"
    yield from _table(shape, ())


def _table(shape: type[msgspec.Struct], path: tuple[str, ...]) -> Iterator[str]:
    """The rows of one table, then the tables within it."""
    fields = {field.encode_name: field for field in msgspec.structs.fields(shape)}
    keys = keys_of(shape)
    rows = [
        _row(fields[key], annotation) for key, annotation in keys.items() if _is_key(annotation)
    ]
    if rows:
        yield "| key | type | default | meaning |\n|---|---|---|---|"
        yield from rows
        yield ""
    for key, annotation in keys.items():
        inner = _inner(annotation)
        if inner is not None:
            yield _heading(inner, (*path, key), many=_is_list(annotation))
            yield from _table(inner, (*path, key))


def _heading(shape: type[msgspec.Struct], path: tuple[str, ...], *, many: bool) -> str:
    name = ".".join(path)
    return f"### `{f'[[{name}]]' if many else f'[{name}]'}`\n\n{inspect.getdoc(shape)}\n"


def _row(field: msgspec.structs.FieldInfo, annotation: object) -> str:
    cells = (f"`{field.encode_name}`", _type(annotation), _default(field), _meaning(annotation))
    return f"| {' | '.join(cells)} |"


def _is_key(annotation: object) -> bool:
    return _inner(annotation) is None


def _inner(annotation: object) -> type[msgspec.Struct] | None:
    """The Struct that a key holds, alone or in a list."""
    for part in alternatives(annotation):
        candidate = typing.get_args(part)[0] if typing.get_origin(part) is tuple else part
        if isinstance(candidate, type) and issubclass(candidate, msgspec.Struct):
            return candidate
    return None


def _is_list(annotation: object) -> bool:
    return any(typing.get_origin(part) is tuple for part in alternatives(annotation))


def _type(annotation: object) -> str:
    parts = [part for part in alternatives(annotation) if part is not type(None)]
    part: Any = parts[0]
    origin = typing.get_origin(part)
    if origin is tuple:
        return f"list of {_type(typing.get_args(part)[0])}s".replace("texts", "text")
    if isinstance(part, type) and issubclass(part, Enum):
        return "text"
    return _TYPES[origin or part]


def _default(field: msgspec.structs.FieldInfo) -> str:
    if field.required:
        return "needed"
    value = field.default_factory() if field.default is msgspec.NODEFAULT else field.default
    return "–" if value is None or value in ((), {}) else f"`{_toml(value)}`"


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return f"{value:_}" if isinstance(value, int) and value > 9_999 else str(value)


def _meaning(annotation: object) -> str:
    """The description nearest to the key; annotations may be nested."""
    metas = getattr(annotation, "__metadata__", ())
    return next((meta.description for meta in metas if meta.description), "")
