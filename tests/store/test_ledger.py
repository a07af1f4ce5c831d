"""The ledger: nobody skipped, nobody twice, whatever happens in between."""

from __future__ import annotations

from datetime import timedelta

import pytest

from digest.model.delivery import (
    Again,
    Certificate,
    ClaimedBatch,
    DeliveryState,
    Outcome,
    Settlement,
)
from digest.model.issue import IssueState
from digest.model.subscriber import Consent, SubscriptionState
from digest.store.database import Database
from digest.store.ledger import SqlLedger
from tests.store.shelf import LANGUAGES, NOON, Shelf, letter, masthead

LATER = NOON + timedelta(hours=1)


@pytest.fixture
def shelf(database: Database) -> Shelf:
    return Shelf(database)


def claim_all(shelf: Shelf) -> list[ClaimedBatch]:
    claimed = [
        shelf.ledger.claim(one, NOON, address=letter) for one in shelf.ledger.due(NOON, limit=99)
    ]
    return [batch for batch in claimed if batch is not None]


def accepted(batch: ClaimedBatch) -> Settlement:
    return Settlement(
        outcomes=tuple(
            Outcome(one.delivery_id, DeliveryState.ACCEPTED, message_id="m")
            for one in batch.letters
        )
    )


def test_every_active_reader_is_in_exactly_one_batch_of_their_language(shelf: Shelf) -> None:
    shelf.enrol("a@example.org", "b@example.org", "c@example.org")
    shelf.enrol("d@example.org", language="sv")
    shelf.enrol("e@example.org", language="en")
    shelf.queued()

    letters = [
        (shelf.ledger.edition(batch.edition_id).language, one.email)
        for batch in claim_all(shelf)
        for one in batch.letters
    ]

    assert sorted(letters) == [
        ("fi", "a@example.org"),
        ("fi", "b@example.org"),
        ("fi", "c@example.org"),
        ("fi", "e@example.org"),
        ("sv", "d@example.org"),
    ]


def test_the_books_balance_and_the_issue_is_sent_when_all_is_settled(shelf: Shelf) -> None:
    shelf.enrol("a@example.org", "b@example.org", "c@example.org")
    issue = shelf.queued()

    before = shelf.books.certificate(issue.id)
    for batch in claim_all(shelf):
        shelf.ledger.settle(batch, accepted(batch), NOON)
    after = shelf.books.certificate(issue.id)

    assert before == Certificate(audience=3, pending=3)
    assert after == Certificate(audience=3, accepted=3)
    assert shelf.state(issue) is IssueState.SENT


def test_a_claimed_batch_is_not_claimed_again(shelf: Shelf) -> None:
    shelf.enrol("a@example.org")
    shelf.queued()
    (batch,) = claim_all(shelf)

    assert shelf.ledger.due(LATER, limit=99) == ()
    assert shelf.ledger.claim(batch.id, LATER, address=letter) is None


def test_who_left_or_was_suppressed_after_queueing_is_taken_out_at_the_claim(shelf: Shelf) -> None:
    shelf.enrol("stays@example.org", "leaves@example.org", "barred@example.org")
    issue = shelf.queued(batch_size=500)
    leaver = shelf.subscribers.by_key("leaves@example.org")
    assert leaver is not None
    shelf.subscribers.change(
        leaver.id,
        "tiedote",
        lambda _state: SubscriptionState.UNSUBSCRIBED,
        act="unsubscribe",
        record=Consent("own request", "page", NOON, "self"),
    )
    shelf.subscribers.suppress("barred@example.org", key_id="1", reason="complained", now=NOON)

    (batch,) = claim_all(shelf)
    shelf.ledger.settle(batch, accepted(batch), NOON)

    assert [one.email for one in batch.letters] == ["stays@example.org"]
    assert shelf.books.certificate(issue.id) == Certificate(
        audience=3, accepted=1, suppressed=1, cancelled=1
    )


def test_an_open_outcome_goes_again_with_the_same_letters_and_key(shelf: Shelf) -> None:
    shelf.enrol("a@example.org", "b@example.org")
    shelf.queued()
    (first,) = claim_all(shelf)
    open_end = Settlement(replay=first.letters, replay_at=LATER, detail="no answer")

    shelf.ledger.settle(first, open_end, NOON)
    too_soon = shelf.ledger.due(NOON, limit=99)
    again = shelf.ledger.claim(first.id, LATER, address=letter)

    assert too_soon == ()
    assert again is not None
    assert (again.letters, again.key) == (first.letters, first.key)
    assert (again.attempts, again.first_posted_at) == (1, NOON)


def test_what_was_taken_beside_a_letter_that_is_held_is_accepted(shelf: Shelf) -> None:
    shelf.enrol("a@example.org", "b@example.org")
    issue = shelf.queued()
    (batch,) = claim_all(shelf)
    taken, poison = batch.letters
    failed = Outcome(poison.delivery_id, DeliveryState.FAILED, detail="poison")

    shelf.ledger.settle(batch, Settlement(taken=(taken,), outcomes=(failed,), held=True), NOON)

    assert shelf.books.certificate(issue.id) == Certificate(audience=2, accepted=1, failed=1)


def test_what_was_taken_beside_an_open_outcome_is_accepted(shelf: Shelf) -> None:
    shelf.enrol("a@example.org", "b@example.org")
    issue = shelf.queued()
    (batch,) = claim_all(shelf)
    taken, unclear = batch.letters

    shelf.ledger.settle(batch, Settlement(taken=(taken,), replay=(unclear,)), NOON)

    assert shelf.books.certificate(issue.id) == Certificate(audience=2, accepted=1, pending=1)


def test_a_refused_part_goes_again_in_a_new_batch_with_a_new_key(shelf: Shelf) -> None:
    shelf.enrol("a@example.org", "b@example.org")
    issue = shelf.queued()
    (first,) = claim_all(shelf)
    taken, refused = first.letters
    settlement = Settlement(
        outcomes=(Outcome(taken.delivery_id, DeliveryState.ACCEPTED),),
        again=(Again((refused.delivery_id,), LATER, attempts=1, detail="busy"),),
    )

    shelf.ledger.settle(first, settlement, NOON)
    (due,) = shelf.ledger.due(LATER, limit=99)
    second = shelf.ledger.claim(due, LATER, address=letter)

    assert second is not None
    assert second.letters == (refused,)
    assert second.key != first.key
    assert second.attempts == 1
    assert shelf.books.certificate(issue.id) == Certificate(audience=2, accepted=1, pending=1)


def test_what_a_dead_process_left_posting_is_found_as_it_was(shelf: Shelf) -> None:
    shelf.enrol("a@example.org")
    shelf.queued()
    (batch,) = claim_all(shelf)

    (left,) = SqlLedger(shelf.database, masthead=masthead).abandoned()

    assert (left.letters, left.key) == (batch.letters, batch.key)


def test_a_paused_issue_gives_no_batches_and_a_resumed_one_gives_all(shelf: Shelf) -> None:
    shelf.enrol("a@example.org", "b@example.org", "c@example.org")
    issue = shelf.queued(batch_size=1)
    first, *_ = claim_all(shelf)[:1]

    shelf.ledger.settle(first, Settlement(again=(_again(first),), pause="401"), NOON)

    assert shelf.state(issue) is IssueState.PAUSED
    assert shelf.ledger.due(LATER, limit=99) == ()
    shelf.books.start(issue.id)
    assert shelf.ledger.due(LATER, limit=99) != ()


def test_cancelling_leaves_what_went_and_cancels_the_rest(shelf: Shelf) -> None:
    shelf.enrol("a@example.org", "b@example.org", "c@example.org")
    issue = shelf.queued(batch_size=1)
    due = shelf.ledger.due(NOON, limit=99)
    batch = shelf.ledger.claim(due[0], NOON, address=letter)
    assert batch is not None

    shelf.books.cancel(issue.id)
    shelf.ledger.settle(batch, accepted(batch), NOON)

    assert shelf.books.certificate(issue.id) == Certificate(audience=3, accepted=1, cancelled=2)


def test_the_pace_of_all_senders_is_kept_in_the_database(database: Database) -> None:
    shelf = Shelf(database)
    slow = SqlLedger(database, masthead=masthead, per_second=2)
    shelf.enrol("a@example.org", "b@example.org", "c@example.org", "d@example.org")
    shelf.queued(batch_size=2)
    first, second = slow.due(NOON, limit=99)

    assert slow.claim(first, NOON, address=letter) is not None
    assert slow.claim(second, NOON, address=letter) is None
    assert slow.next_due_at() == NOON + timedelta(seconds=1)
    assert slow.claim(second, NOON + timedelta(seconds=1), address=letter) is not None


def test_an_issue_nobody_reads_is_sent_at_once(shelf: Shelf) -> None:
    issue = shelf.queued()

    assert shelf.state(issue) is IssueState.SENT
    assert shelf.books.certificate(issue.id) == Certificate()


def test_readers_without_an_edition_are_counted_beside_the_audience(shelf: Shelf) -> None:
    shelf.enrol("a@example.org")
    shelf.enrol("b@example.org", language="sv")
    issue = shelf.approved(languages=("fi",))

    books = shelf.books.open(issue.id, languages=LANGUAGES, batch_size=9, now=NOON)

    assert books == Certificate(audience=1, pending=1, without_edition=1)


def _again(batch: ClaimedBatch) -> Again:
    return Again(tuple(one.delivery_id for one in batch.letters), NOON, attempts=0)
