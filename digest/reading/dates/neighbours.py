"""What a date says together with the one right before it: a name, a year, a list. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from digest.reading.dates.expressions import (
    CalendarDay,
    CalendarDays,
    Feast,
    Period,
    Piece,
)
from digest.reading.dates.reader import Reader
from digest.reading.dates.stretches import (
    is_no_calendar_week,
    named_behind,
    of_same_week,
    stretched,
    week_with_days,
)
from digest.reading.dates.tokens import Kind, Token
from digest.reading.dates.years import shifted_year
from digest.reading.lexicon.words import Shift, Unit

_JOIN = 2  # ", and"
_ROW = 120  # tokens of a line of a list and its mark


def joined(pieces: Iterable[Piece], reader: Reader) -> Iterator[Piece]:
    """The pieces, but what only names or completes the date right before it is no date of its own.

    "6.1. Loppiainen", "den 31 oktober i år", "9. maaliskuuta vuonna 1985", "3 May next year", "5 pm on 3 May to 5 pm on 5 May".
    """
    last: Piece | None = None
    for piece in pieces:
        one = None
        if last is not None and last.end == piece.first and not _begins_anew(reader, piece):
            one = continued(last, piece, reader.year)
        if one is None and last is not None:
            one = (
                named_behind(reader, last, piece)
                or stretched(reader, last, piece)
                or week_with_days(reader, last, piece)
            )
        if one is None and last is not None:
            if is_no_calendar_week(reader, last, piece):
                last = piece  # "Week 1: 7 September": the first of a course
                continue
            if is_no_calendar_week(reader, piece, last):
                continue
            yield last
        last = one or (piece if last is None else of_same_week(reader, last, piece))
    if last is not None:
        yield last


def _begins_anew(reader: Reader, piece: Piece) -> bool:
    """As in "Ilmoittaudu 9.2. Viime vuonna …": the full stop of the day ends its sentence, too."""
    told = piece.expression
    later = isinstance(told, Period) and (told.shift is not None or told.unit is Unit.YEAR)
    before = reader.tokens[piece.first - 1]
    return later and before.key == "." and reader.tokens[piece.first].capital


def continued(day: Piece, piece: Piece, year: int) -> Piece | None:
    """A day and what follows it as one, where the second says nothing new."""
    if not isinstance(day.expression, CalendarDay | CalendarDays):
        return None
    if isinstance(piece.expression, Feast):
        timed = piece.clock is not None and day.clock is None
        return day._replace(clock=piece.clock, end=piece.end) if timed else day
    told = piece.expression
    if not isinstance(told, Period):
        return None
    if isinstance(day.expression, CalendarDay) and told == Period(Unit.MONTH, day.expression.month):
        return day._replace(end=piece.end)  # "27.10. October"
    if told == Period(Unit.WEEKEND) and isinstance(day.expression, CalendarDays):
        return day._replace(end=piece.end)  # "28.–29.11. viikonloppuna"
    if told.unit is not Unit.YEAR or (told.shift is None and told.year is None):
        return None
    if told.shift is None:  # "9. maaliskuuta vuonna 1885"
        dated = _of_year(day.expression, told.year or year)
        return day._replace(expression=dated, end=piece.end) if dated else None
    if told.shift is Shift.THIS and isinstance(day.expression, CalendarDays):
        return day._replace(end=piece.end)  # said in December of January, too
    dated = _of_year(day.expression, shifted_year(year, told.shift))
    return day._replace(expression=dated, end=piece.end) if dated else None


def _of_year(told: CalendarDay | CalendarDays, year: int) -> CalendarDay | CalendarDays | None:
    """One day or several of a year said behind them, which is that of the first."""
    match told:
        case CalendarDay(year=None):
            return told._replace(year=year)
        case CalendarDays(first=CalendarDay(year=None) as first, last=CalendarDay(year=None)):
            crosses = (first.month, first.day) > (told.last.month, told.last.day)
            ends = told.last._replace(year=year + crosses)
            return CalendarDays(first._replace(year=year), ends)
    return None


def is_listed(reader: Reader, last: Piece, piece: Piece) -> bool:
    """Whether two days without years stand in one list, and so in their order."""
    between = reader.tokens[last.end : piece.first]
    match last.expression, piece.expression:
        case CalendarDay(year=None), CalendarDay(year=None):
            joins = [token.key for token in _behind_bracket(between)]
            listed = bool(joins) and set(joins) <= {",", *reader.words.both} and len(joins) <= _JOIN
            return listed or _are_rows(reader, last, piece)
        case (
            CalendarDay() | CalendarDays(),
            CalendarDay(year=None) | CalendarDays(last=CalendarDay(year=None)),
        ):
            return _are_rows(reader, last, piece)
    return False


def _behind_bracket(between: list[Token]) -> list[Token]:
    """What is left of "(evening), " between two days of a list; a number is of another day."""
    if not between or between[0].key != "(":
        return between
    for at, token in enumerate(between):
        if token.kind in {Kind.NUMBER, Kind.LINE}:
            break
        if token.key in {")", "),"}:
            return between[at + 1 :]
    return between


def _are_rows(reader: Reader, last: Piece, piece: Piece) -> bool:
    """Whether each day heads its own line and the second comes later in the year."""
    before, after = _first_day(last), _first_day(piece)
    if before is None or after is None or piece.first - last.end > _ROW:
        return False
    follows = (before.month, before.day) <= (after.month, after.day)
    return follows and _heads_its_line(reader, last) and _heads_its_line(reader, piece)


def _first_day(piece: Piece) -> CalendarDay | None:
    match piece.expression:
        case CalendarDay() as day:
            return day
        case CalendarDays(first=day):
            return day
    return None


def _heads_its_line(reader: Reader, piece: Piece) -> bool:
    """Nothing but the mark of a list stands before it on its line."""
    before = piece.first - 1
    if before >= 0 and reader.tokens[before].kind is Kind.MARK:
        before -= 1
    return before < 0 or reader.tokens[before].kind is Kind.LINE
