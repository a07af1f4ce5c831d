"""What Finnish is recognised by. Pure."""

from digest.reading.lexicon.words import Marks, spelled

MARKS = Marks(
    words=spelled(
        """ja on ei että se oli ovat sekä tai myös kun niin joka mutta kuin jos ole olla voi
        mukaan kanssa jotka sen siitä tämä nämä tulee hän he me ne jo nyt vielä sitä kaikki
        tänä koko osa uusi eri ensi tietoa sivulla lue lisää järjestetään tervetuloa
        ilmoittaudu klo"""
    ),
    endings=(
        "ssa",
        "ssä",
        "lla",
        "llä",
        "sta",
        "stä",
        "lle",
        "ksi",
        "nen",
        "iden",
        "tta",
        "ttä",
        "kään",
        "ään",
        "iin",
        "isen",
        "aan",
        "minen",
        "uksen",
    ),
)
