"""One thing that a source published, from the moment it is found. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from digest.model.event import EventKind, EventStatus

BY_HAND = "by-hand"  # the source of what an editor adds without naming one


class ItemKind(StrEnum):
    """What sort of text an item is."""

    NEWS = "news"
    COLUMN = "column"  # an opinion, blog or editorial, signed
    RESEARCH = "research"  # a study and its results
    PUBLICATION = "publication"  # a report, guide or review
    MATERIAL = "material"  # slides, recordings, results of an event
    MODEL = "model"  # an operating model that others may take up
    NOTICE = "notice"  # a short announcement about the service itself


class ItemState(StrEnum):
    """Where an item stands for one bulletin."""

    NEW = "new"  # collected, not yet offered
    OFFERED = "offered"  # stands in a draft
    INCLUDED = "included"  # stood in an issue that was sent
    SKIPPED = "skipped"  # the editor left it out
    SNOOZED = "snoozed"  # the editor wants it in a later issue
    EMBARGOED = "embargoed"  # may not be shown before a day
    BASELINE = "baseline"  # was there before the first run
    QUARANTINED = "quarantined"  # its source looks rebuilt; the editor decides


@dataclass(frozen=True, slots=True)
class Origin:
    """One place where an item stood. The earliest leads (title and address)."""

    source: str
    url: str | None
    title: str


@dataclass(frozen=True, slots=True)
class Author:
    """Who signed an item."""

    name: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to ask about an item, as the item says."""

    name: str
    role: str | None = None
    phone: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Material:
    """A document or recording that an item links to."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """An event that a source gave in structured form: calendar, JSON-LD, front matter.

    Attributes:
        uid: the source's own identity for it, stable when it moves.
        start_on: first local day. `end_on`: last local day, inclusive.
        starts_at: None for an all-day event.
        sequence: iCalendar SEQUENCE (RFC 5545 §3.8.7.4), 0 when unknown.
    """

    uid: str
    title: str
    start_on: date
    end_on: date
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    kind: EventKind | None = None
    place: str | None = None
    online_url: str | None = None
    registration_url: str | None = None
    registration_closes_on: date | None = None
    status: EventStatus = EventStatus.ANNOUNCED
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """One item as its source told it, before anything is decided about it.

    Attributes:
        guid: the source's own id, not trusted alone.
        text: the body as plain text, paragraphs separated by blank lines; offsets of a
            reading point into it.
        published_at: aware UTC, clamped to the time of collecting when in the future.
        kind: None lets the text decide.
        embargo_on: not to be offered before this local day.
        flags: what was mended on the way in, as short English phrases.
        translations: the same in other languages: addresses, or ids within its source.
    """

    source: str
    title: str
    text: str
    guid: str | None = None
    url: str | None = None
    language: str | None = None
    published_at: datetime | None = None
    kind: ItemKind | None = None
    topics: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    authors: tuple[Author, ...] = ()
    contacts: tuple[Contact, ...] = ()
    materials: tuple[Material, ...] = ()
    events: tuple[FoundEvent, ...] = ()
    embargo_on: date | None = None
    flags: tuple[str, ...] = ()
    translations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """A stored item: what was found, under an identity that does not depend on its date.

    Attributes:
        id: 12 hexadecimal digits.
        first_seen_at: when Digest first met it.
        changed_at: when its content last differed, or None.
        origins: the earliest first; at least one.
    """

    id: str
    source: str
    title: str
    text: str
    url: str | None
    kind: ItemKind
    language: str
    published_at: datetime | None
    first_seen_at: datetime
    origins: tuple[Origin, ...]
    changed_at: datetime | None = None
    topics: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    materials: tuple[Material, ...] = ()
    embargo_on: date | None = None
    state: ItemState = ItemState.NEW
    flags: tuple[str, ...] = ()
