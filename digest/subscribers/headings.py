"""Decide what the column headings and language names of a subscriber list mean. Pure."""

from __future__ import annotations

import unicodedata
from enum import StrEnum

from digest.model.subscriber import Frequency


class Column(StrEnum):
    """What a column of a list holds."""

    EMAIL = "email"
    NAME = "name"
    GIVEN_NAME = "given_name"  # joined with the family name
    FAMILY_NAME = "family_name"
    LANGUAGE = "language"
    TOPICS = "topics"
    REGIONS = "regions"
    FREQUENCY = "frequency"
    NOTE = "note"


MARKS = ("row", "reason")
"""What the columns are headed that a file of rejected rows has before those of its list."""

# As `squeezed` leaves them. English, Finnish, Swedish.
HEADINGS = {
    Column.EMAIL: """email emailaddress mail mailaddress
        sähköposti sähköpostiosoite sposti meili
        epost epostadress epostaddress mejl mejladress""",
    Column.NAME: "name fullname nimi kokonimi namn fullständigtnamn helanamnet",
    Column.GIVEN_NAME: "firstname givenname forename etunimi etunimet förnamn",
    Column.FAMILY_NAME: "lastname surname familyname sukunimi efternamn",
    Column.LANGUAGE: "language lang locale kieli asiointikieli språk kontaktspråk",
    Column.TOPICS: "topics topic tags interests aiheet aihe aihealueet teemat ämnen ämne teman",
    Column.REGIONS: """regions region areas area alueet alue hyvinvointialue maakunta
        regioner områden område välfärdsområde landskap""",
    Column.FREQUENCY: "frequency lähetystiheys tiheys frekvens hurofta",
    Column.NOTE: "note notes comment comments huomautus huomio huom lisätiedot kommentti anteckning kommentar",
}
LANGUAGES = {
    "fi": "fi fin suomi finnish finska",
    "sv": "sv swe swedish ruotsi svenska se",
    "en": "en eng english englanti engelska gb",
}
FREQUENCIES = {
    Frequency.EVERY: "every all each kaikki jokainen alla varje",
    Frequency.MONTHLY: "monthly month kuukausittain kerrankuussa månadsvis månatligen",
}


def squeezed(text: str) -> str:
    """Letters and digits only, in one case: "E-mail address *" → "emailaddress"."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(char for char in folded if char.isalnum())


COLUMN_OF = {name: column for column, names in HEADINGS.items() for name in names.split()}
LANGUAGE_OF = {name: code for code, names in LANGUAGES.items() for name in names.split()}
FREQUENCY_OF = {name: one for one, names in FREQUENCIES.items() for name in names.split()}


def column_of(heading: str) -> Column | None:
    """What a column with this heading holds, or None when the heading is not known."""
    return COLUMN_OF.get(squeezed(heading))


def language_of(text: str) -> str:
    """The code of a language given as code, tag or name: "FI", "sv-FI", "ruotsi"."""
    tag = text.strip().casefold().replace("_", "-").partition("-")[0]
    return LANGUAGE_OF.get(tag, tag)
