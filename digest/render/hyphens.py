"""Where a long word may break on a narrow screen: soft hyphens for languages with plain rules.

Mail programs rarely hyphenate by themselves. Only text nodes may hold the result. Pure.
"""

from __future__ import annotations

import re

LONG_WORD = 20  # letters; about what fits beside a date badge on a phone
_SOFT = "\u00ad"
_EDGE = 3  # letters that stay together at either end
_WORD = re.compile(rf"[^\W\d_]{{{LONG_WORD},}}")
# A Finnish syllable begins at a single consonant before a vowel.
_SYLLABLE = {"fi": re.compile(r"(?=[b-df-hj-np-tv-xzšž][aeiouyäöå])", re.IGNORECASE)}


def breakable(text: str, language: str) -> str:
    """`text` with soft hyphens in its long words, where the language has a rule for them."""
    syllable = _SYLLABLE.get(language)
    if syllable is None:
        return text
    return _WORD.sub(lambda word: _hyphenated(word.group(), syllable), text)


def _hyphenated(word: str, syllable: re.Pattern[str]) -> str:
    inside = [
        found.start()
        for found in syllable.finditer(word)
        if _EDGE <= found.start() <= len(word) - _EDGE
    ]
    starts, ends = [0, *inside], [*inside, len(word)]
    return _SOFT.join(word[start:end] for start, end in zip(starts, ends, strict=True))
