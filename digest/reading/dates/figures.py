"""One day written in figures: "5.5.2021", "22.9.21", "2027-02-11". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from digest.reading.dates.times import clock_is_no_date
from digest.reading.dates.tokens import Kind, Token
from digest.reading.lexicon.words import DateWords

_LAST_DOTS = frozenset({".", "..", "..."})  # with the full stop of the sentence
_LAST_SHORT_YEAR = 40
_MONTHS = 12
_LINE = Kind.LINE  # asked of every token around a row
_HOURS = 24
_FELLOWS = 5  # rows to either side that may show that a doubtful one is a day
_LOOKAHEAD = 6  # tokens
ROWS = 60  # tokens to either side in which another row of a list is looked for
FIRST_YEAR, LAST_YEAR = 1900, 2100  # further away it is a number of something, but …
OLDEST_YEAR = 1400  # … for one in a date, or said to be a year


_NAMES = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_MONTH_DAY_YEAR = re.compile(rf"\b{_NAMES}\.? [0-9]{{1,2}}, ?(?:19|20)[0-9]{{2}}\b", re.IGNORECASE)
_SLASHED = re.compile(r"(?<![\w/.,-])([0-9]{1,2})/([0-9]{1,2})(?![\w/-])")
_MONTHS, _DAYS = 12, 31
_DAY_MONTH = re.compile(rf"\b[0-9]{{1,2}}(?:st|nd|rd|th)? (?:of )?{_NAMES}\b", re.IGNORECASE)


class Term(NamedTuple):
    """A day, perhaps without month or year; tokens `first` to `end`.

    Attributes:
        plain: a number without a mark or word that makes it a day.
        doubtful: a date only beside other signs (weekday, time, range): "3.12" in Finnish.
        month_first: "May 3".
        swaps: "12/10", which may be either.
    """

    day: int
    first: int
    end: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    plain: bool = False
    doubtful: bool = False
    month_first: bool = False
    swaps: bool = False


def of_americans(words: DateWords, text: str) -> DateWords:
    """The words, with the month first in "9/6/17", where a text names days as Americans do."""
    if not words.month_first or "/" not in text:
        return words
    american = _MONTH_DAY_YEAR.search(text) is not None and _DAY_MONTH.search(text) is None
    return words._replace(slashes_month_first=american or _tells_months_first(text))


def _tells_months_first(text: str) -> bool:
    """As in "from 11/6 to 11/27": no month is the 27th, and no day here is a month too many."""
    pairs = [(int(one), int(other)) for one, other in _SLASHED.findall(text)]
    first = any(one <= _MONTHS < other <= _DAYS for one, other in pairs)
    return first and not any(other <= _MONTHS < one <= _DAYS for one, other in pairs)


def year_at(tokens: list[Token], place: int, *, first: int = FIRST_YEAR) -> int | None:
    """A year of four digits, not before `first`, that no further digits hang on."""
    token = tokens[place]
    if not first <= token.number <= LAST_YEAR or token.end - token.start != 4:
        return None
    mark, behind = tokens[place + 1], tokens[place + 2]
    if mark.glued and (mark.key == "s" or (mark.key in {"'", "’"} and behind.key == "s")):
        return None  # "the 1990s"
    if mark.glued and mark.key in {".", ":", ","} and behind.glued and behind.kind is Kind.NUMBER:
        return None
    longer = behind.kind is Kind.NUMBER and behind.end - behind.start > 2
    if mark.glued and mark.key == "/" and behind.glued and longer:
        return None
    return token.number


def read_iso(tokens: list[Token], place: int) -> Term | None:
    """2027-02-11, 2027/02/11."""
    year, first_mark, month, second_mark, day = tokens[place : place + 5]
    if not FIRST_YEAR <= year.number <= LAST_YEAR or first_mark.key not in {"-", "/", "‑", "–"}:
        return None
    if second_mark.key != first_mark.key or not is_day(day) or not is_month(month):
        return None
    if not (first_mark.glued and month.glued and second_mark.glued and day.glued):
        return None
    return Term(day.number, place, place + 5, month.number, year.number)


def read_hyphened(tokens: list[Token], place: int) -> Term | None:
    """14-09-2022, and as Americans write it 09-14-2022."""
    day, first_mark, month, second_mark = tokens[place : place + 4]
    year = year_at(tokens, place + 4)
    if first_mark.key != "-" or second_mark.key != "-" or year is None:
        return None
    if not is_month(month):
        day, month = month, day
    glued = all(one.glued for one in tokens[place + 1 : place + 5])
    if not (glued and is_day(day) and is_month(month)):
        return None
    return Term(day.number, place, place + 5, month.number, year)


def read_dotted(
    tokens: list[Token], place: int, words: DateWords, *, named: bool = False
) -> Term | None:
    """7.5.2021, 7. 5. 2021, 22.9.21, 22.9., 3.12; "22 .9." as machines read print.

    Args:
        named: a weekday stands before it.
    """
    day, dot, month, last_dot = tokens[place : place + 4]
    if dot.key != "." or not is_day(day) or not is_month(month):
        return None
    closed = last_dot.key in _LAST_DOTS and last_dot.glued
    torn = month.glued and dot.start - day.end == 1  # "22 .9": one space too many
    if not dot.glued and not (torn and (named or closed)):
        return None
    closed = closed or _is_torn_year(tokens, place + 3)
    if not month.glued and not closed:
        return None
    if closed:
        return _closed_dotted(tokens, place, words)
    found = year_at(tokens, place + 3, first=OLDEST_YEAR)
    split = words.bare_day_month or last_dot.glued  # "19.32020"
    if found is not None and (split or _is_lone(tokens, place, words)):
        return Term(day.number, place, place + 4, month.number, found)
    return _bare_dotted(tokens, place, words)


def _is_lone(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Reads "1.10 2018" as a day, but not in a row of numbers and behind no "klo"."""
    before, behind = tokens[place - 1] if place else tokens[-1], tokens[place + 4]
    numbered = before.kind is Kind.NUMBER or behind.kind is Kind.NUMBER
    return not (numbered or before.key in words.clock | words.numbered)


def _is_torn_year(tokens: list[Token], place: int) -> bool:
    """Reads the " .26" of "3.3 .26"."""
    dot, year = tokens[place : place + 2]
    return dot.key == "." and year.glued and short_year(tokens, place + 1) is not None


def _closed_dotted(tokens: list[Token], place: int, words: DateWords) -> Term | None:
    """Reads "22.9.", with its year if there is one."""
    day, dot, month, _, year = tokens[place : place + 5]
    found = year_at(tokens, place + 4, first=OLDEST_YEAR)
    if found is None and year.glued and year.kind is Kind.NUMBER:
        found = short_year(tokens, place + 4)
        if found is None:
            return None  # 3.1.2 is a version
    if found is not None:
        return Term(day.number, place, place + 5, month.number, found)
    if not month.glued and month.start - dot.end > 1:
        return None
    if _is_counted(tokens, place + 4, words):
        return None
    return Term(day.number, place, place + 4, month.number)


def _bare_dotted(tokens: list[Token], place: int, words: DateWords) -> Term | None:
    """Reads "3.12" without its last dot: an amount or a time of day where it can be one."""
    if tokens[place + 3].kind is Kind.NUMBER and tokens[place + 3].glued:
        return None
    if (
        tokens[place + 3].key in {":", ","}
        and tokens[place + 4].glued
        and tokens[place + 4].number >= 0
    ):
        return None
    if _is_counted(tokens, place + 3, words) or clock_is_no_date(tokens, place):
        return None
    doubtful = not words.bare_day_month or (
        _may_be_time(tokens, place) and not _is_dotted_row(tokens, place, words)
    )
    doubtful = doubtful and tokens[place + 3].key not in words.until
    return Term(tokens[place].number, place, place + 3, tokens[place + 2].number, doubtful=doubtful)


def _may_be_time(tokens: list[Token], place: int) -> bool:
    """Whether "18.05" is rather a time, as in "senast till 18.05"."""
    hour, minute = tokens[place], tokens[place + 2]
    padded = minute.number < 10 < 10 * (minute.end - minute.start)
    return padded and 10 <= hour.number < _HOURS


def _is_dotted_row(tokens: list[Token], place: int, words: DateWords) -> bool:
    """As "13.01" below "Januari", or above "03.02": days of rows; hours would go back."""
    if place and tokens[place - 1].kind is not Kind.LINE:
        return False
    day, month = tokens[place].number, tokens[place + 2].number
    told = False
    for at in _rows_near(tokens, place):
        other, dot, later, behind = tokens[at : at + 4]
        if at < place and words.months.get(other.key) == month:
            return True
        if dot.key != "." or not later.glued or behind.glued or not is_day(other):
            continue
        if not is_month(later):
            return False  # "20.30"
        row = other.number, later.number
        told = told or other.number >= _HOURS or _goes_back((day, month), row, below=at > place)
    return told


def _rows_near(tokens: list[Token], place: int) -> Iterator[int]:
    """Where some lines above and below begin."""
    above = range(place - 2, max(place - ROWS, -2), -1)
    below = range(place + 3, min(place + ROWS, len(tokens) - _LOOKAHEAD))
    for reach in (above, below):
        lines = (at + 1 for at in reach if at == -1 or tokens[at].kind is _LINE)
        yield from islice(lines, _FELLOWS)


def _goes_back(row: tuple[int, int], other: tuple[int, int], *, below: bool) -> bool:
    """Whether two rows are in the order of days, but of hours in none."""
    (hour, minute), (later_hour, later_minute) = (row, other) if below else (other, row)
    return (minute, hour) < (later_minute, later_hour) and later_hour < hour


def short_year(tokens: list[Token], place: int) -> int | None:
    """The year of two figures, "27", that no further figures hang on."""
    token, mark, behind = tokens[place : place + 3]
    if token.end - token.start != 2 or token.number > _LAST_SHORT_YEAR:
        return None
    if mark.glued and mark.key in {".", ":", "/"} and behind.glued and behind.number >= 0:
        return None
    return 2000 + token.number


def is_day(token: Token) -> bool:
    """Whether a number can be a day of a month."""
    return 1 <= token.number <= 31 and token.end - token.start <= 2


def is_month(token: Token) -> bool:
    """Whether a number can be a month."""
    return 1 <= token.number <= 12 and token.end - token.start <= 2


def _is_counted(tokens: list[Token], place: int, words: DateWords) -> bool:
    return tokens[place].key in words.counted
