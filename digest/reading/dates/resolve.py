"""Which days an expression means, seen from the day of publication. Pure.

Where the year is not said, the weekday decides if there is one, then the tense, then nearness:
the nearest to come, unless the text tells of the past or the day has only just gone by.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from digest.model.reading import Precision
from digest.reading.dates.expressions import (
    CalendarDay,
    CalendarDays,
    DaysAway,
    Expression,
    Feast,
    PartOf,
    Period,
    Periods,
    Weekday,
    WeekOfMonth,
)
from digest.reading.dates.feasts import feast_on
from digest.reading.dates.parts import part_of
from digest.reading.dates.tense import Tense
from digest.reading.lexicon.words import Part, Shift, Unit

# A date without its year is rather near than far, whatever the tense around it says:
_FAR = timedelta(days=240)
_RECENT = timedelta(days=45)  # no tense: so lately gone, it is not a year ahead
_JUST_GONE = timedelta(days=10)  # the same although the text looks ahead
_LONG_GONE = timedelta(days=300)  # told of the past, but …
_SOON = timedelta(days=60)  # … so soon to come: the past is of something else
_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


class Days(NamedTuple):
    """First and last day, both included."""

    first: date
    last: date


class Meant(NamedTuple):
    """What an expression means; `convention` is a key of the lexicon's."""

    days: Days
    precision: Precision
    convention: str | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """When a text was published, and the tense around an expression."""

    on: date
    tense: Tense | None


def resolve(expression: Expression, moment: Moment) -> Meant | None:
    """The days meant; None where there is no such day (31.2.)."""
    match expression:
        case CalendarDay():
            day = _day(expression, moment)
            return Meant(Days(day, day), Precision.DAY) if day else None
        case CalendarDays():
            days = _days(expression, moment)
            return Meant(days, Precision.DAYS) if days else None
        case DaysAway(days=count):
            day = moment.on + timedelta(days=count)
            return Meant(Days(day, day), Precision.DAY)
        case Weekday():
            day = _weekday(expression, moment)
            return Meant(Days(day, day), Precision.DAY) if day else None
        case Feast():
            day = _feast(expression, moment)
            return Meant(Days(day, day), Precision.DAY) if day else None
        case WeekOfMonth(month=month, number=number):
            return _week_of_month(month, number, moment)
        case PartOf(of=of, part=part):
            return _part(of, part, moment)
        case Period() | Periods():
            return _period(expression, moment)


def _day(day: CalendarDay, moment: Moment) -> date | None:
    if day.year is not None:
        return _safe(day.year, day.month, day.day)
    for reach in (1, 6):
        years = range(moment.on.year - reach, moment.on.year + reach + 1)
        found = [one for year in years if (one := _safe(year, day.month, day.day))]
        if day.weekday is not None:
            found = [one for one in found if one.weekday() == day.weekday]
        if found:
            return _pick((Days(one, one) for one in found), moment).first
    return _day(replace(day, weekday=None), moment) if day.weekday is not None else None


def _days(days: CalendarDays, moment: Moment) -> Days | None:
    first, last = days.first, days.last
    if first.year is not None and last.year is not None:
        begin, end = _day(first, moment), _day(last, moment)
        return Days(begin, end) if begin and end and begin <= end else None
    crosses = (first.month, first.day) > (last.month, last.day)
    found: list[Days] = []
    for year in range(moment.on.year - 2, moment.on.year + 3):
        begin = _safe(year, first.month, first.day)
        end = _safe(year + crosses, last.month, last.day)
        if begin and end:
            found.append(Days(begin, end))
    told = [one for one in found if _weekdays_fit(one, days)]
    return _pick(told or found, moment) if found else None


def _weekdays_fit(found: Days, days: CalendarDays) -> bool:
    return days.first.weekday in {None, found.first.weekday()} and days.last.weekday in {
        None,
        found.last.weekday(),
    }


def _weekday(told: Weekday, moment: Moment) -> date | None:
    if told.week is not None:
        week = _period(told.week, moment)
        return week.days.first + timedelta(days=told.weekday) if week else None
    ahead = (told.weekday - moment.on.weekday()) % 7
    match told.shift:
        case Shift.THIS:
            return moment.on + timedelta(days=told.weekday - moment.on.weekday())
        case Shift.LAST | Shift.ELAPSED:
            return moment.on + timedelta(days=ahead) - _WEEK
        case Shift.NEXT | Shift.COMING:
            return moment.on + (timedelta(days=ahead) or _WEEK)
    if moment.tense in {Tense.PAST, Tense.REPORTED} and not told.strictly_after:
        return moment.on + timedelta(days=ahead) - (_WEEK if ahead else timedelta(0))
    if told.strictly_after:
        return moment.on + (timedelta(days=ahead) or _WEEK)
    return moment.on + timedelta(days=ahead)


def _feast(feast: Feast, moment: Moment) -> date | None:
    if feast.year is not None:
        return feast_on(feast.key, feast.year)
    years = range(moment.on.year - 1, moment.on.year + 2)
    found = [Days(day, day) for year in years if (day := feast_on(feast.key, year))]
    return _choose(found, feast.shift, moment).first if found else None


def _week_of_month(month: Period, number: int, moment: Moment) -> Meant | None:
    found = _period(month, moment)
    if found is None:
        return None
    first, last = found.days
    if number == -1:
        return Meant(Days(last - timedelta(days=6), last), Precision.WEEK)
    begin = first + (number - 1) * _WEEK
    return Meant(Days(begin, min(begin + timedelta(days=6), last)), Precision.WEEK)


def _part(of: Period | Periods, part: Part, moment: Moment) -> Meant | None:
    unit = of.unit if isinstance(of, Period) else of.last.unit

    def cut(days: Days) -> Days:
        return Days(*part_of(days.first, days.last, unit, part, spans=isinstance(of, Periods)))

    candidates = _candidates(of, moment)
    if not candidates:
        return None
    shift = of.shift if isinstance(of, Period) else None
    if shift is None:
        days = _pick([cut(one) for one in candidates], moment)
    else:
        days = cut(_choose(candidates, shift, moment))
    precision = Precision.DAY if part in {Part.FIRST_DAY, Part.LAST_DAY} else Precision.PART
    key = part.value if part in {Part.FIRST_DAY, Part.LAST_DAY, Part.TURN} else f"{unit}-{part}"
    return Meant(days, precision, key)


def _period(of: Period | Periods, moment: Moment) -> Meant | None:
    candidates = _candidates(of, moment)
    if not candidates:
        return None
    period = of if isinstance(of, Period) else of.last
    days = _choose(candidates, of.shift if isinstance(of, Period) else None, moment)
    if period.unit is Unit.WEEKEND:
        return Meant(days, Precision.DAYS, "weekend")
    convention = None
    if period.unit is Unit.SEASON:
        convention = f"season-{period.number}"
    return Meant(days, Precision(period.unit.value), convention)


def _candidates(of: Period | Periods, moment: Moment) -> list[Days]:
    """The days it may mean, in order: one where the year is said, else several."""
    if isinstance(of, Period):
        return _candidates_of_one(of, moment)
    if of.first.year is not None and of.last.year is not None:
        first, last = _bounds(of.first, of.first.year), _bounds(of.last, of.last.year)
        return [Days(first.first, last.last)] if first and last and first.first < last.last else []
    crosses = (of.first.number or 0) > (of.last.number or 0)
    found: list[Days] = []
    for year in range(moment.on.year - 2, moment.on.year + 3):
        begin, end = _bounds(of.first, year), _bounds(of.last, year + crosses)
        if begin and end:
            found.append(Days(begin.first, end.last))
    return found


def _candidates_of_one(period: Period, moment: Moment) -> list[Days]:
    if period.year is not None:
        one = _bounds(period, period.year)
        return [one] if one else []
    if period.number is not None:
        years = range(moment.on.year - 2, moment.on.year + 3)
        return [days for year in years if (days := _bounds(period, year))]
    around = _AROUND.get(period.unit)
    return [around(moment.on, step) for step in range(-2, 3)] if around else []


def _bounds(period: Period, year: int) -> Days | None:
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
    last = date(last_year, last_month, monthrange(last_year, last_month)[1])
    return Days(date(year, month, 1), last)


def _week_around(on: date, step: int) -> Days:
    first = on - timedelta(days=on.weekday()) + step * _WEEK
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


_AROUND: dict[Unit, Callable[[date, int], Days]] = {
    Unit.WEEK: _week_around,
    Unit.WEEKEND: _weekend_around,
    Unit.MONTH: _month_around,
    Unit.QUARTER: _quarter_around,
    Unit.HALF: _half_around,
    Unit.YEAR: _year_around,
}


def _choose(candidates: list[Days], shift: Shift | None, moment: Moment) -> Days:
    on = moment.on
    match shift:
        case Shift.NEXT:
            return next((one for one in candidates if one.first > on), candidates[-1])
        case Shift.COMING:
            return next((one for one in candidates if one.first > on), candidates[-1])
        case Shift.LAST:
            return next((one for one in reversed(candidates) if one.last < on), candidates[0])
        case Shift.ELAPSED:
            return next((one for one in reversed(candidates) if one.first <= on), candidates[0])
        case Shift.THIS:
            now = [one for one in candidates if one.first <= on <= one.last]
            same_year = [one for one in candidates if one.first.year == on.year]
            return (now or same_year or candidates)[0]
    return _pick(candidates, moment)


def _pick(candidates: Iterable[Days], moment: Moment) -> Days:
    """The one that fits the tense and is not absurdly far."""
    found = sorted(candidates)
    on = moment.on
    begun = [one for one in found if one.first <= on]
    coming = [one for one in found if one.last >= on]
    if not begun or not coming:
        return coming[0] if coming else found[-1]
    before, after = begun[-1], coming[0]
    gone, ahead = on - before.last, after.first - on
    match moment.tense:
        case Tense.PAST:
            return after if gone > _LONG_GONE and ahead < _SOON else before
        case Tense.REPORTED:
            return before if gone <= ahead else after
        case Tense.FUTURE:
            return before if timedelta(0) < gone <= _JUST_GONE and ahead > _FAR else after
    return before if timedelta(0) < gone <= _RECENT and ahead > _FAR else after


def _safe(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if day <= monthrange(year, month)[1] else None
