"""What was only meant to be held, and the day that takes its place."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.event_texts import proposed_in

NOVEMBER = date(2026, 11, 9)


def days(text: str, language: str) -> list[str]:
    return [f"{event.start_on:%-d.%-m.}" for event in proposed_in(text, language, on=NOVEMBER)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Konsertin piti olla 3.12."),
        ("fi", "Kurssin olisi pitänyt alkaa torstaina 3.12."),
        ("fi", "Puurojuhla olisi pidetty 3.12., mutta järjestäjä on sairastunut."),
        ("sv", "Konserten skulle ha ägt rum den 3 december."),
        ("sv", "Årsmötet var tänkt att hållas den 3 december, men styrelsen har insjuknat."),
        ("sv", "Den 3 december var det meningen att hålla julfesten."),
        ("en", "The concert was to have been held on 3 December."),
        ("en", "The seminar had been due to take place on 3 December."),
        ("en", "The fair would have taken place on 3 December, but the organiser has fallen ill."),
    ],
)
def test_what_was_once_meant_is_not_offered(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Konsertin on määrä olla 3.12."),
        ("fi", "Konsertti oli tarkoitus pitää keväällä, mutta nyt se järjestetään 3.12."),
        ("sv", "Konserten är tänkt att hållas den 3 december."),
        ("sv", "Konserten var tänkt att hållas i våras, men ordnas nu den 3 december."),
        ("en", "The concert is due to be held on 3 December."),
        ("en", "The next meeting was scheduled for 3 December."),
    ],
)
def test_what_is_planned_still_is(language: str, text: str) -> None:
    assert days(text, language) == ["3.12."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Konsertin piti olla 26.11., mutta se pidetään vasta 3.12."),
        ("fi", "Konsertti ei olekaan 26.11. vaan torstaina 3.12."),
        ("fi", "Alun perin 26.11. pidettäväksi suunniteltu konsertti järjestetään 3.12."),
        ("fi", "Torstain 26.11. konsertti on päätetty siirtää torstaille 3.12."),
        ("sv", "Konserten hålls inte den 26 november utan den 3 december."),
        ("sv", "Konserten den 26 november har tidigarelagts till den 3 december."),
        ("sv", "Konserten den 26 november är inställd. En ny konsert ordnas den 3 december."),
        ("en", "The concert will be held not on 26 November but on 3 December."),
        ("en", "The concert set for 26 November is off. It has been re-scheduled for 3 December."),
        (
            "en",
            "The concert on 26 November is cancelled and a new concert will be held on 3 December.",
        ),
    ],
)
def test_only_the_day_that_takes_its_place_is_offered(language: str, text: str) -> None:
    assert days(text, language) == ["3.12."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Torstain 3.12. luento siirretään verkkoon."),
        ("fi", "Luento 3.12. on siirretty koulun juhlasaliin."),
        ("sv", "Föreläsningen den 3 december flyttas inomhus."),
        ("sv", "Föreläsningen den 3 december har flyttats till skolans matsal."),
        ("en", "The lecture on 3 December has been moved online."),
        ("en", "The lecture on 3 December has moved to the town hall."),
    ],
)
def test_another_place_leaves_the_day(language: str, text: str) -> None:
    assert days(text, language) == ["3.12."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Torstain 3.12. luento lykkääntyy."),
        ("sv", "Föreläsningen den 3 december skjuts på framtiden."),
        ("en", "The lecture on 3 December has been put on hold."),
        ("en", "Lecture (POSTPONED) 3 December"),
        ("en", "We are postponing the lecture scheduled for 3 December."),
    ],
)
def test_a_day_put_off_without_a_new_one_is_not_offered(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Luento on siirretty 15.1."),
        ("sv", "Föreläsningen har flyttats till den 15 januari."),
        ("en", "The lecture has been moved to 15 January."),
    ],
)
def test_a_day_that_something_was_moved_to_is_to_come(language: str, text: str) -> None:
    assert days(text, language) == ["15.1."]
