"""Find the cue words of events in a piece of text. Pure.

Every word is looked up once and remembered, so a cue costs a dictionary look-up. Phrases are
tried only where their first two letters stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from digest.model.event import EventKind
from digest.reading.events.setting.patterns import Phrases, Stems, single_words
from digest.reading.lexicon import lexicon
from digest.reading.lexicon.words import EventWords

WORD = re.compile(r"[^\W_]{1,60}(?:[-’':.](?=[^\W\d_])[^\W_]{1,60})*")
_DAY = re.compile(r"(?<![\d.])\d{1,2}(?:\.\d{1,2}\.|/\d{1,2}\b)|\b\d{4}-\d\d-\d\d\b")
_WEEKDAY = 6  # letters of a weekday that may be the end of a longer word
LINE = 600  # code points of a line that are looked at when a cue may stand anywhere in it


class Cue(StrEnum):
    """What a word may say of an event. Each is a list of the same name in `EventWords`."""

    CALLS = "calls"
    SURVEYS = "surveys"
    PUBLICATIONS = "publications"
    PAPERS = "papers"
    REGISTRATIONS = "registrations"
    SUBMISSIONS = "submissions"
    OFFERS = "offers"
    FUNDS = "funds"
    OPINIONS = "opinions"
    POLICIES = "policies"
    GATHERINGS = "gatherings"
    WORKS = "works"
    AUTHORITIES = "authorities"
    DRAWS = "draws"
    PEOPLE = "people"
    TELLS = "tells"
    PRIVATE = "private"
    TOGETHER = "together"
    PROGRAMMES = "programmes"
    HOLDS = "holds"
    HAPPENS = "happens"
    HELD = "held"
    TAKES_PLACE = "takes_place"
    TOOK_PLACE = "took_place"
    BYGONE = "bygone"
    COMING = "coming"
    STARTS = "starts"
    OPENS = "opens"
    ENDS = "ends"
    EFFECTIVE = "effective"
    OPENINGS = "openings"
    ACTS = "acts"
    MODALS = "modals"
    APPLIES = "applies"
    RELEASES = "releases"
    APPEARS = "appears"
    AVAILABLE = "available"
    VIEWABLE = "viewable"
    WELCOMES = "welcomes"
    BY_BEFORE = "by_before"
    BY_AFTER = "by_after"
    LAST_DAYS = "last_days"
    FINAL_DAYS = "final_days"
    CANCELS = "cancels"
    MOVES = "moves"
    CALLED_OFF = "called_off"
    EVERYTHING = "everything"
    OTHERS = "others"
    LIKEWISE = "likewise"
    ORIGINALLY = "originally"
    TO_NEW = "to_new"
    FROM_OLD = "from_old"
    NOT_HELD = "not_held"
    NOT_CANCELLED = "not_cancelled"
    NEGATES = "negates"
    SPARED = "spared"
    DOUBTFUL = "doubtful"
    FROM_ON = "from_on"
    DUTIES = "duties"
    USUAL = "usual"
    RHYTHMS = "rhythms"
    PERSONAL = "personal"
    SENDS = "sends"
    DECIDES = "decides"
    STAMPED = "stamped"
    LATER = "later"
    CLOSED = "closed"
    BREAKS = "breaks"
    VALID = "valid"
    SITUATIONS = "situations"
    PURPOSES = "purposes"
    LABELS = "labels"
    CLAUSE_STARTS = "clause_starts"
    THAT = "that"
    THEN = "then"
    STOPS = "stops"
    REGISTRATION_OPEN = "registration_open"
    SIGNS_UP = "signs_up"
    PROGRAMME_OUT = "programme_out"
    FULL = "full"
    ABOUT = "about"
    SERIES = "series"
    THEMES = "themes"
    CAPACITY_BEFORE = "capacity_before"
    CAPACITY_AFTER = "capacity_after"
    ORGANISED_BY = "organised_by"
    ORGANISES = "organises"
    PLACE_LABELS = "place_labels"
    VENUES = "venues"
    ONLINE = "online"
    REASONS = "reasons"
    FINISHES = "finishes"
    TICKETS = "tickets"
    FETCHED = "fetched"
    TREATMENTS = "treatments"
    ONLY = "only"
    RELATIVES = "relatives"
    GRANTS = "grants"
    SUMMONS = "summons"
    PUTS_OFF = "puts_off"
    ROUNDS = "rounds"
    FORMERLY = "formerly"
    REPLACED = "replaced"
    CONTRASTS = "contrasts"
    EXTRAS = "extras"
    THINGS = "things"
    FILLED = "filled"
    MEANT = "meant"
    AFTERWARDS = "afterwards"
    NOT_FULL = "not_full"
    LONG_SINCE = "long_since"
    STATES = "states"
    SEASONAL = "seasonal"
    STANDS_OPEN = "stands_open"
    MINUTES = "minutes"
    CEREMONIES = "ceremonies"
    VOTES = "votes"
    ANEW = "anew"
    RATHER = "rather"
    CONCEDES = "concedes"
    ELSEWHERE = "elsewhere"
    COMMANDS = "commands"
    HOURS = "hours"
    DOES = "does"
    PERFECTS = "perfects"
    INSTALMENTS = "instalments"
    NOW_HELD = "now_held"
    GUESTS = "guests"
    REOPENS = "reopens"
    FIRST_DAYS = "first_days"
    HEARINGS = "hearings"
    ROUTINES = "routines"
    FURTHER = "further"
    SAME_DAY = "same_day"
    RESERVES = "reserves"
    AS_PLANNED = "as_planned"
    LIMITS = "limits"
    WAYS = "ways"
    NOT_LATER = "not_later"
    TARGET_PERIODS = "target_periods"
    EXTENDS = "extends"
    EACH = "each"
    ANNOUNCES = "announces"
    ON_STAGE = "on_stage"
    ONLY_IF = "only_if"
    IN_CASE = "in_case"


_NOUNS = (
    Cue.CALLS,
    Cue.SURVEYS,
    Cue.PUBLICATIONS,
    Cue.PAPERS,
    Cue.REGISTRATIONS,
    Cue.SUBMISSIONS,
    Cue.OFFERS,
    Cue.FUNDS,
    Cue.OPINIONS,
    Cue.POLICIES,
    Cue.GATHERINGS,
    Cue.PEOPLE,
    Cue.WORKS,
    Cue.AUTHORITIES,
    Cue.SERIES,
    Cue.VENUES,
    Cue.TICKETS,
    Cue.TREATMENTS,
    Cue.ROUNDS,
)


class Hit(NamedTuple):
    """A cue and where it stands; `kind` when it names a thing to attend."""

    cue: Cue | EventKind
    start: int
    end: int

    def behind(self, start: int) -> Hit:
        """The same cue of a line, in its place in a text in which the line begins at `start`."""
        return Hit(self.cue, start + self.start, start + self.end)

    def is_within(self, phrase: Hit) -> bool:
        """Whether a longer phrase holds it: "held" of "to be held"."""
        return phrase.start <= self.start and self.end <= phrase.end and phrase[1:] != self[1:]

    def overlaps(self, other: Hit) -> bool:
        """Whether two cues share a letter."""
        return self.start < other.end and other.start < self.end


class Cues:
    """The cue words of one language, ready to be looked up."""

    def __init__(
        self,
        words: EventWords,
        weekdays: Iterable[str] = (),
        feasts: Iterable[str] = (),
        months: Iterable[str] = (),
    ) -> None:
        self.words = words
        self._months = frozenset(months)
        self._weekdays = frozenset(weekdays)
        self._long_weekdays = tuple(day for day in self._weekdays if len(day) >= _WEEKDAY)
        self._feasts = frozenset(feasts)
        self._nouns = Stems(words, tuple(_noun_stems(words)))
        self._patterns = tuple(
            (cue, single_words(getattr(words, cue.value))) for cue in Cue if cue not in _NOUNS
        )
        self._unlike = single_words(words.unlike)
        unlike = ((None, phrase, "") for phrase in words.unlike if " " in phrase)
        self._phrases = Phrases[Cue | EventKind | None]((*_all_phrases(words), *unlike))
        self._lookup = lru_cache(maxsize=20_000)(self._cues_of)
        self._lines = lru_cache(maxsize=256)(lambda line: self.find(line, 0, len(line)))

    def of_word(self, word: str) -> tuple[Cue | EventKind, ...]:
        """What a single word says."""
        return self._lookup(word.lower())

    def is_weekday(self, word: str) -> bool:
        """Whether a word names a day of the week, in any form: "Monday", "palmusunnuntaina"."""
        return word.lower() in self._weekdays or word.lower().endswith(self._long_weekdays)

    def is_feast(self, text: str) -> bool:
        """Whether a date is only the name of a feast: "Christmas", "pääsiäisenä"."""
        plain = " ".join(text.lower().split())
        if any(map(str.isdigit, plain)):
            return False  # "Friday 7 April, Good Friday"
        return plain in self._feasts or plain.rpartition(" ")[2] in self._feasts

    def day_in(self, text: str) -> int | None:
        """Where the first day begins that a text tells by its number: "5 March", "March 5", "5.3."."""
        plain = _DAY.search(text)
        last = None
        for found in WORD.finditer(text, 0, plain.start() if plain else len(text)):
            if last is not None and self._is_day(last.group(), found.group()):
                return last.start()
            last = found
        return plain.start() if plain else None

    def _is_day(self, first: str, second: str) -> bool:
        if first[0].isdigit() == second[0].isdigit():
            return False
        month = second if first[0].isdigit() else first
        return month.lower() in self._months

    def find(self, text: str, start: int, end: int) -> tuple[Hit, ...]:
        """All cues between two offsets of `text`, in the order they begin."""
        return tuple(self._hits(text, start, end))

    def of_line(self, line: str) -> tuple[Hit, ...]:
        """All cues of the beginning of a line, remembered, as lines are asked about often."""
        return self._lines(line[:LINE])

    def _hits(self, text: str, start: int, end: int) -> Iterator[Hit]:
        void = start  # up to here a phrase stands that names nothing: "of course", "two course"
        for found in WORD.finditer(text, start, end):
            at, behind = found.span()
            word = found.group().lower()
            phrases = []
            begun = self._phrases.may_begin(word)
            for meaning, stop in self._phrases.at(text, at, behind, end) if begun else ():
                if meaning is None:
                    void = max(void, stop)
                else:
                    phrases.append(Hit(meaning, at, stop))
            for cue in self._lookup(word):
                if behind > void or not isinstance(cue, EventKind):
                    yield Hit(cue, at, behind)
            yield from phrases

    def _cues_of(self, word: str) -> tuple[Cue | EventKind, ...]:
        plain = [cue for cue, patterns in self._patterns if patterns.match(word)]
        nouns = self._nouns.of(word, self._unlike.covered(word))
        kinds = [cue for cue in nouns if isinstance(cue, EventKind)]
        return (*plain, *(cue for cue in nouns if isinstance(cue, Cue)), *kinds[:1])


@cache
def cues(language: str) -> Cues:
    """The cues of a language.

    Raises:
        DigestError: there is no lexicon for it.
    """
    words = lexicon(language)
    weekdays = (*words.dates.weekdays, *words.dates.short_weekdays)
    months = (*words.dates.months, *words.dates.short_months)
    return Cues(words.events, weekdays, words.dates.feasts, months)


def _noun_stems(words: EventWords) -> Iterator[tuple[Cue | EventKind, tuple[str, ...]]]:
    yield from words.kinds
    for cue in _NOUNS:
        yield cue, getattr(words, cue.value)


def _all_phrases(words: EventWords) -> Iterator[tuple[Cue | EventKind, str, str]]:
    for cue, stems in _noun_stems(words):
        yield from ((cue, stem, words.endings) for stem in stems if " " in stem)
    names = {field.name for field in fields(words)}
    for plain in Cue:
        if plain not in _NOUNS and plain.value in names:
            patterns: tuple[str, ...] = getattr(words, plain.value)
            yield from ((plain, pattern, "") for pattern in patterns if " " in pattern)
