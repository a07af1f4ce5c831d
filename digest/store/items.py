"""Items, and how they are recognised."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, tuple_, update

from digest.model.collected import AlsoAt, Intake, KeptItem
from digest.model.item import Item, ItemKind, ItemState
from digest.model.reading import Reading
from digest.ports import FetchState
from digest.store.database import Database, insert_on
from digest.store.events import put_event
from digest.store.schema import item, item_key, offer
from digest.store.sources import put_source

CHUNK = 200  # keys asked for at once; SQLite bounds the variables of a statement


class Items:
    """Everything that was ever collected."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(
        self,
        name: str,
        state: FetchState,
        intake: Intake,
        now: datetime,
        *,
        next_visit_at: datetime,
    ) -> None:
        """Store what a visit brought, all of it or nothing."""
        with self._database.writing() as db:
            for kept in intake.new:
                db.execute(item.insert().values(**_item_columns(kept)))
                _add_keys(db, kept.item.id, kept.keys)
            for kept in intake.changed:
                columns = _item_columns(kept)
                del columns["first_seen_at"], columns["state"]
                db.execute(update(item).where(item.c.id == kept.item.id).values(**columns))
                _add_keys(db, kept.item.id, kept.keys)
            for more in intake.merged:
                _add_origin(db, more)
            for one in intake.events:
                put_event(db, one)
            validators = {
                "etag": state.etag,
                "last_modified": state.last_modified,
                "visited_at": now,
                "error": None,
                "error_at": None,
                "failures": 0,
                "next_visit_at": next_visit_at,
            }
            put_source(db, name, validators)

    def recognised(self, keys: Iterable[tuple[str, str]]) -> tuple[KeptItem, ...]:
        """Items known under one of these keys, each with all its keys."""
        wanted = sorted(set(keys))
        found: dict[str, KeptItem] = {}
        with self._database.reading() as db:
            for start in range(0, len(wanted), CHUNK):
                some = wanted[start : start + CHUNK]
                ids = select(item_key.c.item_id).where(
                    tuple_(item_key.c.kind, item_key.c.value).in_(some)
                )
                for row in db.execute(select(item).where(item.c.id.in_(ids))).all():
                    found[row.id] = _kept_of(row, _keys_of(db, row.id))
        return tuple(found.values())

    def knows(self, kind: str, value: str) -> bool:
        """Whether an item was met under this key."""
        wanted = select(item_key.c.item_id).where(
            item_key.c.kind == kind, item_key.c.value == value
        )
        with self._database.reading() as db:
            return db.execute(wanted.limit(1)).first() is not None

    def get(self, item_id: str) -> tuple[Item, Reading] | None:
        """One item and what was read in it."""
        with self._database.reading() as db:
            row = db.execute(select(item).where(item.c.id == item_id)).first()
        return None if row is None else (_item_of(row), row.reading)

    def all(self, *, limit: int = 1000) -> tuple[Item, ...]:
        """The newest items, each in the state it has for the bulletin that showed it last."""
        wanted = (
            select(item, offer.c.state.label("offered"))
            .outerjoin(offer, offer.c.item_id == item.c.id)
            .order_by(item.c.first_seen_at.desc(), item.c.published_at.desc(), item.c.id)
            .limit(limit)
        )
        with self._database.reading() as db:
            rows = db.execute(wanted).all()
        return tuple({row.id: _item_of(row, row.offered) for row in rows}.values())

    def waiting(self, bulletin: str) -> tuple[tuple[Item, Reading], ...]:
        """Items that no issue of a bulletin has shown yet, oldest first."""
        shown = select(offer.c.item_id).where(offer.c.bulletin == bulletin)
        wanted = (
            select(item)
            .where(item.c.state == ItemState.NEW, item.c.id.not_in(shown))
            .order_by(item.c.first_seen_at, item.c.published_at, item.c.id)
        )
        with self._database.reading() as db:
            return tuple((_item_of(row), row.reading) for row in db.execute(wanted))

    def texts(self, ids: Iterable[str]) -> Mapping[str, str]:
        """Text of items by id: what summaries and evidence are spans of."""
        with self._database.reading() as db:
            wanted = select(item.c.id, item.c.text).where(item.c.id.in_(tuple(ids)))
            return {row.id: row.text for row in db.execute(wanted)}

    def by_id(self, ids: Iterable[str]) -> Mapping[str, Item]:
        """Items by id."""
        with self._database.reading() as db:
            wanted = select(item).where(item.c.id.in_(tuple(ids)))
            return {row.id: _item_of(row) for row in db.execute(wanted)}


def _add_keys(db: Connection, item_id: str, keys: Iterable[tuple[str, str]]) -> None:
    rows = [{"kind": kind, "value": value, "item_id": item_id} for kind, value in keys]
    if rows:
        db.execute(insert_on(db, item_key).on_conflict_do_nothing(), rows)


def _keys_of(db: Connection, item_id: str) -> tuple[tuple[str, str], ...]:
    wanted = select(item_key.c.kind, item_key.c.value).where(item_key.c.item_id == item_id)
    return tuple((row.kind, row.value) for row in db.execute(wanted))


def _add_origin(db: Connection, more: AlsoAt) -> None:
    origins = db.execute(select(item.c.origins).where(item.c.id == more.item_id)).scalar_one()
    if more.origin not in origins:
        db.execute(
            update(item).where(item.c.id == more.item_id).values(origins=(*origins, more.origin))
        )
    _add_keys(db, more.item_id, more.keys)


def _item_of(row: Row[Any], offered: str | None = None) -> Item:
    return Item(
        id=row.id,
        source=row.source,
        title=row.title,
        text=row.text,
        url=row.url,
        kind=ItemKind(row.kind),
        language=row.language,
        published_at=row.published_at,
        first_seen_at=row.first_seen_at,
        origins=row.origins,
        changed_at=row.changed_at,
        topics=row.topics,
        regions=row.regions,
        materials=row.materials,
        embargo_on=row.embargo_on,
        state=ItemState(offered or row.state),
        flags=row.flags,
    )


def _kept_of(row: Row[Any], keys: tuple[tuple[str, str], ...]) -> KeptItem:
    return KeptItem(
        item=_item_of(row),
        reading=row.reading,
        guid=row.guid,
        keys=keys,
        content_hash=row.content_hash,
    )


def _item_columns(kept: KeptItem) -> dict[str, Any]:
    value = kept.item
    return {
        "id": value.id,
        "source": value.source,
        "guid": kept.guid,
        "url": value.url,
        "title": value.title,
        "text": value.text,
        "kind": value.kind,
        "language": value.language,
        "published_at": value.published_at,
        "first_seen_at": value.first_seen_at,
        "changed_at": value.changed_at,
        "content_hash": kept.content_hash,
        "state": value.state,
        "embargo_on": value.embargo_on,
        "origins": value.origins,
        "topics": value.topics,
        "regions": value.regions,
        "materials": value.materials,
        "flags": value.flags,
        "reading": kept.reading,
    }
