"""Where a long word may break on a narrow screen: soft hyphens for languages with plain rules.

Mail programs rarely hyphenate by themselves. Only text nodes may hold the result. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import ceil

LONG_WORD = 20  # letters; about what fits beside a date badge on a phone
_SOFT = "\u00ad"
_EDGE = 3  # letters that stay together at either end
_NOWHERE = re.compile(r"(?!)")
_WORD = re.compile(rf"[^\W\d_]{{{LONG_WORD},}}")
# A syllable begins at the last consonant before a vowel. Swedish keeps ch, sh, kr, pr and tr
# together, the last three after an s, and x with what goes before it.
_SYLLABLE = {
    "fi": re.compile(r"(?=[b-df-hj-np-tv-xzšž][aeiouyäöå])", re.IGNORECASE),
    "sv": re.compile(
        r"(?=[b-dfgj-np-qstvwz][aeiouyäöåé])|(?<![cs])(?=h[aeiouyäöåé])"
        r"|(?<=s)(?=[kpt]r[aeiouyäöåé])|(?<!s[kpt])(?=r[aeiouyäöåé])",
        re.IGNORECASE,
    ),
}


def breakable(text: str, language: str) -> str:
    """`text` with soft hyphens in its long words.

    Where the language has no rule, or its rule finds no place, a word that no phone has room for
    is parted evenly: anything is better than to run out of the page.
    """
    syllable = _SYLLABLE.get(language, _NOWHERE)
    return _WORD.sub(lambda word: _hyphenated(word.group(), syllable), text)


def _hyphenated(word: str, syllable: re.Pattern[str]) -> str:
    inside = [
        found.start()
        for found in syllable.finditer(word)
        if _EDGE <= found.start() <= len(word) - _EDGE
    ]
    starts, ends = [0, *inside], [*inside, len(word)]
    pieces = (word[start:end] for start, end in zip(starts, ends, strict=True))
    return _SOFT.join(part for piece in pieces for part in _parted(piece))


def _parted(piece: str) -> Iterator[str]:
    """A piece in as few equal parts as have room."""
    length = ceil(len(piece) / ceil(len(piece) / LONG_WORD))
    return (piece[start : start + length] for start in range(0, len(piece), length))
