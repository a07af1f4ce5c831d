"""Events that were found, and what readers were told of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from digest.model.collected import KeptEvent
from digest.model.event import EventReason, KnownEvent
from digest.model.issue import PUBLIC
from digest.model.item import ItemState
from digest.store.database import Database, insert_on
from digest.store.schema import announcement, event, issue, item


@dataclass(frozen=True, slots=True)
class Announced:
    """That readers of a bulletin were told of an event, in which issue and why.

    Attributes:
        shown: False where the editor left it out, until `until_on` or, with None, for good.
        start_on: the day it was told to stand on; None before that was kept.
    """

    event_id: str
    issue_id: str
    reason: EventReason
    sequence: int
    sends_at: datetime
    shown: bool
    until_on: date | None
    start_on: date | None


class Events:
    """Every event that was ever found."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, *, ending_from: date | None = None) -> tuple[KnownEvent, ...]:
        """Known events in order of their day; from a day on, or all. None of quarantined items."""
        told = event.join(item, item.c.id == event.c.item_id)
        wanted = (
            select(event)
            .select_from(told)
            .where(item.c.state != ItemState.QUARANTINED)
            .order_by(event.c.start_on, event.c.id)
        )
        if ending_from is not None:
            wanted = wanted.where(event.c.end_on >= ending_from)
        with self._database.reading() as db:
            return tuple(_event_of(row) for row in db.execute(wanted))

    def public(self, bulletin: str, *, ending_from: date) -> tuple[tuple[KnownEvent, str], ...]:
        """Events that readers of a bulletin were told of, each with the heading of its item."""
        told = (
            select(announcement.c.event_id)
            .join(issue, issue.c.id == announcement.c.issue_id)
            .where(
                announcement.c.bulletin == bulletin,
                announcement.c.shown,
                issue.c.state.in_(PUBLIC),
            )
        )
        wanted = (
            select(event, item.c.title.label("item_title"))
            .join(item, item.c.id == event.c.item_id)
            .where(event.c.id.in_(told), event.c.end_on >= ending_from)
            .order_by(event.c.start_on, event.c.id)
        )
        with self._database.reading() as db:
            return tuple((_event_of(row), row.item_title) for row in db.execute(wanted))

    def get(self, event_id: str) -> KnownEvent | None:
        """One known event."""
        with self._database.reading() as db:
            row = db.execute(select(event).where(event.c.id == event_id)).first()
        return None if row is None else _event_of(row)

    def like(
        self, *, uids: Iterable[str], days: Iterable[date], item_ids: Iterable[str]
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

    def announced(
        self, bulletin: str, *, besides: str | None = None, ending_from: date | None = None
    ) -> tuple[Announced, ...]:
        """What readers of a bulletin were told of events, in the order of the issues.

        Args:
            besides: id of a draft that is made anew, whose own words do not count.
            ending_from: only of events that end on this day or later.
        """
        wanted = (
            select(announcement, issue.c.sends_at)
            .join(issue, issue.c.id == announcement.c.issue_id)
            .where(
                announcement.c.bulletin == bulletin,
                announcement.c.issue_id != (besides or ""),
            )
            .order_by(issue.c.sends_at)
        )
        if ending_from is not None:
            wanted = wanted.join(event, event.c.id == announcement.c.event_id).where(
                event.c.end_on >= ending_from
            )
        with self._database.reading() as db:
            return tuple(
                Announced(
                    row.event_id,
                    row.issue_id,
                    EventReason(row.reason),
                    row.sequence,
                    row.sends_at,
                    row.shown,
                    row.until_on,
                    row.start_on,
                )
                for row in db.execute(wanted)
            )


def put_event(db: Connection, kept: KeptEvent) -> None:
    """Store an event, new or changed, within somebody's transaction."""
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
    fresh = insert_on(db, event).values(id=known.id, **columns)
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
