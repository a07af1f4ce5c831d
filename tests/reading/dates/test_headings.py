"""The year that a heading gives to the rows below it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.dates.test_find import days

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "2028\n7.1. Talkoot\nJuhla: 3.8.", ["2028-01-07", "2028-08-03"]),
        ("sv", "Vårterminen 2028\n10/1 Skolan börjar\nSportlov: vecka 9",
         ["2028-01-10", "2028-02-28..2028-03-05"]),
        ("sv", "Höstterminen 2027:\nHöstlov: 25–29 oktober\nJullov: 22 december–7 januari",
         ["2027-10-25..2027-10-29", "2027-12-22..2028-01-07"]),
        ("en", "Meetings: May 2027 – April 2028\nMay 11th\nJanuary 10th", ["2027-05-11", "2028-01-10"]),
        ("fi", "Toukokuu 2028\n3.5. Talkoot\n9.5. Juhla", ["2028-05-03", "2028-05-09"]),
    ],
)  # fmt: skip
def test_rows_below_a_heading_are_of_its_year(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY)[1:] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Kylän kirja 2020 on loppu. Uusi tulee 3.12.", "2026-12-03"),
        (
            "sv",
            "2020\nDen 1 maj 2024 byggdes bryggan om. Den 3 december är den klar.",
            "2026-12-03",
        ),
        ("en", "May 2020\nOn 3 December 2026 we swim.", "2026-12-03"),
        ("fi", "2020\nTorstaina 3.12. uidaan.", "2020-12-03"),
        ("fi", "2021\nTorstaina 3.12. uidaan.", "2026-12-03"),
    ],
)
def test_a_year_in_prose_or_another_year_below_is_no_heading(
    language: str, text: str, expected: str
) -> None:
    assert days(text, language, WEDNESDAY)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Ohjelma 2027\nTalkoot ovat lokakuussa.", "2027-10-01..2027-10-31"),
        ("sv", "Plan för år 2027\nVårmöte i oktober", "2027-10-01..2027-10-31"),
        ("en", "Plans for 2027\nThe feast is in October.", "2027-10-01..2027-10-31"),
        ("fi", "Strategia 2040\nTalkoot ovat 3.12.", "2026-12-03"),
    ],
)
def test_a_short_title_gives_its_year_to_months_too(
    language: str, text: str, expected: str
) -> None:
    assert days(text, language, WEDNESDAY)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kokoukset 2026\n• 7.6. (klo 9)\n• 13.12.\n\nKokoukset 2027\n• 18.4.\n• 7.6.\n• 12.12."),
        ("sv", "Mötesdagar 2026\n• 7 juni\n• 13 december\n\nMötesdagar 2027\n• 18 april\n• 7 juni\n• 12 december"),
        ("en", "Meetings 2026\n• 7 June\n• 13 December\n\nMeetings 2027\n• 18 April\n• 7 June\n• 12 December"),
    ],
)  # fmt: skip
def test_a_day_told_in_last_years_rows_is_of_this_year_below_its_heading(
    language: str, text: str
) -> None:
    assert days(text, language, WEDNESDAY)[-3:] == ["2027-04-18", "2027-06-07", "2027-12-12"]
