"""Power cuts: whatever the disk keeps, the next sender finds the intent of every post."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.store.database import Database
from trust.power import Outage, outage

SEED = 20261122


def cut(folder: Path, *, synchronous: str = "FULL") -> Outage:
    """Cut the power at every sync of a sending to eighty readers."""
    try:
        return outage(folder / "drill", seed=SEED, readers=80, images=2, synchronous=synchronous)
    except LookupError as reason:
        pytest.skip(str(reason))


@pytest.mark.slow
def test_after_a_cut_at_any_sync_every_letter_is_known_and_nobody_gets_two(tmp_path: Path) -> None:
    left = cut(tmp_path)

    assert left.kept, left
    assert left.images >= 50
    assert left.resumed >= 5


@pytest.mark.slow
def test_a_database_that_does_not_wait_for_the_disk_is_found_out(tmp_path: Path) -> None:
    left = cut(tmp_path, synchronous="NORMAL")

    assert left.forgotten
    assert left.undone


def test_a_database_waits_for_the_disk_at_every_commit(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'digest.db'}")

    with database.reading() as db:
        synchronous = db.exec_driver_sql("PRAGMA synchronous").scalar()
        journal = db.exec_driver_sql("PRAGMA journal_mode").scalar()
    database.close()

    assert (synchronous, journal) == (2, "wal")
