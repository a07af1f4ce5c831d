from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.collect.revisit import LEAST, next_visit, outcome_of
from digest.errors import (
    AddressRefused,
    FetchError,
    NotWelcome,
    SourceError,
    UnreadableSource,
)
from digest.model.visit import Outcome
from tests.collect.conftest import NOON

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (FetchError("x", status=403), Outcome.UNWELCOME),
        (FetchError("x", status=401), Outcome.UNWELCOME),
        (NotWelcome("x"), Outcome.UNWELCOME),
        (FetchError("x", status=410), Outcome.GONE),
        (FetchError("x", status=429), Outcome.BUSY),
        (FetchError("x", status=503, retry_after_s=60), Outcome.BUSY),
        (FetchError("x", status=503), Outcome.UNREACHABLE),
        (FetchError("x"), Outcome.UNREACHABLE),
        (AddressRefused("x"), Outcome.UNREACHABLE),
        (UnreadableSource("x"), Outcome.UNREADABLE),
    ],
)
def test_an_error_says_how_the_visit_ended(error: SourceError, outcome: Outcome) -> None:
    assert outcome_of(error) is outcome


def wait(outcome: Outcome, *, failures: int = 1, asked_s: float | None = None) -> timedelta:
    due_at = next_visit("s", NOON, outcome, interval=HOUR, failures=failures, asked_s=asked_s)
    return due_at - NOON


def test_sources_visited_together_are_not_visited_together_again() -> None:
    waits = {next_visit(f"s{n}", NOON, Outcome.READ, interval=HOUR) for n in range(100)}

    assert len(waits) > 90


def test_the_same_question_gets_the_same_answer() -> None:
    assert wait(Outcome.READ) == wait(Outcome.READ)


def test_each_failure_doubles_the_wait_up_to_a_day() -> None:
    for failures, hours in ((1, 1), (2, 2), (3, 4), (9, 24)):
        waited = wait(Outcome.UNREACHABLE, failures=failures) / HOUR

        assert hours <= waited <= hours * 1.1


def test_a_source_that_is_gone_is_left_alone_for_a_month() -> None:
    assert wait(Outcome.GONE) >= 30 * DAY


def test_who_does_not_want_us_is_asked_once_a_day() -> None:
    assert DAY <= wait(Outcome.UNWELCOME) < 2 * DAY


def test_a_server_gets_the_time_it_asked_for() -> None:
    assert 3 * DAY <= wait(Outcome.BUSY, asked_s=3 * 86_400) < 4 * DAY


def test_a_server_that_asks_for_a_year_is_asked_after_a_month() -> None:
    assert wait(Outcome.BUSY, asked_s=366 * 86_400) < 31 * DAY


@given(
    st.text(max_size=20),
    st.sampled_from(Outcome),
    st.timedeltas(timedelta(0), timedelta(days=30)),
    st.integers(0, 10_000),
    st.none() | st.floats(0, 1e8),
)
def test_the_wait_is_never_less_than_an_hour_nor_endless(
    name: str, outcome: Outcome, interval: timedelta, failures: int, asked_s: float | None
) -> None:
    due_at = next_visit(name, NOON, outcome, interval=interval, failures=failures, asked_s=asked_s)

    assert max(LEAST, interval) <= due_at - NOON <= timedelta(days=34)
