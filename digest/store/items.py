"""Items: everything that was ever collected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, func, or_, select, update

from digest.model.collected import AlsoAt, Intake, KeptItem
from digest.model.item import Item, ItemKind, ItemState
from digest.model.reading import Reading
from digest.store.database import Database
from digest.store.events import put_event
from digest.store.keys import (
    Recognised,
    StoredKey,
    knows,
    listed,
    put_keys,
    put_listed,
    recognised,
)
from digest.store.schema import item, offer, paraphrase
from digest.store.sources import Visited, keep_visit
from digest.store.translated import Pair, pairs, put_translations, shown


class Items:
    """Everything that was ever collected."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, intake: Intake, visited: Visited) -> None:
        """Store a good visit and what it brought, all of it or nothing."""
        with self._database.writing() as db:
            _put_intake(db, intake)
            if intake.listed:
                put_listed(db, visited.record.source, intake.listed)
            keep_visit(db, visited)

    def keep(self, intake: Intake) -> None:
        """Store items that no visit brought."""
        with self._database.writing() as db:
            _put_intake(db, intake)

    def release(self, source: str, state: ItemState) -> int:
        """Give a source's quarantined items another state; how many there were."""
        held = (item.c.source == source) & (item.c.state == ItemState.QUARANTINED)
        with self._database.writing() as db:
            return db.execute(update(item).where(held).values(state=state)).rowcount

    def quarantined(self) -> Mapping[str, int]:
        """How many items of each source are held back."""
        wanted = (
            select(item.c.source, func.count().label("held"))
            .where(item.c.state == ItemState.QUARANTINED)
            .group_by(item.c.source)
        )
        with self._database.reading() as db:
            return {row.source: row.held for row in db.execute(wanted)}

    def recognised(self, keys: Iterable[StoredKey]) -> tuple[Recognised, ...]:
        """Items known under one of these keys, each with all its keys."""
        with self._database.reading() as db:
            return recognised(db, keys)

    def listed(self, source: str) -> Mapping[str, str]:
        """Ids of the items that a source listed at its last visit, by the mark of what stood there."""
        with self._database.reading() as db:
            return listed(db, source)

    def knows(self, key: StoredKey) -> bool:
        """Whether an item was met under this key."""
        with self._database.reading() as db:
            return knows(db, key)

    def get(self, item_id: str) -> tuple[Item, Reading] | None:
        """One item and what was read in it."""
        with self._database.reading() as db:
            row = db.execute(_read().where(item.c.id == item_id)).first()
        return None if row is None else (_item_of(row), _reading_of(row))

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

    def waiting(
        self, bulletin: str, *, on: date, besides: str | None = None
    ) -> tuple[tuple[Item, Reading], ...]:
        """Items that a bulletin may offer on a day, oldest first.

        Those that no issue has shown or left out, and those that were snoozed until then.

        Args:
            besides: id of a draft that is made anew, whose own offers do not count.
        """
        closed = select(offer.c.item_id).where(
            offer.c.bulletin == bulletin,
            or_(offer.c.until_on.is_(None), offer.c.until_on > on),
            offer.c.issue_id != (besides or ""),
        )
        # Ids are told apart in their indexes, so that of an archive only what is left is read. With
        # the bare column SQLite would go by the index of states, and read every item there is.
        state = func.coalesce(item.c.state, "")
        wanted = (
            _read()
            .where(state == ItemState.NEW, item.c.id.in_(select(item.c.id).except_(closed)))
            .order_by(item.c.first_seen_at, item.c.published_at, item.c.id)
        )
        with self._database.reading() as db:
            return tuple((_item_of(row), _reading_of(row)) for row in db.execute(wanted))

    def translations(self, ids: Iterable[str]) -> frozenset[Pair]:
        """Pairs of items that are the same in two languages, with one of these at either end."""
        with self._database.reading() as db:
            return pairs(db, ids)

    def shown(
        self, bulletin: str, ids: Iterable[str], *, besides: str | None = None
    ) -> frozenset[str]:
        """Those of these items that a bulletin has shown. `besides`: as in `waiting`."""
        with self._database.reading() as db:
            return shown(db, bulletin, ids, besides=besides)

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


def _put_intake(db: Connection, intake: Intake) -> None:
    if intake.new:
        db.execute(item.insert(), [_item_columns(kept) for kept in intake.new])
    for kept in intake.changed:
        columns = _item_columns(kept)
        del columns["first_seen_at"], columns["state"]
        db.execute(update(item).where(item.c.id == kept.item.id).values(**columns))
    for more in intake.merged:
        _add_origin(db, more)
    put_keys(db, intake)
    put_translations(db, intake)
    for one in intake.events:
        put_event(db, one)


def _add_origin(db: Connection, more: AlsoAt) -> None:
    origins = db.execute(select(item.c.origins).where(item.c.id == more.item_id)).scalar_one()
    if more.origin not in origins:
        db.execute(
            update(item).where(item.c.id == more.item_id).values(origins=(*origins, more.origin))
        )


def _read() -> Select[Any]:
    """Items with what was read in them, and what a language model made of them."""
    return select(item, paraphrase.c.accepted).outerjoin(
        paraphrase, paraphrase.c.content_hash == item.c.content_hash
    )


def _reading_of(row: Row[Any]) -> Reading:
    reading: Reading = row.reading
    return replace(reading, paraphrase=row.accepted) if row.accepted else reading


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
