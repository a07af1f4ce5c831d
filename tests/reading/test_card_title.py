"""The title of a card: what stands above its fields, and no field."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from digest.reading import read


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Workshop on soil data\n\nDate: 14 April 2027\nPlace: Kuru University, third floor", "en"),
        ("Maapajan työpaja\n\nAika: 14.4.2027\nPaikka: Kuuran kylätalo, toinen kerros", "fi"),
        ("Workshop om jord\n\nTid: 14 april 2027\nPlats: Nordby bibliotek, tredje våningen", "sv"),
    ],
)
def test_a_field_is_no_title(text: str, language: str) -> None:
    zone = ZoneInfo("Europe/Helsinki")
    reading = read(text, language=language, today=date(2027, 3, 1), zone=zone)

    assert reading.title == text.partition("\n")[0]
    assert [event.kind.value for event in reading.events] == ["workshop"]


def test_a_title_may_have_a_colon() -> None:
    zone = ZoneInfo("Europe/Helsinki")
    text = "Webinar: how to write a bid\n\nSpeaker: Ann Holt\nWhen: 22 March 2027, 2 pm"
    reading = read(text, language="en", today=date(2027, 3, 1), zone=zone)

    assert reading.title == "Webinar: how to write a bid"
