"""Tell how much of a title a sentence says, in the same words or in others. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from digest.reading.lexicon.words import SummaryWords
from digest.reading.normalise import fold

_STEM = 5  # code points that a word and its inflections share
_SHORT_STEM = 4  # … where both are short: "Oulussa", "Oulun"
_SHORT_WORD = 7
_PART = 6  # code points by which a part of a compound is known
_CLAIM_WEIGHS = 3  # words; what happened is more of the news than what it happened to
_CLAIM = "#"  # before the number of a claim: "#0", no word has it
WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Title:
    """What a title says.

    Attributes:
        parts: its other words with a meaning, one of each stem; and "#N" for the N-th claim of the
            language ("cancelled", "called off"), in whatever words.
    """

    parts: frozenset[str]
    words: SummaryWords

    @classmethod
    def of(cls, title: str, words: SummaryWords) -> Title:
        """What `title` says."""
        plain = fold(title)
        said = (word for word in sorted(_words(plain, words)) if not _claims(word, words))
        stems = {word[:_STEM]: word for word in said}
        return cls(frozenset(stems.values()) | _claims(plain, words), words)

    @property
    def weight(self) -> int:
        """How much there is to say."""
        return weight(self.parts)

    @property
    def claims(self) -> frozenset[str]:
        """What happened, as far as the language has a word for it."""
        return frozenset(part for part in self.parts if part.startswith(_CLAIM))

    def said_in(self, sentence: str) -> frozenset[str]:
        """The parts that a sentence says: a word also as part of a compound."""
        found = _words(sentence, self.words)
        starts = {word[:_STEM] for word in found}
        short = {word[:_SHORT_STEM] for word in found if _is_short(word)}
        told = " ".join(found)
        pieces = {word[:_PART] for word in found if len(word) >= _PART}
        same = {
            part
            for part in self.parts
            if part[:_STEM] in starts
            or (_is_short(part) and part[:_SHORT_STEM] in short)
            or (len(part) > _PART and any(piece in part for piece in pieces))
            or (len(part) >= _PART and part[:_PART] in told)
        }
        if not self.claims or (not same and self.claims != self.parts):
            return frozenset(same)  # "cancelled" alone may be said of anything
        return frozenset(same) | (self.claims & _claims(sentence, self.words))


def weight(parts: Iterable[str]) -> int:
    """How much of a title these parts are, in words."""
    return sum(_CLAIM_WEIGHS if part.startswith(_CLAIM) else 1 for part in parts)


def _is_short(word: str) -> bool:
    return _SHORT_STEM <= len(word) <= _SHORT_WORD and word.isalpha()


def _words(text: str, words: SummaryWords) -> frozenset[str]:
    """Words with a meaning; parts of hyphenated words each count."""
    plain = text.lower()
    found = {
        word
        for part in WORD.findall(plain)
        for word in part.split("-")
        if len(word) > 2 and word not in words.empty and not word.isdigit()
    }
    return frozenset(found | set(_NUMBER.findall(plain)))


def _claims(text: str, words: SummaryWords) -> frozenset[str]:
    """Each claim that a text makes; the stems of one stand in one group of the pattern."""
    found = _pattern(words.claims).finditer(text.lower()) if words.claims else ()
    return frozenset(f"{_CLAIM}{match.lastindex}" for match in found)


@cache
def _pattern(claims: tuple[tuple[str, ...], ...]) -> re.Pattern[str]:
    groups = ("|".join(map(re.escape, stems)) for stems in claims)
    return re.compile(r"\b(?:" + "|".join(f"({group})" for group in groups) + ")")
