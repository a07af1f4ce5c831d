"""Dates told from the date before them: "the following year", "samma dag"."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.dates.test_find import days

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Kerho perustettiin vuonna 2019. Seuraavana vuonna se sai tilan.",
         ["2019-01-01..2019-12-31", "2020-01-01..2020-12-31"]),
        ("fi", "Aita maalattiin 4.5.2024, ja seuraavana päivänä satoi.", ["2024-05-04", "2024-05-05"]),
        ("fi", "Lampi tyhjeni elokuussa 2023 ja täyttyi saman vuoden lokakuussa.",
         ["2023-08-01..2023-08-31", "2023-10-01..2023-10-31"]),
        ("sv", "Huset byggdes 2019 och målades följande år.",
         ["2019-01-01..2019-12-31", "2020-01-01..2020-12-31"]),
        ("sv", "Klubben grundades 2019. Året därpå fick den en lokal.",
         ["2019-01-01..2019-12-31", "2020-01-01..2020-12-31"]),
        ("en", "The club began in 2019 and moved the following year.",
         ["2019-01-01..2019-12-31", "2020-01-01..2020-12-31"]),
        ("en", "The fence was painted on 4 May 2024; the next day it rained.",
         ["2024-05-04", "2024-05-05"]),
        ("sv", "År 2024 kom 40 gäster, året före 31.",
         ["2024-01-01..2024-12-31", "2023-01-01..2023-12-31"]),
        ("fi", "Vuonna 2024 vieraita oli 40 ja edellisenä vuonna 31.",
         ["2024-01-01..2024-12-31", "2023-01-01..2023-12-31"]),
        ("en", "In 2024 we had 40 guests, up from 31 the year before.",
         ["2024-01-01..2024-12-31", "2023-01-01..2023-12-31"]),
        ("sv", "Vi städar den 4 maj 2024 och dagen före festen vilar vi.", ["2024-05-04"]),
        ("fi", "Seuraavana päivänä kaikki oli toisin.", []),
    ],
)  # fmt: skip
def test_the_following_year_or_day_follows_the_date_told_before(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Basaren är 4–5 juni: lotteri den 4:e, kaffe den 5:e.",
         ["2027-06-04..2027-06-05", "2027-06-04", "2027-06-05"]),
        ("en", "The fair opens on 28 June; prizes are drawn on the 3rd.", ["2027-06-28", "2027-07-03"]),
        ("en", "The 4th edition of the fair opens on 28 June.", ["2027-06-28"]),
        ("sv", "Den 4:e upplagan kom ut den 28 juni.", ["2026-06-28"]),
    ],
)  # fmt: skip
def test_a_bare_day_belongs_to_the_month_told_before(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fi",
            "Sopimus tehtiin 3.4.2024. Liitteessä mainitaan 3.4. voimaan tullut ehto.",
            ["2024-04-03", "2024-04-03"],
        ),
        (
            "sv",
            "Avtalet slöts den 3 april 2024. Villkoren från den 3 april gäller.",
            ["2024-04-03", "2024-04-03"],
        ),
        (
            "en",
            "The deal was signed on 3 April 2024. The 3 April terms still hold.",
            ["2024-04-03", "2024-04-03"],
        ),
    ],
)
def test_a_day_named_again_is_of_the_year_it_was_named_with(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language) == expected


def test_rows_of_a_timeline_follow_each_other_over_long_lines() -> None:
    row = "The board of the harbour heard what the sailors of the village think of the new pier. "
    text = f"February 10 – The plan was drawn up. {row * 4}\nFebruary 25 – The plan is published.\nMarch 13 – The plan is withdrawn."

    assert days(text, "en", date(2026, 7, 7)) == ["2026-02-10", "2026-02-25", "2026-03-13"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Lördagen den 5 december stänger kiosken. På lördagen bjuds alla på kaffe."),
        ("fi", "Kioski suljetaan lauantaina 5.12. Lauantaina tarjotaan kahvia."),
        ("en", "The kiosk closes on Saturday 5 December. On Saturday there is coffee for all."),
    ],
)
def test_a_weekday_told_again_is_the_day_told_before(language: str, text: str) -> None:
    assert days(text, language, WEDNESDAY) == ["2026-12-05", "2026-12-05"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Den 5 december stänger kiosken. På lördag är den öppen."),
        ("fi", "Kioski suljetaan 5.12. Lauantaina se on vielä auki."),
        ("en", "The kiosk closes on 5 December. On Saturday it is still open."),
    ],
)
def test_a_weekday_is_the_next_one_where_no_weekday_was_told(language: str, text: str) -> None:
    assert days(text, language, WEDNESDAY) == ["2026-12-05", "2026-11-21"]
