"""Does every quoted sentence really stand in its source? Pure: the texts are handed in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from digest.check.facts import Facts
from digest.check.nodes import squashed
from digest.check.page import Page, letters_of
from digest.model.finding import Finding, Severity
from digest.model.issue import Entry, EventEntry, words_in
from digest.model.text import Quote


def in_the_source(page: Page, entry: Entry, facts: Facts) -> Iterator[Finding]:
    """FAITH-01: each sentence is the source's, at the place it claims.

    Severity: blocker where it stands nowhere; warning where it moved or cannot be looked up
    Why: readers take it for what the source said.
    Source: the promise of this bulletin: every sentence is a span of its source
    Bad: a sentence that the source never had
    Good: a sentence copied from it
    Mend: leave the entry out, or collect its source again
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

    Severity: warning
    Why: a template that cuts sentences makes them say something else.
    Source: as FAITH-01
    Bad: a summary through `| truncate`
    Good: a summary as it is
    Mend: print `entry.summary` as it is
    """
    del facts
    own = words_in(entry, page.edition.language)
    if own is not None and (own.text or own.language != entry.language):
        return  # the editor speaks in place of the source
    for quote in _quotes(entry)[1]:
        pieces = [letters_of(piece) for piece in _pieces(entry, quote)]
        for part, content in page.letters:
            if any(piece not in content for piece in pieces):
                said = f"the {part} does not hold {_start(quote)} as its source has it"
                yield _about(entry, page.finding("FAITH-02", Severity.WARNING, said))


def _quotes(entry: Entry) -> tuple[str, tuple[Quote, ...]]:
    if isinstance(entry, EventEntry):
        return entry.item_id, (entry.event.evidence,)
    # A paraphrase is printed in place of the sentences, and has rules of its own.
    return entry.id, () if entry.paraphrase else entry.summary


def _pieces(entry: Entry, quote: Quote) -> Iterator[str]:
    """A sentence as printed: parted where a date is set beside words like "tomorrow"."""
    dated = () if isinstance(entry, EventEntry) else entry.dated
    begin = 0
    for end in sorted(words.span.end - quote.span.start for words in dated):
        if begin < end < len(quote.text):
            yield quote.text[begin:end]
            begin = end
    yield quote.text[begin:]


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
