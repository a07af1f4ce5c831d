"""The same tests on SQLite, always, and on PostgreSQL, where DIGEST_TEST_POSTGRES names one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import make_url, text

from digest.store.database import Database
from digest.store.upgrade import upgrade
from tests.migrated import lay

POSTGRES = "DIGEST_TEST_POSTGRES"
# Deleting from empty tables is many times as quick as truncating them, or as migrating anew.
EMPTIED = """
DO $$
DECLARE one text;
BEGIN
  SET LOCAL session_replication_role = replica;
  FOR one IN SELECT tablename FROM pg_tables
    WHERE schemaname = current_schema() AND tablename <> 'alembic_version'
  LOOP EXECUTE 'DELETE FROM ' || quote_ident(one); END LOOP;
  FOR one IN SELECT sequencename FROM pg_sequences WHERE schemaname = current_schema()
  LOOP EXECUTE 'ALTER SEQUENCE ' || quote_ident(one) || ' RESTART'; END LOOP;
END $$
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty, migrated database."""
    if request.param == "sqlite":
        yield from _opened(f"sqlite:///{lay(tmp_path / 'digest.db')}")
        return
    for opened in _opened(request.getfixturevalue("_migrated_schema")):
        with opened.writing() as db:
            db.execute(text(EMPTIED))
        yield opened


@pytest.fixture(params=["sqlite", "postgresql"])
def unmade(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database without tables."""
    if request.param == "sqlite":
        yield from _opened(f"sqlite:///{tmp_path / 'digest.db'}")
        return
    with _schema() as url:
        yield from _opened(url)


@pytest.fixture(scope="session")
def _migrated_schema() -> Iterator[str]:
    """One for all tests of this process; each begins by emptying it."""
    with _schema() as url:
        for opened in _opened(url):
            upgrade(opened)
        yield url


@contextmanager
def _schema() -> Iterator[str]:
    """A schema of PostgreSQL that nobody else uses."""
    url = os.environ.get(POSTGRES)
    if not url:
        pytest.skip(f"no PostgreSQL: set {POSTGRES} to its URL")
    name = f"test_{uuid4().hex}"
    admin = Database(url)
    with admin.writing() as db:
        db.execute(text(f"CREATE SCHEMA {name}"))
    within = make_url(url).update_query_dict({"options": f"-csearch_path={name}"})
    yield within.render_as_string(hide_password=False)
    with admin.writing() as db:
        db.execute(text(f"DROP SCHEMA {name} CASCADE"))
    admin.close()


def _opened(url: str) -> Iterator[Database]:
    opened = Database(url)
    yield opened
    opened.close()
