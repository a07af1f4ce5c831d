"""Dates as running text tells them, in three languages. Every sentence is our own."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.model.reading import DateFound, Precision
from digest.reading.dates import find_dates, find_times

HELSINKI = ZoneInfo("Europe/Helsinki")
FRIDAY = date(2026, 11, 20)


def read(text: str, language: str = "fi", on: date = FRIDAY) -> tuple[DateFound, ...]:
    return find_dates(text, language=language, published_on=on, zone=HELSINKI)


def days(text: str, language: str = "fi", on: date = FRIDAY) -> list[str]:
    """Each date as "2027-01-14", "first..last" for more days, with its time behind."""
    return [_written(found) for found in read(text, language, on)]


def _written(found: DateFound) -> str:
    told = found.start_on.isoformat()
    if found.end_on != found.start_on:
        told += f"..{found.end_on.isoformat()}"
    if found.starts_at:
        told += f" {found.starts_at:%H:%M}"
    return told + (f"-{found.ends_at:%H:%M}" if found.ends_at else "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lausuntoaika päättyy 15. tammikuuta kello 16.", ["2027-01-15 16:00"]),
        ("Koulutus on ti–ke 9.–10.2.2027 Oulussa.", ["2027-02-09..2027-02-10"]),
        ("Tapaamme 3., 10. ja 17.3. klo 9–11.",
         ["2027-03-03 09:00-11:00", "2027-03-10 09:00-11:00", "2027-03-17 09:00-11:00"]),
        ("Maanantaista torstaihin 2.–5.2. verkossa.", ["2026-02-02..2026-02-05"]),
        ("Haku aukeaa 1.9. ja päättyy 30.9.2027 klo 16.15.", ["2027-09-01", "2027-09-30 16:15"]),
        ("Paikka auki 1.3.2027 klo 8 – 31.3.2027 klo 16.15.", ["2027-03-01..2027-03-31 08:00-16:15"]),
        ("Kurssi on 15.–16.9., 6.–7.10. ja 3.–4.11.2026.",
         ["2026-09-15..2026-09-16", "2026-10-06..2026-10-07", "2026-11-03..2026-11-04"]),
        ("Toukokuun 5. päivänä alkaa uusi kausi.", ["2027-05-05"]),
        ("5. päivänä toukokuuta 2027 annettu asetus.", ["2027-05-05"]),
        ("Julkaistu 18 joulukuu 2020", ["2020-12-18"]),
        ("Klo 13 tiistaina 2.2. alkaa työpaja.", ["2027-02-02 13:00"]),
        ("4.5.2021Matti Meikäläinen", ["2021-05-04"]),
        ("Kokous on 7.\u00a05.\u00a02027 klo\u202f9.", ["2027-05-07 09:00"]),
    ],
)  # fmt: skip
def test_finnish_days_ranges_and_lists_are_read(text: str, expected: list[str]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kokous pidetään ensiviikolla.", ["2026-11-23..2026-11-29"]),
        ("Muutos tulee voimaan ensi vuoden alusta.", ["2027-01-01"]),
        ("Raportti valmistuu maaliskuun loppuun mennessä.", ["2027-03-31"]),
        ("Loppuvuodesta julkaistaan opas.", ["2026-11-01..2026-12-31"]),
        ("Alkusyksystä 2027 alkaa uusi ryhmä.", ["2027-09-01..2027-09-30"]),
        ("Vuoden 2027 ensimmäisellä neljänneksellä avataan haku.", ["2027-01-01..2027-03-31"]),
        ("Ensi vuoden tammikuussa aloitetaan.", ["2027-01-01..2027-01-31"]),
        ("Tammi–maaliskuussa 2027 kokeillaan.", ["2027-01-01..2027-03-31"]),
        ("Keskiviikkona ensi viikolla tavataan.", ["2026-11-25"]),
        ("Viikoilla 8–10 hiihdetään.", ["2027-02-22..2027-03-14"]),
        ("Ennen juhannusta 2027 kaikki on valmista.", ["2027-06-26"]),
        ("Ajat näkyvät viikonloppuna.", ["2026-11-21..2026-11-22"]),
        ("Kolme päivää sitten kuulimme uutisen.", ["2026-11-17"]),
    ],
)
def test_finnish_periods_are_read(text: str, expected: list[str]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mötet ordnas den 3–4 mars 2027 i Vasa.", ["2027-03-03..2027-03-04"]),
        ("Anmälan senast måndagen den 1.2 kl. 16.", ["2027-02-01 16:00"]),
        ("Mellan den 3 och 5 maj är kontoret öppet.", ["2027-05-03..2027-05-05"]),
        ("I måndags träffades gruppen.", ["2026-11-16"]),
        ("På onsdagen delades priset ut.", ["2026-11-18"]),
        ("I maj nästa år inleds arbetet.", ["2027-05-01..2027-05-31"]),
        ("Före årets slut skickas brevet.", ["2026-12-31"]),
        ("I vår ordnas en kurs.", ["2027-03-01..2027-05-31"]),
        ("I vår organisation ordnas kurser.", []),
        ("Från början av 2027 gäller nya regler.", ["2027-01-01"]),
        ("Vid årsskiftet 2026–2027 flyttar vi.", ["2026-12-25..2027-01-07"]),
        ("Kl. 9–11 tisdagen den 2 februari", ["2027-02-02 09:00-11:00"]),
    ],
)
def test_swedish_dates_are_read(text: str, expected: list[str]) -> None:
    assert days(text, "sv") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The course runs from 3 to 5 March 2027.", ["2027-03-03..2027-03-05"]),
        ("Nov. 30–Dec. 2, 2026", ["2026-11-30..2026-12-02"]),
        ("Submit by Friday, 15 January 2027, 23:59.", ["2027-01-15 23:59"]),
        ("Tuesday 2 February, 2–3.30 pm", ["2027-02-02 14:00-15:30"]),
        ("Join us at 9 am on Monday 4 January.", ["2027-01-04 09:00"]),
        ("The plan will be published by the end of 2027.", ["2027-12-31"]),
        ("It may take place on May 5th.", ["2027-05-05"]),
        ("They may march or fall.", []),
        ("Open Monday to Friday, 9 am – 3 pm.", []),
        ("Nominations open in early March.", ["2027-03-01..2027-03-10"]),
        ("The day after tomorrow we meet.", ["2026-11-22"]),
    ],
)
def test_english_dates_are_read(text: str, expected: list[str]) -> None:
    assert days(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seminaari pidettiin 12.3. Turussa.", ["2026-03-12"]),
        ("Seminaari pidetään 12.3. Turussa.", ["2027-03-12"]),
        ("Kevään aikana järjestettiin kolme työpajaa.", ["2026-03-01..2026-05-31"]),
        ("Johtaja kertoi tammikuussa alkavasta kurssista.", ["2027-01-01..2027-01-31"]),
        ("Tulevaisuuden työ -päivä oli 2.10. Oulussa.", ["2026-10-02"]),
        ("Perjantaina 5.2. kokoonnumme.", ["2027-02-05"]),
        ("Palautetta annettiin keskiviikkona.", ["2026-11-18"]),
        ("Vastaa viimeistään perjantaina.", ["2026-11-27"]),
    ],
)
def test_the_year_follows_weekday_and_tense(text: str, expected: list[str]) -> None:
    assert days(text) == expected


def test_a_list_takes_its_year_from_its_last_date_across_new_year() -> None:
    assert days("Illat ovat 9.12., 16.12. ja 13.1.2027.") == [
        "2026-12-09",
        "2026-12-16",
        "2027-01-13",
    ]


def test_a_period_says_by_which_convention_it_was_read() -> None:
    autumn, month = read("Syksyllä 2027 alkaa kurssi ja toukokuun lopussa 2028 se päättyy.")

    assert autumn.convention == "syksy = syys–marraskuu"
    assert autumn.precision is Precision.SEASON
    assert month.convention == "kuun loppu = 22. päivästä eteenpäin"


def test_times_stand_in_the_zone_of_the_site() -> None:
    (found,) = read("Aloitamme 29.3.2027 klo 9.00–15.30.")

    assert found.starts_at is not None
    assert found.starts_at.isoformat() == "2027-03-29T09:00:00+03:00"


def test_a_time_behind_a_range_says_when_it_ends() -> None:
    (found,) = read("Haku on auki 1.2.2027–28.2.2027 klo 16 saakka.")

    assert found.starts_at is None
    assert found.ends_at is not None
    assert found.ends_at.isoformat() == "2027-02-28T16:00:00+02:00"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Lehti ilmestyy joka toinen viikko.", "fi", ["joka toinen viikko"]),
        ("Ryhmä kokoontuu torstaisin klo 9.10.", "fi", ["torstaisin"]),
        ("Tapaamme viisi kertaa vuodessa.", "fi", ["viisi kertaa vuodessa"]),
        ("Brevet utkommer varannan vecka.", "sv", ["varannan vecka"]),
        ("Vi ses fyra gånger om året.", "sv", ["fyra gånger om året"]),
        ("We meet every second week.", "en", ["every second week"]),
        ("The letter goes out three times a year.", "en", ["three times a year"]),
    ],
)
def test_what_repeats_is_a_recurrence_and_no_date(
    text: str, language: str, expected: list[str]
) -> None:
    found = find_times(text, language=language, published_on=FRIDAY, zone=HELSINKI)

    assert [one.text for one in found.recurrences] == expected
    assert days(text, language) == []


LOCALES = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}


@given(
    day=st.dates(date(1990, 1, 1), date(2059, 12, 31)),
    language=st.sampled_from(sorted(LOCALES)),
    length=st.sampled_from(["short", "medium", "long", "full"]),
)
@settings(max_examples=100, deadline=None)
def test_a_date_written_by_a_formatter_is_read_back(day: date, language: str, length: str) -> None:
    written = format_date(day, length, locale=LOCALES[language])
    if language == "en" and length == "short":
        written = format_date(day, "d MMMM y", locale="en")

    assert days(f"— {written} —", language) == [day.isoformat()]


WORDS = st.sampled_from(
    [
        "klo",
        "9",
        "12.3.",
        "2027",
        "–",
        "-",
        ",",
        "ja",
        "och",
        "and",
        "den",
        "ensi",
        "viikon",
        "alussa",
        "to",
        "pe",
        "maj",
        "May",
        "3rd",
        "nästa",
        "år",
        "at",
        "2",
        "pm",
        "syksyllä",
        "tammi-",
        "helmikuussa",
        "vecka",
        "4/2026",
        "Q1",
        "1.–2.",
        "joka",
        "31.2.",
        "00",
        "99",
        "päivänä",
        "kesä́kuu",
        "i",
    ]
)
TEXTS = st.text(max_size=80) | st.lists(WORDS, max_size=14).map(" ".join)


@given(text=TEXTS, language=st.sampled_from(["fi", "sv", "en"]))
@settings(max_examples=100, deadline=None)
def test_any_text_is_read_with_exact_places(text: str, language: str) -> None:
    found = read(text, language)

    assert all(text[one.span.start : one.span.end] == one.text for one in found)
    assert all(one.start_on <= one.end_on for one in found)
    ends = [0, *(one.span.end for one in found)]
    assert all(end <= one.span.start for end, one in zip(ends, found, strict=False))


@given(text=TEXTS, language=st.sampled_from(["fi", "sv"]))
@settings(max_examples=60, deadline=None)
def test_composed_and_decomposed_text_say_the_same(text: str, language: str) -> None:
    told = [days(unicodedata.normalize(form, text), language) for form in ("NFC", "NFD")]

    assert told[0] == told[1]


@given(ahead=st.integers(0, 300), weekday=st.booleans())
@settings(max_examples=40, deadline=None)
def test_a_coming_day_without_year_is_the_nearest(ahead: int, weekday: bool) -> None:
    day = FRIDAY + timedelta(days=ahead)
    name = ("ma", "ti", "ke", "to", "pe", "la", "su")[day.weekday()] + " " if weekday else ""

    assert days(f"Tervetuloa {name}{day.day}.{day.month}. paikalle!") == [day.isoformat()]
