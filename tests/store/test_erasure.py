"""An erased person leaves no trace but a keyed hash and the numbers of the ledger."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, text

from digest.model.receipt import Receipt, ReceiptKind, Report
from digest.model.subscriber import Consent, SubscriptionState
from digest.store.database import Database
from digest.store.erasure import Erasure
from digest.store.receipts import Receipts
from digest.store.schema import attempt, delivery, metadata, subscriber, suppression
from digest.store.subscribers import Choice
from tests.store.shelf import NOON, Shelf, hashed, letter

CANARY = "Kanarialintu.Aino@example.org"
KEY = CANARY.casefold()
LATER = NOON + timedelta(hours=1)


def traces(database: Database) -> list[str]:
    """Tables that hold the address, or its first part, in any column."""
    found = []
    with database.reading() as db:
        for table in metadata.sorted_tables:
            rows = str([tuple(row) for row in db.execute(select(table))]).casefold()
            if "kanarialintu" in rows:
                found.append(table.name)
    return found


@pytest.fixture
def shelf(database: Database) -> Shelf:
    shelf = Shelf(database)
    shelf.enrol(CANARY, "other@example.org")
    return shelf


def erase(shelf: Shelf) -> int:
    reader = shelf.subscribers.by_key(KEY)
    erasure = Erasure(shelf.database, hashes_of=lambda key: (hashed(key),))
    return erasure.erase(KEY, reader, by="anna", now=LATER)


def test_nothing_in_any_table_names_an_erased_person(shelf: Shelf) -> None:
    reader = shelf.subscribers.by_key(KEY)
    assert reader is not None
    shelf.subscribers.annotate(reader.id, f"write to {CANARY}", by="anna", now=NOON)
    shelf.subscribers.choose(reader.id, None, Choice(name="Kanarialintu"), by="anna", now=NOON)
    receipts = Receipts(
        shelf.database, key_of=str.casefold, hash_address=lambda told: hashed(told.casefold())
    )
    told = Report("main", "r1", f"to {CANARY}".encode())
    receipts.keep(told, [Receipt(ReceiptKind.BOUNCED, recipient=CANARY, detail=CANARY)], NOON)
    with shelf.database.writing() as db:
        db.execute(
            text(
                "INSERT INTO handout (at, by, kind, path, readers) VALUES (:at, 'a', 'x', 'y', 1)"
            ),
            {"at": NOON.replace(tzinfo=None).isoformat(sep=" ")},
        )
    assert {"subscriber", "note", "report", "receipt"} <= set(traces(shelf.database))

    dropped = erase(shelf)

    assert dropped == 1
    assert traces(shelf.database) == []
    assert shelf.subscribers.by_key(KEY) is None
    assert shelf.subscribers.is_suppressed(KEY)
    assert [one.email for one in shelf.subscribers.all()] == ["other@example.org"]


def test_the_ledger_keeps_the_row_without_what_was_said_of_the_address(shelf: Shelf) -> None:
    issue = shelf.queued()
    with shelf.database.writing() as db:
        db.execute(delivery.update().values(detail=f"550 <{CANARY}> unknown"))
        db.execute(
            attempt.insert().values(
                batch_id=1, key="k", started_at=NOON, outcome=f"no {CANARY.lower()}"
            )
        )
    before = shelf.books.certificate(issue.id)

    erase(shelf)

    assert traces(shelf.database) == []
    assert shelf.books.certificate(issue.id) == before


def test_an_erased_reader_gets_nothing_that_was_queued(shelf: Shelf) -> None:
    issue = shelf.queued()

    erase(shelf)
    [due] = shelf.ledger.due(LATER, limit=9)
    batch = shelf.ledger.claim(due, LATER, address=letter)

    assert batch is not None
    assert [one.email for one in batch.letters] == ["other@example.org"]
    assert shelf.books.certificate(issue.id).audience == 2


def test_no_list_and_no_person_at_a_desk_brings_them_back(shelf: Shelf) -> None:
    erase(shelf)

    shelf.enrol(CANARY, KEY, CANARY.upper())

    assert [one.email for one in shelf.subscribers.all()] == ["other@example.org"]


def test_their_old_link_still_says_where_they_stand(shelf: Shelf) -> None:
    reader = shelf.subscribers.by_key(KEY)
    assert reader is not None

    erase(shelf)

    assert shelf.subscribers.standing(reader.id, "tiedote") is SubscriptionState.ERASED
    record = Consent("own request", "one click", LATER, "self")
    assert shelf.subscribers.change(
        reader.id, "tiedote", lambda state: state, act="unsubscribe", record=record
    )


def test_an_address_that_is_on_no_roll_is_suppressed_all_the_same(shelf: Shelf) -> None:
    erasure = Erasure(shelf.database, hashes_of=lambda key: (hashed(key),))

    erasure.erase("never@example.org", None, by="anna", now=LATER)

    assert shelf.subscribers.is_suppressed("never@example.org")


def test_what_is_suppressed_under_an_older_key_stays_so_after_a_rotation(
    database: Database,
) -> None:
    from digest.store.subscribers import Subscribers
    from digest.subscribers.suppression import suppression_hashes

    keys = {"k1": b"the first secret of them", "k2": b"the second secret of them"}
    old = Shelf(database)
    old.subscribers = Subscribers(
        database, hashes_of=lambda key: suppression_hashes({"k1": keys["k1"]}, "k1", key)
    )
    new = Shelf(database)
    new.subscribers = Subscribers(
        database, hashes_of=lambda key: suppression_hashes(keys, "k2", key)
    )
    old.enrol("on-roll@example.org")
    old.subscribers.suppress("earlier@example.org", key_id="k1", reason="asked", now=NOON)

    new.enrol("earlier@example.org")
    new.subscribers.suppress("on-roll@example.org", key_id="k2", reason="asked", now=NOON)

    reader = new.subscribers.by_key("on-roll@example.org")
    assert new.subscribers.by_key("earlier@example.org") is None
    assert reader is not None
    assert reader.suppressed_because == "asked"
    with database.reading() as db:
        kept = set(db.execute(select(suppression.c.key_id)).scalars())
        joined = select(subscriber.c.id).join(
            suppression, suppression.c.address_hash == subscriber.c.address_hash
        )
        assert db.execute(joined).scalar() == reader.id
    assert kept == {"k1", "k2"}
