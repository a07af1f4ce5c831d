"""Guess the language of a text from its small words and letters. Pure.

Every lexicon takes part with its `marks`: a language with a lexicon can be detected.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from digest.reading.lexicon import languages, marks
from digest.reading.lexicon.words import Marks
from digest.reading.normalise import compose, fold

_WORD = re.compile(r"[^\W\d_]+")
_DAY = re.compile(r"\b[^\W\d_]{2}(?= \d)")  # "To 3.12." is a Thursday, and no English word
_ENOUGH = 3000  # code points; a longer text says nothing new
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
    plain = fold(compose(text[:_ENOUGH]).text).lower()
    words = Counter(_WORD.findall(_DAY.sub("", plain)))
    codes = languages()
    known = tuple(marks(code) for code in codes)
    found: Counter[str] = Counter()
    for word, count in words.items():
        for place, weight in _speaks_for(word, known):
            found[codes[place]] += weight * count
    return found


@lru_cache(maxsize=20_000)
def _speaks_for(word: str, known: tuple[Marks, ...]) -> tuple[tuple[int, int], ...]:
    """Which languages a word speaks for, and how much; most words do for none, in any text."""
    found: list[tuple[int, int]] = []
    for place, of in enumerate(known):
        if word in of.words:
            found.append((place, 2))
        elif (len(word) > 4 and word.endswith(of.endings)) or not of.letters.isdisjoint(word):
            found.append((place, 1))
    return tuple(found)
