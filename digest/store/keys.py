"""By which keys items are recognised, and what each source listed last.

Most items of a visit are as they were at the last one: `listed` tells those by one row, so that a
feed of old news costs no look at the keys and the long rows of a million items.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from digest.model.collected import Intake
from digest.store.database import insert_on
from digest.store.schema import item, item_key, listing

StoredKey = tuple[str, str]
"""Kind and value."""

_CHUNK = 200  # keys asked for at once; SQLite bounds the variables of a statement


@dataclass(frozen=True, slots=True)
class Recognised:
    """What telling new from known needs of a stored item.

    Attributes:
        source: whose words it has.
        text: "" until it is asked for.
    """

    item_id: str
    source: str
    keys: tuple[StoredKey, ...]
    title: str
    published_at: datetime | None
    content_hash: str
    text: str = ""


def listed(db: Connection, source_name: str) -> Mapping[str, str]:
    """Ids of the items that a source listed at its last visit, by the mark of what stood there."""
    wanted = select(listing.c.met).where(listing.c.source == source_name)
    return db.execute(wanted).scalar() or {}


def put_listed(db: Connection, source_name: str, met: Mapping[str, str]) -> None:
    """Remember what a source listed, in place of what it listed before."""
    fresh = insert_on(db, listing).values(source=source_name, met=dict(met))
    db.execute(
        fresh.on_conflict_do_update(index_elements=["source"], set_={"met": fresh.excluded.met})
    )


def knows(db: Connection, key: StoredKey) -> bool:
    """Whether an item was met under this key."""
    kind, value = key
    wanted = select(item_key.c.item_id).where(item_key.c.kind == kind, item_key.c.value == value)
    return db.execute(wanted.limit(1)).first() is not None


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
    """Keep every key that items were met under."""
    rows = [
        {"kind": kind, "value": value, "item_id": item_id}
        for item_id, keys in _met(intake)
        for kind, value in keys
    ]
    if rows:
        db.execute(insert_on(db, item_key).on_conflict_do_nothing(), rows)


def _met(intake: Intake) -> Iterator[tuple[str, tuple[StoredKey, ...]]]:
    for kept in (*intake.new, *intake.changed):
        yield kept.item.id, kept.keys
    for more in intake.merged:
        yield more.item_id, more.keys


def _recognised(db: Connection, ids: Sequence[str]) -> Iterator[Recognised]:
    keys: dict[str, list[tuple[str, str]]] = {}
    stored = select(item_key).where(item_key.c.item_id.in_(ids))
    for row in db.execute(stored):
        keys.setdefault(row.item_id, []).append((row.kind, row.value))
    columns = (item.c.id, item.c.source, item.c.title, item.c.published_at, item.c.content_hash)
    for row in db.execute(select(*columns).where(item.c.id.in_(ids))):
        known = tuple(keys.get(row.id, ()))
        yield Recognised(row.id, row.source, known, row.title, row.published_at, row.content_hash)


def _chunks(values: Iterable[str]) -> Iterator[tuple[str, ...]]:
    ordered = sorted(values)
    for start in range(0, len(ordered), _CHUNK):
        yield tuple(ordered[start : start + _CHUNK])
