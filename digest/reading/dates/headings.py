"""The year that a heading gives to the days in the rows below it. Pure."""

from __future__ import annotations

from datetime import timedelta

from digest.reading.dates.bounds import Days, day_of
from digest.reading.dates.expressions import (
    CalendarDay,
    CalendarDays,
    Expression,
    PartOf,
    Period,
    Periods,
    Piece,
)
from digest.reading.dates.reader import Reader
from digest.reading.dates.tokens import Kind
from digest.reading.lexicon.words import Unit

_WINTER = 4
_SUMMER = 7  # July
_TURN = 8  # a school year begins in this month
_WEEKS_OF_MONTH = 52 / 12
_MONTH = timedelta(days=31)
_LONGEST_TERM = timedelta(days=300)
_LONGEST_TITLE = 7  # words
_ENDS = frozenset({Kind.LINE, Kind.END})


def heads_rows(reader: Reader, piece: Piece) -> bool:
    """Whether it is a line of its own, or ends one behind a colon, and says its year."""
    if not _says_years(piece.expression):
        return False
    before, behind = reader.tokens[piece.first - 1], reader.tokens[piece.end]
    begins = piece.first == 0 or before.kind is Kind.LINE
    if behind.key == ":":
        return begins
    return behind.kind in _ENDS and (begins or before.key == ":" or _ends_title(reader, piece))


def _ends_title(reader: Reader, piece: Piece) -> bool:
    """Whether it ends a short line as "Program våren 2027", of about now: no "Strategy 2040"."""
    years = _years_of(piece.expression)
    if years is None or min(abs(year - reader.year) for year in years) > 1:
        return False
    for at in range(piece.first - 1, piece.first - _LONGEST_TITLE, -1):
        if at < 0 or reader.tokens[at].kind is Kind.LINE:
            return True
        if reader.tokens[at].kind is not Kind.WORD:
            return False
    return False


def _years_of(told: Expression) -> tuple[int, ...] | None:
    """The year, or the two of a season ("2026–27"), that a heading says."""
    match told:
        case Period(year=int(year)):
            return (year,)
        case Periods(first=Period(year=int(year)), last=Period(year=int(last))):
            return (year, last) if last == year + 1 else None
    return None


def _says_years(told: Expression) -> bool:
    match told:
        case Period(unit=Unit.SEASON, number=number, year=int()):
            return number != _WINTER
        case Period(unit=unit, year=int()):
            return unit is not Unit.WEEK
        case Periods(first=Period(year=int()), last=Period(year=int())):
            return True
    return False


def is_of_other_year(told: Expression, heading: Days) -> bool:
    """Whether a day says a year that is not the heading's: the rows are over."""
    match told:
        case CalendarDay(year=int(year)) | CalendarDays(first=CalendarDay(year=int(year))):
            return not heading.first.year <= year <= heading.last.year
    return False


def under_heading(told: Expression, heading: Days) -> Expression:
    """The expression in the year of the heading above it; a weekday that does not fit keeps it."""
    match told:
        case CalendarDay(year=None) as day:
            year = _year_of(day, heading)
            return day._replace(year=year) if year else told
        case CalendarDays(
            first=CalendarDay(year=None) as first, last=CalendarDay(year=None) as last
        ):
            year = _year_of(first, heading)
            if year is None:
                return told
            crosses = (first.month, first.day) > (last.month, last.day)
            ends = last._replace(year=year + crosses)
            return CalendarDays(first._replace(year=year), ends)
        case Period(unit=Unit.WEEK, number=int(number), year=None, shift=None) as week:
            if _is_two(heading):
                spring = number < _TURN * _WEEKS_OF_MONTH
                return week._replace(year=(heading.last if spring else heading.first).year)
            inside = _is_one_year(heading) and _is_of_term(number / _WEEKS_OF_MONTH, heading)
            return week._replace(year=heading.first.year) if inside else told
        case Period(unit=Unit.MONTH, number=int(number), year=None, shift=None, told=None) as month:
            whole = heading.last - heading.first > _LONGEST_TERM
            return month._replace(year=heading.first.year) if whole and number else told
        case PartOf(of=Period(unit=Unit.MONTH) as month):
            dated = under_heading(month, heading)
            return told._replace(of=dated) if isinstance(dated, Period) else told
        case Periods(first=Period(unit=Unit.WEEK, year=None) as first, last=last):
            if not _is_one_year(heading):
                return told
            year = heading.first.year
            turns = (first.number or 0) > (last.number or 0)
            return Periods(first._replace(year=year), last._replace(year=year + turns))
    return told


def _is_two(heading: Days) -> bool:
    """Whether it is "2026–2027", whose days go from one summer to the next."""
    whole = (heading.first.month, heading.last.month) == (1, 12)
    return whole and heading.last.year == heading.first.year + 1


def _is_one_year(heading: Days) -> bool:
    return heading.first.year == heading.last.year


def _is_of_term(month: float, heading: Days) -> bool:
    """Whether a month may lie in a term; the spring's ends, and the autumn's begins, in summer."""
    match heading.first.month, heading.last.month:
        case (3, 5):
            return month < _SUMMER + 1
        case (9, 11):
            return month >= _SUMMER - 1
    return True


def _year_of(day: CalendarDay, heading: Days) -> int | None:
    """The year in which the day lies under the heading: a term is longer than its season."""
    term = _is_one_year(heading) and heading.last - heading.first > _MONTH
    if term and not _is_of_term(day.month, heading):
        return None
    years = range(heading.first.year, heading.last.year + 1)
    if _is_two(heading) and day.month < _TURN:
        years = years[::-1]
    for year in years:
        found = day_of(year, day.month, day.day)
        if found is None or day.weekday not in {None, found.weekday()}:
            continue
        if term or heading.first <= found <= heading.last:
            return year
    return None
