from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from digest.collect.rebuilt import looks_rebuilt
from digest.model.item import Found
from tests.collect.conftest import NOON

ZONE = ZoneInfo("Europe/Helsinki")
OLD = NOON - timedelta(days=90)


def items(count: int, since: datetime | None) -> list[Found]:
    return [
        Found("s", f"t{n}", "x", published_at=since and since + timedelta(minutes=n))
        for n in range(count)
    ]


@pytest.mark.parametrize(
    ("new", "listed", "rebuilt"), [(7, 10, True), (6, 10, False), (9, 9, False), (40, 50, True)]
)
def test_much_old_news_at_once_looks_rebuilt(new: int, listed: int, rebuilt: bool) -> None:
    assert looks_rebuilt(items(new, OLD), listed, NOON, ZONE) is rebuilt


def test_items_without_dates_may_be_old() -> None:
    assert looks_rebuilt(items(10, None), 10, NOON, ZONE)


def test_a_first_visit_is_never_a_rebuilding() -> None:
    assert not looks_rebuilt(items(50, OLD), 50, None, ZONE)


def test_what_was_published_since_the_last_visit_is_simply_new() -> None:
    assert not looks_rebuilt(items(50, NOON + timedelta(hours=1)), 50, NOON, ZONE)


def test_a_day_without_a_time_counts_whole() -> None:
    days = [
        Found("s", f"t{n}", "x", published_at=datetime(2026, 5, 6 + n % 5, tzinfo=ZONE))
        for n in range(10)
    ]

    assert not looks_rebuilt(days, 10, NOON, ZONE)


def test_one_stamp_on_all_items_is_no_date_of_theirs() -> None:
    stamped = [Found("s", f"t{n}", "x", published_at=NOON + timedelta(days=1)) for n in range(20)]

    assert looks_rebuilt(stamped, 20, NOON, ZONE)
