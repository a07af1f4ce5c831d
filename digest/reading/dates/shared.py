"""A time told once for a list of days: "at 7 pm: 2, 16 and 30 March", "3.2., 10.2. ja 17.2. klo 18". Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from digest.reading.dates.expressions import CalendarDay, Clock, DayOfMonth, Piece
from digest.reading.dates.reader import Reader
from digest.reading.dates.times import DASHES, read_clock
from digest.reading.dates.tokens import Kind
from digest.reading.lexicon.words import DateWords

_LONGEST_LIST = 40  # days
_ASIDE = 8  # tokens of brackets behind a day of a list
_JOINS = 3  # tokens between two days of one
_CLAUSE = 16  # tokens before the colon of a list in which its time stands
_BULLETS = DASHES | {"•", "·", "*"}
_NO_NUMBERS = frozenset({Kind.WORD, Kind.HIDDEN, Kind.MARK})


def with_shared_hours(pieces: Iterable[Piece], reader: Reader) -> Iterator[Piece]:
    """The pieces; days of a list have the one time that is told before its colon or behind it."""
    listed: list[Piece] = []
    for piece in pieces:
        if listed and not (len(listed) < _LONGEST_LIST and _goes_on(reader, listed, piece)):
            yield from _shared(reader, listed)
            listed = []
        if _is_day(piece):
            listed.append(piece)
        else:
            yield piece
    yield from _shared(reader, listed)


def _is_day(piece: Piece) -> bool:
    return isinstance(piece.expression, CalendarDay | DayOfMonth)


def _goes_on(reader: Reader, listed: list[Piece], piece: Piece) -> bool:
    """Whether a day follows the last of a list: behind a comma or "and", or in the next row."""
    last = listed[-1]
    if not _is_day(piece) or piece.first < last.end:
        return False
    between = reader.tokens[last.end : piece.first]
    if between and between[0].key == "(":
        closing = (at for at, one in enumerate(between[:_ASIDE]) if one.key in {")", "),"})
        between = between[next(closing, -1) + 1 :]
    joins = {",", ";", *reader.words.both}
    if between and between[0].kind is Kind.LINE:
        joins, between = set(_BULLETS), between[1:]
    elif not between or between[0].key not in joins:
        return False
    return len(between) <= _JOINS and all(one.key in joins for one in between)


def _shared(reader: Reader, listed: list[Piece]) -> list[Piece]:
    """The days of a list, with the one time told for them all."""
    if len(listed) < 2:
        return listed
    timed = [piece for piece in listed if piece.clock is not None]
    clock: Clock | None = None
    if not timed:
        clock = _before(reader, listed[0].first)
    elif timed == listed[-1:] and not _are_rows(reader, listed):
        clock = timed[0].clock
    if clock is None or (clock.start is None and timed):
        return listed
    return [piece._replace(clock=clock) for piece in listed]


def _are_rows(reader: Reader, listed: list[Piece]) -> bool:
    return any(reader.tokens[piece.first - 1].kind is Kind.LINE for piece in listed[1:])


def _before(reader: Reader, place: int) -> Clock | None:
    """The time of the clause that the colon before a list ends: "at 7 pm on these Mondays: …"."""
    tokens = reader.tokens
    colon = place - 1
    while colon > 0 and (tokens[colon].key in _BULLETS or tokens[colon].kind is Kind.LINE):
        colon -= 1
    if colon <= 0 or tokens[colon].key != ":":
        return None
    begins = colon
    while begins > max(0, colon - _CLAUSE) and not _ends_clause(reader, begins - 1):
        begins -= 1
    return _only_time(reader, begins, colon, reader.words)


def _ends_clause(reader: Reader, place: int) -> bool:
    token, behind = reader.tokens[place : place + 2]
    return token.kind is Kind.LINE or (token.key in {".", "!", "?"} and behind.capital)


def _only_time(reader: Reader, first: int, end: int, words: DateWords) -> Clock | None:
    """The one time told between two places, where no other figures stand."""
    found: Clock | None = None
    at = first
    while at < end:
        token = reader.tokens[at]
        clock = None
        if token.kind is Kind.NUMBER or token.key in words.clock or token.key in words.noon:
            clock = read_clock(reader.tokens, at, words)
        if clock is not None and clock[1] <= end:
            if found is not None:
                return None
            found, at = clock
            continue
        if token.kind not in _NO_NUMBERS:
            return None
        at += 1
    return found
