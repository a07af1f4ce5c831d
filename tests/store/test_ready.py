"""Statements that go to the driver as they are give what SQLAlchemy would."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlalchemy import bindparam, select

from digest.store.database import Database
from digest.store.ready import Ready, adding
from digest.store.schema import ask, subscriber, subscription

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
PERSON = {
    "id": 7,
    "address_key": "a@example.org",
    "address_hash": "1:x",
    "email": "A@example.org",
    "ascii_only": True,
    "mixed_script": False,
    "name": None,
    "language": "fi",
    "fields": {"beds": 3.0, "member": True},
    "created_at": NOON,
}
STANDING = {
    "subscriber_id": 7,
    "bulletin": "weekly",
    "state": "paused",
    "since_at": NOON,
    "language": "sv",
    "topics": ("events", "data"),
    "regions": (),
    "frequency": "every",
    "paused_until": date(2027, 1, 2),
    "roll_import_id": None,
}
ROWS = (
    select(subscriber, subscription.c.topics, subscription.c.paused_until)
    .join(subscription)
    .where(subscriber.c.id == bindparam("reader"))
)


def test_rows_come_in_the_types_of_their_columns(database: Database) -> None:
    with database.writing() as db:
        db.execute(subscriber.insert(), [PERSON])
        adding(subscription).run(db, STANDING)
        (usual,) = db.execute(ROWS, {"reader": 7}).all()
        (ready,) = Ready(ROWS).rows(db, {"reader": 7})

    assert tuple(ready) == tuple(usual)
    assert (ready.fields, ready.topics, ready.created_at, ready.paused_until) == (
        PERSON["fields"],
        ("events", "data"),
        NOON,
        date(2027, 1, 2),
    )


def test_an_added_row_tells_its_number(database: Database) -> None:
    row = dict.fromkeys(column.name for column in ask.c if column.name != "id")
    row |= dict.fromkeys(("kind", "bulletin", "address_hash", "address_key", "email"), "")
    row |= dict.fromkeys(("language", "frequency", "wording", "source"), "")
    row |= {"ascii_only": True, "mixed_script": False, "topics": (), "regions": ()}
    row |= {"asked_at": NOON, "expires_at": NOON}
    add = adding(ask, returning=ask.c.id)

    with database.writing() as db:
        (first,) = add.run(db, row).fetchone()
        (second,) = add.run(db, row).fetchone()

    assert (first, second) == (1, 2)
