"""The migrations make exactly the tables that the code speaks of."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from digest.errors import AlreadyRunning, ConfigError
from digest.store import migrations
from digest.store.database import Database
from digest.store.schema import metadata
from digest.store.upgrade import NEWEST, upgrade


def test_the_migrated_database_is_the_one_the_code_expects(database: Database) -> None:
    with database.reading() as db:
        context = MigrationContext.configure(db, opts={"include_name": _in_our_schema})
        differences = compare_metadata(context, metadata)

    assert differences == []


def test_the_newest_revision_is_named(tmp_path: Path) -> None:
    folder = Path(migrations.__file__).parent / "versions"
    revisions = sorted(path.stem[:4] for path in folder.glob("[0-9]*.py"))

    assert revisions[-1] == NEWEST


def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'digest.db'}")
    upgrade(database)
    with database.writing() as db:
        db.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(ConfigError, match="install the newer version"):
        upgrade(database)
    database.close()


def test_only_one_process_sends_from_a_database(database: Database) -> None:
    other = Database(database.engine.url.render_as_string(hide_password=False))

    with database.sole_sender(), pytest.raises(AlreadyRunning), other.sole_sender():
        pass
    with other.sole_sender():
        pass
    other.close()


def _in_our_schema(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or name in metadata.tables
