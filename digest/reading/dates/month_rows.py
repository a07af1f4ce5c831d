"""Rows below a month that tell only its days: "3. Lucia", "Sat 12: Dance", "Dance Sat 12". Pure."""

from __future__ import annotations

from digest.reading.dates.expressions import CalendarDay, Period, Piece
from digest.reading.dates.figures import is_day
from digest.reading.dates.reader import Reader
from digest.reading.dates.times import DASHES
from digest.reading.dates.tokens import Kind
from digest.reading.lexicon.words import Unit

_REACH = 400  # tokens below a month in which its rows stand
_TITLE = 4  # words beside the month in its line
_ENDS = frozenset({Kind.LINE, Kind.END})
_BULLETS = DASHES | {"•", "·", "*"}
_MARKS = DASHES | {":", "|", ",", "("}


def heads_days(reader: Reader, piece: Piece) -> bool:
    """Whether a month, and perhaps its year, is a line, or ends or begins a short one."""
    match piece.expression:
        case Period(unit=Unit.MONTH, number=int(), shift=None, told=None):
            before = _words_to(reader, piece.first - 1, -1)
            behind = _words_to(reader, piece.end, 1)
            return before is not None and behind is not None and before + behind <= _TITLE
    return False


def read_row(reader: Reader, place: int, month: Piece) -> Piece | None:
    """The day of the month above that begins a row, or ends it behind its weekday."""
    told = month.expression
    if place - month.end > _REACH or not isinstance(told, Period):
        return None
    at, weekday = _weekday(reader, place)
    day, begins = reader.tokens[at], _begins(reader, place)
    if not is_day(day) or (weekday is not None and day.glued) or not (begins or weekday):
        return None
    end = _behind_dot(reader, at + 1)
    counted = weekday is not None or reader.key(end - 1) == "."
    counted = counted and reader.tokens[end].key not in reader.words.counted
    if begins and not _names(reader, end, lead=counted):
        return None
    if not begins and reader.tokens[end].kind not in _ENDS:
        return None
    return Piece(CalendarDay(day.number, told.number or 0, told.year, weekday), place, end)


def _weekday(reader: Reader, place: int) -> tuple[int, int | None]:
    """The place behind a weekday, and which one it is; "lör." has a dot."""
    words, key = reader.words, reader.key(place)
    weekday = words.weekdays.get(key, words.short_weekdays.get(key))
    if weekday is None:
        return place, None
    return place + 1 + (reader.key(place + 1) in {".", ","}), weekday


def _begins(reader: Reader, place: int) -> bool:
    before = place - 1
    if before > 0 and reader.key(before) in _BULLETS:
        before -= 1
    return before < 0 or reader.tokens[before].kind is Kind.LINE


def _behind_dot(reader: Reader, place: int) -> int:
    """Behind the "." of "3." and the "rd" of "3rd"."""
    token = reader.tokens[place]
    own = token.key == "." and reader.words.ordinal_dot
    return place + 1 if token.glued and (own or token.key in reader.words.day_endings) else place


def _names(reader: Reader, place: int, *, lead: bool) -> bool:
    """A name in a capital, or any word behind a weekday or a mark, follows; no figure does."""
    words, token = reader.words, reader.tokens[place]
    marked = token.key in _MARKS
    told = reader.tokens[place + 1] if marked else token
    if told.kind is not Kind.WORD or told.glued or told.key in words.months:
        return lead and token.kind in _ENDS
    return lead or marked or told.capital or told.key in words.clock


def _words_to(reader: Reader, place: int, step: int) -> int | None:
    """Words up to the end of the line; None where anything else stands between."""
    count = 0
    while 0 <= place < len(reader.tokens) and reader.tokens[place].kind not in _ENDS:
        token = reader.tokens[place]
        if token.kind is Kind.NUMBER or token.key in {".", ",", ";", "("} or count > _TITLE:
            return None
        count += token.kind is Kind.WORD
        place += step
    return count
