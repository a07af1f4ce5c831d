"""Issues and editions as rows: what lies in the columns, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import msgspec
from sqlalchemy import Row

from digest.model.issue import (
    Dated,
    Edition,
    Entry,
    EventEntry,
    Issue,
    IssueSection,
    IssueState,
    ItemEntry,
    Period,
)


def issue_of(row: Row[Any]) -> Issue:
    """The issue a row holds."""
    return Issue(
        id=row.id,
        bulletin=row.bulletin,
        number=row.number,
        state=IssueState(row.state),
        nominal_on=row.nominal_on,
        sends_at=row.sends_at,
        period=Period(row.period_start_at, row.period_end_at),
        created_at=row.created_at,
        sections=sections_from(row.sections),
        subjects=row.subjects,
        preheaders=row.preheaders,
        leads=row.leads,
        coming=row.coming,
        revision=row.revision,
        content_hash=row.content_hash,
        approved_by=row.approved_by,
        approved_at=row.approved_at,
        queued_at=row.queued_at,
        paused_because=row.paused_because,
    )


def edition_of(row: Row[Any]) -> Edition:
    """The edition a row holds."""
    return Edition(
        language=row.language,
        segment=row.segment,
        subject=row.subject,
        preheader=row.preheader,
        html=row.html,
        text=row.text,
        headers=row.headers,
        calendars=row.calendars,
    )


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """An entry as JSON: two kinds of entry need telling apart."""

    item: ItemEntry | None = None
    event: EventEntry | None = None


@dataclass(frozen=True, slots=True)
class _StoredSection:
    id: str
    title: Mapping[str, str]
    entries: tuple[StoredEntry, ...]


def sections_to(sections: Iterable[IssueSection]) -> str:
    """Sections as JSON."""
    stored = [
        _StoredSection(section.id, section.title, tuple(map(stored_entry, section.entries)))
        for section in sections
    ]
    return msgspec.json.encode(stored).decode()


def sections_from(text: str) -> tuple[IssueSection, ...]:
    """Sections from JSON."""
    stored = msgspec.json.decode(text, type=tuple[_StoredSection, ...])
    return tuple(
        IssueSection(section.id, section.title, tuple(map(entry_of, section.entries)))
        for section in stored
    )


def stored_entry(entry: Entry) -> StoredEntry:
    """An entry, ready for JSON."""
    return StoredEntry(item=entry) if isinstance(entry, ItemEntry) else StoredEntry(event=entry)


def entry_of(stored: StoredEntry) -> Entry:
    """The entry that was stored."""
    entry = stored.item or stored.event
    assert entry is not None  # noqa: S101  # stored_entry writes one of the two
    return entry


def issue_to_json(value: Issue) -> str:
    """An issue as one JSON document."""
    columns = issue_columns(value) | {"sections": msgspec.Raw(sections_to(value.sections).encode())}
    return msgspec.json.encode(columns).decode()


def issue_from_json(text: str) -> Issue:
    """The issue of a JSON document.

    Raises:
        msgspec.DecodeError: it holds something else.
    """
    row = msgspec.json.decode(text, type=_IssueRow)
    return Issue(
        id=row.id,
        bulletin=row.bulletin,
        number=row.number,
        state=row.state,
        nominal_on=row.nominal_on,
        sends_at=row.sends_at,
        period=Period(row.period_start_at, row.period_end_at),
        created_at=row.created_at,
        sections=sections_from(bytes(row.sections).decode()),
        subjects=row.subjects,
        preheaders=row.preheaders,
        leads=row.leads,
        coming=row.coming,
        revision=row.revision,
        approved_by=row.approved_by,
    )


@dataclass(frozen=True, slots=True)
class _IssueRow:
    """The columns of `issue_columns`, as JSON gives them back."""

    id: str
    bulletin: str
    number: int | None
    state: IssueState
    nominal_on: date
    sends_at: datetime
    period_start_at: datetime | None
    period_end_at: datetime
    created_at: datetime
    revision: int
    sections: msgspec.Raw
    approved_by: str | None
    subjects: dict[str, str]
    preheaders: dict[str, str]
    leads: dict[str, str]
    coming: tuple[Dated, ...]


def issue_columns(value: Issue) -> dict[str, Any]:
    """The row that holds an issue."""
    return {
        "id": value.id,
        "bulletin": value.bulletin,
        "number": value.number,
        "state": value.state,
        "nominal_on": value.nominal_on,
        "sends_at": value.sends_at,
        "period_start_at": value.period.start_at,
        "period_end_at": value.period.end_at,
        "created_at": value.created_at,
        "revision": value.revision,
        "sections": sections_to(value.sections),
        "approved_by": value.approved_by,
        "subjects": dict(value.subjects or {}),
        "preheaders": dict(value.preheaders or {}),
        "leads": dict(value.leads or {}),
        "coming": value.coming,
    }


def edition_columns(value: Edition) -> dict[str, Any]:
    """The row that holds an edition, but for its issue."""
    return {
        "language": value.language,
        "segment": value.segment,
        "subject": value.subject,
        "preheader": value.preheader,
        "html": value.html,
        "text": value.text,
        "headers": value.headers,
        "calendars": value.calendars,
    }
