"""A day told by its place in a month, and figures that need company to be a day."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.dates.test_find import days

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Kyläkokous pidetään helmikuun toisena tiistaina.", ["2027-02-09"]),
        ("fi", "Toukokuun viimeisenä perjantaina lauletaan.", ["2027-05-28"]),
        ("fi", "Talkoot ovat ensi kuun ensimmäisenä lauantaina.", ["2026-12-05"]),
        ("fi", "Maksu erääntyy maaliskuun viimeisenä päivänä.", ["2027-03-31"]),
        ("fi", "Kirje lähtee huhtikuun viimeisenä arkipäivänä.", ["2027-04-30"]),
        ("sv", "Byamötet hålls den andra tisdagen i februari.", ["2027-02-09"]),
        ("sv", "Sista fredagen i maj sjunger vi.", ["2027-05-28"]),
        ("sv", "Avgiften betalas sista dagen i mars.", ["2027-03-31"]),
        ("en", "The village meets on the second Tuesday of February.", ["2027-02-09"]),
        ("en", "On the last Friday in May 2027 we sing.", ["2027-05-28"]),
        ("en", "Fees are due on the last day of March.", ["2027-03-31"]),
    ],
)
def test_a_weekday_or_day_counted_within_a_month_is_one_day(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Lasku lähtee tämän kuun 25. päivä.", ["2026-11-25"]),
        ("fi", "Saamme vastauksen ensi kuun 4. päivään mennessä.", ["2026-12-04"]),
        ("sv", "Svar kommer senast den 4 nästa månad.", ["2026-12-04"]),
        ("en", "Answers arrive by the 4th of next month.", ["2026-12-04"]),
    ],
)
def test_a_day_of_this_or_the_next_month_is_read(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Nästa sångkväll (2/12) ordnas i hembygdsgården.", ["2026-12-02"]),
        ("sv", "Vi träffas på torsdag (3/12) som vanligt.", ["2026-12-03"]),
        ("sv", "Syjunta 3/12 och 10/12", ["2026-12-03", "2026-12-10"]),
        ("sv", "7/12 Öppet hus\n14/12 Julfest", ["2026-12-07", "2026-12-14"]),
        ("fi", "Seuraava lauluilta on keskiviikkona (2/12).", ["2026-12-02"]),
        ("fi", "Puurojuhla (18/12) alkaa aamulla.", ["2026-12-18"]),
        ("fi", "Sarjan osa (2/12) ilmestyi.", []),
        ("sv", "3/4 av svaren och 2/3 av rösterna", []),
    ],
)
def test_a_slash_in_brackets_in_a_list_or_beside_a_weekday_is_a_day(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Ensi torstaina 26.11. paistetaan.", ["2026-11-26"]),
        ("sv", "Nästa torsdag den 26 november bakar vi.", ["2026-11-26"]),
        ("en", "Next Thursday, 26 November, we bake.", ["2026-11-26"]),
        ("fi", "Viikonloppuna 5.–6.12. luistellaan.", ["2026-12-05..2026-12-06"]),
        ("sv", "Helgen 5–6 december åker vi skridskor.", ["2026-12-05..2026-12-06"]),
        ("fi", "Koko viikonlopun la–su 5.–6.12.", ["2026-12-05..2026-12-06"]),
    ],
)
def test_a_weekday_or_weekend_told_with_its_date_is_one_date(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Huhtikuu, 2027", ["2027-04-01..2027-04-30"]),
        ("fi", "huhtikuu/2027", ["2027-04-01..2027-04-30"]),
        ("sv", "Slöjdkurs, jan–mars 2027", ["2027-01-01..2027-03-31"]),
        ("en", "Apr 2027: bird count", ["2027-04-01..2027-04-30"]),
        ("en", "Printed in 2027 Q2.", ["2027-04-01..2027-06-30"]),
        ("fi", "Valmis vuoden 2027 Q2.", ["2027-04-01..2027-06-30"]),
    ],
)
def test_month_and_quarter_are_read_however_the_year_is_put(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Houses of the 1990s and the early 2000s"),
        ("en", "The 2030 Agenda has many goals."),
        ("fi", "Momentille 29.10.53 lisättiin rahaa."),
        ("fi", "Momentin 29.01.53 käyttö"),
        ("sv", "Anslaget på moment 29.10.53"),
    ],
)
def test_decades_names_and_budget_lines_are_no_dates(language: str, text: str) -> None:
    assert days(text, language, WEDNESDAY) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Avgiften gäller från och med den första juli.", ["2027-07-01"]),
        ("sv", "Vi ses den femtonde maj 2027 kl. 18.", ["2027-05-15 18:00"]),
        ("sv", "Torsdagen den tjugoförsta januari är biblioteket stängt.", ["2027-01-21"]),
        ("en", "The fee applies from the first of July.", ["2027-07-01"]),
        ("en", "We meet on the twenty-first of January 2027 at 6 pm.", ["2027-01-21 18:00"]),
        ("en", "The thirtieth of April is the last day.", ["2027-04-30"]),
    ],
)
def test_a_day_may_be_told_in_words(language: str, text: str, expected: list[str]) -> None:
    assert days(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The first July sale drew a crowd."),
        ("en", "The second May concert is free."),
        ("sv", "Andra maj månads möten hölls på bryggan."),
    ],
)
def test_the_first_of_several_things_in_a_month_is_no_day(language: str, text: str) -> None:
    assert not [day for day in days(text, language) if ".." not in day]
