"""Weeks by their number: "viikolla 38", "vecka 4/2026", "weeks 8, 9 and 11". Pure."""

from __future__ import annotations

from collections.abc import Iterator

from digest.reading.dates.days import read_days
from digest.reading.dates.expressions import (
    CalendarDay,
    Expression,
    Period,
    Periods,
    Piece,
    WeekFrom,
)
from digest.reading.dates.figures import is_month
from digest.reading.dates.reader import Reader
from digest.reading.dates.times import DASHES
from digest.reading.dates.tokens import Kind
from digest.reading.dates.years import year_mark
from digest.reading.lexicon.words import Unit

_LAST_WEEK = 53
_MARKS = frozenset(".:")
_MOST_WEEKS = 20

Found = tuple[Expression, int]


def week(reader: Reader, place: int) -> Found | None:
    """Reads "viikolla 38", "vecka 4/2026", "v. 38", "viikoilla 38–39", "week commencing 3 May"."""
    if reader.key(place) in reader.words.week_starts:
        return _opened(reader, reader.articles(place + 1 + (reader.key(place + 1) in _MARKS)))
    if reader.words.units.get(reader.key(place)) is not Unit.WEEK:
        return None
    if reader.key(place + 1) in reader.words.week_openers:
        return _opened(reader, reader.articles(place + 2))
    at = place + 2 if reader.key(place + 1) == "." else place + 1
    return None if _is_followed_by_month(reader, at) else _numbered(reader, at)


def _is_followed_by_month(reader: Reader, place: int) -> bool:
    """As in "Book Week 11 January – 12 February", "Book Week 14–18 January": of days, not of weeks."""
    if reader.key(place + 1) in DASHES and reader.tokens[place + 2].kind is Kind.NUMBER:
        place += 2
    behind = reader.key(place + 1 + (reader.key(place + 1) == "."))
    return behind in reader.words.months or behind in reader.words.short_months


def further_weeks(reader: Reader, piece: Piece) -> Iterator[Piece]:
    """The weeks listed behind the first: "viikoilla 8, 9 ja 11"."""
    told = piece.expression
    first = told.first if isinstance(told, Periods) else told
    if not isinstance(first, Period) or first.unit is not Unit.WEEK or first.number is None:
        return
    several = reader.key(piece.first) in reader.words.plurals
    end = piece.end
    for _ in range(_MOST_WEEKS):
        if reader.key(end) not in {",", *reader.words.both}:
            return
        found = _numbered(reader, end + 1)
        if found is None or not _ends_well(reader, found[1], several=several):
            return
        if read_days(reader.tokens, end + 1, reader.words)[0]:
            return  # "v. 9, 1–5 mars"
        yield Piece(found[0], end + 1, found[1])
        end = found[1]


def _opened(reader: Reader, place: int) -> Found | None:
    """The week whose first day stands here."""
    days, _ = read_days(reader.tokens, place, reader.words)
    if len(days) != 1 or not isinstance(days[0].expression, CalendarDay):
        return None
    return WeekFrom(days[0].expression), days[0].end


def _numbered(reader: Reader, place: int) -> Found | None:
    tokens = reader.tokens
    if not _is_week(reader, place) or _is_day_and_month(reader, place):
        return None
    first, end = Period(Unit.WEEK, tokens[place].number), place + 1
    at = _behind_name(reader, end + 1)
    if tokens[end].key in DASHES | reader.words.through and _is_week(reader, at):
        year, end_of_year = year_mark(reader, at + 1)
        last = Period(Unit.WEEK, tokens[at].number, year)
        crosses = year is not None and tokens[place].number > tokens[at].number
        begins = None if year is None else year - crosses
        return Periods(first._replace(year=begins), last), end_of_year
    year, end = year_mark(reader, end)
    return first._replace(year=year), end


def _behind_name(reader: Reader, place: int) -> int:
    """Behind the second "v." of "v. 44–v. 46"."""
    if reader.words.units.get(reader.key(place)) is not Unit.WEEK:
        return place
    return place + 2 if reader.key(place + 1) == "." else place + 1


def _is_week(reader: Reader, place: int) -> bool:
    token = reader.tokens[place]
    return 1 <= token.number <= _LAST_WEEK and token.end - token.start <= 2


def _is_day_and_month(reader: Reader, place: int) -> bool:
    """As in "viikot 22.4–7.5.": days, although the word before them is of weeks."""
    dot, month = reader.tokens[place + 1], reader.tokens[place + 2]
    return dot.key == "." and dot.glued and month.glued and is_month(month)


def _ends_well(reader: Reader, place: int, *, several: bool) -> bool:
    """Whether the number before is a week and not an amount, a date or a time."""
    behind, later = reader.tokens[place], reader.tokens[place + 1]
    if behind.key in reader.words.counted or behind.kind is Kind.NUMBER:
        return False
    if behind.key in {".", ":", "/"} and behind.glued and later.kind is Kind.NUMBER:
        return False
    return several or behind.kind is not Kind.WORD
