"""Which days an expression means, seen from the day of publication. Pure.

Where the year is not said, the weekday decides if there is one, then the tense, then nearness:
the nearest to come, unless the text tells of the past or the day has only just gone by.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from digest.model.reading import Precision
from digest.reading.dates.bounds import AROUND, WEEK, Days, day_of
from digest.reading.dates.choice import FAR, LONG_GONE, Moment, candidates_of, choose, pick
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
    Stretch,
    Weekday,
    Weekdays,
    WeekendOfMonth,
    WeekFrom,
    WeekOfMonth,
)
from digest.reading.dates.feasts import feast_on, weekday_beside, weekend_of
from digest.reading.dates.parts import part_of
from digest.reading.dates.said import of_said_year
from digest.reading.dates.tense import Tense
from digest.reading.lexicon.words import Part, Shift, Unit

_WEEK_LEFT = timedelta(days=6)
_SATURDAY = 5
_MONTH_DAYS = 31


class Meant(NamedTuple):
    """What an expression means; `convention` is a key of the lexicon's."""

    days: Days
    precision: Precision
    convention: str | None = None


def resolve(expression: Expression, moment: Moment) -> Meant | None:
    """The days meant; None where there is no such day (31.2.)."""
    expression = of_said_year(expression, moment)
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
        case Stretch() | Weekdays() | WeekendOfMonth():
            return _several_days(expression, moment)


def _several_days(expression: Stretch | Weekdays | WeekendOfMonth, moment: Moment) -> Meant | None:
    match expression:
        case Stretch():
            return _stretch(expression, moment)
        case Weekdays(first=first, last=last, week=of):
            week = _period(of, moment)
            precision = Precision.DAY if first == last else Precision.DAYS
            return Meant(_within_week(week.days, first, last), precision) if week else None
        case WeekendOfMonth(month=month, number=number):
            return _weekend_of_month(month, number, moment)


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
    if day.swaps and not _fits(day, moment.on.year):
        swapped = day._replace(day=day.month, month=day.day, swaps=False)
        day = swapped if _fits(swapped, moment.on.year) else day
    if _is_history(moment) and day.weekday is None and moment.told is not None:
        return day_of(moment.told.first.year, day.month, day.day)
    if moment.around is not None:
        inside = _after(moment.around.first, day)
        if inside is not None and inside <= moment.around.last:
            return inside
    if moment.listed is not None and day.weekday is None:
        return _after(moment.listed, day)
    for reach in (1, 6):
        years = range(moment.on.year - reach, moment.on.year + reach + 1)
        found = [one for year in years if (one := day_of(year, day.month, day.day))]
        told = [one for one in found if day.weekday in {None, one.weekday()}]
        if told:
            one = pick((Days(one, one) for one in told), moment, dated=True).first
            one = _in_order(one, told, moment)
            return _without_weekday(day, moment) if _is_slip(one, found, moment) else one
    return _without_weekday(day, moment)


def _in_order(day: date, found: list[date], moment: Moment) -> date:
    """The day, or where it is gone by and days to come were told, the one that follows them."""
    told = moment.told
    if day >= moment.on or moment.tense is not None or told is None or told.first <= moment.on:
        return day
    later = [one for one in found if told.first <= one and one.year == told.first.year]
    return later[0] if later else day


def _fits(day: CalendarDay, year: int) -> bool:
    """Whether its weekday is right about that year."""
    found = (day_of(one, day.month, day.day) for one in (year - 1, year, year + 1))
    return any(one is not None and one.weekday() == day.weekday for one in found)


def _is_history(moment: Moment) -> bool:
    """Whether the text has just told of a year long past, and goes on about it."""
    told = moment.told
    if moment.tense is not Tense.PAST or told is None:
        return False
    return told.last.year < moment.on.year - 1 and (told.last - told.first).days < _MONTH_DAYS


def _after(listed: date, day: CalendarDay) -> date | None:
    """The day, of the first year in which it is not before another."""
    years = (listed.year, listed.year + 1)
    found = (one for year in years if (one := day_of(year, day.month, day.day)))
    return next((one for one in found if one >= listed), None)


def _without_weekday(day: CalendarDay, moment: Moment) -> date | None:
    return _day(day._replace(weekday=None), moment) if day.weekday is not None else None


def _is_slip(told: date, found: Iterable[date], moment: Moment) -> bool:
    """Whether a weekday points almost a year away although the day itself is near: it is wrong."""
    before = moment.told.last if moment.told is not None else None
    if before is not None and moment.on < before <= told < before + FAR:
        return False  # "to 1.9., ke 19.10., pe 24.2." of the next year
    far = abs(moment.on - told) > LONG_GONE and moment.tense is not Tense.PAST
    return far and any(timedelta(0) <= one - moment.on < FAR for one in found)


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
    if moment.around is not None:
        inside = (one for one in found if moment.around.first <= one.first)
        found = [one for one in inside if one.last <= moment.around.last] or found
    if moment.listed is not None:
        found = [one for one in found if one.first >= moment.listed][:1] or found
    told = [one for one in found if _weekdays_fit(one, days)] or found
    if not told:
        return None
    picked = pick(told, moment, dated=True)
    begins = _in_order(picked.first, [one.first for one in told], moment)
    return next(one for one in told if one.first == begins)


def _stretch(stretch: Stretch, moment: Moment) -> Meant | None:
    """From where the first begins to where the last that follows it ends."""
    first = resolve(stretch.first, moment)
    if first is None:
        return None
    begins = first.days.first
    last = resolve(stretch.last, Moment(begins, Tense.FUTURE, first.days))
    if last is None or last.days.last < begins:
        return None
    return Meant(Days(begins, last.days.last), Precision.DAYS)


def _within_week(week: Days, first: int, last: int) -> Days:
    return Days(week.first + timedelta(days=first), week.first + timedelta(days=last))


def _weekdays_fit(found: Days, days: CalendarDays) -> bool:
    return days.first.weekday in {None, found.first.weekday()} and days.last.weekday in {
        None,
        found.last.weekday(),
    }


def _weekday(told: Weekday, moment: Moment) -> date | None:
    if told.week is not None:
        week = _period(told.week, moment)
        return week.days.first + timedelta(days=told.weekday) if week else None
    if told.shift is None and moment.told is not None and not told.coming:
        inside = _within_stretch(told, moment.told, moment.on)
        inside = inside or _behind_told(told, moment.told, moment.on)
        if inside is not None:
            return inside
    if told.shift in {Shift.FOLLOWING, Shift.PRECEDING}:
        return _beside_told(told, moment.told) if moment.told else None
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


def _within_stretch(weekday: Weekday, told: Days, on: date) -> date | None:
    """The Saturday of "5–7 March … On Saturday": of the few days told before.

    Also of one day that is near: "19 mars … torsdagens möte", but not "until Sunday" said of
    the last one.
    """
    length = (told.last - told.first).days
    if length == 0:
        gone = weekday.strictly_after and told.first < on
        near = told.first.weekday() == weekday.weekday and abs(told.first - on) <= WEEK
        return told.first if near and not gone else None
    ahead = (weekday.weekday - told.first.weekday()) % 7
    return told.first + timedelta(days=ahead) if 0 < length <= 6 and ahead <= length else None


def _behind_told(weekday: Weekday, told: Days, on: date) -> date | None:
    """The Monday of "13.–14.3. is fine, on Monday it snows": the first behind a day to come."""
    if not weekday.behind or told.first <= on:
        return None
    return told.last + timedelta(days=(weekday.weekday - told.last.weekday()) % 7)


def _beside_told(weekday: Weekday, told: Days) -> date:
    """The weekday that follows the date told before, or the one before it."""
    if weekday.shift is Shift.FOLLOWING:
        return told.last + timedelta(days=(weekday.weekday - told.last.weekday() - 1) % 7 + 1)
    return told.first - timedelta(days=(told.first.weekday() - weekday.weekday - 1) % 7 + 1)


def _feast(feast: Feast, moment: Moment) -> Meant:
    years = [feast.year] if feast.year else range(moment.on.year - 1, moment.on.year + 2)
    if feast.weekend:
        weekends = [Days(*weekend_of(feast.key, year)) for year in years]
        return Meant(choose(weekends, feast.shift, moment), Precision.DAYS)
    before = timedelta(days=1 if feast.eve else 0)
    days = [feast_on(feast.key, year) - before for year in years]
    if feast.beside is not None:
        days = [weekday_beside(feast.key, year, *feast.beside) for year in years]
    day = choose([Days(one, one) for one in days], feast.shift, moment).first
    day = _in_order(day, days, moment) if feast.shift is None else day
    return Meant(Days(day, day), Precision.DAY)


def _day_of_month(told: DayOfMonth, moment: Moment) -> Meant | None:
    found: list[Days] = []
    months = candidates_of(told.month, moment)
    turns = told.month.told == 0 and not told.exactly
    if turns and not months and moment.tense is Tense.FUTURE:
        return _next_such_day(told.number, moment)
    if turns and moment.told and told.number < moment.told.first.day:
        months = _months_of_named(told, moment.told)
    for month in months:
        days = [month.first + timedelta(days=n) for n in range((month.last - month.first).days + 1)]
        fitting = [day for day in days if day.weekday() in told.weekdays]
        place = told.number - 1 if told.number > 0 else told.number
        if place < len(fitting):
            found.append(Days(fitting[place], fitting[place]))
    if told.named is not None and told.month.told is None:  # "Saturday 16"
        found = [one for one in found if one.first.weekday() == told.named]
        inside = _of_told_month(told, moment.told)
        if inside is not None:
            return Meant(Days(inside, inside), Precision.DAY)
        return Meant(pick(found, moment, dated=True), Precision.DAY) if found else None
    if not found:
        return None
    shift = told.month.shift
    if told.month.number is None and told.month.told is None:  # "kuun viimeisenä päivänä"
        whole = choose(months, shift or Shift.THIS, moment)
        found = [one for one in found if whole.first <= one.first <= whole.last]
        return Meant(found[0], Precision.DAY) if found else None
    return Meant(choose(found, shift, moment), Precision.DAY)


def _next_such_day(number: int, moment: Moment) -> Meant | None:
    """The day of "will take place on the 14th", of no month told: the next of its number."""
    months = (AROUND[Unit.MONTH](moment.on, step).first for step in range(3))
    days = (day_of(one.year, one.month, number) for one in months)
    day = next((one for one in days if one is not None and one >= moment.on), None)
    return Meant(Days(day, day), Precision.DAY) if day else None


def _of_told_month(told: DayOfMonth, before: Days | None) -> date | None:
    """The day in the month told before, as its heading, if the weekday is right."""
    if before is None:
        return None
    day = day_of(before.last.year, before.last.month, told.number)
    return day if day is not None and day.weekday() == told.named else None


def _months_of_named(told: DayOfMonth, before: Days) -> list[Days]:
    """The month after the one told before; that one, if its weekday says so."""
    same, following = (AROUND[Unit.MONTH](before.last, step) for step in (0, 1))
    day = same.first + timedelta(days=told.number - 1)
    return [same if told.named == day.weekday() else following]


def _week_of_month(month: Period, number: int, moment: Moment) -> Meant | None:
    found = _period(month, moment)
    if found is None:
        return None
    first, last = found.days
    if number == -1:
        return Meant(Days(last - timedelta(days=6), last), Precision.WEEK)
    begin = first + (number - 1) * WEEK
    return Meant(Days(begin, min(begin + timedelta(days=6), last)), Precision.WEEK)


def _weekend_of_month(month: Period, number: int, moment: Moment) -> Meant | None:
    found = _day_of_month(DayOfMonth(month, number, (_SATURDAY,)), moment)
    if found is None:
        return None
    saturday = found.days.first
    return Meant(Days(saturday, saturday + timedelta(days=1)), Precision.DAYS, "weekend")


def _part(of: Period | Periods, part: Part, moment: Moment) -> Meant | None:
    unit = of.unit if isinstance(of, Period) else of.last.unit

    def cut(days: Days) -> Days:
        return Days(*part_of(days.first, days.last, unit, part, spans=isinstance(of, Periods)))

    candidates = candidates_of(of, moment)
    if not candidates:
        return None
    shift = of.shift if isinstance(of, Period) else None
    if shift is None and part is Part.LAST_DAY and isinstance(of, Period) and of.number is None:
        shift = Shift.THIS  # "it was decided to stay open until the end of the year"
    if shift is None:
        days = pick([cut(one) for one in candidates], moment)
    else:
        days = cut(choose(candidates, shift, moment))
    precision = Precision.DAY if part in {Part.FIRST_DAY, Part.LAST_DAY} else Precision.PART
    key = part.value if part in {Part.FIRST_DAY, Part.LAST_DAY, Part.TURN} else f"{unit}-{part}"
    return Meant(days, precision, key)


def _period(of: Period | Periods, moment: Moment) -> Meant | None:
    candidates = candidates_of(of, moment)
    if not candidates:
        return None
    period = of if isinstance(of, Period) else of.last
    days = choose(candidates, of.shift if isinstance(of, Period) else None, moment)
    if period.unit is Unit.WEEKEND:
        return Meant(days, Precision.DAYS, "weekend")
    convention = None
    if period.unit is Unit.SEASON:
        convention = f"season-{period.number}"
    return Meant(days, Precision(period.unit.value), convention)
