"""Write an explanation for a terminal: the text with what was found, then the reasons. Pure.

Nothing is told by colour or place alone: every mark is a word, and each event stands with all that
was found of it under one heading, so that it may be read aloud.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from digest.model.event import Event
from digest.model.item import Contact
from digest.model.reading import DateFound
from digest.model.text import Quote, Span
from digest.reading.events.find import MOST
from digest.reading.events.trace import Decision
from digest.reading.explain import Explanation
from digest.reading.explain_marks import marked_text, meaning, spaced, strong, when, with_dates

_LABEL = 18  # columns of the names of facts
_NARROWEST, _WIDEST = 60, 110  # columns; a longer line is hard to follow


def explain_text(explained: Explanation, *, width: int = 80) -> str:
    """The explanation as text, in lines of at most `width` columns where words allow.

    `explain_marks.STRONG` and `PLAIN` stand around what may be shown in bold.
    """
    width = min(max(width, _NARROWEST), _WIDEST)
    parts = (
        _facts(_head(explained), width, indent=0),
        *marked_text(explained, width),
        *_events(explained, width),
        *_near_misses(explained, width),
    )
    return "\n\n".join(parts) + "\n"


def _head(explained: Explanation) -> Iterator[tuple[str, object]]:
    reading = explained.reading
    title = Quote(reading.title, Span(0, len(reading.title)))
    yield "Title", with_dates(title, explained.page.title_dates) or "none"
    yield "Language", reading.language
    yield "Kind", spaced(reading.kind)
    yield "Published", _published(explained)
    yield "Authors", ", ".join(author.name for author in reading.authors) or "none named"
    yield from (("Contact", _contact(each)) for each in reading.contacts)
    yield from (("Material", f"{each.title}: {each.url}") for each in reading.materials)


def _published(explained: Explanation) -> str:
    day = f"{explained.page.published_on:%a %Y-%m-%d}"
    if explained.is_dated:
        return f"{day}, said by the page or by --published"
    if explained.reading.published_at:
        return f"{day}, read in the text"
    return f"not said; read as if on {day}, today"


def _contact(contact: Contact) -> str:
    known = (contact.name, contact.role, contact.phone, contact.email)
    return ", ".join(each for each in known if each)


def _events(explained: Explanation, width: int) -> Iterator[str]:
    events = explained.reading.events
    proposed = sum(event.proposed for event in events)
    yield strong(f"Events: {len(events)}, proposed: {proposed}" if events else "Events: none")
    for number, event in enumerate(events, 1):
        heading = strong(textwrap.fill(f"Event {number}: {_line(event.title)}", width))
        yield f"{heading}\n{_facts(_told(event, explained), width)}"


def _told(event: Event, explained: Explanation) -> Iterator[tuple[str, object]]:
    yield "When", _when(event, explained)
    yield "Kind", spaced(event.kind)
    words = _standing(event, explained)
    yield "Status", _reason(spaced(event.status), words if event.proposed else ())
    yield "Proposed", "yes" if event.proposed else _reason(f"no: {event.why_not}", words)
    fields = (
        ("Place", event.place),
        ("Online", event.online_url),
        ("Registration", event.registration_url),
        ("Registration ends", event.registration_closes_on),
        ("Theme", event.theme),
        ("Organiser", event.organiser),
        ("Capacity", event.capacity),
        ("Series", event.series if event.series != event.title else None),
        ("Moved from", event.moved_from),
    )
    yield from ((label, value) for label, value in fields if value)
    quotes = (event.evidence, *event.more_evidence)
    yield from (("Read in", quote.text) for quote in quotes if quote.text)
    yield from (("Why", why) for why in _reasons(event, explained))


def _when(event: Event, explained: Explanation) -> str:
    told = when(event, explained.zone)
    return f"{told}, from “{event.when}”" if event.when else told


def _standing(event: Event, explained: Explanation) -> tuple[str, ...]:
    """The words that say what became of an event, each once."""
    words = {
        f"“{_line(decision.standing.text)}”": None
        for decision in (*explained.decisions, *explained.of_title)
        if decision.standing and _led_to(decision, event)
        if decision.event and decision.event.why_not == event.why_not
    }
    return tuple(words)


def _reasons(event: Event, explained: Explanation) -> Iterator[str]:
    """The rules that led to an event; one that came in structured form needs none."""
    if event.structured:
        yield "the page or calendar gave it as an event"
    places = {quote.span for quote in (event.evidence, *event.more_evidence)}
    yield from _by_rule(
        decision
        for decision in explained.decisions
        if decision.evidence.span in places and _led_to(decision, event)
    )
    of_title = (decision for decision in explained.of_title if _led_to(decision, event))
    yield from (f"in the title, {why}" for why in _by_rule(of_title))


def _led_to(decision: Decision, event: Event) -> bool:
    said = decision.event
    if said is None or said.kind is not event.kind:
        return False
    return said.start_on <= event.end_on and event.start_on <= said.end_on


def _by_rule(decisions: Iterable[Decision]) -> Iterator[str]:
    """Each rule once, with every word that made it fit."""
    cues: dict[str, dict[str, None]] = {}
    for decision in decisions:
        words = cues.setdefault(decision.rule, {})
        if decision.cue:
            words[f"“{_line(decision.cue.text)}”"] = None
    yield from (_reason(rule, tuple(words)) for rule, words in cues.items())


def _reason(rule: str, words: Sequence[str]) -> str:
    """As in "something is held – the word “pidetään”"."""
    if not words:
        return rule
    several = len(words) > 1 or " " in words[0]
    return f"{rule} – the word{'s' * several} {', '.join(words)}"


def _near_misses(explained: Explanation, width: int) -> Iterator[str]:
    page = explained.page
    texts = ((explained.decisions, page.dates), (explained.of_title, page.title_dates))
    missed = [
        (decision, dates)
        for decisions, dates in texts
        for decision in decisions
        if decision.event is None
    ]
    told = f"Dates that are no events: {len(missed)}"
    yield strong(told if missed else "Dates that are no events: none")
    for decision, dates in missed:
        cue = (f"“{_line(decision.cue.text)}”",) if decision.cue else ()
        why = _reason(decision.why_not or decision.rule, cue)
        heading = strong(textwrap.fill(_of_date(decision, dates), width))
        facts = (("Why not", why), ("Read in", decision.evidence.text))
        yield f"{heading}\n{_facts(facts, width)}"
    if len(explained.decisions) >= MOST:
        yield f"Only the first {MOST} dates of a text are weighed."


def _of_date(decision: Decision, dates: Iterable[DateFound]) -> str:
    """As in "“elo-syyskuussa” = 2020-08-01 to 2020-09-30"."""
    start, end = decision.when.span
    found = [meaning(each) for each in dates if start <= each.span.start and each.span.end <= end]
    return f"“{_line(decision.when.text)}”" + (f" = {', '.join(found)}" if found else "")


def _facts(facts: Iterable[tuple[str, object]], width: int, indent: int = 4) -> str:
    """Named facts, one a row; a long one goes on under its beginning."""
    return "\n".join(
        textwrap.fill(
            _line(str(value)),
            width,
            initial_indent=f"{'':{indent}}{label:<{_LABEL}} ",
            subsequent_indent=" " * (indent + _LABEL + 1),
            break_long_words=False,
            break_on_hyphens=False,
        )
        for label, value in facts
    )


def _line(text: str) -> str:
    return " ".join(text.split())
