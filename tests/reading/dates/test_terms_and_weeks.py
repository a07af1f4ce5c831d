"""Weeks of a course or of their first day, school years, and terms whose days are told."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.dates.test_find import days

JANUARY = date(2027, 1, 5)
MAY = date(2027, 5, 20)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Week 1: Tuesday 7 September – clay", ["2027-09-07"]),
        ("en", "Week 1 (7 Sept): clay. Week 2 (14 Sept): glaze.", ["2027-09-07", "2027-09-14"]),
        ("sv", "Vecka 2: 14 september, drejning", ["2027-09-14"]),
        ("sv", "14/9: Vecka 2\n21/9: Vecka 3", ["2027-09-14", "2027-09-21"]),
        ("fi", "Viikko 1: 6.9. savi\nViikko 2: 13.9. lasitus", ["2027-09-06", "2027-09-13"]),
        ("fi", "13.9. – viikko 2", ["2027-09-13"]),
        ("fi", "Viikko 37 (13.9.): lasitus", ["2027-09-13"]),
        ("sv", "Vecka 40, 3 november och vecka 47 är vi borta.", ["2027-10-04..2027-10-10", "2027-11-03", "2027-11-22..2027-11-28"]),
    ],
)  # fmt: skip
def test_a_week_beside_a_day_that_is_not_in_it_counts_those_of_a_course(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, MAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chimney sweep: w/c 7 June.", ["2027-06-07..2027-06-13"]),
        ("Bins go out W/C 14th June instead.", ["2027-06-14..2027-06-20"]),
        ("Rehearsals wk commencing 21 June.", ["2027-06-21..2027-06-27"]),
        ("Fit the valve (w/c type) by 7 June.", ["2027-06-07"]),
    ],
)
def test_a_week_is_told_by_its_first_day(text: str, expected: list[str]) -> None:
    assert days(text, "en", MAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Läsårstider 2027–2028\n16 augusti till 17 december\n10 januari till 9 juni",
         ["2027-01-01..2028-12-31", "2027-08-16..2027-12-17", "2028-01-10..2028-06-09"]),
        ("fi", "Kausi 2027–28\n14.9. avajaiset\n18.1. pilkkikisa\n9.5. päättäjäiset",
         ["2027-01-01..2028-12-31", "2027-09-14", "2028-01-18", "2028-05-09"]),
        ("en", "Club diary 2027/28\n14 September: opening\n18 January: quiz\n9 May: closing",
         ["2027-01-01..2028-12-31", "2027-09-14", "2028-01-18", "2028-05-09"]),
        ("sv", "Lov 2027–2028\nHöstlov vecka 43\nSportlov vecka 8",
         ["2027-01-01..2028-12-31", "2027-10-25..2027-10-31", "2028-02-21..2028-02-27"]),
        ("en", "Plan 2030–2035\n14 September: opening", ["2030-01-01..2035-12-31", "2027-09-14"]),
    ],
)  # fmt: skip
def test_rows_below_two_years_go_from_one_summer_to_the_next(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, MAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Syyslukukausi alkaa 11.8. ja päättyy 18.12.", ["2027-08-11", "2027-12-18"]),
        ("fi", "Kevätkauden vuorot päättyvät 28.5.", ["2027-05-28"]),
        ("sv", "Höstterminen börjar 17 augusti.", ["2027-08-17"]),
        ("sv", "Vårterminen slutar den 9 juni.", ["2027-06-09"]),
        ("en", "We learn that the autumn term starts on 6 September.", ["2027-09-06"]),
        ("fi", "Syyslukukaudella kokeillaan uutta.", ["2027-09-01..2027-11-30"]),
        ("fi", "Syksy alkaa sadonkorjuulla.", ["2027-09-01..2027-11-30"]),
    ],
)
def test_a_term_whose_days_are_told_is_no_date_itself(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, MAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Talo kylmenee vkoilla 14–16.", ["2027-04-05..2027-04-25"]),
        ("fi", "Suljettu pitkäperjantaita lukuun ottamatta.", ["2027-03-26"]),
        ("fi", "Kirppu jatkuu helatorstaihin.", ["2027-05-06"]),
        ("fi", "Leivomme palmusunnuntaille pajunkissapullia.", ["2027-03-21"]),
        ("fi", "Vihkivuosi alkoi 10 p:nä toukokuuta 1931.", ["1931-05-10"]),
        ("en", "Minutes will follow in a fortnight.", ["2027-01-19"]),
        ("en", "We reopened a fortnight ago.", ["2026-12-22"]),
        ("sv", "Svaret kommer om fjorton dagar.", ["2027-01-19"]),
        ("en", "The mill opened on the 19th day of April, 1898.", ["1898-04-19"]),
        ("en", "Water is off on 6 April 08:00–approx. 15:00.", ["2027-04-06 08:00-15:00"]),
        ("en", "It rests on the Act of 2010.", []),
        ("sv", "Föredrag i Torget, rum 4.12.", []),
        ("sv", "Festen hålls lördagen efter Kristi himmelsfärdsdag.", ["2027-05-08"]),
        ("en", "The fair is on the Saturday after Ascension Day.", ["2027-05-08"]),
    ],
)
def test_weeks_feasts_and_spans_are_read_in_the_forms_they_take(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, JANUARY) == expected
