"""What a text has told so far, from which its later dates are counted. Pure."""

from __future__ import annotations

from datetime import date

from digest.model.reading import Precision
from digest.reading.dates.bounds import Days
from digest.reading.dates.expressions import (
    CalendarDay,
    Expression,
    PartOf,
    Period,
    Piece,
    Weekday,
)
from digest.reading.dates.neighbours import is_listed
from digest.reading.dates.reader import Reader
from digest.reading.dates.resolve import Meant
from digest.reading.lexicon.words import Unit

_REACH = 400  # code points in which "the following year" looks back for a date


class Told:
    """The dates of a text up to a place in it, added in their order."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._days: Days | None = None
        self._one_day: Days | None = None
        self._last: Piece | None = None
        self._end = 0
        self._years: dict[tuple[int, int], int] = {}
        self._weekdays: dict[int, date] = {}

    def named_again(self, piece: Piece) -> Piece:
        """A day named before: "… 25 May 2027. On 25 May …", "Saturday 3 June … On Saturday …"."""
        match piece.expression:
            case Weekday(weekday=weekday, shift=None, week=None, coming=False):
                day = None if self._is_far(piece) else self._weekdays.get(weekday)
                if day is None:
                    return piece
                return piece._replace(expression=CalendarDay(day.day, day.month, day.year))
            case CalendarDay(day=day, month=month, year=None, weekday=None) as named:
                year = self._years.get((month, day))
                return piece._replace(expression=named._replace(year=year)) if year else piece
        return piece

    def before(self, piece: Piece) -> Days | None:
        """The date that a piece may be counted from; "the day before" counts from a day."""
        if self._is_far(piece):
            return None
        return (_counts_days(piece.expression) and self._one_day) or self._days

    def listed(self, piece: Piece) -> Days | None:
        """The date right before it in the same list."""
        if self._last is None or self._is_far(piece):
            return None
        return self._days if is_listed(self._reader, self._last, piece) else None

    def add(self, piece: Piece, meant: Meant | None) -> None:
        """Remember a date; `meant` is None where there is no such day."""
        if self._is_far(piece):
            self._days = self._one_day = None
        self._last = piece
        if meant is None:
            return
        self._end = self._reader.tokens[piece.end - 1].end
        if not isinstance(piece.expression, PartOf):
            self._days = meant.days
        if meant.precision is Precision.DAY:
            self._one_day = meant.days
        if isinstance(piece.expression, CalendarDay):
            day = meant.days.first
            self._years[day.month, day.day] = day.year
            if piece.expression.weekday is not None:
                self._weekdays[day.weekday()] = day

    def _is_far(self, piece: Piece) -> bool:
        return self._reader.tokens[piece.first].start - self._end > _REACH


def _counts_days(expression: Expression) -> bool:
    return isinstance(expression, Period) and expression.unit is Unit.DAY
