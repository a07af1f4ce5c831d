"""The shape of a language: which words mean what. Pure.

A language is one module that exports `LEXICON`. Reading knows no language by itself.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words of dates and times."""


@dataclass(frozen=True, slots=True)
class EventWords:
    """Words of events, deadlines and what became of them."""


@dataclass(frozen=True, slots=True)
class ProseWords:
    """Words of sentences, summaries, stamps, people and kinds of text."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language. `code`: ISO 639-1."""

    code: str
    dates: DateWords
    events: EventWords
    prose: ProseWords
