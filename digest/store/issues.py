"""Issues and their frozen editions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import delete, func, select, update

from digest.errors import Refused
from digest.model.issue import (
    OPEN,
    Edition,
    EventEntry,
    Issue,
    IssueState,
    ItemEntry,
)
from digest.model.item import ItemState
from digest.store.database import Database, insert_on
from digest.store.issue_rows import edition_columns, edition_of, issue_columns, issue_of
from digest.store.schema import announcement, edition, issue, offer


class Issues:
    """Every number of every bulletin."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, new: Issue) -> Issue:
        """Store a new draft under the next number of its bulletin.

        Returns:
            The stored issue; the one already there when the occurrence has one.
        """
        with self._database.writing() as db:
            there = db.execute(_of_occurrence(new.bulletin, new.nominal_on)).first()
            if there is not None:
                return issue_of(there)
            number = db.execute(
                select(func.coalesce(func.max(issue.c.number), 0) + 1).where(
                    issue.c.bulletin == new.bulletin
                )
            ).scalar_one()
            numbered = replace(new, number=number)
            db.execute(issue.insert().values(**issue_columns(numbered)))
            _offer(db, numbered)
            return numbered

    def save(self, changed: Issue) -> Issue:
        """Store a changed draft as its next revision.

        Raises:
            Refused: the issue is no longer a draft.
        """
        stored = replace(changed, revision=changed.revision + 1)
        with self._database.writing() as db:
            saved = db.execute(
                update(issue)
                .where(
                    issue.c.id == changed.id,
                    issue.c.state.in_(OPEN),
                    issue.c.revision == changed.revision,
                )
                .values(**issue_columns(stored))
            )
            if not saved.rowcount:
                raise Refused(f"{changed.name} was changed or approved meanwhile; look at it again")
            db.execute(delete(offer).where(offer.c.issue_id == changed.id))
            db.execute(delete(announcement).where(announcement.c.issue_id == changed.id))
            _offer(db, stored)
        return stored

    def approve(self, approved: Issue, editions: Iterable[Edition], *, content_hash: str) -> Issue:
        """Freeze the editions of a draft, bound to their hash.

        Raises:
            Refused: the draft was changed since the editions were rendered.
        """
        frozen = replace(approved, state=IssueState.APPROVED, content_hash=content_hash)
        with self._database.writing() as db:
            done = db.execute(
                update(issue)
                .where(
                    issue.c.id == approved.id,
                    issue.c.state.in_(OPEN),
                    issue.c.revision == approved.revision,
                )
                .values(
                    state=IssueState.APPROVED,
                    content_hash=content_hash,
                    approved_by=approved.approved_by,
                    approved_at=approved.approved_at,
                )
            )
            if not done.rowcount:
                raise Refused(
                    f"{approved.name} was changed or approved meanwhile; look at it again"
                )
            for one in editions:
                db.execute(edition.insert().values(issue_id=approved.id, **edition_columns(one)))
            db.execute(
                update(offer)
                .where(offer.c.issue_id == approved.id)
                .values(state=ItemState.INCLUDED)
            )
        return frozen

    def get(self, issue_id: str) -> Issue | None:
        """One issue by id."""
        return self._one(select(issue).where(issue.c.id == issue_id))

    def numbered(self, bulletin: str, number: int) -> Issue | None:
        """One issue by its running number."""
        return self._one(
            select(issue).where(issue.c.bulletin == bulletin, issue.c.number == number)
        )

    def of_occurrence(self, bulletin: str, nominal_on: date) -> Issue | None:
        """The issue of a planned sending, if it was made."""
        return self._one(_of_occurrence(bulletin, nominal_on))

    def latest(self, bulletin: str | None = None) -> Issue | None:
        """The newest issue that was not cancelled, of one bulletin or of all."""
        wanted = select(issue).where(issue.c.number.is_not(None))
        if bulletin:
            wanted = wanted.where(issue.c.bulletin == bulletin)
        return self._one(wanted.order_by(issue.c.created_at.desc(), issue.c.number.desc()).limit(1))

    def previous(self, bulletin: str, before: date) -> Issue | None:
        """The newest issue of a bulletin for an occurrence before `before`."""
        return self._one(
            select(issue)
            .where(
                issue.c.bulletin == bulletin,
                issue.c.number.is_not(None),
                issue.c.nominal_on < before,
            )
            .order_by(issue.c.nominal_on.desc())
            .limit(1)
        )

    def all(self, states: Iterable[IssueState] = ()) -> tuple[Issue, ...]:
        """Issues, newest first; of some states, or of all."""
        wanted = select(issue).order_by(issue.c.created_at.desc(), issue.c.number.desc())
        chosen = tuple(states)
        if chosen:
            wanted = wanted.where(issue.c.state.in_(chosen))
        with self._database.reading() as db:
            return tuple(issue_of(row) for row in db.execute(wanted))

    def editions(self, issue_id: str) -> tuple[Edition, ...]:
        """The frozen editions of an issue; empty before approval."""
        wanted = select(edition).where(edition.c.issue_id == issue_id).order_by(edition.c.id)
        with self._database.reading() as db:
            return tuple(edition_of(row) for row in db.execute(wanted))

    def _one(self, wanted: Any) -> Issue | None:
        with self._database.reading() as db:
            row = db.execute(wanted).first()
        return None if row is None else issue_of(row)


def _of_occurrence(bulletin: str, nominal_on: date) -> Any:
    return select(issue).where(issue.c.bulletin == bulletin, issue.c.nominal_on == nominal_on)


def _offer(db: Any, draft: Issue) -> None:
    """Mark what a draft shows, so that no other issue offers it again."""
    events = [entry for entry in draft.entries if isinstance(entry, EventEntry)]
    items = [entry.id for entry in draft.entries if isinstance(entry, ItemEntry)]
    items += dict.fromkeys(entry.item_id for entry in events if entry.whole_item)
    if items:
        # A note or calendar entry that is nothing but its event comes again with the event.
        db.execute(
            insert_on(db, offer).on_conflict_do_nothing(),
            [
                {
                    "bulletin": draft.bulletin,
                    "item_id": item_id,
                    "issue_id": draft.id,
                    "state": ItemState.OFFERED,
                }
                for item_id in items
            ],
        )
    if events:
        db.execute(
            announcement.insert(),
            [
                {
                    "bulletin": draft.bulletin,
                    "event_id": entry.id,
                    "issue_id": draft.id,
                    "reason": entry.reason,
                    "sequence": entry.sequence,
                }
                for entry in events
            ],
        )
