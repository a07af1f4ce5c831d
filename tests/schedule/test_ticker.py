"""The ticker's promises, in real time."""

from __future__ import annotations

import threading
from datetime import timedelta

from digest.schedule.ticker import Ticker

HOUR = timedelta(hours=1)
PATIENCE_S = 60
LONG = timedelta(seconds=PATIENCE_S)


def test_the_first_tick_does_not_wait() -> None:
    ticked = threading.Event()
    ticker = Ticker(ticked.set, HOUR)

    ticker.start()
    came = ticked.wait(PATIENCE_S)
    ticker.stop(within=LONG)

    assert came


def test_stopping_waits_for_the_tick_under_way() -> None:
    begun, ended, release = threading.Event(), threading.Event(), threading.Event()

    def tick() -> None:
        begun.set()
        release.wait(PATIENCE_S)
        ended.set()

    ticker = Ticker(tick, HOUR)
    ticker.start()
    began = begun.wait(PATIENCE_S)
    threading.Timer(0.05, release.set).start()
    in_time = ticker.stop(within=LONG)

    assert began
    assert in_time
    assert ended.is_set()


def test_a_tick_that_takes_too_long_is_not_waited_for() -> None:
    begun, release = threading.Event(), threading.Event()

    def tick() -> None:
        begun.set()
        release.wait(PATIENCE_S)

    ticker = Ticker(tick, HOUR)
    ticker.start()
    began = begun.wait(PATIENCE_S)
    in_time = ticker.stop(within=timedelta(milliseconds=20))
    release.set()

    assert began
    assert not in_time


def test_a_tick_that_fails_does_not_end_the_ticking() -> None:
    twice = threading.Barrier(2)

    def tick() -> None:
        twice.wait(PATIENCE_S)
        raise ZeroDivisionError

    ticker = Ticker(tick, timedelta(milliseconds=50))
    ticker.start()
    twice.wait(PATIENCE_S)
    arrived = twice.wait(PATIENCE_S)  # the second tick
    ticker.stop(within=LONG)

    assert arrived in {0, 1}


def test_stopping_twice_is_no_error() -> None:
    ticker = Ticker(lambda: None, HOUR)

    ticker.stop(within=LONG)
    ticker.start()
    ticker.stop(within=LONG)
    ticker.stop(within=LONG)
