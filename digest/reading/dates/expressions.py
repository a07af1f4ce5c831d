"""What a date expression says before anyone asks which year. Pure."""

from __future__ import annotations

from datetime import time
from typing import NamedTuple

from digest.reading.lexicon.words import Part, Shift, Unit


class CalendarDay(NamedTuple):
    """A day of a month. `weekday`: 0 = Monday, when the text names it.

    Attributes:
        swaps: figures that may be month and day as well, if only so the weekday fits ("12/10").
    """

    day: int
    month: int
    year: int | None = None
    weekday: int | None = None
    swaps: bool = False


class CalendarDays(NamedTuple):
    """From one day to another, both included."""

    first: CalendarDay
    last: CalendarDay


class Period(NamedTuple):
    """A week, month, season …; `number` says which of its kind, None "the one around now".

    Attributes:
        told: so many units, or years where there is a number, from the date told before.
        skips_near: "nästa sommar", said in May, is not the one about to begin.
        begins: its year is the first of two ("talvella 2026–2027").
    """

    unit: Unit
    number: int | None = None
    year: int | None = None
    shift: Shift | None = None
    told: int | None = None
    skips_near: bool = False
    begins: bool = False


class Periods(NamedTuple):
    """From one period to another, both included."""

    first: Period
    last: Period


class PartOf(NamedTuple):
    """The beginning, middle, end or turn of a period."""

    of: Period | Periods
    part: Part


class WeekOfMonth(NamedTuple):
    """The first week of May: days 1–7. -1 = its last seven days."""

    month: Period
    number: int


class WeekendOfMonth(NamedTuple):
    """The first weekend of May, by its Saturday. -1 = the last."""

    month: Period
    number: int


class WeekFrom(NamedTuple):
    """The seven days from a day: "the week commencing 23 November"."""

    day: CalendarDay


class DayOfMonth(NamedTuple):
    """The second Tuesday, the last day, the 25th of a month.

    Attributes:
        number: which of the `weekdays` of the month; -1 = the last.
        named: the weekday that "Wednesday, the 20th" says it is.
        exactly: of the month told before, although the day is gone by ("the 3rd of the same month").
    """

    month: Period
    number: int
    weekdays: tuple[int, ...] = tuple(range(7))
    named: int | None = None
    exactly: bool = False


class Weekday(NamedTuple):
    """A bare weekday, or one of a given week."""

    weekday: int
    shift: Shift | None = None
    week: Period | None = None
    strictly_after: bool = False  # "by Friday", written on a Friday, is a week away
    skips_week: bool = False  # "next Friday" is never this week's
    coming: bool = False  # "på fredag" is to come, whatever the tense around it
    behind: bool = False  # in one sentence with the day told before it


class DaysAway(NamedTuple):
    """So many days from the day of publication."""

    days: int


class Feast(NamedTuple):
    """A feast, by its key in feasts.py. `weekend`: the free days around it.

    Attributes:
        beside: the weekday before (-1) or behind (1) its free days, if not the feast itself.
    """

    key: str
    year: int | None = None
    shift: Shift | None = None
    eve: bool = False
    weekend: bool = False
    beside: tuple[int, int] | None = None


class Weekdays(NamedTuple):
    """From one weekday of a week to another: "måndag till onsdag nästa vecka"."""

    first: int
    last: int
    week: Period


class Stretch(NamedTuple):
    """From one date to another of any kind: "mid-June to the end of August"."""

    first: CalendarDay | DayOfMonth | DaysAway | Feast | PartOf | Weekday
    last: CalendarDay | DayOfMonth | Feast | PartOf | Weekday


Expression = (
    CalendarDay
    | CalendarDays
    | Stretch
    | Weekdays
    | WeekendOfMonth
    | Period
    | Periods
    | PartOf
    | WeekOfMonth
    | WeekFrom
    | DayOfMonth
    | Weekday
    | DaysAway
    | Feast
)


class Clock(NamedTuple):
    """Times of day; 24:00 is read as 23:59. `zone`: IANA key, where the text names one."""

    start: time | None
    end: time | None = None
    zone: str | None = None


class Piece(NamedTuple):
    """An expression and the tokens it covers: `tokens[first:end]`."""

    expression: Expression
    first: int
    end: int
    clock: Clock | None = None
