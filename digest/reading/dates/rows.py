"""What the rows around a line say of the figures at its head: a day, or a chapter. Pure."""

from __future__ import annotations

from typing import NamedTuple

from digest.reading.dates.figures import Term, is_day, is_month
from digest.reading.dates.tokens import Kind, Token

_REACH = 400  # tokens to the row before; text stands between the headings of chapters
_NEAR = 40  # tokens to either side in which another row of a table is looked for
_MOST_PLACES = 4  # looked at to either side
_NAME = 3  # words of the name of a place
_MONTHS = 12
_HOURS = 24  # from here on "26.03" is no time


class _Row(NamedTuple):
    """The figures at the head of a line: "3.2", or "3" of a chapter's title."""

    first: int
    second: int | None


def is_chapter(tokens: list[Token], term: Term) -> bool:
    """Whether "3.2. Tulokset" counts on from "3.1." above it, or from "3. Tutkimus".

    Rows of days do so only where each is the same day of the next month, from January on.
    """
    place = term.first
    if tokens[place + 1].key != "." or term.month is None:
        return False
    if not _heads(tokens, place) or not tokens[term.end].capital:
        return False
    wanted = term.month - 1
    for at in range(place - 1, max(place - _REACH, -1), -1):
        row = _row(tokens, at) if _heads(tokens, at) else None
        if row is None:
            continue
        if row.first != term.day or row.second not in {None, wanted}:
            return wanted == 0 and _is_followed(tokens, term)
        if row.second in {None, 1}:
            return True
        wanted -= 1
    return wanted == 0 and _is_followed(tokens, term)


def heads_days(tokens: list[Token], place: int) -> bool:
    """Whether "28.9 harjoitellaan" or "12.03 | Kokous" heads a row of days without last dots.

    One of the rows must have a day that is no hour.
    """
    if not _heads_words(tokens, place):
        return False
    if tokens[place].number > _HOURS:
        return True
    first, last = max(0, place - _NEAR), min(place + _NEAR, len(tokens) - 5)
    return any(tokens[at].number > _HOURS and _heads_words(tokens, at) for at in range(first, last))


def follows_place(tokens: list[Token], place: int, both: frozenset[str]) -> bool:
    """Whether it is a day of "Koivula 12.6, Salo 19.6 ja Laine 3.7.": places with theirs, in order."""
    if _place_before(tokens, place) is None:
        return False
    places = [place]
    for _ in range(_MOST_PLACES):
        begins = _place_before(tokens, places[0])
        before = None if begins is None else _day_ending_at(tokens, begins - 1, both)
        if before is None:
            break
        if not _follows(tokens, before, places[0]):
            return False
        places.insert(0, before)
    for _ in range(_MOST_PLACES):
        listed = tokens[places[-1] + 3].key in {",", *both}
        behind = _day_behind_place(tokens, places[-1] + 4) if listed else None
        if behind is None:
            break
        if not _follows(tokens, places[-1], behind):
            return False
        places.append(behind)
    return len(places) > 1 and any(tokens[at].number > _MONTHS for at in places)


def _follows(tokens: list[Token], place: int, later: int) -> bool:
    """Whether a day of the year is behind another."""
    first = tokens[place + 2].number, tokens[place].number
    return first < (tokens[later + 2].number, tokens[later].number)


def _place_before(tokens: list[Token], place: int) -> int | None:
    """Where the name of a place right before a day begins."""
    at = place - 1
    while at > 0 and tokens[at].kind is Kind.WORD and place - at < _NAME and not tokens[at].capital:
        at -= 1
    named = at >= 0 and tokens[at].kind is Kind.WORD and tokens[at].capital
    return at if named else None


def _day_ending_at(tokens: list[Token], place: int, both: frozenset[str]) -> int | None:
    """The day that the join at `place` follows."""
    joins = place > 2 and tokens[place].key in {",", *both}
    return place - 3 if joins and _is_day_at(tokens, place - 3) else None


def _day_behind_place(tokens: list[Token], place: int) -> int | None:
    if not tokens[place].capital:
        return None
    days = (at for at in range(place + 1, place + _NAME) if _is_day_at(tokens, at))
    return next(days, None)


def _is_day_at(tokens: list[Token], place: int) -> bool:
    day, dot, month = tokens[place : place + 3]
    return is_day(day) and dot.key == "." and dot.glued and month.glued and is_month(month)


def _heads(tokens: list[Token], place: int) -> bool:
    return place == 0 or tokens[place - 1].kind is Kind.LINE


def _heads_words(tokens: list[Token], place: int) -> bool:
    """Whether "28.9" stands at the head of a line or table row, and words follow."""
    day, dot, month, behind, after = tokens[place : place + 5]
    if not is_day(day) or dot.key != "." or not month.glued or not is_month(month):
        return False
    told = after if behind.key == "|" else behind
    barred = place > 0 and tokens[place - 1].key == "|" and _heads(tokens, place - 1)
    return told.kind is Kind.WORD and not behind.glued and (barred or _heads(tokens, place))


def _is_followed(tokens: list[Token], term: Term) -> bool:
    """Whether the next row counts on from this first one."""
    for at in range(term.end, min(term.end + _REACH, len(tokens) - 4)):
        row = _row(tokens, at) if _heads(tokens, at) else None
        if row is not None:
            return row == _Row(term.day, 2)
    return False


def _row(tokens: list[Token], place: int) -> _Row | None:
    first, dot, second, mark, third = tokens[place : place + 5]
    if not is_day(first) or dot.key != "." or not dot.glued:
        return None
    if second.kind is Kind.WORD and second.capital:
        return _Row(first.number, None)
    if not second.glued or second.kind is not Kind.NUMBER:
        return None
    deeper = mark.key == "." and third.glued and is_month(third)
    return None if deeper else _Row(first.number, second.number)
