"""Refuse HTML that is nested without end, before a parser meets it. Pure and linear.

HTML parsers work up the tree for every tag, so 200,000 nested elements cost them minutes. No page
that people read is nested deeper than browsers build (512 levels).
"""

from __future__ import annotations

import re

from digest.errors import UnreadableSource

MOST = 512
MOST_OPTIONS = 10_000  # of <select>: lexbor looks through all of them for each
_TAG = re.compile(r"<(?:(/?)([A-Za-z][A-Za-z0-9]*)|(!--))")
# A start tag of these ends the one before it or has no content, so that they cannot nest alone.
_FLAT = frozenset(
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
        "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot",
        "colgroup", "optgroup", "rp", "rt", "html", "head", "body", "a",
    }
)  # fmt: skip
_RAW = frozenset({"script", "style", "textarea", "title", "noscript", "iframe", "xmp", "template"})


def refuse_depth(html: str, *, most: int = MOST) -> str:
    """The same HTML. Raises UnreadableSource when more than `most` elements are open at once."""
    depth = at = options = 0
    while (tag := _TAG.search(html, at)) is not None:
        at = tag.end()
        closing, name, comment = tag.groups()
        if comment:
            at = _after(html, "-->", at)
            continue
        element = name.lower()
        if element in _RAW:
            at = at if closing else _after_raw(html, element, at)
        elif element == "option":
            options += 1
            if options > 2 * MOST_OPTIONS:  # start and end tags
                raise UnreadableSource(f"it offers more than {MOST_OPTIONS:,} options; refused")
        elif element not in _FLAT:
            depth = max(0, depth - 1) if closing else depth + 1
            if depth > most:
                raise UnreadableSource(f"it is nested more than {most} deep; refused")
    return html


def _after(html: str, mark: str, at: int) -> int:
    """Behind the next `mark`; the end where there is none, as browsers read it."""
    found = html.find(mark, at)
    return len(html) if found < 0 else found + len(mark)


def _after_raw(html: str, element: str, at: int) -> int:
    """Behind an element whose content is text to a browser."""
    ending = re.compile(rf"</{element}\b", re.IGNORECASE).search(html, at)
    return len(html) if ending is None else ending.end()
