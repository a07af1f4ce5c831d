"""Tell an occasion from its parts: two dates of one sentence that mean the same thing. Pure.

"Kevään tapaaminen pidetään huhtikuussa, torstaina 16.4." tells of one meeting, and the opening
day of a three-day fair is a part of the fair.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from digest.model.event import ATTENDED, Event, EventKind, EventStatus
from digest.model.text import Span
from digest.reading.events.kind.rows import HEADS_ROWS
from digest.reading.events.trace import Decision

_EXACTLY = "told more exactly beside it"
_PART = "a part of what is told beside it"
_BY_DAY = "told day by day in the lines of its list"
_BARE_DAY = re.compile(r"\D{0,12}\d{1,2}(?::[ea]|st|nd|rd|th|\.)?")  # "den 5:e", "the 5th"
_CLOCK = re.compile(
    r"\b(?:klo|kello|kl|klockan)\.? ?\d{1,2}(?:[.:]\d\d)?|\d{1,2}:\d\d|\d{1,2}(?:\.\d\d)? ?[ap]\.?m",
    re.IGNORECASE,
)
_WEEKEND = 3  # days
_LOOSE = frozenset(
    {
        "a day with a time of day",
        "a place opens",
        "more speaks for a meeting on that day than against it",
        "something is held",
    }
)
_FRAMED = "days in that season are told beside it"
_FEW_DAYS = 6
_SEASON = 45  # days; a longer stretch that is told in a word is a season, not a month
_PART_OF_MONTH = 11  # days
_TWO = 2  # days of a list
_MOST = 20  # dates of one sentence that are compared; a longer list is a table


def tell_once(decisions: Iterable[Decision]) -> Iterator[Decision]:
    """The same decisions, with one event offered of each occasion of a sentence."""
    weighed: list[Decision] = []
    for _, told in groupby(decisions, key=lambda decision: decision.evidence.span):
        beside = list(told)
        for number in range(min(len(beside), _MOST)):
            _compare(beside, number)
        weighed += beside
    yield from _without_wholes(weighed)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a text tells exactly.

    Attributes:
        single: days of events of one day. `longer`: events of several days.
        named: by the word that names it, the first event of that name.
    """

    single: frozenset[date]
    longer: tuple[Event, ...]
    named: Mapping[Span, Event]


def _without_wholes(decisions: Sequence[Decision]) -> Iterator[Decision]:
    """As in "Kevään retket" or "tisdagar 11.10–22.11" above a line for each of those days."""
    told = _told_exactly(decisions)
    for decision in decisions:
        event = _offered(decision)
        why = _said_better(decision, event, told) if event is not None else None
        yield decision if event is None or why is None else _withdrawn(decision, event, why)


def _told_exactly(decisions: Sequence[Decision]) -> _Told:
    exact = [(d, event) for d in decisions if d.is_exact and (event := _offered(d)) is not None]
    named: dict[Span, Event] = {}
    for decision, event in exact:
        if decision.cue is not None:
            named.setdefault(decision.cue.span, event)
    events = [event for _, event in exact]
    return _Told(
        single=frozenset(event.start_on for event in events if event.start_on == event.end_on),
        longer=tuple(event for event in events if event.start_on < event.end_on)[:_MOST],
        named=named,
    )


def _said_better(decision: Decision, event: Event, told: _Told) -> str | None:
    """Why what is told elsewhere in the text makes this one needless, or None."""
    if _heads_days(decision, event, told.single):
        return _BY_DAY
    if not decision.is_exact:
        if _frames_days(event, told) or _is_moved_to_one(event, told.single):
            return _FRAMED
        exact = told.named.get(decision.cue.span) if decision.cue is not None else None
        if exact is None:
            return None
        heads = exact.evidence.span != event.evidence.span  # the heading of its days
        return _EXACTLY if heads or _holds(event, exact) else None
    if _is_told_by_day(event, told.single):
        return _BY_DAY
    is_bare = event.starts_at is None and _BARE_DAY.fullmatch(decision.when.text)
    if is_bare and any(_holds(other, event) for other in told.longer):
        return _PART
    return _PART if _is_a_weekday_of_it(decision, event, told.longer) else None


def _is_a_weekday_of_it(decision: Decision, event: Event, longer: Sequence[Event]) -> bool:
    """As in "You may arrive from 5 pm on the Friday" below the days of a camp."""
    if event.kind is not EventKind.DEADLINE and decision.rule not in _LOOSE:
        return False
    if any(map(str.isdigit, _CLOCK.sub("", decision.when.text))):
        return False
    start = decision.evidence.span.start
    above = (other for other in longer if other.evidence.span.end <= start)
    return any(_holds(other, event) and _is_of_few_days(other) for other in above)


def _is_of_few_days(event: Event) -> bool:
    """A weekend that is told by its days, and nothing to apply for."""
    told = any(map(str.isdigit, event.when or ""))
    return told and event.kind in ATTENDED and (event.end_on - event.start_on).days <= _WEEKEND


def _is_told_by_day(event: Event, single: frozenset[date]) -> bool:
    """Its first and its last day are told alone, too, and it is no event of a few days."""
    days = (event.end_on - event.start_on).days
    return event.kind in ATTENDED and days > _FEW_DAYS and {event.start_on, event.end_on} <= single


def _frames_days(event: Event, told: _Told) -> bool:
    """As in "This summer we camp again." above "The camp is on 5–9 July.": it tells of nothing else.

    So does "in early March" beside two days of it.
    """
    length = (event.end_on - event.start_on).days
    if event.kind is not EventKind.EVENT or _PART_OF_MONTH < length < _SEASON:
        return False
    days = (*told.single, *(longer.start_on for longer in told.longer))
    inside = sum(event.start_on <= day <= event.end_on for day in days)
    return inside >= (1 if length >= _SEASON else _TWO)


def _is_moved_to_one(event: Event, single: frozenset[date]) -> bool:
    """As in "It moves to September. We meet on Thursday 5 September"."""
    moved = event.status is EventStatus.MOVED
    return moved and any(event.start_on <= day <= event.end_on for day in single)


def _heads_days(decision: Decision, event: Event, single: frozenset[date]) -> bool:
    """As in "Programme for 3–9 May" above the rows of those days."""
    if decision.rule != HEADS_ROWS:
        return False
    return any(event.start_on <= day <= event.end_on for day in single)


def _compare(beside: list[Decision], number: int) -> None:
    """Weigh one date against all others of its sentence."""
    for other in range(min(len(beside), _MOST)):
        outer, inner = _offered(beside[other]), _offered(beside[number])
        if other == number or outer is None or inner is None:
            continue
        if not _holds(outer, inner) or outer.kind not in ATTENDED or inner.kind not in ATTENDED:
            continue
        if beside[other].is_exact and any(map(_opens_anew, beside[other + 1 : number + 1])):
            continue
        if beside[other].is_exact:
            beside[number] = _withdrawn(beside[number], inner, _PART)
        elif _is_one(beside, other, number):
            _say_exactly(beside, other, number)


def _opens_anew(decision: Decision) -> bool:
    """As in "… 4–11.3. Torsdagen den 5.3 …": the full stop of the day before may end a sentence."""
    at = decision.when.span.start - decision.evidence.span.start
    before = decision.evidence.text[:at].rstrip()
    return before.endswith(".") and decision.when.text[0].isupper()


def _say_exactly(beside: list[Decision], vague: int, exact: int) -> None:
    """The exact date stands; what the vague one was called is not lost."""
    outer, inner = beside[vague].event, beside[exact].event
    if outer is None or inner is None:
        return
    if beside[exact].cue is None:
        inner = replace(inner, kind=outer.kind, title=outer.title)
        beside[exact] = replace(beside[exact], event=inner, cue=beside[vague].cue)
    beside[vague] = _withdrawn(beside[vague], outer, _EXACTLY)


def _is_one(beside: Sequence[Decision], vague: int, exact: int) -> bool:
    """Both are said of the same word, or the exact date has none of its own."""
    cue = beside[exact].cue
    return cue is None or cue == beside[vague].cue


def _offered(decision: Decision) -> Event | None:
    return decision.event if decision.event is not None and decision.event.proposed else None


def _holds(outer: Event, inner: Event) -> bool:
    """Whether a period lies in a longer one."""
    return (
        outer.start_on <= inner.start_on
        and inner.end_on <= outer.end_on
        and (outer.start_on, outer.end_on) != (inner.start_on, inner.end_on)
    )


def _withdrawn(decision: Decision, event: Event, why: str) -> Decision:
    return replace(decision, event=replace(event, proposed=False, why_not=why), why_not=why)
