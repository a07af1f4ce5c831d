"""Where a long word may break on a narrow screen: soft hyphens for languages with plain rules.

Mail programs rarely hyphenate by themselves. Only text nodes may hold the result. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from math import ceil

LONG_WORD = 20  # letters; about what fits beside a date badge on a phone
_SOFT = "\u00ad"
_EDGE = 3  # letters that stay together at either end
_NOWHERE = re.compile(r"(?!)")
# A syllable begins at the last consonant before a vowel. Swedish keeps ch and sh together, x with
# what goes before it, and after an s, which mostly joins two words, what can begin the second: br,
# bl and so on, but not tl, because that s belongs to "tjänst-ledig".
_SYLLABLE = {
    "fi": re.compile(r"(?=[b-df-hj-np-tv-xzšž][aeiouyäöå])", re.IGNORECASE),
    "sv": re.compile(
        r"(?=[b-dfgjkmnp-qstvwz][aeiouyäöåé])|(?<![cs])(?=h[aeiouyäöåé])"
        r"|(?<=s)(?=(?:[bdfgkptv]r|[bfgkp]l)[aeiouyäöåé])"
        r"|(?<!s[bdfgkptv])(?=r[aeiouyäöåé])|(?<!s[bfgkp])(?=l[aeiouyäöåé])",
        re.IGNORECASE,
    ),
}


def breakable(text: str, language: str, letters: int = LONG_WORD) -> str:
    """`text` with soft hyphens in words of so many letters: fewer where the type is large.

    Where the language has no rule, or its rule finds no place, a word that no phone has room for
    is parted evenly: anything is better than to run out of the page.
    """
    syllable = _SYLLABLE.get(language, _NOWHERE)
    return _words(letters).sub(lambda word: _hyphenated(word.group(), syllable), text)


@lru_cache(maxsize=8)
def _words(letters: int) -> re.Pattern[str]:
    return re.compile(rf"[^\W\d_]{{{letters},}}")


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
