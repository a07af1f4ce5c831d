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
