"""Hours in a field of their own: "Date: 4 May" and below it "Time: 7 pm", in either order. Pure."""

from __future__ import annotations

from digest.reading.dates.expressions import Clock
from digest.reading.dates.times import EARLIEST, read_told
from digest.reading.dates.tokens import Kind, Token
from digest.reading.dates.zones import with_zone
from digest.reading.lexicon.words import DateWords

_LINE_REACH = 14  # tokens of a line of such a table
_LONGEST_LABEL = 4  # tokens
_MOST_BETWEEN = 2  # lines between a day and its hours, such as "Place: …"
_MARKS = frozenset(":?|*=–-•·") | {"**"}
_NUMBER, _LINE, _END = Kind.NUMBER, Kind.LINE, Kind.END  # asked of every day
_ENDS = frozenset({_LINE, _END})

Found = tuple[Clock, int, int]


def clock_of_field(
    tokens: list[Token], first: int, end: int, words: DateWords, taken: dict[int, int]
) -> Found | None:
    """The hours told in a field beside the one of a day, and the places where they begin and end.

    Args:
        first: where the day begins. `end`: where it ends.
        taken: places of times that belong to other days.
    """
    above = _above(tokens, first, words)
    if above is not None and above[1] not in taken:
        return above
    return _beside(tokens, end, words) or _below(tokens, end, words)


def _beside(tokens: list[Token], place: int, words: DateWords) -> Found | None:
    """Reads the "Time: 18.15" behind "Date: 22.9.2027" in one line."""
    at = place + (tokens[place].key in {",", ";", "|", "."})
    labelled = tokens[at].key in words.hour_labels and tokens[at + 1].key == ":"
    return _told(tokens, at + 2, words) if labelled else None


def _below(tokens: list[Token], place: int, words: DateWords) -> Found | None:
    """Reads "Tid: 18.00" in one of the next lines, each of them a field."""
    line = _end_of_line(tokens, place, words)
    for _ in range(_MOST_BETWEEN + 1):
        if line is None:
            return None
        labelled = _behind_label(tokens, line + 1, words.hour_labels, words)
        if labelled is not None:
            return _told(tokens, labelled, words)
        if not _is_field(tokens, line + 1):
            return None
        line = _end_of_line(tokens, line + 1, words)
    return None


def _above(tokens: list[Token], place: int, words: DateWords) -> Found | None:
    """Reads the "Time: 7 pm" of the line above "Day: 4 May"."""
    line = _begins_field(tokens, place, words)
    for _ in range(_MOST_BETWEEN + 1):
        begins = _head_of_line(tokens, line) if line is not None else None
        if line is None or begins is None:
            return None
        labelled = _behind_label(tokens, begins, words.hour_labels, words)
        if labelled is not None and labelled < line:
            return _told(tokens, labelled, words)
        if _is_label(tokens, begins - 1, words):
            return _told(tokens, begins, words)
        if not _is_field(tokens, begins):
            return None
        line = begins - 1
    return None


def _head_of_line(tokens: list[Token], line: int) -> int | None:
    """Where a short line begins that ends at a place."""
    reach = range(line - 1, max(line - _LINE_REACH, -1), -1)
    before = next((at for at in reach if tokens[at].kind is _LINE), None)
    if before is not None:
        return before + 1
    return 0 if 0 < line < _LINE_REACH else None


def _is_label(tokens: list[Token], line: int, words: DateWords) -> bool:
    """Whether the line that ends at a place is a label of hours and nothing more."""
    label = line - 1 - (line > 1 and tokens[line - 1].key in _MARKS)
    if label < 0 or tokens[label].key not in words.hour_labels:
        return False
    return label == 0 or tokens[label - 1].kind is _LINE


def _begins_field(tokens: list[Token], place: int, words: DateWords) -> int | None:
    """The end of the line above a day that begins its line, or stands behind its label."""
    at = place - 1
    while at > 0 and (tokens[at].key in _MARKS or tokens[at].key in words.articles):
        at -= 1
    if at > 0 and tokens[at].kind is _LINE:
        above = tokens[at - 1].key
        at -= above in words.day_labels or above in _MARKS
    while at > 0 and tokens[at].key in _MARKS:
        at -= 1
    if at <= 0 or tokens[at].key not in words.day_labels:
        return None
    at -= 1
    while at > 0 and tokens[at].key in _MARKS:
        at -= 1
    return at if at > 0 and tokens[at].kind is _LINE else None


def _end_of_line(tokens: list[Token], place: int, words: DateWords) -> int | None:
    """Where a line ends in which no other day or time is told."""
    for at in range(place, place + _LINE_REACH):
        token = tokens[at]
        key, kind = token.key, token.kind
        if kind is _LINE:
            return at
        if kind is _END or (key == "." and tokens[at + 1].capital):
            return None
        if kind is _NUMBER and tokens[at + 1].key in {".", ":"} and tokens[at + 2].glued:
            return None
        if key in words.months or key in words.weekdays or key in words.clock:
            return None
    return None


def _is_field(tokens: list[Token], place: int) -> bool:
    """Whether a line begins with a label, as "Place: the hall"."""
    label = tokens[place : place + _LONGEST_LABEL]
    return any(one.key == ":" for one in label[1:])


def _behind_label(
    tokens: list[Token], place: int, labels: frozenset[str], words: DateWords
) -> int | None:
    """The place behind a label at the head of a line, and the marks or line behind it."""
    at = place
    while tokens[at].key in _MARKS:
        at += 1
    if tokens[at].key not in labels:
        return None
    at += 1
    while tokens[at].key in _MARKS:
        at += 1
    at += tokens[at].kind is _LINE
    at += tokens[at].key in words.since and tokens[at].key not in words.clock
    begins = tokens[at].kind is _NUMBER or tokens[at].key in words.clock | words.noon
    return at if begins or tokens[at].key in words.hours or tokens[at - 1].key == ":" else None


def _told(tokens: list[Token], place: int, words: DateWords) -> Found | None:
    """The time of a field; figures that may be a day or an early hour are none."""
    found = with_zone(tokens, read_told(tokens, place, words), words)
    if found is None:
        return None
    clock, end = found
    bare = tokens[place].kind is _NUMBER and tokens[place + 1].key not in {".", ":"}
    half = any(one.key in words.afternoon | words.morning for one in tokens[place:end])
    if bare and not half and 0 <= tokens[place].number < EARLIEST:
        return None
    dated = tokens[end].key == "." and tokens[end].glued and tokens[end + 1].kind not in _ENDS
    return None if dated or tokens[end].key in words.clock else (clock, place, end)
