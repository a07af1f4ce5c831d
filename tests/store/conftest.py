"""The same tests on SQLite, always, and on PostgreSQL, where DIGEST_TEST_POSTGRES names one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import make_url, text

from digest.store.database import Database
from digest.store.upgrade import upgrade

POSTGRES = "DIGEST_TEST_POSTGRES"


@pytest.fixture
def database(unmade: Database) -> Database:
    """An empty, migrated database."""
    upgrade(unmade)
    return unmade


@pytest.fixture(params=["sqlite", "postgresql"])
def unmade(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database without tables."""
    if request.param == "sqlite":
        yield from _opened(f"sqlite:///{tmp_path / 'digest.db'}")
    elif url := os.environ.get(POSTGRES):
        schema = f"test_{uuid4().hex}"
        admin = Database(url)
        with admin.writing() as db:
            db.execute(text(f"CREATE SCHEMA {schema}"))
        within = make_url(url).update_query_dict({"options": f"-csearch_path={schema}"})
        yield from _opened(within.render_as_string(hide_password=False))
        with admin.writing() as db:
            db.execute(text(f"DROP SCHEMA {schema} CASCADE"))
        admin.close()
    else:
        pytest.skip(f"no PostgreSQL: set {POSTGRES} to its URL")


def _opened(url: str) -> Iterator[Database]:
    opened = Database(url)
    yield opened
    opened.close()
