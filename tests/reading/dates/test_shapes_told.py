"""Feasts, weekends, seasons and what is planned, each with twins that are none."""

from __future__ import annotations

import pytest

from tests.reading.dates.told_days import told_days


@pytest.mark.parametrize(
    ("language", "published_on", "text", "expected"),
    [
        ("en", "2027-03-05", "We celebrate St. Patrick's Day in the park.", ["2027-03-17"]),
        ("en", "2027-03-05", "We march on St Patrick’s Day.", ["2027-03-17"]),
        ("en", "2027-11-05", "The concert falls on St. Andrew's Day.", ["2027-11-30"]),
        ("en", "2027-02-05", "St David's Day lunch will be served in the hall.", []),
        ("en", "2027-02-05", "The walk on St David's Day starts at 10am.", ["2027-03-01@10:00"]),
        ("en", "2027-04-05", "Come to the fete on St George's Day.", ["2027-04-23"]),
        ("en", "2027-11-05", "Goose is eaten on St Martin’s Day.", ["2027-11-11"]),
        ("en", "2027-01-05", "Burns Night is celebrated in the hall.", ["2027-01-25"]),
        (
            "en",
            "2027-03-05",
            "Holy Week 2027\nPalm Sunday: 10am\nHoly Thursday: 7pm – Mass\nGood Friday: 3pm\nHoly Saturday: 9pm",
            [
                "2027-03-21..2027-03-27",
                "2027-03-21@10:00",
                "2027-03-25@19:00",
                "2027-03-26@15:00",
                "2027-03-27@21:00",
            ],
        ),
        (
            "en",
            "2027-03-05",
            "Easter is at the end of Holy Week.",
            ["2027-03-28", "2027-03-21..2027-03-27"],
        ),
        ("en", "2027-05-05", "Corpus Christi is kept in the parish.", ["2027-05-27"]),
        ("en", "2027-01-20", "Ash Wednesday: 12 noon – Mass", ["2027-02-10@12:00"]),
        (
            "en",
            "2027-10-20",
            "St Patrick's Church holds All Saints' Day on a Saturday.",
            ["2027-11-06"],
        ),
        ("en", "2027-07-20", "Christmas is just 20 weeks away!", ["2027-12-25"]),
        (
            "sv",
            "2027-03-05",
            "Stilla veckan\nSkärtorsdag kl. 19 mässa\nLångfredagen kl. 11 gudstjänst",
            ["2027-03-21..2027-03-27", "2027-03-25@19:00", "2027-03-26@11:00"],
        ),
        (
            "fi",
            "2027-03-05",
            "Hiljaisella viikolla\nKiirastorstaina klo 19 messu\nPitkäperjantaina klo 10 jumalanpalvelus",
            ["2027-03-22..2027-03-27", "2027-03-25@19:00", "2027-03-26@10:00"],
        ),
        (
            "sv",
            "2027-06-01",
            "På midsommar aftonen dansar vi kl. 13 på ängen.",
            ["2027-06-25@13:00"],
        ),
        ("sv", "2027-12-01", "På jul afton är det öppet kl. 10–12.", ["2027-12-24@10:00-12:00"]),
        ("sv", "2027-12-01", "Barnen får jul godis och saft.", []),
        ("sv", "2027-12-01", "Vi bjuder på jul gröt och glögg.", []),
        ("sv", "2027-12-01", "Vid jul är det öppet som vanligt.", ["2027-12-25"]),
        ("sv", "2027-11-01", "Mårtensafton firas med gås.", ["2027-11-10"]),
        ("sv", "2027-11-01", "Mickelsmäss i kyrkan.", []),
        ("fi", "2027-11-01", "Tuomaanpäivänä lauletaan kirkossa.", ["2027-12-21"]),
        ("fi", "2027-12-01", "Ohjelmassa Laukka: Sotilaan Joulu ja Virtanen: Äidin Joulu.", []),
        ("fi", "2027-12-01", "Juhannus aattona on kokko.", ["2028-06-23"]),
        ("fi", "2027-11-01", "Runebergin päivänä syödään torttuja.", ["2028-02-05"]),
        ("sv", "2027-01-01", "På Runebergsdagen äter vi tårta.", ["2027-02-05"]),
    ],
)
def test_feasts_and_national_days_are_days(
    language: str, published_on: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, published_on) == expected


@pytest.mark.parametrize(
    ("language", "published_on", "text", "expected"),
    [
        (
            "en",
            "2027-03-12",
            "This weekend we bake. Next weekend we sell the buns.",
            ["2027-03-13..2027-03-14", "2027-03-20..2027-03-21"],
        ),
        (
            "en",
            "2027-03-12",
            "The celebration will take place next weekend.",
            ["2027-03-20..2027-03-21"],
        ),
        (
            "en",
            "2027-03-09",
            "The celebration will take place next weekend.",
            ["2027-03-13..2027-03-14"],
        ),
        ("sv", "2027-03-12", "Nästa helg är det dags för loppis.", ["2027-03-20..2027-03-21"]),
        ("fi", "2027-03-12", "Ensi viikonloppuna on kirpputori.", ["2027-03-13..2027-03-14"]),
        (
            "fi",
            "2027-03-12",
            "Tänä viikonloppuna siivotaan, ensi viikonloppuna juhlitaan.",
            ["2027-03-13..2027-03-14", "2027-03-20..2027-03-21"],
        ),
        ("fi", "2027-02-25", "Kevätluento on tasan viikon päästä.", ["2027-03-04"]),
        ("fi", "2027-02-25", "Vieraat tulevat viikon päästä olevaan juhlaan.", ["2027-03-04"]),
        ("en", "2027-02-25", "In two weeks' time we open the garden.", ["2027-03-11"]),
        ("en", "2027-02-25", "In two weeks time we open the garden.", ["2027-03-11"]),
        ("en", "2027-02-25", "In a week's time the shop will open.", ["2027-03-04"]),
        ("sv", "2027-02-25", "Om exakt en vecka öppnar butiken.", ["2027-03-04"]),
        (
            "en",
            "2027-05-20",
            "The camp takes place over the weekend of the 25th June – 27th June 2027 at the site.",
            ["2027-06-25..2027-06-27"],
        ),
        (
            "en",
            "2027-05-20",
            "It takes place over the weekend of 26–27 June.",
            ["2027-06-26..2027-06-27"],
        ),
        (
            "sv",
            "2027-05-20",
            "Lägret ordnas över helgen 25–27 juni 2027.",
            ["2027-06-25..2027-06-27"],
        ),
        ("sv", "2027-05-20", "Lägret ordnas över helgen.", ["2027-05-22..2027-05-23"]),
        (
            "en",
            "2027-05-20",
            "The camp is 25 June – 27 June 2027 at the site.\n\nYou will walk and ride, and by Sunday you will be tired.\n\nTents go up from 17:00 on the Friday evening, the site must be clear by 16:00 on Sunday.",
            ["2027-06-25..2027-06-27", "2027-06-27", "2027-06-25@17:00", "2027-06-27@16:00"],
        ),
        (
            "fi",
            "2027-05-20",
            "Leiri pidetään 25.–27.6.2027 rannassa.\n\nPaikalle voi tulla perjantaina klo 17 alkaen, sunnuntaina lähdetään klo 16.",
            ["2027-06-25..2027-06-27", "2027-06-25@17:00", "2027-06-27@16:00"],
        ),
    ],
)
def test_weekends_and_weeks_are_counted_from_what_was_told(
    language: str, published_on: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, published_on) == expected


@pytest.mark.parametrize(
    ("language", "published_on", "text", "expected"),
    [
        (
            "en",
            "2027-03-16",
            "The race will probably be moved to the autumn.",
            ["2027-09-01..2027-11-30"],
        ),
        (
            "en",
            "2027-03-14",
            "I plan a talk on ferns for December.",
            ["2027-12-01..2027-12-31"],
        ),
        (
            "en",
            "2027-03-14",
            "A separate meeting I had intended to hold in January.",
            ["2027-01-01..2027-01-31"],
        ),
        ("sv", "2027-03-14", "Finalen flyttas troligen till hösten.", ["2027-09-01..2027-11-30"]),
        ("sv", "2027-03-14", "Finalen flyttades till hösten.", ["2027-09-01..2027-11-30"]),
        (
            "fi",
            "2027-03-14",
            "Loppukilpailu siirretään luultavasti syksyyn.",
            ["2027-09-01..2027-11-30"],
        ),
        ("fi", "2027-03-14", "Loppukilpailu siirrettiin syksyyn.", ["2027-09-01..2027-11-30"]),
        ("en", "2027-03-14", "The final was moved to the autumn.", ["2027-09-01..2027-11-30"]),
        ("en", "2027-03-14", "The final was played in the autumn.", ["2026-09-01..2026-11-30"]),
        (
            "fi",
            "2027-07-25",
            "Toukokuusta lähtien kävijöillä on ollut oma rata.",
            ["2027-05-01..2027-05-31"],
        ),
        (
            "fi",
            "2027-07-25",
            "Syyskuusta lähtien rata on kaikille avoin.",
            ["2027-09-01..2027-09-30"],
        ),
        (
            "sv",
            "2027-07-25",
            "Sedan maj har besökarna haft en egen bana.",
            ["2027-05-01..2027-05-31"],
        ),
    ],
)
def test_what_is_planned_or_moved_to_a_season_is_to_come(
    language: str, published_on: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, published_on) == expected


@pytest.mark.parametrize(
    ("language", "published_on", "text", "expected"),
    [
        (
            "en",
            "2027-03-10",
            "Forms for this Summer School are taken until 13th of April 2027.",
            ["2027-04-13"],
        ),
        ("en", "2027-03-10", "This summer we will swim.", ["2027-06-01..2027-08-31"]),
        ("fi", "2027-07-09", "Kesän teemana on metsä.", []),
        ("fi", "2027-07-09", "Kesän pääsäveltäjä on Aino Salo.", []),
        ("fi", "2027-07-09", "Kesän teemaksi on valittu metsä.", []),
        ("fi", "2027-07-09", "Kesän aikana uidaan.", ["2027-06-01..2027-08-31"]),
        ("fi", "2027-07-09", "Kesän viimeinen konsertti soi 24.7. salissa.", ["2027-07-24"]),
        ("sv", "2027-07-09", "Sommarens tema är skogen.", []),
        ("sv", "2027-12-10", "Höstsäsongen avslutas med en tävling.", []),
        (
            "sv",
            "2027-12-10",
            "Höstsäsongen 2027 avslutas med en tävling.",
            ["2027-09-01..2027-11-30"],
        ),
        ("en", "2027-07-09", "This summer's theme is the forest.", []),
    ],
)
def test_a_season_in_a_name_is_no_date(
    language: str, published_on: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, published_on) == expected


@pytest.mark.parametrize(
    ("language", "published_on", "text", "expected"),
    [
        (
            "en",
            "2027-07-09",
            "The list follows the rules (Directive 2011/93) for consultation.",
            [],
        ),
        ("fi", "2027-07-09", "Asetus 2016/679 ja direktiivi 2011/93 koskevat kuntia.", []),
        ("sv", "2027-07-09", "Enligt förordning 2016/679 och direktiv 2011/93 krävs samtycke.", []),
        ("fi", "2027-07-09", "Illassa kuultiin Aino Laineen (1912–1988) laulu.", []),
        ("sv", "2027-07-09", "Kvällen bjöd på Karl Flodins (1858–1925) sånger.", []),
        ("en", "2027-07-09", "Songs by Mary Field (1911–1994) were sung.", []),
        ("en", "2027-07-09", "The project (2021–2023) ended well.", ["2021-01-01..2023-12-31"]),
        ("fi", "2027-07-09", "Hanke (2021–2023) päättyi.", ["2021-01-01..2023-12-31"]),
        ("sv", "2027-07-09", "Torsdagen före klär vi stången.", []),
        (
            "sv",
            "2027-06-01",
            "Avgiften höjs från och med första januari 2028 för alla.",
            ["2028-01-01"],
        ),
    ],
)
def test_numbers_of_laws_and_years_of_lives_are_no_dates(
    language: str, published_on: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, published_on) == expected
