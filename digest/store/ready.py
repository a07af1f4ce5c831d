"""Statements that run for every batch: put together once, and handed to SQLite's driver as they are.

Through SQLAlchemy each takes 28 µs, of which SQLite needs two; a batch needs six of them twice a
second for every hundred readers. On PostgreSQL, where the way to the server takes longer, they go
the usual way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.expression import Executable

_SQLITE = sqlite.dialect()


class Ready:
    """A statement without lists of values, whose answer is plain: numbers and texts."""

    def __init__(self, statement: Executable) -> None:
        self.statement = statement

    def run(self, db: Connection, values: Mapping[str, Any]) -> Any:
        """A cursor on SQLite, a result elsewhere: both give rows, and count what was changed."""
        if db.dialect.name != "sqlite":
            return db.execute(self.statement, values)
        text, fixed, order = self._compiled
        given = {**fixed, **values}
        driver: Any = db.connection.dbapi_connection
        return driver.execute(text, [write(given[name]) for name, write in order])

    @cached_property
    def _compiled(self) -> tuple[str, dict[str, Any], list[tuple[str, Callable[[Any], Any]]]]:
        """The text, the values it was written with, and how each place is filled."""
        compiled: Any = self.statement.compile(dialect=_SQLITE)  # type: ignore[attr-defined]
        order = [(name, _writer(compiled.binds[name].type)) for name in compiled.positiontup]
        fixed = {name: bound.value for name, bound in compiled.binds.items() if not bound.required}
        return str(compiled), fixed, order


def _writer(kind: Any) -> Callable[[Any], Any]:
    writer: Callable[[Any], Any] | None = kind.dialect_impl(_SQLITE).bind_processor(_SQLITE)
    return writer or _as_it_is


def _as_it_is(value: Any) -> Any:
    return value
