"""A time some words behind its day, in the same clause, and where that search ends."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.dates.test_find import days

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Laituri avataan 4.12. heti puheiden päätyttyä klo 14.", ["2026-12-04 14:00"]),
        ("fi", "Torstaina 3.12. keitetään soppaa kylätalolla kello 11–13.", ["2026-12-03 11:00-13:00"]),
        ("fi", "Huomenna pidettävät talkoot alkavat klo 9.", ["2026-11-19 09:00"]),
        ("sv", "Bryggan öppnas den 4 december i Laiska hamn kl. 14.", ["2026-12-04 14:00"]),
        ("sv", "På fredag kokas soppa i byagården klockan 11–13.", ["2026-11-20 11:00-13:00"]),
        ("en", "The pier opens on 4 December in Laiska harbour at 2 pm.", ["2026-12-04 14:00"]),
        ("en", "On Friday the village cooks soup in the hall from 11 am to 1 pm.",
         ["2026-11-20 11:00-13:00"]),
    ],
)  # fmt: skip
def test_a_time_some_words_behind_its_day_is_its_own(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Perjantaina 4.12., Laiskan satama, klo 14: veneen lasku", ["2026-12-04 14:00"]),
        ("sv", "Fredag 4 december, Laiska hamn, kl. 14: båten sjösätts", ["2026-12-04 14:00"]),
        ("en", "Friday 4 December, Laiska harbour, 2 pm: the launch", ["2026-12-04 14:00"]),
        ("fi", "Lauantai 5.12. (saunapäivä): avoinna klo 10–14", ["2026-12-05 10:00-14:00"]),
        ("sv", "Lördag 5 december (marknad): Öppet klockan 10–14", ["2026-12-05 10:00-14:00"]),
        ("en", "Saturday 5 December (market): open 10–14", ["2026-12-05 10:00-14:00"]),
        ("fi", "la 5.12. saunapäivä – avoinna poikkeuksellisesti 10–14", ["2026-12-05 10:00-14:00"]),
        ("fi", "5.12. Saunan aatto 10–14\n7.12. Suljettu", ["2026-12-05 10:00-14:00", "2026-12-07"]),
        ("en", "5 December / 6 pm", ["2026-12-05 18:00"]),
    ],
)  # fmt: skip
def test_a_row_may_name_its_place_before_its_time(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Hae avain 4.12. mennessä tai soita klo 9–11.", ["2026-12-04"]),
        ("sv", "Hämta nyckeln senast 4.12 eller ring kl. 9–11.", ["2026-12-04"]),
        ("en", "Fetch the key by 4 December or ring between 9 am and 11 am.", ["2026-12-04"]),
        ("fi", "Laituri valmistui 4.11., ja kahvila avataan klo 9.", ["2026-11-04"]),
        ("sv", "Bryggan blev klar 4.11. Kaféet öppnar kl. 9.", ["2026-11-04"]),
        ("en", "Shut all day on Friday, and open at 9 am on Saturday.", ["2026-11-20", "2026-11-21 09:00"]),
        ("fi", "10.12. Kuoro siirretty, uusi päivä 17.12.", ["2026-12-10", "2026-12-17"]),
        ("sv", "Kören är flyttad från 10.12, ny dag 17.12.", ["2026-12-10", "2026-12-17"]),
        ("fi", "Päätös tehtiin 4.11. ja torstaina pidetään kokous klo 18.", ["2026-11-04", "2026-11-19 18:00"]),
    ],
)  # fmt: skip
def test_another_clause_or_day_keeps_its_own_time(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Luento on 3.12. ja alkaa klo 18."),
        ("sv", "Föreläsningen är den 3 december och börjar kl. 18."),
        ("en", "The talk is on 3 December and starts at 6 pm."),
    ],
)
def test_a_second_verb_of_the_same_clause_brings_the_time(language: str, text: str) -> None:
    assert days(text, language, WEDNESDAY) == ["2026-12-03 18:00"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Neuvola on auki 3.12. klo 9–11.30 ja 12.15–15.", "2026-12-03 09:00-15:00"),
        ("sv", "Rådgivningen är öppen 3.12 kl. 9–11.30 och 12.15–15.", "2026-12-03 09:00-15:00"),
        ("en", "The clinic is open on 3 December, 9:00–11:30 and 12:15–15:00.", "2026-12-03 09:00-15:00"),
        ("fi", "Neuvola on auki 3.12. klo 9–11 ja 8.12. klo 12–14.", "2026-12-03 09:00-11:00"),
    ],
)  # fmt: skip
def test_two_stretches_of_a_day_are_its_first_beginning_and_last_end(
    language: str, text: str, expected: str
) -> None:
    assert days(text, language, WEDNESDAY)[0] == expected
