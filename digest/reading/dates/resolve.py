"""Which days an expression means, seen from the day of publication. Pure.

Where the year is not said, the weekday decides if there is one, then the tense, then nearness:
the nearest to come, unless the text tells of the past or the day has only just gone by.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from digest.model.reading import Precision
from digest.reading.dates.bounds import AROUND, WEEK, Days, bounds, day_of
from digest.reading.dates.expressions import (
    CalendarDay,
    CalendarDays,
    DayOfMonth,
    DaysAway,
    Expression,
    Feast,
    PartOf,
    Period,
    Periods,
    Weekday,
    WeekFrom,
    WeekOfMonth,
)
from digest.reading.dates.feasts import feast_on, weekend_of
from digest.reading.dates.parts import part_of
from digest.reading.dates.tense import Tense
from digest.reading.lexicon.words import Part, Shift, Unit

# A date without its year is rather near than far, whatever the tense around it says:
_FAR = timedelta(days=240)
_RECENT = timedelta(days=45)  # no tense: so lately gone, it is not a year ahead
_RECENT_DAY = timedelta(days=100)  # the same for a day, of which nobody tells so early
_JUST_GONE = timedelta(days=10)  # the same although the text looks ahead
_JUST_GONE_DAY = timedelta(days=45)
_LONG_GONE = timedelta(days=300)  # told of the past, but …
_WEEK_LEFT = timedelta(days=6)
_WINTER = 4  # "winter 2027" is the one that ends in 2027, or begins in it
_SOON = timedelta(days=60)  # … so soon to come: the past is of something else


class Meant(NamedTuple):
    """What an expression means; `convention` is a key of the lexicon's."""

    days: Days
    precision: Precision
    convention: str | None = None


class Moment(NamedTuple):
    """When a text was published, and what stands around an expression.

    Attributes:
        told: the date before it. `listed`: the day before it in the same list.
    """

    on: date
    tense: Tense | None
    told: Days | None = None
    listed: date | None = None


def resolve(expression: Expression, moment: Moment) -> Meant | None:
    """The days meant; None where there is no such day (31.2.)."""
    match expression:
        case CalendarDay() | DaysAway() | Weekday():
            day = _one_day(expression, moment)
            return Meant(Days(day, day), Precision.DAY) if day else None
        case CalendarDays():
            days = _days(expression, moment)
            return Meant(days, Precision.DAYS) if days else None
        case WeekFrom(day=first):
            day = _day(first, moment)
            return Meant(Days(day, day + _WEEK_LEFT), Precision.WEEK) if day else None
        case Feast():
            return _feast(expression, moment)
        case DayOfMonth():
            return _day_of_month(expression, moment)
        case WeekOfMonth(month=month, number=number):
            return _week_of_month(month, number, moment)
        case PartOf(of=of, part=part):
            return _part(of, part, moment)
        case Period() | Periods():
            return _period(expression, moment)


def _one_day(expression: CalendarDay | DaysAway | Weekday, moment: Moment) -> date | None:
    match expression:
        case CalendarDay():
            return _day(expression, moment)
        case DaysAway(days=count):
            return moment.on + timedelta(days=count)
        case Weekday():
            return _weekday(expression, moment)


def _day(day: CalendarDay, moment: Moment) -> date | None:
    if day.year is not None:
        return day_of(day.year, day.month, day.day)
    if moment.listed is not None and day.weekday is None:
        return _after(moment.listed, day)
    for reach in (1, 6):
        years = range(moment.on.year - reach, moment.on.year + reach + 1)
        found = [one for year in years if (one := day_of(year, day.month, day.day))]
        told = [one for one in found if day.weekday in {None, one.weekday()}]
        if told:
            one = _pick((Days(one, one) for one in told), moment, dated=True).first
            return _without_weekday(day, moment) if _is_slip(one, found, moment) else one
    return _without_weekday(day, moment)


def _after(listed: date, day: CalendarDay) -> date | None:
    """The day, of the first year in which it is not before another."""
    years = (listed.year, listed.year + 1)
    found = (one for year in years if (one := day_of(year, day.month, day.day)))
    return next((one for one in found if one >= listed), None)


def _without_weekday(day: CalendarDay, moment: Moment) -> date | None:
    return _day(day._replace(weekday=None), moment) if day.weekday is not None else None


def _is_slip(told: date, found: Iterable[date], moment: Moment) -> bool:
    """Whether a weekday points almost a year away although the day itself is near: it is wrong."""
    far = abs(moment.on - told) > _LONG_GONE and moment.tense is not Tense.PAST
    return far and any(timedelta(0) <= one - moment.on < _FAR for one in found)


def _days(days: CalendarDays, moment: Moment) -> Days | None:
    first, last = days.first, days.last
    if first.year is not None and last.year is not None:
        begin, end = _day(first, moment), _day(last, moment)
        return Days(begin, end) if begin and end and begin <= end else None
    crosses = (first.month, first.day) > (last.month, last.day)
    found: list[Days] = []
    for year in range(moment.on.year - 2, moment.on.year + 3):
        begin = day_of(year, first.month, first.day)
        end = day_of(year + crosses, last.month, last.day)
        if begin and end:
            found.append(Days(begin, end))
    if moment.listed is not None:
        found = [one for one in found if one.first >= moment.listed][:1] or found
    told = [one for one in found if _weekdays_fit(one, days)]
    return _pick(told or found, moment, dated=True) if found else None


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
            return moment.on + timedelta(days=ahead) - WEEK
        case Shift.NEXT | Shift.COMING:
            day = moment.on + (timedelta(days=ahead) or WEEK)
            this_week = told.weekday > moment.on.weekday()
            return day + WEEK if told.skips_week and this_week else day
    if moment.tense in {Tense.PAST, Tense.REPORTED} and not (told.strictly_after or told.coming):
        return moment.on + timedelta(days=ahead) - (WEEK if ahead else timedelta(0))
    if told.strictly_after:
        return moment.on + (timedelta(days=ahead) or WEEK)
    return moment.on + timedelta(days=ahead)


def _feast(feast: Feast, moment: Moment) -> Meant:
    years = [feast.year] if feast.year else range(moment.on.year - 1, moment.on.year + 2)
    if feast.weekend:
        weekends = [Days(*weekend_of(feast.key, year)) for year in years]
        return Meant(_choose(weekends, feast.shift, moment), Precision.DAYS)
    before = timedelta(days=1 if feast.eve else 0)
    days = [feast_on(feast.key, year) - before for year in years]
    found = [Days(day, day) for day in days]
    return Meant(_choose(found, feast.shift, moment), Precision.DAY)


def _day_of_month(told: DayOfMonth, moment: Moment) -> Meant | None:
    found: list[Days] = []
    months = _candidates(told.month, moment)
    if told.month.told == 0 and moment.told and told.number < moment.told.first.day:
        months = [AROUND[Unit.MONTH](moment.told.last, 1)]
    for month in months:
        days = [month.first + timedelta(days=n) for n in range((month.last - month.first).days + 1)]
        fitting = [day for day in days if day.weekday() in told.weekdays]
        place = told.number - 1 if told.number > 0 else told.number
        if place < len(fitting):
            found.append(Days(fitting[place], fitting[place]))
    if not found:
        return None
    shift = told.month.shift
    if told.month.number is None and told.month.told is None:  # "kuun viimeisenä päivänä"
        whole = _choose(months, shift or Shift.THIS, moment)
        found = [one for one in found if whole.first <= one.first <= whole.last]
        return Meant(found[0], Precision.DAY) if found else None
    return Meant(_choose(found, shift, moment), Precision.DAY)


def _week_of_month(month: Period, number: int, moment: Moment) -> Meant | None:
    found = _period(month, moment)
    if found is None:
        return None
    first, last = found.days
    if number == -1:
        return Meant(Days(last - timedelta(days=6), last), Precision.WEEK)
    begin = first + (number - 1) * WEEK
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
        first, last = bounds(of.first, of.first.year), bounds(of.last, of.last.year)
        return [Days(first.first, last.last)] if first and last and first.first < last.last else []
    crosses = (of.first.number or 0) > (of.last.number or 0)
    found: list[Days] = []
    for year in range(moment.on.year - 2, moment.on.year + 3):
        begin, end = bounds(of.first, year), bounds(of.last, year + crosses)
        if begin and end:
            found.append(Days(begin.first, end.last))
    return found


def _candidates_of_one(period: Period, moment: Moment) -> list[Days]:
    if period.told is not None:
        return _from_told(period, period.told, moment)
    if period.year is not None:
        winter = period.unit is Unit.SEASON and period.number == _WINTER
        told = [period.year - 1, period.year] if winter else [period.year]
        return [days for year in told if (days := bounds(period, year))]
    if period.number is not None:
        years = range(moment.on.year - 2, moment.on.year + 3)
        return [days for year in years if (days := bounds(period, year))]
    around = AROUND.get(period.unit)
    return [around(moment.on, step) for step in range(-2, 3)] if around else []


def _from_told(period: Period, steps: int, moment: Moment) -> list[Days]:
    """The period so many steps from the date told before, if one was told."""
    if moment.told is None:
        return []
    if period.number is None:
        around = AROUND.get(period.unit)
        return [around(moment.told.last, steps)] if around else []
    days = bounds(period, moment.told.last.year + steps)
    return [days] if days else []


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
            ahead = [one for one in candidates if one.first > on]
            same_year = [one for one in candidates if one.first.year == on.year]
            if candidates[0].last - candidates[0].first < WEEK:  # "this weekend"
                same_year = _told_of(moment, candidates, ahead)
            return (now or same_year or candidates)[0]
    return _pick(candidates, moment)


def _told_of(moment: Moment, candidates: list[Days], ahead: list[Days]) -> list[Days]:
    """The nearest ahead, or the nearest gone by where it is told of the past."""
    gone = [one for one in reversed(candidates) if one.last < moment.on]
    return gone if moment.tense is Tense.PAST else ahead


def _pick(candidates: Iterable[Days], moment: Moment, *, dated: bool = False) -> Days:
    """The one that fits the tense and is not absurdly far; `dated`: told by its days."""
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
            lately = _JUST_GONE_DAY if dated else _JUST_GONE
        case _:
            lately = _RECENT_DAY if dated else _RECENT
    return before if timedelta(0) < gone <= lately and ahead > _FAR else after
