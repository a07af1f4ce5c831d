"""Tell how much of a title a sentence says, in the same words or in others. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from digest.reading.lexicon.words import SummaryWords
from digest.reading.normalise import fold

_STEM = 5  # code points that a word and its inflections share
_SHORT_STEM = 4  # … where both are short: "Oulussa", "Oulun"
_SHORT_WORD = 7
_PART = 6  # code points by which a part of a compound is known
_AGAIN = 0.2  # share of new words up to which a sentence says the same again
_CLAIM_WEIGHS = 3  # words; what happened is more of the news than what it happened to
_CLAIM = "#"  # before the number of a claim: "#0", no word has it
WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Title:
    """What a title says.

    Attributes:
        parts: its other words with a meaning, one of each stem; and "#N" for the N-th claim of the
            language ("cancelled", "called off"), in whatever words.
        plain: it, as it is written.
    """

    parts: frozenset[str]
    words: SummaryWords
    plain: str = ""

    @classmethod
    def of(cls, title: str, words: SummaryWords) -> Title:
        """What `title` says."""
        plain = fold(title)
        said = (word for word in sorted(_words(plain, words)) if not _claims(word, words))
        stems = {word[:_STEM]: word for word in said}
        return cls(frozenset(stems.values()) | _claims(plain, words), words, title)

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
        same = {part for part in self.parts if part[:_STEM] in starts}
        plain = sentence.lower()
        if len(same) < len(self.parts):
            same |= _said_otherwise(self.parts - same, found, plain)
        claims = self.claims
        if not claims or (not same and claims != self.parts):
            return frozenset(same)  # "cancelled" alone may be said of anything
        made = {claim for claim in claims if _makes(plain, claim, self.words)}
        return frozenset(same | made)


def _said_otherwise(parts: frozenset[str], found: frozenset[str], plain: str) -> set[str]:
    """The parts that a sentence says in another short form, or as a part of a compound."""
    short = {word[:_SHORT_STEM] for word in found if _SHORT_STEM <= len(word) <= _SHORT_WORD}
    pieces = {word[:_PART] for word in found if len(word) >= _PART}
    return {
        part
        for part in parts
        if (_is_short(part) and part[:_SHORT_STEM] in short)
        or (len(part) > _PART and any(piece in part for piece in pieces))
        or (len(part) >= _PART and part[:_PART] in plain)
    }


def says_again(sentence: str, told: str, words: SummaryWords) -> bool:
    """Whether a sentence says little that `told` does not: most of its words, and every number."""
    again, before = _words(sentence, words), _words(told, words)
    starts = {word[:_STEM] for word in before} | {word[:_SHORT_STEM] for word in before}
    new = [word for word in again if not (word[:_STEM] in starts or word[:_SHORT_STEM] in starts)]
    if not again or len(new) > _AGAIN * len(again):
        return False
    return not any(char.isdigit() for word in new for char in word)


@lru_cache(maxsize=64)
def words_of(text: str) -> tuple[str, ...]:
    """Its words in lower case. Several questions are asked of each sentence, one after another."""
    return tuple(WORD.findall(text.lower()))


def weight(parts: Iterable[str]) -> int:
    """How much of a title these parts are, in words."""
    return sum(_CLAIM_WEIGHS if part.startswith(_CLAIM) else 1 for part in parts)


def _is_short(word: str) -> bool:
    return _SHORT_STEM <= len(word) <= _SHORT_WORD and word.isalpha()


def _words(text: str, words: SummaryWords) -> frozenset[str]:
    """Words with a meaning; parts of hyphenated words each count."""
    whole = words_of(text)
    parts = (each for word in whole for each in word.split("-")) if "-" in text else whole
    found = frozenset([word for word in parts if len(word) > 2]) - words.empty
    if not _DIGIT.search(text):
        return found
    told = frozenset(word for word in found if not word.isdigit())
    return told | frozenset(_NUMBER.findall(text))


def _claims(text: str, words: SummaryWords) -> frozenset[str]:
    """Each claim of a text; a word that two share ("launch") is one of the first."""
    numbers = _numbered(words.claims)
    found = _any_of(tuple(numbers)).findall(text.lower()) if numbers else ()
    return frozenset(f"{_CLAIM}{numbers[stem]}" for stem in found)


def _makes(plain: str, claim: str, words: SummaryWords) -> bool:
    """Whether a text in lower case makes one claim."""
    return bool(_any_of(words.claims[int(claim.removeprefix(_CLAIM))]).search(plain))


@cache
def _numbered(claims: tuple[tuple[str, ...], ...]) -> dict[str, int]:
    """The number of the first claim that a stem makes."""
    found: dict[str, int] = {}
    for number, stems in enumerate(claims):
        for stem in stems:
            found.setdefault(stem, number)
    return found


@cache
def _any_of(stems: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, stems))})")
