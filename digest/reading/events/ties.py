"""Tie together what belongs together: an opening and its end, an event and its registration. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from digest.model.event import ATTENDED, Event, EventKind, EventStatus
from digest.reading.events.parts import tell_once
from digest.reading.events.registering import closings, registers
from digest.reading.events.setting.cues import Cues, cues
from digest.reading.events.trace import Decision

_OPENED = frozenset({EventKind.APPLICATION, EventKind.CONSULTATION})


def tie(decisions: Iterable[Decision], cues: Cues) -> tuple[Decision, ...]:
    """The same decisions, with periods joined and events told by when to register."""
    return _with_registration(_joined_periods(tell_once(decisions)), cues)


def close_registration(events: Iterable[Event], language: str) -> tuple[Event, ...]:
    """The same events; the only one of a calendar takes the last day to register from the text."""
    told, words = list(events), cues(language)
    for last in [event for event in told if event.kind is EventKind.DEADLINE and event.proposed]:
        known = any(event.registration_closes_on == last.end_on for event in told)
        if known or not registers(last.evidence.text, words):
            continue
        open_ = [event for event in told if _may_close(event, last)]
        if len(open_) == 1:
            told[told.index(open_[0])] = _closed(open_[0], last)
    return tuple(told)


def _may_close(event: Event, last: Event) -> bool:
    """A calendar's event that comes later, while no event of the text has that last day."""
    given = event.structured and event.proposed and event.kind in ATTENDED
    return given and event.registration_closes_on is None and event.end_on >= last.end_on


def _joined_periods(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """As in "Haku avataan 1.3. ja päättyy 31.3.": one period, not an opening and a deadline."""
    joined: list[Decision] = []
    for decision in decisions:
        if joined and (whole := _period(joined[-1], decision)):
            why = "the end of the period told before it"
            joined[-1] = replace(joined[-1], event=whole)
            joined.append(replace(decision, event=None, why_not=why))
        else:
            joined.append(decision)
    return tuple(joined)


def _period(opening: Decision, closing: Decision) -> Event | None:
    first, last = opening.event, closing.event
    if first is None or last is None or opening.evidence != closing.evidence:
        return None
    if first.kind not in _OPENED or last.kind is not EventKind.DEADLINE:
        return None
    if last.end_on < first.start_on:
        return None
    whole = replace(first, end_on=last.end_on, registration_closes_on=last.end_on)
    if first.status is EventStatus.PAST and last.proposed:  # it opened, and has not ended
        return replace(whole, status=last.status, proposed=True, why_not=None)
    return whole


def _with_registration(decisions: tuple[Decision, ...], cues: Cues) -> tuple[Decision, ...]:
    """Each last day to register goes to its event."""
    tied = list(decisions)
    for number, at in closings(decisions, cues):
        tied[at] = _closing(tied[at], decisions[number])
        if tied[at].evidence == decisions[number].evidence:
            tied[number] = _told_with_it(decisions[number])
    return tuple(tied)


def _closing(decision: Decision, closing: Decision) -> Decision:
    event, last = decision.event, closing.event
    if event is None or last is None or event.registration_closes_on is not None:
        return decision
    return replace(decision, event=_closed(event, last))


def _closed(event: Event, last: Event) -> Event:
    known = (event.evidence, *event.more_evidence)
    more = () if last.evidence in known else (last.evidence,)
    return replace(
        event,
        registration_closes_on=last.end_on,
        registration_url=event.registration_url or last.registration_url,
        more_evidence=(*event.more_evidence, *more),
    )


def _told_with_it(decision: Decision) -> Decision:
    """A last day to register in the sentence of its event is not offered beside it."""
    why = "told with its event"
    if decision.event is None or not decision.event.proposed:
        return decision
    return replace(
        decision, event=replace(decision.event, proposed=False, why_not=why), why_not=why
    )
