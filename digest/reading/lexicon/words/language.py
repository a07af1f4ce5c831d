"""A whole language: the words of its dates, events and prose, and what it is known by. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from digest.reading.lexicon.words.dates import DateWords
from digest.reading.lexicon.words.events import EventWords
from digest.reading.lexicon.words.prose import ProseWords


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Marks:
    """What a language is recognised by, lower case: small words, endings, letters."""

    words: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    letters: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Lexicon:
    """One language. `code`: ISO 639-1."""

    code: str
    dates: DateWords
    events: EventWords
    prose: ProseWords
    marks: Marks = Marks()
