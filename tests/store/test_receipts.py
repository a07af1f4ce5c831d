"""The books of what came back, on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from digest.model.delivery import DeliveryState, Outcome, Settlement
from digest.model.receipt import Receipt, ReceiptKind, Report
from digest.store.database import Database
from digest.store.receipts import EARLY, Receipts
from tests.store.shelf import NOON, Shelf, hashed, letter

AINO = "aino@example.org"


@pytest.fixture
def shelf(database: Database) -> Shelf:
    return Shelf(database)


@pytest.fixture
def receipts(database: Database) -> Receipts:
    return Receipts(database, key_of=str.casefold, hash_address=hashed)


def report(name: str = "r1", body: bytes = b"{}", *, once: bool = False) -> Report:
    return Report("main", name, body, once)


def delivered(message_id: str | None = "<m-1>", recipient: str | None = AINO) -> Receipt:
    return Receipt(
        ReceiptKind.DELIVERED,
        occurred_at=NOON,
        message_id=message_id and message_id.strip("<>"),
        recipient=recipient,
    )


def post(shelf: Shelf, message_id: str | None = "<m-1>") -> None:
    """Settle the one batch of the issue."""
    (batch_id,) = shelf.ledger.due(NOON, limit=10)
    batch = shelf.ledger.claim(batch_id, NOON, address=letter)
    assert batch is not None
    outcomes = tuple(
        Outcome(one.delivery_id, DeliveryState.ACCEPTED, message_id) for one in batch.letters
    )
    shelf.ledger.settle(batch, Settlement(outcomes=outcomes), NOON)


def test_a_report_is_kept_once(receipts: Receipts) -> None:
    first = receipts.keep(report(), [delivered()], NOON)
    again = receipts.keep(report(), [delivered()], NOON)

    assert first is not None
    assert (len(first), again) == (1, ())


def test_one_event_may_be_about_several_readers(receipts: Receipts) -> None:
    both = [delivered(), delivered(recipient="ben@example.org")]

    kept = receipts.keep(report(), both, NOON)

    assert kept is not None
    assert len(kept) == 2


def test_a_spent_id_with_another_body_is_a_forgery(receipts: Receipts) -> None:
    receipts.keep(report(body=b"a", once=True), [], NOON)

    assert receipts.keep(report(body=b"a", once=True), [], NOON) == ()
    assert receipts.keep(report(body=b"b", once=True), [delivered()], NOON) is None
    assert receipts.newest(limit=9) == ()


def test_a_receipt_that_comes_before_the_answer_waits_for_it(
    shelf: Shelf, receipts: Receipts
) -> None:
    shelf.enrol(AINO)
    shelf.queued()
    early = receipts.keep(report(), [delivered()], NOON)
    found_early = receipts.match(NOON)
    post(shelf)

    assert early
    assert (found_early, receipts.match(NOON)) == (0, 1)
    assert [one.bulletin for one in receipts.due()] == ["tiedote"]


def test_a_receipt_with_our_id_waits_until_the_post_is_over(
    shelf: Shelf, receipts: Receipts
) -> None:
    shelf.enrol(AINO)
    issue = shelf.queued()
    receipts.keep(report(), [Receipt(ReceiptKind.DELIVERED, delivery_id=f"{issue.id}-1")], NOON)
    waiting = receipts.due()
    post(shelf)

    assert waiting == ()
    assert len(receipts.due()) == 1


def test_a_message_id_alone_is_not_enough(shelf: Shelf, receipts: Receipts) -> None:
    shelf.enrol(AINO)
    shelf.queued()
    post(shelf)
    receipts.keep(report(), [delivered(recipient="mallory@example.org")], NOON)

    assert receipts.match(NOON) == 0


@pytest.mark.parametrize("written", ["m-1", "<m-1>"])
def test_angle_brackets_make_no_difference(shelf: Shelf, receipts: Receipts, written: str) -> None:
    shelf.enrol(AINO)
    shelf.queued()
    post(shelf, written)
    receipts.keep(report(), [delivered()], NOON)

    assert receipts.match(NOON) == 1


def test_what_is_not_early_any_more_is_not_looked_for_again(
    shelf: Shelf, receipts: Receipts
) -> None:
    shelf.enrol(AINO)
    shelf.queued()
    receipts.keep(report(), [delivered()], NOON)
    receipts.match(NOON + EARLY)
    post(shelf)

    assert receipts.match(NOON) == 0


def test_what_had_its_effect_is_not_due_again(shelf: Shelf, receipts: Receipts) -> None:
    shelf.enrol(AINO)
    shelf.queued()
    post(shelf)
    receipts.keep(report(), [delivered()], NOON)
    receipts.match(NOON)
    (due,) = receipts.due()
    receipts.settle(due, DeliveryState.FAILED, NOON)

    assert receipts.due() == ()
    assert shelf.books.certificate(due.delivery_id.partition("-")[0]).accepted == 1


def test_old_reports_go_and_new_ones_stay(receipts: Receipts) -> None:
    receipts.keep(report(), [delivered()], NOON)
    receipts.keep(report("r2"), [delivered("m-2")], NOON + timedelta(days=2))

    assert receipts.drop_before(NOON + timedelta(days=1)) == 1
    assert receipts.oldest_report_at() == NOON + timedelta(days=2)
    assert len(receipts.newest(limit=9)) == 1
