"""The time in the line below a day that heads its own: "29 April" and "The ballot closes at 6 pm". Pure."""

from __future__ import annotations

from digest.reading.dates.expressions import Clock
from digest.reading.dates.times import DASHES, clock_is_no_date, read_clock, read_hours
from digest.reading.dates.tokens import Kind, Token
from digest.reading.lexicon.words import DateWords

_LONGEST = 20  # tokens of such a line
_LONGEST_TITLE = 12  # tokens behind the day of a row
_INDENT = 4  # a longer line break holds an empty line
_OF_TITLES = DASHES | {",", ":", "(", ")", "'", "’", '"', "”", "“", "&", "|"}
_LINE, _WORD = Kind.LINE, Kind.WORD  # asked of every day
_ENDS = frozenset({Kind.LINE, Kind.END})
_BULLETS = DASHES | {"•", "·", "*", "."}
_SENTENCE_ENDS = frozenset(".!?")


def clock_below(
    tokens: list[Token], first: int, end: int, words: DateWords
) -> tuple[Clock, int, int] | None:
    """The one time of the short line below a day that heads its own, and where it stands.

    A line that is a sentence, or tells another day, is about something else. Behind the day may
    stand a title ("- Sun 5 May – Spring walk"), if another row or nothing follows.
    """
    row = _end_of_row(tokens, end, words) if _begins_line(tokens, first) else None
    if row is None:
        return None
    begins = row + 1
    ends = next((at for at in range(begins, begins + _LONGEST) if _stops(tokens, at)), None)
    if ends is None or tokens[ends].kind not in _ENDS or tokens[ends - 1].key in _SENTENCE_ENDS:
        return None
    line = tokens[begins:ends]
    if any(one.key in words.weekdays or one.key in words.months for one in line):
        return None
    if row == end:
        return _only_clock(tokens, begins, ends, words) if tokens[begins].kind is _WORD else None
    found = _only_clock(tokens, begins, ends, words) if _ends_rows(tokens, ends, words) else None
    fills = found is not None and found[2] == ends  # "9.30 Coffee" begins a programme
    return found if fills or tokens[begins].kind is _WORD else None


def _end_of_row(tokens: list[Token], place: int, words: DateWords) -> int | None:
    """Where the line of a day ends in which at most a title stands behind it."""
    for at in range(place, place + _LONGEST_TITLE):
        token = tokens[at]
        if token.kind is _LINE:
            return at
        titled = token.kind is _WORD or token.key in _OF_TITLES
        if not titled or token.key in words.clock or token.key in words.months:
            return None
    return None


def _ends_rows(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Whether nothing follows in the next line, or a row of another day."""
    line, head = tokens[place], tokens[min(place + 1, len(tokens) - 1)]
    if line.kind is Kind.END or line.end - line.start > 1 + _INDENT:
        return True
    dated = head.key in words.weekdays or head.key in words.short_weekdays
    return dated or head.kind is Kind.NUMBER or head.key in _BULLETS


def _begins_line(tokens: list[Token], place: int) -> bool:
    before = place - 1
    if before >= 0 and tokens[before].key in _BULLETS:
        before -= 1
    return before < 0 or tokens[before].kind is _LINE


def _stops(tokens: list[Token], place: int) -> bool:
    """Whether a line ends here, or a sentence within it."""
    ends = tokens[place].key in _SENTENCE_ENDS and tokens[place + 1].capital
    return ends or tokens[place].kind in _ENDS


def _only_clock(
    tokens: list[Token], begins: int, ends: int, words: DateWords
) -> tuple[Clock, int, int] | None:
    opened = False
    for at in range(begins, ends):
        token = tokens[at]
        opened = opened or token.key in words.opens
        if token.key in words.clock or token.kind is Kind.NUMBER:
            found = read_clock(tokens, at, words)
            if found is None and opened:
                found = read_hours(tokens, at, words)
            dated = token.kind is Kind.NUMBER and not clock_is_no_date(tokens, at)
            if found is not None:
                return None if dated or found[1] > ends else (found[0], at, found[1])
            if token.kind is Kind.NUMBER:
                return None
    return None
