"""The shape of a language: which words mean what. Pure.

A language is one package: `language` exports `LEXICON`, `marks` exports `MARKS`. Reading knows no
language by itself.
"""

from digest.reading.lexicon.words.dates import STAMP_MONTHS, DateWords, Part, Shift, Unit
from digest.reading.lexicon.words.details import DetailWords
from digest.reading.lexicon.words.events import EventWords
from digest.reading.lexicon.words.fields import FieldWords
from digest.reading.lexicon.words.language import Lexicon, Marks
from digest.reading.lexicon.words.one_day import OneDayWords
from digest.reading.lexicon.words.places import PlaceWords
from digest.reading.lexicon.words.prose import (
    KindWords,
    PageWords,
    ProseWords,
    SentenceWords,
    SummaryWords,
)
from digest.reading.lexicon.words.rows import forms, listed, spelled, valued

__all__ = [
    "STAMP_MONTHS",
    "DateWords",
    "DetailWords",
    "EventWords",
    "FieldWords",
    "KindWords",
    "Lexicon",
    "Marks",
    "OneDayWords",
    "PageWords",
    "Part",
    "PlaceWords",
    "ProseWords",
    "SentenceWords",
    "Shift",
    "SummaryWords",
    "Unit",
    "forms",
    "listed",
    "spelled",
    "valued",
]
