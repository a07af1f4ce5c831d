from __future__ import annotations

import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from digest.store.database import Database
from digest.store.together import Together


@pytest.fixture
def database(tmp_path: Path) -> Database:
    made = Database(f"sqlite:///{tmp_path / 'digest.db'}")
    with made.writing() as db:
        db.execute(text("CREATE TABLE note (word TEXT PRIMARY KEY)"))
    return made


def test_work_that_fails_undoes_itself_alone(database: Database) -> None:
    ran = queued_behind_another(database, "kept", "twice", "twice", "also kept")

    failed = [one for one in ran if one.exception() is not None]
    assert len(failed) == 1
    assert notes(database) == ["also kept", "first", "kept", "twice"]


def test_work_that_is_queued_together_is_all_committed(database: Database) -> None:
    ran = queued_behind_another(database, "a", "b", "c")

    assert [one.result() for one in ran] == ["a", "b", "c"]
    assert notes(database) == ["a", "b", "c", "first"]


def queued_behind_another(database: Database, *words: str) -> list[Future[str]]:
    """What came of writing words that queued while the first writer held the database."""
    together = Together(database)
    begun, go_on = threading.Event(), threading.Event()

    def first(db: Connection) -> None:
        begun.set()
        go_on.wait()
        note(db, "first")

    with ThreadPoolExecutor(len(words) + 1) as threads:
        leader = threads.submit(together.run, first)
        begun.wait()
        ran = [threads.submit(together.run, lambda db, w=word: note(db, w)) for word in words]
        time.sleep(0.05)  # they queue
        go_on.set()
        leader.result()
    return ran


def note(db: Connection, word: str) -> str:
    db.execute(text("INSERT INTO note VALUES (:word)"), {"word": word})
    return word


def notes(database: Database) -> list[str]:
    with database.reading() as db:
        return list(db.execute(text("SELECT word FROM note ORDER BY word")).scalars())
