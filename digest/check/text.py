"""Is the plain text the same letter as the HTML? Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.check.nodes import squashed
from digest.check.page import Page
from digest.model.finding import Finding, Severity

LEAST_OVERLAP = 0.6
COLUMNS = 72
_WORD = re.compile(r"\w{2,}")


def same_words(page: Page) -> Iterator[Finding]:
    """TEXT-01: at least 60 % of the HTML's words stand in the text, and all its links.

    Severity: blocker where words are missing; warning where a link is
    Why: some read only the text, and filters distrust two parts that differ.
    Source: SpamAssassin's MPART_ALT_DIFF
    Bad: a text that says "Open this mail in your browser"
    Good: a text written from the same blocks as the HTML
    Mend: give each block of blocks.mjml.j2 its twin in blocks.txt.j2
    """
    seen = _words(page.visible_text)
    told = _words(page.text)
    overlap = len(seen & told) / len(seen) if seen else 1.0
    if overlap < LEAST_OVERLAP:
        text = f"only {overlap:.0%} of the HTML's words stand in the text: mend its template"
        yield page.finding("TEXT-01", Severity.BLOCKER, text)
    for href, node in page.targets.items():
        if href.startswith("http") and href not in page.text:
            text = f"the text never gives {href}: list every link"
            yield page.finding("TEXT-01", Severity.WARNING, text, at=node)


def columns(page: Page) -> Iterator[Finding]:
    """TEXT-02: lines have at most 72 columns, but for addresses.

    Severity: note
    Why: longer lines break in ugly places when a mail is answered or printed.
    Source: RFC 5322, section 2.1.1, asks for 78
    Bad: a paragraph on one line
    Good: a paragraph through the filter `wrapped`
    Mend: print texts with `| wrapped`
    """
    for number, line in enumerate(page.text.split("\n"), start=1):
        if len(line) > COLUMNS and "://" not in line and " " in line.strip():
            text = f"line {number} of the text has {len(line)} columns: wrap it at {COLUMNS}"
            yield page.finding("TEXT-02", Severity.NOTE, text)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(squashed(text).casefold()))


RULES = (same_words, columns)
