"""A day that only the title of an item tells, as in "Vuosikokous 25.4. klo 17.30". Pure.

The title of a feed's item or of a page often stands outside its text. It is read like a text of
its own; the text stays right wherever it tells more of that day than how to get there, when the
doors open or coffee is served, and wherever it calls off.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from digest.model.event import Event, EventKind
from digest.model.reading import DateFound
from digest.model.text import Quote, Span
from digest.reading.events.learned import HELD_BACK
from digest.reading.events.setting.cues import Cue, cues
from digest.reading.events.trace import Decision

_CALLS_OFF = {Cue.CANCELS, Cue.MOVES, Cue.NOT_HELD, Cue.FULL}
_MINOR = {Cue.DRAWS, Cue.GATHERINGS, Cue.VENUES}
_AROUND = {Cue.WORKS, Cue.TREATMENTS, Cue.TICKETS, Cue.ROUNDS}


def of_headline(
    told: Sequence[Decision],
    decisions: Sequence[Decision],
    text: str,
    dates: Sequence[DateFound],
    language: str,
) -> Iterator[Event]:
    """What the title tells and the text leaves open.

    Args:
        told: of the title; their spans point into it.
        decisions: of `text`, whose dates are `dates`.

    Returns:
        Events quoted from the line of the text that tells the day, or from nowhere.
    """
    coming = [each.event for each in told if each.event is not None and _is_day(each)]
    if not coming or any(hit.cue in _CALLS_OFF for hit in cues(language).find(text, 0, len(text))):
        return
    for event in coming:
        same = [found for found in dates if found.start_on == event.start_on]
        beside = [each for each in decisions if _tells(each, same)]
        if all(_leaves_open(each, event, language) for each in beside):
            evidence = beside[0].evidence if beside else Quote("", Span(0, 0))
            yield replace(event, evidence=evidence, more_evidence=())


def _leaves_open(told: Decision, event: Event, language: str) -> bool:
    """Nothing is said of that day, or only how to get there, when doors open and coffee is served."""
    about = {hit.cue for hit in cues(language).of_line(told.cue.text)} if told.cue else set()
    if told.event is None:
        return told.rule == "no rule" or not _AROUND.isdisjoint(about)
    if told.event.kind is not EventKind.EVENT or told.event.start_on != event.start_on:
        return False
    if told.event.proposed:
        own = EventKind.EVENT in about and _MINOR.isdisjoint(about)
        return not own and event.kind is not EventKind.EVENT and told.event.end_on == event.end_on
    return told.why_not == HELD_BACK


def _is_day(told: Decision) -> bool:
    """A day by its number; "on Saturday" is told better below."""
    return told.is_exact and any(map(str.isdigit, told.when.text))


def _tells(decision: Decision, dates: Sequence[DateFound]) -> bool:
    start, end = decision.when.span
    return any(start <= found.span.start < end for found in dates)
