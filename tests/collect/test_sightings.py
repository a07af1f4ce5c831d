"""One event, told many times."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from digest.collect.sightings import sight
from digest.model.collected import KeptEvent
from digest.model.event import EventStatus
from tests.compose.stock import event, item

NOW = datetime(2026, 11, 26, 8, tzinfo=UTC)


def first(uid: str | None = None, **told: object) -> KeptEvent:
    seen = sight(event(**told), item(), (), uid=uid, now=NOW)  # type: ignore[arg-type]  # forwarded
    assert seen is not None
    return seen


def test_an_event_told_again_by_the_same_item_changes_nothing() -> None:
    kept = first()

    assert sight(kept.known.event, item(), (kept,), uid=None, now=NOW) is None


def test_an_event_told_by_two_items_is_one_with_both() -> None:
    kept = first(title="Valtakunnallinen verkostopäivä")

    again = sight(event(title="Verkostopäivä"), item("i2"), (kept,), uid=None, now=NOW)

    assert again is not None
    assert again.known.id == kept.known.id
    assert again.known.item_ids == ("i1", "i2")


def test_two_events_of_one_day_with_other_names_are_two() -> None:
    kept = first(title="Johtajien seminaari")

    other = sight(event(title="Nuorten talvipäivät"), item("i2"), (kept,), uid=None, now=NOW)

    assert other is not None
    assert other.known.id != kept.known.id


def test_a_calendar_takes_over_from_running_text_and_text_fills_its_gaps() -> None:
    told = replace(event(), theme="johtaminen", place=None)
    kept = sight(told, item(), (), uid=None, now=NOW)
    assert kept is not None
    exact = replace(event(structured=True), place="Tampere")

    merged = sight(exact, item("i2", source="kalenteri"), (kept,), uid="u1", now=NOW)

    assert merged is not None
    assert merged.known.source == "kalenteri"
    assert (merged.known.event.place, merged.known.event.theme) == ("Tampere", "johtaminen")
    assert merged.uid == "u1"


def test_a_calendar_entry_on_a_new_day_is_the_same_event_moved() -> None:
    kept = first(uid="u1", structured=True)
    day = kept.known.event.start_on
    later = event(structured=True, start_on=day + timedelta(days=7))

    moved = sight(later, item(), (kept,), uid="u1", now=NOW)

    assert moved is not None
    assert moved.known.id == kept.known.id
    assert moved.known.event.status is EventStatus.MOVED
    assert moved.known.previous_start_on == day
    assert moved.known.sequence == 1


def test_a_cancellation_told_elsewhere_cancels_the_event() -> None:
    kept = first()
    off = event(status=EventStatus.CANCELLED, proposed=False)

    after = sight(off, item("i2"), (kept,), uid=None, now=NOW)

    assert after is not None
    assert after.known.event.status is EventStatus.CANCELLED
    assert after.known.sequence == 1


def test_other_uids_are_other_events_even_on_one_day() -> None:
    kept = first(uid="u1", structured=True, start_on=date(2027, 1, 14))

    other = sight(event(structured=True), item("i2"), (kept,), uid="u2", now=NOW)

    assert other is not None
    assert other.known.id != kept.known.id


def test_two_events_of_one_item_on_different_days_are_two() -> None:
    kept = first(title="Hyvä alku -valmennus")

    other = sight(
        event(title="Valmennus", start_on=date(2026, 12, 1)), item(), (kept,), uid=None, now=NOW
    )

    assert other is not None
    assert other.known.id != kept.known.id
    assert other.known.event.status is EventStatus.ANNOUNCED


def test_a_moved_event_told_again_in_other_words_has_still_moved_once() -> None:
    kept = first(uid="u1", structured=True)
    day = kept.known.event.start_on
    later = event(structured=True, start_on=day + timedelta(days=7))
    moved = sight(later, item(), (kept,), uid="u1", now=NOW)
    assert moved is not None

    again = sight(replace(later, capacity=40), item(), (moved,), uid="u1", now=NOW)

    assert again is not None
    assert again.known.event.status is EventStatus.MOVED
    assert again.known.event.capacity == 40
    assert again.known.sequence == moved.known.sequence
