"""Days in words, English stamps in every language, and what print and machines do to figures."""

from __future__ import annotations

from datetime import date

import pytest

from digest.reading.lexicon.fi.days_in_words import DAYS
from tests.reading.dates.test_find import days

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hae maaliskuun kymmenenteen päivään mennessä.", "2027-03-10"),
        ("Juhla on kolmas toukokuuta.", "2027-05-03"),
        ("Kahdentenakymmenentenäneljäntenä joulukuuta lauletaan.", "2026-12-24"),
        ("Kunta perustettiin toukokuun ensimmäisenä päivänä 1927.", "1927-05-01"),
        ("Hae perjantaihin 26:nteen helmikuuta mennessä.", "2027-02-26"),
        ("Hae maaliskuun viidenteentoista mennessä.", "2027-03-15"),
        ("Ehdota marraskuun kolmanteenkymmenenteen asti.", "2026-11-30"),
        ("Katsaus ilmestyy maaliskuun 10:ntenä.", "2027-03-10"),
        ("Ovet avataan joulukuun kuudentena kello 9.", "2026-12-06 09:00"),
    ],
)
def test_finnish_days_in_words_are_read(text: str, expected: str) -> None:
    assert days(text, "fi", WEDNESDAY) == [expected]


def test_an_ordinal_that_counts_a_noun_is_no_day() -> None:
    assert days("Hän tuli toukokuun kolmantena maaliin.", "fi", WEDNESDAY) == [
        "2026-05-01..2026-05-31"
    ]


def test_every_day_of_a_month_has_its_forms_in_words() -> None:
    forms = {day: [form for form, told in DAYS.items() if told == day] for day in DAYS.values()}

    assert sorted(forms) == list(range(1, 32))
    assert {len(found) for found in forms.values()} == {6}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Julkaistu Mar 21, 2006", ["2006-03-21"]),
        ("fi", "Päivitetty October 3 2025", ["2025-10-03"]),
        ("sv", "Publicerad Oct 3, 2025 av styrelsen", ["2025-10-03"]),
        ("sv", "May 3, 2025", ["2025-05-03"]),
        ("fi", "Jan 21 lähti", []),
    ],
)
def test_an_english_stamp_is_read_in_every_language(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Gäller t.o.m. 28/2-27.", ["2027-02-28"]),
        ("sv", "Stängt 15/12-16/12", ["2026-12-15..2026-12-16"]),
        ("sv", "Uppdaterad 14-09-2026 11:24", ["2026-09-14 11:24"]),
        ("en", "Updated 09-24-2026", ["2026-09-24"]),
        ("fi", "Kahvit torstaina 3 .12. klo 9", ["2026-12-03 09:00"]),
        ("sv", "Kaffe torsdag 3 .12 kl. 9", ["2026-12-03 09:00"]),
        ("en", "Coffee on 3 rd December", ["2026-12-03"]),
        ("sv", "Öppet 26/6 t. o. m. 28/8", ["2027-06-26..2027-08-28"]),
        ("en", "Open 5th/6th June", ["2027-06-05..2027-06-06"]),
        ("en", "The board meets on Thursday 12/10.", ["2026-12-10"]),
        ("fi", "torstai | 3.12. | klo 19.00 |", ["2026-12-03 19:00"]),
    ],
)
def test_what_print_and_machines_do_to_figures_is_understood(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "On September 9, 2027 we run. Sign up 7/5/27 - 9/6/27.", "2027-07-05..2027-09-06"),
        ("en", "Sept. 9, 2027: the run; forms by 9/6/27", "2027-09-06"),
        ("en", "On 9 September 2027 we run. Sign up by 5/7/27.", "2027-07-05"),
        ("en", "Sign up by 5/7/27.", "2027-07-05"),
        ("en", "May the 4th is for the boats.", "2027-05-04"),
    ],
)
def test_americans_are_known_by_how_they_name_days(language: str, text: str, expected: str) -> None:
    assert days(text, language, WEDNESDAY)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Den 18/4 går vi till sjön och 2/5 till skogen.", ["2027-04-18", "2027-05-02"]),
        ("sv", "Vi ror 28/3, tränar 3/4 och vilar.", ["2027-03-28", "2027-04-03"]),
        ("sv", "Den 18/4 går vi till sjön.\n2/5 av oss simmar.", ["2027-04-18"]),
        ("sv", "Anmäl dig senast den 2 oktober, 2027.", ["2027-10-02"]),
        ("fi", "Kellonaika kerrotaan 3.3 .27 sivulla.", ["2027-03-03"]),
        ("sv", "1\noktober 2027", ["2027-10-01"]),
        ("fi", "Retki on myöhään lokakuussa 2027.", ["2027-10-22..2027-10-31"]),
        ("sv", "I medlet av februari målar vi.", ["2027-02-11..2027-02-20"]),
        ("fi", "Tänäkin vuonna soudetaan.", ["2026-01-01..2026-12-31"]),
        ("sv", "På lördagskvällen var det fest.", ["2026-11-14"]),
        ("sv", "Juni/juli/augusti 2027 är det varmt.", ["2027-06-01..2027-08-31"]),
        ("en", "Applications by midday (12pm), 3 April 2027", ["2027-04-03 12:00"]),
        ("en", "Thursday 3 December – 11:59pm Friday 11 December",
         ["2026-12-03..2026-12-11-23:59"]),
        ("en", "Over the weekend the village asked for a pier.", ["2026-11-14..2026-11-15"]),
    ],
)  # fmt: skip
def test_forms_that_are_met_now_and_then_are_read(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected
