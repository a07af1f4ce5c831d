"""What the rules of one text share. Pure."""

from __future__ import annotations

from typing import NamedTuple

from digest.reading.dates.tokens import Token
from digest.reading.lexicon.words import DateWords


class Reader(NamedTuple):
    """Tokens, words, and the year of publication."""

    tokens: list[Token]
    words: DateWords
    year: int

    def key(self, place: int) -> str:
        """The word at a place."""
        return self.tokens[place].key

    def articles(self, place: int) -> int:
        """The place behind articles."""
        return place + 1 if self.tokens[place].key in self.words.articles else place
