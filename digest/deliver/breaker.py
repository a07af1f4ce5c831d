"""Decide when an endpoint that cannot be reached is tried again. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from digest.model.delivery import Breaker

TRIPS_AT = 5  # connections in a row that were not made
REST = timedelta(seconds=30)
LONGEST_REST = timedelta(minutes=5)  # an endpoint that is back is noticed this soon


def after(breaker: Breaker, *, reached: bool, now: datetime, rest: timedelta = REST) -> Breaker:
    """The breaker after one more request: closed by the first that connects.

    Args:
        rest: how long the endpoint is left alone at first; doubled with every failed probe.
    """
    if reached:
        return Breaker()
    failures = breaker.failures + 1
    if failures < TRIPS_AT:
        return Breaker(failures)
    doubled = rest * (1 << min(failures - TRIPS_AT, 10))
    return Breaker(failures, now + min(doubled, max(rest, LONGEST_REST)))


def most_in_flight(breaker: Breaker, now: datetime, lanes: int, *, proven: bool) -> int:
    """How many batches may be under way: none, one probe, or as many as there are lanes.

    Until the endpoint was reached once, never more are let go than it takes to trip: an expired
    certificate costs five connections, whatever the lanes.

    Args:
        proven: whether it was reached since the sender started.
    """
    if breaker.open_until is not None:
        return 0 if now < breaker.open_until else 1
    return lanes if proven and not breaker.failures else min(lanes, TRIPS_AT - breaker.failures)
