"""Look a line up word by word in the lists of a language. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from typing import NamedTuple

from digest.model.event import EventKind
from digest.reading.events.setting.cues import LINE, WORD, Cue, Cues
from digest.reading.events.setting.patterns import single_words
from digest.reading.lexicon.words import DetailWords

_SHORT = 3  # letters of a name with an ending behind a colon: "THL:n"
_GROUPS = {  # all that may begin what tells of something, to pass over other words at once
    "any_host": ("hosts", "hosts_as", "hosted_by", "given_by", "arranges", "answers"),
    "any_theme": ("themes", "themes_as", "headings", "theme_leads", "treats"),
}
_OCCASIONS = frozenset({Cue.INSTALMENTS, Cue.GATHERINGS})


class Token(NamedTuple):
    """A word of a line, in small letters, and where it stands."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """The beginning of a sentence or a line, and its words. `at` is where it begins in the text."""

    text: str
    tokens: tuple[Token, ...]
    at: int = 0

    def joined(self, number: int) -> bool:
        """Whether only spaces or quotes stand between a word and the one before it."""
        if number == 0:
            return False
        between = self.text[self.tokens[number - 1].end : self.tokens[number].start]
        return not between.strip(" \u00a0\"”“’'»-")


def line_of(text: str, at: int = 0) -> Line:
    """A line as it is looked up."""
    short = text[:LINE]
    return Line(short, _tokens(short), at)


@lru_cache(maxsize=256)
def _tokens(text: str) -> tuple[Token, ...]:
    return tuple(token for found in WORD.finditer(text) for token in _split(found))


def _split(found: re.Match[str]) -> Iterator[Token]:
    """One word, or a label and the name set right behind its colon: "Arrangör:Umeå"."""
    label, colon, name = found.group().partition(":")
    start, end = found.span()
    if colon and name[:1].isupper() and len(label) > _SHORT:
        yield Token(label.lower(), start, start + len(label))
        yield Token(name.lower(), end - len(name), end)
    else:
        yield Token(found.group().lower(), start, end)


class Listed:
    """The words and phrases of one list."""

    def __init__(self, patterns: Iterable[str]) -> None:
        told = tuple(patterns)
        self._words = single_words(told)
        self._first: dict[str, list[tuple[str, ...]]] = {}
        self._last: dict[str, list[tuple[str, ...]]] = {}
        phrases = (tuple(WORD.findall(pattern)) for pattern in told if " " in pattern)
        for phrase in sorted(phrases, key=len, reverse=True):
            self._first.setdefault(phrase[0], []).append(phrase)
            self._last.setdefault(phrase[-1], []).append(phrase)

    def has(self, word: str) -> bool:
        """Whether a single word is one of them."""
        return self._words.match(word)

    def may_begin(self, word: str) -> bool:
        """Whether a word is one of them, or the first of a phrase."""
        return word in self._first or self._words.match(word)

    def begun(self, tokens: Sequence[Token], number: int) -> int:
        """How many words from one on are the longest of them; 0 for none."""
        if number >= len(tokens):
            return 0
        word = tokens[number].word
        for phrase in self._first.get(word, ()):
            if _same(phrase, tokens, number):
                return len(phrase)
        return int(self._words.match(word))

    def ended(self, tokens: Sequence[Token], number: int) -> int:
        """How many words right before one are the longest of them; 0 for none."""
        if number <= 0:
            return 0
        word = tokens[number - 1].word
        for phrase in self._last.get(word, ()):
            if number >= len(phrase) and _same(phrase, tokens, number - len(phrase)):
                return len(phrase)
        return int(self._words.match(word))

    def anywhere(self, tokens: Sequence[Token]) -> bool:
        """Whether one of them stands among some words."""
        return any(self.begun(tokens, number) for number in range(len(tokens)))


def _same(phrase: Sequence[str], tokens: Sequence[Token], start: int) -> bool:
    return all(
        start + number < len(tokens) and tokens[start + number].word == word
        for number, word in enumerate(phrase)
    )


@cache
def lists(words: DetailWords) -> dict[str, Listed]:
    """Every list of a language by its name, ready to be looked up."""
    told = {field.name: getattr(words, field.name) for field in fields(words)}
    for group, members in _GROUPS.items():
        told[group] = tuple(pattern for member in members for pattern in told[member])
    return {
        name: Listed(patterns) for name, patterns in told.items() if isinstance(patterns, tuple)
    }


def names_occasion(tokens: Iterable[Token], cues: Cues) -> bool:
    """Whether one of some words is what the event may be called: "evening", "kurssi"."""
    known = lists(cues.words.details)["occasions"]
    return any(
        known.has(token.word)
        or any(isinstance(cue, EventKind) or cue in _OCCASIONS for cue in cues.of_word(token.word))
        for token in tokens
    )
