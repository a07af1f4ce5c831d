from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.demo.calendar_words import HELSINKI, in_words, resolve

SUNDAY = date(2026, 11, 22)
DAYS = st.dates(date(2025, 1, 1), date(2040, 12, 31))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("{d+21:fi}", "13.12.2026"),
        ("{d+21~wed:fi day}", "keskiviikkona 16.12."),
        ("{d+21~wed:fi weekday}", "keskiviikkona 16.12.2026"),
        ("{d+21:fi month}", "joulukuussa"),
        ("{d+10:fi season}", "talvella"),
        ("{d+10:fi seasonyear}", "talvella 2027"),
        ("{d-3:sv weekday}", "torsdagen den 19 november 2026"),
        ("{d+120:sv season}", "våren"),
        ("{d-3:en day}", "Thursday 19 November"),
        ("{d+120:en seasonyear}", "in spring 2027"),
        ("{d-3T14.30:iso}", "2026-11-19T14:30+02:00"),
        ("{d-3T14.30:rfc822}", "Thu, 19 Nov 2026 12:30:00 GMT"),
        ("{d+0T09.00:ical}", "20261122T090000"),
        ("{d+0:icaldate}", "20261122"),
        ("{d+0T09.00:utc}", "20261122T070000Z"),
        ("{d+40:isoday}", "2027-01-01"),
    ],
)
def test_a_placeholder_is_written_as_its_reader_writes(written: str, meant: str) -> None:
    assert resolve(f"a {written} b", SUNDAY) == f"a {meant} b"


def test_a_finnish_day_that_ends_a_sentence_keeps_one_full_stop() -> None:
    assert resolve("Alkaa {d+1:fi day}. Sitten", SUNDAY) == "Alkaa maanantaina 23.11. Sitten"
    assert resolve("Alkaa {d+1:fi}. Sitten", SUNDAY) == "Alkaa 23.11.2026. Sitten"


def test_text_without_placeholders_stays_as_it_is() -> None:
    text = "p { color: red } {d} {d+1} 100 %"

    assert resolve(text, SUNDAY) == text


@settings(max_examples=60)
@given(DAYS, st.integers(-400, 400), st.sampled_from(["mon", "wed", "fri", "sun"]))
def test_a_weekday_is_the_first_of_its_name_from_there_on(
    today: date, offset: int, weekday: str
) -> None:
    written = resolve(f"{{d{offset:+}~{weekday}T12.00:iso}}", today)

    at = datetime.fromisoformat(written)
    assert at.strftime("%a").lower() == weekday
    assert timedelta(0) <= at.date() - (today + timedelta(days=offset)) < timedelta(days=7)
    assert at.utcoffset() == at.astimezone(HELSINKI).utcoffset()


@pytest.mark.parametrize(("language", "style"), [("de", ""), ("fi", "loud"), ("sv", "loud")])
def test_a_way_to_write_that_does_not_exist_is_named(language: str, style: str) -> None:
    with pytest.raises(ValueError, match=language):
        in_words(SUNDAY, language, style)
