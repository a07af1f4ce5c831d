"""Which days are the beginning, middle, end or turn of a period: our conventions. Pure."""

from __future__ import annotations

from datetime import date, timedelta

from digest.reading.dates.bounds import end_of_month
from digest.reading.lexicon.words import Part, Unit

_TURN = (25, 7)  # from this day of the month before to that one of the next
_MONTH_END = 22  # from this day to the last


def part_of(
    first: date, last: date, unit: Unit, part: Part, *, spans: bool = False
) -> tuple[date, date]:
    """First and last day of the part of a period.

    Args:
        first: first day of the period. `last`: its last day.
        unit: what the period is.
        part: which days of it.
        spans: the period is made of several; their turn is where the last begins.
    """
    match part:
        case Part.FIRST_DAY:
            return first, first
        case Part.LAST_DAY:
            return last, last
        case Part.TURN:
            return _turn(first, last, unit, spans=spans)
        case Part.START:
            return first, _beginning(first, unit)
        case Part.END:
            return _ending(last, unit)
        case Part.MIDDLE:
            return _middle(first, last, unit)
        case Part.FIRST_HALF:
            return first, _half_way(first, last)
        case Part.SECOND_HALF:
            return _half_way(first, last) + timedelta(days=1), last


def _turn(first: date, last: date, unit: Unit, *, spans: bool) -> tuple[date, date]:
    if unit in {Unit.WEEK, Unit.WEEKEND}:
        return last - timedelta(days=1), last
    if spans:
        begins = date(last.year, 1, 1) if unit is Unit.YEAR else last.replace(day=1)
    elif unit is Unit.YEAR:
        begins = last + timedelta(days=1)  # "vuoden 2026 vaihteessa": towards the next
    else:
        begins = first
    before = begins - timedelta(days=1)
    return before.replace(day=_TURN[0]), begins.replace(day=_TURN[1])


def _beginning(first: date, unit: Unit) -> date:
    match unit:
        case Unit.WEEK | Unit.WEEKEND:
            return first + timedelta(days=1)
        case Unit.MONTH:
            return first.replace(day=10)
        case Unit.YEAR:
            return end_of_month(first.year, 2)
    return end_of_month(first.year, first.month)


def _ending(last: date, unit: Unit) -> tuple[date, date]:
    match unit:
        case Unit.WEEK | Unit.WEEKEND:
            return last - timedelta(days=3), last - timedelta(days=2)
        case Unit.MONTH:
            return last.replace(day=_MONTH_END), last
        case Unit.YEAR:
            return date(last.year, 11, 1), last
    return last.replace(day=1), last


def _middle(first: date, last: date, unit: Unit) -> tuple[date, date]:
    match unit:
        case Unit.WEEK | Unit.WEEKEND:
            return first + timedelta(days=2), first + timedelta(days=2)
        case Unit.MONTH:
            return first.replace(day=11), first.replace(day=20)
        case Unit.YEAR:
            return date(first.year, 6, 1), date(first.year, 7, 31)
    begins = end_of_month(first.year, first.month) + timedelta(days=1)
    return begins, last.replace(day=1) - timedelta(days=1)


def _half_way(first: date, last: date) -> date:
    """The last day of the first half; of a month its 15th, of a year its 30 June."""
    if first.month == last.month and first.year == last.year:
        return first.replace(day=15)
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    middle = first.year * 12 + first.month - 2 + months // 2
    return end_of_month(middle // 12, middle % 12 + 1)
