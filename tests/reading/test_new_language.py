"""A language is a lexicon and nothing else: Estonian, which Digest does not ship."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from digest.errors import DigestError
from digest.model.event import EventKind
from digest.reading import read
from digest.reading.dates import find_dates
from digest.reading.language import detect
from digest.reading.lexicon import languages, lexicon, register, withdraw
from tests.reading.estonian import LEXICON

TALLINN = ZoneInfo("Europe/Tallinn")
FRIDAY = date(2026, 11, 20)
ARTICLE = """Seminar raamatukogus

Linna raamatukogu avab jaanuaris uue saali. Seminar toimub neljapäeval, 14. jaanuaril 2027 kell 10.
Koolitus toimus 10. novembril 2026.
"""


@pytest.fixture(autouse=True)
def estonian() -> Iterator[None]:
    register(LEXICON)
    yield
    withdraw("et")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seminar toimub neljapäeval, 14. jaanuaril kell 10–12.30.", ["2027-01-14 10:00-12:30"]),
        ("Registreeru hiljemalt 5.01.2027.", ["2027-01-05"]),
        ("Koolitus on 3., 10. ja 17. märtsil 2027.", ["2027-03-03", "2027-03-10", "2027-03-17"]),
        ("Näitus on avatud 1.–15. mail 2027.", ["2027-05-01..2027-05-15"]),
        ("Kohtume järgmisel nädalal.", ["2026-11-23..2026-11-29"]),
        ("Homme avatakse uus saal.", ["2026-11-21"]),
        ("Raport valmib 2027. aasta aprilli lõpuks.", ["2027-01-01..2027-12-31", "2027-04-30"]),
        ("Sügisel 2027 algab uus kursus.", ["2027-09-01..2027-11-30"]),
        ("Me kohtume iga kuu.", []),
    ],
)
def test_its_dates_are_read(text: str, expected: list[str]) -> None:
    found = find_dates(text, language="et", published_on=FRIDAY, zone=TALLINN)
    told = []
    for each in found:
        days = f"{each.start_on}" + (f"..{each.end_on}" if each.end_on > each.start_on else "")
        begins = f" {each.starts_at:%H:%M}" if each.starts_at else ""
        told.append(days + begins + (f"-{each.ends_at:%H:%M}" if each.ends_at else ""))

    assert told == expected


def test_it_is_detected_by_its_marks() -> None:
    assert detect(ARTICLE) == "et"


def test_a_whole_article_is_read_with_its_events_and_a_summary() -> None:
    reading = read(ARTICLE, today=FRIDAY, zone=TALLINN)

    seminar, training = reading.events
    assert (seminar.kind, seminar.start_on) == (EventKind.SEMINAR, date(2027, 1, 14))
    assert seminar.proposed
    assert not training.proposed
    assert "raamatukogu" in reading.summary[0].text


def test_a_last_day_to_register_is_told_with_its_event() -> None:
    text = f"{ARTICLE}\nRegistreerimine seminarile hiljemalt 5. jaanuaril 2027."

    seminar = read(text, today=FRIDAY, zone=TALLINN).events[0]

    assert seminar.registration_closes_on == date(2027, 1, 5)


def test_a_language_that_is_withdrawn_is_unknown_again() -> None:
    withdraw("et")

    assert "et" not in languages()
    with pytest.raises(DigestError, match="'et'"):
        lexicon("et")
