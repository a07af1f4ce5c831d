"""Dates told from the date before them: "the following year", "samma dag"."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.test_dates import days

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
