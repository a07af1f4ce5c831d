"""Read for how many an event has room: a limit and who or what is counted. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from digest.model.event import EventKind
from digest.model.text import Quote
from digest.reading.events.setting.cues import Cues
from digest.reading.events.telling.wording import Line, Listed, Token, line_of, lists

_NUMBER = re.compile(
    r"(?<![\d.,:/–-])(?:\d{1,3}[ \u00a0]\d{3}|\d{1,5})(?![\d]|[.,:/–-]\d|-\w| ?[–-] ?\d| ?[%€])"
)
_STOP = re.compile(r"[;!?()\n]|\.(?=\s+[A-ZÅÄÖ]|\s*$)")
_BEFORE = 5  # words before a number that are looked at
_AFTER = 4  # words behind it
_SKIPPED = 3  # words that may stand between a limit and its number


def find_capacity(lines: Iterable[Quote], cues: Cues) -> int | None:
    """The number of people or places of the first line that tells a limit."""
    words, told = lists(cues.words.details), tuple(lines)
    whole = _kinds(told[0].text, cues) if told else frozenset()
    for quote in told:
        line = line_of(quote.text)
        numbers = list(_NUMBER.finditer(line.text))
        if not numbers or words["not_room"].anywhere(line.tokens):
            continue
        kinds = _kinds(line.text, cues)
        if whole and kinds and EventKind.EVENT not in kinds and kinds.isdisjoint(whole):
            continue  # for a part of it: the tours of an open day
        for found in numbers:
            if _is_limit(line, found, cues):
                return int(re.sub(r"\D", "", found.group()))
    return None


def _kinds(line: str, cues: Cues) -> frozenset[EventKind]:
    return frozenset(hit.cue for hit in cues.of_line(line) if isinstance(hit.cue, EventKind))


def _is_limit(line: Line, number: re.Match[str], cues: Cues) -> bool:
    before, after = _around(line, number)
    words = lists(cues.words.details)
    if before and words["about_so_many"].has(before[-1].word):
        return False
    counted = _counts(line.text, after, words)
    return (
        (counted is not None and _ends_with(before, words["limits"]))
        or (counted == "places" and _ends_with(before, words["has_room"]))
        or (_says_rooms(before, words) and (counted is not None or _ends_there(after, cues)))
        or _is_of_first(line, before, after, words)
    )


def _ends_there(after: Sequence[Token], cues: Cues) -> bool:
    return not after or after[0].word in cues.words.joins


def _around(line: Line, number: re.Match[str]) -> tuple[list[Token], list[Token]]:
    """The words of the sentence right before and right behind a number."""
    stops = [found.start() for found in _STOP.finditer(line.text)]
    since = max((stop for stop in stops if stop < number.start()), default=-1)
    until = min((stop for stop in stops if stop >= number.end()), default=len(line.text))
    before = [token for token in line.tokens if since < token.start and token.end <= number.start()]
    after = [token for token in line.tokens if number.end() <= token.start < until]
    comma = line.text.find(",", number.end(), until)
    if comma >= 0:
        after = [token for token in after if token.start < comma]
    return before[-_BEFORE - _SKIPPED :], after[:_AFTER]


def _counts(text: str, after: list[Token], words: Mapping[str, Listed]) -> str | None:
    """Whether people or places are counted by the next words."""
    for token in after[:_SKIPPED]:
        if token.end < len(text) and text[token.end] == "/":
            return None  # "25 personer/gång"
        for sort in ("places", "persons"):
            if words[sort].has(token.word):
                return sort
    return None


def _ends_with(before: list[Token], listed: Listed) -> bool:
    """Whether one of a list stands before the number, with at most a few small words between."""
    return any(listed.ended(before, len(before) - gap) for gap in range(_SKIPPED))


def _says_rooms(before: list[Token], words: Mapping[str, Listed]) -> bool:
    return any(words["rooms"].ended(before, len(before) - gap) for gap in range(2))


def _is_of_first(
    line: Line, before: list[Token], after: list[Token], words: Mapping[str, Listed]
) -> bool:
    """As in "the first 15 to register", "de 15 första som anmäler sig", "25 nopeinta"."""
    if words["gifts"].anywhere(line.tokens):
        return False
    behind = bool(after) and words["firsts"].has(after[0].word)
    ahead = bool(before) and words["firsts"].has(before[-1].word)
    if not (behind or ahead):
        return False
    return words["enrols"].anywhere(after) or (behind and _ends_with(before, words["limits"]))
