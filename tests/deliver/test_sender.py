"""The sender: pace, an orderly end, and what it tells while it works."""

from __future__ import annotations

import io
import json
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.cli.progress import ProgressLine
from digest.deliver.breaker import LONGEST_REST, TRIPS_AT, after, most_in_flight
from digest.deliver.pacing import batch_size, wait_before
from digest.deliver.progress import Tally, line
from digest.model.delivery import Again, Breaker, ClaimedBatch, DeliveryState, Outcome, Settlement
from digest.testing.endpoint import FaultEndpoint
from digest.testing.faults import Slow
from digest.testing.office import Office
from tests.deliver.sending import Desk, wall
from tests.patience import until

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.fixture
def endpoint() -> Iterator[FaultEndpoint]:
    with FaultEndpoint() as one:
        yield one


def test_recipients_go_at_the_pace_that_is_asked_for(
    tmp_path: Path, endpoint: FaultEndpoint
) -> None:
    desk = Desk(tmp_path, endpoint, readers=60, batch_size=2)
    desk.office = Office(desk.database, wall, per_second=60)
    desk.queue()

    started = time.monotonic()
    desk.sender(per_second=60).run(threading.Event(), horizon=timedelta(seconds=1))
    seconds = time.monotonic() - started
    desk.close()

    assert desk.books().accepted == 60
    # The last batch need not wait for its own share; a slow machine only makes it longer.
    assert seconds > 58 / 60 - 0.25 - 0.05


def test_a_sender_told_to_stop_records_what_is_in_flight_and_leaves_the_rest(
    tmp_path: Path, endpoint: FaultEndpoint
) -> None:
    desk = Desk(tmp_path, endpoint, readers=40, batch_size=2)
    desk.queue()
    stop = threading.Event()
    sender = replace(desk.sender(), watch=lambda _batch, _settlement: stop.set())

    sender.run(stop)
    books = desk.books()
    desk.close()

    assert 0 < books.accepted < 40
    assert books.accepted + books.pending == 40
    assert books.accepted == len(desk.got())


def test_a_request_that_hangs_does_not_keep_a_stopped_sender_from_ending(tmp_path: Path) -> None:
    stop, go_on = threading.Event(), threading.Event()

    def hang(_seconds: float) -> None:
        stop.set()
        go_on.wait()

    with FaultEndpoint([Slow()], pause=hang) as endpoint:
        desk = Desk(tmp_path, endpoint, readers=5, lanes=1)
        desk.queue()

        replace(desk.sender(), drain=timedelta(milliseconds=100)).run(stop)
        left = desk.books().pending
        go_on.set()
        until(lambda: desk.books().accepted)  # the thread that was left behind writes it down
        after = desk.books()
        desk.close()

    assert left == 5
    assert after.accepted == 5


@given(st.lists(st.booleans(), max_size=40))
def test_the_breaker_opens_after_five_failures_in_a_row_and_closes_at_once(
    reached: list[bool],
) -> None:
    breaker, in_a_row = Breaker(), 0
    for one in reached:
        breaker = after(breaker, reached=one, now=NOON)
        in_a_row = 0 if one else in_a_row + 1

        assert breaker.failures == in_a_row
        assert (breaker.open_until is not None) == (in_a_row >= TRIPS_AT)
        assert breaker.open_until is None or breaker.open_until <= NOON + LONGEST_REST


def test_an_open_breaker_lets_nothing_go_and_then_one_probe() -> None:
    is_open = Breaker(TRIPS_AT, NOON)

    assert most_in_flight(is_open, NOON - timedelta(seconds=1), 8, proven=True) == 0
    assert most_in_flight(is_open, NOON, 8, proven=True) == 1
    assert most_in_flight(Breaker(), NOON, 8, proven=True) == 8
    assert most_in_flight(Breaker(), NOON, 8, proven=False) == TRIPS_AT


def test_a_slow_pace_makes_small_batches_and_spreads_their_requests() -> None:
    assert batch_size(500, 0) == 500
    assert batch_size(500, 20) == 20
    assert batch_size(500, 0.2) == 1
    assert wait_before(10, 20, elapsed_s=0.1) == pytest.approx(0.4)
    assert wait_before(10, 20, elapsed_s=9) == 0


def settled(accepted: int, deferred: int = 0) -> Settlement:
    return Settlement(
        outcomes=tuple(Outcome(str(n), DeliveryState.ACCEPTED) for n in range(accepted)),
        again=(Again(tuple(map(str, range(deferred))), NOON, 0),) if deferred else (),
    )


def test_progress_says_how_fast_it_goes_and_how_long_it_takes() -> None:
    tally = Tally(total=1_000, sent=100)
    tally.add(settled(0), at_s=0)
    tally.add(settled(100, deferred=3), at_s=2)

    progress = tally.progress(at_s=2)

    assert progress.sent == 200
    assert progress.per_second == 50
    assert progress.left == timedelta(seconds=16)
    assert line(progress) == "200 of 1,000 sent, 50/s, 0:00:16 left, 3 deferred"


def test_a_log_gets_progress_as_lines_of_json() -> None:
    out, batch = io.StringIO(), ClaimedBatch(1, "i", 1, "k", ())
    told = ProgressLine(10, out=out, clock=iter([0.0, 0.0, 1.0, 9.0]).__next__)

    for _ in range(3):
        told.watch(batch, settled(2))

    lines = [json.loads(one)["progress"]["sent"] for one in out.getvalue().splitlines()]
    assert lines == [2, 6]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_how_it_ended_is_always_told_and_ends_its_line() -> None:
    batch, log, terminal = ClaimedBatch(1, "i", 1, "k", ()), io.StringIO(), Terminal()

    for out in (log, terminal):
        with ProgressLine(10, out=out, clock=iter([0.0, 0.0, 0.1, 0.2]).__next__) as told:
            told.watch(batch, settled(4))
            told.watch(batch, settled(6))

    assert json.loads(log.getvalue().splitlines()[-1])["progress"]["sent"] == 10
    assert terminal.getvalue().split("\r")[-1].startswith("10 of 10 sent")
    assert terminal.getvalue().endswith("\n")
