"""Does every quoted sentence really stand in its source? Pure: the texts are handed in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from digest.check.facts import Facts
from digest.check.page import Page, letters_of, squashed
from digest.model.finding import Finding, Severity
from digest.model.issue import Entry, EventEntry
from digest.model.text import Quote


def in_the_source(page: Page, entry: Entry, facts: Facts) -> Iterator[Finding]:
    """FAITH-01: each sentence is the source's, at the place it claims.

    Source: the promise of this bulletin: every sentence is a span of its source.
    """
    item_id, quotes = _quotes(entry)
    text = facts.texts.get(item_id)
    for quote in quotes:
        if _structured(entry) or (text is not None and _stands(quote, text)):
            continue
        severity, said = _fault(quote, text)
        yield _about(entry, page.finding("FAITH-01", severity, f"{_start(quote)} {said}"))


def in_the_edition(page: Page, entry: Entry, facts: Facts) -> Iterator[Finding]:
    """FAITH-02: each sentence is printed whole and unchanged, in HTML and text.

    Source: as FAITH-01.
    """
    del facts
    for quote in _quotes(entry)[1]:
        sentence = letters_of(quote.text)
        for part, content in page.letters:
            if sentence not in content:
                said = f"the {part} does not hold {_start(quote)} as its source has it"
                yield _about(entry, page.finding("FAITH-02", Severity.WARNING, said))


def _quotes(entry: Entry) -> tuple[str, tuple[Quote, ...]]:
    if isinstance(entry, EventEntry):
        return entry.item_id, (entry.event.evidence,)
    return entry.id, entry.summary


def _stands(quote: Quote, text: str) -> bool:
    return text[quote.span.start : quote.span.end] == quote.text


def _fault(quote: Quote, text: str | None) -> tuple[Severity, str]:
    if text is None:
        return Severity.WARNING, "has no stored source, so it cannot be checked: read it there"
    if quote.text in text:
        return Severity.WARNING, "has moved in its source, which changed: read it again there"
    return Severity.BLOCKER, "does not stand in its source: leave the entry out"


def _structured(entry: Entry) -> bool:
    """Calendars and markup give fields, which stand at no place of a running text."""
    return isinstance(entry, EventEntry) and entry.event.structured


def _start(quote: Quote) -> str:
    return f"“{squashed(quote.text)[:50]}…”"


def _about(entry: Entry, finding: Finding) -> Finding:
    return replace(finding, entry_id=entry.id)


RULES = (in_the_source, in_the_edition)
