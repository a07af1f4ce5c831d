"""Mark what was found in a text: what each sentence is, and the days that its words mean. Pure."""

from __future__ import annotations

import textwrap
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from digest.model.event import Event
from digest.model.reading import DateFound, DateRole, Recurrence
from digest.model.text import Quote, Span
from digest.reading.explain import Explanation
from digest.reading.layout import Line, Part

STRONG, PLAIN = "\ufdd0", "\ufdd1"  # no characters: Unicode keeps them for use inside a program

_MARGIN = 18  # columns: "summary, event 12 "
_NAMES = {
    Part.TITLE: "title",
    Part.STAMP: "date stamp",
    Part.LABEL: "label",
    Part.BYLINE: "author",
    Part.FURNITURE: "menu or footer",
    Part.CAPTION: "caption",
    Part.CONTACT: "contact",
    Part.HEADING: "heading",
    Part.LISTED: "list item",
    Part.SPOKEN: "quotation",
    Part.PROSE: "",
}
_LEGEND = (
    ("summary", "this sentence is in the summary"),
    ("event 1", "event 1 was read in this sentence; the events follow the text"),
    ("menu or footer", "a part of the page that is not read as its story"),
    ("[words = day]", "the words name this day, these days, or something that repeats"),
)


def marked_text(explained: Explanation, width: int) -> Iterator[str]:
    """A legend, then every paragraph, with its marks on the left and its dates in brackets."""
    legend = (row for mark, told in _LEGEND for row in _rows(mark, told, width))
    yield "\n".join((strong("The text, and what was found in it"), *legend))
    page = explained.page
    summary = {quote.span for quote in explained.reading.summary}
    numbers = _read_in(page.lines, explained.reading.events)
    found = _found(explained)
    starts = [each.span.start for each in found]
    for _, lines in groupby(page.lines, key=lambda line: line.block):
        rows: list[str] = []
        for line in lines:
            span = line.quote.span
            inside = found[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
            marks = _marks(line, numbers.get(span, ()), is_summary=span in summary)
            rows += _rows(marks, with_dates(line.quote, inside), width)
        yield "\n".join(rows)


def strong(text: str) -> str:
    """Text that may be shown in bold."""
    return f"{STRONG}{text}{PLAIN}"


def meaning(found: DateFound) -> str:
    """The days that words mean, such as "2021-05-03 to 2021-05-04 (viikon alku = ma–ti)"."""
    said = _days(found.start_on, found.end_on, found.starts_at, found.ends_at)
    stamp = "the page's date " if found.role is DateRole.STAMP else ""
    convention = f" ({found.convention})" if found.convention else ""
    return f"{stamp}{said}{convention}"


def when(event: Event, zone: ZoneInfo) -> str:
    """The days and local times of an event, such as "Wed 2021-09-22 at 09:00–15:00"."""
    begins = event.starts_at and event.starts_at.astimezone(zone)
    ends = event.ends_at and event.ends_at.astimezone(zone)
    return _days(event.start_on, event.end_on, begins, ends)


def spaced(name: str) -> str:
    """As in "network day" for `network_day`."""
    return name.replace("_", " ")


def with_dates(quote: Quote, found: Iterable[DateFound | Recurrence]) -> str:
    """A sentence in one line; "22.9.21" becomes "[22.9.21 = Wed 2021-09-22]"."""
    pieces: list[str] = []
    at = quote.span.start
    for each in found:
        if each.span.start < at or each.span.end > quote.span.end:
            continue
        pieces.append(quote.text[at - quote.span.start : each.span.start - quote.span.start])
        said = meaning(each) if isinstance(each, DateFound) else "repeats"
        pieces.append(strong(f"[{each.text} = {said}]"))
        at = each.span.end
    pieces.append(quote.text[at - quote.span.start :])
    return " ".join("".join(pieces).split())


def _days(first: date, last: date, begins: datetime | None, ends: datetime | None) -> str:
    """A period has no weekdays."""
    told = f"{first:%a %Y-%m-%d}" if first == last else f"{first} to {last}"
    told += f" at {begins:%H:%M}" if begins else ""
    return told + (f"–{ends:%H:%M}" if ends else "")


def _found(explained: Explanation) -> list[DateFound | Recurrence]:
    """In the order of the text."""
    found: list[DateFound | Recurrence] = [*explained.page.dates, *explained.reading.recurrences]
    return sorted(found, key=lambda one: one.span.start)


def _read_in(lines: Sequence[Line], events: Sequence[Event]) -> dict[Span, list[int]]:
    """Sentences that events were read in, to the numbers of those events, each once."""
    starts = [line.quote.span.start for line in lines]
    numbers: dict[Span, list[int]] = {}
    for number, event in enumerate(events, 1):
        for quote in (event.evidence, *event.more_evidence):
            first = max(bisect_right(starts, quote.span.start) - 1, 0)
            for line in lines[first : bisect_left(starts, quote.span.end)]:
                told = numbers.setdefault(line.quote.span, [])
                if quote.span.start < line.quote.span.end and number not in told[-1:]:
                    told.append(number)
    return numbers


def _marks(line: Line, events: Sequence[int], *, is_summary: bool) -> str:
    marks = (
        _NAMES[line.part],
        "summary" if is_summary else "",
        f"event{'s' * (len(events) > 1)} {', '.join(map(str, events))}" if events else "",
    )
    return ", ".join(mark for mark in marks if mark)


def _rows(marks: str, sentence: str, width: int) -> list[str]:
    """A sentence behind its marks; marks too long for the margin stand above it."""
    above = [f"{marks}:"] if len(marks) >= _MARGIN else []
    beside = "" if above else marks
    return above + textwrap.wrap(
        sentence,
        width,
        initial_indent=f"{beside:<{_MARGIN}}",
        subsequent_indent=" " * _MARGIN,
        break_long_words=False,
        break_on_hyphens=False,
    )
