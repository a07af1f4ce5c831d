"""Feasts, their weekends and weeks, and the Sundays of Advent."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.test_dates import days

MARCH = date(2027, 3, 1)  # Easter is on 28 March


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Laituri on täynnä juhannusviikonloppuna.", ["2027-06-25..2027-06-27"]),
        ("fi", "Pääsiäisviikonloppu on lumeton.", ["2027-03-26..2027-03-29"]),
        ("fi", "Juhannuksen viikonloppuna soitetaan.", ["2027-06-25..2027-06-27"]),
        ("fi", "Vappuviikonloppuna torilla on simaa.", ["2027-05-01..2027-05-02"]),
        ("sv", "Under påskhelgen är kiosken stängd.", ["2027-03-26..2027-03-29"]),
        ("sv", "Midsommarhelgen firas på ängen.", ["2027-06-25..2027-06-27"]),
        ("sv", "Under julhelgen vilar vi.", ["2027-12-24..2027-12-26"]),
        ("en", "The kiosk is closed over the Easter weekend.", ["2027-03-26..2027-03-29"]),
        ("en", "Midsummer weekend is for dancing.", ["2027-06-25..2027-06-27"]),
    ],
)
def test_the_weekend_of_a_feast_covers_its_free_days(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, MARCH) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Myyjäiset ovat ensimmäisenä adventtina.", ["2027-11-28"]),
        ("fi", "Toisena adventtisunnuntaina lauletaan.", ["2027-12-05"]),
        ("sv", "Basar på första advent.", ["2027-11-28"]),
        ("en", "A fair on the first Sunday of Advent.", ["2027-11-28"]),
        ("fi", "Palmusunnuntaina virpojat kiertävät.", ["2027-03-21"]),
        ("sv", "Palmsöndagen är lugn.", ["2027-03-21"]),
        ("fi", "Juhannusaattoiltana poltetaan kokko.", ["2027-06-25"]),
    ],
)
def test_sundays_of_advent_and_eves_are_read(language: str, text: str, expected: list[str]) -> None:
    assert days(text, language, MARCH) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Puheen pitää rehtori Vappu Virtanen."),
        ("sv", "Lucia Lindberg spelar dragspel."),
        ("en", "Children love the Easter Egg Trail."),
    ],
)
def test_a_feast_in_a_name_is_no_date(language: str, text: str) -> None:
    assert days(text, language, MARCH) == []
