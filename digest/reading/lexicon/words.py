"""The shape of a language: which words mean what. Pure.

A language is one module that exports `LEXICON`. Reading knows no language by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from digest.model.event import EventKind

Meaning = TypeVar("Meaning")


class Unit(StrEnum):
    """A period that a calendar repeats."""

    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


class Shift(StrEnum):
    """Which one is meant, seen from the day of publication."""

    LAST = "last"
    ELAPSED = "elapsed"  # the latest that has begun ("kuluneena syksynä")
    THIS = "this"
    COMING = "coming"  # the first that has not ended ("tulevana syksynä")
    NEXT = "next"


class Part(StrEnum):
    """Which days of a period are meant."""

    START = "start"
    MIDDLE = "middle"
    END = "end"
    FIRST_DAY = "first_day"  # "from the beginning of"
    LAST_DAY = "last_day"  # "by the end of"
    TURN = "turn"  # its end and the beginning of the next


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words of dates and times. All lower case, NFC; a phrase is words with one space between.

    Attributes:
        months: 1–12, every form. `shy_months`: also other words ("may"), read only in company.
        short_months: read only beside a day number. `month_stems`: "tammi" of "tammi-helmikuu".
        weekdays: 0 = Monday, every form; `past_weekdays`: forms that mean the one before.
        short_weekdays: read only before a date.
        seasons: 1 = spring … 4 = winter, meteorological; `shy_seasons` as for months.
        shifts: "next", "last". `glued`: what people write together with the next word.
        dated: words that mean a date by themselves ("viikonloppuna" = the weekend).
        ordinals: 1–4, and -1 for "last". `numerals`: 1–12 in words.
        parts: "beginning", before "of"; behind a word of `until` an end means the last day.
        parts_after: the same behind the period ("viikon alussa"); part_adjectives: "early".
        codes: letters glued to a number: the "q" of "Q1".
        turns: one word for the turn of a period ("vuodenvaihde").
        relative_days: days from publication. `relative_seasons`: (season, shift) of "i våras".
        feasts: words → key of a feast (see reading/dates/feasts.py).
        ago, ahead: "two weeks" + these, or before it.
        of: may stand between a part and its period. `articles`: may stand before a date.
        inside: prepositions that make a shy word a date ("in May").
        clock: before a time of day. `afternoon`, `morning`: after one. `noon`: 12 o'clock.
        both, through: join dates into a list, into a range. `between`: makes "and" a range.
        between_after: the same, behind the dates.
        until, since: deadlines and beginnings.
        numbered: words whose number is no date ("luku 3.2"), before or after it.
        counted: words whose number is an amount ("euroa"); `counted_endings`: how others end.
        decades: "1990 talet". names_before_year: "Agenda 2030".
        bare_day_month: "3.12" without a last dot is a date; `ordinal_dot`: "3." is "the 3rd".
        day_words: may stand behind a day number ("3. päivänä"); day_units: "days".
        month_first: "May 3". `day_endings`: glued to a day number ("3rd", "15:e").
        past, future: words that tell tense; `*_endings`: how others end.
        reported: past verbs of saying, whose dates may lie either way.
        undone: before a past form they make it no past ("will be held").
        plurals: units in the plural, which no shift makes a date ("viime vuosina").
        neutral: words with such an ending that tell nothing.
        openings: what may follow a shy season that is one ("i vår ordnas").
        recurrences: regular expressions, matched without regard to case.
        conventions: how a period was resolved, in this language; keys in resolve.py.
    """

    months: Mapping[str, int] = field(default_factory=dict)
    shy_months: frozenset[str] = frozenset()
    short_months: Mapping[str, int] = field(default_factory=dict)
    month_stems: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    past_weekdays: Mapping[str, int] = field(default_factory=dict)
    short_weekdays: Mapping[str, int] = field(default_factory=dict)
    seasons: Mapping[str, int] = field(default_factory=dict)
    shy_seasons: frozenset[str] = frozenset()
    units: Mapping[str, Unit] = field(default_factory=dict)
    shifts: Mapping[str, Shift] = field(default_factory=dict)
    glued: tuple[str, ...] = ()
    dated: frozenset[str] = frozenset()
    ordinals: Mapping[str, int] = field(default_factory=dict)
    numerals: Mapping[str, int] = field(default_factory=dict)
    parts: Mapping[str, Part] = field(default_factory=dict)
    parts_after: Mapping[str, Part] = field(default_factory=dict)
    part_adjectives: Mapping[str, Part] = field(default_factory=dict)
    codes: Mapping[str, Unit] = field(default_factory=dict)
    turns: Mapping[str, Unit] = field(default_factory=dict)
    relative_days: Mapping[str, int] = field(default_factory=dict)
    relative_seasons: Mapping[str, tuple[int, Shift]] = field(default_factory=dict)
    feasts: Mapping[str, str] = field(default_factory=dict)
    ago: frozenset[str] = frozenset()
    ahead: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    clock: frozenset[str] = frozenset()
    morning: frozenset[str] = frozenset()
    afternoon: frozenset[str] = frozenset()
    noon: frozenset[str] = frozenset()
    both: frozenset[str] = frozenset()
    through: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    between_after: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    counted_endings: tuple[str, ...] = ()
    decades: frozenset[str] = frozenset()
    names_before_year: frozenset[str] = frozenset()
    bare_day_month: bool = False
    ordinal_dot: bool = False
    month_first: bool = False
    day_endings: frozenset[str] = frozenset()
    day_words: frozenset[str] = frozenset()
    day_units: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    past_endings: tuple[str, ...] = ()
    future: frozenset[str] = frozenset()
    future_endings: tuple[str, ...] = ()
    reported: frozenset[str] = frozenset()
    undone: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()
    neutral: frozenset[str] = frozenset()
    openings: frozenset[str] = frozenset()
    recurrences: tuple[str, ...] = ()
    conventions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EventWords:
    """Words of events, deadlines and what became of them. All lower case, NFC.

    A pattern is a word ("pidetään"), a beginning ("järjestettäv*"), an end ("*päivät") or a
    phrase ("on tarkoitus", "ei ~ järjestetä"), in which "~" stands for up to three words and
    "~~" for up to twelve. The
    first word of a phrase is never open at its front. A *noun* is a stem that the last part of
    a word begins with: "webinaar" is found in "etäwebinaarissa" but not in "webinaarihuone". A stem with "+"
    before it is found only after another part of a word ("+viikko": "osallisuusviikko").

    Attributes:
        kinds: nouns of things to attend, the specific kinds before the general one.
        heads: last parts that leave the kind to the part before ("työpaja|sarja").
        endings: a regular expression of what may follow a stem.
        of_endings: endings of a noun that belongs to the next one ("webinaarin tallenne").
        unlike: words that look like an event or a cue and are not.
        calls, surveys, publications: nouns of applications, consultations and releases.
        registrations, submissions: nouns of what a reader does before a deadline.
        policies: nouns of what ends without anybody having to act (a project, a law).
        holds: says that something will be held. `happens`: may say so. `held`: that it was.
        took_place: said of events only. `bygone`: "last", in the words of a date.
        coming: "next", "coming", "beginning in": the date belongs to what follows.
        opens, ends: of a call, a survey, a registration.
        starts, effective: of anything. `acts`: what the reader is asked to do.
        releases: says that something will be published. `appears`: may say so.
        by_before, by_after: mark a last day, before and after the date.
        cancels, moves, not_held, doubtful: what became of it. `called_off`: moved without a day.
        originally: the date after it is the old one. `to_new`: the date after it is the new one.
        from_old: "from" of "from … to …".
        not_cancelled: takes a cancellation back. `usual`: what is done every year.
        personal: somebody's own story. `sends`: an invitation goes out. `later`: more to come.
        valid: in force, in use. `situations`: "as of". `purposes`: a year that
            something is for. `labels`: "Time:".
        clause_starts: a comma before one of these begins a new clause. `that`: and it is what
            somebody says, proposes or hopes.
        stops: words that no title goes across. `other_cases`: endings of words that do not
            belong to the noun after them, unless they share its ending, or one of
            `linking_endings` (participles) stands between.
        place_words: before a place. `place_endings`: of a word that says where.
    """

    kinds: tuple[tuple[EventKind, tuple[str, ...]], ...] = ()
    heads: tuple[str, ...] = ()
    endings: str = ""
    of_endings: tuple[str, ...] = ()
    unlike: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    surveys: tuple[str, ...] = ()
    publications: tuple[str, ...] = ()
    registrations: tuple[str, ...] = ()
    submissions: tuple[str, ...] = ()
    policies: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    happens: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    took_place: tuple[str, ...] = ()
    bygone: tuple[str, ...] = ()
    coming: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    effective: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    applies: tuple[str, ...] = ()
    releases: tuple[str, ...] = ()
    appears: tuple[str, ...] = ()
    available: tuple[str, ...] = ()
    welcomes: tuple[str, ...] = ()
    by_before: tuple[str, ...] = ()
    by_after: tuple[str, ...] = ()
    last_days: tuple[str, ...] = ()
    cancels: tuple[str, ...] = ()
    moves: tuple[str, ...] = ()
    called_off: tuple[str, ...] = ()
    originally: tuple[str, ...] = ()
    to_new: tuple[str, ...] = ()
    from_old: tuple[str, ...] = ()
    not_held: tuple[str, ...] = ()
    not_cancelled: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    usual: tuple[str, ...] = ()
    personal: tuple[str, ...] = ()
    sends: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    valid: tuple[str, ...] = ()
    situations: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    clause_starts: tuple[str, ...] = ()
    that: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()
    other_cases: tuple[str, ...] = ()
    linking_endings: tuple[str, ...] = ()
    registration_open: tuple[str, ...] = ()
    programme_out: tuple[str, ...] = ()
    series: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    capacity_before: tuple[str, ...] = ()
    capacity_after: tuple[str, ...] = ()
    organised_by: tuple[str, ...] = ()
    organises: tuple[str, ...] = ()
    place_labels: tuple[str, ...] = ()
    place_words: tuple[str, ...] = ()
    place_endings: tuple[str, ...] = ()
    online: tuple[str, ...] = ()


def listed(text: str) -> tuple[str, ...]:
    """The words and phrases of a list written with commas, over any number of lines."""
    return tuple(part for part in (" ".join(p.split()) for p in text.split(",")) if part)


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """Words that decide whether a full stop ends a sentence. All lower case, NFC.

    Attributes:
        abbreviations: never the last word of a sentence, written without the last stop.
        closing: abbreviations that may be the last word: no end only before a digit.
        openers: words that begin a sentence and do not follow an initial or a date.
        verbs: finite forms; a stop after "28.1." is an end only where a verb follows.
        verb_endings: how other finite verbs end.
        place_endings: cases that say where: "28.1. Helsingissä" goes on.
        ordinals: "18." is an ordinal number.
    """

    abbreviations: frozenset[str]
    closing: frozenset[str]
    openers: frozenset[str]
    verbs: frozenset[str]
    verb_endings: tuple[str, ...] = ()
    place_endings: tuple[str, ...] = ()
    ordinals: bool = False


@dataclass(frozen=True, slots=True)
class PageWords:
    """Words of what stands around a story: stamps, people, navigation. Lower case, NFC.

    Attributes:
        published, created, modified: labels in front of a stamp.
        months: twelve stems, January first.
        clock: words before a time of day.
        menu: whole lines of navigation.
        furniture: how other lines of navigation, sharing and small print begin.
        captions: how picture captions and credits begin.
        contact_labels: how a contact block begins.
        phone_labels: words before a telephone number.
        author_labels: words before the name of who wrote.
        conjunctions: "and" between two names.
        titles: how words for a profession or office end.
        placeholders: local parts that stand for "first name . last name" in an address.
        materials: stems of slides, recordings and other documents.
    """

    published: tuple[str, ...]
    created: tuple[str, ...]
    modified: tuple[str, ...]
    months: tuple[str, ...]
    clock: tuple[str, ...]
    menu: frozenset[str]
    furniture: tuple[str, ...]
    captions: tuple[str, ...]
    contact_labels: tuple[str, ...]
    phone_labels: tuple[str, ...]
    author_labels: tuple[str, ...]
    conjunctions: tuple[str, ...]
    titles: tuple[str, ...]
    placeholders: tuple[str, ...]
    materials: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SummaryWords:
    """Words that make a sentence unfit to stand alone. Lower case, NFC.

    Attributes:
        anaphora: first words that point back at something said before.
        articles: first words that point back only before a verb ("Det är", not "Det nya").
        pronouns: words that need a name before them.
        references: stems of first words that mean "the one just told of" ("the day's …").
        opinions: stems of reporting verbs that make a sentence someone's words.
        invitations: how sentences that only call the reader to click or register begin.
        empty: words that carry no meaning for comparing with the title.
    """

    anaphora: frozenset[str]
    articles: frozenset[str]
    pronouns: frozenset[str]
    references: tuple[str, ...]
    opinions: tuple[str, ...]
    invitations: tuple[str, ...]
    empty: frozenset[str]


@dataclass(frozen=True, slots=True)
class KindWords:
    """Words that tell what sort of text an item is. Kinds are values of `ItemKind`.

    Attributes:
        labels: what pages print above a story, to the kind it means.
        title: (kind, pattern) tried on the title in this order; case does not matter.
        lead: the same, tried on the first sentence of the story.
    """

    labels: Mapping[str, str]
    title: tuple[tuple[str, str], ...]
    lead: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ProseWords:
    """Words of sentences, summaries, stamps, people and kinds of text."""

    sentences: SentenceWords
    page: PageWords
    summary: SummaryWords
    kinds: KindWords


def spaced(text: str) -> frozenset[str]:
    """The words of a list written with spaces, over any number of lines."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Marks:
    """What a language is recognised by, lower case: small words, endings, letters."""

    words: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    letters: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language. `code`: ISO 639-1."""

    code: str
    dates: DateWords
    events: EventWords
    prose: ProseWords
    marks: Marks = Marks()


def spelled(row: str) -> frozenset[str]:
    """The words of a row. A phrase is written with `_` between its words."""
    return frozenset(word.replace("_", " ") for word in row.split())


def forms(table: Mapping[Meaning, str]) -> dict[str, Meaning]:
    """Each word on the right → what it means. A phrase is written with `_` between its words."""
    return {
        form.replace("_", " "): meaning for meaning, row in table.items() for form in row.split()
    }
