"""A day written with a slash: "10/10 2018", "den 3/12", "15/3–9/4"; mostly a fraction. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from digest.reading.dates.figures import ROWS, Term, is_day, is_month, short_year, year_at
from digest.reading.dates.times import DASHES
from digest.reading.dates.tokens import Kind, Token
from digest.reading.lexicon.words import DateWords

_MONTHS = 12
_FIRST_HYPHENED = 2010  # "28/2-27"; below it rather two more numbers
_USUAL_PARTS = {2, 3, 4, 5, 6, 8, 10, 100}  # of fractions: 1/2, 3/4, 9/10
_BULLETS = frozenset("-–—•*·")
_OPENED = frozenset('"”“»:–—-')
_FELLOWS = 3  # others to either side that may show that a doubtful one is a day
_LOOKAHEAD = 6  # tokens
_NEAR = 25  # tokens behind a plain day in which another one is likely
_CELLS = frozenset("/|;,")


def read_slashed(tokens: list[Token], place: int, words: DateWords, *, named: bool) -> Term | None:
    """10/10 2018, 10/10/2018, "den 3/12", "(3/12)"; month first only where it must be (3/23).

    Args:
        named: a weekday stands before it.
    """
    day, slash, month, second = tokens[place : place + 4]
    if slash.key != "/" or not slash.glued or not month.glued:
        return None
    swaps = words.slashes_month_first or not is_month(month)
    if words.month_first and is_month(day) and is_day(month) and swaps:
        day, month = month, day
    if not is_day(day) or not is_month(month):
        return None
    dated = _year_of_slashed(tokens, place + 3, words)
    if dated is not None:
        return Term(day.number, place, dated[1], month.number, dated[0])
    if second.key == "/" and second.glued:
        return None
    if words.ordinal_dot:  # in Finnish a slash is a fraction but for company
        sure = named or (_is_bracketed(tokens, place) and day.number > month.number)
        sure = sure or _is_slashed_range(tokens, place)
        return Term(day.number, place, place + 3, month.number) if sure else None
    sure = _is_told(tokens, place, words) or day.number > _MONTHS
    sure = sure or (words.bare_day_month and _has_fellow(tokens, place))
    return Term(day.number, place, place + 3, month.number, doubtful=not sure)


def _year_of_slashed(tokens: list[Token], place: int, words: DateWords) -> tuple[int, int] | None:
    """The year behind "28/2" and where it ends: "/2027", "/27", " 2027", in Swedish "-27"."""
    mark, year = tokens[place : place + 2]
    if mark.key in {"/", "-"} and mark.glued and year.glued:
        found = short_year(tokens, place + 1)
        if mark.key == "/":
            found = year_at(tokens, place + 1) or found
        elif found is not None and (found < _FIRST_HYPHENED or not words.bare_day_month):
            found = None
        return (found, place + 2) if found is not None else None
    found = year_at(tokens, place)
    if found is not None and not mark.glued and not words.ordinal_dot:
        return found, place + 1
    return None


def _is_slashed_range(tokens: list[Token], place: int) -> bool:
    """Reads either end of "15/3–9/4", of which one is no month."""
    for at in (place, place - 4):
        if at < 0 or tokens[at + 3].key not in DASHES:
            continue
        first, slash, month = tokens[at : at + 3]
        last, other, ending = tokens[at + 4 : at + 7]
        days = is_day(first) and is_month(month) and is_day(last) and is_month(ending)
        glued = slash.glued and month.glued and other.glued and ending.glued
        if days and glued and slash.key == other.key == "/":
            return max(first.number, last.number) > _MONTHS
    return False


def _is_told(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Whether what stands around "3/12" makes it a day: "den 3/12", "(3/12)", a heading of it."""
    before = tokens[place - 1] if place else tokens[-1]
    if before.key in {"on"} | words.articles | words.inside | words.until:
        return True
    if words.month_first:
        return False
    if _is_bracketed(tokens, place):
        return True
    plain = not is_fraction(tokens[place], tokens[place + 2])
    if before.key in words.heralds or (before.key == ":" and _is_herald(tokens, place, words)):
        return plain
    if words.bare_day_month and _ends_row(tokens, place):
        return (plain and before.key in _BULLETS) or _has_fellow_rows(tokens, place, words)
    behind = tokens[place + 3]
    headed = behind.kind is Kind.WORD and behind.key not in words.of | words.counted
    if not (_begins_row(tokens, place) and (headed or _is_opened(tokens, place + 3))):
        return False
    if plain and headed:
        return True
    return (behind.capital or not headed) and _has_fellow_rows(tokens, place, words)


def _is_herald(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Reads the "Premiär:" of "Premiär: 3/9"."""
    return place > 1 and tokens[place - 2].key in words.heralds


def _begins_row(tokens: list[Token], place: int) -> bool:
    """Whether nothing but the mark of a list stands before it on its line."""
    before = place - 1
    if before >= 0 and tokens[before].key in _BULLETS:
        before -= 1
    return before < 0 or tokens[before].kind in {Kind.LINE, Kind.END}


def _is_opened(tokens: list[Token], place: int) -> bool:
    """Whether a name in quotes follows, or a dash or colon before one."""
    mark = tokens[place]
    return mark.key in _OPENED and (mark.key == ":" or not mark.glued)


def _has_fellow(tokens: list[Token], place: int) -> bool:
    """As the "2/5" of "18/4 går vi till sjön och 2/5 till skogen": a plain day before, in its line."""
    for at in range(place - 1, max(0, place - _NEAR), -1):
        if tokens[at].kind is Kind.LINE:
            return False
        day, slash, month = tokens[at : at + 3]
        plain = slash.key == "/" and slash.glued and month.glued and is_month(month)
        if plain and is_day(day) and day.number > _MONTHS:
            return True
    return False


def _has_fellow_rows(tokens: list[Token], place: int, words: DateWords) -> bool:
    """As "2/8 Byavandring" above or below "13/9 Marknad": a row beside it heads a plain day.

    Or as the "5/4" of a heading above "tisdag 5/4 18.30": its weekday is told near it.
    """
    told = tokens[place].number, tokens[place + 2].number
    for at in _slashed_near(tokens, place):
        day, slash, month = tokens[at], tokens[at + 1], tokens[at + 2]
        if (day.number, month.number) == told and _is_named(tokens, at, words):
            return True
        if is_fraction(day, month) or not (is_day(day) and is_month(month)):
            continue
        if slash.glued and month.glued and (_begins_row(tokens, at) or _ends_row(tokens, at)):
            return True
    return False


def _slashed_near(tokens: list[Token], place: int) -> Iterator[int]:
    """Where the nearest figures with slashes above and below begin."""
    above = range(place - 1, max(place - ROWS, -1), -1)
    below = range(place + 3, min(place + ROWS, len(tokens) - _LOOKAHEAD))
    for reach in (above, below):
        yield from islice((at for at in reach if tokens[at + 1].key == "/"), _FELLOWS)


def _is_named(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Whether a weekday stands right before a place."""
    named = tokens[place - 1].key if place else ""
    return named in words.weekdays or named in words.short_weekdays


def _is_bracketed(tokens: list[Token], place: int) -> bool:
    return place > 0 and tokens[place - 1].key == "(" and tokens[place + 3].key[:1] == ")"


def _ends_row(tokens: list[Token], place: int) -> bool:
    """As in "Höstmarknad 3/12", "Lucia / 13/12 / kyrkan": it ends a line or fills a cell."""
    behind = tokens[place + 3]
    ends = behind.kind in {Kind.LINE, Kind.END} or (behind.key in _CELLS and not behind.glued)
    before = tokens[place - 1] if place else tokens[place]
    told = before.kind is Kind.WORD or before.key in _CELLS or before.key in _BULLETS
    return ends and (told or _begins_row(tokens, place))


def is_fraction(day: Token, month: Token) -> bool:
    """Whether "a/b" may be so many parts of a whole."""
    return day.number < month.number and month.number in _USUAL_PARTS
