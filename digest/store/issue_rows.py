"""Issues and editions as rows: what lies in the columns, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Row

from digest.model.issue import (
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
        sections=_sections_from(row.sections),
        subjects=row.subjects,
        preheaders=row.preheaders,
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
class _StoredEntry:
    """An entry as JSON: two kinds of entry need telling apart."""

    item: ItemEntry | None = None
    event: EventEntry | None = None


@dataclass(frozen=True, slots=True)
class _StoredSection:
    id: str
    title: Mapping[str, str]
    entries: tuple[_StoredEntry, ...]


def _sections_to(sections: Iterable[IssueSection]) -> str:
    stored = [
        _StoredSection(section.id, section.title, tuple(map(_stored, section.entries)))
        for section in sections
    ]
    return msgspec.json.encode(stored).decode()


def _sections_from(text: str) -> tuple[IssueSection, ...]:
    stored = msgspec.json.decode(text, type=tuple[_StoredSection, ...])
    return tuple(
        IssueSection(section.id, section.title, tuple(map(_entry, section.entries)))
        for section in stored
    )


def _stored(entry: Entry) -> _StoredEntry:
    return _StoredEntry(item=entry) if isinstance(entry, ItemEntry) else _StoredEntry(event=entry)


def _entry(stored: _StoredEntry) -> Entry:
    entry = stored.item or stored.event
    assert entry is not None  # noqa: S101  # _stored writes one of the two
    return entry


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
        "sections": _sections_to(value.sections),
        "approved_by": value.approved_by,
        "subjects": dict(value.subjects or {}),
        "preheaders": dict(value.preheaders or {}),
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
