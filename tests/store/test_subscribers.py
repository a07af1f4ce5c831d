"""The roll of readers: what a list may change, and what only a reader may."""

from __future__ import annotations

import pytest

from digest.model.subscriber import (
    FINAL,
    Address,
    Consent,
    RollEntry,
    SubscriptionState,
)
from digest.store.database import Database
from digest.store.enrolment import Enrolled
from digest.store.joining import Enrolment
from digest.store.subscribers import Wanted
from tests.store.shelf import NOON, Shelf

CONSENT = Consent("consent", "fair 2026", NOON, "anna", wording="v1")


@pytest.fixture
def shelf(database: Database) -> Shelf:
    return Shelf(database)


def entry(address: str, **more: object) -> RollEntry:
    return RollEntry(Address(address, address.casefold()), **more)  # type: ignore[arg-type]  # forwarded


def enrol(shelf: Shelf, *entries: RollEntry, bulletin: str = "tiedote") -> Enrolled:
    enrolment = Enrolment(bulletin, "import", CONSENT, SubscriptionState.ACTIVE, "fi")
    return shelf.subscribers.enrol(entries, enrolment)


def leave(shelf: Shelf, address: str, state: SubscriptionState) -> None:
    reader = shelf.subscribers.by_key(address)
    assert reader is not None
    shelf.subscribers.change(reader.id, "tiedote", lambda _: state, act="x", record=CONSENT)


def test_newcomers_are_kept_with_the_proof_of_their_consent(shelf: Shelf) -> None:
    enrol(shelf, entry("aino@example.org", name="Aino", topics=("reform",)))

    reader = shelf.subscribers.by_key("aino@example.org")
    assert reader is not None
    assert (reader.name, reader.language, reader.topics) == ("Aino", "fi", ("reform",))
    (standing,) = reader.subscriptions
    assert (standing.state, standing.consent) == (SubscriptionState.ACTIVE, CONSENT)


def test_the_same_list_twice_changes_nothing(shelf: Shelf) -> None:
    people = [entry("a@example.org", name="A"), entry("b@example.org")]

    assert enrol(shelf, *people) == Enrolled(added=2)
    assert enrol(shelf, *people) == Enrolled(unchanged=2)


def test_a_list_adds_what_is_newly_known_and_empties_nothing(shelf: Shelf) -> None:
    enrol(shelf, entry("a@example.org", name="A", language="sv"))

    assert enrol(shelf, entry("a@example.org", topics=("x",))) == Enrolled(updated=1)
    reader = shelf.subscribers.by_key("a@example.org")
    assert reader is not None
    assert (reader.name, reader.language, reader.topics) == ("A", "sv", ("x",))


def test_a_known_person_joins_another_bulletin(shelf: Shelf) -> None:
    enrol(shelf, entry("a@example.org"))

    assert enrol(shelf, entry("a@example.org"), bulletin="other") == Enrolled(updated=1)
    reader = shelf.subscribers.by_key("a@example.org")
    assert reader is not None
    assert [one.bulletin for one in reader.subscriptions] == ["other", "tiedote"]


@pytest.mark.parametrize("state", sorted(FINAL))
def test_no_list_brings_back_who_is_gone(shelf: Shelf, state: SubscriptionState) -> None:
    enrol(shelf, entry("a@example.org"))
    leave(shelf, "a@example.org", state)

    assert enrol(shelf, entry("a@example.org", name="New")) == Enrolled(suppressed=1)
    reader = shelf.subscribers.by_key("a@example.org")
    assert reader is not None
    assert (reader.name, reader.subscriptions[0].state) == (None, state)


def test_a_suppressed_address_is_not_even_stored(shelf: Shelf) -> None:
    shelf.subscribers.suppress("a@example.org", key_id="1", reason="asked", now=NOON)

    assert enrol(shelf, entry("a@example.org"), entry("b@example.org")) == Enrolled(
        added=1, suppressed=1
    )
    assert shelf.subscribers.by_key("a@example.org") is None


def test_readers_are_listed_in_pages_without_a_gap(shelf: Shelf) -> None:
    addresses = [f"reader{number:04}@example.org" for number in range(1203)]
    enrol(shelf, *map(entry, addresses))

    listed = [reader.email for reader in shelf.subscribers.all(Wanted("tiedote"))]

    assert listed == addresses
    assert shelf.subscribers.count("tiedote") == 1203
