"""The saved states of an issue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select

from digest.model.decision import (
    Content,
    Decision,
    Drop,
    Include,
    Lead,
    Merge,
    Pin,
    Place,
    Revision,
    Split,
    Write,
)
from digest.store.database import Database
from digest.store.issue_rows import (
    StoredEntry,
    entry_of,
    sections_from,
    sections_to,
    stored_entry,
)
from digest.store.schema import revision


class Revisions:
    """Every saved state of every issue."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, issue_id: str) -> tuple[Revision, ...]:
        """All revisions of an issue, in the order they were made."""
        wanted = select(revision).where(revision.c.issue_id == issue_id).order_by(revision.c.number)
        with self._database.reading() as db:
            return tuple(_revision_of(row) for row in db.execute(wanted))

    def get(self, issue_id: str, number: int) -> Revision | None:
        """One revision by its number."""
        wanted = select(revision).where(
            revision.c.issue_id == issue_id, revision.c.number == number
        )
        with self._database.reading() as db:
            row = db.execute(wanted).first()
        return None if row is None else _revision_of(row)


def put_revision(db: Connection, issue_id: str, made: Revision) -> None:
    """Store a revision, within the transaction that saves its issue."""
    db.execute(
        revision.insert().values(
            issue_id=issue_id,
            number=made.number,
            made_at=made.made_at,
            by=made.by,
            what=made.what,
            after=made.after,
            composed=sections_to(made.content.composed),
            decisions=_decisions_to(made.content.decisions),
            subjects=dict(made.content.subjects),
            preheaders=dict(made.content.preheaders),
            coming=made.content.coming,
        )
    )


def _revision_of(row: Row[Any]) -> Revision:
    return Revision(
        number=row.number,
        made_at=row.made_at,
        by=row.by,
        what=row.what,
        content=Content(
            sections_from(row.composed),
            _decisions_from(row.decisions),
            row.subjects,
            row.preheaders,
            row.coming,
        ),
        after=row.after,
    )


_KINDS: Mapping[str, type[Decision]] = {
    "drop": Drop,
    "place": Place,
    "pin": Pin,
    "write": Write,
    "merge": Merge,
    "split": Split,
    "lead": Lead,
}
_NAMES = {shape: kind for kind, shape in _KINDS.items()}


@dataclass(frozen=True, slots=True)
class _StoredDecision:
    """A decision as JSON. `kind`: a key of `_KINDS`, or "include", whose value is the entry."""

    kind: str
    value: msgspec.Raw


def _decisions_to(decisions: Iterable[Decision]) -> str:
    return msgspec.json.encode([_stored(decision) for decision in decisions]).decode()


def _decisions_from(text: str) -> tuple[Decision, ...]:
    stored = msgspec.json.decode(text, type=tuple[_StoredDecision, ...])
    return tuple(map(_decision, stored))


def _stored(decision: Decision) -> dict[str, object]:
    if isinstance(decision, Include):
        return {"kind": "include", "value": stored_entry(decision.entry)}
    return {"kind": _NAMES[type(decision)], "value": decision}


def _decision(stored: _StoredDecision) -> Decision:
    if stored.kind == "include":
        return Include(entry_of(msgspec.json.decode(stored.value, type=StoredEntry)))
    return msgspec.json.decode(stored.value, type=_KINDS[stored.kind])
