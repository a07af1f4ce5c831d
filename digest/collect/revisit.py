"""Decide how a visit ended and when the scheduler may come again. Pure.

Politeness: never sooner than an hour, spread so that a thousand sources are not asked in the same
minute, later after each failure, and never before the moment a server asked for.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import blake2b
from http import HTTPStatus

from digest.errors import FetchError, NotWelcome, SourceError
from digest.model.visit import Outcome

LEAST = timedelta(hours=1)  # what publishers of feeds ask of conditional clients
SPREAD = 0.1  # of the interval, added by chance that is the same every time
LONGEST_BACK_OFF = timedelta(days=1)
UNWELCOME_WAIT = timedelta(days=1)  # a person must act first; asking hourly would be rude
GONE_WAIT = timedelta(days=30)
LONGEST_ASKED = timedelta(days=30)  # a longer Retry-After is a mistake
_DOUBLINGS = 6
_REFUSALS = frozenset(
    {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS}
)


def outcome_of(error: SourceError) -> Outcome:
    """What an error of a visit means."""
    if isinstance(error, NotWelcome):
        return Outcome.UNWELCOME
    if not isinstance(error, FetchError):
        return Outcome.UNREADABLE
    if error.status in _REFUSALS:
        return Outcome.UNWELCOME
    if error.status == HTTPStatus.GONE:
        return Outcome.GONE
    if error.status == HTTPStatus.TOO_MANY_REQUESTS or error.retry_after_s is not None:
        return Outcome.BUSY
    return Outcome.UNREACHABLE


def next_visit(
    name: str,
    now: datetime,
    outcome: Outcome,
    *,
    interval: timedelta,
    failures: int = 0,
    asked_s: float | None = None,
) -> datetime:
    """When the scheduler may visit a source again.

    Args:
        interval: as its settings say; less than an hour counts as an hour.
        failures: in a row, this visit included.
        asked_s: seconds the server asked to wait.
    """
    wait = max(interval, LEAST)
    match outcome:
        case Outcome.GONE:
            wait = max(wait, GONE_WAIT)
        case Outcome.UNWELCOME:
            wait = max(wait, UNWELCOME_WAIT)
        case Outcome.UNREACHABLE | Outcome.UNREADABLE | Outcome.BUSY:
            doubled = wait * 2 ** min(max(failures - 1, 0), _DOUBLINGS)
            wait = max(wait, min(doubled, LONGEST_BACK_OFF))
        case Outcome.READ | Outcome.UNCHANGED:
            pass
    asked = min(timedelta(seconds=asked_s or 0), LONGEST_ASKED)
    return now + max(wait, asked) + wait * SPREAD * _chance(name, now)


def _chance(name: str, now: datetime) -> float:
    """0 to 1, different for every source and visit, and the same when asked again."""
    drawn = blake2b(f"{name}\0{now.isoformat()}".encode(), digest_size=4).digest()
    return int.from_bytes(drawn) / 2**32
