"""Write an explanation for a terminal: the text with what was found, then the reasons. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from digest.model.event import Event
from digest.model.item import Contact
from digest.model.reading import DateFound, DateRole
from digest.model.text import Quote, Span
from digest.reading.events.trace import Decision
from digest.reading.explain import Explanation
from digest.reading.layout import Line, Part

_BOLD, _DIM, _CYAN, _OFF = "\033[1m", "\033[2m", "\033[36m", "\033[0m"
_LEGEND = "S = in the summary, E1 = evidence of event 1, [words = the day they mean]"
_GUTTER = 12  # columns for the marks of a line


def explain_text(explained: Explanation, *, colour: bool = False) -> str:
    """The explanation as text for a terminal.

    Left of each line stands what it is: "S" a sentence of the summary, "E1" the evidence of event
    1, else its part of the page. Dates stand in brackets with the day they mean.
    """
    parts = (
        _head(explained),
        _LEGEND,
        _body(explained, colour=colour),
        _told("Events", [*_events(explained)]),
        _told("Not events", [*_near_misses(explained)]),
    )
    return "\n\n".join(part for part in parts if part) + "\n"


def _head(explained: Explanation) -> str:
    reading = explained.reading
    people = ", ".join(author.name for author in reading.authors) or "not signed"
    stamped = "from the text or its source" if reading.published_at else "not said: today"
    return "\n".join(
        (
            f"Title      {reading.title or '(none)'}",
            f"Language   {reading.language}",
            f"Kind       {reading.kind.value}",
            f"Published  {explained.published_on} ({stamped})",
            f"Authors    {people}",
            *(f"Contact    {_contact(each)}" for each in reading.contacts),
            *(f"Material   {each.title}: {each.url}" for each in reading.materials),
        )
    )


def _contact(contact: Contact) -> str:
    known = (contact.name, contact.role, contact.phone, contact.email)
    return ", ".join(each for each in known if each)


def _body(explained: Explanation, *, colour: bool) -> str:
    """Every sentence with its marks in the margin and its dates in brackets."""
    numbers = _evidence(explained.reading.events)
    summary = {quote.span for quote in explained.reading.summary}
    rows: list[str] = []
    block = 0
    for line in explained.lines:
        if line.block != block:
            rows.append("")
            block = line.block
        marks = _marks(line, summary, numbers)
        shown = _with_dates(line.quote, explained.reading.dates, colour=colour)
        if colour and marks and line.quote.span in summary:
            shown = f"{_BOLD}{shown}{_OFF}"
        rows.append(f"{marks:<{_GUTTER}}| {shown}")
    return "\n".join(rows)


def _evidence(events: Sequence[Event]) -> dict[Span, list[int]]:
    """Sentences that events were read from, to the numbers of those events."""
    found: dict[Span, list[int]] = {}
    for number, event in enumerate(events, 1):
        for quote in (event.evidence, *event.more_evidence):
            found.setdefault(quote.span, []).append(number)
    return found


def _marks(line: Line, summary: set[Span], numbers: dict[Span, list[int]]) -> str:
    span = line.quote.span
    marks = ["S"] if span in summary else []
    marks += [
        f"E{number}"
        for place, found in numbers.items()
        if place.start < span.end and span.start < place.end
        for number in found
    ]
    if line.part is not Part.PROSE:
        marks.append(line.part.value)
    return " ".join(dict.fromkeys(marks))


def _with_dates(quote: Quote, dates: Iterable[DateFound], *, colour: bool) -> str:
    """A sentence in one line; "22.9.21" becomes "[22.9.21 = 2021-09-22]"."""
    pieces: list[str] = []
    at = quote.span.start
    for found in dates:
        if found.span.start < at or found.span.end > quote.span.end:
            continue
        pieces.append(quote.text[at - quote.span.start : found.span.start - quote.span.start])
        mark = f"[{found.text} = {_when(found)}]"
        pieces.append(f"{_CYAN}{mark}{_OFF}" if colour else mark)
        at = found.span.end
    pieces.append(quote.text[at - quote.span.start :])
    return " ".join("".join(pieces).split())


def _when(found: DateFound) -> str:
    day = found.start_on.isoformat()
    if found.end_on != found.start_on:
        day += f"…{found.end_on}"
    if found.starts_at:
        day += f" {found.starts_at:%H:%M}"
    if found.ends_at:
        day += f"–{found.ends_at:%H:%M}"
    if found.role is DateRole.STAMP:
        return f"stamp {day}"
    return f"{day}, {found.convention}" if found.convention else day


def _events(explained: Explanation) -> Iterator[str]:
    for number, event in enumerate(explained.reading.events, 1):
        offered = "proposed" if event.proposed else f"not proposed: {event.why_not}"
        days = (
            f"{event.start_on}"
            if event.start_on == event.end_on
            else (f"{event.start_on}…{event.end_on}")
        )
        yield f"E{number}  {days}  {event.kind.value}, {event.status.value}, {offered}"
        yield f"    {event.title}"
        yield from (f"    {label}: {value}" for label, value in _details(event))
        yield from (f"    because {reason}" for reason in _reasons(event, explained.decisions))


def _details(event: Event) -> Iterator[tuple[str, object]]:
    fields = (
        ("when", event.when),
        ("place", event.place),
        ("online", event.online_url),
        ("registration", event.registration_url),
        ("registration closes", event.registration_closes_on),
        ("theme", event.theme),
        ("organiser", event.organiser),
        ("capacity", event.capacity),
        ("series", event.series),
        ("moved from", event.moved_from),
    )
    return ((label, value) for label, value in fields if value)


def _reasons(event: Event, decisions: Iterable[Decision]) -> Iterator[str]:
    """The rules that led to an event; one that came in structured form needs none."""
    if event.structured:
        yield "the source gave it in structured form"
    for decision in decisions:
        quotes = (event.evidence, *event.more_evidence)
        same_place = any(decision.evidence.span == quote.span for quote in quotes)
        if decision.event is not None and same_place and decision.event.kind is event.kind:
            yield _reason(decision)


def _near_misses(explained: Explanation) -> Iterator[str]:
    for decision in explained.decisions:
        if decision.event is None:
            yield f"[{decision.when.text}] {decision.why_not or 'no reason given'}"
            yield f"    {_reason(decision)}" if decision.cue else "    no cue"
            yield f"    {' '.join(decision.evidence.text.split())}"


def _reason(decision: Decision) -> str:
    cue = f" (cue: “{decision.cue.text}”)" if decision.cue else ""
    return f"{decision.rule}{cue}"


def _told(heading: str, rows: Sequence[str]) -> str:
    return "\n".join((heading, *(rows or ("    none",))))
