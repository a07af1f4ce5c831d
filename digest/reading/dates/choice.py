"""Which of the days that a date may mean it does: by its tense, then by nearness. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from digest.reading.dates.bounds import AROUND, WEEK, Days, bounds
from digest.reading.dates.expressions import Period, Periods
from digest.reading.dates.tense import Tense
from digest.reading.lexicon.words import Shift, Unit

# A date without its year is rather near than far, whatever the tense around it says:
FAR = timedelta(days=240)
_RECENT = timedelta(days=45)  # no tense: so lately gone, it is not a year ahead
_RECENT_DAY = timedelta(days=100)  # the same for a day, of which nobody tells so early
_JUST_GONE = timedelta(days=10)  # the same although the text looks ahead
_JUST_GONE_DAY = timedelta(days=45)
LONG_GONE = timedelta(days=300)  # told of the past, but …
_SOON = timedelta(days=60)  # … so soon to come: the past is of something else
_ABOUT_TO_BEGIN = timedelta(days=31)
_EVE = timedelta(days=1)
_WINTER = 4  # "winter 2027" is the one that ends in 2027, or begins in it


class Moment(NamedTuple):
    """When a text was published, and what stands around an expression.

    Attributes:
        said: the year it is of, though not said beside it ("2027 års marknad hålls 13 maj").
        told: the date before it. `listed`: the day before it in the same list. `around`: the
            days it is told to lie within ("open 1.11.2027–31.1.2028, closed 24.–26.12.").
    """

    on: date
    tense: Tense | None
    told: Days | None = None
    listed: date | None = None
    around: Days | None = None
    said: int | None = None


def candidates_of(of: Period | Periods, moment: Moment) -> list[Days]:
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
        winter = period.unit is Unit.SEASON and period.number == _WINTER and not period.begins
        told = [period.year - 1, period.year] if winter else [period.year]
        return [days for year in told if (days := bounds(period, year))]
    if period.number is not None:
        years = range(moment.on.year - 2, moment.on.year + 3)
        found = [days for year in years if (days := bounds(period, year))]
        near = moment.on + (_ABOUT_TO_BEGIN if period.skips_near else timedelta(0))
        return [one for one in found if not moment.on < one.first <= near]
    around = AROUND.get(period.unit)
    found = [around(moment.on, step) for step in range(-2, 3)] if around else []
    eve = moment.on + _EVE  # "next weekend", said on a Friday, is not this one
    return [one for one in found if not (period.skips_near and one.first == eve)]


def _from_told(period: Period, steps: int, moment: Moment) -> list[Days]:
    """The period so many steps from the date told before, if one was told."""
    if moment.told is None:
        return []
    if period.number is None:
        around = AROUND.get(period.unit)
        return [around(moment.told.last, steps)] if around else []
    days = bounds(period, moment.told.last.year + steps)
    return [days] if days else []


def choose(candidates: list[Days], shift: Shift | None, moment: Moment) -> Days:
    """The one that the shift names, or without one the one that fits."""
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
    return pick(candidates, moment)


def _told_of(moment: Moment, candidates: list[Days], ahead: list[Days]) -> list[Days]:
    """The nearest ahead, or the nearest gone by where it is told of the past."""
    gone = [one for one in reversed(candidates) if one.last < moment.on]
    return gone if moment.tense is Tense.PAST else ahead


def pick(candidates: Iterable[Days], moment: Moment, *, dated: bool = False) -> Days:
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
            begun_long_ago = dated and gone > FAR and on - before.first > LONG_GONE
            long_gone = gone > LONG_GONE or begun_long_ago
            return after if long_gone and ahead < _SOON else before
        case Tense.REPORTED:
            return before if gone <= ahead else after
        case Tense.FUTURE:
            lately = _JUST_GONE_DAY if dated else _JUST_GONE
        case _:
            lately = _RECENT_DAY if dated else _RECENT
    return before if timedelta(0) < gone <= lately and ahead > FAR else after
