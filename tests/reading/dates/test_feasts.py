"""Feasts, their weekends and weeks, and the Sundays of Advent."""

from __future__ import annotations

from datetime import date

import holidays
import pytest

from digest.reading.dates.feasts import feast_on
from tests.reading.dates.test_find import days

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
        ("en", "Candles are lit on All Saints' Day.", ["2027-11-06"]),
        ("en", "Candles are lit on All Saints’ Day.", ["2027-11-06"]),
        ("en", "Soup is served on Ash Wednesday 2028.", ["2028-03-01"]),
        ("sv", "Ärtsoppa på fettisdagen 2028.", ["2028-02-29"]),
        ("fi", "Tuhkakeskiviikkona 2028 hiljennytään.", ["2028-03-01"]),
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


KEPT = {
    "new_year": "New Year's Day",
    "epiphany": "Epiphany",
    "good_friday": "Good Friday",
    "easter": "Easter Sunday",
    "easter_monday": "Easter Monday",
    "may_day": "May Day",
    "ascension": "Ascension Day",
    "pentecost": "Pentecost",
    "midsummer_eve": "Midsummer Eve",
    "midsummer": "Midsummer Day",
    "all_saints": "All Saints' Day",
    "independence_day": "Independence Day",
    "christmas_eve": "Christmas Eve",
    "christmas": "Christmas Day",
    "boxing_day": "Second Day of Christmas",
}


@pytest.mark.parametrize("year", range(1992, 2061))
def test_feasts_fall_on_the_days_of_the_public_calendar(year: int) -> None:
    public = holidays.country_holidays("FI", years=year, language="en_US")
    days_of = {name: day for day, names in public.items() for name in names.split("; ")}

    ours = {name: feast_on(key, year) for key, name in KEPT.items()}

    assert ours == {name: days_of[name] for name in ours}


@pytest.mark.parametrize(
    ("key", "day"),
    [
        ("shrove_sunday", date(2027, 2, 7)),
        ("shrove_tuesday", date(2027, 2, 9)),
        ("ash_wednesday", date(2027, 2, 10)),
        ("whit_monday", date(2027, 5, 17)),
        ("trinity", date(2027, 5, 23)),
        ("palm_sunday", date(2027, 3, 21)),
        ("maundy_thursday", date(2027, 3, 25)),
        ("mothers_day", date(2027, 5, 9)),
        ("fathers_day", date(2027, 11, 14)),
        ("advent_1", date(2027, 11, 28)),
        ("advent_4", date(2027, 12, 19)),
        ("advent_4", date(2028, 12, 24)),
    ],
)
def test_feasts_that_are_no_public_holidays_fall_on_their_days(key: str, day: date) -> None:
    assert feast_on(key, day.year) == day
