"""Asks on both databases: one mail a day for an address, and gone in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from digest.model.subscriber import Address
from digest.model.wish import Chosen, Wish
from digest.store.asks import Ask, Asks, Move
from digest.store.database import Database

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
WEEK = timedelta(days=7)
AINO = Address("aino@example.org", "aino@example.org")
NEW = Address("aino@new.example.org", "aino@new.example.org")
WISH = Wish("weekly", AINO, Chosen("fi", ("research",)), "version 1", "form on our page")


@pytest.fixture
def asks(database: Database) -> Asks:
    return Asks(database, hashes_of=lambda key: (f"1:{key}", f"0:{key}"))


def note(asks: Asks, wish: Wish = WISH, *, at: datetime = NOON) -> Ask:
    number = asks.note(wish, now=at, expires_at=at + WEEK)
    found = asks.get(number)
    assert found is not None
    return found


def test_an_ask_is_kept_as_it_was_made_and_its_mail_is_due(asks: Asks) -> None:
    kept = note(asks)

    assert (kept.address, kept.chosen, kept.wording) == (AINO, WISH.chosen, WISH.wording)
    assert asks.due(NOON, limit=10) == (kept,)


def test_the_same_wish_within_a_day_is_dropped_and_another_waits(asks: Asks) -> None:
    first, again = note(asks), note(asks)
    other = note(asks, replace(WISH, bulletin="monthly"))

    begun = [asks.begin(one, NOON) for one in (first, again, other)]

    assert begun == [True, False, False]
    assert asks.get(again.id) is None
    assert asks.due(NOON + timedelta(hours=23), limit=10) == ()
    assert [one.id for one in asks.due(NOON + timedelta(days=1), limit=10)] == [other.id]


def test_a_mail_that_did_not_leave_counts_for_nothing(asks: Asks) -> None:
    first = note(asks)
    asks.begin(first, NOON)
    asks.postpone(first.id, NOON + timedelta(minutes=1))

    assert asks.due(NOON + timedelta(minutes=1), limit=10) == (first,)
    assert asks.begin(first, NOON + timedelta(minutes=1))


def test_the_present_address_of_a_reader_who_moves_is_asked_whatever_it_got_today(
    asks: Asks,
) -> None:
    asks.begin(note(asks), NOON)
    asks.note_move(Move(1, "weekly", AINO, NEW, Chosen("fi")), now=NOON, expires_at=NOON + WEEK)

    there, here = asks.due(NOON, limit=10)

    assert (there.address, there.other_id, here.address, here.other_id) == (
        NEW,
        here.id,
        AINO,
        there.id,
    )
    assert [asks.begin(one, NOON) for one in (there, here)] == [True, True]


def test_a_number_that_was_in_a_mail_is_never_given_again(asks: Asks) -> None:
    gone = note(asks)
    asks.drop(gone.id)

    assert note(asks).id > gone.id


def test_what_nobody_confirmed_in_time_is_forgotten(asks: Asks) -> None:
    late = note(asks)
    fresh = note(asks, at=NOON + timedelta(days=3))

    asks.expire(NOON + WEEK + timedelta(minutes=1))

    assert asks.get(late.id) is None
    assert asks.get(fresh.id) is not None


def test_a_confirmed_ask_keeps_no_address(asks: Asks) -> None:
    one = note(asks)

    asks.close([one.id], subscriber_id=7, now=NOON)

    closed = asks.get(one.id)
    assert closed is not None
    assert (closed.address, closed.subscriber_id) == (None, 7)
    assert asks.of(AINO.key, None) == (closed,)
