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


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Leiri on 4.6.2027. Samana päivänä klo 17 syödään.", ["2027-06-04", "2027-06-04 17:00"]),
        ("sv", "Lägret är den 4 juni 2027. Samma dag kl. 17 äter vi.", ["2027-06-04", "2027-06-04 17:00"]),
        ("en", "The camp is on 4 June 2027. The same day at 5 pm we eat.",
         ["2027-06-04", "2027-06-04 17:00"]),
        ("fi", "Leiri on 4.6.2027. Samana päivänä myös uidaan.", ["2027-06-04"]),
        ("sv", "Lägret är i juni 2027. Samma dag kl. 17 äter vi.", ["2027-06-01..2027-06-30"]),
    ],
)  # fmt: skip
def test_the_same_day_is_a_date_where_its_time_is_new(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Leiri on 4.6.2027 ja juhla seuraavana lauantaina.", ["2027-06-04", "2027-06-05"]),
        ("sv", "Lägret är den 4 juni 2027 och festen följande lördag.", ["2027-06-04", "2027-06-05"]),
        ("en", "The camp is on 4 June 2027, the feast the following Saturday.",
         ["2027-06-04", "2027-06-05"]),
        ("en", "If it rains, come the following Tuesday.", []),
    ],
)  # fmt: skip
def test_the_following_weekday_is_counted_from_the_date_told_before(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Messut ovat 12.–14.3.2027. Lauantaina esiintyy kuoro.", "2027-03-13"),
        ("sv", "Mässan är 12–14 mars 2027. Söndag är barnens dag.", "2027-03-14"),
        ("en", "The fair is 12–14 March 2027. On Saturday the choir sings.", "2027-03-13"),
        ("fi", "Messut ovat 12.–14.3.2027. Torstaina saa jo laittaa pöydät.", "2026-11-19"),
    ],
)
def test_a_weekday_is_of_the_few_days_told_before(language: str, text: str, expected: str) -> None:
    assert days(text, language, WEDNESDAY)[1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Auki 1.11.2027–31.1.2028, suljettu 24.–26.12. ja 6.1.",
         ["2027-12-24..2027-12-26", "2028-01-06"]),
        ("sv", "Öppet 1 november 2027–31 januari 2028, stängt 24–26 december och 6 januari.",
         ["2027-12-24..2027-12-26", "2028-01-06"]),
        ("en", "Open 1 November 2027–31 January 2028, except 24–26 December and 6 January.",
         ["2027-12-24..2027-12-26", "2028-01-06"]),
        ("fi", "Auki 1.11.2027–31.1.2028. Talkoot 5.12.", ["2026-12-05"]),
    ],
)  # fmt: skip
def test_days_taken_out_of_a_stretch_lie_within_it(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY)[1:] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Kylä paloi 3.5.1917. Koulu avattiin uudelleen 2.9.", "1917-09-02"),
        ("sv", "Byn brann den 3 maj 1917. Skolan öppnades igen den 2 september.", "1917-09-02"),
        ("en", "The village burned on 3 May 1917. The school was opened again on 2 September.",
         "1917-09-02"),
        ("sv", "Klubben grundades den 3 maj 1927 och firar 100 år den 3 maj.", "2027-05-03"),
        ("fi", "Kerho perustettiin 3.5.1927. Se täyttää sata vuotta 3.5.", "2027-05-03"),
        ("en", "The club was founded on 3 May 1927 and celebrates on 3 May.", "2027-05-03"),
    ],
)  # fmt: skip
def test_history_stays_in_its_year_and_an_anniversary_does_not(
    language: str, text: str, expected: str
) -> None:
    assert days(text, language, WEDNESDAY)[1] == expected
