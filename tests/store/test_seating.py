"""Whoever presses the button of a mail is on the bulletin, whatever they were before."""

from __future__ import annotations

from datetime import date

import pytest

from digest.model.subscriber import Address, Consent, Frequency, SubscriptionState
from digest.model.wish import Chosen
from digest.store.asks import Asks
from digest.store.database import Database
from digest.store.seating import Request
from digest.subscribers.consent import pause, rejoin, unsubscribe
from tests.store.shelf import NOON, Shelf, hashed

AINO = Address("Aino@example.org", "aino@example.org")
CHOSEN = Chosen("sv", ("events",), ("Kainuu",), Frequency.MONTHLY)
ASKED = Consent("consent", "form on our page", NOON, "self", "version 1: yes")
PRESSED = Consent("consent", "confirmation mail", NOON, "self", "version 1: yes")
REQUEST = Request(AINO, "tiedote", CHOSEN, ASKED, PRESSED)
UNTIL = date(2027, 1, 2)


@pytest.fixture
def shelf(database: Database) -> Shelf:
    return Shelf(database)


@pytest.fixture
def asks(database: Database) -> Asks:
    return Asks(database, hashes_of=lambda key: (hashed(key),))


def acts(shelf: Shelf, number: int) -> list[str]:
    return [one.act for one in shelf.subscribers.consents(number)]


def test_a_newcomer_is_active_with_their_choices_and_both_proofs(shelf: Shelf, asks: Asks) -> None:
    seated = asks.seat(REQUEST, rejoin)

    reader = shelf.subscribers.get(seated.subscriber_id)
    assert reader is not None
    (standing,) = reader.subscriptions
    assert (reader.email, seated.email) == ("Aino@example.org", "Aino@example.org")
    assert standing.state is SubscriptionState.ACTIVE
    assert (standing.language, standing.topics, standing.regions, standing.frequency) == (
        "sv",
        ("events",),
        ("Kainuu",),
        Frequency.MONTHLY,
    )
    assert [one.consent for one in shelf.subscribers.consents(reader.id)] == [ASKED, PRESSED]


def test_numbers_are_never_given_twice(shelf: Shelf, asks: Asks) -> None:
    first = asks.seat(REQUEST, rejoin)
    other = Address("b@example.org", "b@example.org")
    second = asks.seat(Request(other, "tiedote", CHOSEN, ASKED, PRESSED), rejoin)
    shelf.enrol("c@example.org")

    third = shelf.subscribers.by_key("c@example.org")
    assert third is not None
    assert first.subscriber_id < second.subscriber_id < third.id


def test_who_is_known_keeps_their_spelling_and_joins(shelf: Shelf, asks: Asks) -> None:
    shelf.enrol("AINO@example.org")

    seated = asks.seat(Request(AINO, "other", CHOSEN, ASKED, PRESSED), rejoin)

    reader = shelf.subscribers.get(seated.subscriber_id)
    assert reader is not None
    assert seated.email == reader.email == "AINO@example.org"
    assert [one.bulletin for one in reader.subscriptions] == ["other", "tiedote"]


def test_who_left_is_back_with_what_they_chose_now(shelf: Shelf, asks: Asks) -> None:
    number = asks.seat(REQUEST, rejoin).subscriber_id
    shelf.subscribers.change(number, "tiedote", unsubscribe, act="unsubscribe", record=PRESSED)
    again = Request(AINO, "tiedote", Chosen("fi"), ASKED, PRESSED)

    asks.seat(again, rejoin)

    reader = shelf.subscribers.get(number)
    assert reader is not None
    (standing,) = reader.subscriptions
    assert (standing.state, standing.language) == (SubscriptionState.ACTIVE, "fi")
    assert acts(shelf, number) == ["ask", "confirm", "unsubscribe", "ask", "confirm"]


def test_a_pause_and_its_day_outlast_another_wish(shelf: Shelf, asks: Asks) -> None:
    number = asks.seat(REQUEST, rejoin).subscriber_id
    shelf.subscribers.change(
        number, "tiedote", pause, act="pause", record=PRESSED, paused_until=UNTIL
    )

    asks.seat(REQUEST, rejoin)

    reader = shelf.subscribers.get(number)
    assert reader is not None
    (standing,) = reader.subscriptions
    assert (standing.state, standing.paused_until) == (SubscriptionState.PAUSED, UNTIL)
