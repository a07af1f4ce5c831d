"""Cut a text into numbers, words and marks, each with its place. Pure and linear.

Words of several words ("i går") and words written together ("ensiviikolla") come out as the
grammar wants them, so that no rule has to know.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import IntEnum
from functools import cache, lru_cache, partial
from itertools import islice
from typing import NamedTuple

from digest.reading.lexicon import lexicon
from digest.reading.lexicon.words import STAMP_MONTHS, DateWords

# Pieces, one behind the other, that together are the text; a space belongs to what follows it
_PIECE = re.compile(
    r"( ?(?:[a-zA-ZåäöÅÄÖ]++(?![^\W\d_]|['\u2019\u00ad.])"  # most words, for speed
    r"|[^\W\d_]{1,2}(?:\.[^\W\d_])+(?![^\W\d_])"  # "a.m", "t.o.m", "fr.o.m"
    r"|[^\W\d_]+(?:['\u2019\u00ad][^\W\d_]+)*"
    r"|(?<=[0-9]\.)(?:1[0-2]|[1-9])(?=(?:19|20)[0-9]{2}(?![0-9]))"  # "19.32020"
    r"|[0-9]+|\n\s*|\x00+|->|([^\w\s])\2*)"
    r"|[\s\w])"
)
_BLOCK_END = re.compile(r"\S(?=\s)")
_BLOCK = 50_000  # code points of which pieces are made at a time
_KNOWN = 20_000  # pieces whose shape is remembered
_LONGEST_WORD = 40  # code points; a longer one is no word of a date
_TELLING = _LONGEST_WORD + 2  # code points of a piece that tell its shape
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


# to ask an enumeration costs as much as to make a token
_NUMBER, _WORD, _LINE, _HIDDEN, _MARK, _END = Kind


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


class _Shape(NamedTuple):
    """What a piece of text is, wherever it stands; of no `kind` if it makes no token.

    Attributes:
        led: a space stands before it.
        opens: a phrase may begin with it.
        pair: the two words that it is, always or only right behind a number.
    """

    kind: Kind | None
    key: str
    number: int
    led: bool
    shouted: bool = False
    capital: bool = False
    opens: bool = False
    pair: tuple[str, str] | None = None
    always: bool = False


class Vocabulary(NamedTuple):
    """A language, indexed for reading.

    Attributes:
        phrases: first two words → phrases that begin with them, longest first.
        openers: every word that may begin an expression.
        weak: those of them that begin one only before a number or a word of `followers` ("the").
        behind_number: every word and mark that may make a date or time of the number before it.
        behind_ordinal: words that may do so behind a number with a dot ("1. adventti").
        behind_article: the same where an article stands before that number ("den 3 nästa månad").
        shape: what a piece of text is; the most common are remembered.
    """

    words: DateWords
    phrases: Mapping[tuple[str, str], tuple[tuple[str, ...], ...]]
    openers: frozenset[str]
    weak: frozenset[str]
    followers: frozenset[str]
    behind_number: frozenset[str]
    behind_article: frozenset[str]
    behind_ordinal: frozenset[str]
    shape: Callable[[str], _Shape]


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
    phrases = _phrases(words)
    firsts = frozenset(first for first, _ in phrases)
    shape = lru_cache(maxsize=_KNOWN)(partial(_shape, words, compounds, firsts))
    strong, weak = _strong_openers(words), _weak_openers(words)
    openers = strong | weak
    followers = (
        openers
        | words.day_units
        | words.hours.keys()
        | words.told_hours.keys()
        | words.about
        | words.exactly
        | {".", ":"}
    )
    behind = _behind_number(words)
    article = behind | words.shifts.keys()
    ordinal = article | words.advent | (strong - words.short_weekdays.keys())
    return Vocabulary(
        words, phrases, openers, weak - strong, followers, behind, article, ordinal, shape
    )


def tokenise(text: str, vocabulary: Vocabulary) -> list[Token]:
    """The tokens in order, at most 300,000, then padding of `Kind.END`."""
    tokens: list[Token] = []
    openings: list[int] = []  # places where a phrase may begin
    new, shape_of = tuple.__new__, vocabulary.shape
    end, glued = 0, False
    for piece in islice(_pieces(text), _MOST_TOKENS):
        size = len(piece)
        start, end = end, end + size
        known = piece if size <= _TELLING else piece[:_TELLING]
        kind, key, number, led, shouted, capital, opens, pair, always = shape_of(known)
        if kind is None:
            glued = False
            continue
        if led:
            start, glued = start + 1, False
        if pair is not None and (always or (tokens and tokens[-1].kind is _NUMBER)):
            first, second = pair
            cut = start + len(first)
            openings += (len(tokens), len(tokens) + 1)
            tokens.append(Token(kind, first, start, cut, -1, glued, False, capital))
            tokens.append(Token(kind, second, cut, end, -1, True))
        else:
            if opens:
                openings.append(len(tokens))
            tokens.append(new(Token, (kind, key, start, end, number, glued, shouted, capital)))
        glued = True
    joined = _join_phrases(tokens, openings, vocabulary.phrases)
    joined.extend([Token(_END, "", len(text), len(text), -1, False)] * _PADDING)
    return joined


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces; those of a long one are not all made at once."""
    start = 0
    while start < len(text):
        cut = _BLOCK_END.search(text, start + _BLOCK)
        end = cut.end() if cut else len(text)
        for piece, _ in _PIECE.findall(text, start, end):
            yield piece
        start = end


def _shape(
    words: DateWords,
    compounds: Mapping[str, tuple[str, str]],
    firsts: frozenset[str],
    piece: str,
) -> _Shape:
    """What a piece of text is."""
    led = piece[0] == " " and len(piece) > 1
    raw = piece[1:] if led else piece
    first = raw[0]
    if "0" <= first <= "9":
        return _Shape(_NUMBER, "", int(raw) if len(raw) <= 4 else -1, led)
    if first == "\n":
        return _Shape(_LINE, "\n", -1, led)
    if first.isspace() or first == "_" or first.isdecimal():
        return _Shape(None, "", -1, led)
    letters = first.isalnum()
    kind = _WORD if letters else _HIDDEN if first == "\x00" else _MARK
    key = raw.lower() if len(raw) < _LONGEST_WORD else ""
    if "\u00ad" in key or "\u2019" in key:
        key = key.replace("\u00ad", "").replace("\u2019", "'")
    pair = compounds.get(key)
    always = pair is not None
    if pair is None and letters and not raw.islower():
        pair = _month_and_name(raw, words)
    capital = first.isupper()
    shouted = capital and len(raw) > 1 and raw.isupper()
    return _Shape(kind, key, -1, led, shouted, capital, key in firsts, pair, always)


def _month_and_name(word: str, words: DateWords) -> tuple[str, str] | None:
    """Reads the "marsFöräldramöte" of "2 marsFöräldramöte", where cells of a table ran together."""
    for cut in range(1, len(word)):
        if word[cut].isupper():
            month = word[:cut].lower()
            known = month in words.months or month in words.short_months
            return (month, word[cut:].lower()) if known else None
    return None


def _join_phrases(
    tokens: list[Token],
    openings: Iterable[int],
    phrases: Mapping[tuple[str, str], tuple[tuple[str, ...], ...]],
) -> list[Token]:
    joined: list[Token] = []
    done = 0
    for place in openings:
        if place < done or place + 1 >= len(tokens):
            continue
        for phrase in phrases.get((tokens[place].key, tokens[place + 1].key), ()):
            behind = place + len(phrase)
            if [one.key for one in tokens[place:behind]] == list(phrase):
                joined += tokens[done:place]
                joined.append(_joined(tokens[place], tokens[behind - 1].end, phrase))
                done = behind
                break
    joined += tokens[done:]
    return joined


def _joined(first: Token, end: int, phrase: tuple[str, ...]) -> Token:
    key = " ".join(phrase)
    return Token(_WORD, key, first.start, end, -1, first.glued, False, first.capital)


def _phrases(words: DateWords) -> Mapping[tuple[str, str], tuple[tuple[str, ...], ...]]:
    found: dict[tuple[str, str], set[tuple[str, ...]]] = {}
    for word in _all_words(words):
        if " " in word:
            parts = tuple(word.split(" "))
            found.setdefault((parts[0], parts[1]), set()).add(parts)
    return {
        firsts: tuple(sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))
        for firsts, phrases in found.items()
    }


def _all_words(words: DateWords) -> Iterable[str]:
    """Every word of the lexicon but its regular expressions and explanations."""
    for name, value in zip(words._fields, words, strict=True):
        if name not in {"recurrences", "conventions"} and isinstance(value, Mapping | frozenset):
            yield from value


def _weak_openers(words: DateWords) -> frozenset[str]:
    return words.articles | words.ahead | words.clock | words.numerals.keys()


def _strong_openers(words: DateWords) -> frozenset[str]:
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
        words.parts,
        words.part_adjectives,
        words.turns,
        words.relative_days,
        words.relative_periods,
        words.feasts,
        words.feast_weekends,
        words.eves,
        words.day_before,
        words.noon,
        words.midnight,
        words.codes,
        words.week_starts,
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
        STAMP_MONTHS,
    )
