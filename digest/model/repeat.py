"""Which days a repeating rule names: RFC 5545 §3.3.10, whole days only. Pure.

Written here because `dateutil.rrule` runs to the year 9999 when a rule matches no day
(`BYMONTH=2;BYMONTHDAY=30`: more than 10 seconds), and so must not be given what a user
wrote. Here a window bounds the work. The tests hold both against each other.
"""

from __future__ import annotations

from calendar import isleap, monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_DAY = timedelta(days=1)


class Frequency(StrEnum):
    """The period that repeats."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, slots=True)
class Rule:
    """A parsed rule. Empty sets restrict nothing.

    Attributes:
        weekdays: (n, weekday): the n-th of its month or year, from the end when negative,
            any when 0; Monday is 0.
        positions: which of a period's days, from 1, from the end when negative.
        week_start: day that begins a week; matters to every second week.
    """

    frequency: Frequency
    interval: int = 1
    weekdays: frozenset[tuple[int, int]] = frozenset()
    months: frozenset[int] = frozenset()
    month_days: frozenset[int] = frozenset()
    year_days: frozenset[int] = frozenset()
    weeks: frozenset[int] = frozenset()
    positions: frozenset[int] = frozenset()
    week_start: int = 0
    until: date | None = None
    count: int | None = None


def days(rule: Rule, start: date, first: date, last: date) -> Iterator[date]:
    """The days of `rule` from `first` to `last`, inclusive, in order; none before `start`.

    `start` anchors the interval. It is a day itself only when the rule names it.
    """
    until = min(last, rule.until or last)
    # A count is a count from the start, so the days before the window have to be seen too.
    begin = start if rule.count is not None else max(start, first)
    seen = 0
    for period in _periods(rule, start, begin, until):
        for day in _chosen(rule, start, period):
            if not begin <= day <= until:
                continue
            seen += 1
            if rule.count is not None and seen > rule.count:
                return
            if day >= first:
                yield day


@dataclass(frozen=True, slots=True)
class _Period:
    """Days from `first` to `last`, inclusive: one day, week, month or year."""

    first: date
    last: date


def _periods(rule: Rule, start: date, begin: date, end: date) -> Iterator[_Period]:
    """The periods of every `interval` that touch the window."""
    number = _period_number(rule, begin) - _period_number(rule, start)
    number -= number % rule.interval
    while True:
        period = _period(rule, start, number)
        if period is None or period.first > end:
            return
        yield period
        number += rule.interval


def _period_number(rule: Rule, day: date) -> int:
    match rule.frequency:
        case Frequency.DAILY:
            return day.toordinal()
        case Frequency.WEEKLY:
            return (day.toordinal() - 1 - rule.week_start) // 7
        case Frequency.MONTHLY:
            return day.year * 12 + day.month - 1
        case Frequency.YEARLY:
            return day.year


def _period(rule: Rule, start: date, number: int) -> _Period | None:
    """The period `number` after that of `start`; None past the end of the calendar."""
    absolute = _period_number(rule, start) + number
    try:
        match rule.frequency:
            case Frequency.DAILY:
                first = last = date.fromordinal(absolute)
            case Frequency.WEEKLY:
                first = date.fromordinal(absolute * 7 + 1 + rule.week_start)
                last = first + 6 * _DAY
            case Frequency.MONTHLY:
                year, month = divmod(absolute, 12)
                first = date(year, month + 1, 1)
                last = first.replace(day=monthrange(year, month + 1)[1])
            case Frequency.YEARLY:
                first, last = date(absolute, 1, 1), date(absolute, 12, 31)
    except (ValueError, OverflowError):
        return None
    return _Period(first, last)


def _chosen(rule: Rule, start: date, period: _Period) -> tuple[date, ...]:
    length = (period.last - period.first).days + 1
    span = (period.first + timedelta(days=offset) for offset in range(length))
    matching = tuple(day for day in span if _matches(rule, start, day))
    if not rule.positions:
        return matching
    places = {at - 1 if at > 0 else len(matching) + at for at in rule.positions}
    return tuple(day for index, day in enumerate(matching) if index in places)


def _matches(rule: Rule, start: date, day: date) -> bool:
    if not (rule.weekdays or rule.month_days or rule.year_days or rule.weeks):
        return _matches_start(rule, start, day)
    return (
        (not rule.months or day.month in rule.months)
        and _either(rule.month_days, day.day, monthrange(day.year, day.month)[1])
        and _either(rule.year_days, day.timetuple().tm_yday, 365 + isleap(day.year))
        and _either(rule.weeks, day.isocalendar().week, _weeks_in(day))
        and (not rule.weekdays or _is_named_weekday(rule, day))
    )


def _matches_start(rule: Rule, start: date, day: date) -> bool:
    """What a rule leaves open it takes from its start: the weekday, the day of the month."""
    if rule.months and day.month not in rule.months:
        return False
    match rule.frequency:
        case Frequency.DAILY:
            return True
        case Frequency.WEEKLY:
            return day.weekday() == start.weekday()
        case Frequency.MONTHLY:
            return day.day == start.day
        case Frequency.YEARLY:
            return day.day == start.day and (bool(rule.months) or day.month == start.month)


def _either(allowed: frozenset[int], number: int, total: int) -> bool:
    """Whether `number`, counted from 1 or from the end as -1, is allowed."""
    return not allowed or number in allowed or number - total - 1 in allowed


def _weeks_in(day: date) -> int:
    return date(day.isocalendar().year, 12, 28).isocalendar().week


def _is_named_weekday(rule: Rule, day: date) -> bool:
    if (0, day.weekday()) in rule.weekdays:
        return True
    if rule.frequency is Frequency.MONTHLY or rule.months:
        number, total = day.day, monthrange(day.year, day.month)[1]
    else:
        number, total = day.timetuple().tm_yday, 365 + isleap(day.year)
    forward, backward = (number - 1) // 7 + 1, -((total - number) // 7 + 1)
    return not rule.weekdays.isdisjoint({(forward, day.weekday()), (backward, day.weekday())})
