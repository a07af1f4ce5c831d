"""The time right behind a day: ", from 6 pm", "17–19" below it, "9–17" of a row. Pure."""

from __future__ import annotations

from datetime import time

from digest.reading.dates.expressions import Clock
from digest.reading.dates.figures import Term
from digest.reading.dates.terms import weekday_at
from digest.reading.dates.times import (
    DASHES,
    EARLIEST,
    between_hours,
    clock_is_no_date,
    plain_hours,
    read_clock,
    read_hours,
)
from digest.reading.dates.tokens import Kind, Token
from digest.reading.dates.zones import with_zone
from digest.reading.lexicon.words import DateWords

_BEFORE_HOURS = frozenset(",;|•·") | {"//"}
_ENDS_HOURS = frozenset({"\n", "", ",", ";", ".", ")", "|"})
_LAST_HOUR = 24
_ROWS = 60  # tokens in which the next row of a programme with a time begins
_LAST_MINUTE = 59
_SKIPPED = frozenset({",", ";", "(", "|", ".", "•", "·", "@", "//"}) | DASHES
_NIGHT = time(6)


def clock_behind(
    tokens: list[Token], place: int, words: DateWords, *, after_year: bool
) -> tuple[Clock, int] | None:
    """The time that belongs to a date ending at `place`, and where it ends."""
    start = _behind_openings(tokens, place, words)
    token = tokens[start]
    dashed = start > place and tokens[place].key in DASHES
    if token.key == "t" and token.glued:  # 2027-02-11T09:00
        start += 1
    found = read_clock(tokens, start, words) or between_hours(tokens, start, words)
    if found is None and start > place and tokens[start - 1].key in words.since:
        found = _hours_from(tokens, start, words)
    if found is not None and start > place and _heads_programme(tokens, start, found[1]):
        return None
    if found is not None and dashed and tokens[found[1]].key in words.weekdays:
        return None  # "11 March – 23:59 Friday 19 March"
    if found is None and (after_year or _fills_line(tokens, start)):
        return plain_hours(tokens, start)
    if found is None or token.kind is not Kind.NUMBER:
        return with_zone(tokens, found, words)
    clear = (
        (after_year and not _is_closed(tokens, start))
        or tokens[start + 1].key == ":"
        or clock_is_no_date(tokens, start)
    )
    return with_zone(tokens, found, words) if clear else None


def _heads_programme(tokens: list[Token], place: int, end: int) -> bool:
    """Whether the hours at the head of a line are the first row of several, each with its own."""
    if tokens[place - 1].kind is not Kind.LINE or tokens[end].kind is not Kind.WORD:
        return False
    rows = range(end, min(end + _ROWS, len(tokens) - 4))
    return any(tokens[at].kind is Kind.LINE and _begins_timed(tokens, at + 1) for at in rows)


def _begins_timed(tokens: list[Token], place: int) -> bool:
    """Whether "9.30" begins a row here, or what was hidden because it is plainly such a time."""
    hour, mark, minute = tokens[place : place + 3]
    figures = minute.end - minute.start == 2 and hour.end - hour.start <= 2
    timed = mark.key in {".", ":"} and mark.glued and minute.glued and figures
    timed = timed and 0 <= hour.number <= _LAST_HOUR and 0 <= minute.number <= _LAST_MINUTE
    return timed or (hour.kind is Kind.HIDDEN and mark.kind is Kind.WORD)


def _hours_from(tokens: list[Token], place: int, words: DateWords) -> tuple[Clock, int] | None:
    """Reads the "1730 to 1930" of "4 May from 1730 to 1930", "från 18 till 20": no years."""
    found = read_hours(tokens, place, words)
    if found is None or found[0].start is None or found[0].end is None:
        return None
    return found if _NIGHT < found[0].start < found[0].end else None


def _is_closed(tokens: list[Token], place: int) -> bool:
    """Whether a last dot makes the "17.12." of "15.12.2027, 17.12. ja 19.12." a day."""
    return (
        not clock_is_no_date(tokens, place)
        and tokens[place + 3].key == "."
        and tokens[place + 3].glued
    )


def _fills_line(tokens: list[Token], place: int) -> bool:
    """Whether "17-21" is a line of its own, below its day."""
    ends = tokens[min(place + 3, len(tokens) - 1)].kind in {Kind.LINE, Kind.END}
    return ends and tokens[place - 1].kind is Kind.LINE and tokens[place].number >= EARLIEST


def _behind_openings(tokens: list[Token], place: int, words: DateWords) -> int:
    """Behind what may stand between a day and its time: ", med start", "illalla", a line break."""
    start = place
    if tokens[start].key == ":" and tokens[start + 1].kind is Kind.LINE:
        start += 1
    if tokens[start].kind is Kind.LINE:
        start += 1
    mark = tokens[start]
    if mark.key in _SKIPPED or (mark.key == "/" and not mark.glued):
        start += 1
    if tokens[start].key in words.day_parts and _may_be_clock(tokens[start + 1], words):
        start += 1
    behind = tokens[start + 1]
    opens = tokens[start].key in words.since | words.between and behind.key in words.clock
    starts = tokens[start].key in words.since and behind.kind is Kind.NUMBER
    return start + 1 if opens or starts else start


def _may_be_clock(token: Token, words: DateWords) -> bool:
    return token.kind is Kind.NUMBER or token.key in words.clock


def plain_behind(tokens: list[Token], term: Term, words: DateWords) -> tuple[Clock, int] | None:
    """Reads the ", 18–20" that ends "24/3, 18–20", where the figures before it are plainly a day.

    Behind a weekday also without a mark: "Fri 15.1. 9–17, Sat 16.1. 10–14".
    """
    marked = tokens[term.end].key in _BEFORE_HOURS
    at = term.end + marked
    if term.doubtful or tokens[at].number < EARLIEST or not (marked or term.weekday is not None):
        return None
    found = plain_hours(tokens, at) or read_hours(tokens, at, words)
    if found is None or tokens[found[1]].key in _ENDS_HOURS:
        return found
    if term.weekday is None or tokens[found[1]].key not in words.both:
        return None
    return found if weekday_at(tokens, found[1] + 1, words) is not None else None


def is_named(tokens: list[Token], term: Term, words: DateWords) -> bool:
    """Whether plain figures behind it are its hours: "lördag 10 april 10–14", but no score."""
    if term.weekday is None or 0 <= tokens[term.end].number < EARLIEST:
        return False
    told = tokens[term.first : term.end]
    return any(one.key in words.months or one.key in words.short_months for one in told)


def behind_second_time(tokens: list[Token], place: int, words: DateWords) -> int:
    """Behind the "ja 19" of "1.3. klo 14 ja 19, 5.3. klo 19": it begins twice on the day.

    Also in "ti 1.3. klo 9 ja 10 ja ke 2.3. klo 9".
    """
    both, hour, behind = tokens[place : place + 3]
    if both.key not in words.both or not 0 <= hour.number <= _LAST_HOUR:
        return place
    listed = behind.key in words.both and weekday_at(tokens, place + 3, words) is not None
    return place + 2 if listed or behind.key in {",", ";"} else place
