"""The trail of what was done to readers' records: chained, and without addresses."""

from __future__ import annotations

import pytest
from sqlalchemy import delete, select, update

from digest.model.subscriber import Consent, SubscriptionState
from digest.store.database import Database
from digest.store.schema import trail
from digest.store.subscribers import Choice
from digest.store.trail import Step, Trail
from tests.store.shelf import NOON, Shelf


@pytest.fixture
def shelf(database: Database) -> Shelf:
    shelf = Shelf(database)
    shelf.enrol("aino@example.org")
    return shelf


def reader_id(shelf: Shelf) -> int:
    reader = shelf.subscribers.by_key("aino@example.org")
    assert reader is not None
    return reader.id


def test_every_change_leaves_a_step_with_who_and_what(shelf: Shelf) -> None:
    one = reader_id(shelf)
    record = Consent("withdrawal", "telephone", NOON, "anna")
    shelf.subscribers.choose(one, None, Choice(topics=("events",)), by="anna", now=NOON)
    shelf.subscribers.annotate(one, "calls herself Aino K.", by="anna", now=NOON)
    shelf.subscribers.change(
        one, "tiedote", lambda _: SubscriptionState.UNSUBSCRIBED, act="remove", record=record
    )
    shelf.subscribers.suppress("aino@example.org", key_id="1", reason="asked", now=NOON, by="bo")

    assert [(step.by, step.act, step.detail) for step in Trail(shelf.database).of(one)] == [
        ("tester", "import", "1 added, 0 updated, 0 suppressed"),
        ("anna", "set", "topics"),
        ("anna", "note", ""),
        ("anna", "remove", "active → unsubscribed"),
        ("bo", "suppress", "asked"),
    ]
    assert Trail(shelf.database).broken_link() is None


def test_an_address_never_stands_in_it(shelf: Shelf) -> None:
    Trail(shelf.database).write(Step(NOON, "anna", "set", "asked by aino@example.org today"))

    with shelf.database.reading() as db:
        details = db.execute(select(trail.c.detail)).scalars().all()
    assert details[-1] == "asked by (an address) today"


def test_a_step_that_was_changed_is_found(shelf: Shelf) -> None:
    for number in range(3):
        Trail(shelf.database).write(Step(NOON, "anna", "set", str(number)))
    with shelf.database.writing() as db:
        db.execute(update(trail).where(trail.c.id == 2).values(by="somebody else"))

    assert Trail(shelf.database).broken_link() == 1


def test_a_step_that_was_taken_out_is_found(shelf: Shelf) -> None:
    for number in range(3):
        Trail(shelf.database).write(Step(NOON, "anna", "set", str(number)))
    with shelf.database.writing() as db:
        db.execute(delete(trail).where(trail.c.id == 3))

    assert Trail(shelf.database).broken_link() == 2
