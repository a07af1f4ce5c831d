"""The words that say where something is held, that a language gives. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PlaceWords:
    """Words that are asked for where a place may stand, and nowhere else; patterns and nouns as in `EventWords`.

    Attributes:
        leads: phrases before a place, beside `place_words` ("aboard", "på adressen"). `site_leads`: those
            before a named site only ("on Main Street", which "on Tuesday" is not). `to_leads`: before
            where one goes. `from_leads`: of where one comes from.
        labels: words that a label of a place ends with ("meeting point").
        addresses: those of them that stand in what an office tells of itself as well.
        venue_is: phrases before a place told by its name ("the venue is").
        unknown: how a value begins that names no place yet ("to be announced").
        sites: nouns of places that say too little elsewhere ("first floor", "bandstand").
        rooms: words of a piece that only says where inside ("floor", "krs").
        owners: nouns of whom a site belongs to, between two of its words ("kaupungin").
        qualities: words of a place's name that may be written small ("old", "main").
        articles: before a name ("the").
        joins: "and", before a further place or what says "online".
        to_endings: endings of where one goes. `from_endings`: of where one comes from.
        goes: patterns of words beside which it is the place ("welcome", "trip").
        held_endings: of a word that says something is held there ("järjestettävä").
        no_places: words written like a place that are none ("English", "Europe"), in the form met.
        roles: nouns before a place that somebody works or studies at ("professor").
        topics: nouns before a town or region that something is told of ("life").
        subordinates: words that begin a clause of its own ("how", "miten").
        earlier: patterns of what was before ("previous").
        online: what says that it is held or can be followed from afar ("on Zoom", "etänä"); "*" stands for
            the end of a word.
        follows: patterns of what one does from afar ("join", "katso").
        elsewhere: patterns of what else is done online ("book", "lomake").
        afterwards: patterns of what can only be had when all is over ("recording", "jälkikäteen").
        surnames: ends of surnames that are nouns of places as well ("ranta", "strand").
    """

    leads: tuple[str, ...] = ()
    site_leads: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    venue_is: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    rooms: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    qualities: tuple[str, ...] = ()
    from_leads: tuple[str, ...] = ()
    to_leads: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    to_endings: tuple[str, ...] = ()
    from_endings: tuple[str, ...] = ()
    goes: tuple[str, ...] = ()
    held_endings: tuple[str, ...] = ()
    no_places: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    subordinates: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    online: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    afterwards: tuple[str, ...] = ()
    surnames: tuple[str, ...] = ()
