"""The words for what else is told of an event, that a language gives. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class DetailWords:
    """Words that tell of an event that is known already; they decide on no event. Patterns as in `EventWords`.

    Attributes:
        themes: nouns of what it is about; `themes_as`: forms that the theme may follow without a verb;
            `theme_leads`: phrases right before a theme ("on the theme of"); `treats`: verbs of the
            occasion itself right before one ("focuses on").
        headings: nouns that are a theme only of an occasion ("the evening's title").
        verb_second: a verb may stand before its subject ("i år är temat …").
        complements: begin what may stand between such a noun and its verb ("of the day").
        is_now: "is". `was`: the same of another time. `meanwhile`: what may stand between the verb
            and the theme ("this time").
        untold: a theme never begins with it ("announced later"). `elsewhen`: before a theme it is that of another
            occasion ("last year's").
        relatives: behind a comma, they begin what is told beside it ("which").
        hosts: nouns of who arranges it. `hosts_as`: forms that the name may follow without a verb.
            `hosting_is`: further verbs between the noun and the name ("acts as").
        yours: before such a noun it is a person ("your host").
        hosted_by: phrases right before the name. `given_by`: such that also tell of other things
            ("provided by"). `host_leads`: open a sentence that names who ("behind the day").
        arranges: verbs between who arranges and what. `answers`: verbs of being in charge of what
            stands in a case (`charge_endings`). `object_endings`: of what is arranged, before its verb.
        plural_verbs: endings of verbs of several; `particles`: of a verb, behind its subject ("in").
            `arranged`: participles behind the name.
        jointly: words between such a verb and the name. `with_others`: end the name.
        bodies: nouns of who may arrange and is written small ("the parish").
        limits: end before a number of people. `rooms`: the same, where nobody need be counted.
            `has_room`: "there are", before a number of places.
        persons, places: who or what is counted. `firsts`: of those who come first. `enrols`: what the
            first have to do. `gifts`: what the first get. `about_so_many`: no exact number.
        not_room: words of a sentence whose number is no limit ("at a time", "left").
        series: nouns of a series. `series_leads`: before the name of one ("part of").
        which: behind a name they begin what is told of it. `articles`: never part of a name of a series.
        no_subjects: words that no name of who arranges it begins or ends with ("like", "wants").
        unnamed: bodies that only their source names ("the council").
        nobody: words no name begins with ("we"). `for_whom`: "for".
        name_ends: what a name of a series never goes across ("is", "held").
        enlists: abbreviations and other words for signing up that elsewhere say too little ("ilm.").
        cheaper, paid: of a day by which readers sign up for less, or pay.
        sellers: what is booked by those who sell at a market ("stalls").
        occasions: what any event may be called beside its noun ("the evening").
    """

    themes: tuple[str, ...] = ()
    themes_as: tuple[str, ...] = ()
    theme_leads: tuple[str, ...] = ()
    treats: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    verb_second: bool = False
    complements: tuple[str, ...] = ()
    is_now: tuple[str, ...] = ()
    was: tuple[str, ...] = ()
    meanwhile: tuple[str, ...] = ()
    untold: tuple[str, ...] = ()
    elsewhen: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    hosts_as: tuple[str, ...] = ()
    hosting_is: tuple[str, ...] = ()
    yours: tuple[str, ...] = ()
    hosted_by: tuple[str, ...] = ()
    given_by: tuple[str, ...] = ()
    host_leads: tuple[str, ...] = ()
    arranges: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    charge_endings: tuple[str, ...] = ()
    object_endings: tuple[str, ...] = ()
    plural_verbs: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    arranged: tuple[str, ...] = ()
    jointly: tuple[str, ...] = ()
    with_others: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    rooms: tuple[str, ...] = ()
    has_room: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    firsts: tuple[str, ...] = ()
    enrols: tuple[str, ...] = ()
    gifts: tuple[str, ...] = ()
    about_so_many: tuple[str, ...] = ()
    not_room: tuple[str, ...] = ()
    series: tuple[str, ...] = ()
    series_leads: tuple[str, ...] = ()
    name_ends: tuple[str, ...] = ()
    which: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    no_subjects: tuple[str, ...] = ()
    unnamed: frozenset[str] = frozenset()
    nobody: tuple[str, ...] = ()
    for_whom: tuple[str, ...] = ()
    enlists: tuple[str, ...] = ()
    cheaper: tuple[str, ...] = ()
    paid: tuple[str, ...] = ()
    sellers: tuple[str, ...] = ()
    occasions: tuple[str, ...] = ()
