"""Which days a period of the calendar covers. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from digest.reading.dates.expressions import Period
from digest.reading.lexicon.words import Unit

WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


class Days(NamedTuple):
    """First and last day, both included."""

    first: date
    last: date


def bounds(period: Period, year: int) -> Days | None:
    """The days of a period in a year; winter begins in it. None where there is no such week."""
    number = period.number or 1
    match period.unit:
        case Unit.YEAR:
            return Days(date(year, 1, 1), date(year, 12, 31))
        case Unit.MONTH:
            return _months(year, number, 1)
        case Unit.QUARTER:
            return _months(year, 3 * number - 2, 3)
        case Unit.HALF:
            return _months(year, 6 * number - 5, 6)
        case Unit.SEASON:
            return _months(year, 3 * number, 3)
        case Unit.WEEK:
            try:
                first = date.fromisocalendar(year, number, 1)
            except ValueError:
                return None
            return Days(first, first + timedelta(days=6))
    return None


def _months(year: int, month: int, count: int) -> Days:
    """So many months from the first of one; winter ends in the next year."""
    end = year * 12 + month - 1 + count - 1
    last_year, last_month = end // 12, end % 12 + 1
    return Days(date(year, month, 1), end_of_month(last_year, last_month))


def end_of_month(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year + month // 12, month % 12 + 1, 1) - _DAY


def _day_around(on: date, step: int) -> Days:
    day = on + timedelta(days=step)
    return Days(day, day)


def _week_around(on: date, step: int) -> Days:
    first = on - timedelta(days=on.weekday()) + step * WEEK
    return Days(first, first + timedelta(days=6))


def _weekend_around(on: date, step: int) -> Days:
    last = _week_around(on, step).last
    return Days(last - _DAY, last)


def _month_around(on: date, step: int) -> Days:
    months = on.year * 12 + on.month - 1 + step
    return _months(months // 12, months % 12 + 1, 1)


def _quarter_around(on: date, step: int) -> Days:
    quarters = on.year * 4 + (on.month - 1) // 3 + step
    return _months(quarters // 4, quarters % 4 * 3 + 1, 3)


def _half_around(on: date, step: int) -> Days:
    halves = on.year * 2 + (on.month - 1) // 6 + step
    return _months(halves // 2, halves % 2 * 6 + 1, 6)


def _year_around(on: date, step: int) -> Days:
    return Days(date(on.year + step, 1, 1), date(on.year + step, 12, 31))


AROUND: dict[Unit, Callable[[date, int], Days]] = {
    Unit.DAY: _day_around,
    Unit.WEEK: _week_around,
    Unit.WEEKEND: _weekend_around,
    Unit.MONTH: _month_around,
    Unit.QUARTER: _quarter_around,
    Unit.HALF: _half_around,
    Unit.YEAR: _year_around,
}
"""Unit → the one so many steps from that of a day."""


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the month has no such day."""
    return date(year, month, day) if day <= end_of_month(year, month).day else None
