"""Match words and phrases of a lexicon: single words, stems of nouns, phrases. Pure.

Nothing is compiled before a word asks for it, so that the first text need not wait for a whole
lexicon.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, NamedTuple, TypeVar

from digest.reading.lexicon.words import EventWords

_GAP = r"(?:[ \t\u00a0\u202f,]{1,3}[^\W_]{1,40}){0,3}?[ \t\u00a0\u202f,]{1,3}"
_WIDE_GAP = (  # also over the end of a broken line
    r"(?:(?:[ \t\u00a0\u202f]{1,3}|\n)[\w/.'’-]{1,40}){0,12}?(?:[ \t\u00a0\u202f]{1,3}|\n)"
)
_SPACE = r"[ \t\u00a0\u202f]{1,3}"
_REACH = 600  # code points in which the words of a phrase stand
_GAP_REACH = 8  # code points up to the second word
_APOSTROPHES = "'’"
_BETWEEN = " \t\u00a0\u202f" + _APOSTROPHES  # what may stand before the second word
_KEY = 3  # letters by which a stem is looked up
_PREFIX = re.compile(  # before a stem that never stands alone: "osallisuus|viikko", "H70-|dag"
    r"[^\W\d_]{3}$|[^\W\d_]\w*-$"
)

Meaning = TypeVar("Meaning")


@dataclass(frozen=True, slots=True)
class Patterns:
    """The single-word patterns of one cue."""

    exact: frozenset[str]
    beginnings: tuple[str, ...]
    ends: tuple[str, ...]

    def match(self, word: str) -> bool:
        """Whether a word is one of them."""
        return (
            word in self.exact
            or (bool(self.beginnings) and word.startswith(self.beginnings))
            or (bool(self.ends) and word.endswith(self.ends))
        )

    def covered(self, word: str) -> int:
        """How many letters of a word the patterns explain, from its beginning."""
        if word in self.exact or (self.ends and word.endswith(self.ends)):
            return len(word)
        return max((len(part) for part in self.beginnings if word.startswith(part)), default=0)


def single_words(listed: Iterable[str]) -> Patterns:
    """The patterns of a list that are single words."""
    single = [pattern for pattern in listed if " " not in pattern]
    return Patterns(
        exact=frozenset(pattern for pattern in single if "*" not in pattern),
        beginnings=tuple(pattern[:-1] for pattern in single if pattern.endswith("*")),
        ends=tuple(pattern[1:] for pattern in single if pattern.startswith("*")),
    )


class _Stem(NamedTuple, Generic[Meaning]):
    letters: str
    is_last_part: bool
    rank: int
    meaning: Meaning


class Stems(Generic[Meaning]):
    """Nouns by their stems: a word whose last part begins with one, or with one and a head."""

    def __init__(self, words: EventWords, nouns: Sequence[tuple[Meaning, Iterable[str]]]) -> None:
        self._words = words
        self._by_key: dict[str, list[_Stem[Meaning]]] = {}
        for rank, (meaning, stems) in enumerate(nouns):
            for stem in stems:
                if " " in stem:
                    continue
                letters = stem.removeprefix("+")
                found = _Stem(letters, letters != stem, rank, meaning)
                self._by_key.setdefault(letters[:_KEY], []).append(found)

    def of(self, word: str, start: int) -> tuple[Meaning, ...]:
        """What the part of a word from `start` on means, in the order of the lexicon."""
        found: dict[int, Meaning] = {}
        for at in range(start, max(start, len(word) - 1)):
            if at and not self._words.compounds and word[at - 1].isalnum():
                continue
            for stem in self._by_key.get(word[at : at + _KEY], ()):
                if stem.rank not in found and self._fits(word, at, stem):
                    found[stem.rank] = stem.meaning
        return tuple(found[rank] for rank in sorted(found))

    def _fits(self, word: str, at: int, stem: _Stem[Meaning]) -> bool:
        if not word.startswith(stem.letters, at):
            return False
        if stem.is_last_part and not _PREFIX.search(word, 0, at):
            return False
        return self._rest.fullmatch(word, at + len(stem.letters)) is not None

    @cached_property
    def _rest(self) -> re.Pattern[str]:
        """What may follow a stem: a head ("työpaja|sarja") and an ending."""
        heads = sorted(map(re.escape, self._words.heads), key=len, reverse=True)
        head = rf"(?:[^\W\d_]{{0,3}}-?(?:{'|'.join(heads)}))?" if heads else ""
        return re.compile(head + self._words.endings)


class _Phrase(NamedTuple, Generic[Meaning]):
    """A phrase, and what must stand in a text for it.

    Attributes:
        first: its first word, or how that begins. `second`: how the second does; "" where it may
            be any.
        literals: all that is written out behind the first.
    """

    first: str
    second: str
    meaning: Meaning
    phrase: str
    ending: str
    literals: tuple[str, ...]


class Phrases(Generic[Meaning]):
    """Phrases by their first word, and the letter that the second begins with.

    One is compiled when all its words stand near each other. An apostrophe of either form is the same.
    """

    def __init__(self, phrases: Iterable[tuple[Meaning, str, str]]) -> None:
        self._closed: dict[str, list[tuple[Meaning, str, str]]] = {}
        self._open: dict[str, list[tuple[Meaning, str, str]]] = {}
        self._ready: dict[tuple[bool, str], dict[str, list[_Phrase[Meaning]]]] = {}
        self._compiled: dict[tuple[str, str], re.Pattern[str]] = {}
        for meaning, written, ending in phrases:
            phrase = written.lower().replace("’", "'")
            first = phrase.partition(" ")[0]
            known, key = (
                (self._open, first[:2])
                if first.endswith("*")
                else (self._closed, first.rstrip(_APOSTROPHES))
            )
            known.setdefault(key, []).append((meaning, phrase, ending))

    def may_begin(self, word: str) -> bool:
        """Whether a phrase may begin with a word in lower case."""
        plain = word.replace("’", "'")
        return plain in self._closed or plain[:2] in self._open

    def at(self, text: str, start: int, stop: int, end: int) -> Iterator[tuple[Meaning, int]]:
        """What phrases begin with the word `text[start:stop]`, and where each ends."""
        word = text[start:stop].lower().replace("’", "'")
        closed, begun = self._beginning_with(word, False), self._beginning_with(word[:2], True)
        if closed is None and begun is None:
            return
        letter = text[stop : stop + _GAP_REACH].lstrip(_BETWEEN)[:1].lower()
        told = [*_beginning(closed, letter), *_beginning(begun, letter)]
        if not told:
            return
        near = text[stop : min(end, stop + _REACH)].lower().replace("’", "'").lstrip(_BETWEEN)
        for found in told:
            if not near.startswith(found.second) or not word.startswith(found.first):
                continue
            if not all(map(near.__contains__, found.literals)):
                continue
            match = self._pattern(found.phrase, found.ending).match(text, start, end)
            if match:
                yield found.meaning, match.end()

    def _beginning_with(self, key: str, is_open: bool) -> dict[str, list[_Phrase[Meaning]]] | None:
        """Phrases of a first word, by the letter of the second; taken apart when first asked for."""
        known = (self._open if is_open else self._closed).get(key)
        if known is None:
            return None
        if (is_open, key) not in self._ready:
            apart: dict[str, list[_Phrase[Meaning]]] = {}
            for meaning, phrase, ending in known:
                found = _phrase(meaning, phrase, ending)
                apart.setdefault(found.second[:1], []).append(found)
            self._ready[is_open, key] = apart
        return self._ready[is_open, key]

    def _pattern(self, phrase: str, ending: str) -> re.Pattern[str]:
        key = phrase, ending
        if key not in self._compiled:
            expression = _expression(phrase) + ending + r"(?!\w)"
            self._compiled[key] = re.compile(expression, re.IGNORECASE)
        return self._compiled[key]


def _phrase(meaning: Meaning, phrase: str, ending: str) -> _Phrase[Meaning]:
    first, *others = phrase.split(" ")
    literals = tuple(part.strip("*") for part in others if not part.startswith("~"))
    second = others[0].split("*")[0].lstrip("~") if others else ""
    begins = first.rstrip("*").rstrip(_APOSTROPHES)
    return _Phrase(begins, second, meaning, phrase, ending, literals)


def _beginning(
    known: dict[str, list[_Phrase[Meaning]]] | None, letter: str
) -> Sequence[_Phrase[Meaning]]:
    """Those whose second word begins with a letter, or with any."""
    if not known:
        return ()
    anyhow = known.get("", [])
    return anyhow + known.get(letter, []) if letter else anyhow


def _expression(phrase: str) -> str:
    """`~` stands for up to three words, `~~` for up to twelve, `*` for the rest of a word."""
    parts = [re.escape(part).replace(r"\*", r"\w{0,30}") for part in phrase.split(" ")]
    expression = _SPACE.join(parts)
    expression = expression.replace("'", "['’]")
    for mark, gap in (("\\~\\~", _WIDE_GAP), ("\\~", _GAP)):
        expression = expression.replace(f"{_SPACE}{mark}{_SPACE}", gap)
    return expression
