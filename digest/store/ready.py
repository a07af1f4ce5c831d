"""Statements that run often: put together once, and handed to SQLite's driver as they are.

Through SQLAlchemy each takes 28 µs, of which SQLite needs two. A batch needs six of them, twice a
second for every hundred readers; a page needs up to twenty, a thousand times a second. On
PostgreSQL, where the way to the server takes longer, they go the usual way.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Table, bindparam
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.expression import Executable

_SQLITE = sqlite.dialect()


class Ready:
    """A statement without lists of values."""

    def __init__(self, statement: Executable) -> None:
        self.statement = statement

    def run(self, db: Connection, values: Mapping[str, Any]) -> Any:
        """A cursor on SQLite, a result elsewhere: both give plain rows, and count what changed."""
        if db.dialect.name != "sqlite":
            return db.execute(self.statement, values)
        text, fixed, order = self._compiled
        given = {**fixed, **values}
        driver: Any = db.connection.dbapi_connection
        return driver.execute(text, [write(given[name]) for name, write in order])

    def rows(self, db: Connection, values: Mapping[str, Any]) -> list[Any]:
        """All rows of a SELECT, as SQLAlchemy would give them: columns by name, in their types."""
        if db.dialect.name != "sqlite":
            return list(db.execute(self.statement, values))
        row, readers = self._read
        return [
            row._make(
                [
                    value if read is None else read(value)
                    for value, read in zip(raw, readers, strict=True)
                ]
            )
            for raw in self.run(db, values)
        ]

    @cached_property
    def _read(self) -> tuple[Any, list[Callable[[Any], Any] | None]]:
        """What a row is made of, and how each of its columns is read."""
        columns: Any = self.statement.selected_columns  # type: ignore[attr-defined]
        kinds = [column.type.dialect_impl(_SQLITE) for column in columns]
        readers = [kind.result_processor(_SQLITE, None) for kind in kinds]
        return namedtuple("Row", [column.name for column in columns]), readers  # noqa: PYI024 - named by the statement

    @cached_property
    def _compiled(self) -> tuple[str, dict[str, Any], list[tuple[str, Callable[[Any], Any]]]]:
        """The text, the values it was written with, and how each place is filled."""
        compiled: Any = self.statement.compile(dialect=_SQLITE)  # type: ignore[attr-defined]
        order = [(name, _writer(compiled.binds[name].type)) for name in compiled.positiontup]
        fixed = {name: bound.value for name, bound in compiled.binds.items() if not bound.required}
        return str(compiled), fixed, order


def adding(table: Table, *, returning: Any = None) -> Ready:
    """INSERT one row, every column given by its name but the number, which the database gives."""
    named = [column for column in table.c if column.name != "id"]
    insert = table.insert().values(
        {column.name: bindparam(column.name, type_=column.type) for column in named}
    )
    return Ready(insert if returning is None else insert.returning(returning))


def _writer(kind: Any) -> Callable[[Any], Any]:
    writer: Callable[[Any], Any] | None = kind.dialect_impl(_SQLITE).bind_processor(_SQLITE)
    return writer or _as_it_is


def _as_it_is(value: Any) -> Any:
    return value
