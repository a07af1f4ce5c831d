"""Weekdays, weekends and the day before, seen from the day of publication."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.dates.test_find import days

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    "text",
    [
        "Programmet har skickats ut och på fredag finns det i varje brevlåda.",
        "Vi testade scenen i går; på fredag är det premiär.",
        "Styrelsen valde i går en ny sekreterare som börjar på fredag.",
    ],
)
def test_a_bare_weekday_behind_pa_is_to_come_whatever_was_told_before(text: str) -> None:
    assert days(text, "sv", WEDNESDAY)[-1] == "2026-11-20"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The market is back this weekend."),
        ("sv", "Marknaden är tillbaka denna helg."),
        ("fi", "Tori palaa tänä viikonloppuna."),
    ],
)
@pytest.mark.parametrize("on", [date(2026, 11, 16), WEDNESDAY, date(2026, 11, 21)])
def test_this_weekend_is_the_one_now_or_next(language: str, text: str, on: date) -> None:
    assert days(text, language, on) == ["2026-11-21..2026-11-22"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The market was held this weekend."),
        ("sv", "Marknaden hölls denna helg."),
        ("fi", "Tori pidettiin tänä viikonloppuna."),
    ],
)
def test_this_weekend_told_of_the_past_is_the_last_one(language: str, text: str) -> None:
    assert days(text, language, date(2026, 11, 16)) == ["2026-11-14..2026-11-15"]


@pytest.mark.parametrize(
    "text",
    [
        "Mötet hålls den 14 december, med budgeten för år 2027. Anmäl dig senast dagen innan så ordnas kaffe.",
        "Mötet hålls den 14 december. Budgeten gäller 2027. Dagen före kan rummet ställas i ordning.",
        "Mötet hålls den 14 december och tar upp år 2027. Dagen innan med middag är frivillig.",
    ],
)
def test_the_day_before_counts_from_the_last_day_told_and_not_from_a_year(text: str) -> None:
    assert "2026-12-13" in days(text, "sv", WEDNESDAY)


@pytest.mark.parametrize(
    "text",
    [
        "Satama täyttyy viikonvaihteessa veneistä.",
        "Kisat pidetään tulevana viikonvaihteena.",
        "Viikonvaihteen sää on poutainen.",
    ],
)
def test_a_finnish_weekend_may_be_the_turn_of_the_week(text: str) -> None:
    assert days(text, "fi", WEDNESDAY) == ["2026-11-21..2026-11-22"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Myyjäiset 10.–13.12.2026\nTorstai: klo 10–19\nPerjantai: klo 10–17",
         ["2026-12-10 10:00-19:00", "2026-12-11 10:00-17:00"]),
        ("sv", "Försäljning 10–13 december 2026\nTorsdag: kl. 10–19\nFredag: kl. 10–17",
         ["2026-12-10 10:00-19:00", "2026-12-11 10:00-17:00"]),
        ("en", "Sale, 10–13 December 2026\nThursday: 10 am – 7 pm\nFriday: 10 am – 5 pm",
         ["2026-12-10 10:00-19:00", "2026-12-11 10:00-17:00"]),
        ("fi", "Kirjasto on auki\nTorstai: klo 10–19", []),
        ("en", "The library is open Tuesday–Thursday, 9:30am–8pm, Friday, 9:30am–4:30pm.", []),
        ("sv", "Öppet måndag–torsdag kl. 9–20, fredag kl. 9–16.", []),
    ],
)  # fmt: skip
def test_rows_of_hours_are_dates_only_in_a_week_that_was_told(
    language: str, text: str, expected: list[str]
) -> None:
    told = [day for day in days(text, language) if ".." not in day]

    assert told == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "We meet on Saturday 16 and sing.", ["2027-01-16"]),
        ("en", "We meet on Monday 30.", ["2026-11-30"]),
        ("sv", "Vi ses lördag 16, i hamnen.", ["2027-01-16"]),
        ("en", "The fair opens in December. We meet on 1 December and on Wednesday, the 9th at 6 pm.",
         ["2026-12-01..2026-12-31", "2026-12-01", "2026-12-09 18:00"]),
        ("en", "The fair is on 21 December, the pre-sale on Sunday, the 20th.",
         ["2026-12-21", "2026-12-20"]),
        ("en", "It begins on 3 December and ends the 21st through the 23rd.",
         ["2026-12-03", "2026-12-21..2026-12-23"]),
        ("en", "The strike is on December 7 (Monday) in the harbour.", ["2026-12-07"]),
    ],
)  # fmt: skip
def test_a_weekday_and_a_bare_number_are_one_day(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bring Sunday Boats Back to Laiska"),
        ("fi", "Laituri täyttyi tuona lauantaina heti."),
        ("sv", "Handlingarna läggs ut torsdagen före mötet."),
        ("sv", "Nyckeln hämtas fredagen innan festen."),
    ],
)
def test_a_weekday_of_a_name_or_of_another_day_is_no_date(language: str, text: str) -> None:
    assert days(text, language) == []
