"""Find what a sentence says of something else than its day, or only of a day of bad weather. Pure.

"Sports day is on 11 June (the teams will be announced a week before)": the bracket has a verb of its own, so
its words tell nothing of 11 June. What brackets only name belongs to the day: "(workshop, free)", "(full)".
And "is postponed if it rains" takes nothing back: it is held, unless it rains.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.model.event import EventKind
from digest.model.text import Span
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit

_BRACKETS = re.compile(r"\(([^()\n]{12,240})\)")
_CLOSES = re.compile(r"[,;:.!?)\n]")
_STOPS = re.compile(r"[;!?\n]")
_BESIDE = 2  # code points between "postponed" and "if"
_UNDONE = frozenset({Cue.CANCELS, Cue.MOVES, Cue.CALLED_OFF, Cue.PUTS_OFF})
_LEAST = 3  # words of a bracket that may be a sentence
_TELLS = frozenset(  # verbs; of what becomes of things, not of where and when they are
    {
        *(Cue.RELEASES, Cue.SENDS, Cue.CLOSED, Cue.HELD, Cue.TOOK_PLACE, Cue.ENDS, Cue.DECIDES),
        *(Cue.OPENS, Cue.REGISTRATION_OPEN, Cue.AVAILABLE, Cue.VIEWABLE, Cue.PAPERS, Cue.MINUTES),
    }
)
_OF_THE_DAY = frozenset(  # said of what stands outside, wherever it is said
    {
        *(Cue.CANCELS, Cue.MOVES, Cue.CALLED_OFF, Cue.NOT_HELD, Cue.ORIGINALLY),
        *(Cue.FULL, Cue.FILLED, Cue.NEGATES, Cue.DOUBTFUL, Cue.TO_NEW, Cue.LABELS),
        *(Cue.LAST_DAYS, Cue.HOLDS, Cue.WELCOMES, Cue.ONLINE, Cue.DRAWS, Cue.TICKETS),
    }
)


def asides(text: str, window: Span, hits: Sequence[Hit], cues: Cues) -> tuple[Span, ...]:
    """The brackets of a sentence that are sentences of their own, marks included."""
    if "(" not in text[window.start : window.end]:
        return ()
    found = []
    for bracket in _BRACKETS.finditer(text, *window):
        start, end = bracket.span()
        inside = {hit.cue for hit in hits if start < hit.start and hit.end < end}
        if inside.isdisjoint(_TELLS) or not inside.isdisjoint(_OF_THE_DAY):
            continue
        if any(hit.cue is Cue.FORMERLY and hit.start == start + 1 for hit in hits):
            continue
        words = [word.group().lower() for word in WORD.finditer(text, start, end)]
        if len(words) >= _LEAST and words[0] not in cues.words.leads:  # "for projects that end"
            found.append(Span(start, end))
    return tuple(found)


def provisos(text: str, window: Span, hits: Sequence[Hit]) -> tuple[Span, ...]:
    """As in "is put back if the path is icy", "In bad weather the walk is off": the verb and its condition."""
    undone = [hit for hit in hits if hit.cue in _UNDONE]
    ifs = [hit for hit in hits if hit.cue in (Cue.ONLY_IF, Cue.IN_CASE)] if undone else []
    found = []
    for one in ifs:
        end = _CLOSES.search(text, one.end, window.end)
        condition = Span(one.start, end.start() if end else window.end)
        for hit in undone:
            if 0 < one.start - hit.end <= _BESIDE:
                found.append(Span(hit.start, condition.end))
            elif one.cue is Cue.IN_CASE and _leads(text, window, one, hit):
                found.extend((condition, Span(hit.start, hit.end)))
    return tuple(found)


def _leads(text: str, window: Span, one: Hit, verb: Hit) -> bool:
    """A condition opens the sentence or its clause, and no other sentence begins before the verb."""
    before = text[window.start : one.start].rstrip(" ")
    opens = not before or before[-1] in ",;:(–"
    return opens and one.end <= verb.start and not _STOPS.search(text, one.end, verb.start)


def outside(hits: tuple[Hit, ...], spans: Sequence[Span], when: Span) -> tuple[Hit, ...]:
    """The cues that may be said of a day: without those of asides in which it does not stand."""
    others = [span for span in spans if not span.start <= when.start < span.end]  # of other days
    if not others:
        return hits
    return tuple(
        hit
        for hit in hits
        if isinstance(hit.cue, EventKind) or not any(_holds(span, hit) for span in others)
    )


def _holds(span: Span, hit: Hit) -> bool:
    return span.start <= hit.start and hit.end <= span.end


def before_aside(text: str, clause: Span, spans: Sequence[Span], when: Span) -> Span:
    """A clause without the aside that it ends in, where that stands behind the day."""
    for span in spans:
        ends = when.end <= span.start < clause.end <= span.end + 1
        if ends or (when.end <= span.start and not WORD.search(text, span.end, clause.end)):
            return Span(clause.start, min(clause.end, span.start))
    return clause
