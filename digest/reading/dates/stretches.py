"""Two dates told as one: a stretch from one to the other, a week and its days. Pure."""

from __future__ import annotations

from digest.reading.dates.bounds import bounds, day_of
from digest.reading.dates.expressions import (
    CalendarDay,
    CalendarDays,
    Clock,
    DayOfMonth,
    DaysAway,
    Feast,
    PartOf,
    Period,
    Periods,
    Piece,
    Stretch,
    Weekday,
)
from digest.reading.dates.feasts import falls_on
from digest.reading.dates.months import runs_to
from digest.reading.dates.reader import Reader
from digest.reading.dates.tense import is_moved
from digest.reading.dates.times import DASHES
from digest.reading.dates.tokens import Kind
from digest.reading.lexicon.words import Unit

_OPENINGS = frozenset(",():/")
_LABELS = frozenset("-–—:()|")  # between a week of a course and its day
_LONGEST_ROW = 10  # tokens between days and their week in brackets
_LONGEST_GAP = 3  # tokens between a week and its days: ", det vill säga"


def stretched(reader: Reader, first: Piece, last: Piece) -> Piece | None:
    """Two dates as one stretch, where only "to", "between" or their cases stand between them."""
    if not _runs_on(reader, first, last):
        return None
    start, end = first.clock or Clock(None), last.clock or Clock(None)
    if start.end or end.end:
        return None
    clock = Clock(start.start, end.start, end.zone) if start.start or end.start else None
    match first.expression, last.expression:
        case CalendarDay(month=month) as begins, CalendarDay() as ends:
            if last.clock is None and last.first > first.end:
                return None  # but "perjantaista 27.11. sunnuntaihin 29.11."
            if begins.year is None and ends.year is not None:
                begins = begins._replace(year=ends.year - (month > ends.month))
            return Piece(CalendarDays(begins, ends), first.first, last.end, clock)
        case DaysAway() as begins, Weekday(shift=None) as ends:
            return Piece(Stretch(begins, ends), first.first, last.end, clock)
        case Weekday(shift=None) as begins, Weekday(shift=None) as ends:
            return Piece(Stretch(begins, ends), first.first, last.end, clock)
        case DayOfMonth() as begins, DayOfMonth() as ends:
            return Piece(Stretch(begins, ends), first.first, last.end, clock)
        case (
            (Feast() | PartOf() | CalendarDay()) as begins,
            (Feast() | PartOf() | CalendarDay()) as ends,
        ):
            return Piece(Stretch(begins, ends), first.first, last.end, clock)
    return None


def _runs_on(reader: Reader, first: Piece, last: Piece) -> bool:
    """Whether "to" stands between two dates, or "between" before them and "and" between."""
    words, gap = reader.words, reader.tokens[first.end : last.first]
    if len(gap) > 1 and gap[-1].key in words.articles:
        gap = gap[:-1]  # "mid-June to the end of August"
    if len(gap) > 1 or is_moved(reader.tokens, first.end, words):
        return False
    if not gap:
        ends = runs_to(reader, first.end - 1, last.end - 1)
        return ends or runs_to(reader, first.first, last.first)
    before = {reader.key(first.first), reader.key(max(first.first - 1, 0))}
    between = not before.isdisjoint(words.between) or reader.key(last.end) in words.between_after
    spans = gap[0].key in words.both and between
    return spans or gap[0].key in {*DASHES, *words.through}


def named_behind(reader: Reader, day: Piece, name: Piece) -> Piece | None:
    """Reads "1 January – New Year", "May 22 (Monday)": the second only names the day.

    Also "13 dec" on a line above "Luciadagen".
    """
    gap = reader.tokens[day.end : name.first]
    if gap and gap[-1].key in reader.words.copulas:
        return _told_to_be(reader, day, name)
    if len(gap) != 1:
        return None
    match day.expression, name.expression:
        case CalendarDay() as told, Feast(key=key) if gap[0].kind is Kind.LINE:
            return day if falls_on(key, told.month, told.day, reader.year) else None
        case CalendarDay(weekday=None) as told, Weekday(weekday=weekday) if gap[0].key == "(":
            return day._replace(expression=told._replace(weekday=weekday), end=name.end)
        case CalendarDay(weekday=None) as told, Weekday(shift=None, week=None) as named:
            falls = gap[0].key == "," and _falls_on_weekday(told, named.weekday, reader.year)
            dated = told._replace(weekday=named.weekday)
            clock = day.clock or name.clock
            return day._replace(expression=dated, end=name.end, clock=clock) if falls else None
        case ((CalendarDay() | CalendarDays()), Feast()) if gap[0].key in DASHES:
            return None if gap[0].glued else day._replace(end=name.end)
    return None


def _falls_on_weekday(told: CalendarDay, weekday: int, year: int) -> bool:
    """As in "22 May, Saturday": in its own year, or in one that may be meant."""
    years = (told.year,) if told.year else range(year - 1, year + 2)
    days = (day_of(one, told.month, told.day) for one in years)
    return any(day is not None and day.weekday() == weekday for day in days)


def _told_to_be(reader: Reader, day: Piece, name: Piece) -> Piece | None:
    """Reads "13 February is Pancake Day", where it falls on that day."""
    told, feast = day.expression, name.expression
    gap = reader.tokens[day.end : name.first - 1]
    if {one.key for one in gap} - {","} or not isinstance(told, CalendarDay):
        return None
    if not isinstance(feast, Feast) or not falls_on(feast.key, told.month, told.day, reader.year):
        return None
    return day._replace(end=name.end)


def week_with_days(reader: Reader, first: Piece, last: Piece) -> Piece | None:
    """Reads "viikolla 25, eli 21.–25.6." and "21–25 June (week 25)": the days say it all."""
    gap = reader.tokens[first.end : last.first]
    if any(token.kind is Kind.LINE for token in gap):
        return None
    near = len(gap) <= _LONGEST_GAP and {token.key for token in gap} <= _between(reader)
    headed = ":" in {token.key for token in gap}  # "V. 49: 1 dec Bio, 3 dec Bingo"
    headed = headed and (first.first == 0 or reader.tokens[first.first - 1].kind is Kind.LINE)
    match first.expression, last.expression:
        case Period(), CalendarDay() if headed:
            return None
        case Weekday(week=Period(), weekday=named), CalendarDay(weekday=None) as day if near:
            return last._replace(expression=day._replace(weekday=named), first=first.first)
        case Stretch(first=Weekday()), (CalendarDay() | CalendarDays()) if near:
            return last._replace(first=first.first)  # "natten mellan onsdag och torsdag 3–4.2"
        case (Period() | Periods()) as week, (CalendarDay() | CalendarDays()) as days if near:
            opened = bool(gap) and gap[-1].key == "("
            begins = days.first if opened and isinstance(days, CalendarDays) else days
            return last._replace(first=first.first) if _covers(week, begins, reader.year) else None
        case (CalendarDay() | CalendarDays()) as days, (Period() | Periods()) as week if gap:
            if first.clock is None and near and _covers(week, days, reader.year):
                return first._replace(end=last.end)
            bracketed = gap[-1].key == "(" and len(gap) <= _LONGEST_ROW
            return first if bracketed and _covers(week, days, reader.year) else None
    return None


def is_no_calendar_week(reader: Reader, week: Piece, day: Piece) -> bool:
    """Whether "Week 4" beside "Thursday 12 November" counts the weeks of a course.

    Only marks stand between them, and the day is in no such week of the calendar.
    """
    first, last = (week, day) if week.first < day.first else (day, week)
    gap = reader.tokens[first.end : last.first]
    keys = {token.key for token in gap}
    if not gap or not keys <= _LABELS or not keys - {"\n"}:
        return False
    match week.expression, day.expression:
        case Period(unit=Unit.WEEK, number=int(), year=None) as told, (
            CalendarDay() | CalendarDays()
        ) as days:
            begins = days.first if isinstance(days, CalendarDays) else days
            return not _covers(told, begins, reader.year)
    return False


def _between(reader: Reader) -> frozenset[str]:
    words = reader.words
    return _OPENINGS | words.that_is | words.between_after | words.nights


def _covers(told: Period | Periods, days: CalendarDay | CalendarDays, year: int) -> bool:
    """Whether the days lie in a week or weeks, in a year that may be meant."""
    begins, ends = (told.first, told.last) if isinstance(told, Periods) else (told, told)
    if begins.unit is not Unit.WEEK or begins.number is None or ends.number is None:
        return False
    first, last = (days.first, days.last) if isinstance(days, CalendarDays) else (days, days)
    said = begins.year or first.year or last.year
    years = [said] if said else range(year - 1, year + 3)
    turns = begins.number > ends.number
    return any(_lie_in(begins, ends._replace(year=one + turns), first, last, one) for one in years)


def _lie_in(begins: Period, ends: Period, first: CalendarDay, last: CalendarDay, year: int) -> bool:
    """Whether `first` to `last` lie in the weeks that begin in a year."""
    weeks = bounds(begins, year), bounds(ends, ends.year or year)
    later = (first.month, first.day) > (last.month, last.day)
    day = day_of(first.year or year, first.month, first.day)
    end = day_of(last.year or year + later, last.month, last.day)
    if weeks[0] is None or weeks[1] is None or day is None or end is None:
        return False
    return weeks[0].first <= day <= end <= weeks[1].last


def of_same_week(reader: Reader, first: Piece, last: Piece) -> Piece:
    """The second of "ensi viikon torstaina ja perjantaina", which is of that week, too."""
    if last.first - first.end != 1:
        return last
    join = reader.key(first.end)
    match first.expression, last.expression:
        case Weekday(week=Period() as week), Weekday(week=None, shift=None) as told:
            if join == "," or join in reader.words.both:
                return last._replace(expression=told._replace(week=week))
    return last
