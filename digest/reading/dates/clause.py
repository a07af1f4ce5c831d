"""The time that stands some words behind its day, in the same clause. Pure."""

from __future__ import annotations

from digest.reading.dates.expressions import Clock
from digest.reading.dates.tense import tells_time
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

_REACH = 12  # tokens behind a day in which its time is looked for
_CLAUSE_MARKS = frozenset(",;!?|")
_BEFORE_DAYS = frozenset({"on", "på"})
_PASSED = frozenset("():\"'’”“»«") | DASHES  # "(sportlov): Öppet kl. 11–17"


def clock_in_clause(
    tokens: list[Token], first: int, place: int, words: DateWords
) -> tuple[Clock, int, int] | None:
    """The time some words behind a day, in its clause: "5 mars i stora salen kl. 18".

    Args:
        first: where the day begins. `place`: where it ends.

    Returns:
        The time, and the places where it begins and ends; another date or clause ends the search.
    """
    if _ends_sentence(tokens, first, place, words):
        return None
    listed = opened = False
    start = _behind_relative(tokens, place, words)
    for at in range(start, start + _REACH):
        token = tokens[at]
        if token.key in {",", "|"}:
            if not _goes_on(tokens, first, place, at, words):
                return None
            listed = True
        elif token.key in words.opens:
            opened = True
        elif token.kind is Kind.NUMBER or token.key in words.clock or token.key in words.between:
            found = _clock_at(tokens, at, words, listed=listed, opened=opened)
            if found is not None:
                return None if _is_of_next(tokens, found[1], words) else (found[0], at, found[1])
            if token.kind is Kind.NUMBER:
                return None
        elif _ends_search(tokens, at, words):
            return None
    return None


def _goes_on(tokens: list[Token], first: int, place: int, at: int, words: DateWords) -> bool:
    """Whether a clause goes on behind a comma, or the row of a table behind the mark of a cell."""
    if tokens[at].key == "|":
        return _heads_row(tokens, first)
    apposed = at == place and any(one.key == "," for one in tokens[first:place])
    opens = tells_time(tokens[at + 1].key, words)
    return apposed or not opens or _starts_at(tokens, at + 1, words)


def _heads_row(tokens: list[Token], place: int) -> bool:
    """Whether a day is the first cell of a row: "| 4 May | Committee | 6.30 pm |"."""
    before = place - 1 - (place > 0 and tokens[place - 1].key == "|")
    return before < 0 or tokens[before].kind is Kind.LINE


def _starts_at(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Whether ", starting at 7 pm", ", alkaen kello 12" only tells the time of what stands before."""
    starts = tokens[place].key in words.starting | words.since
    return starts and tokens[place + 1].key in words.clock


def _behind_relative(tokens: list[Token], place: int, words: DateWords) -> int:
    """Behind the clause of "8.10., jossa käsitellään sääntöjä, alkaa klo 14", without numbers."""
    if tokens[place].key != "," or tokens[place + 1].key not in words.relatives:
        return place
    for at in range(place + 1, place + _REACH):
        if tokens[at].key == ",":
            return at + 1
        if tokens[at].kind is not Kind.WORD:
            break
    return place


def clock_before(tokens: list[Token], place: int, words: DateWords) -> tuple[Clock, int] | None:
    """The time that begins what is told to be on the day behind: "klo 18 alkava juhla on 3.6".

    Returns:
        The time and the place where it begins.
    """
    begins = _ends_before_start(tokens, place, words)
    for at in range(place - 1, max(place - _REACH, -1), -1):
        token = tokens[at]
        if token.key in words.clock:
            found = read_clock(tokens, at, words)
            if found is None or found[1] >= place:
                return None
            beside = {tokens[found[1]].key, tokens[max(at - 1, 0)].key}
            near = found[1] == begins or not words.beginning.isdisjoint(beside)
            return (found[0], at) if near else None
        stops = token.key == "." and tokens[at + 1].capital
        if at != begins and (
            stops
            or token.kind is Kind.LINE
            or token.key in _CLAUSE_MARKS | words.both | words.out_of
        ):
            return None
    return None


def _ends_before_start(tokens: list[Token], place: int, words: DateWords) -> int | None:
    """Where the time ends of "at 7 pm, starting on 9 May", of the day at a place."""
    at = place - 1
    while at > 0 and (tokens[at].key in words.articles or tokens[at].key in _BEFORE_DAYS):
        at -= 1
    if at < 1 or tokens[at].key.removesuffix(" on") not in words.starting:
        return None
    return at - (tokens[at - 1].key == ",")


def clock_of_both(tokens: list[Token], place: int, words: DateWords) -> Clock | None:
    """The time told once behind two days: "in A on 9 May, and in B on 16 May, both at 7 pm"."""
    if tokens[place].key in {".", "!"} and tokens[place + 1].key in words.each:
        return _clock_of_all(tokens, place + 2, words)
    joined = False
    for at in range(place, place + _REACH * 2):
        token = tokens[at]
        if token.kind in {Kind.LINE, Kind.END} or _is_full_stop(tokens, at):
            return None
        joined = joined or token.key in words.both
        shared = tokens[at + 1].key in words.each or tokens[at + 1].key in words.starting
        if token.key == "," and joined and shared:
            behind = at + 2 + (tokens[at + 2].key in words.starting)
            found = read_clock(tokens, behind, words)
            return found[0] if found is not None else None
    return None


def _clock_of_all(tokens: list[Token], place: int, words: DateWords) -> Clock | None:
    """The time of the sentence behind a list: "2, 9 and 16 May. All begin at 7 pm"."""
    for at in range(place, place + _REACH):
        if tokens[at].key in words.clock:
            found = read_clock(tokens, at, words)
            return found[0] if found is not None else None
        if tokens[at].kind is not Kind.WORD:
            return None
    return None


def _is_full_stop(tokens: list[Token], place: int) -> bool:
    """Whether a dot ends a sentence, and no day as that of "13.4. Korvessa"."""
    dated = tokens[place - 1].kind is Kind.NUMBER and tokens[place].glued
    return tokens[place].key == "." and tokens[place + 1].capital and not dated


def _ends_sentence(tokens: list[Token], first: int, place: int, words: DateWords) -> bool:
    """Whether the dot of "… klar 4.11. Kaféet …" is a full stop; not at the head of a row."""
    heads = _heads_row(tokens, first)
    stops = words.bare_day_month and tokens[place - 1].key == "." and tokens[place].capital
    return stops and not heads


def _is_of_next(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Whether a day follows the time: "on Monday, and at 6 pm on Tuesday"."""
    start = place
    for _ in range(2):
        start += tokens[start].key in _BEFORE_DAYS | words.articles
    token, behind = tokens[start], tokens[start + 1]
    dated = token.kind is Kind.NUMBER and (behind.key in {".", "/"} or behind.key in words.months)
    return dated or token.key in words.weekdays or token.key in words.months


def _clock_at(
    tokens: list[Token], place: int, words: DateWords, *, listed: bool, opened: bool
) -> tuple[Clock, int] | None:
    """A time with its word; behind a comma or "from" also a plain one, behind "open" hours."""
    clock = read_clock(tokens, place, words)
    if tokens[place].kind is not Kind.NUMBER:
        return clock or between_hours(tokens, place, words)
    if (listed and not opened) or tokens[place - 1].key in words.since | words.closes:
        return clock if clock_is_no_date(tokens, place) else None
    if tokens[place - 1].key == "(" and tokens[place + 1].key == ":":
        return _in_brackets(tokens, clock, words)
    sure = clock is not None and tokens[clock[1] - 1].key in words.afternoon | words.morning
    noon = clock is not None and tokens[clock[1] - 1].key in words.noon
    if noon and tokens[place - 1].key == ":":  # "Good Friday: 12 noon"
        return clock
    if sure and tokens[place - 1].key not in words.until:  # "at the hall 2.15pm"
        return clock
    return read_hours(tokens, place, words) if opened else _last_of_row(tokens, place)


def _in_brackets(
    tokens: list[Token], clock: tuple[Clock, int] | None, words: DateWords
) -> tuple[Clock, int] | None:
    """Reads "29 September: final papers (23:59 UTC)"."""
    found = with_zone(tokens, clock, words)
    return found if found is not None and tokens[found[1]].key[:1] == ")" else None


def _last_of_row(tokens: list[Token], place: int) -> tuple[Clock, int] | None:
    """Reads the "9–16" that ends a row as "5.12. Itsenäisyyspäivän aatto 9–16"; no score."""
    found = plain_hours(tokens, place)
    if found is None or tokens[place].number < EARLIEST or tokens[found[1]].kind is Kind.MARK:
        return None
    return found


def _ends_search(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Whether another date or clause begins, so that a time behind it is of that one."""
    token = tokens[place]
    if token.key == "/":
        return token.glued
    if token.key == "." and tokens[place + 1].key in words.clock:
        return False  # "1/3 Träff i Gröna ladan. Kl 15–18"
    if token.kind is not Kind.WORD:
        return token.key not in _PASSED or (
            token.key == ":" and tokens[place + 1].kind is Kind.LINE
        )
    key = token.key
    if key in words.both:
        names = tokens[place - 1].capital and tokens[place + 1].capital  # "Lace and Bass"
        return not (names or tells_time(tokens[place + 1].key, words))  # "and will begin at"
    return key in words.weekdays or key in words.months or key in words.relative_days
