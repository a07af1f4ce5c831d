from __future__ import annotations

from datetime import date, datetime

import pytest

from digest.model.event import Event, EventKind
from digest.render.days import day_text, days_text, due_text, when_text
from digest.render.words import words_for
from tests.render.sample import HELSINKI, at, quote

THURSDAY = date(2027, 1, 14)


def meeting(**changes: object) -> Event:
    values: dict[str, object] = {
        "kind": EventKind.SEMINAR,
        "title": "Seminaari",
        "start_on": THURSDAY,
        "end_on": THURSDAY,
        "evidence": quote("x"),
        **changes,
    }
    return Event(**values)  # type: ignore[arg-type]  # named fields of a value, given by the tests


@pytest.mark.parametrize(
    ("language", "written"),
    [("fi", "to 14.1.2027"), ("sv", "tors 14.1.2027"), ("en", "Thu 14 January 2027")],
)
def test_a_day_is_written_as_its_readers_write_it(language: str, written: str) -> None:
    assert day_text(THURSDAY, words_for(language)) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("fi", "to 14.1.2027 klo 9–15.30"),
        ("sv", "tors 14.1.2027 kl. 9–15.30"),
        ("en", "Thu 14 January 2027, 9:00–15:30"),
    ],
)
def test_a_time_follows_its_day(language: str, written: str) -> None:
    event = meeting(starts_at=at(THURSDAY, 9), ends_at=at(THURSDAY, 15, 30))

    assert when_text(event, words_for(language), HELSINKI) == written


def test_a_start_without_an_end_names_the_start_alone() -> None:
    event = meeting(starts_at=at(THURSDAY, 13))

    assert when_text(event, words_for("fi"), HELSINKI) == "to 14.1.2027 klo 13"


def test_times_are_those_of_the_site_on_both_sides_of_the_clock_change() -> None:
    summer = date(2027, 6, 10)
    event = meeting(starts_at=at(summer, 9), start_on=summer, end_on=summer)

    assert when_text(event, words_for("fi"), HELSINKI) == "to 10.6.2027 klo 9"


def test_an_event_over_two_days_names_both_ends() -> None:
    second = date(2027, 1, 15)
    event = meeting(end_on=second, starts_at=at(THURSDAY, 12), ends_at=at(second, 14))

    assert when_text(event, words_for("fi"), HELSINKI) == (
        "to 14.1.2027 klo 12 – pe 15.1.2027 klo 14"
    )


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        (date(2027, 2, 9), date(2027, 2, 10), "ti 9.2. – ke 10.2.2027"),
        (date(2026, 12, 30), date(2027, 1, 2), "ke 30.12.2026 – la 2.1.2027"),
        (date(2027, 3, 1), date(2027, 3, 31), "maaliskuu 2027"),
        (date(2027, 3, 1), date(2027, 5, 31), "maaliskuu–toukokuu 2027"),
        (date(2026, 12, 1), date(2027, 2, 28), "joulukuu 2026 – helmikuu 2027"),
    ],
)
def test_a_span_is_as_exact_as_its_source(start: date, end: date, written: str) -> None:
    assert days_text(start, end, words_for("fi")) == written


@pytest.mark.parametrize(
    ("ends_at", "written"),
    [
        (None, "to 14.1.2027"),
        (at(THURSDAY, 16, 15), "to 14.1.2027 klo 16.15"),
        (at(date(2027, 1, 15), 0), "to 14.1.2027"),
    ],
)
def test_a_deadline_is_its_last_day_and_hour(ends_at: datetime | None, written: str) -> None:
    event = meeting(kind=EventKind.APPLICATION, start_on=date(2026, 12, 1), ends_at=ends_at)

    assert due_text(event, words_for("fi"), HELSINKI) == written
