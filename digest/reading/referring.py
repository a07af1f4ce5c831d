"""Tell at which thing told of before a sentence points: "the plaque", "those stories". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from digest.reading.lexicon.words import SummaryWords
from digest.reading.title import words_of

_SHORTEST = 4  # code points of such a noun
_REACH = 3  # words of "the new plaque"


def referred(plain: str, before: Sequence[str], words: SummaryWords) -> str:
    """The noun of "The plaque …" or "Enligt avtalet …" where `before` has "a plaque"; else "".

    Args:
        before: the lines above it, in lower case.
    """
    if not words.introducing:
        return ""
    lower = plain.lower()
    first, begins = lower.partition(" ")[0], lower.startswith(words.before_things)
    if not begins and first not in words.definite and not first.endswith(words.definite_endings):
        return ""
    begin = next((each.count(" ") for each in words.before_things if lower.startswith(each)), 0)
    nouns = tuple(_definite(words_of(plain)[begin : begin + _REACH], words))
    told = "\n".join(before) if nouns else ""
    for noun in nouns:
        if noun in told and _introduced(noun, words.introducing).search(told):
            return noun
    return ""


def leans_inside(sentence: str, words: SummaryWords) -> bool:
    """Whether it points back behind its beginning: "answers to these questions", not "these days"."""
    found = words_of(sentence)[1:]
    if not words.demonstratives.isdisjoint(found):
        inside = ((word, after) for word, after in pairwise(found) if word in words.demonstratives)
        if any(not after.startswith(words.moments) for _, after in inside):
            return True
    return not words.those.isdisjoint(found) and _points_at_others(found, words)


def _definite(found: tuple[str, ...], words: SummaryWords) -> Iterator[str]:
    """Nouns of a definite beginning: behind "the", or without the ending that makes them so."""
    if found[:1] and found[0] in words.definite:
        yield from (
            word for word in found[1:] if len(word) >= _SHORTEST and word not in words.empty
        )
    for word in found[:1]:
        for ending in words.definite_endings:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
                yield word.removesuffix(ending)


def _points_at_others(found: Sequence[str], words: SummaryWords) -> bool:
    """Whether it has "those stories", and not "those who sail", "those stories that …"."""
    for at, word in enumerate(found):
        if word in words.those:
            noun, behind = (*found[at + 1 :], "", "")[:2]
            told = noun.endswith(words.plurals) and not noun.startswith(words.moments)
            if told and noun not in words.empty and behind not in words.relatives:
                return True
    return False


@lru_cache(maxsize=512)
def _introduced(noun: str, introducing: tuple[str, ...]) -> re.Pattern[str]:
    """The noun, or a compound of it, behind an indefinite article with two words between."""
    article = "|".join(introducing) or "(?!)"
    return re.compile(rf"\b(?:{article})\s(?:[^\W\d_]+\s){{0,2}}[^\W\d_-]*{re.escape(noun)}\b")
