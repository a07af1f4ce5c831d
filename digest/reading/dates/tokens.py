"""Cut a text into numbers, words and marks, each with its place. Pure and linear.

Words of several words ("i går") and words written together ("ensiviikolla") come out as the
grammar wants them, so that no rule has to know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import IntEnum
from functools import cache
from itertools import islice
from typing import NamedTuple

from digest.reading.lexicon import lexicon
from digest.reading.lexicon.words import STAMP_MONTHS, DateWords

_TOKEN = re.compile(
    r"(?P<number>(?<=[0-9]\.)(?:1[0-2]|[1-9])(?=(?:19|20)[0-9]{2}(?![0-9]))|[0-9]+)"  # "19.32020"
    r"|(?P<word>[^\W\d_]{1,2}(?:\.[^\W\d_])+(?![^\W\d_])"  # "a.m", "t.o.m", "fr.o.m"
    r"|[^\W\d_]+(?:['\u2019\u00ad][^\W\d_]+)*)"
    r"|(?P<line>\n\s*)"
    r"|(?P<hidden>\x00+)"
    r"|(?P<mark>->|([^\w\s])\6*)"
)
_MOST_TOKENS = 300_000  # over a megabyte of prose; what is denser than that is no text
_PADDING = 16  # rules look ahead less than this, so they need no bounds


class Kind(IntEnum):
    """What a token is."""

    NUMBER = 1
    WORD = 2
    LINE = 3  # a line break
    HIDDEN = 4  # masked: an address, a phone number …
    MARK = 5
    END = 6


_KINDS = {kind.name.lower(): kind for kind in Kind}
_NUMBER, _LINE = Kind.NUMBER, Kind.LINE  # to ask an enumeration costs as much as to make a token


class Token(NamedTuple):
    """A piece of text.

    Attributes:
        key: lower case; "" for what cannot be a word of a date.
        number: value of up to four digits, else -1.
        glued: nothing stands between it and the token before.
        shouted: a word in capitals, as names of programmes are.
        capital: a word that begins with a capital.
    """

    kind: Kind
    key: str
    start: int
    end: int
    number: int
    glued: bool
    shouted: bool = False
    capital: bool = False


class Vocabulary(NamedTuple):
    """A language, indexed for reading.

    Attributes:
        phrases: first word → phrases that begin with it, longest first.
        compounds: a word written together → its two words.
        openers: every word that may begin an expression.
        behind_number: every word and mark that may make a date or time of the number before it.
    """

    words: DateWords
    phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    compounds: Mapping[str, tuple[str, str]]
    openers: frozenset[str]
    behind_number: frozenset[str]


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words of dates of a language, indexed once."""
    words = lexicon(language).dates
    known = words.units.keys() | words.seasons.keys() | words.turns.keys()
    compounds = {
        prefix + word: (prefix, word)
        for prefix in words.glued
        for word in known
        if prefix + word not in words.weekdays
    }
    return Vocabulary(words, _phrases(words), compounds, _openers(words), _behind_number(words))


def tokenise(text: str, vocabulary: Vocabulary) -> list[Token]:
    """The tokens in order, at most 300,000, then padding of `Kind.END`."""
    tokens: list[Token] = []
    compounds, kinds = vocabulary.compounds, _KINDS
    last_end = -1
    for found in islice(_TOKEN.finditer(text), _MOST_TOKENS):
        kind = kinds[found.lastgroup or "mark"]
        start, end = found.span()
        glued = start == last_end
        last_end = end
        raw = found.group()
        if kind is _NUMBER:
            number = int(raw) if end - start <= 4 else -1
            tokens.append(Token(kind, "", start, end, number, glued))
            continue
        if kind is _LINE:
            raw = "\n"
        key = raw.lower() if len(raw) < 40 else ""
        if "\u00ad" in key or "\u2019" in key:
            key = key.replace("\u00ad", "").replace("\u2019", "'")
        pair = compounds.get(key)
        if pair is None and tokens and tokens[-1].kind is _NUMBER and not raw.islower():
            pair = _month_and_name(raw, vocabulary.words)
        if pair is not None:
            first, second = pair
            cut = start + len(first)
            tokens.append(Token(kind, first, start, cut, -1, glued, False, raw[0].isupper()))
            tokens.append(Token(kind, second, cut, end, -1, True))
        else:
            capital = raw[0].isupper()
            shouted = capital and end > start + 1 and raw.isupper()
            tokens.append(Token(kind, key, start, end, -1, glued, shouted, capital))
    joined = _join_phrases(tokens, vocabulary.phrases)
    joined.extend([Token(Kind.END, "", len(text), len(text), -1, False)] * _PADDING)
    return joined


def _month_and_name(word: str, words: DateWords) -> tuple[str, str] | None:
    """Reads the "marsFöräldramöte" of "2 marsFöräldramöte", where cells of a table ran together."""
    for cut in range(1, len(word)):
        if word[cut].isupper():
            month = word[:cut].lower()
            known = month in words.months or month in words.short_months
            return (month, word[cut:].lower()) if known else None
    return None


def _join_phrases(
    tokens: list[Token], phrases: Mapping[str, tuple[tuple[str, ...], ...]]
) -> list[Token]:
    joined: list[Token] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        length = 1
        for phrase in phrases.get(token.key, ()):
            keys = tuple(one.key for one in tokens[place : place + len(phrase)])
            if keys == phrase:
                length = len(phrase)
                end = tokens[place + length - 1].end
                key = " ".join(phrase)
                token = Token(
                    Kind.WORD, key, token.start, end, -1, token.glued, False, token.capital
                )
                break
        joined.append(token)
        place += length
    return joined


def _phrases(words: DateWords) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, set[tuple[str, ...]]] = {}
    for word in _all_words(words):
        if " " in word:
            parts = tuple(word.split(" "))
            found.setdefault(parts[0], set()).add(parts)
    return {
        first: tuple(sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))
        for first, phrases in found.items()
    }


def _all_words(words: DateWords) -> Iterable[str]:
    """Every word of the lexicon but its regular expressions and explanations."""
    for name, value in zip(words._fields, words, strict=True):
        if name not in {"recurrences", "conventions"} and isinstance(value, Mapping | frozenset):
            yield from value


def _openers(words: DateWords) -> frozenset[str]:
    return frozenset().union(
        words.months,
        words.short_months,
        words.month_stems,
        words.weekdays,
        words.past_weekdays,
        words.short_weekdays,
        words.seasons,
        words.units,
        words.shifts,
        words.dated,
        words.ordinals,
        words.day_ordinals,
        words.numerals,
        words.parts,
        words.part_adjectives,
        words.turns,
        words.relative_days,
        words.relative_periods,
        words.feasts,
        words.feast_weekends,
        words.eves,
        words.day_before,
        words.ahead,
        words.articles,
        words.clock,
        words.noon,
        words.midnight,
        words.codes,
        words.hour_quarters,
        STAMP_MONTHS,
    )


def _behind_number(words: DateWords) -> frozenset[str]:
    return frozenset((*"./:,;-–—−‐‑→()&+", "--", "->", "\n")).union(
        words.months,
        words.short_months,
        words.month_stems,
        words.day_endings,
        words.day_words,
        words.day_units,
        words.of,
        words.both,
        words.through,
        words.until,
        words.clock,
        words.morning,
        words.afternoon,
        words.units,
        words.articles,
        STAMP_MONTHS,
    )
