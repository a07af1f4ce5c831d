"""A whole language: the words of its dates, events and prose, and what it is known by. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

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
    """One language.

    Attributes:
        code: ISO 639-1.
        learned: what each sign around a day is worth (`reading.events.learned`); may be empty.
    """

    code: str
    dates: DateWords
    events: EventWords
    prose: ProseWords
    marks: Marks = Marks()
    learned: Mapping[str, float] = field(default_factory=dict)
