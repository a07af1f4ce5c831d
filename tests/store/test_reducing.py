"""Old issues keep their numbers and lose their readers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from digest.model.delivery import DeliveryState, Outcome, Settlement
from digest.model.issue import Issue
from digest.model.receipt import Receipt, ReceiptKind, Report
from digest.store.database import Database
from digest.store.receipts import Receipts
from digest.store.reducing import Closed, Reducing
from digest.store.schema import attempt, batch, delivery, receipt
from tests.store.shelf import NOON, Shelf, hashed, letter

LATER = NOON + timedelta(days=90)
FULL = "552 mailbox of a@example.org is full"


@pytest.fixture
def shelf(database: Database) -> Shelf:
    shelf = Shelf(database)
    shelf.enrol("a@example.org", "b@example.org", "c@example.org")
    return shelf


@pytest.fixture
def sent(shelf: Shelf) -> Issue:
    """One reader's mail was refused, with their address in the answer; the others' accepted."""
    issue = shelf.queued(batch_size=3)
    (due,) = shelf.ledger.due(NOON, limit=9)
    claimed = shelf.ledger.claim(due, NOON, address=letter)
    assert claimed is not None
    refused, *rest = claimed.letters
    outcomes = [Outcome(refused.delivery_id, DeliveryState.FAILED, detail=FULL)]
    outcomes += [Outcome(one.delivery_id, DeliveryState.ACCEPTED, message_id="m") for one in rest]
    shelf.ledger.settle(claimed, Settlement(outcomes=tuple(outcomes)), NOON)
    return issue


def reduced(shelf: Shelf, issue: Issue) -> int:
    reducing = Reducing(shelf.database)
    reducing.close(issue.id, Closed(LATER, (shelf.books.fingerprint(issue.id),)))
    return reducing.reduce(issue.id, now=LATER)


def rows(shelf: Shelf, table: object = delivery) -> int:
    with shelf.database.reading() as db:
        return int(db.execute(select(func.count()).select_from(table)).scalar_one())  # type: ignore[arg-type]


def test_the_books_are_the_same_when_the_rows_are_gone(shelf: Shelf, sent: Issue) -> None:
    before = shelf.books.certificate(sent.id), shelf.books.fingerprint(sent.id)

    gone = reduced(shelf, sent)

    assert (gone, rows(shelf)) == (3, 0)
    assert (shelf.books.certificate(sent.id), shelf.books.fingerprint(sent.id)) == before
    assert before[0].balanced
    assert (before[0].accepted, before[0].failed) == (2, 1)


def test_what_was_said_of_a_reader_goes_and_that_it_was_said_stays(
    shelf: Shelf, sent: Issue
) -> None:
    reduced(shelf, sent)

    assert shelf.books.reasons(sent.id) == ((DeliveryState.FAILED, "(quoted a reader)", 1),)
    with shelf.database.reading() as db:
        told = [*db.execute(select(batch.c.detail)).scalars()]
        told += db.execute(select(attempt.c.outcome)).scalars()
    assert not [words for words in told if words and "@" in words]


def test_what_came_back_goes_with_the_delivery(shelf: Shelf, sent: Issue) -> None:
    receipts = Receipts(shelf.database, hash_address=hashed, key_of=str)
    with shelf.database.reading() as db:
        one = db.execute(select(delivery.c.id).limit(1)).scalar_one()
    told = Receipt(ReceiptKind.BOUNCED, delivery_id=f"{sent.id}-{one}", occurred_at=NOON)
    receipts.keep(Report("main", "r1", b"{}"), [told], NOON)

    reduced(shelf, sent)

    assert rows(shelf, receipt) == 0


def test_only_issues_that_are_over_and_old_are_due(shelf: Shelf, sent: Issue) -> None:
    reducing = Reducing(shelf.database)

    assert reducing.due(NOON) == ()
    assert reducing.due(NOON + timedelta(seconds=1)) == (sent.id,)
    reduced(shelf, sent)
    assert reducing.due(LATER) == ()


def test_an_issue_that_is_still_sent_is_left_alone(shelf: Shelf) -> None:
    shelf.queued()

    assert Reducing(shelf.database).due(LATER) == ()


def test_a_second_closing_does_not_change_the_hash(shelf: Shelf, sent: Issue) -> None:
    seen = shelf.books.fingerprint(sent.id)
    reducing = Reducing(shelf.database)
    reducing.close(sent.id, Closed(LATER, (seen,)))
    reduced(shelf, replace(sent))
    reducing.close(sent.id, Closed(LATER, ("another",)))

    assert shelf.books.fingerprint(sent.id) == seen


def test_cut_short_the_books_are_the_same_and_the_next_round_goes_on(
    shelf: Shelf, sent: Issue
) -> None:
    before = shelf.books.certificate(sent.id), shelf.books.fingerprint(sent.id)
    reducing = Reducing(shelf.database)
    reducing.close(sent.id, Closed(LATER, (before[1],)))

    seen = []
    while reducing.reduce_some(sent.id, now=LATER, lot=1):
        seen.append((shelf.books.certificate(sent.id), shelf.books.fingerprint(sent.id)))

    assert seen == [before] * 3
    assert reducing.due(LATER) == ()
