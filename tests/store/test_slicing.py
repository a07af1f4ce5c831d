"""Every reader gets the edition for what they chose, in batches of one edition each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from sqlalchemy import select

from digest.model.subscriber import Address, Consent, RollEntry, SubscriptionState
from digest.model.taste import Taste
from digest.store.database import Database
from digest.store.joining import Enrolment
from digest.store.schema import batch, delivery, edition, subscriber
from tests.store.shelf import NOON, Shelf
from tests.store.shelf import edition as full

CARE = "care-edition"


@pytest.fixture
def shelf(database: Database) -> Shelf:
    return Shelf(database)


def enrol(shelf: Shelf, name: str, *, topics: Iterable[str] = (), language: str = "fi") -> None:
    address = f"{name}@example.org"
    entry = RollEntry(Address(address, address), language=language, topics=tuple(topics))
    consent = Consent("consent", "a test", NOON, "tester")
    enrolment = Enrolment("tiedote", "import", consent, SubscriptionState.ACTIVE, "fi")
    shelf.subscribers.enrol([entry], enrolment)


def approved(shelf: Shelf) -> str:
    """An issue with full editions, and one in Finnish for who chose care."""
    draft = shelf.issues.reopen(shelf.approved(languages=()))
    editions = (full("fi"), full("sv"), replace(full("fi"), segment=CARE))
    return shelf.issues.approve(draft, editions, content_hash="def").id


def segment_of(taste: Taste) -> str | None:
    """What care comes to is said; of who chose cats there is nothing; the rest is unheard of."""
    if not taste.topics:
        return ""
    return {"care": CARE, "cats": None}.get(min(taste.topics), "unheard-of")


def got(shelf: Shelf) -> dict[str, str]:
    """Name of the reader to language and segment of their edition."""
    joined = delivery.join(batch).join(edition).join(subscriber)
    wanted = select(subscriber.c.email, edition.c.language, edition.c.segment).select_from(joined)
    with shelf.database.reading() as db:
        return {
            row.email.partition("@")[0]: f"{row.language} {row.segment}".strip()
            for row in db.execute(wanted)
        }


def test_readers_get_the_edition_of_their_choice_else_the_full_one(shelf: Shelf) -> None:
    enrol(shelf, "everything")
    enrol(shelf, "care", topics=["care"])
    enrol(shelf, "both", topics=["care", "other"])
    enrol(shelf, "care-sv", topics=["care"], language="sv")
    enrol(shelf, "new", topics=["new"])
    enrol(shelf, "foreign", language="de")
    enrol(shelf, "cats", topics=["cats"])

    books = shelf.books.open(
        approved(shelf), languages=("fi", "sv"), batch_size=2, now=NOON, segment_of=segment_of
    )

    assert got(shelf) == {
        "everything": "fi",
        "care": f"fi {CARE}",
        "both": f"fi {CARE}",
        "care-sv": "sv",
        "new": "fi",
        "foreign": "fi",
    }
    assert (books.audience, books.pending, books.without_edition) == (6, 6, 1)


def test_batches_of_an_edition_hold_readers_of_several_choices_and_are_full_but_for_the_last(
    shelf: Shelf,
) -> None:
    for number, topics in enumerate(["care"] * 3 + ["care|x"] * 2):
        enrol(shelf, f"reader{number}", topics=topics.split("|"))

    shelf.books.open(
        approved(shelf), languages=("fi", "sv"), batch_size=2, now=NOON, segment_of=segment_of
    )

    with shelf.database.reading() as db:
        sizes: dict[int, int] = {}
        for row in db.execute(select(delivery.c.batch_id)):
            sizes[row.batch_id] = sizes.get(row.batch_id, 0) + 1
    assert sorted(sizes.values()) == [1, 2, 2]


def test_choices_are_counted_in_the_language_of_the_edition(shelf: Shelf) -> None:
    enrol(shelf, "one", topics=["care"])
    enrol(shelf, "two", topics=["care"], language="de")

    found = shelf.books.tastes("tiedote", languages=("fi", "sv"))

    assert sum(one.readers for one in found) == 2
    assert {(one.language, one.topics) for one in found} == {("fi", frozenset({"care"}))}
