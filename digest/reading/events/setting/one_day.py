"""Find the words that tell several things of one day apart. Pure.

They are looked for in few sentences only, so they stand outside the cues that every sentence is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from functools import cache
from typing import NamedTuple

from digest.reading.events.setting.cues import WORD
from digest.reading.events.setting.patterns import Phrases, Stems, single_words
from digest.reading.lexicon import lexicon
from digest.reading.lexicon.words import EventWords


class Sort(Enum):
    """What a word says; each is a list of `OneDayWords`."""

    BESIDES = auto()
    BELONGINGS = auto()
    LASTING = auto()


class Told(NamedTuple):
    """A word of a sort, and where it ends."""

    sort: Sort
    end: int


class OneDay:
    """Such words of one language, ready to be looked up."""

    def __init__(self, words: EventWords) -> None:
        told = words.one_day
        nouns = ((Sort.BELONGINGS, told.belongings), (Sort.LASTING, told.lasting))
        self._besides = single_words(told.besides)
        self._nouns = Stems(words, nouns)
        self._phrases = Phrases[Sort](
            (
                *((Sort.BESIDES, phrase, "") for phrase in told.besides if " " in phrase),
                *(
                    (sort, stem, words.endings)
                    for sort, stems in nouns
                    for stem in stems
                    if " " in stem
                ),
            )
        )

    def find(self, text: str) -> Iterator[Told]:
        """All such words of a text, in the order they begin."""
        for found in WORD.finditer(text):
            word = found.group().lower()
            if self._besides.match(word):
                yield Told(Sort.BESIDES, found.end())
            yield from (Told(sort, found.end()) for sort in self._nouns.of(word, 0))
            if self._phrases.may_begin(word):
                phrases = self._phrases.at(text, *found.span(), len(text))
                yield from (Told(sort, end) for sort, end in phrases)


@cache
def one_day(language: str) -> OneDay:
    """The words of a language.

    Raises:
        DigestError: there is no lexicon for it.
    """
    return OneDay(lexicon(language).events)
