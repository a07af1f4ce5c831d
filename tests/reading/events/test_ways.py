"""Paths, bridges and towers that open are used from then on; nobody is received there."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in

OPENED = [
    ("fi", "Harjun pururata avataan lenkkeilijöille tiistaina 1.12."),
    ("fi", "Suon pitkospuut avautuvat jälleen kulkijoille 4.12."),
    ("fi", "Kylän melontareitti avataan käyttöön perjantaina 4.12."),
    ("fi", "Rannan lintutorni avataan uudelleen yleisölle 5.12."),
    ("sv", "Vandringsleden runt sjön öppnas för vandrare den 4 december."),
    ("sv", "Fågeltornet öppnas igen fredagen den 4 december."),
    ("sv", "Motionsspåret öppnas tisdagen den 1 december."),
    ("en", "The coastal path opens to walkers on Friday 4 December."),
    ("en", "The new footbridge will be opened on Tuesday 1 December."),
    ("en", "The boardwalk reopens on 5 December."),
]
MET = [
    ("fi", "Rannan luontopolku avataan juhlallisesti perjantaina 4.12. klo 14."),
    ("fi", "Uusi silta avataan perjantaina 4.12. Tervetuloa mukaan!"),
    ("fi", "Kylän joulunäyttely avataan yleisölle perjantaina 4.12."),
    ("fi", "Luontopolun avajaiset ovat perjantaina 4.12."),
    ("sv", "Naturstigen invigs fredagen den 4 december klockan 14. Välkommen!"),
    ("sv", "Julutställningen öppnas för allmänheten den 4 december."),
    ("en", "The nature trail will be opened on Friday 4 December at 2 pm. All welcome."),
    ("en", "The winter exhibition opens to the public on Friday 4 December."),
]


@pytest.mark.parametrize(("language", "text"), OPENED)
def test_a_way_that_opens_is_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(("language", "text"), MET)
def test_an_opening_to_which_people_come_is_offered(language: str, text: str) -> None:
    assert [f"{event.start_on:%-d.%-m.}" for event in proposed_in(text, language)] == ["4.12."]
