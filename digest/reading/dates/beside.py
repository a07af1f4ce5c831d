"""What stands beside a day and belongs to it: its date, its weekday, its time. Pure."""

from __future__ import annotations

from digest.reading.dates.behind import clock_behind
from digest.reading.dates.below import clock_below
from digest.reading.dates.clause import clock_before, clock_in_clause, clock_of_both
from digest.reading.dates.days import read_days
from digest.reading.dates.expressions import (
    CalendarDay,
    CalendarDays,
    Clock,
    DayOfMonth,
    DaysAway,
    Expression,
    Feast,
    Period,
    Piece,
    Weekday,
    Weekdays,
)
from digest.reading.dates.feasts import falls_on
from digest.reading.dates.fields import clock_of_field
from digest.reading.dates.neighbours import continued
from digest.reading.dates.reader import Reader
from digest.reading.dates.relative import read_relative
from digest.reading.dates.terms import weekday_at
from digest.reading.dates.tokens import Kind
from digest.reading.lexicon.words import Unit


def with_its_date(reader: Reader, piece: Piece) -> tuple[Piece, ...]:
    """A feast or "today", or the date that is told behind it ("Pitkäperjantaina 29.3.")."""
    if not _awaits_its_date(piece.expression) or piece.clock is not None:
        return (piece,)
    start = piece.end + 1 if reader.key(piece.end) in {",", "("} else piece.end
    if _heads_its_row(reader, piece):
        start += 1
    if reader.key(start) == "on":
        start += 1
    dates, _ = read_days(reader.tokens, start, reader.words)
    if not dates:
        return (_with_its_number(reader, piece, start) or _with_its_weekday(reader, piece, start),)
    whole = continued(dates[0]._replace(first=piece.first), piece, reader.year)
    return (whole or dates[0])._replace(first=piece.first, end=dates[0].end), *dates[1:]


def with_clock(reader: Reader, piece: Piece) -> Piece:
    """The piece with the time behind it, where it is a day ("huomenna klo 13")."""
    if not _is_one_day(piece):
        return piece
    behind = clock_behind(reader.tokens, piece.end, reader.words, after_year=False)
    return piece._replace(clock=behind[0], end=behind[1]) if behind else piece


def with_later_clock(reader: Reader, piece: Piece, taken: dict[int, int]) -> Piece:
    """The piece with the time that stands further behind it; its place is noted in `taken`."""
    same_day = piece.expression == Period(Unit.DAY, told=0)
    if isinstance(piece.expression, CalendarDays) and piece.clock is None:
        field = clock_of_field(reader.tokens, piece.first, piece.end, reader.words, taken)
        return piece._replace(clock=_taken(field, taken)) if field else piece
    if piece.clock is not None or same_day or not _is_one_day(piece):
        return piece
    later = clock_in_clause(reader.tokens, piece.first, piece.end, reader.words)
    later = later or clock_of_field(reader.tokens, piece.first, piece.end, reader.words, taken)
    later = later or clock_below(reader.tokens, piece.first, piece.end, reader.words)
    if later is None:
        both = clock_of_both(reader.tokens, piece.end, reader.words)
        if both is not None:
            return piece._replace(clock=both)
        earlier = clock_before(reader.tokens, piece.first, reader.words)
        new = earlier is not None and earlier[1] not in taken
        return piece._replace(clock=earlier[0]) if earlier is not None and new else piece
    return piece._replace(clock=_taken(later, taken))


def _taken(found: tuple[Clock, int, int], taken: dict[int, int]) -> Clock:
    """A time, whose places are noted as taken."""
    clock, begins, ends = found
    taken[begins] = ends
    return clock


def _is_one_day(piece: Piece) -> bool:
    match piece.expression:
        case CalendarDay() | DaysAway() | Weekday() | DayOfMonth() | Period(unit=Unit.DAY):
            return True
        case Weekdays(first=first, last=last):
            return first == last
        case Feast(weekend=weekend):
            return not weekend
    return False


def may_have_clock(piece: Piece, *, apart: bool) -> bool:
    """Whether a time before it may be its own: also of "7.30 pm on Aug. 5–6"."""
    return _is_one_day(piece) or (not apart and isinstance(piece.expression, CalendarDays))


def _heads_its_row(reader: Reader, piece: Piece) -> bool:
    """Whether a feast stands on a line of its own above its day: "Loppiainen" and "ma 6.1."."""
    told, line = piece.expression, reader.tokens[piece.end]
    if not isinstance(told, Feast) or line.kind is not Kind.LINE:
        return False
    days, _ = read_days(reader.tokens, piece.end + 1, reader.words)
    day = days[0].expression if days else None
    if not isinstance(day, CalendarDay):
        return False
    return falls_on(told.key, day.month, day.day, reader.year)


def _with_its_number(reader: Reader, piece: Piece, place: int) -> Piece | None:
    """Reads "Wednesday, the 20th" as the 20th of the month told before."""
    if not isinstance(piece.expression, Weekday) or reader.key(place) not in reader.words.articles:
        return None
    day = read_relative(reader, place)
    if day is None or not isinstance(day.expression, DayOfMonth):
        return None
    told = day.expression._replace(named=piece.expression.weekday)
    return with_clock(reader, day._replace(expression=told, first=piece.first))


def _with_its_weekday(reader: Reader, piece: Piece, place: int) -> Piece:
    """Reads "huomenna tiistaina klo 13" as one day; the weekday says nothing new."""
    weekday = weekday_at(reader.tokens, place, reader.words)
    if not isinstance(piece.expression, DaysAway) or weekday is None:
        return piece
    if reader.key(place) in reader.words.short_weekdays:
        return piece
    return with_clock(reader, piece._replace(end=place + 1))


def _awaits_its_date(told: Expression) -> bool:
    match told:
        case Feast(year=year) | Period(unit=Unit.WEEKEND, year=year):
            return year is None
        case Period(unit=Unit.YEAR, shift=shift, told=None):
            return shift is not None
        case DaysAway() | Weekday(week=None):
            return True
    return False
