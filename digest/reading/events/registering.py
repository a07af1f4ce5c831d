"""Find which event a last day to register belongs to. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from digest.model.event import ATTENDED, EventKind
from digest.model.text import Quote
from digest.reading.events.alike import stems_of
from digest.reading.events.setting.cues import Cue, Cues
from digest.reading.events.telling.wording import line_of, lists
from digest.reading.events.trace import Decision

_REGISTERING = frozenset({Cue.REGISTRATIONS, Cue.REGISTRATION_OPEN, Cue.SIGNS_UP})
_SENT = frozenset({Cue.SUBMISSIONS, Cue.OFFERS, Cue.OPINIONS, Cue.FUNDS})
_NEAR = 6  # decisions on each side of a last day
_STEM, _SHORT, _SHORT_STEM = 5, 6, 3  # letters that inflection leaves ("läger", "lägret")
_MARK = 14  # code points of "mennessä" and the like behind a day


def registers(line: str, cues: Cues) -> bool:
    """Whether a line asks readers to register, or tells of it."""
    if any(hit.cue in _REGISTERING for hit in cues.of_line(line)):
        return True
    return lists(cues.words.details)["enlists"].anywhere(line_of(line).tokens)


def closings(decisions: Sequence[Decision], cues: Cues) -> Iterator[tuple[int, int]]:
    """Each last day to register and the event that it belongs to, by their places in the text."""
    last: list[int] = []
    for number, decision in enumerate(decisions):
        if not _is_closing(decisions, number, cues):
            continue
        if last and decisions[last[-1]].evidence != decision.evidence:
            yield from _tied(decisions, last, cues)
            last = []
        last.append(number)
    yield from _tied(decisions, last, cues)


def _is_closing(decisions: Sequence[Decision], number: int, cues: Cues) -> bool:
    """A deadline, or the end of a period in which to register."""
    decision = decisions[number]
    event = decision.event
    if event is None or not registers(decision.evidence.text, cues):
        return False
    if event.kind is EventKind.APPLICATION:
        return event.end_on > event.start_on
    return event.kind is EventKind.DEADLINE and not _ends_something_else(decisions, number, cues)


def _ends_something_else(decisions: Sequence[Decision], number: int, cues: Cues) -> bool:
    """As in "the early-bird rate ends on …", "send your abstract by …": its own words say so."""
    decision, words = decisions[number], lists(cues.words.details)
    before = decisions[number - 1] if number else None
    since = decision.evidence.span.start
    if before is not None and since <= before.when.span.end <= decision.when.span.start:
        since = before.when.span.end + _MARK
    start, end = since - decision.evidence.span.start, decision.when.span.end + _MARK
    clause = decision.evidence.text[max(0, start) : end - decision.evidence.span.start]
    tokens = line_of(clause).tokens
    if words["cheaper"].anywhere(tokens) or words["sellers"].anywhere(tokens):
        return True
    other = words["paid"].anywhere(tokens) or any(hit.cue in _SENT for hit in cues.of_line(clause))
    return other and not registers(clause, cues)


def _tied(
    decisions: Sequence[Decision], last: Sequence[int], cues: Cues
) -> Iterator[tuple[int, int]]:
    """As many last days in a sentence as there are events beside them go to them in order."""
    if not last:
        return
    events = [at for at in range(last[0]) if _may_follow(decisions[at], decisions[last[0]])]
    paired = tuple(zip(last, events[-len(last) :], strict=False))
    in_order = all(_may_follow(decisions[at], decisions[day]) for day, at in paired)
    if len(last) > 1 and len(paired) == len(last) and in_order:
        yield from paired
        return
    for number in last:
        at = _event_of(decisions, number, cues)
        if at is not None:
            yield number, at


def _event_of(decisions: Sequence[Decision], number: int, cues: Cues) -> int | None:
    """The event before the last day, else after it, that its sentence names; else the nearest."""
    near: tuple[int, ...] = (
        *range(number - 1, max(-1, number - _NEAR), -1),
        *range(number + 1, min(len(decisions), number + _NEAR)),
    )
    may = [at for at in near if _may_follow(decisions[at], decisions[number])]
    named = [at for at in may if _is_named(decisions[at], decisions[number].evidence)]
    nouns = _nouns(decisions[number].evidence, cues)
    if named and len(named) < len(may):
        return named[0]
    for at in may:
        if at in named or _may_be_of(decisions[at], nouns):
            return at
    return None


def _may_follow(decision: Decision, last: Decision) -> bool:
    """Whether an event is offered, attended, and held no sooner than that day."""
    event, closing = decision.event, last.event
    if event is None or closing is None or event.kind not in ATTENDED:
        return False
    return event.proposed and event.end_on >= closing.end_on


def _is_named(decision: Decision, line: Quote) -> bool:
    event = decision.event
    names = f"{event.title} {event.place or ''}" if event is not None else ""
    return not stems_of(names).isdisjoint(stems_of(line.text))


def _nouns(line: Quote, cues: Cues) -> tuple[tuple[str, EventKind], ...]:
    """What a line names to attend, without words for any event."""
    known = lists(cues.words.details)["occasions"]
    found = ((line.text[hit.start : hit.end].lower(), hit) for hit in cues.of_line(line.text))
    return tuple(
        (word, hit.cue)
        for word, hit in found
        if isinstance(hit.cue, EventKind)
        and not known.has(word)
        and Cue.INSTALMENTS not in cues.of_word(word)
    )


def _may_be_of(decision: Decision, nouns: Sequence[tuple[str, EventKind]]) -> bool:
    """Whether nothing else is named: a camp is not the seminar that stands beside it."""
    event = decision.event
    if event is None or not nouns:
        return True
    told = f"{event.title} {event.evidence.text}".lower()
    return any(
        kind is event.kind is not EventKind.EVENT or _stem(word) in told for word, kind in nouns
    )


def _stem(word: str) -> str:
    return word[: _STEM if len(word) > _SHORT else _SHORT_STEM]
