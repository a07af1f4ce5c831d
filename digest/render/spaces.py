"""Decide which spaces may not end a line: those within a number, a time, a page. Pure.

A reader who meets "4" at the end of one line and "310" on the next reads two numbers. Only the
kind of the space changes, so a sentence stays letter for letter its source's.
"""

from __future__ import annotations

import re

NO_BREAK = "\u00a0"
_DIGIT = re.compile(r"\d")
_UNITS = (
    r"[€$£%‰§°]|EUR\b|SEK\b|kr\b|mn\b|md\b|milj\.|mrd\b|km²?\b|m²|kg\b|ha\b|cm\b|mm\b"
    r"|[ap]\.m\.|[ap]m\b"
)
_SIGNS = r"[Kk]lo|[Kk]ello|[Kk]lockan|[Kk]l\.?|[Nn]ro|n:o|[Nn]r\.?|[Nn]o\.|ss?\.|sid\.|pp?\.|§§?"
_BOUND = re.compile(
    # thousands; no telephone number, and not the "0 100%" of a theme's boxes
    r"(?<![\d.,])(?<!\d )\d{1,3}(?: \d{3})+(?!\d| \d|%|px)"
    rf"|(?<!\w)(?:{_SIGNS}) (?=\d)"
    rf"|(?<=\d) (?={_UNITS})"
)


def bound(text: str, space: str = NO_BREAK) -> str:
    """`text` with `space` wherever a line may not end."""
    if _DIGIT.search(text) is None:  # most texts, and a tenth of the time
        return text
    return _BOUND.sub(lambda found: found[0].replace(" ", space), text)
