"""What a draft shows, leaves out and tells: the item ledger and the events' memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, delete, or_

from digest.model.decision import Drop, Edited
from digest.model.issue import Entry, EventEntry, Issue, ItemEntry
from digest.model.item import ItemState
from digest.store.database import insert_on
from digest.store.schema import announcement, offer

_MAY_RETURN = or_(offer.c.state == ItemState.SKIPPED, offer.c.state == ItemState.SNOOZED)
"""What an earlier draft left out, a later one may still show."""


def put_offers(db: Connection, draft: Issue, shown: Edited) -> None:
    """Mark what a draft shows, so that no other issue offers it again, and what it leaves out."""
    entries = (*(one for section in shown.sections for one in section.entries), *shown.merged)
    told = dict.fromkeys(item_id for entry in entries for item_id in _items(entry))
    left = {item_id: drop for entry, drop in shown.dropped for item_id in _items(entry)}
    rows = [_offer(draft, item_id, ItemState.OFFERED) for item_id in told]
    rows += [
        _left_out(draft, item_id, drop) for item_id, drop in left.items() if item_id not in told
    ]
    _put(db, rows)
    announced = [*_announced(draft, entries), *_unsaid(draft, shown)]
    if announced:
        db.execute(announcement.insert(), announced)


def take_offers_back(db: Connection, issue_id: str) -> None:
    """Forget what a draft marked."""
    db.execute(delete(offer).where(offer.c.issue_id == issue_id))
    db.execute(delete(announcement).where(announcement.c.issue_id == issue_id))


def _items(entry: Entry) -> Iterator[str]:
    """Items that an entry shows. An event takes its item along where that is nothing else."""
    for one in (entry, *entry.versions):
        if isinstance(one, ItemEntry):
            yield one.part_of or one.id
        elif one.whole_item:
            yield one.item_id


def _put(db: Connection, rows: list[dict[str, Any]]) -> None:
    if not rows:
        return
    # A note or calendar entry that is nothing but its event comes again with the event.
    fresh = insert_on(db, offer)
    db.execute(
        fresh.on_conflict_do_update(
            index_elements=["bulletin", "item_id"],
            set_={name: fresh.excluded[name] for name in ("issue_id", "state", "until_on")},
            where=_MAY_RETURN,
        ),
        rows,
    )


def _left_out(draft: Issue, item_id: str, drop: Drop) -> dict[str, Any]:
    state = ItemState.SNOOZED if drop.until_on else ItemState.SKIPPED
    return _offer(draft, item_id, state) | {"until_on": drop.until_on}


def _offer(draft: Issue, item_id: str, state: ItemState) -> dict[str, Any]:
    return {
        "bulletin": draft.bulletin,
        "item_id": item_id,
        "issue_id": draft.id,
        "state": state,
        "until_on": None,
    }


def _announced(draft: Issue, entries: Iterable[Entry]) -> Iterator[dict[str, Any]]:
    for entry in entries:
        if isinstance(entry, EventEntry):
            yield from (_announcement(draft, one) for one in (entry, *entry.versions))


def _unsaid(draft: Issue, shown: Edited) -> Iterator[dict[str, Any]]:
    for entry, drop in shown.dropped:
        if isinstance(entry, EventEntry):
            for one in (entry, *entry.versions):
                yield _announcement(draft, one) | {"shown": False, "until_on": drop.until_on}


def _announcement(draft: Issue, entry: EventEntry) -> dict[str, Any]:
    return {
        "bulletin": draft.bulletin,
        "event_id": entry.id,
        "issue_id": draft.id,
        "reason": entry.reason,
        "sequence": entry.sequence,
        "start_on": entry.event.start_on,
        "shown": True,
        "until_on": None,
    }
