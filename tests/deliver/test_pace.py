"""The pace in the long run, with a clock that stands: late senders neither lose it nor overtake it."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path

import pytest

from digest.store.database import Database
from digest.testing.clock import FakeClock
from digest.testing.office import Office
from tests.migrated import lay

READERS, BATCH, PER_SECOND = 1_600, 50, 50.0
ASKED_S = (READERS - BATCH) / PER_SECOND  # the last batch need not wait for its own share


def seconds_for_all(folder: Path, *, latest: timedelta) -> float:
    """How long claiming everything takes a sender that looks up to `latest` after each turn."""
    clock, chance = FakeClock(), random.Random(20261122)
    database = Database(f"sqlite:///{lay(folder / 'digest.db')}")
    office = Office(database, clock, per_second=PER_SECOND)
    office.enrol(READERS)
    office.queue(batch_size=BATCH)
    began = clock()
    while due_at := office.ledger.next_due_at():
        clock.set(max(clock(), due_at) + latest * chance.random())
        for batch_id in office.ledger.due(clock(), limit=9):
            office.ledger.claim(batch_id, clock(), address=office.address)
    office.ledger.watermark.close()
    database.close()
    return (clock() - began).total_seconds()


@pytest.mark.parametrize("latest_s", [0.0, 0.1, 0.24])
def test_a_sender_that_is_a_little_late_keeps_the_pace_within_a_hundredth(
    tmp_path: Path, latest_s: float
) -> None:
    taken_s = seconds_for_all(tmp_path, latest=timedelta(seconds=latest_s))

    assert taken_s == pytest.approx(ASKED_S, rel=0.01)


def test_a_sender_that_is_very_late_does_not_make_up_for_it_in_a_rush(tmp_path: Path) -> None:
    taken_s = seconds_for_all(tmp_path, latest=timedelta(seconds=5))

    assert taken_s > 2 * ASKED_S
