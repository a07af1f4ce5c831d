"""Dates as Swedish pages and programmes write them. Every sentence is our own."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.dates.test_find import days

SPRING = date(2027, 3, 10)
MAY = date(2027, 5, 10)
AUGUST = date(2027, 8, 10)
DECEMBER = date(2026, 12, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Slöjddagarna äger rum 2–8 november.", ["2027-11-02..2027-11-08"]),
        ("Äger rum: 11 november", ["2027-11-11"]),
        ("Mässan äger rum 12.9 i aulan.", ["2027-09-12"]),
        ("Mässan äger för första gången rum 12.9.", ["2027-09-12"]),
        ("Föreläsningen hålls i rum 12.9.", []),
        ("Kursen flyttar från rum 2.8 till rum 4.5.", []),
        ("Möte (rum 3.2) 12 september", ["2027-09-12"]),
    ],
)
def test_what_takes_place_has_its_day_and_a_room_has_none(text: str, expected: list[str]) -> None:
    assert days(text, "sv", AUGUST) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13.01 Skidtur\n20.01 Bastukväll\n03.02 Pulkafest",
         ["2027-01-13", "2027-01-20", "2027-02-03"]),
        ("13.01 Skidtur\n28.02 Årsmöte", ["2027-01-13", "2027-02-28"]),
        ("Januari\n13.01    Skidtur\n20.01    Bastukväll",
         ["2027-01-01..2027-01-31", "2027-01-13", "2027-01-20"]),
        ("13.01 Tåget går\n13.31 Tåget är framme", []),
        ("10.02 Kaffe\n11.05 Samtal", []),
        ("18.05 Middag\n20.30 Sång\n10.09 Kaffe", []),
    ],
)  # fmt: skip
def test_rows_in_the_order_of_days_are_no_hours(text: str, expected: list[str]) -> None:
    assert days(text, "sv", DECEMBER) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('31/8 Marknad\n\n7/9 "Mjöl" på scen\n\n12/9 ”Natten” på scen',
         ["2027-08-31", "2027-09-07", "2027-09-12"]),
        ("• 7/9 – Svampkurs\n• 21/9 – Bärkurs", ["2027-09-07", "2027-09-21"]),
        ("4/5: Vandring\n16/5: Fest", ["2027-05-04", "2027-05-16"]),
        ("Sida\n7/9\n", []),
        ("Premiär 3/9 på Bryggteatern.", ["2027-09-03"]),
        ("Avresa: 5/9 från torget", ["2027-09-05"]),
        ("Kursen startar 3/4 dl senare", []),
        ("Rätta svar 3/9 för laget", []),
    ],
)  # fmt: skip
def test_figures_with_a_slash_that_open_a_row_or_follow_its_word(
    text: str, expected: list[str]
) -> None:
    assert days(text, "sv", AUGUST) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hyran betalas senast den sista mars.", ["2027-03-31"]),
        ("Sista april 2028 stänger vi.", ["2028-04-30"]),
        ("Den sista veckan i maj är vi lediga.", ["2027-05-25..2027-05-31"]),
        ("Kören sjunger den 5 respektive 12 maj.", ["2027-05-05", "2027-05-12"]),
        ("Knypplingskurs (16+17 maj)", ["2027-05-16..2027-05-17"]),
        ("Bokprat för barn 7+ 14 maj", ["2027-05-14"]),
        ("Onsdag17 marsFöräldramöte i skolan", ["2027-03-17"]),
        ("Torsdag 18 marsStyrelsemöte", ["2027-03-18"]),
        ("Torsdag18 marÖppet hus", ["2027-03-18"]),
        ("Veckoprogram för vecka 13 (29.3–5.4.2027)", ["2027-03-29..2027-04-05"]),
        ("Lägret pågår lördag 19 juni till eftermiddagen onsdag 23 juni.",
         ["2027-06-19..2027-06-23"]),
    ],
)  # fmt: skip
def test_days_and_months_in_lists_and_ranges(text: str, expected: list[str]) -> None:
    assert days(text, "sv", SPRING) == expected


@pytest.mark.parametrize(
    ("text", "on", "expected"),
    [
        ("Den som ville delta lämnade sitt namn mellan den 30 mars och den 14 maj.", SPRING,
         ["2027-03-30..2027-05-14"]),
        ("Mötet hölls mellan 1 april och 15 december.", SPRING, ["2026-04-01..2026-12-15"]),
        ("Premiär den 23 januari", MAY, ["2028-01-23"]),
        ("Operan får sin premiär den 24 januari.", MAY, ["2028-01-24"]),
        ("Pjäsen hade premiär den 23 januari.", MAY, ["2027-01-23"]),
        ("Dramat fick sin urpremiär den 23 januari.", MAY, ["2027-01-23"]),
        ("PROGRAM 2028\nTorsdag 14 december Bakdag", MAY,
         ["2028-01-01..2028-12-31", "2028-12-14"]),
        ("2028 års segling hålls 13–14 april.", MAY,
         ["2028-01-01..2028-12-31", "2028-04-13..2028-04-14"]),
        ("2028 års budget behandlas den 13 november.", MAY,
         ["2028-01-01..2028-12-31", "2027-11-13"]),
        ("2027 års segling hölls 13 april.", MAY, ["2027-01-01..2027-12-31", "2027-04-13"]),
    ],
)  # fmt: skip
def test_the_year_of_a_day_is_the_one_its_text_is_about(
    text: str, on: date, expected: list[str]
) -> None:
    assert days(text, "sv", on) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lördagen före jul sjunger vi.", ["2027-12-18"]),
        ("Söndagen efter påsk 2028 firas mässa.", ["2028-04-23"]),
        ("Fredagen innan midsommar är kansliet stängt.", ["2027-06-18"]),
        ("Måndagen efter mötet städar vi.", []),
    ],
)
def test_a_weekday_before_or_after_a_feast_is_counted_from_its_free_days(
    text: str, expected: list[str]
) -> None:
    assert days(text, "sv", MAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Festen är den 9 oktober. Dagen innan städar vi lokalen.", ["2027-10-09", "2027-10-08"]),
        ("Festen är den 9 oktober. Dagen innan resan packar Berit.", ["2027-10-09"]),
    ],
)
def test_the_day_before_is_a_day_where_its_verb_follows(text: str, expected: list[str]) -> None:
    assert days(text, "sv", AUGUST) == expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (MAY, "2028-06-01..2028-08-31"),
        (SPRING, "2027-06-01..2027-08-31"),
        (date(2027, 10, 10), "2028-06-01..2028-08-31"),
    ],
)
def test_next_summer_is_not_the_one_about_to_begin(on: date, expected: str) -> None:
    assert days("Nästa sommar ordnas en ny kurs.", "sv", on) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [  # 10 May 2027 is a Monday
        ("Nämnden sammanträdde på måndagen till ett extra möte.", "2027-05-10"),
        ("Rådet samlades på torsdagen till en kort överläggning.", "2027-05-06"),
        ("Föreningen begärde på fredagen ett nytt utlåtande.", "2027-05-07"),
        ("Byborna sökte på lördagen den bortsprungna hästen.", "2027-05-08"),
        ("Kören uppträdde på söndagen i aulan.", "2027-05-09"),
        ("Alla bjöds på tisdagen på soppa.", "2027-05-04"),
        ("Svaren ska ges senast på torsdagen.", "2027-05-13"),
        ("Välkommen på torsdagen till ett kort möte.", "2027-05-13"),
        ("Orkestern från Roskilde spelar på torsdagen.", "2027-05-13"),
        ("Till ett värde av 500 kr lottas varor ut på torsdagen.", "2027-05-13"),
    ],
)
def test_how_a_weak_verb_ends_tells_its_time(text: str, expected: str) -> None:
    assert days(text, "sv", MAY) == [expected]
