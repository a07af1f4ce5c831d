"""Is the plain text the same letter as the HTML? Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.check.page import Page, squashed
from digest.model.finding import Finding, Severity

LEAST_OVERLAP = 0.6
COLUMNS = 72
_WORD = re.compile(r"\w{2,}")


def same_words(page: Page) -> Iterator[Finding]:
    """TEXT-01: at least 60 % of the HTML's words stand in the text, and all its links.

    Source: SpamAssassin's MPART_ALT_DIFF.
    """
    seen = _words(page.visible_text)
    told = _words(page.text)
    overlap = len(seen & told) / len(seen) if seen else 1.0
    if overlap < LEAST_OVERLAP:
        text = f"only {overlap:.0%} of the HTML's words stand in the text: mend its template"
        yield page.finding("TEXT-01", Severity.BLOCKER, text)
    for href in dict.fromkeys(anchor.href for anchor in page.anchors):
        if href.startswith("http") and href not in page.text:
            text = f"the text never gives {href}: list every link"
            yield page.finding("TEXT-01", Severity.WARNING, text, at=href)


def columns(page: Page) -> Iterator[Finding]:
    """TEXT-02: lines of at most 72 columns, but for addresses (RFC 5322 §2.1.1 asks for 78)."""
    for number, line in enumerate(page.text.split("\n"), start=1):
        if len(line) > COLUMNS and "://" not in line and " " in line.strip():
            text = f"line {number} of the text has {len(line)} columns: wrap it at {COLUMNS}"
            yield page.finding("TEXT-02", Severity.NOTE, text)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(squashed(text).casefold()))


RULES = (same_words, columns)
