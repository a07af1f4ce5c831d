"""The year that a sentence is about, for its days that say none. Pure."""

from __future__ import annotations

from datetime import date

from digest.reading.dates.choice import Moment
from digest.reading.dates.expressions import CalendarDay, CalendarDays, Expression, Period
from digest.reading.dates.tense import Tense
from digest.reading.lexicon.words import Unit


def of_said_year(expression: Expression, moment: Moment) -> Expression:
    """A day to come, of the year that its sentence is about: no "2027 års budget antas 3 juli".

    One gone by, of a year long past.
    """
    year = moment.said
    if year is not None and moment.tense is Tense.PAST and year < moment.on.year:
        return _of_year(expression, year)
    if year is None or year < moment.on.year or moment.tense is not Tense.FUTURE:
        return expression
    match expression:
        case CalendarDay(year=None, weekday=None) as day if _is_gone(day, moment.on):
            return day._replace(year=year)
        case CalendarDays(first=CalendarDay(year=None) as first, last=CalendarDay() as last):
            if _is_gone(first, moment.on) and (first.month, first.day) < (last.month, last.day):
                return CalendarDays(first._replace(year=year), last._replace(year=year))
    return expression


def _of_year(told: Expression, year: int) -> Expression:
    """A day, days or a month that say no year, of one that is told around them."""
    match told:
        case CalendarDay(year=None, weekday=None):
            return told._replace(year=year)
        case CalendarDays(
            first=CalendarDay(year=None) as first, last=CalendarDay(year=None) as last
        ):
            crosses = (first.month, first.day) > (last.month, last.day)
            return CalendarDays(first._replace(year=year), last._replace(year=year + crosses))
        case Period(unit=Unit.MONTH, number=int(), year=None, shift=None, told=None):
            return told._replace(year=year)
    return told


def _is_gone(day: CalendarDay, on: date) -> bool:
    return (day.month, day.day) < (on.month, on.day)
