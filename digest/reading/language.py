"""Guess the language of a text from its small words and letters. Pure.

Every lexicon takes part with its `marks`: a language with a lexicon can be detected.
"""

from __future__ import annotations

import re
from collections import Counter

from digest.reading.lexicon import languages, marks
from digest.reading.normalise import compose, fold

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 6000  # code points; a longer text says nothing new
_CONTRADICTS = 4  # how many times more evidence overrules a tag
_LITTLE = 3  # so few words of evidence overrule nothing


def detect(text: str, hint: str | None = None) -> str:
    """The code of the language a text is most likely in.

    Args:
        text: title and body; the first few thousand letters decide.
        hint: a tag from the source ("fi-FI"); it holds unless the text clearly contradicts it.
    """
    known = languages()
    told = (hint or "").replace("_", "-").split("-")[0].lower()
    evidence = _evidence(text)
    best = max(known, key=lambda code: (evidence[code], code == told, code == "fi"))
    if told not in known:
        return best
    clear = evidence[best] > max(_LITTLE, _CONTRADICTS * evidence[told])
    return best if clear else told


def _evidence(text: str) -> Counter[str]:
    """How many words of the text speak for each language; a telling ending counts half."""
    words = Counter(_WORD.findall(fold(compose(text[:_ENOUGH]).text).lower()))
    found: Counter[str] = Counter()
    for code in languages():
        known = marks(code)
        for word, count in words.items():
            if word in known.words:
                found[code] += 2 * count
            elif (len(word) > 4 and word.endswith(known.endings)) or (
                known.letters and not known.letters.isdisjoint(word)
            ):
                found[code] += count
    return found
