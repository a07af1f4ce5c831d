"""Times of day beside a date: zones by their offset, noon and midnight, words between."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from tests.reading.dates.test_find import days, read

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("language", "text", "hour"),
    [
        ("en", "Seats are drawn on 28 January 2027 at 15:00 (UTC+2).", 13),
        ("en", "Seats are drawn on 28 January 2027 at 15:00 GMT+3.", 12),
        ("en", "Seats are drawn on 28 January 2027 at 15:00 UTC−5.", 20),
        ("fi", "Paikat arvotaan 28.1.2027 klo 15 (UTC+2).", 13),
    ],
)
def test_an_offset_from_utc_moves_the_moment(language: str, text: str, hour: int) -> None:
    (found,) = read(text, language, WEDNESDAY)

    assert found.starts_at is not None
    assert found.starts_at.astimezone(UTC) == datetime(2027, 1, 28, hour, tzinfo=UTC)
    assert found.text.count("(") == found.text.count(")")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Rehearsal on Monday 11 January commencing at 5:30pm", ["2027-01-11 17:30"]),
        ("en", "Rehearsal on 11 January, starting at 5:30 pm", ["2027-01-11 17:30"]),
        ("en", "Rehearsal on 11 January beginning at 17.30", ["2027-01-11 17:30"]),
        ("fi", "Harjoitus on 11.1. alkaen kello 17.30.", ["2027-01-11 17:30"]),
        ("fi", "Harjoitus on 11.1. kello kuusi.", ["2027-01-11 18:00"]),
        ("sv", "Övning den 11 januari med början kl. 17.30", ["2027-01-11 17:30"]),
        ("sv", "Övning 2027-01-11 @ 17:30", ["2027-01-11 17:30"]),
        ("en", "Rehearsal: 11 January @ 5.30 pm", ["2027-01-11 17:30"]),
        ("en", "Write to choir@hill.example by 11 January 2027.", ["2027-01-11"]),
    ],
)
def test_a_word_of_beginning_may_stand_between_day_and_time(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Send your drawing by midnight on 5 March.", ["2027-03-05 23:59"]),
        ("en", "The form closes on 5 March at midnight.", ["2027-03-05 23:59"]),
        ("en", "Pick-up 12 pm (noon) on 5 March", ["2027-03-05 12:00"]),
        ("sv", "Formuläret stängs den 5 mars vid midnatt.", ["2027-03-05 23:59"]),
        ("fi", "Lomake suljetaan 5.3. keskiyöllä.", ["2027-03-05 23:59"]),
    ],
)
def test_midnight_ends_its_day(language: str, text: str, expected: list[str]) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Torsdag 3 december, klockan 10.00 - 12.00", ["2026-12-03 10:00-12:00"]),
        ("fi", "Kahvit ti 1.12.2026 13-15", ["2026-12-01 13:00-15:00"]),
        ("fi", "Kahvit ti 1.12.2026 13-15 hengelle", ["2026-12-01"]),
        ("en", "Coffee on May 5–6, 2027 at 9 a.m.", ["2027-05-05..2027-05-06 09:00"]),
    ],
)
def test_times_stand_behind_days_and_ranges(language: str, text: str, expected: list[str]) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "starts", "ends"),
    [
        ("fi", "Haku on auki 1.–26.2.2027 klo 16.15.", None, "16:15"),
        ("fi", "Haku on auki 1.–26.2.2027 klo 12 asti.", None, "12:00"),
        ("sv", "Sommarsång 3.6–29.7.2027 klockan 19", "19:00", None),
        ("en", "Coffee on May 5–6, 2027 at 9 a.m.", "09:00", None),
    ],
)
def test_one_time_behind_a_range_ends_it_where_offices_close(
    language: str, text: str, starts: str | None, ends: str | None
) -> None:
    (found,) = read(text, language, WEDNESDAY)

    assert (found.starts_at and f"{found.starts_at:%H:%M}") == starts
    assert (found.ends_at and f"{found.ends_at:%H:%M}") == ends


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Kahvit ovat 2.12. klo 15–18.\n\nTervetuloa.", ["2026-12-02 15:00-18:00"]),
        ("sv", "Kaffe den 2 december kl. 15–18.\n\nVälkommen.", ["2026-12-02 15:00-18:00"]),
        ("en", "Coffee on 2 December, 15.00–18.\n\nWelcome.", ["2026-12-02 15:00-18:00"]),
        ("sv", "26 mar 2027 klocka 10.00 - 12.00", ["2027-03-26 10:00-12:00"]),
        ("en", "Friday 26th March 2027:\n10:00-12:05 local time", ["2027-03-26 10:00-12:05"]),
        ("sv", "Torsdag 26 november Valborg 10:00-12:00", ["2026-11-26 10:00-12:00"]),
    ],
)
def test_a_time_ends_its_paragraph_or_stands_behind_a_name(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The pier is closed on Thursday 3 June between 6:30pm and 10pm.",
            "2027-06-03 18:30-22:00",
        ),
        ("en", "Call between 10am and noon on 3 June.", "2027-06-03 10:00-12:00"),
        (
            "sv",
            "Bryggan är stängd torsdag 3 juni mellan kl. 18.30 och 22.",
            "2027-06-03 18:30-22:00",
        ),
        ("sv", "Ring den 3 juni mellan klockan 10 och 12.", "2027-06-03 10:00-12:00"),
        ("fi", "Laituri suljetaan 3.6. klo 18.30 ja 22 välillä.", "2027-06-03 18:30-22:00"),
        ("en", "Doors open on 3 June at 6pm and 10pm is the end.", "2027-06-03 18:00"),
    ],
)
def test_between_makes_two_times_a_stretch(language: str, text: str, expected: str) -> None:
    assert days(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Laituri avataan perjantaina 4.6. aamulla kello 8."),
        ("sv", "Bryggan öppnar fredagen den 4 juni på morgonen kl. 8."),
        ("en", "The pier opens on Friday 4 June in the morning at 8:00."),
    ],
)
def test_a_part_of_the_day_may_stand_before_its_time(language: str, text: str) -> None:
    assert days(text, language) == ["2027-06-04 08:00"]
