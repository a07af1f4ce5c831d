"""Items, how they are recognised, and the sources they came from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, tuple_, update
from sqlalchemy.dialects import postgresql, sqlite

from digest.model.collected import AlsoAt, Intake, KeptEvent, KeptItem
from digest.model.event import EventReason, KnownEvent
from digest.model.item import Item, ItemKind, ItemState
from digest.model.reading import Reading
from digest.ports import FetchState
from digest.store.database import Database
from digest.store.schema import announcement, event, issue, item, item_key, offer, source

CHUNK = 200  # keys asked for at once; SQLite bounds the variables of a statement


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """What is remembered of a source between visits."""

    name: str
    state: FetchState
    visited_at: datetime | None = None
    error: str | None = None
    error_at: datetime | None = None
    failures: int = 0
    next_visit_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Announced:
    """That readers of a bulletin were told of an event, in which issue and why."""

    event_id: str
    issue_id: str
    reason: EventReason
    sequence: int
    sends_at: datetime


class Items:
    """Everything that was ever collected."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def sources(self) -> Mapping[str, SourceRecord]:
        """What is remembered of each source that was ever visited."""
        with self._database.reading() as db:
            return {row.name: _source_of(row) for row in db.execute(select(source))}

    def failed(self, name: str, error: str, now: datetime, *, next_visit_at: datetime) -> None:
        """Remember that a visit failed."""
        with self._database.writing() as db:
            there = db.execute(select(source.c.failures).where(source.c.name == name)).scalar()
            values = {
                "error": error,
                "error_at": now,
                "failures": (there or 0) + 1,
                "next_visit_at": next_visit_at,
            }
            _upsert_source(db, name, values)

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
                _upsert_event(db, one)
            validators = {
                "etag": state.etag,
                "last_modified": state.last_modified,
                "visited_at": now,
                "error": None,
                "error_at": None,
                "failures": 0,
                "next_visit_at": next_visit_at,
            }
            _upsert_source(db, name, validators)

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
            return dict(db.execute(wanted).tuples())

    def titles(self, ids: Iterable[str]) -> Mapping[str, Item]:
        """Items by id."""
        with self._database.reading() as db:
            wanted = select(item).where(item.c.id.in_(tuple(ids)))
            return {row.id: _item_of(row) for row in db.execute(wanted)}

    def events(self, *, ending_from: Any = None) -> tuple[KnownEvent, ...]:
        """Known events in order of their day; from a day on, or all."""
        wanted = select(event).order_by(event.c.start_on, event.c.id)
        if ending_from is not None:
            wanted = wanted.where(event.c.end_on >= ending_from)
        with self._database.reading() as db:
            return tuple(_event_of(row) for row in db.execute(wanted))

    def events_like(
        self, *, uids: Iterable[str], days: Iterable[Any], item_ids: Iterable[str]
    ) -> tuple[KeptEvent, ...]:
        """Known events that a newly told one may be: same uid, same first day, or same item."""
        condition = (
            event.c.uid.in_(tuple(uids))
            | event.c.start_on.in_(tuple(days))
            | event.c.item_id.in_(tuple(item_ids))
        )
        with self._database.reading() as db:
            rows = db.execute(select(event).where(condition)).all()
            return tuple(KeptEvent(_event_of(row), row.uid) for row in rows)

    def announced(self, bulletin: str) -> tuple[Announced, ...]:
        """What readers of a bulletin were told of events, in the order of the issues."""
        wanted = (
            select(announcement, issue.c.sends_at)
            .join(issue, issue.c.id == announcement.c.issue_id)
            .where(announcement.c.bulletin == bulletin)
            .order_by(issue.c.sends_at)
        )
        with self._database.reading() as db:
            return tuple(
                Announced(
                    row.event_id,
                    row.issue_id,
                    EventReason(row.reason),
                    row.sequence,
                    row.sends_at,
                )
                for row in db.execute(wanted)
            )


def _source_of(row: Row[Any]) -> SourceRecord:
    return SourceRecord(
        name=row.name,
        state=FetchState(row.etag, row.last_modified, visited=row.visited_at is not None),
        visited_at=row.visited_at,
        error=row.error,
        error_at=row.error_at,
        failures=row.failures,
        next_visit_at=row.next_visit_at,
    )


def _upsert_source(db: Connection, name: str, values: dict[str, Any]) -> None:
    fresh = _insert(db, source).values(name=name, **{"failures": 0, **values})
    db.execute(fresh.on_conflict_do_update(index_elements=["name"], set_=values))


def _insert(db: Connection, table: Any) -> Any:
    return (sqlite if db.dialect.name == "sqlite" else postgresql).insert(table)


def _add_keys(db: Connection, item_id: str, keys: Iterable[tuple[str, str]]) -> None:
    rows = [{"kind": kind, "value": value, "item_id": item_id} for kind, value in keys]
    if rows:
        db.execute(_insert(db, item_key).on_conflict_do_nothing(), rows)


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


def _upsert_event(db: Connection, kept: KeptEvent) -> None:
    known = kept.known
    columns = {
        "item_id": known.item_id,
        "item_ids": known.item_ids,
        "uid": kept.uid,
        "event": known.event,
        "start_on": known.event.start_on,
        "end_on": known.event.end_on,
        "language": known.language,
        "url": known.url,
        "source": known.source,
        "first_seen_at": known.first_seen_at,
        "changed_at": known.changed_at,
        "sequence": known.sequence,
        "previous_start_on": known.previous_start_on,
        "topics": known.topics,
        "regions": known.regions,
    }
    fresh = _insert(db, event).values(id=known.id, **columns)
    db.execute(fresh.on_conflict_do_update(index_elements=["id"], set_=columns))


def _event_of(row: Row[Any]) -> KnownEvent:
    return KnownEvent(
        id=row.id,
        item_id=row.item_id,
        event=row.event,
        language=row.language,
        url=row.url,
        source=row.source,
        first_seen_at=row.first_seen_at,
        changed_at=row.changed_at,
        item_ids=row.item_ids,
        sequence=row.sequence,
        previous_start_on=row.previous_start_on,
        topics=row.topics,
        regions=row.regions,
    )


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
