"""An issue that an older version sent by half is sent to its end, and its books stay true."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import text

from digest.model.delivery import Certificate, DeliveryState, Letter, Outcome, Settlement
from digest.store.books import Books
from digest.store.database import Database
from digest.store.ledger import SqlLedger
from digest.store.upgrade import upgrade
from tests.store.shelf import NOON, letter, masthead

ISSUE, LATER = "a1b2c3d4e5f6", NOON + timedelta(hours=1)
FROZEN = msgspec.json.encode([Letter(f"{ISSUE}-2", "r2@example.org", None, {})]).decode()
BATCHES = ((1, "done", None), (2, "posting", FROZEN), (3, "waiting", None))
DELIVERIES = ((1, 1, "accepted"), (2, 2, "sending"), (3, 3, "pending"), (4, 3, "failed"))


@pytest.fixture
def old(unmade: Database) -> Database:
    """At the first revision, in the middle of sending."""
    config = Config()
    config.set_main_option("script_location", "digest:store/migrations")
    with unmade.writing() as db:
        config.attributes["connection"] = db
        command.upgrade(config, "0001")
        moment = "2026-11-25 12:00:00+00:00" if not unmade.is_sqlite else "2026-11-25 12:00:00"
        for statement in _filled(moment):
            db.execute(text(statement))
        for number, state, letters in BATCHES:
            db.execute(
                text(
                    "INSERT INTO batch (id, issue_id, edition_id, number, state, due_at, key,"
                    f" letters, attempts) VALUES ({number}, '{ISSUE}', 1, {number}, '{state}',"
                    f" '{moment}', 'key', :letters, {int(state != 'waiting')})"
                ),
                {"letters": letters},
            )
        for row, of_batch, state in DELIVERIES:
            db.execute(
                text(
                    "INSERT INTO delivery (id, issue_id, subscriber_id, batch_id, state, attempts)"
                    f" VALUES ({row}, '{ISSUE}', {row}, {of_batch}, '{state}', 1)"
                )
            )
    return unmade


def test_the_books_stand_as_they_stood(old: Database) -> None:
    upgrade(old)

    books = Books(old)
    assert books.certificate(ISSUE) == Certificate(audience=4, accepted=1, failed=1, pending=2)
    stands = {row.id: row.state for row in books.in_states(ISSUE, tuple(DeliveryState))}
    assert stands == {row: state for row, _, state in DELIVERIES}


def test_what_was_being_posted_goes_again_as_it_was_and_the_rest_follows(old: Database) -> None:
    upgrade(old)
    ledger = SqlLedger(old, masthead=masthead)

    (left,) = ledger.abandoned()
    ledger.settle(left, _accepted(left.letters), NOON)
    (due,) = ledger.due(LATER, limit=9)
    fresh = ledger.claim(due, LATER, address=letter)
    assert fresh is not None
    ledger.settle(fresh, _accepted(fresh.letters), LATER)

    assert (left.key, [one.email for one in left.letters]) == ("key", ["r2@example.org"])
    assert [one.email for one in fresh.letters] == ["r3@example.org"]
    assert Books(old).certificate(ISSUE) == Certificate(audience=4, accepted=3, failed=1)


def _accepted(letters: tuple[Letter, ...]) -> Settlement:
    return Settlement(
        outcomes=tuple(Outcome(one.delivery_id, DeliveryState.ACCEPTED) for one in letters)
    )


def _filled(moment: str) -> tuple[str, ...]:
    issue = (
        "INSERT INTO issue (id, bulletin, number, state, nominal_on, sends_at, period_end_at,"
        " created_at, revision, sections, subjects, preheaders, queued_at, audience,"
        f" without_edition) VALUES ('{ISSUE}', 'tiedote', 1, 'sending', '2026-11-25', '{moment}',"
        f" '{moment}', '{moment}', 1, '[]', '{{}}', '{{}}', '{moment}', 4, 0)"
    )
    edition = (
        "INSERT INTO edition (id, issue_id, language, segment, subject, preheader, html, text,"
        f" headers, calendars) VALUES (1, '{ISSUE}', 'fi', '', '', '', '{{}}', '{{}}', '[]', '[]')"
    )
    readers = (
        "INSERT INTO subscriber (id, address_key, address_hash, email, ascii_only, language,"
        f" topics, regions, fields, created_at) VALUES ({row}, 'r{row}', 'h{row}',"
        f" 'r{row}@example.org', true, 'fi', '[]', '[]', '{{}}', '{moment}')"
        for row, _, _ in DELIVERIES
    )
    active = (
        f"INSERT INTO subscription VALUES ({row}, 'tiedote', 'active', '{moment}')"
        for row, _, _ in DELIVERIES
    )
    return (issue, edition, *readers, *active)
