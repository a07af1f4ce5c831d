"""A list that is merged comes to the same as one whose people are put on the roll one by one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from digest.model.rollblock import RollBlock
from digest.model.subscriber import (
    Address,
    Consent,
    Frequency,
    RollEntry,
    SubscriptionState,
)
from digest.store.database import Database
from digest.store.enrolment import Enrolled, Fate, Outcome, enrol
from digest.store.imports import Imports
from digest.store.joining import Enrolment
from digest.store.schema import note, roll_change, subscriber, subscription, suppression
from digest.store.subscribers import Subscribers
from tests.migrated import lay
from tests.store.shelf import NOON, hashed

RECORD = Consent("consent", "fair 2026", NOON, "anna")
WORDS = st.lists(st.sampled_from(("events", "research")), unique=True, max_size=2).map(tuple)
ENTRIES = st.builds(
    RollEntry,
    address=st.builds(
        lambda number, odd: Address(
            f"R{number}@example.org", f"r{number}@example.org", not odd, odd
        ),
        st.integers(0, 7),
        st.booleans(),
    ),
    name=st.sampled_from((None, "Anna", "Bo")),
    language=st.sampled_from((None, "fi", "sv")),
    topics=WORDS,
    regions=WORDS,
    fields=st.sampled_from((None, {"ward": "A"}, {"ward": "B", "beds": 4.0})),
    frequency=st.sampled_from((None, *Frequency)),
    note=st.sampled_from((None, "call first")),
)
LISTS = st.lists(ENTRIES, max_size=7, unique_by=lambda one: one.address.key).map(
    lambda several: [replace(one, row=at) for at, one in enumerate(several, 1)]
)
TABLES = (subscriber, subscription, note, roll_change)


def hashes(key: str) -> tuple[str, ...]:
    """Under the present key and an older one."""
    return hashed(key), hashed(f"old {key}")


def enrolment(run_id: int | None = None, bulletin: str = "tiedote") -> Enrolment:
    return Enrolment(bulletin, "import", RECORD, SubscriptionState.ACTIVE, "fi", run_id)


@dataclass(frozen=True)
class Before:
    """Who is on the roll, where they stand, and who is never mailed."""

    known: list[RollEntry]
    states: dict[int, SubscriptionState]
    barred: set[int]


BEFORE = st.builds(
    Before,
    LISTS,
    st.dictionaries(st.integers(0, 7), st.sampled_from(SubscriptionState), max_size=3),
    st.sets(st.integers(0, 7), max_size=2),
)


@given(BEFORE, LISTS, st.sampled_from((1, 2, 9)))
@settings(max_examples=15, deadline=None)
def test_merging_comes_to_the_same_as_enrolling_one_by_one(
    before: Before, listed: list[RollEntry], chunk: int
) -> None:
    with TemporaryDirectory() as folder:
        outcomes = []
        for name in ("merged", "enrolled"):
            database = Database(f"sqlite:///{lay(Path(folder) / f'{name}.db')}")
            _prepare(database, before)
            come = _merged if name == "merged" else _enrolled
            outcomes.append((come(database, listed, chunk), _rows(database)))
            database.close()

    assert outcomes[0] == outcomes[1]


def test_a_hash_under_an_older_key_bars_too(database: Database) -> None:
    key = "reader@example.org"
    with database.writing() as db:
        row = {"address_hash": hashed(f"old {key}"), "key_id": "1", "reason": "x", "since_at": NOON}
        db.execute(suppression.insert().values(row))

    done, fates = _merged(database, [RollEntry(Address(key, key), row=1)], 9)

    assert done == Enrolled(suppressed=1)
    assert fates == {Fate(1, Outcome.SUPPRESSED, "x")}


def test_people_who_are_on_another_bulletin_join_this_one(database: Database) -> None:
    entry = RollEntry(Address("reader@example.org", "reader@example.org"), name="Anna", row=1)
    Subscribers(database, hashes_of=hashes).enrol([entry], enrolment(None, "other"))

    done, _ = _merged(database, [replace(entry, topics=("events",))], 9)

    reader = Subscribers(database, hashes_of=hashes).by_key("reader@example.org")
    assert done == Enrolled(updated=1)
    assert reader is not None
    assert [(one.bulletin, one.topics) for one in reader.subscriptions] == [
        ("other", ()),
        ("tiedote", ("events",)),
    ]


def _prepare(database: Database, before: Before) -> None:
    people = Subscribers(database, hashes_of=hashes)
    people.enrol(before.known[:4], enrolment())
    people.enrol(before.known[4:], enrolment(None, "other"))
    for number, state in before.states.items():
        reader = people.by_key(f"r{number}@example.org")
        if reader is not None:
            people.change(reader.id, "tiedote", lambda _, s=state: s, act="x", record=RECORD)  # type: ignore[misc]  # bound now
    for number in before.barred:
        people.suppress(f"r{number}@example.org", key_id="1", reason="asked", now=NOON)


def _merged(database: Database, listed: list[RollEntry], chunk: int) -> tuple[Enrolled, set[Fate]]:
    imports = Imports(database, hashes_of=hashes)
    with imports.rehearsing(enrolment()) as rehearsal:
        for one in listed:
            rehearsal.add(RollBlock.of([one]))
    run = imports.begin("alike", "tiedote", RECORD)
    with imports.taking(run, enrolment(run.id)) as taking:
        for one in listed:
            taking.add(RollBlock.of([one]), chunk=chunk)
    assert rehearsal.enrolled == taking.run.came_to
    return taking.run.came_to, set(rehearsal.fates)


def _enrolled(database: Database, listed: list[RollEntry], _: int) -> tuple[Enrolled, set[Fate]]:
    imports = Imports(database, hashes_of=hashes)
    run = imports.begin("alike", "tiedote", RECORD)
    with database.writing() as db:
        fates = set(enrol(db, listed, enrolment(run.id), hashes))
    tally = Enrolled(
        added=sum(one.outcome is Outcome.ADDED for one in fates),
        updated=sum(one.outcome in (Outcome.JOINED, Outcome.UPDATED) for one in fates),
        unchanged=sum(one.outcome is Outcome.UNCHANGED for one in fates),
        suppressed=sum(one.outcome is Outcome.SUPPRESSED for one in fates),
    )
    return tally, {one for one in fates if one.outcome is not Outcome.ADDED}


def _rows(database: Database) -> list[set[object]]:
    """Every row, with the person's key for their id, which may differ."""
    with database.reading() as db:
        keys = {row.id: row.address_key for row in db.execute(select(subscriber))}
        told: list[set[object]] = []
        for table in TABLES:
            names = [column.name for column in table.c if column.name != "id"]
            rows = db.execute(select(*(table.c[name] for name in names)))
            told.append(
                {
                    tuple(
                        keys[value] if name == "subscriber_id" else repr(value)
                        for name, value in zip(names, row, strict=True)
                    )
                    for row in rows
                }
            )
    return told
