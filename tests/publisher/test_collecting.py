from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from digest.collect.frontmatter import Note
from digest.errors import UsageError
from digest.model.event import EventStatus
from digest.model.visit import Outcome
from digest.publisher.standing import SourceHealth, Standing
from tests.collect.loopback import Page
from tests.publisher.collecting_office import Office, feed, office

TWELVE = tuple(f"Kunta avaa palvelun numero {n}" for n in range(12))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path, {"/rss": Page(feed(*TWELVE))}) as made:
        yield made


def standing_of(desk: Office) -> SourceHealth:
    return desk.publisher.source_health()[0]


def due(desk: Office) -> bool:
    before = len(desk.site.asked)
    desk.publisher.tick()
    return len(desk.site.asked) > before


def test_the_scheduler_comes_again_after_an_hour_and_not_before(desk: Office) -> None:
    assert due(desk)
    desk.later(minutes=59)
    assert not due(desk)
    desk.later(minutes=10)
    assert due(desk)


def test_a_command_by_hand_does_not_wait_for_the_hour(desk: Office) -> None:
    desk.collect()

    assert desk.collect().known == 12


def test_a_server_that_asks_to_wait_is_given_the_time(desk: Office) -> None:
    desk.serve(Page(status=429, headers={"Retry-After": "18000"}))
    report = desk.collect("uutiset")
    desk.later(hours=4)

    assert report.outcome is Outcome.BUSY
    assert not due(desk)
    desk.later(hours=2)
    assert due(desk)


def test_a_source_that_is_gone_or_forbidden_says_so_and_is_left_alone(desk: Office) -> None:
    for status, standing in ((410, Standing.GONE), (403, Standing.UNWELCOME)):
        desk.serve(Page(status=status))
        desk.collect("uutiset")
        desk.later(hours=20)

        assert standing_of(desk).standing is standing
        assert not due(desk)


def test_failures_are_counted_and_forgotten_with_the_next_success(desk: Office) -> None:
    desk.serve(Page(status=500))
    desk.collect("uutiset")
    desk.collect("uutiset")

    assert standing_of(desk).record.failures == 2
    assert "failed 2 times in a row, last good visit never" in standing_of(desk).warnings[0]
    desk.serve(feed(*TWELVE))
    desk.collect("uutiset")
    assert standing_of(desk).standing is Standing.WELL


def test_a_moved_source_is_followed_reported_and_remembered(desk: Office) -> None:
    desk.site.pages["/new"] = Page(feed(*TWELVE))
    desk.serve(Page(status=301, headers={"Location": "/new"}))
    report = desk.collect("uutiset")

    assert (report.found, report.moved_to) == (12, f"{desk.site.url}/new")
    assert standing_of(desk).warnings == (f"moved to {desk.site.url}/new; change its url",)


def test_each_visit_is_kept_with_what_it_brought(desk: Office) -> None:
    desk.collect()
    desk.serve(feed(*TWELVE, "Uusi juttu palvelusta"))
    desk.later(hours=2)
    desk.collect()
    latest, first = desk.publisher.source_visits("uutiset", limit=5)

    assert (first.found, first.new, latest.found, latest.new) == (12, 12, 13, 1)
    assert standing_of(desk).record.brought_at == desk.now


def test_only_the_last_hundred_visits_are_kept(desk: Office) -> None:
    desk.serve(Page(status=304))
    for _ in range(103):
        desk.later(hours=2)
        desk.collect("uutiset")

    visits = desk.publisher.source_visits("uutiset", limit=1_000)
    assert len(visits) == 100
    assert visits[0].visited_at == desk.now


def test_a_rebuilt_source_waits_for_the_editor_and_loses_nothing(desk: Office) -> None:
    desk.collect()
    desk.later(days=1)
    desk.serve(feed(*(f"Vanha uutinen {n}" for n in range(12)), guids="x"))
    report = desk.collect()

    assert (report.new, report.quarantined) == (0, 12)
    assert "looks rebuilt" in report.notes[0]
    assert standing_of(desk).standing is Standing.REBUILT
    assert desk.publisher.accept_source("uutiset") == 12
    assert desk.states() == ["new"] * 24


def test_a_rebuilt_source_may_be_taken_for_old_news(desk: Office) -> None:
    desk.collect()
    desk.serve(feed(*(f"Vanha uutinen {n}" for n in range(12)), guids="x"))
    desk.collect()
    desk.publisher.accept_source("uutiset", as_known=True)

    assert desk.states() == ["baseline"] * 12 + ["new"] * 12


def test_events_of_items_that_wait_are_not_offered(desk: Office) -> None:
    desk.collect()
    wait = [f"Verkostopäivä {n} järjestetään 22.9.2026 Oulussa" for n in range(12)]
    desk.serve(feed(*wait, guids="x"))
    desk.collect()

    assert desk.publisher.events() == ()
    desk.publisher.accept_source("uutiset")
    assert desk.publisher.events()


def test_much_news_after_a_holiday_is_no_rebuilding(desk: Office) -> None:
    desk.collect()
    desk.later(days=21)
    desk.serve(
        feed(
            *(f"Kesän uutinen {n}" for n in range(5)),
            day="Wed, 20 May 2026 08:00:00 GMT",
            guids="x",
        ).replace(b"</channel></rss>", b"")
        + feed(
            *(f"Uutinen {n}" for n in range(7)), day="Thu, 21 May 2026 08:00:00 GMT", guids="y"
        ).partition(b"</title>")[2]
    )
    report = desk.collect()

    assert (report.new, report.quarantined) == (12, 0)


def test_a_paused_source_is_left_alone_until_it_is_resumed(desk: Office) -> None:
    desk.publisher.pause_source("uutiset")

    assert desk.publisher.collect() == ()
    assert not due(desk)
    desk.publisher.resume_source("uutiset")
    assert due(desk)


def test_a_removed_source_is_not_visited_even_by_hand(desk: Office) -> None:
    desk.publisher.remove_source("uutiset")

    with pytest.raises(UsageError, match="digest sources resume uutiset"):
        desk.collect("uutiset")


def test_a_dry_run_keeps_nothing(desk: Office) -> None:
    desk.publisher.collect(dry_run=True)

    assert desk.publisher.items() == ()
    assert desk.publisher.source_visits("uutiset", limit=5) == ()


def test_who_watches_is_told_of_each_visit_as_it_ends(desk: Office) -> None:
    told: list[str] = []
    desk.publisher.collect(["uutiset", "lista"], watch=lambda report: told.append(report.source))

    assert sorted(told) == ["lista", "uutiset"]


def test_an_item_handed_over_twice_is_kept_once(desk: Office) -> None:
    note = Note({"title": "Toimisto muutti", "language": "fi"}, "Toimisto muutti torille.")
    first = desk.publisher.add_item(note, source="by-hand")
    desk.later(days=3)
    again = desk.publisher.add_item(note, source="by-hand")

    assert (first.verdict, again.verdict) == ("new", "known")
    assert [item.title for item in desk.publisher.items()] == ["Toimisto muutti"]


def test_an_item_handed_over_with_a_wrong_field_is_refused(desk: Office) -> None:
    with pytest.raises(UsageError, match="'embarg' is unknown"):
        desk.publisher.add_item(Note({"title": "a", "embarg": "2026-09-01"}, ""), source="x")


def test_a_source_that_brings_nothing_for_a_while_is_not_yet_silent(desk: Office) -> None:
    desk.collect()
    desk.later(days=90)

    assert standing_of(desk).silent_for == 0
    assert desk.now - (standing_of(desk).record.brought_at or desk.now) == timedelta(days=90)


def calendar(*events: str) -> bytes:
    blocks = "".join(f"BEGIN:VEVENT\n{event}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//t//\n{blocks}END:VCALENDAR\n".encode()


def entry(day: str, *more: str) -> str:
    return "\n".join(("UID:v", "SUMMARY:Verkostopäivä", f"DTSTART:{day}T070000Z", *more))


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path, {"/k.ics": Page(calendar(entry("20260922")))}) as made:
        made.publisher.collect(["kalenteri"])
        made.later(days=1)
        yield made


def collect_diary(diary: Office, *events: str) -> None:
    diary.site.pages["/k.ics"] = Page(calendar(*events))
    diary.publisher.collect(["kalenteri"])


def test_a_calendar_entry_that_moves_without_another_word_has_moved(diary: Office) -> None:
    collect_diary(diary, entry("20260929", "SEQUENCE:1"))
    (event,) = diary.publisher.events()

    assert (event.event.start_on, event.previous_start_on) == (date(2026, 9, 29), date(2026, 9, 22))
    assert (event.event.status, event.sequence) == (EventStatus.MOVED, 1)


def test_a_calendar_entry_that_is_cancelled_without_another_word_is_cancelled(
    diary: Office,
) -> None:
    collect_diary(diary, entry("20260922", "STATUS:CANCELLED", "SEQUENCE:1"))
    (event,) = diary.publisher.events()

    assert event.event.status is EventStatus.CANCELLED


def test_an_entry_that_says_the_same_again_changes_nothing(diary: Office) -> None:
    before = diary.publisher.events()
    collect_diary(diary, entry("20260922", "DTSTAMP:20260507T000000Z"))

    assert diary.publisher.events() == before
    assert diary.publisher.items()[0].changed_at is None


def test_an_endless_series_goes_on_as_time_does(diary: Office) -> None:
    weekly = entry("20260922", "RRULE:FREQ=MONTHLY")
    collect_diary(diary, weekly)
    diary.later(days=700)
    collect_diary(diary, weekly)

    days = [one.event.start_on for one in diary.publisher.events()]
    assert max(days) > date(2029, 1, 1)


def test_a_pushed_item_under_embargo_says_so_until_its_day(desk: Office) -> None:
    note = Note({"title": "Tiedote tulossa", "embargo": date(2026, 5, 20)}, "Ovet avataan.")
    desk.publisher.add_item(note, source="by-hand")

    assert desk.states() == ["embargoed"]
    desk.later(days=14)
    assert desk.states() == ["new"]


def test_what_failed_is_told_without_repeating_the_name_of_the_source(desk: Office) -> None:
    desk.serve(b"<html>")

    error = desk.collect("uutiset").error
    assert error is not None
    assert error.startswith("this is a web page, not a feed")
