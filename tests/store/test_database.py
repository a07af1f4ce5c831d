from __future__ import annotations

import contextlib

import pytest
from sqlalchemy import text

from digest.store.database import Database


@pytest.fixture
def noted(unmade: Database) -> Database:
    with unmade.writing() as db:
        db.execute(text("CREATE TABLE note (word TEXT)"))
    return unmade


def write(database: Database, word: str) -> None:
    with database.writing() as db:
        db.execute(text("INSERT INTO note VALUES (:word)"), {"word": word})


def words(database: Database) -> list[str]:
    with database.reading() as db:
        return list(db.execute(text("SELECT word FROM note ORDER BY word")).scalars())


def test_what_shares_a_transaction_is_kept_or_undone_as_one(noted: Database) -> None:
    with contextlib.suppress(ZeroDivisionError), noted.shared(writes=True):
        write(noted, "lost")
        write(noted, "lost too")
        _ = 1 / 0
    with noted.shared(writes=True):
        write(noted, "a")
        seen_within = words(noted)

    assert seen_within == ["a"]
    assert words(noted) == ["a"]


def test_who_only_reads_together_sees_one_state_and_may_still_write_apart(noted: Database) -> None:
    write(noted, "a")
    with noted.shared(writes=False):
        before = words(noted)
        write(noted, "b")
        after = words(noted) if noted.is_sqlite else before

    assert (before, after) == (["a"], ["a"])
    assert words(noted) == ["a", "b"]
