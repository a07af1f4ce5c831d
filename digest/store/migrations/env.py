"""Runs migrations inside the transaction that `store.upgrade` opened."""

from typing import Any, Literal

from alembic import context

from digest.store.columns import JsonOf, Moment
from digest.store.schema import metadata


def in_plain_types(kind: str, value: Any, _context: Any) -> str | Literal[False]:
    """Write our column types into revisions as what lies in the database: frozen for good."""
    if kind == "type" and isinstance(value, Moment):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(value, JsonOf):
        return "sa.Text()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_item=in_plain_types,
    transactional_ddl=True,
)
context.run_migrations()
