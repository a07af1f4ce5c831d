"""What readers choose reaches the sending: pauses that end, and once a month."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from digest.model.issue import Issue, IssueState, Period
from digest.model.subscriber import Consent, Frequency, SubscriptionState
from digest.store.database import Database
from digest.store.subscribers import Choice
from digest.subscribers.consent import pause
from tests.store.shelf import NOON, Shelf, edition

RECORD = Consent("pause", "page", NOON, "self")


@pytest.fixture
def shelf(database: Database) -> Shelf:
    shelf = Shelf(database)
    shelf.enrol("a@example.org", "b@example.org")
    return shelf


def reader_id(shelf: Shelf, address: str) -> int:
    reader = shelf.subscribers.by_key(address)
    assert reader is not None
    return reader.id


def audience(shelf: Shelf, number: int, day: date) -> int:
    draft = Issue(
        id=f"{number:012}",
        bulletin="tiedote",
        number=None,
        state=IssueState.DRAFT,
        nominal_on=day,
        sends_at=NOON,
        period=Period(None, NOON),
        created_at=NOON,
    )
    made = shelf.issues.approve(shelf.issues.add(draft), [edition("fi")], content_hash=str(number))
    return shelf.books.open(made.id, languages=("fi",), batch_size=9, now=NOON).audience


@pytest.mark.parametrize(("days", "expected"), [(-1, 2), (0, 2), (1, 1)])
def test_a_pause_ends_on_its_day(shelf: Shelf, days: int, expected: int) -> None:
    one = reader_id(shelf, "a@example.org")
    until = NOON.date() + timedelta(days=days)
    shelf.subscribers.change(one, "tiedote", pause, act="pause", record=RECORD, paused_until=until)

    assert audience(shelf, 1, date(2026, 11, 25)) == expected
    awake = shelf.subscribers.standing(one, "tiedote") is SubscriptionState.ACTIVE
    assert awake is (expected == 2)


def test_a_pause_without_a_day_lasts(shelf: Shelf) -> None:
    one = reader_id(shelf, "a@example.org")
    shelf.subscribers.change(one, "tiedote", pause, act="pause", record=RECORD)

    assert audience(shelf, 1, date(2026, 11, 25)) == 1


def test_monthly_readers_get_the_first_issue_of_each_month(shelf: Shelf) -> None:
    monthly = Choice(frequency=Frequency.MONTHLY)
    shelf.subscribers.choose(reader_id(shelf, "a@example.org"), None, monthly, by="x", now=NOON)

    days = (date(2026, 11, 4), date(2026, 11, 18), date(2026, 12, 2), date(2026, 12, 30))
    assert [audience(shelf, n, day) for n, day in enumerate(days)] == [2, 1, 2, 1]
