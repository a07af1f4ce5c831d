"""Each way to write a day, in each place of a sentence: the core of a greater battery."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.dates.test_find import days

ON = date(2026, 11, 20)
FORMS = {
    "fi": {
        "torstaina 3.12.": "2026-12-03",
        "3. joulukuuta 2026": "2026-12-03",
        "joulukuun 3. päivänä": "2026-12-03",
        "to 3.12. klo 18–20": "2026-12-03 18:00-20:00",
        "3.12. iltaseitsemältä": "2026-12-03 19:00",
        "3.12. aamuyhdeksältä": "2026-12-03 09:00",
        "3.–5.12.": "2026-12-03..2026-12-05",
        "torstaista lauantaihin 3.–5.12.": "2026-12-03..2026-12-05",
        "28.–29.11. viikonloppuna": "2026-11-28..2026-11-29",
        "ensi viikon torstaina 26.11.": "2026-11-26",
        "2.–3.12. tänä vuonna": "2026-12-02..2026-12-03",
        "viikolla 50–viikolla 51": "2026-12-07..2026-12-20",
        "joulukuun alussa": "2026-12-01..2026-12-10",
    },
    "sv": {
        "torsdag 3.12": "2026-12-03",
        "den 3 december 2026": "2026-12-03",
        "torsdagen den 3 december": "2026-12-03",
        "to 3.12 kl. 18–20": "2026-12-03 18:00-20:00",
        "den 3:e december": "2026-12-03",
        "3–5.12": "2026-12-03..2026-12-05",
        "fr.o.m. 3.12 t.o.m. 5.12": "2026-12-03..2026-12-05",
        "torsdagen i nästa vecka, den 26 november": "2026-11-26",
        "2–3 december i år": "2026-12-02..2026-12-03",
        "v.50-v51": "2026-12-07..2026-12-20",
        "Dec 3, 2026": "2026-12-03",
        "Maj 3, 2027": "2027-05-03",
        "i början av december": "2026-12-01..2026-12-10",
    },
    "en": {
        "Thursday 3 December": "2026-12-03",
        "December 3, 2026": "2026-12-03",
        "Thursday, December 3, at 6 p.m.": "2026-12-03 18:00",
        "3 December at 6 o'clock": "2026-12-03 18:00",
        "the 3rd of December": "2026-12-03",
        "3–5 December": "2026-12-03..2026-12-05",
        "Dec. 3 through Jan. 5": "2026-12-03..2027-01-05",
        "2–3 December this year": "2026-12-02..2026-12-03",
        "week 50 to week 51": "2026-12-07..2026-12-20",
        "Thursday next week, 26 November": "2026-11-26",
        "early December": "2026-12-01..2026-12-10",
    },
}
PLACES = {
    "fi": (
        "Laiturilla lauletaan {} kylän väen kanssa.",
        "Aika: {}\nPaikka: Laiskan satama",
        "Seuraava ilta ({}) on maksuton.",
        "Kurssi maksaa 25 €, mukaan mahtuu 12, ja se on {}.",
    ),
    "sv": (
        "På bryggan sjungs {} med byns folk.",
        "Tid: {}\nPlats: Laiska hamn",
        "Nästa kväll ({}) är gratis.",
        "Kursen kostar 25 €, rymmer 12 personer och hålls {}.",
    ),
    "en": (
        "Songs are sung on {} with the village.",
        "Time: {}\nPlace: Laiska harbour",
        "The next evening ({}) is free.",
        "The course costs 25 €, takes 12 people and is held on {}.",
    ),
}


@pytest.mark.parametrize(
    ("language", "form", "expected"),
    [(language, *form) for language, forms in FORMS.items() for form in forms.items()],
)
def test_a_day_means_the_same_wherever_it_stands(language: str, form: str, expected: str) -> None:
    texts = [place.format(form) for place in PLACES[language]]

    assert {text: days(text, language, ON) for text in texts} == {
        text: [expected] for text in texts
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Lain 410/2015 luvun 3.2 mukaan 5.–6. luokat maksavat 2,50 € kerroksessa 2."),
        ("sv", "Enligt lagen (2019:123) betalar årskurs 5–6 2,50 euro på våning 2."),
        ("en", "Under section 4.5 of the act, grades 5–6 pay €2.50 in room 12.3, see p. 12."),
        ("fi", "Soita 09 1234 5678 tai kirjoita laiska@kyla3.12.example tai info(at)kyla.example."),
        ("sv", "Se kyla.se/3.12.2026/program och www.laiska.example/2026-12-03."),
    ],
)
def test_other_numbers_are_no_days(language: str, text: str) -> None:
    assert days(text, language, ON) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("V. 49: 1 dec Bio, 3 dec Bingo", ["2026-11-30..2026-12-06", "2026-12-01", "2026-12-03"]),
        ("Om två veckor i hamnen möts vi.", ["2026-12-04"]),
        ("Om två veckors lov vet ingen.", []),
    ],
)
def test_weeks_are_read_with_what_stands_behind_them(text: str, expected: list[str]) -> None:
    assert days(text, "sv", ON) == expected
