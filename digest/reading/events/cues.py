"""Find the cue words of events in a piece of text. Pure.

Every word is looked up once and remembered, so a cue costs a dictionary look-up. Phrases are
tried only where their first two letters stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from digest.model.event import EventKind
from digest.reading.lexicon import lexicon
from digest.reading.lexicon.words import EventWords

WORD = re.compile(r"[^\W_]{1,60}(?:[-’':.](?=[^\W\d_])[^\W_]{1,60})*")
LINE = 600  # code points of a line that are looked at when a cue may stand anywhere in it
_GAP = r"(?:[ \t\u00a0\u202f,]{1,3}[^\W_]{1,40}){0,3}?[ \t\u00a0\u202f,]{1,3}"
_WIDE_GAP = r"(?:[ \t\u00a0\u202f]{1,3}[\w/.-]{1,40}){0,12}?[ \t\u00a0\u202f]{1,3}"
_SPACE = r"[ \t\u00a0\u202f]{1,3}"


class Cue(StrEnum):
    """What a word may say of an event. Each is a list of the same name in `EventWords`."""

    CALLS = "calls"
    SURVEYS = "surveys"
    PUBLICATIONS = "publications"
    REGISTRATIONS = "registrations"
    SUBMISSIONS = "submissions"
    POLICIES = "policies"
    HOLDS = "holds"
    HAPPENS = "happens"
    HELD = "held"
    TOOK_PLACE = "took_place"
    BYGONE = "bygone"
    COMING = "coming"
    STARTS = "starts"
    OPENS = "opens"
    ENDS = "ends"
    EFFECTIVE = "effective"
    ACTS = "acts"
    APPLIES = "applies"
    RELEASES = "releases"
    APPEARS = "appears"
    AVAILABLE = "available"
    WELCOMES = "welcomes"
    BY_BEFORE = "by_before"
    BY_AFTER = "by_after"
    LAST_DAYS = "last_days"
    CANCELS = "cancels"
    MOVES = "moves"
    CALLED_OFF = "called_off"
    ORIGINALLY = "originally"
    TO_NEW = "to_new"
    FROM_OLD = "from_old"
    NOT_HELD = "not_held"
    NOT_CANCELLED = "not_cancelled"
    DOUBTFUL = "doubtful"
    USUAL = "usual"
    PERSONAL = "personal"
    SENDS = "sends"
    LATER = "later"
    VALID = "valid"
    SITUATIONS = "situations"
    PURPOSES = "purposes"
    LABELS = "labels"
    CLAUSE_STARTS = "clause_starts"
    THAT = "that"
    STOPS = "stops"
    REGISTRATION_OPEN = "registration_open"
    PROGRAMME_OUT = "programme_out"
    SERIES = "series"
    THEMES = "themes"
    CAPACITY_BEFORE = "capacity_before"
    CAPACITY_AFTER = "capacity_after"
    ORGANISED_BY = "organised_by"
    ORGANISES = "organises"
    PLACE_LABELS = "place_labels"
    ONLINE = "online"


_NOUNS = (
    Cue.CALLS,
    Cue.SURVEYS,
    Cue.PUBLICATIONS,
    Cue.REGISTRATIONS,
    Cue.SUBMISSIONS,
    Cue.POLICIES,
    Cue.SERIES,
)


class Hit(NamedTuple):
    """A cue and where it stands; `kind` when it names a thing to attend."""

    cue: Cue | EventKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The single-word patterns of one cue."""

    exact: frozenset[str]
    beginnings: tuple[str, ...]
    ends: tuple[str, ...]

    def match(self, word: str) -> bool:
        return (
            word in self.exact
            or (bool(self.beginnings) and word.startswith(self.beginnings))
            or (bool(self.ends) and word.endswith(self.ends))
        )


class _Phrase(NamedTuple):
    cue: Cue | EventKind
    pattern: re.Pattern[str]


class Cues:
    """The cue words of one language, ready to be looked up."""

    def __init__(self, words: EventWords) -> None:
        self.words = words
        self._nouns: tuple[tuple[Cue | EventKind, re.Pattern[str]], ...] = tuple(
            (cue, _noun(stems, words)) for cue, stems in _noun_stems(words)
        )
        self._patterns = tuple(
            (cue, _patterns(getattr(words, cue.value))) for cue in Cue if cue not in _NOUNS
        )
        self._unlike = _patterns(words.unlike)
        self._phrases = _phrases(words)
        self._lookup = lru_cache(maxsize=20_000)(self._cues_of)
        self._lines = lru_cache(maxsize=256)(lambda line: self.find(line, 0, len(line)))

    def of_word(self, word: str) -> tuple[Cue | EventKind, ...]:
        """What a single word says."""
        return self._lookup(word.lower())

    def find(self, text: str, start: int, end: int) -> tuple[Hit, ...]:
        """All cues between two offsets of `text`, in the order they begin."""
        return tuple(self._hits(text, start, end))

    def of_line(self, line: str) -> tuple[Hit, ...]:
        """All cues of the beginning of a line, remembered, as lines are asked about often."""
        return self._lines(line[:LINE])

    def _hits(self, text: str, start: int, end: int) -> Iterator[Hit]:
        for found in WORD.finditer(text, start, end):
            at = found.start()
            for cue in self._lookup(found.group().lower()):
                yield Hit(cue, at, found.end())
            for phrase in self._phrases.get(found.group()[:2].lower(), ()):
                match = phrase.pattern.match(text, at, end)
                if match:
                    yield Hit(phrase.cue, at, match.end())

    def _cues_of(self, word: str) -> tuple[Cue | EventKind, ...]:
        plain = [cue for cue, patterns in self._patterns if patterns.match(word)]
        if self._unlike.match(word):
            return tuple(plain)
        nouns = [cue for cue, pattern in self._nouns if pattern.search(word)]
        kinds = [cue for cue in nouns if isinstance(cue, EventKind)]
        return (*plain, *(cue for cue in nouns if isinstance(cue, Cue)), *kinds[:1])


@cache
def cues(language: str) -> Cues:
    """The cues of a language.

    Raises:
        DigestError: there is no lexicon for it.
    """
    return Cues(lexicon(language).events)


def _noun_stems(words: EventWords) -> Iterator[tuple[Cue | EventKind, tuple[str, ...]]]:
    yield from words.kinds
    for cue in _NOUNS:
        yield cue, getattr(words, cue.value)


def _noun(stems: Iterable[str], words: EventWords) -> re.Pattern[str]:
    """Matches a word whose last part begins with a stem, or with a stem and a head."""
    plain = _any(stem for stem in stems if " " not in stem and not stem.startswith("+"))
    last = _any(stem[1:] for stem in stems if stem.startswith("+"))
    single = f"{plain}|(?<=[^\\W\\d_]{{3}})(?:{last})"
    heads = _any(words.heads)
    return re.compile(f"(?:{single})(?:[^\\W\\d_]{{0,3}}-?(?:{heads}))?{words.endings}$")


def _any(parts: Iterable[str]) -> str:
    return "|".join(re.escape(part) for part in sorted(parts, key=len, reverse=True)) or r"(?!)"


def _patterns(listed: Iterable[str]) -> _Patterns:
    single = [pattern for pattern in listed if " " not in pattern]
    return _Patterns(
        exact=frozenset(pattern for pattern in single if "*" not in pattern),
        beginnings=tuple(pattern[:-1] for pattern in single if pattern.endswith("*")),
        ends=tuple(pattern[1:] for pattern in single if pattern.startswith("*")),
    )


def _phrases(words: EventWords) -> dict[str, tuple[_Phrase, ...]]:
    """Phrases by their first two letters."""
    found: dict[str, list[_Phrase]] = {}
    for cue, phrase, ending in _all_phrases(words):
        pattern = re.compile(_phrase_expression(phrase) + ending + r"(?!\w)", re.IGNORECASE)
        found.setdefault(phrase.split(" ")[0][:2].lower(), []).append(_Phrase(cue, pattern))
    return {initial: tuple(phrases) for initial, phrases in found.items()}


def _all_phrases(words: EventWords) -> Iterator[tuple[Cue | EventKind, str, str]]:
    for cue, stems in _noun_stems(words):
        yield from ((cue, stem, words.endings) for stem in stems if " " in stem)
    names = {field.name for field in fields(words)}
    for plain in Cue:
        if plain not in _NOUNS and plain.value in names:
            patterns: tuple[str, ...] = getattr(words, plain.value)
            yield from ((plain, pattern, "") for pattern in patterns if " " in pattern)


def _phrase_expression(phrase: str) -> str:
    """`~` stands for up to three words, `~~` for up to twelve, `*` for the rest of a word."""
    parts = [re.escape(part).replace(r"\*", r"\w{0,30}") for part in phrase.split(" ")]
    expression = _SPACE.join(parts)
    for mark, gap in (("\\~\\~", _WIDE_GAP), ("\\~", _GAP)):
        expression = expression.replace(f"{_SPACE}{mark}{_SPACE}", gap)
    return expression
