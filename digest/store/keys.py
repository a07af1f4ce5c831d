"""By which keys items are recognised, and what was last met under each.

Most items of a visit are as they were: `met` tells those from `item_key` alone, whose rows are
narrow, so that a feed of old news costs no look at the long rows of `item`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from digest.model.collected import Intake
from digest.store.database import insert_on
from digest.store.schema import item, item_key

StoredKey = tuple[str, str]
"""Kind and value."""

_CHUNK = 200  # keys asked for at once; SQLite bounds the variables of a statement


@dataclass(frozen=True, slots=True)
class Recognised:
    """What telling new from known needs of a stored item. `text`: "" until it is asked for."""

    item_id: str
    keys: tuple[StoredKey, ...]
    title: str
    published_at: datetime | None
    content_hash: str
    text: str = ""


def met(db: Connection, kind: str, values: Iterable[str]) -> Mapping[str, Mapping[str, str]]:
    """Ids of items by key value, then by the hash of what was last met under it."""
    columns = (item_key.c.value, item_key.c.content_hash, item_key.c.item_id)
    found: dict[str, dict[str, str]] = {}
    for some in _chunks(set(values)):
        wanted = select(*columns).where(item_key.c.kind == kind, item_key.c.value.in_(some))
        for value, words, item_id in db.execute(wanted):
            found.setdefault(value, {})[words] = item_id
    return found


def recognised(db: Connection, keys: Iterable[StoredKey]) -> tuple[Recognised, ...]:
    """Items known under one of these keys, each with all its keys."""
    by_kind: dict[str, set[str]] = {}
    for kind, value in keys:
        by_kind.setdefault(kind, set()).add(value)
    ids: set[str] = set()
    for kind, values in by_kind.items():
        for some in _chunks(values):
            wanted = select(item_key.c.item_id).where(
                item_key.c.kind == kind, item_key.c.value.in_(some)
            )
            ids.update(db.execute(wanted).scalars())
    return tuple(one for some in _chunks(ids) for one in _recognised(db, some))


def put_keys(db: Connection, intake: Intake) -> None:
    """Keep each key with the words last met under it: a source that did not change stays known."""
    insert = insert_on(db, item_key)
    latest = insert.on_conflict_do_update(
        index_elements=["kind", "value", "item_id"],
        set_={"content_hash": insert.excluded.content_hash},
    )
    rows = [
        {"kind": kind, "value": value, "item_id": item_id, "content_hash": words}
        for item_id, keys, words in _met(intake)
        for kind, value in keys
    ]
    if rows:
        db.execute(latest, rows)


def _met(intake: Intake) -> Iterator[tuple[str, tuple[StoredKey, ...], str]]:
    for kept in (*intake.new, *intake.changed):
        yield kept.item.id, kept.keys, kept.content_hash
    for more in intake.merged:
        yield more.item_id, more.keys, more.content_hash


def _recognised(db: Connection, ids: Sequence[str]) -> Iterator[Recognised]:
    keys: dict[str, list[tuple[str, str]]] = {}
    stored = select(item_key).where(item_key.c.item_id.in_(ids))
    for row in db.execute(stored):
        keys.setdefault(row.item_id, []).append((row.kind, row.value))
    columns = (item.c.id, item.c.title, item.c.published_at, item.c.content_hash)
    for row in db.execute(select(*columns).where(item.c.id.in_(ids))):
        known = tuple(keys.get(row.id, ()))
        yield Recognised(row.id, known, row.title, row.published_at, row.content_hash)


def _chunks(values: Iterable[str]) -> Iterator[tuple[str, ...]]:
    ordered = sorted(values)
    for start in range(0, len(ordered), _CHUNK):
        yield tuple(ordered[start : start + _CHUNK])
