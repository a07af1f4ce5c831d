"""The words of dates and times that a language gives. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final, NamedTuple

_NONE: Final[Mapping[str, Any]] = MappingProxyType({})


STAMP_MONTHS: Final[Mapping[str, int]] = MappingProxyType(
    {
        month[:length]: number
        for number, month in enumerate(
            (
                "january", "february", "march", "april", "may", "june",
                "july", "august", "september", "october", "november", "december",
            ),
            1,
        )
        for length in {3, len(month)}
    }
    | {"sept": 9}
)  # fmt: skip
"""English months, in which the machines of sites date pages of every language."""


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
    SAME = "same"  # as the date told before
    FOLLOWING = "following"  # the one after it
    PRECEDING = "preceding"  # the one before it


class Part(StrEnum):
    """Which days of a period are meant."""

    START = "start"
    MIDDLE = "middle"
    FIRST_HALF = "first_half"
    SECOND_HALF = "second_half"
    END = "end"
    FIRST_DAY = "first_day"  # "from the beginning of"
    LAST_DAY = "last_day"  # "by the end of"
    TURN = "turn"  # its end and the beginning of the next


class DateWords(NamedTuple):
    """Words of dates and times. All lower case, NFC; a phrase is words with one space between.

    Attributes:
        months: 1–12, every form. `shy_months`: also other words ("may"), read only in company.
        short_months: read only beside a day number. `month_stems`: "tammi" of "tammi-helmikuu".
        weekdays: 0 = Monday, every form; `past_weekdays`: forms that mean the one before;
            `coming_weekdays`: forms that never mean a day gone by ("på onsdag").
        short_weekdays: read only before a date.
        seasons: 1 = spring … 4 = winter, meteorological; `shy_seasons` as for months;
            `possessives`: one that is "our" before a noun.
        shifts: "next", "last". `glued`: what people write together with the next word.
        dated: words that mean a date by themselves ("viikonloppuna" = the weekend).
        ordinals: 1–4, and -1 for "last". `numerals`: 1–12 in words.
        day_ordinals: days of a month in words, behind an article ("den första juli"), and before
            a month that ends as in `counting_months` ("kolmas toukokuuta").
        workdays: "working day". `terms`: behind a season ("autumn term").
        parts: "beginning", before "of"; behind a word of `until` an end means the last day.
        parts_after: the same behind the period ("viikon alussa"); part_adjectives: "early".
        codes: letters glued to a number: the "q" of "Q1".
        turns: one word for the turn of a period ("vuodenvaihde").
        relative_days: days from publication. `relative_periods`: unit, number and shift of
            "i våras" and "i år".
        feasts: words → key of a feast (see reading/dates/feasts.py); feast_weekends: words for
            its free days. `cut_feasts`: those that a noun behind them should be written together
            with ("jul godis"). `advent`: behind a number, a Sunday of Advent.
        eves: behind a feast, or before it with "of": the day before; so `day_before` before it.
        beside_feasts: between a weekday and a feast: -1 before it, 1 behind it ("lördagen före jul").
        heralds: before figures they make them a day ("premiär 3/9").
        subjects: pronouns; a verb stands before them ("dagen innan [städar] vi").
        copulas: between a day and the feast that it is ("13 February is Pancake Day").
        relatives: behind a comma they open a clause ("8.10., jossa …, alkaa klo 14").
        limits: verbs that say when a term begins or ends ("höstterminen [börjar] 17.8.").
        beginning: beside a time they make it that of the day told later ("klo 18 alkava").
        week_openers: between "week" and the day it begins with. `week_starts`: both at once ("w/c").
        ago, ahead: "two weeks" + these, or before it.
        hence: behind "in two weeks'". exactly: before "two weeks" they leave it as it is.
        each: behind a comma, the time behind them is that of both days told before; so is one
            behind `starting` ("…, commencing at 7 pm").
        few: before "weeks" they leave open how many ("parin viikon päästä").
        aims: before a month they make it one to come ("a talk for December").
        of: may stand between a part and its period. `articles`: may stand before a date.
        inside: prepositions that make a shy word a date ("in May"). `indefinite`: before a
            weekday they make it none ("on a Saturday").
        zones: names of time zones behind a time → IANA key ("finnish time").
        day_parts: may stand between a day and its time ("illalla"); those of `evening` make an
            hour before them one of the afternoon ("klo 7 illalla").
        hours: 1–12 written out, in the forms a time takes ("kuudelta"); `told_hours`: 0–23, where
            a word says the part of the day too ("iltaseitsemältä"). `hour_quarters`: minutes
            that a word before an hour adds ("halv" sju = -30). `oclock`: behind an hour.
        opens: "open", before plain hours ("avoinna 12–15").
        closes: "closes", before a plain time ("stängs 16.00").
        past_participles: "avautuneen", right behind a date: told of the past.
        hour_labels, day_labels: head a line that tells the hours, or the day ("Time:", "Date:").
        clock: before a time of day. `afternoon`, `morning`: after one. `noon`: 12 o'clock.
            `midnight`: the end of the day. `about`: before an hour that is not exact.
        both, through: join dates into a list, into a range. `between`: makes "and" a range.
        from_endings, to_endings: cases that make a range of two words.
        moved: before two dates, they are the old and the new one and no range. `changed`: the
            same of one of `day_nouns` ("the date is changed").
        out_of: "closed", "except": the days behind are taken out of the stretch before.
        between_after: the same, behind the dates. `that_is`: between a week and its days.
        nights: "night", between two weekdays and their dates.
        until, since: deadlines and beginnings. `ever_since`: makes a weekday the last one, before
            it, or behind it where it ends as in `since_endings`.
        counted_from: how a word ends from which days are counted ("viikon kuluttua luvasta").
        next_skips_week: "next Thursday", said on a Monday, is not this week's.
        numbered: words whose number is no date ("luku 3.2"), before or after it.
        counted: words whose number is an amount ("euroa"); `counted_endings`: how others end.
        decades: "1990 talet". names_before_year: "Agenda 2030". named_years: a year right
            behind a name belongs to it ("Open Day 2027").
        bare_day_month: "3.12" without a last dot is a date; `ordinal_dot`: "3." is "the 3rd".
        day_words: may stand behind a day number ("3. päivänä"); day_units: "days".
            `on_day_words`: those that alone say on which day of a month told before.
        slashes_month_first: "3/5" is 5 March, in the text of Americans (see figures.py).
        month_first: "May 3". `day_endings`: glued to a day number ("3rd", "15:e").
            `on_endings`: of an ordinal that alone says on which day ("kuudentena").
        earlier: before a noun they make the day behind it one gone by ("the previous meeting").
        genitives: how a word of a name ends before its head ("Karhun talvi").
        past, future: words that tell tense; `*_endings`: how others end. `unlike_past`: how nouns
            end that only look like a past verb ("konserttiin").
        perfect: auxiliaries that with a word in `perfect_endings` tell of the past ("has opened").
        reported: past verbs of saying, whose dates may lie either way.
        undone: before a past form they make it no past ("will be held").
        plurals: units in the plural, which no shift makes a date ("viime vuosina").
        months_counted: "months", behind how many of them ("the first four months of 2027").
        neutral: words with such an ending that tell nothing.
        openings: what may follow a shy season that is one ("i vår ordnas").
        recurrences: regular expressions, of lower case.
        undated: the same of words of dates that are none ("i dag finns det" = nowadays).
        yearly: what leaves a month without its year no date ("every year", "usually").
        conventions: how a period was resolved, in this language; keys in resolve.py.
    """

    months: Mapping[str, int] = _NONE
    shy_months: frozenset[str] = frozenset()
    short_months: Mapping[str, int] = _NONE
    month_stems: Mapping[str, int] = _NONE
    weekdays: Mapping[str, int] = _NONE
    past_weekdays: Mapping[str, int] = _NONE
    coming_weekdays: frozenset[str] = frozenset()
    short_weekdays: Mapping[str, int] = _NONE
    seasons: Mapping[str, int] = _NONE
    shy_seasons: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    units: Mapping[str, Unit] = _NONE
    shifts: Mapping[str, Shift] = _NONE
    glued: tuple[str, ...] = ()
    dated: frozenset[str] = frozenset()
    ordinals: Mapping[str, int] = _NONE
    numerals: Mapping[str, int] = _NONE
    day_ordinals: Mapping[str, int] = _NONE
    counting_months: tuple[str, ...] = ()
    workdays: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    parts: Mapping[str, Part] = _NONE
    parts_after: Mapping[str, Part] = _NONE
    part_adjectives: Mapping[str, Part] = _NONE
    codes: Mapping[str, Unit] = _NONE
    turns: Mapping[str, Unit] = _NONE
    relative_days: Mapping[str, int] = _NONE
    relative_periods: Mapping[str, tuple[Unit, int | None, Shift]] = _NONE
    feasts: Mapping[str, str] = _NONE
    feast_weekends: Mapping[str, str] = _NONE
    cut_feasts: frozenset[str] = frozenset()
    advent: frozenset[str] = frozenset()
    eves: frozenset[str] = frozenset()
    day_before: frozenset[str] = frozenset()
    beside_feasts: Mapping[str, int] = _NONE
    heralds: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    ago: frozenset[str] = frozenset()
    ahead: frozenset[str] = frozenset()
    hence: frozenset[str] = frozenset()
    exactly: frozenset[str] = frozenset()
    few: frozenset[str] = frozenset()
    each: frozenset[str] = frozenset()
    starting: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    aims: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    zones: Mapping[str, str] = _NONE
    day_parts: frozenset[str] = frozenset()
    evening: frozenset[str] = frozenset()
    hours: Mapping[str, int] = _NONE
    told_hours: Mapping[str, int] = _NONE
    hour_quarters: Mapping[str, int] = _NONE
    oclock: frozenset[str] = frozenset()
    opens: frozenset[str] = frozenset()
    closes: frozenset[str] = frozenset()
    hour_labels: frozenset[str] = frozenset()
    day_labels: frozenset[str] = frozenset()
    clock: frozenset[str] = frozenset()
    morning: frozenset[str] = frozenset()
    afternoon: frozenset[str] = frozenset()
    noon: frozenset[str] = frozenset()
    midnight: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    limits: frozenset[str] = frozenset()
    beginning: frozenset[str] = frozenset()
    week_openers: frozenset[str] = frozenset()
    week_starts: frozenset[str] = frozenset()
    both: frozenset[str] = frozenset()
    through: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    between_after: frozenset[str] = frozenset()
    out_of: frozenset[str] = frozenset()
    that_is: frozenset[str] = frozenset()
    nights: frozenset[str] = frozenset()
    from_endings: tuple[str, ...] = ()
    to_endings: tuple[str, ...] = ()
    moved: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()
    day_nouns: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    ever_since: frozenset[str] = frozenset()
    since_endings: tuple[str, ...] = ()
    counted_from: tuple[str, ...] = ()
    next_skips_week: bool = False
    numbered: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    counted_endings: tuple[str, ...] = ()
    decades: frozenset[str] = frozenset()
    names_before_year: frozenset[str] = frozenset()
    named_years: bool = False
    bare_day_month: bool = False
    ordinal_dot: bool = False
    month_first: bool = False
    slashes_month_first: bool = False
    day_endings: frozenset[str] = frozenset()
    on_endings: tuple[str, ...] = ()
    day_words: frozenset[str] = frozenset()
    on_day_words: frozenset[str] = frozenset()
    day_units: frozenset[str] = frozenset()
    earlier: frozenset[str] = frozenset()
    genitives: tuple[str, ...] = ()
    past: frozenset[str] = frozenset()
    past_endings: tuple[str, ...] = ()
    unlike_past: tuple[str, ...] = ()
    past_participles: tuple[str, ...] = ()
    future: frozenset[str] = frozenset()
    future_endings: tuple[str, ...] = ()
    reported: frozenset[str] = frozenset()
    perfect: frozenset[str] = frozenset()
    perfect_endings: tuple[str, ...] = ()
    undone: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()
    months_counted: frozenset[str] = frozenset()
    neutral: frozenset[str] = frozenset()
    openings: frozenset[str] = frozenset()
    recurrences: tuple[str, ...] = ()
    undated: tuple[str, ...] = ()
    yearly: tuple[str, ...] = ()
    conventions: Mapping[str, str] = _NONE
