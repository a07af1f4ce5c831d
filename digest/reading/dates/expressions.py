"""What a date expression says before anyone asks which year. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from digest.reading.lexicon.words import Part, Shift, Unit


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of a month. `weekday`: 0 = Monday, when the text names it."""

    day: int
    month: int
    year: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class CalendarDays:
    """From one day to another, both included."""

    first: CalendarDay
    last: CalendarDay


@dataclass(frozen=True, slots=True)
class Period:
    """A week, month, season …; `number` says which of its kind, None "the one around now"."""

    unit: Unit
    number: int | None = None
    year: int | None = None
    shift: Shift | None = None


@dataclass(frozen=True, slots=True)
class Periods:
    """From one period to another, both included."""

    first: Period
    last: Period


@dataclass(frozen=True, slots=True)
class PartOf:
    """The beginning, middle, end or turn of a period."""

    of: Period | Periods
    part: Part


@dataclass(frozen=True, slots=True)
class WeekOfMonth:
    """The first week of May: days 1–7. -1 = its last seven days."""

    month: Period
    number: int


@dataclass(frozen=True, slots=True)
class Weekday:
    """A bare weekday, or one of a given week."""

    weekday: int
    shift: Shift | None = None
    week: Period | None = None
    strictly_after: bool = False  # "by Friday", written on a Friday, is a week away
    skips_week: bool = False  # "next Friday" is never this week's


@dataclass(frozen=True, slots=True)
class DaysAway:
    """So many days from the day of publication."""

    days: int


@dataclass(frozen=True, slots=True)
class Feast:
    """A feast, by its key in feasts.py."""

    key: str
    year: int | None = None
    shift: Shift | None = None
    eve: bool = False


Expression = (
    CalendarDay
    | CalendarDays
    | Period
    | Periods
    | PartOf
    | WeekOfMonth
    | Weekday
    | DaysAway
    | Feast
)


@dataclass(frozen=True, slots=True)
class Clock:
    """Times of day; 24:00 is read as 23:59. `zone`: IANA key, where the text names one."""

    start: time | None
    end: time | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """An expression and the tokens it covers: `tokens[first:end]`."""

    expression: Expression
    first: int
    end: int
    clock: Clock | None = None
