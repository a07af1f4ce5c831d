"""Years: bare ones, ranges of them, and those told behind something else. Pure."""

from __future__ import annotations

from digest.reading.dates.expressions import Period, Periods, Piece
from digest.reading.dates.figures import FIRST_YEAR, OLDEST_YEAR, is_day, year_at
from digest.reading.dates.reader import Reader
from digest.reading.dates.times import DASHES
from digest.reading.dates.tokens import Kind, Token
from digest.reading.lexicon.words import Shift, Unit

_LONGEST_TITLE = 7  # words
_SHORTEST_LIFE = 25  # years; fewer behind a name may be those of a project
_LONGEST_SPAN = 120  # years between two that belong together, as those of a life
_AGES = 700  # the same where "from" or "between" leads them

FROM_TOLD = {Shift.PRECEDING: -1, Shift.SAME: 0, Shift.FOLLOWING: 1}
"""How many steps from the date told before."""


def read_bare_year(reader: Reader, place: int) -> Piece | None:
    """Reads "2019", "2021–2023", where it is no amount and no part of a name."""
    tokens, words = reader.tokens, reader.words
    before = tokens[place - 1] if place else tokens[-1]
    told = before.key in words.inside | words.since | words.between
    year = year_at(tokens, place, first=OLDEST_YEAR if told else FIRST_YEAR)
    if year is None:
        return None
    found = year_range(reader, place, year)
    end = found[1]
    behind = tokens[end]
    if before.end == tokens[place].start and (
        before.kind is Kind.WORD or before.key in {*DASHES, "#", ".", ",", "/", "+", ")"}
    ):
        return None
    above_row = _is_above_row(reader, place)
    heading = (place > 1 and tokens[place - 2].shouted) or above_row
    if before.shouted and tokens[place - 2].key != "(" and not heading:
        return None  # "SOTE 2020", but not "SYKSYN TAPAHTUMAT 2027"
    if before.key in words.names_before_year | words.numbered:
        return None
    if place > 1 and before.key in words.of and tokens[place - 2].key in words.names_before_year:
        return None  # "the Act of 2010"
    if behind.key in words.names_before_year or (not above_row and ends_a_name(reader, place)):
        return None
    if _is_amount(reader, year, place, end) or _is_life(reader, place, end):
        return None
    if behind.key in DASHES | {"/"} and (behind.glued or tokens[end + 1].glued):
        return None  # "2020-luvulla", "2030 -ohjelma"
    return Piece(found[0], place, end)


def _is_life(reader: Reader, place: int, end: int) -> bool:
    """Reads the "(1927–2016)" behind a name as the years somebody lived."""
    tokens = reader.tokens
    if (
        end != place + 3
        or place < 2
        or tokens[place - 1].key != "("
        or not tokens[place - 2].capital
    ):
        return False
    years = tokens[end - 1].number - tokens[place].number
    return tokens[end].key[:1] == ")" and years >= _SHORTEST_LIFE


def _is_above_row(reader: Reader, place: int) -> bool:
    """Whether "Council Meetings 2027" stands on a line of its own, above one that a day begins."""
    tokens = reader.tokens
    begins = max(0, place - _LONGEST_TITLE)
    before = next((at for at in range(place - 1, begins - 1, -1) if not _is_word(tokens[at])), -1)
    line, day = tokens[place + 1 : place + 3]
    titled = (before < 0 and not begins) or tokens[before].kind is Kind.LINE
    if not titled or line.kind is not Kind.LINE:
        return False
    weekdays = reader.words.weekdays.keys() | reader.words.short_weekdays.keys()
    return is_day(day) or day.key in weekdays


def _is_word(token: Token) -> bool:
    return token.kind is Kind.WORD


def ends_a_name(reader: Reader, place: int) -> bool:
    """Whether a name in mid-sentence goes on: "the Open Day 2027", "the Fun Saturday"."""
    words = reader.words
    if not words.named_years or place < 2:
        return False
    before, name = reader.tokens[place - 2 : place]
    plain = words.inside | words.articles | words.both | words.clock
    return name.capital and before.kind is Kind.WORD and name.key not in plain


def _is_amount(reader: Reader, year: int, place: int, end: int) -> bool:
    tokens, words = reader.tokens, reader.words
    behind = tokens[end]
    if behind.key in words.counted or behind.key in words.decades or behind.key == "%":
        return True
    if behind.kind is Kind.NUMBER and not behind.glued:
        return False
    long = behind.kind is Kind.WORD and len(behind.key) > 4
    if long and words.counted_endings and behind.key.endswith(words.counted_endings):
        return True
    round_number = year % 100 == 0
    return round_number and not (place and tokens[place - 1].key in words.inside | words.since)


def year_range(reader: Reader, place: int, year: int) -> tuple[Period | Periods, int]:
    """Reads "2021–2023", "2025/2026", "2021–22", or the one year."""
    tokens = reader.tokens
    first = Period(Unit.YEAR, year=year)
    mark, behind = tokens[place + 1], tokens[place + 2]
    if mark.key in DASHES | {"/"} or mark.key in reader.words.through | reader.words.both:
        before = tokens[place - 1] if place else tokens[-1]
        led = before.key in reader.words.since | reader.words.between
        last = year_at(tokens, place + 2, first=OLDEST_YEAR if led else FIRST_YEAR)
        between = before.key in reader.words.between and mark.key in reader.words.both
        if not between and mark.key not in DASHES | reader.words.through and last != year + 1:
            last = None  # "Directive 2011/1983", "2021 and 2025"
        if last is None and behind.end - behind.start == 2 and mark.glued and behind.glued:
            last = year // 100 * 100 + behind.number
            if mark.key == "/" and last != year + 1:
                return first, place + 1
            last = None if tokens[place + 3].glued and tokens[place + 3].key in DASHES else last
        if last is not None and year < last <= year + (_AGES if led else _LONGEST_SPAN):
            return Periods(first, Period(Unit.YEAR, year=last)), place + 3
    return first, place + 1


def year_behind(reader: Reader, place: int) -> tuple[int | None, int]:
    """The year told behind a period: "2027", "of 2027", "nästa år", "vuonna 2027"."""
    words = reader.words
    start = place
    if reader.key(start) in words.of or (words.month_first and reader.key(start) == ","):
        start += 1
    start = reader.articles(start)
    year = year_at(reader.tokens, start)
    if year is None and words.units.get(reader.key(start)) is Unit.YEAR:
        start += 1
        year = year_at(reader.tokens, start)
    if year is not None:
        behind = reader.tokens[start + 1]
        if behind.key in words.counted or (
            behind.key in DASHES and not behind.glued and reader.tokens[start + 2].glued
        ):
            return None, place
        return year, start + 1
    shift = words.shifts.get(reader.key(start))
    if shift is not None and words.units.get(reader.key(start + 1)) is Unit.YEAR:
        return shifted_year(reader.year, shift), start + 2
    period = words.relative_periods.get(reader.key(start))
    if period is not None and period[0] is Unit.YEAR:
        return shifted_year(reader.year, period[2]), start + 1
    return None, place


def year_mark(reader: Reader, place: int) -> tuple[int | None, int]:
    """A year behind a number: "4/2026", "4, 2026", "4 2026", "4 nästa år"."""
    start = place + 1 if reader.key(place) in {"/", ","} else place
    year = year_at(reader.tokens, start)
    if year is not None:
        return year, start + 1
    return year_behind(reader, place)


def shifted_year(year: int, shift: Shift) -> int:
    """The year that "ensi vuonna", "this year" or "förra året" means."""
    return year + {Shift.NEXT: 1, Shift.COMING: 1, Shift.LAST: -1}.get(shift, 0)
