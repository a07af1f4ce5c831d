from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.model.event import EventKind, EventReason, EventStatus
from digest.model.issue import Calendar, EventEntry
from digest.render.icalendar import calendars
from digest.render.words import words_for
from tests.render.rfc5545 import violations
from tests.render.sample import HELSINKI, events, frame, issue


def files(*entries: EventEntry) -> dict[str, Calendar]:
    made = calendars(issue(), entries, words=words_for("fi"), zone=HELSINKI, frame=frame())
    return {calendar.name: calendar for calendar in made}


def sample(at: int) -> EventEntry:
    entry = events()[at]
    assert isinstance(entry, EventEntry)
    return entry


def two_days() -> EventEntry:
    entry = sample(2)
    return replace(entry, event=replace(entry.event, status=EventStatus.ANNOUNCED))


def only_event(calendar: Calendar) -> icalendar.Event:
    parsed = icalendar.Calendar.from_ical(calendar.content)
    (event,) = parsed.events
    return event


def test_a_timed_event_stands_in_its_zone() -> None:
    (file,) = files(sample(0)).values()

    event = only_event(file)
    assert file.name == "event-3f0a.ics"
    assert event["uid"] == "3f0a@tiedote.example.org"
    assert event.start == datetime(2027, 1, 14, 9, tzinfo=HELSINKI)
    assert event.end == datetime(2027, 1, 14, 15, 30, tzinfo=HELSINKI)
    assert "BEGIN:VTIMEZONE" in file.content
    assert "METHOD:PUBLISH" in file.content


def test_a_start_without_an_end_takes_an_hour() -> None:
    (file,) = files(sample(1)).values()

    event = only_event(file)
    assert (event.end - event.start).seconds == 3600


def test_an_all_day_end_is_the_day_after_the_last() -> None:
    (file,) = files(two_days()).values()

    event = only_event(file)
    assert (event.start, event.end) == (date(2027, 2, 9), date(2027, 2, 11))
    assert "VTIMEZONE" not in file.content


def test_a_call_is_marked_on_its_last_day() -> None:
    first = sample(0)
    call = replace(first.event, kind=EventKind.APPLICATION, start_on=date(2026, 12, 1))

    (file,) = files(replace(first, event=call)).values()

    assert only_event(file).start == date(2027, 1, 14)


def test_a_season_a_cancelled_and_a_past_event_have_no_file() -> None:
    over = replace(sample(0), reason=EventReason.MATERIALS_OUT)

    assert files(sample(3), sample(2), over) == {}


def test_several_events_also_come_in_one_file() -> None:
    made = files(sample(0), sample(1), two_days())

    together = icalendar.Calendar.from_ical(made["all.ics"].content)
    assert len(together.events) == 3
    assert len(made) == 4


def test_the_same_issue_gives_the_same_bytes() -> None:
    assert files(sample(0), sample(1)) == files(sample(0), sample(1))


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=80), st.text(max_size=40))
def test_no_title_or_place_can_add_a_line_of_its_own(title: str, place: str) -> None:
    first = sample(0)
    entry = replace(first, event=replace(first.event, title=title, place=place))

    (file,) = files(entry).values()

    parsed = icalendar.Calendar.from_ical(file.content)
    assert len(parsed.events) == 1
    assert parsed.events[0]["uid"] == "3f0a@tiedote.example.org"
    assert all(len(line.encode()) <= 75 for line in file.content.split("\r\n"))


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=90), st.text(max_size=90))
def test_a_second_strict_reader_finds_nothing_wrong_whatever_the_words(
    title: str, place: str
) -> None:
    told = replace(sample(0).event, title=title, place=place)

    for file in files(replace(sample(0), event=told), two_days(), sample(1)).values():
        assert list(violations(file.content.encode())) == []


@pytest.mark.parametrize(
    ("was", "broken"),
    [
        ("\r\n", "\n"),
        ("UID:", "UIDS:"),
        ("DTSTAMP:", "DTSTAMP:x"),
        ("TZID=Europe/Helsinki", "TZID=Europe/Nowhere"),
        ("SUMMARY:", "SUMMARY:a,b;"),
        ("SUMMARY:", "SUMMARY:" + "x" * 80),
        ("END:VEVENT", "END:VTODO"),
        ("VERSION:2.0", "VERSION:1.0"),
    ],
)
def test_the_second_reader_sees_what_is_broken(was: str, broken: str) -> None:
    (file,) = files(sample(0)).values()

    assert was in file.content
    assert list(violations(file.content.replace(was, broken, 1).encode()))
