"""Where in a mail's HTML a finding points, and the HTML cut so that a place can be shown. Pure.

The press writes most of a mail as one line: for reading, it is cut again before each element that
begins a piece of the layout.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape, unescape
from itertools import accumulate, islice

from digest.model.finding import Finding
from digest.model.openings import openings

_CUT = re.compile(r"\n|(?<=>)(?=<(?:/?(?:table|tr|td|div|ul|h[1-6])|p|li|img|a)\b)")
_HEADING = re.compile(r"<(h[1-6])\b[^>]*>(.*?)</\1>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")
_ADDRESS = re.compile(r"https?://[^\s,;]+[^\s,;.:]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the HTML.

    Attributes:
        line: the number of the line that begins with it, or None within a line.
        places: numbers of the findings that point into it.
    """

    line: int | None
    text: str
    places: tuple[int, ...] = ()


def address_in(finding: Finding, html: str) -> str | None:
    """The address that a finding is about, if the mail has it."""
    found = _ADDRESS.search(finding.message)
    return found.group() if found and escape(found.group()) in html else None


def place_of(finding: Finding, html: str) -> int | None:
    """The offset in `html` that a finding points to, or None when it is about all of it."""
    if finding.tag is not None:
        return next(islice((place for place, _ in openings(html)), finding.tag, None), None)
    if finding.file:
        return None
    address = address_in(finding, html)
    if address is not None:
        return html.index(escape(address))
    if finding.block:
        for heading in _HEADING.finditer(html):
            if " ".join(unescape(_TAG.sub("", heading[2])).split()) == finding.block:
                return heading.start()
    if finding.line is None:
        return None
    ends = [found.start() for found in re.finditer("\n", html)]
    return ends[finding.line - 2] + 1 if 1 < finding.line <= len(ends) + 1 else 0


def pieces(html: str, places: Iterable[int | None]) -> tuple[Piece, ...]:
    """`html` in readable pieces, each with the numbers of the `places` that lie in it."""
    texts, lines = _cut(html)
    starts = [0, *accumulate(map(len, texts))]
    pointed: dict[int, tuple[int, ...]] = {}
    for number, offset in enumerate(places):
        if offset is not None:
            at = bisect_right(starts, offset) - 1
            pointed[at] = (*pointed.get(at, ()), number)
    return tuple(
        Piece(line, text.removesuffix("\n"), pointed.get(at, ()))
        for at, (line, text) in enumerate(zip(lines, texts, strict=True))
    )


def _cut(html: str) -> tuple[list[str], list[int | None]]:
    """The pieces, line ends included, and the line number of each that begins one."""
    texts: list[str] = []
    lines: list[int | None] = []
    start, line, fresh = 0, 1, True
    for found in [*_CUT.finditer(html), None]:
        end = found.end() if found else len(html)
        texts.append(html[start:end])
        lines.append(line if fresh else None)
        fresh = found is not None and found.group() == "\n"
        start, line = end, line + fresh
    return texts, lines
