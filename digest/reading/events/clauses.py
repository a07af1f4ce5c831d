"""Find the clause that an occasion stands in: other dates and connecting words divide. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.model.text import Span
from digest.reading.events.cues import WORD, Cue, Hit
from digest.reading.events.occasions import Occasion

_LONG_LEAD = 5  # words before a colon that make it more than a label
_CLAUSE = re.compile(r"[;:,.!?](?=\s)")
NEIGHBOURS = 9  # occasions to either side that are looked at; a longer list is a table


def clause_of(
    text: str,
    window: Span,
    occasions: Sequence[Occasion],
    number: int,
    hits: Sequence[Hit],
) -> Span:
    """The part of the window between the nearest boundaries around an occasion."""
    occasion = occasions[number]
    start, end = window
    phrases = {hit.start for hit in hits if " " in text[hit.start : hit.end]}  # "as of"
    starts = {hit.start for hit in hits if hit.cue is Cue.CLAUSE_STARTS} - phrases
    for mark in _CLAUSE.finditer(text, window.start, window.end):
        if any(
            other.span.start <= mark.start() < other.span.end
            for other in occasions[max(0, number - NEIGHBOURS) : number + 1 + NEIGHBOURS]
        ):
            continue
        if not _divides(text, mark, starts, start):
            continue
        if mark.group() == ":" and not text[mark.end() : occasion.span.start].strip():
            continue  # "Registration for the autumn courses of the college: 5 May"
        if mark.end() <= occasion.span.start:
            start = mark.end()
        elif mark.start() >= occasion.span.end:
            end = mark.start()
            break
    if number:
        start = max(start, _between(text, occasions[number - 1], occasion, starts))
    if number + 1 < len(occasions):
        end = min(end, _between(text, occasion, occasions[number + 1], starts) or end)
    return Span(min(start, occasion.span.start), max(end, occasion.span.end))


def _divides(text: str, mark: re.Match[str], starts: set[int], since: int) -> bool:
    if mark.group() == ";":
        return True
    if mark.group() == ":":
        return sum(1 for _ in WORD.finditer(text, since, mark.start())) >= _LONG_LEAD
    if mark.group() == ",":
        following = WORD.search(text, mark.end(), mark.end() + 8)
        return following is not None and following.start() in starts
    return False


def _between(text: str, left: Occasion, right: Occasion, starts: set[int]) -> int:
    """Where the words of one date end and those of the next begin; 0 where they share all."""
    begin, end = left.span.end, right.span.start
    if text[begin - 1] == "." and not text[begin:end].strip() and text[end].isupper():
        return begin  # "Spelveckan pågår 4–11.11. Onsdagen den 6.11 ordnas …"
    comma = text.find(",", begin, end)
    joins = [at for at in starts if begin <= at < end]
    places = [at for at in (comma, *joins) if at >= 0]
    return min(places, default=0)
