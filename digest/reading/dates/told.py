"""What a text has told so far, from which its later dates are counted. Pure."""

from __future__ import annotations

from datetime import date, timedelta

from digest.model.reading import Precision
from digest.reading.dates.bounds import AROUND, WEEK, Days, bounds
from digest.reading.dates.expressions import (
    CalendarDay,
    CalendarDays,
    DayOfMonth,
    Expression,
    PartOf,
    Period,
    Piece,
    Weekday,
    Weekdays,
    WeekFrom,
)
from digest.reading.dates.headings import heads_rows, is_of_other_year, under_heading
from digest.reading.dates.neighbours import is_listed
from digest.reading.dates.reader import Reader
from digest.reading.dates.resolve import Meant
from digest.reading.dates.tense import Tense
from digest.reading.dates.tokens import Kind
from digest.reading.lexicon.words import Shift, Unit

_FEW = frozenset({Precision.DAY, Precision.DAYS})
_MOST_OF_WEEK = timedelta(days=3)
_WEEK_REACH = 40  # tokens behind a week in which "Monday to Wednesday" are its days
_ROWS_REACH = 120  # the same for rows of hours, "Monday: 9–16"
_HOMEWARD = timedelta(days=3)  # behind an event, on which those who were there are told of
_NONE = timedelta(0)
_NEAR = 8  # tokens behind a stretch of days in which others are taken out of it
_SENTENCE = 20  # tokens between a year and its day
_ENDS = frozenset(".!?")
_REACH = 400  # code points in which "the following year" looks back for a date


class Told:
    """The dates of a text up to a place in it, added in their order."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._days: Days | None = None
        self._one_day: Days | None = None
        self._few_days: Days | None = None
        self._month_days: Days | None = None  # the last within one month
        self._week: Days | None = None
        self._week_end = 0
        self._last: Piece | None = None
        self._end = 0
        self._heading: Days | None = None
        self._stretch: Days | None = None
        self._stretch_end = 0
        self._taken_out = False
        self._season: Days | None = None  # the last month or season with its year
        self._weekend: Days | None = None  # told as "this weekend", before "next weekend"
        self._years: dict[tuple[int, int], int] = {}
        self._weekdays: dict[int, date] = {}

    def named_again(self, piece: Piece, tense: Tense | None) -> Piece:
        """A day named before: "… 25 May 2027. On 25 May …", "Saturday 3 June … On Saturday …".

        What is to come is no anniversary's first day: "founded on 3 May 1927 … on 3 May we sing".
        """
        match piece.expression:
            case Weekday(weekday=weekday, shift=None, week=None, coming=False):
                day = None if self._is_far(piece) else self._weekdays.get(weekday)
                if day is None:
                    return self._behind_its_day(piece)
                return piece._replace(expression=CalendarDay(day.day, day.month, day.year))
            case CalendarDay(day=day, month=month, year=None, weekday=None) as named:
                year = self._years.get((month, day))
                anniversary = tense is Tense.FUTURE and (year or 0) < self._reader.year - 1
                if year is not None and not anniversary and not self._is_headed(piece, year):
                    return piece._replace(expression=named._replace(year=year))
            case Period(unit=Unit.WEEKEND, shift=Shift.NEXT) if self._weekend is not None:
                return piece._replace(expression=_days_of(self._weekend, WEEK))
            case Period(unit=Unit.QUARTER | Unit.HALF, year=None, shift=None) as named:
                return piece._replace(expression=named._replace(year=self._year_of_text(piece)))
            case Period(unit=Unit.MONTH | Unit.SEASON, year=None, shift=None) as named:
                year = self._goes_on_in(named) if tense is Tense.PAST else None
                if year is not None and not self._is_far(piece):
                    return piece._replace(expression=named._replace(year=year))
        if self._heading is None or self._is_far(piece):
            return piece
        return piece._replace(expression=under_heading(piece.expression, self._heading))

    def _is_headed(self, piece: Piece, year: int) -> bool:
        """Below the heading of another year: "Meetings 2026: … 7 June …", "Meetings 2027: … 7 June"."""
        heading = None if self._is_far(piece) else self._heading
        return heading is not None and not heading.first.year <= year <= heading.last.year

    def _behind_its_day(self, piece: Piece) -> Piece:
        """A weekday, marked where it follows a day in its sentence: "12.3. alkaa, … maanantaina"."""
        last, told = self._last, piece.expression
        if last is None or not isinstance(told, Weekday) or told.strictly_after:
            return piece
        few = self._few_days
        within = few is not None and few.first < few.last and isinstance(last.expression, Weekday)
        if not (within or isinstance(last.expression, CalendarDay | CalendarDays)):
            return piece
        between = self._reader.tokens[last.end : piece.first]
        ends = any(one.kind is Kind.LINE or one.key in _ENDS for one in between)
        named = [one.key for one in between] == [","] and _lacks_weekday(last)
        near = 0 < len(between) <= _SENTENCE and not ends and not named
        return piece._replace(expression=told._replace(behind=True)) if near else piece

    def _goes_on_in(self, period: Period) -> int | None:
        """The year of "Kesällä" behind "keväällä 2017", where a text goes on telling of the past."""
        told = self._season
        if told is None or told.first.year >= self._reader.year or period.told is not None:
            return None
        days = bounds(period, told.first.year) if period.number else None
        return told.first.year if days is not None and days.first > told.first else None

    def _year_of_text(self, piece: Piece) -> int | None:
        """The year told right before "in 2026 …, … in the first quarter of the year"."""
        last = self._last
        if last is None or not isinstance(last.expression, Period):
            return None
        between = self._reader.tokens[last.end : piece.first]
        ends = any(one.kind is Kind.LINE or one.key in _ENDS for one in between)
        whole = last.expression.unit is Unit.YEAR and len(between) <= _SENTENCE
        return last.expression.year if whole and not ends else None

    def before(self, piece: Piece) -> Days | None:
        """The date that a piece may be counted from; "the day before" counts from a day."""
        if self._is_far(piece):
            return None
        if piece.expression == Period(Unit.DAY, told=0):
            return self._one_day  # "the same day" is never that of a month
        if isinstance(piece.expression, Weekdays):
            row = piece.expression.first == piece.expression.last
            near = piece.first - self._week_end <= (_ROWS_REACH if row else _WEEK_REACH)
            return self._week if near else None
        if isinstance(piece.expression, Weekday) and piece.expression.shift is None:
            return self._few_days
        if _counts_in_month(piece.expression):
            return self._month_days or self._days
        return (_counts_days(piece.expression) and self._one_day) or self._days

    def listed(self, piece: Piece) -> Days | None:
        """The date right before it in the same list."""
        if self._last is None or self._is_far(piece):
            return None
        return self._days if is_listed(self._reader, self._last, piece) else None

    def around(self, piece: Piece) -> Days | None:
        """The stretch that days are taken out of: "1.11.2027–31.1.2028, closed 24. and 31.12."."""
        if self._stretch is None or piece.first - self._stretch_end > _NEAR:
            return None
        words, between = self._reader.words, self._reader.tokens[self._stretch_end : piece.first]
        keys = {one.key for one in between}
        listed = self._taken_out and keys <= {",", *words.both}
        return self._stretch if listed or not keys.isdisjoint(words.out_of) else None

    def said_year(self, piece: Piece) -> int | None:
        """The year of "2027 års marknad hålls den 13 maj", told before in the same sentence.

        Also one long gone by: "År 1923 brann fabriken den 9 januari"; of the year before, its
        budget may have been approved since, so only a list is of it: "in 2026: 14 January …".
        """
        if self._last is None or not isinstance(self._last.expression, Period):
            return None
        between = self._reader.tokens[self._last.end : piece.first]
        if not between or self._last.expression.unit is not Unit.YEAR:
            return None
        year = self._last.expression.year
        listed = any(one.key == ":" for one in between)
        gone = year is not None and year < self._reader.year - (not listed)
        if not gone and self._reader.words.units.get(between[0].key) is not Unit.YEAR:
            return None
        ends = any(one.kind is Kind.LINE or one.key in _ENDS for one in between)
        return None if ends or len(between) > _SENTENCE else year

    def add(self, piece: Piece, meant: Meant | None) -> None:
        """Remember a date; `meant` is None where there is no such day."""
        if self._is_far(piece):
            self._days = self._month_days = self._one_day = self._few_days = self._heading = None
        self._last = piece
        if meant is None:
            return
        self._end = self._reader.tokens[piece.end - 1].end
        if heads_rows(self._reader, piece):
            self._heading = meant.days
        elif self._heading is not None and is_of_other_year(piece.expression, self._heading):
            self._heading = None
        match piece.expression:
            case Period(unit=Unit.WEEKEND, shift=Shift.THIS):
                self._weekend = meant.days
            case Period(unit=Unit.MONTH | Unit.SEASON, year=year):
                self._season = meant.days if year is not None else None
        self._add_stretch(piece, meant)
        self._add_days(piece, meant)
        if isinstance(piece.expression, CalendarDay):
            day = meant.days.first
            self._years[day.month, day.day] = day.year
            if piece.expression.weekday is not None:
                self._weekdays[day.weekday()] = day

    def _add_stretch(self, piece: Piece, meant: Meant) -> None:
        match piece.expression:
            case CalendarDays(last=CalendarDay(year=int())):
                self._stretch, self._stretch_end = meant.days, piece.end
                self._taken_out = False
            case CalendarDay() | CalendarDays() if self.around(piece) is not None:
                self._stretch_end, self._taken_out = piece.end, True

    def _add_days(self, piece: Piece, meant: Meant) -> None:
        if not isinstance(piece.expression, PartOf):
            self._days = meant.days
            if meant.days.first.replace(day=1) == meant.days.last.replace(day=1):
                self._month_days = meant.days
        if meant.precision is Precision.DAY:
            self._one_day = meant.days
        few = meant.precision in _FEW or _is_named_week(piece.expression)
        if few and not self._is_one_of_few(meant.days):
            self._few_days = meant.days
        if isinstance(piece.expression, Weekdays):
            self._week_end = piece.end
        week = AROUND[Unit.WEEK](meant.days.first, 0)
        if meant.days.last - meant.days.first >= _MOST_OF_WEEK and meant.days.last <= week.last:
            self._week, self._week_end = week, piece.end

    def _is_one_of_few(self, days: Days) -> bool:
        few = self._few_days
        if few is None or few.first == few.last:
            return False
        return (
            few.first <= days.first <= few.last + (_HOMEWARD if days.first == days.last else _NONE)
        )

    def _is_far(self, piece: Piece) -> bool:
        return self._reader.tokens[piece.first].start - self._end > _REACH


def _days_of(days: Days, later: timedelta) -> CalendarDays:
    """The same days, so much later, as they would be written."""
    first, last = days.first + later, days.last + later
    return CalendarDays(
        CalendarDay(first.day, first.month, first.year),
        CalendarDay(last.day, last.month, last.year),
    )


def _is_named_week(expression: Expression) -> bool:
    """As in "viikolla 51", "the week commencing 14 December": its weekdays are told by their names."""
    match expression:
        case Period(unit=Unit.WEEK, number=int()) | WeekFrom():
            return True
    return False


def _lacks_weekday(piece: Piece) -> bool:
    """As in "22 May, Wednesday": rather a slip than the first Wednesday behind the day."""
    told = piece.expression
    return isinstance(told, CalendarDay) and told.weekday is None


def _counts_in_month(expression: Expression) -> bool:
    """Whether it is a day "of the month told before", as "on 2nd": no matter which year was."""
    return isinstance(expression, DayOfMonth) and expression.month.told == 0


def _counts_days(expression: Expression) -> bool:
    return isinstance(expression, Period) and expression.unit is Unit.DAY
