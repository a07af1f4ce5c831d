from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from digest.collect.parse.calendar import parse_calendar
from digest.collect.parse.exchange import Parsed, Question
from digest.collect.sources import build
from digest.config.settings import SourceSettings
from digest.errors import UnreadableSource
from digest.http import GuardedClient
from digest.model.event import EventStatus
from digest.model.item import FoundEvent
from digest.ports import FetchState
from digest.sandbox import SandboxPool
from tests.collect.conftest import NOON, ZONE
from tests.collect.loopback import Page, serving

QUESTION = Question(
    url="https://kunta.example/tapahtumat.ics", now=NOON.isoformat(), zone=str(ZONE)
)
GOOD = "UID:1\nSUMMARY:Verkostopäivä\nDTSTART;TZID=Europe/Helsinki:20260922T090000"


def calendar(*events: str) -> bytes:
    blocks = "".join(f"BEGIN:VEVENT\n{event}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//t//\n{blocks}END:VCALENDAR\n".replace(
        "\n", "\r\n"
    ).encode()


def parsed(*events: str) -> Parsed:
    return parse_calendar(calendar(*events), QUESTION)


def only(event: str) -> FoundEvent:
    (found,) = parsed(event).found
    (one,) = found.events
    return one


def test_an_event_becomes_an_item_with_its_own_words() -> None:
    (found,) = parsed(
        GOOD + "\nDESCRIPTION:Ohjelma julkaistaan\\nmyöhemmin.\nLOCATION:Oulu\nSEQUENCE:2"
        "\nDTEND;TZID=Europe/Helsinki:20260922T120000\nURL:https://kunta.example/v"
    ).found

    assert found.title == "Verkostopäivä"
    assert found.text == "Verkostopäivä\n\nOhjelma julkaistaan myöhemmin.\n\nOulu"
    assert found.url == "https://kunta.example/v"
    (event,) = found.events
    assert event.starts_at == datetime(2026, 9, 22, 6, tzinfo=UTC)
    assert event.ends_at == datetime(2026, 9, 22, 9, tzinfo=UTC)
    assert (event.uid, event.place, event.sequence) == ("1", "Oulu", 2)


def test_an_all_day_event_ends_on_its_last_day() -> None:
    event = only("UID:1\nSUMMARY:A\nDTSTART;VALUE=DATE:20260601\nDTEND;VALUE=DATE:20260603")

    assert (event.start_on, event.end_on) == (date(2026, 6, 1), date(2026, 6, 2))
    assert event.starts_at is None


def test_a_floating_time_is_local_to_the_site() -> None:
    assert only("UID:1\nSUMMARY:A\nDTSTART:20260601T090000").starts_at == datetime(
        2026, 6, 1, 6, tzinfo=UTC
    )


def test_an_event_that_ends_at_midnight_does_not_reach_the_next_day() -> None:
    event = only(GOOD + "\nDTEND;TZID=Europe/Helsinki:20260923T000000")

    assert event.end_on == date(2026, 9, 22)


def test_a_cancelled_event_says_so() -> None:
    assert only(GOOD + "\nSTATUS:CANCELLED").status is EventStatus.CANCELLED


def test_a_series_is_one_item_whose_events_keep_their_nominal_day() -> None:
    (found,) = parsed(
        "UID:3\nSUMMARY:Klinikka\nDTSTART:20260601T100000Z\nRRULE:FREQ=WEEKLY;COUNT=4\n"
        "EXDATE:20260608T100000Z",
        "UID:3\nSUMMARY:Klinikka siirtyi\nRECURRENCE-ID:20260615T100000Z\nDTSTART:20260616T100000Z",
    ).found

    assert [(event.uid, event.start_on.day) for event in found.events] == [
        ("3/2026-06-01", 1), ("3/2026-06-15", 16), ("3/2026-06-22", 22),
    ]  # fmt: skip


def test_an_endless_series_is_taken_for_24_months() -> None:
    (found,) = parsed("UID:1\nSUMMARY:A\nDTSTART:20260507T100000Z\nRRULE:FREQ=MONTHLY").found

    assert len(found.events) == 24


def test_what_is_long_over_is_left_out() -> None:
    assert parsed("UID:1\nSUMMARY:A\nDTSTART:20250101T100000Z") == Parsed()


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        ("UID:9\nSUMMARY:B\nDTSTART:20260601T100000Z\nRRULE:FREQ=SECON\n DLY", "every second"),
        ("UID:9\nSUMMARY:B\nDTSTART:20260601T100000Z\nRRULE:FREQ=MINUTELY", "every second"),
        ("UID:9\nSUMMARY:B", "passed over: 'B'"),
        ("UID:9\nSUMMARY:B\nDTSTART:tomorrow", "passed over"),
    ],
)
def test_a_broken_event_loses_only_itself(broken: str, reason: str) -> None:
    result = parsed(broken, GOOD)

    assert [found.title for found in result.found] == ["Verkostopäivä"]
    assert reason in result.notes[0]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("RRULE:FREQ=SOMETIMES", "recurrence"),
        ("DURATION:a while", "recurrence"),
        ("RDATE;VALUE=TIME:083000", "recurrence"),
    ],
)
def test_an_event_with_one_broken_line_keeps_its_day(line: str, reason: str) -> None:
    result = parsed(f"UID:9\nSUMMARY:B\nDTSTART:20260601T100000Z\n{line}")

    assert [one.start_on for one in result.found[0].events] == [date(2026, 6, 1)]
    assert f"mended: 'B' (its {reason} makes no sense)" in result.notes[0]


@pytest.mark.parametrize(
    ("lines", "starts_at"),
    [
        ("DTSTART;TZID=Europe:20260601T100000", None),
        ("DTSTART;TZID=" + "x" * 5000 + ":20260601T100000", None),
        ("DTSTART:20260601Z", None),
        ("DTSTART:20260601T100000Z\nDTEND:20260601T1830", datetime(2026, 6, 1, 10, tzinfo=UTC)),
        ("DTSTART;;VALUE=DATE-TIME:20260601T100000", datetime(2026, 6, 1, 7, tzinfo=UTC)),
        ("DTSTART:20260601T100000Z\nDTSTART:20260602", datetime(2026, 6, 1, 10, tzinfo=UTC)),
    ],
)
def test_a_start_or_end_that_makes_no_sense_leaves_the_day(
    lines: str, starts_at: datetime | None
) -> None:
    result = parsed(f"UID:9\nSUMMARY:B\n{lines}", GOOD)

    (event,) = result.found[0].events
    assert (event.start_on, event.starts_at) == (date(2026, 6, 1), starts_at)
    assert "mended: 'B' (its start or end makes no sense)" in result.notes[0]
    assert len(result.found) == 2


def test_a_line_folded_before_its_colon_is_one_line() -> None:
    (event,) = parsed("UID\n :9\nSUMMARY\n :Torstai\nDTSTART\n :20260604T090000Z").found[0].events

    assert (event.uid, event.title, event.start_on) == ("9", "Torstai", date(2026, 6, 4))


def test_the_later_telling_of_one_uid_holds() -> None:
    old = "UID:1\nSUMMARY:A\nDTSTART:20260601T100000Z\nSEQUENCE:1"
    new = "UID:1\nSUMMARY:B\nDTSTART:20260602T100000Z\nSEQUENCE:2"

    for events in ((old, new), (new, old)):
        (found,) = parsed(*events).found

        assert (found.title, found.events[0].sequence) == ("B", 2)


def test_days_are_added_and_taken_out_of_a_series() -> None:
    (found,) = parsed(
        "UID:1\nSUMMARY:A\nDTSTART:20260601T100000Z\n"
        "RDATE:20260610T100000Z,20260612T100000Z\nEXDATE:20260610T100000Z"
    ).found

    assert [event.start_on.day for event in found.events] == [1, 12]


def test_a_series_is_named_by_its_first_instance_though_a_later_one_is_cancelled() -> None:
    (found,) = parsed(
        "UID:1\nSUMMARY:Klinikka\nDTSTART:20260601T100000Z\nRRULE:FREQ=WEEKLY;COUNT=3",
        "UID:1\nSUMMARY:PERUTTU\nRECURRENCE-ID:20260608T100000Z\nDTSTART:20260608T100000Z\n"
        "STATUS:CANCELLED",
    ).found

    assert found.title == "Klinikka"
    assert [event.status for event in found.events] == [
        EventStatus.ANNOUNCED, EventStatus.CANCELLED, EventStatus.ANNOUNCED,
    ]  # fmt: skip


def test_an_impossible_recurrence_is_stopped_in_time() -> None:
    impossible = (
        "UID:9\nSUMMARY:B\nDTSTART:20260601T100000Z\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"
    )
    result = parsed(impossible, GOOD)

    assert len(result.found) == 1
    assert "takes too long" in result.notes[0]


def test_what_is_no_calendar_is_refused() -> None:
    with pytest.raises(UnreadableSource, match="not a calendar"):
        parse_calendar(b"<html>", QUESTION)


def test_a_calendar_is_collected_over_http(client: GuardedClient, sandbox: SandboxPool) -> None:
    with serving({"/k.ics": Page(calendar(GOOD), headers={"ETag": '"1"'})}) as site:
        settings = SourceSettings("kalenteri", "calendar", url=f"{site.url}/k.ics")
        source = build(settings, client=client, sandbox=sandbox, now=lambda: NOON, zone=ZONE)
        harvest = source.collect(FetchState(), is_known=lambda _: False)

    assert [(found.source, found.title) for found in harvest.found] == [
        ("kalenteri", "Verkostopäivä")
    ]
    assert harvest.state.etag == '"1"'
