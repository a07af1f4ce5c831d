"""Times of day in a sentence without a date."""

from __future__ import annotations

import pytest

from digest.reading.dates.clocks import find_hours


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Illalla klo 18 lauletaan.", ["klo 18 18:00"]),
        (
            "fi",
            "Kello 12 kahvi, klo 19.30–21 tanssit.",
            ["Kello 12 12:00", "klo 19.30–21 19:30-21:00"],
        ),
        ("fi", "Kahvi maksaa 3.50 euroa ja matkaa on 12 km.", []),
        ("sv", "Visningen börjar kl. 11.", ["kl. 11 11:00"]),
        ("sv", "Festen är kl 13-14.30.", ["kl 13-14.30 13:00-14:30"]),
        (
            "en",
            "Songs at 8:30pm, tea from 2 to 3 pm.",
            ["at 8:30pm 20:30", "from 2 to 3 pm 14:00-15:00"],
        ),
        ("en", "Meet at 3 Main Street, room 12.", []),
    ],
)
def test_an_hour_is_marked_by_a_word(language: str, text: str, expected: list[str]) -> None:
    told = [
        f"{text[slice(*hour.span)]} {hour.at:%H:%M}"
        + (f"-{hour.until:%H:%M}" if hour.until else "")
        for hour in find_hours(text, language)
    ]

    assert told == expected
