"""What a language model made of texts, on both databases."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from digest.model.collected import Intake, KeptItem
from digest.model.item import Item, ItemKind, ItemState, Origin
from digest.model.reading import DatedWords, Paraphrase, Reading
from digest.model.text import Span
from digest.store.database import Database
from digest.store.items import Items
from digest.store.paraphrases import MOST_TRIES, Paraphrases

NOON = datetime(2026, 5, 6, 9, tzinfo=UTC)
TODAY = date(2026, 5, 6)
LONG = "Kunta avaa kirjaston. " * 30
TOLD = Paraphrase(
    ("Kirjasto aukeaa huomenna.",), "pieni", (DatedWords(Span(16, 24), TODAY, TODAY),)
)


def keep(database: Database, name: str, **said: object) -> None:
    item = Item(
        id=name,
        source="uutiset",
        title=f"Uutinen {name}",
        text=str(said.get("text", LONG)),
        url=None,
        kind=ItemKind.NEWS,
        language="fi",
        published_at=None,
        first_seen_at=NOON - timedelta(days=int(str(said.get("age", 0)))),
        origins=(Origin("uutiset", None, name),),
        embargo_on=date(2026, 5, 7) if said.get("embargo") else None,
        state=ItemState(str(said.get("state", "new"))),
    )
    reading = Reading("fi", ItemKind.NEWS, item.title)
    keys = (("guid", name),)
    Items(database).keep(Intake(new=(KeptItem(item, reading, name, keys, f"hash-{name}"),)))


def waiting(database: Database) -> list[str]:
    found = Paraphrases(database).unasked(
        since=NOON - timedelta(days=14), today=TODAY, longer_than=420, limit=10
    )
    return [one.item_id for one in found]


@pytest.mark.parametrize("answer", [TOLD, "the number '9' is not in the source"])
def test_what_was_answered_is_not_asked_again(database: Database, answer: Paraphrase | str) -> None:
    keep(database, "a")
    Paraphrases(database).keep("hash-a", asked_at=NOON, answer=answer)

    assert waiting(database) == []


def test_what_was_accepted_comes_with_the_reading(database: Database) -> None:
    keep(database, "a")
    Paraphrases(database).keep("hash-a", asked_at=NOON, answer=TOLD)

    found = Items(database).get("a")

    assert found is not None
    assert found[1].paraphrase == TOLD


def test_an_answer_is_not_taken_back_by_a_later_silence(database: Database) -> None:
    keep(database, "a")
    Paraphrases(database).keep("hash-a", asked_at=NOON, answer=TOLD)
    Paraphrases(database).keep("hash-a", asked_at=NOON, answer=None)

    found = Items(database).get("a")

    assert found is not None
    assert found[1].paraphrase == TOLD


def test_texts_asked_in_vain_come_last_and_in_the_end_not_at_all(database: Database) -> None:
    keep(database, "a")
    keep(database, "b", age=1)
    paraphrases = Paraphrases(database)

    assert waiting(database) == ["a", "b"]
    paraphrases.keep("hash-a", asked_at=NOON, answer=None)
    assert waiting(database) == ["b", "a"]
    for _ in range(MOST_TRIES - 1):
        paraphrases.keep("hash-a", asked_at=NOON, answer=None)
    assert waiting(database) == ["b"]


def test_what_is_old_short_held_back_or_under_embargo_stays_in_the_house(
    database: Database,
) -> None:
    keep(database, "old", age=15)
    keep(database, "short", text="Lyhyt.")
    keep(database, "held", state="quarantined")
    keep(database, "base", state="baseline")
    keep(database, "later", embargo=True)

    assert waiting(database) == []
