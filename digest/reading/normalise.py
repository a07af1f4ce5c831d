"""Make text uniform without moving a single offset. Pure.

Typographic spaces become plain ones, one code point for one; dashes stay what they are.
Decomposed text (NFD) is composed, with a map back to the places in the original.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from digest.model.text import Span

_LONGEST_PIECE = 64  # ordering a longer run of accents takes quadratic time; no language has one

_SPACES = dict.fromkeys(
    (0x09, 0x0B, 0x0C, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200C), 0x202F, 0x205F, 0x2060, 0x3000),
    " ",
) | {0x2028: "\n", 0x2029: "\n", 0x0D: " ", 0xFEFF: " "}


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
    return text.translate(_SPACES)


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
