"""Two dates told as one: feasts and parts of periods, weeks and their days, nights."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.dates.test_find import days

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Kioski on kiinni pitkäperjantaista toiseen pääsiäispäivään.", "2027-03-26..2027-03-29"),
        ("sv", "Kiosken är stängd långfredagen till och med annandag påsk.", "2027-03-26..2027-03-29"),
        ("en", "The kiosk is shut from Good Friday to Easter Monday.", "2027-03-26..2027-03-29"),
        ("fi", "Uimaranta on auki toukokuun puolivälistä elokuun loppuun.", "2027-05-11..2027-08-31"),
        ("sv", "Badstranden är öppen från mitten av maj till slutet av augusti.", "2027-05-11..2027-08-31"),
        ("en", "The beach is open from mid-May to the end of August.", "2027-05-11..2027-08-31"),
        ("en", "The fair runs today through Friday.", "2026-11-18..2026-11-20"),
    ],
)  # fmt: skip
def test_feasts_and_parts_of_months_make_a_stretch(language: str, text: str, expected: str) -> None:
    assert days(text, language, WEDNESDAY) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Leiri on viikolla 25, eli 21.–25.6.2027.", "2027-06-21..2027-06-25"),
        ("sv", "Lägret är vecka 25, det vill säga 21–25 juni 2027.", "2027-06-21..2027-06-25"),
        ("en", "The camp is in week 25 (21–25 June 2027).", "2027-06-21..2027-06-25"),
        ("fi", "Syysloma 18.–24.10.2027 (vko 42)", "2027-10-18..2027-10-24"),
        ("sv", "Lov: (v. 8) 22–28 februari", "2027-02-22..2027-02-28"),
        ("sv", "22–28 februari   Lov för alla (vecka 8)", "2027-02-22..2027-02-28"),
        ("sv", "Stängt vecka 28–31 (12 juli–8 augusti)", "2027-07-12..2027-08-08"),
    ],
)
def test_a_week_and_its_days_are_one_date(language: str, text: str, expected: str) -> None:
    assert days(text, language, WEDNESDAY) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Leiri on viikolla 25, juhla 4.7.2027.", ["2027-06-21..2027-06-27", "2027-07-04"]),
        ("sv", "Läger vecka 25, fest 4 juli 2027.", ["2027-06-21..2027-06-27", "2027-07-04"]),
        ("en", "Camp in week 25, 4 July 2027 fair.", ["2027-06-21..2027-06-27", "2027-07-04"]),
    ],
)
def test_days_outside_the_week_stay_dates_of_their_own(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Vesi on poikki keskiviikon ja torstain välisenä yönä.", "2026-11-18..2026-11-19"),
        ("sv", "Vattnet är av mellan torsdag och fredag.", "2026-11-19..2026-11-20"),
        ("en", "The water is off between Thursday and Friday.", "2026-11-19..2026-11-20"),
        ("fi", "Vesi on poikki torstain ja perjantain välisenä yönä 3.–4.12. klo 23–5.",
         "2026-12-03..2026-12-04 23:00-05:00"),
    ],
)  # fmt: skip
def test_between_two_weekdays_lies_one_stretch(language: str, text: str, expected: str) -> None:
    assert days(text, language, WEDNESDAY) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Ensi viikon maanantaista keskiviikkoon maalataan.", ["2026-11-23..2026-11-25"]),
        ("sv", "Måndag till onsdag nästa vecka målar vi.", ["2026-11-23..2026-11-25"]),
        ("en", "We paint Monday to Wednesday next week.", ["2026-11-23..2026-11-25"]),
        ("fi", "Tällä viikolla maalataan. Väri haetaan maanantaista torstaihin.",
         ["2026-11-16..2026-11-22", "2026-11-16..2026-11-19"]),
        ("sv", "Vecka 8 målar vi, måndag till onsdag i hamnen.", ["2027-02-22..2027-02-28", "2027-02-22..2027-02-24"]),
        ("fi", "Kioski palvelee maanantaista torstaihin.", []),
        ("sv", "Kiosken är öppen måndag till torsdag.", []),
        ("en", "The kiosk is open Monday to Thursday.", []),
    ],
)  # fmt: skip
def test_a_range_of_weekdays_needs_its_week(language: str, text: str, expected: list[str]) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Ensi viikon torstaina ja perjantaina uidaan."),
        ("fi", "Ensi viikon torstaina, perjantaina uidaan."),
        ("sv", "Nästa veckas torsdag och fredag simmar vi."),
    ],
)
def test_the_second_weekday_is_of_the_same_week(language: str, text: str) -> None:
    assert days(text, language, WEDNESDAY) == ["2026-11-26", "2026-11-27"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "1 January – New Year", "2027-01-01"),
        ("en", "24–26 December - Christmas", "2026-12-24..2026-12-26"),
        ("sv", "6 januari – trettondagen", "2027-01-06"),
        ("fi", "1.5. – vappu", "2027-05-01"),
        ("fi", "Loppiainen\nke 6.1. suljettu", "2027-01-06"),
    ],
)
def test_a_feast_beside_its_day_only_names_it(language: str, text: str, expected: str) -> None:
    assert days(text, language, WEDNESDAY) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Markkinat ovat toukokuun viimeisenä viikonloppuna.", "2027-05-29..2027-05-30"),
        ("sv", "Marknaden är sista helgen i maj.", "2027-05-29..2027-05-30"),
        ("en", "The market is on the last weekend in May.", "2027-05-29..2027-05-30"),
        ("en", "The market is on the first weekend of June.", "2027-06-05..2027-06-06"),
    ],
)
def test_a_weekend_is_counted_within_its_month(language: str, text: str, expected: str) -> None:
    assert days(text, language, WEDNESDAY) == [expected]
