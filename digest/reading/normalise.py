"""Make text uniform without moving a single offset. Pure.

Typographic spaces become plain ones, one code point for one; dashes stay what they are.
Decomposed text (NFD) is composed, with a map back to the places in the original.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from digest.model.text import Span

_LONGEST_PIECE = 64  # ordering a longer run of accents takes quadratic time; no language has one

_SPACES = re.compile("[\t\x0b\x0c\r\x85\xa0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]")
_LINES = re.compile("[\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Composed:
    """Text in NFC and where each of its code points stood.

    Attributes:
        offsets: (len(text) + 1,), places in the original, or None when nothing moved.
    """

    text: str
    offsets: tuple[int, ...] | None

    def span(self, start: int, end: int) -> Span:
        """The place in the original of `text[start:end]`."""
        if self.offsets is None:
            return Span(start, end)
        return Span(self.offsets[start], self.offsets[end])


def fold(text: str) -> str:
    """The text with every kind of space as a plain one; same length, same offsets."""
    # a search for what is rare takes a fifth of the time that `translate` takes for every letter
    return _LINES.sub("\n", _SPACES.sub(" ", text))


def lowered(text: str) -> str:
    """The text in lower case; same length, same offsets."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := char.lower()) == 1 else char for char in text)  # "İ"


def compose(text: str) -> Composed:
    """The text in NFC, so that one set of words reads both spellings of "ä"."""
    if unicodedata.is_normalized("NFC", text):
        return Composed(text, None)
    pieces: list[str] = []
    offsets: list[int] = []
    start = 0
    for place in range(1, len(text) + 1):
        short = place - start < _LONGEST_PIECE
        if short and place < len(text) and _leans_on_the_one_before(text[place]):
            continue
        piece = unicodedata.normalize("NFC", text[start:place])
        pieces.append(piece)
        offsets.append(start)
        offsets.extend([place] * (len(piece) - 1))
        start = place
    return Composed("".join(pieces), (*offsets, len(text)))


def _leans_on_the_one_before(char: str) -> bool:
    """Whether composing may join it to what stands before: marks, and the later Hangul letters."""
    return char > "\u02ff" and (
        unicodedata.category(char)[0] == "M" or "\u1160" <= char <= "\u11ff"
    )
