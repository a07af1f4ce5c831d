"""Decide whether a summary that a language model proposes may stand for a text. Pure.

Every sentence must pass: its numbers, dates and names occur in the source, and some one sentence
of the source shares enough of its words and denies or affirms as it does. Together they must say
something of the title, or they are about something else: another text, or an order hidden in this
one. On any doubt the extractive summary stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from digest.model.reading import DateFound
from digest.reading.dates import find_dates
from digest.reading.lexicon import lexicon
from digest.reading.normalise import compose, fold
from digest.reading.sentences import split_sentences

OVERLAP = 0.34  # share of a sentence's words; below it summaries went astray (notes on rivals)
MOST_SENTENCES = 3
_STEM = 5  # code points that a word and its inflections share
_ENDING = 4  # code points by which a name may be inflected
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_NUMBER = re.compile(r"\d+(?:[.,:\u00a0 ]\d+)*")
_FOREIGN = re.compile(r"https?:|www\.|@|[<>{}\[\]*#`|]|\n")


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a proposed summary is not used. `sentence`: the one that failed, or all of it."""

    sentence: str
    reason: str


def faithful(
    proposed: str,
    source: str,
    *,
    title: str,
    language: str,
    published_on: date,
    zone: ZoneInfo,
    max_chars: int = 420,
) -> tuple[str, ...] | Doubt:
    """The sentences of a proposed summary, when every one is borne out by the source.

    Args:
        source: the whole text; its title counts as part of it.
    """
    text = " ".join(fold(compose(proposed).text).split())
    if _FOREIGN.search(fold(proposed).strip()):
        return Doubt(text, "it holds an address, markup or a line break")
    if not text or len(text) > max_chars:
        return Doubt(text, "it is empty or too long")
    sentences = tuple(quote.text for quote in split_sentences(text, language))
    if len(sentences) > MOST_SENTENCES or not text.endswith((".", "!", "?")):
        return Doubt(text, "it has too many sentences, or half a one")
    evidence = _Evidence.of(f"{title}\n\n{source}", language, published_on, zone)
    for sentence in sentences:
        found = find_dates(sentence, language=language, published_on=published_on, zone=zone)
        reason = _doubt(sentence, evidence, found)
        if reason is not None:
            return Doubt(sentence, reason)
    if not _is_about(title, text, language):
        return Doubt(text, "it says nothing of what the title says")
    return sentences


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What the source holds.

    Attributes:
        sentences: the stems of each of its sentences, and whether it denies something.
        days: first and last day of every date.
        numerals: words for numbers above one, in the language; negations likewise.
    """

    words: frozenset[str]
    numbers: frozenset[str]
    days: frozenset[tuple[date, date]]
    sentences: tuple[tuple[frozenset[str], bool], ...]
    numerals: frozenset[str]
    negations: frozenset[str]

    @classmethod
    def of(cls, source: str, language: str, published_on: date, zone: ZoneInfo) -> _Evidence:
        text = fold(compose(source).text)
        dates = find_dates(text, language=language, published_on=published_on, zone=zone)
        words = lexicon(language)
        negations = words.prose.summary.negations
        return cls(
            words=frozenset(_words(text)),
            numbers=frozenset(_numbers(text)),
            days=frozenset((found.start_on, found.end_on) for found in dates),
            sentences=tuple(
                (_stems(quote.text), _denies(quote.text, negations))
                for quote in split_sentences(text, language)
            ),
            numerals=frozenset(word for word, number in words.dates.numerals.items() if number > 1),
            negations=negations,
        )


def _doubt(sentence: str, evidence: _Evidence, dates: Iterable[DateFound]) -> str | None:
    """The first thing in a sentence that the source does not bear out."""
    dated = tuple(dates)
    plain = _without(sentence, dated)
    for found in dated:
        if (found.start_on, found.end_on) not in evidence.days:
            return f"the date {found.text!r} is not in the source"
    for number in _numbers(plain):
        if number not in evidence.numbers:
            return f"the number {number!r} is not in the source"
    for word in _words(plain):
        if word in evidence.numerals and word not in evidence.words:
            return f"the number {word!r} is not in the source"
    for name in _names(plain):
        if not _is_known(name, evidence.words):
            return f"the name {name!r} is not in the source"
    stems, denies = _stems(sentence), _denies(sentence, evidence.negations)
    near = [
        denied for other, denied in evidence.sentences if len(stems & other) >= OVERLAP * len(stems)
    ]
    if not near:
        return "it shares too few words with the source"
    return None if denies in near else "it denies what the source says, or says what that denies"


def _is_about(title: str, text: str, language: str) -> bool:
    """Whether a summary shares a word with the title; a title without words asks for nothing."""
    empty = lexicon(language).prose.summary.empty
    wanted = {word[:_STEM] for word in _words(title) if len(word) > 2 and word not in empty}
    return not wanted or not wanted.isdisjoint(_stems(text))


def _denies(sentence: str, negations: frozenset[str]) -> bool:
    return not negations.isdisjoint(word.replace("’", "'") for word in _words(sentence))


def _without(sentence: str, dates: Iterable[DateFound]) -> str:
    """The sentence with its dates blanked: they are judged by the days they mean."""
    for found in dates:
        start, end = found.span
        sentence = sentence[:start] + " " * (end - start) + sentence[end:]
    return sentence


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _numbers(text: str) -> list[str]:
    """Numbers without the marks and spaces inside them."""
    return [re.sub(r"[\u00a0 ]", "", number) for number in _NUMBER.findall(text)]


def _names(sentence: str) -> list[str]:
    """Words with a capital; the first word too, since a sentence may begin with a name."""
    return [word for word in _WORD.findall(sentence) if word[0].isupper()]


def _is_known(name: str, words: frozenset[str]) -> bool:
    """Whether a name stands in the source, in whatever case of inflection."""
    plain = name.casefold()
    if plain in words:
        return True
    stem = plain[: max(_STEM - 1, len(plain) - _ENDING)]
    return len(plain) >= _STEM and any(
        word.startswith(stem) and abs(len(word) - len(plain)) <= _ENDING for word in words
    )


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _words(text) if len(word) > 2)
