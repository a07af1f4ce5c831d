"""A day that only the title of an item tells, as in "Vuosikokous 25.4. klo 17.30". Pure.

The title of a feed's item or of a page often stands outside its text. It is read like a text of
its own; the text stays right wherever it says anything of that day, and wherever it calls off.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from digest.model.event import Event
from digest.model.reading import DateFound
from digest.model.text import Quote, Span
from digest.reading.events.setting.cues import Cue, cues
from digest.reading.events.trace import Decision

_CALLS_OFF = {Cue.CANCELS, Cue.MOVES, Cue.NOT_HELD}


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
        if all(each.event is None and each.rule == "no rule" for each in beside):
            evidence = beside[0].evidence if beside else Quote("", Span(0, 0))
            yield replace(event, evidence=evidence, more_evidence=())


def _is_day(told: Decision) -> bool:
    """A day by its number; "on Saturday" is told better below."""
    return told.is_exact and any(map(str.isdigit, told.when.text))


def _tells(decision: Decision, dates: Sequence[DateFound]) -> bool:
    start, end = decision.when.span
    return any(start <= found.span.start < end for found in dates)
