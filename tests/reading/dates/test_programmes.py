"""Rows of programmes and of opening hours: days below their month, hours below their day."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.dates.test_find import days

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "April\nLör 17   Städning av bryggan\nMaj\nTis 4   Vandring",
         ["2027-04-17", "2027-05-04"]),
        ("en", "March\nSat 6  Coffee and cake\nSun 14  Pier cleaning", ["2027-03-06", "2027-03-14"]),
        ("en", "May\nSaturday 8 Pier cleaning", ["2027-05-08"]),
    ],
)  # fmt: skip
def test_a_row_of_weekday_and_number_is_of_the_month_above_it(
    language: str, text: str, expected: list[str]
) -> None:
    found = [day for day in days(text, language, WEDNESDAY) if ".." not in day]
    assert found == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Bastun\nLör 10–15\nSön 12–15"),
        ("sv", "Bastun\nLör 10 kronor rabatt"),
        ("en", "The sauna\nSat 12 noon"),
    ],
)
def test_a_row_of_hours_or_amounts_is_no_day_of_a_month(language: str, text: str) -> None:
    assert days(text, language, WEDNESDAY) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Saunan uudet ajat:\n- maanantai suljettu\n- tiistai 11–18\n- keskiviikko 11–20"),
        ("sv", "Bastun är öppen\nmåndag 11–18\ntisdag 11–20"),
        ("en", "The sauna is open\n• Monday 11 am – 6 pm\n• Tuesday 11 am – 8 pm"),
    ],
)
def test_a_table_of_weekdays_and_hours_is_no_date(language: str, text: str) -> None:
    assert days(text, language, WEDNESDAY) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "9 december\n\n17-21\n\nKvällsbad", "2026-12-09 17:00-21:00"),
        ("fi", "9.12.\n10–15\nTalkoot", "2026-12-09 10:00-15:00"),
        ("en", "9 December\n10-15\nPier cleaning", "2026-12-09 10:00-15:00"),
        ("en", "9 December\n2-3\nThe Reds lost", "2026-12-09"),
    ],
)
def test_two_hours_on_a_line_of_their_own_are_those_of_the_day_above(
    language: str, text: str, expected: str
) -> None:
    assert days(text, language, WEDNESDAY) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "4.12 bastun stängs 16.00", "2026-12-04 16:00"),
        ("fi", "4.12. sauna suljetaan 16.30", "2026-12-04 16:30"),
        ("en", "4 December the sauna closes 16:00", "2026-12-04 16:00"),
        ("en", "Friday 4 December at the Pier House 2.15pm. Tea is served.", "2026-12-04 14:15"),
        ("en", "Friday 4 December in the sauna, 10am-12noon", "2026-12-04 10:00-12:00"),
        ("en", "The sauna is warm on 4 December until 6 pm", "2026-12-04"),
    ],
)
def test_a_plain_time_belongs_to_its_day(language: str, text: str, expected: str) -> None:
    assert days(text, language, WEDNESDAY) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Maaliskuun alussa avautuneen saunan lauteet", "2026-03-01..2026-03-10"),
        ("fi", "4.3. alkanut siivous", "2026-03-04"),
        ("fi", "Helmikuussa päättyneen kurssin kuvia", "2026-02-01..2026-02-28"),
        ("fi", "4.12. mennessä ilmoittautuneen paikka on varma", "2026-12-04"),
        ("fi", "4.12. alkava siivous", "2026-12-04"),
    ],
)
def test_a_participle_behind_a_day_tells_its_tense(language: str, text: str, expected: str) -> None:
    assert days(text, language, WEDNESDAY) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Dagen före julafton är bastun stängd.", "2026-12-23"),
        ("sv", "Vi städar bryggan dagen före nyårsafton.", "2026-12-30"),
        ("en", "We clean the pier the day before Christmas Eve.", "2026-12-23"),
    ],
)
def test_the_day_before_a_feast_is_counted_from_it(language: str, text: str, expected: str) -> None:
    assert days(text, language, WEDNESDAY) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Sportlov 22–28.2: måndag öppet 10–14", "2027-02-22 10:00-14:00"),
        ("fi", "Saunaviikko 22.–28.2.2027. Torstaina löylykisa.", "2027-02-25"),
        ("en", "Sauna days 22–28 February. On Thursday we swim.", "2027-02-25"),
    ],
)
def test_a_weekday_is_of_the_seven_days_told_before(
    language: str, text: str, expected: str
) -> None:
    assert days(text, language, WEDNESDAY)[1:] == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Talkoot 2.7.\nMarkkinat 10.9.\nSyysjuhla 15.10.", "2027-10-15"),
        ("sv", "Städning den 2/7 t. Kim, grötfest 15-okt t. Kim", "2027-10-15"),
        ("en", "Pier cleaning: 2 July. Bring gloves. Porridge: 15 October.", "2027-10-15"),
    ],
)
def test_days_of_a_programme_go_on_in_the_year_of_those_to_come(
    language: str, text: str, expected: str
) -> None:
    assert days(text, language, date(2027, 1, 20))[-1] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Saunalla ollaan maanantaina ja tiistaina kello 12–19, torstaina ja perjantaina 9–15."),
        ("sv", "Bastun är varm måndag och tisdag kl. 12–19 samt torsdag och fredag kl. 9–15."),
        ("en", "The sauna is warm on Monday and Tuesday 12–7 pm, on Thursday and Friday 9 am–3 pm."),
    ],
)  # fmt: skip
def test_hours_of_most_weekdays_in_one_sentence_are_no_dates(language: str, text: str) -> None:
    assert days(text, language, WEDNESDAY) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Mötet 20 november ställs in. Vi har beslutat att fredagens ärenden väntar.",
         "2026-11-20"),
        ("fi", "Talkoot 20.11. siirretään. Kerroimme asiasta perjantain vieraille.", "2026-11-20"),
        ("en", "The walk of 20 November is off. We told Friday's guides.", "2026-11-20"),
        ("en", "The walk of 20 March went well. We met on Friday.", "2026-11-13"),
    ],
)  # fmt: skip
def test_a_weekday_is_the_near_day_told_before(language: str, text: str, expected: str) -> None:
    assert days(text, language, WEDNESDAY)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "4 December: the last entries (23:59 UTC).", "2026-12-04 23:59"),
        ("fi", "4.12. viimeinen lauta (18:30)", "2026-12-04 18:30"),
        ("sv", "4 december: sista brädan (18:30)", "2026-12-04 18:30"),
        ("en", "4 December: the bridge (1:50 model)", "2026-12-04"),
    ],
)
def test_a_time_may_stand_in_brackets_behind_its_day(
    language: str, text: str, expected: str
) -> None:
    assert days(text, language, WEDNESDAY) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Tämän päivän kirjastot ovat paljon muuta.",
        "Tämän päivän nuoret saunovat.",
        "Tämän päivän yhteiskunnassa saunotaan.",
    ],
)
def test_todays_libraries_are_those_of_nowadays(text: str) -> None:
    assert days(text, "fi", WEDNESDAY) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Laituri avataan kolmen viikon kuluttua luvan myöntämisestä.", []),
        ("Laituri avataan kahden viikon kuluttua hakemuksesta.", []),
        ("Laituri avataan kolmen päivän kuluttua rannan siivouksesta.", []),
        ("Laituri avataan kolmen viikon kuluttua.", ["2026-12-09"]),
        ("Laituri avataan kahden viikon kuluttua Laiskan rannassa.", ["2026-12-02"]),
    ],
)
def test_a_count_from_something_said_is_none_from_today(text: str, expected: list[str]) -> None:
    assert days(text, "fi", WEDNESDAY) == expected
