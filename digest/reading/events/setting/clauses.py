"""Find the clause that an occasion stands in: other dates and connecting words divide. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.model.text import Span
from digest.reading.events.setting.cues import WORD, Cue, Hit
from digest.reading.events.setting.occasions import Occasion

_ASIDE = 8  # code points between a comma and the day it opens: ", on the "
_FEW = 5  # code points; "utan den 9 maj"
_LONG_LEAD = 5  # words before a colon that make it more than a label
_CLAUSE = re.compile(r"[;:,.!?](?=\s)")
_NEVER_BEHIND = frozenset({Cue.CLAUSE_STARTS, Cue.DOUBTFUL, Cue.LATER, Cue.ACTS})  # its own day
_CONDITIONS = frozenset({Cue.ONLY_IF, Cue.IN_CASE})
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
    told = (hit for hit in hits if hit.cue not in _CONDITIONS)
    phrases = {hit.start for hit in told if " " in text[hit.start : hit.end]}  # "as of"
    starts = {hit.start for hit in hits if hit.cue is Cue.CLAUSE_STARTS} - phrases
    starts -= {hit.start for hit in hits if hit.cue is Cue.RATHER and _is_beside(hit, occasions)}
    for mark in _CLAUSE.finditer(text, window.start, window.end):
        if any(
            other.span.start <= mark.start() < other.span.end
            for other in occasions[max(0, number - NEIGHBOURS) : number + 1 + NEIGHBOURS]
        ):
            continue
        if not _divides(text, mark, starts, start) or _is_closed(text, mark, occasion):
            continue
        if 0 <= mark.start() - occasion.span.end <= 1 and _says_more(text, mark, hits):
            continue
        if mark.group() == ":" and not text[mark.end() : occasion.span.start].strip():
            continue  # "Registration for the autumn courses of the college: 5 May"
        if mark.end() <= occasion.span.start:
            start = mark.end()
        elif mark.start() >= occasion.span.end:
            end = mark.start()
            break
    listed = occasions[number : number + 1 + NEIGHBOURS]
    stops = (_next_sentence(text, other, hits) for other in listed)
    end = min(end, next((stop for stop in stops if stop), end))
    if number:
        start = max(start, _between(text, occasions[number - 1], occasion, starts))
    if number + 1 < len(occasions):
        end = min(end, _between(text, occasion, occasions[number + 1], starts) or end)
    return Span(min(start, occasion.span.start), max(end, occasion.span.end))


def _is_beside(rather: Hit, occasions: Sequence[Occasion]) -> bool:
    """As in "not on 5 May but on 9 May": the word joins two days, and no clauses."""
    return any(0 < other.span.start - rather.end <= _FEW for other in occasions)


def _divides(text: str, mark: re.Match[str], starts: set[int], since: int) -> bool:
    if mark.group() == ";":
        return True
    if mark.group() == ":":
        return sum(1 for _ in WORD.finditer(text, since, mark.start())) >= _LONG_LEAD
    if mark.group() == ",":
        following = WORD.search(text, mark.end(), mark.end() + 8)
        return following is not None and following.start() in starts
    return False


def _is_closed(text: str, mark: re.Match[str], occasion: Occasion) -> bool:
    """As in "i Nordby, som ligger vid havet, den 5 maj": what a comma opens ends before the day."""
    comma = text.rfind(",", mark.end(), occasion.span.start) if mark.group() == "," else -1
    return comma >= 0 and not text[comma + 1 : occasion.span.start].strip()


def _next_sentence(text: str, occasion: Occasion, hits: Sequence[Hit]) -> int:
    """As in "Kuralla tanssitaan 29.3. Jos sataa, …": the dot of a day may end a sentence, too."""
    at = occasion.span.end
    if text[at - 1] != "." or not text[at + 1 : at + 2].isupper():
        return 0
    return at * any(hit.start == at + 1 and hit.cue in _NEVER_BEHIND for hit in hits)


def _says_more(text: str, mark: re.Match[str], hits: Sequence[Hit]) -> bool:
    """As in "Sarja jatkuu 5.11., jolloin vuorossa on …": what follows is of the same day."""
    following = WORD.search(text, mark.end(), mark.end() + 8)
    return following is not None and any(
        hit.cue is Cue.THEN and hit.start == following.start() for hit in hits
    )


def _between(text: str, left: Occasion, right: Occasion, starts: set[int]) -> int:
    """Where the words of one date end and those of the next begin; 0 where they share all."""
    begin, end = left.span.end, right.span.start
    if text[begin - 1] == "." and not text[begin:end].strip() and text[end].isupper():
        return begin  # "Spelveckan pågår 4–11.11. Onsdagen den 6.11 ordnas …"
    comma = text.find(",", begin, end)
    if comma == begin and _is_inserted(text, left):
        comma = text.find(",", begin + 1, end)
    joins = [at for at in starts if begin <= at < end]
    dash = text.find(" – ", begin, end)
    places = [at for at in (comma, dash, *joins) if at >= 0]
    return min(places, default=0)


def _is_inserted(text: str, day: Occasion) -> bool:
    """As in "First, on 3 December, there is music": a day between commas has its verb behind it."""
    comma = text.rfind(",", max(0, day.span.start - _ASIDE), day.span.start)
    return comma >= 0 and len(WORD.findall(text, comma, day.span.start)) <= 1
