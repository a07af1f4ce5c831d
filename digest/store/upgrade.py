"""Bring a database to the schema this version needs."""

from __future__ import annotations

from sqlalchemy import inspect, text

from digest.errors import ConfigError
from digest.store.database import Database

NEWEST = "0012"
"""The last revision in `migrations/versions`; a test compares."""


def upgrade(database: Database) -> None:
    """Create or migrate the tables; nothing to do is quick, and alembic is not even imported.

    Raises:
        ConfigError: the database was written by a newer version of Digest.
    """
    present = _revision(database)
    if present == NEWEST:
        return
    if present is not None and present > NEWEST:
        raise ConfigError(
            f"the database is at revision {present}, this version of Digest knows {NEWEST}; "
            "install the newer version again"
        )
    _migrate(database)


def _revision(database: Database) -> str | None:
    with database.reading() as db:
        if not inspect(db).has_table("alembic_version"):
            return None
        revision: str | None = db.execute(text("SELECT version_num FROM alembic_version")).scalar()
        return revision


def _migrate(database: Database) -> None:
    from alembic import command  # noqa: PLC0415  # 0.2 s that only a migration should pay
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", "digest:store/migrations")
    with database.writing() as db:
        config.attributes["connection"] = db
        command.upgrade(config, "head")
