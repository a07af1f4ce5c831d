"""A "today" that means nowadays, and one on which something happens."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import TODAY, proposed_in


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "I dag medverkar tolv byar i mässan Skärgårdens dagar."),
        ("sv", "Idag är festivalen en av landets största, säger Mia Berg, chef för Kuru museum."),
        ("sv", "Boken berättar om konserterna i Folkets park förr och i dag."),
        ("sv", "Museet drivs idag av en stiftelse som ordnar visningar."),
        ("sv", "Tävlingen startade 1952 och är idag landets äldsta."),
        ("fi", "Tänään kuorossa on neljäkymmentä laulajaa, ja se esiintyy festivaaleilla."),
        ("fi", "Tänään festivaali houkuttelee tuhansia kävijöitä."),
        ("fi", "Näyttely kertoo, miten tänään asutaan ja miten asuttiin ennen."),
        ("en", "Today the choir has forty members and sings at festivals all over Europe."),
        ("en", "The fair began in 1952 and is today the largest of its kind."),
        ("en", "The exhibition shows how people live today and how they lived a century ago."),
    ],
)
def test_how_things_are_today_is_no_event(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "I dag klockan 18 bjuder föreningen in till öppet möte i Folkets hus."),
        ("sv", "Välkommen till vernissagen idag på Galleri Söder."),
        ("sv", "I dag ordnas en fest för alla volontärer på torget."),
        ("sv", "I dag är det vårmarknad på torget."),
        ("fi", "Tänään järjestetään avoin keskustelutilaisuus kirjastossa."),
        ("fi", "Tervetuloa tänään avajaisiin Galleria Etelään."),
        ("fi", "Tänään torilla on kevätmarkkinat."),
        ("en", "Concert today in St Mary's Church."),
        ("en", "A public meeting takes place today in the town hall."),
        ("en", "Come along to the coffee morning at the library today."),
        ("en", "Today it's the spring fair in the parish hall."),
    ],
)
def test_what_happens_today_is_an_event(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.start_on == TODAY
