"""Make one event of the same event told several times. Pure.

A structured event (calendar, markup) wins; running text fills its gaps. Otherwise the telling
with the better title and the more exact day leads, and all evidence is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from digest.model.event import ACTED_ON, ATTENDED, Event, EventKind, EventStatus
from digest.model.item import FoundEvent
from digest.model.text import Quote, Span
from digest.reading.events.alike import are_two, is_named_in, share_words
from digest.reading.events.setting.cues import WORD, cues

_LONG_NAME = 3  # words; what begins a sentence and is longer is mostly its clause
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PERIOD_DAYS = 6  # a longer stretch may hold several events of one kind
_GAPS = (
    "starts_at",
    "ends_at",
    "when",
    "place",
    "online_url",
    "registration_url",
    "registration_closes_on",
    "theme",
    "organiser",
    "capacity",
    "series",
    "moved_from",
)
_WEIGHT = {  # which of two tellings of one event is believed
    EventStatus.CANCELLED: 6,
    EventStatus.PAST: 5,
    EventStatus.MOVED: 4,
    EventStatus.PROGRAMME_PUBLISHED: 3,
    EventStatus.REGISTRATION_OPEN: 2,
    EventStatus.ANNOUNCED: 1,
}


def merge_events(events: Iterable[Event]) -> tuple[Event, ...]:
    """Each event once, in the order first told, with all its evidence."""
    merged: list[Event] = []
    evidence: list[dict[Quote, None]] = []  # of each event, as a set that keeps its order
    by_day: dict[date, list[int]] = {}
    for event in events:
        for number in by_day.get(event.start_on, ()):
            if is_same(merged[number], event):
                merged[number] = join(merged[number], event)
                evidence[number].update(_evidence(event))
                break
        else:
            by_day.setdefault(event.start_on, []).append(len(merged))
            merged.append(event)
            evidence.append(_evidence(event))
    return _told_exactly(tuple(map(_with_evidence, merged, evidence)))


def _told_exactly(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """As in "Syksyn verkostopäivä" beside one on 9 September: the day stands for the season."""
    told = list(events)
    for event in events:
        if not (event.proposed and _is_vague(event)):
            continue
        meant = [other for other in told if _is_day_of(other, event)]
        if meant:
            first = min(meant, key=lambda one: one.start_on)
            told[told.index(first)] = _with_evidence(first, _evidence(first) | _evidence(event))
            told.remove(event)
    return tuple(told)


def _is_vague(event: Event) -> bool:
    """Its words name no day: "syksyn", "maaliskuussa 2027"."""
    named = _YEAR.sub("", event.when or "")
    attended = event.kind in ATTENDED and not event.structured and event.start_on < event.end_on
    return attended and bool(named) and not any(letter.isdigit() for letter in named)


def _is_day_of(event: Event, vague: Event) -> bool:
    """An exact telling of the same sort of thing within the period of a vague one."""
    if event is vague or not event.proposed or _is_vague(event) or event.kind not in ATTENDED:
        return False
    inside = vague.start_on <= event.start_on and event.end_on <= vague.end_on
    same = event.kind is vague.kind is not EventKind.EVENT or not _is_long(vague)
    return inside and (same or share_words(event.title, vague.title))


def from_structured(found: FoundEvent, text: str, *, language: str) -> Event:
    """An event that a source gave in structured form, quoted from its text where it stands.

    A calendar rarely says what sort of event it means; then the title's own noun does.
    """
    at = text.find(found.title) if found.title else -1
    evidence = (
        Quote(found.title, Span(at, at + len(found.title))) if at >= 0 else Quote("", Span(0, 0))
    )
    cancelled = found.status is EventStatus.CANCELLED
    past = found.status is EventStatus.PAST
    return Event(
        kind=found.kind or _kind_named(found.title, language) or EventKind.EVENT,
        title=found.title,
        start_on=found.start_on,
        end_on=found.end_on,
        evidence=evidence,
        starts_at=found.starts_at,
        ends_at=found.ends_at,
        place=found.place,
        online_url=found.online_url,
        registration_url=found.registration_url,
        registration_closes_on=found.registration_closes_on,
        status=found.status,
        proposed=not (cancelled or past),
        why_not="cancelled" if cancelled else "over" if past else None,
        structured=True,
    )


def _kind_named(title: str, language: str) -> EventKind | None:
    """As in "Verkostopäivä: lähijohtaminen", "Open research webinar": the head comes last."""
    name = title.partition(":")[0]
    named = [hit.cue for hit in cues(language).of_line(name) if isinstance(hit.cue, EventKind)]
    return named[-1] if named else None


def is_same(one: Event, other: Event) -> bool:
    """Whether two tellings are of one event."""
    if one.start_on != other.start_on or not _kinds_agree(one, other):
        return False
    if one.starts_at and other.starts_at and one.starts_at != other.starts_at:
        return False
    if one.kind in ACTED_ON:
        # one last day, however it is worded; but two periods may begin on the same day
        return one.end_on == other.end_on or one.start_on >= min(one.end_on, other.end_on)
    if _is_long(one) or _is_long(other):
        return one.end_on == other.end_on and share_words(one.title, other.title)
    if one.end_on != other.end_on and not _is_named_alike(one, other):
        return False
    return True if one.structured != other.structured else _agree(one, other)


def join(one: Event, other: Event) -> Event:
    """One event of two tellings of it, with the evidence of the better one."""
    lead, rest = (other, one) if _leads(other, one) else (one, other)
    gaps = {name: getattr(rest, name) for name in _GAPS if getattr(lead, name) is None}
    gaps = {name: value for name, value in gaps.items() if value is not None}
    standing = max((lead, rest), key=_says_most)
    return replace(
        lead,
        kind=rest.kind if lead.kind is EventKind.EVENT and not lead.structured else lead.kind,
        status=standing.status,
        proposed=standing.proposed,
        why_not=standing.why_not,
        **gaps,
    )


def _says_most(event: Event) -> tuple[int, bool]:
    return _WEIGHT[event.status], event.proposed


def _evidence(event: Event) -> dict[Quote, None]:
    return dict.fromkeys((event.evidence, *event.more_evidence))


def _with_evidence(event: Event, told: dict[Quote, None]) -> Event:
    more = tuple(quote for quote in told if quote.text and quote != event.evidence)
    return replace(event, more_evidence=more)


def _leads(one: Event, other: Event) -> bool:
    """Structured before running text, a specific kind before a general one, a name before none."""
    return _rank(one) > _rank(other)


def _rank(event: Event) -> tuple[bool, bool, bool, int]:
    specific = event.kind is not EventKind.EVENT
    named = not _is_generic(event) and not _is_sentence(event)
    return event.structured, event.proposed, specific and named, -len(event.title)


def _is_sentence(event: Event) -> bool:
    """Its title is what its sentence says up to the day, for want of a name."""
    long = sum(1 for _ in WORD.finditer(event.title)) > _LONG_NAME
    return event.title == event.evidence.text.rstrip(".!?") or (
        long and event.evidence.text.startswith(event.title)
    )


def _kinds_agree(one: Event, other: Event) -> bool:
    if one.kind is other.kind:
        return True
    if one.kind in ACTED_ON or other.kind in ACTED_ON:
        return False
    if EventKind.RELEASE in {one.kind, other.kind}:
        return False
    return EventKind.EVENT in {one.kind, other.kind}


def _agree(one: Event, other: Event) -> bool:
    return not are_two(one, other) and (
        _is_generic(one)
        or _is_generic(other)
        or EventKind.EVENT in {one.kind, other.kind}
        or share_words(one.title, other.title)
        or is_named_in(one.title, other.evidence.text)
        or is_named_in(other.title, one.evidence.text)
    )


def _is_generic(event: Event) -> bool:
    """A title of one word says only what kind of thing it is."""
    return sum(1 for _ in WORD.finditer(event.title)) <= 1


def _is_named_alike(one: Event, other: Event) -> bool:
    """A day and a longer event that it begins: "messut", "hyvinvointimessut"."""
    ours, theirs = one.title.lower(), other.title.lower()
    return ours.endswith(theirs) or theirs.endswith(ours) or share_words(ours, theirs)


def _is_long(event: Event) -> bool:
    return (event.end_on - event.start_on).days > _PERIOD_DAYS
