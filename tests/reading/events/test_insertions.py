"""A day behind an inserted clause, a verb with one noun before its day, days under a sentence."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import proposed_in


def offered(text: str, language: str = "sv") -> list[tuple[EventKind, str]]:
    return [(event.kind, event.start_on.isoformat()) for event in proposed_in(text, language)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mötet hålls i Nordby, som ligger vid havet, onsdagen den 3 mars.", "sv"),
        ("Konserten ges i Ekvik, där fyren står, den 3 mars.", "sv"),
        ("Festen börjar med dans på udden, som är öppen för alla, den 3 mars på kvällen.", "sv"),
        ("The meeting is held in Nordby, which lies by the sea, Wednesday 3 March.", "en"),
    ],
)
def test_the_day_behind_an_inserted_clause_is_of_the_main_verb(text: str, language: str) -> None:
    assert offered(text, language) == [(EventKind.EVENT, "2027-03-03")]


@pytest.mark.parametrize(
    "text",
    [
        "Fyren köptes av Stina Kuru, som är född i Nordby, den 3 mars 2019.",
        "Föreningen har ett nytt hus, som blev klart i fjol, och hyran höjs den 3 mars.",
        "Taket, som läcker, byts den 3 mars.",
    ],
)
def test_an_inserted_clause_makes_no_event(text: str) -> None:
    assert offered(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Till höstens kurser börjar anmälningstiden den 3 mars.",
        "Till vårens läger öppnar anmälningstiden onsdagen den 3 mars.",
        "Till sommarens simskolor börjar ansökningstiden den 3 mars.",
    ],
)
def test_what_begins_right_before_the_day_is_the_registration(text: str) -> None:
    assert offered(text) == [(EventKind.APPLICATION, "2027-03-03")]


@pytest.mark.parametrize(
    "heading",
    [
        "Vi inbjuder till vandringar vid dessa tillfällen.",
        "Babycaféet samlas följande dagar.",
        "Vårens provsjungningar hålls dessa kvällar.",
    ],
)
def test_days_under_a_sentence_that_opens_their_list(heading: str) -> None:
    days = [day for _, day in offered(f"{heading}\n\nOnsdag 3 mars\nOnsdag 7 april")]
    assert days == ["2027-03-03", "2027-04-07"]


@pytest.mark.parametrize(
    "heading",
    [
        "Butiken är stängd följande dagar.",
        "Beräknad körningstid nio timmar.",
        "Behandlingstiden är lång.",
    ],
)
def test_days_under_a_sentence_that_opens_no_events(heading: str) -> None:
    assert offered(f"{heading}\n\nOnsdag 3 mars\nOnsdag 7 april") == []
