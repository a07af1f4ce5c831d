"""Issues and their frozen editions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from digest.errors import Refused
from digest.model.decision import Content, Edited, Revision
from digest.model.issue import OPEN, Edition, Issue, IssueState
from digest.model.item import ItemState
from digest.store.database import Database
from digest.store.issue_rows import edition_columns, edition_of, issue_columns, issue_of
from digest.store.offers import put_offers, take_offers_back
from digest.store.revisions import put_revision
from digest.store.schema import edition, issue, offer, snapshot

CHANGEABLE = (*OPEN, IssueState.APPROVED)
"""States in which an issue may be changed; changing an approved one voids the approval."""


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
            put_revision(db, numbered.id, _first_revision(numbered))
            put_offers(db, numbered, Edited(numbered.sections))
            return numbered

    def save(self, changed: Issue, made: Revision, shown: Edited) -> Issue:
        """Store a changed issue as its next revision; the approval of one is void.

        Args:
            made: the revision, with what was done. `shown`: what the issue shows after it.

        Raises:
            Refused: the issue is queued or over, or was changed meanwhile.
        """
        stored = replace(
            changed,
            revision=made.number,
            state=IssueState.DRAFT,
            approved_by=None,
            approved_at=None,
            content_hash=None,
        )
        with self._database.writing() as db:
            self._change(db, changed, **issue_columns(stored), approved_at=None, content_hash=None)
            _thaw(db, changed.id)
            put_revision(db, changed.id, made)
            take_offers_back(db, changed.id)
            put_offers(db, stored, shown)
        return stored

    def submit(self, seen: Issue, *, by: str) -> Issue:
        """Put a draft in review, as the first of two people approves it.

        Raises:
            Refused: it was changed or approved meanwhile.
        """
        with self._database.writing() as db:
            self._change(db, seen, state=IssueState.IN_REVIEW, approved_by=by)
        return replace(seen, state=IssueState.IN_REVIEW, approved_by=by)

    def approve(
        self,
        approved: Issue,
        editions: Iterable[Edition],
        *,
        content_hash: str,
        rendered_with: str = "{}",
    ) -> Issue:
        """Freeze the editions of a draft, bound to their hash.

        Args:
            rendered_with: JSON of what they were rendered with.

        Raises:
            Refused: the draft was changed since the editions were rendered.
        """
        frozen = replace(approved, state=IssueState.APPROVED, content_hash=content_hash)
        with self._database.writing() as db:
            self._change(
                db,
                approved,
                state=IssueState.APPROVED,
                content_hash=content_hash,
                approved_by=approved.approved_by,
                approved_at=approved.approved_at,
            )
            db.execute(snapshot.insert().values(issue_id=approved.id, taken=rendered_with))
            for one in editions:
                db.execute(edition.insert().values(issue_id=approved.id, **edition_columns(one)))
            db.execute(
                update(offer)
                .where(offer.c.issue_id == approved.id, offer.c.state == ItemState.OFFERED)
                .values(state=ItemState.INCLUDED)
            )
        return frozen

    def reopen(self, approved: Issue) -> Issue:
        """Make a draft of an approved issue again; its content stays.

        Raises:
            Refused: it was queued or changed meanwhile.
        """
        unsigned: dict[str, Any] = {
            "state": IssueState.DRAFT,
            "approved_by": None,
            "approved_at": None,
            "content_hash": None,
        }
        with self._database.writing() as db:
            self._change(db, approved, **unsigned)
            _thaw(db, approved.id)
            db.execute(
                update(offer)
                .where(offer.c.issue_id == approved.id, offer.c.state == ItemState.INCLUDED)
                .values(state=ItemState.OFFERED)
            )
        return replace(approved, **unsigned)

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

    def snapshot(self, issue_id: str) -> str | None:
        """What an approved issue was rendered with; None when that was not kept."""
        with self._database.reading() as db:
            taken: str | None = db.execute(
                select(snapshot.c.taken).where(snapshot.c.issue_id == issue_id)
            ).scalar()
        return taken

    def editions(self, issue_id: str) -> tuple[Edition, ...]:
        """The frozen editions of an issue; empty before approval."""
        wanted = select(edition).where(edition.c.issue_id == issue_id).order_by(edition.c.id)
        with self._database.reading() as db:
            return tuple(edition_of(row) for row in db.execute(wanted))

    def _change(self, db: Connection, seen: Issue, **columns: Any) -> None:
        """Change an issue that nobody changed since it was seen."""
        done = db.execute(
            update(issue)
            .where(
                issue.c.id == seen.id,
                issue.c.state.in_(CHANGEABLE),
                issue.c.revision == seen.revision,
            )
            .values(**columns)
        )
        if not done.rowcount:
            raise Refused(f"{seen.name} was changed or approved meanwhile; look at it again")

    def _one(self, wanted: Any) -> Issue | None:
        with self._database.reading() as db:
            row = db.execute(wanted).first()
        return None if row is None else issue_of(row)


def _of_occurrence(bulletin: str, nominal_on: date) -> Any:
    return select(issue).where(issue.c.bulletin == bulletin, issue.c.nominal_on == nominal_on)


def _first_revision(draft: Issue) -> Revision:
    content = Content(
        draft.sections, (), draft.subjects or {}, draft.preheaders or {}, draft.coming
    )
    return Revision(draft.revision, draft.created_at, "digest", "compose", content)


def _thaw(db: Connection, issue_id: str) -> None:
    """Forget what an approval froze."""
    db.execute(delete(edition).where(edition.c.issue_id == issue_id))
    db.execute(delete(snapshot).where(snapshot.c.issue_id == issue_id))
