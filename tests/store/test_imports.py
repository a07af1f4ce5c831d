"""Imports: resumed where they were cut short, taken back, and never a way back in."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from digest.errors import AlreadyRunning, Refused, UsageError
from digest.model.rollblock import RollBlock
from digest.model.subscriber import (
    FINAL,
    Address,
    Consent,
    Frequency,
    RollEntry,
    SubscriptionState,
)
from digest.store.database import Database
from digest.store.enrolment import Enrolled, Outcome
from digest.store.imports import Imports, Undone
from digest.store.joining import Enrolment
from digest.store.schema import roll_import, subscriber, subscription
from digest.store.subscribers import Choice
from digest.store.taking import Rehearsal, Run
from digest.store.trail import Trail
from tests.migrated import lay
from tests.store.shelf import NOON, Shelf, hashed

RECORD = Consent("consent", "fair 2026", NOON, "anna")
LATER = NOON + timedelta(hours=1)
PEOPLE = 10
CHUNK = 3


class Desk(Shelf):
    """A shelf with the books of imports."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.imports = Imports(self.database, hashes_of=lambda key: (hashed(key),))

    def import_(self, *entries: RollEntry) -> Run:
        run = self.take(self.imports.begin("alike", "tiedote", RECORD), *entries)
        self.imports.finish(run, now=LATER)
        return run

    def take(self, run: Run, *entries: RollEntry) -> Run:
        with self.imports.taking(run, enrolment(run)) as taking:
            taking.add(RollBlock.of(entries))
        return taking.run

    def rehearse(self, *entries: RollEntry) -> Rehearsal:
        with self.imports.rehearsing(enrolment(None)) as rehearsal:
            rehearsal.add(RollBlock.of(entries))
        return rehearsal


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


def entry(number: int, **more: object) -> RollEntry:
    address = f"reader{number}@example.org"
    return RollEntry(Address(address, address), row=number + 1, **more)  # type: ignore[arg-type]  # forwarded


def enrolment(run: Run | None) -> Enrolment:
    state = SubscriptionState.ACTIVE
    return Enrolment("tiedote", "import", RECORD, state, "fi", run.id if run else None)


def import_all(imports: Imports) -> None:
    """What the use case does: chunks of the list, from where it was left."""
    run = imports.begin("alike", "tiedote", RECORD)
    rest = [entry(number) for number in range(PEOPLE) if number + 1 > run.rows]
    with imports.taking(run, enrolment(run)) as taking:
        for one in rest:
            taking.add(RollBlock.of([one]), chunk=CHUNK)
    imports.finish(taking.run, now=LATER)


def everything(database: Database) -> list[object]:
    with database.reading() as db:
        return [
            tuple(row)
            for table in (subscriber, subscription, roll_import)
            for row in db.execute(select(table).order_by(*table.primary_key.columns))
        ]


def test_the_import_is_the_proof_of_consent(desk: Desk) -> None:
    desk.import_(entry(1))

    reader = desk.subscribers.by_key("reader1@example.org")
    assert reader is not None
    assert reader.subscriptions[0].consent == RECORD


def test_what_was_begun_is_found_again_by_its_likeness(desk: Desk) -> None:
    first = desk.imports.begin("alike", "tiedote", RECORD)
    desk.take(first, entry(1), entry(2))

    again = desk.imports.begin("alike", "tiedote", RECORD)
    other = desk.imports.begin("another", "tiedote", RECORD)

    assert (again.id, again.rows, again.came_to) == (first.id, 3, Enrolled(added=2))
    assert other.id != first.id


def test_a_finished_import_is_begun_anew(desk: Desk) -> None:
    first = desk.import_(entry(1))

    assert desk.imports.begin("alike", "tiedote", RECORD).id != first.id


def test_two_processes_do_not_import_one_list_at_once(desk: Desk) -> None:
    run = desk.imports.begin("alike", "tiedote", RECORD)
    desk.take(run, entry(1))

    with pytest.raises(AlreadyRunning):
        desk.take(run, entry(1))


@pytest.mark.slow
@pytest.mark.parametrize("step", range(1, 9, 2))
def test_a_killed_import_ends_as_if_it_had_not_been(tmp_path: Path, step: int) -> None:
    killed, whole = (f"sqlite:///{lay(tmp_path / name)}" for name in ("killed.db", "whole.db"))
    script = f"from tests.store.test_imports import work; work({killed!r}, die_at={step})"

    ended = subprocess.run([sys.executable, "-c", script], check=False).returncode

    assert ended == -signal.SIGKILL
    assert work(killed) == work(whole)


def work(url: str, die_at: int = 0) -> list[object]:
    """Import, and be killed at a seam, by its number; 0 = never. What the import came to."""
    database = Database(url)
    seen = 0

    def at(_: str) -> None:
        nonlocal seen
        seen += 1
        if seen == die_at:
            os.kill(os.getpid(), signal.SIGKILL)

    import_all(Imports(database, hashes_of=lambda key: (hashed(key),), at=at))
    found = everything(database)
    database.close()
    return found


@pytest.mark.parametrize("state", sorted(FINAL))
def test_no_import_brings_back_who_is_gone(desk: Desk, state: SubscriptionState) -> None:
    desk.enrol("reader1@example.org")
    reader = desk.subscribers.by_key("reader1@example.org")
    assert reader is not None
    desk.subscribers.change(reader.id, "tiedote", lambda _: state, act="x", record=RECORD)

    (fate,) = desk.rehearse(entry(1, name="New")).fates
    run = desk.import_(entry(1, name="New"))

    after = desk.subscribers.by_key("reader1@example.org")
    assert fate.outcome is Outcome.SUPPRESSED
    assert fate.detail.startswith(state)
    assert run.came_to == Enrolled(suppressed=1)
    assert after is not None
    assert (after.name, after.subscriptions[0].state) == (None, state)


def test_a_rehearsal_says_what_would_become_of_each_and_changes_nothing(desk: Desk) -> None:
    desk.enrol("reader1@example.org", "reader2@example.org")
    desk.subscribers.suppress("reader3@example.org", key_id="1", reason="asked", now=NOON)
    before = everything(desk.database)

    rehearsal = desk.rehearse(
        entry(1, topics=("events",), frequency=Frequency.MONTHLY), entry(2), entry(3), entry(4)
    )

    assert rehearsal.enrolled.added == 1
    assert {fate.row: (fate.outcome, fate.detail) for fate in rehearsal.fates} == {
        2: (Outcome.UPDATED, "topics: – → events, frequency: every → monthly"),
        3: (Outcome.UNCHANGED, ""),
        4: (Outcome.SUPPRESSED, "asked"),
    }
    assert everything(desk.database) == before


def test_an_import_is_taken_back(desk: Desk) -> None:
    desk.enrol("reader1@example.org")
    before = desk.subscribers.by_key("reader1@example.org")
    run = desk.import_(entry(1, name="New", topics=("events",)), entry(2, note="call first"))

    undone = desk.imports.undo(run.id, by="anna", now=LATER)

    assert undone == Undone(removed=1, restored=1, kept=0)
    assert desk.subscribers.by_key("reader1@example.org") == before
    assert desk.subscribers.by_key("reader2@example.org") is None


def test_what_people_did_since_stands(desk: Desk) -> None:
    desk.enrol("reader1@example.org")
    run = desk.import_(entry(1, name="New"), entry(2))
    left = desk.subscribers.by_key("reader2@example.org")
    renamed = desk.subscribers.by_key("reader1@example.org")
    assert left is not None
    assert renamed is not None
    gone = SubscriptionState.UNSUBSCRIBED
    record = Consent("own request", "page", LATER, "self")
    desk.subscribers.change(left.id, "tiedote", lambda _: gone, act="unsubscribe", record=record)
    desk.subscribers.choose(renamed.id, None, Choice(name="Newer"), by="anna", now=LATER)

    undone = desk.imports.undo(run.id, by="anna", now=LATER)

    assert undone == Undone(removed=0, restored=0, kept=1)
    assert desk.subscribers.standing(left.id, "tiedote") is gone
    after = desk.subscribers.by_key("reader1@example.org")
    assert after is not None
    assert after.name == "Newer"


def test_ids_of_people_taken_off_are_never_given_again(desk: Desk) -> None:
    run = desk.import_(entry(1), entry(2))
    ids = {reader.id for reader in desk.subscribers.all()}
    desk.imports.undo(run.id, by="anna", now=LATER)

    desk.enrol("other@example.org")

    assert ids.isdisjoint({reader.id for reader in desk.subscribers.all()})


def test_an_import_is_taken_back_once(desk: Desk) -> None:
    run = desk.import_(entry(1))
    desk.imports.undo(run.id, by="anna", now=LATER)

    with pytest.raises(Refused, match="taken back on"):
        desk.imports.undo(run.id, by="anna", now=LATER)
    with pytest.raises(UsageError, match="no import 99"):
        desk.imports.undo(99, by="anna", now=LATER)


def test_imports_and_their_undoing_stand_in_the_trail(desk: Desk) -> None:
    run = desk.import_(entry(1))
    desk.imports.undo(run.id, by="bo", now=LATER)

    with desk.database.reading() as db:
        from digest.store.schema import trail

        acts = [(row.act, row.by) for row in db.execute(select(trail).order_by(trail.c.id))]
    assert acts == [("import", "anna"), ("undo", "bo")]
    assert Trail(desk.database).broken_link() is None
