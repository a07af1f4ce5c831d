"""One number of a bulletin, and the editions it is sent as. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from digest.model.event import ACTED_ON, Event, EventReason
from digest.model.item import ItemKind, Material, Origin
from digest.model.text import Quote


class IssueState(StrEnum):
    """Where an issue stands.

    draft → in_review → approved → queued → sending ⇄ paused → sent
      └─────────┴──────────┴─────────┴────────┴──────────┴→ cancelled
    """

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"  # editions frozen, bound to the content hash
    QUEUED = "queued"  # deliveries and batches exist
    SENDING = "sending"
    PAUSED = "paused"  # by an operator, or because the endpoint refused us
    SENT = "sent"  # no delivery is pending
    CANCELLED = "cancelled"


OPEN = (IssueState.DRAFT, IssueState.IN_REVIEW)  # may still be edited; no edition is frozen


@dataclass(frozen=True, slots=True)
class Period:
    """What an issue covers: half-open, so an item stamped at `end_at` is the next issue's."""

    start_at: datetime | None
    end_at: datetime


@dataclass(frozen=True, slots=True)
class ItemEntry:
    """An item as one issue shows it.

    Attributes:
        id: the item's id; unique within the issue.
        source: the source's name, shown as where it comes from.
        summary: sentences of the item's text.
    """

    id: str
    kind: ItemKind
    language: str
    title: str
    url: str | None
    source: str
    published_on: date | None
    summary: tuple[Quote, ...] = ()
    origins: tuple[Origin, ...] = ()
    materials: tuple[Material, ...] = ()
    topics: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    changed: bool = False


@dataclass(frozen=True, slots=True)
class EventEntry:
    """An event as one issue shows it, with the reason it appears.

    Attributes:
        id: the event's id; unique within the issue.
        item_title: heading of the item that tells it, shown beside the evidence.
        whole_item: the item is nothing but this event, and is not shown besides.
        sequence: which state of the event this is; grows when it moves or is cancelled.
        told_on: the local day that item was published, which its relative words
            ("next Tuesday") count from; None when unknown.
    """

    id: str
    item_id: str
    event: Event
    reason: EventReason
    language: str
    url: str | None
    source: str
    item_title: str
    told_on: date | None = None
    whole_item: bool = False
    sequence: int = 0
    topics: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What readers know it by: its own name, or the heading of the item that tells it.

        A deadline has no name, and a single word ("Workshop") names nothing.
        """
        nameless = self.event.kind in ACTED_ON or " " not in self.event.title.strip()
        return self.item_title if nameless and self.item_title.strip() else self.event.title


Entry = ItemEntry | EventEntry


@dataclass(frozen=True, slots=True)
class IssueSection:
    """A section of one issue. `title`: language code to heading."""

    id: str
    title: Mapping[str, str]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Issue:
    """One number of a bulletin.

    Attributes:
        number: running per bulletin; None once cancelled.
        nominal_on: the occurrence's identity; unique per bulletin.
        revision: grows with every change of content.
        subjects: language code to subject. `preheaders` likewise.
        content_hash: of the frozen editions, None before approval.
        queued_at: when its audience was fixed; the Date of its mails.
    """

    id: str
    bulletin: str
    number: int | None
    state: IssueState
    nominal_on: date
    sends_at: datetime
    period: Period
    created_at: datetime
    sections: tuple[IssueSection, ...] = ()
    subjects: Mapping[str, str] | None = None
    preheaders: Mapping[str, str] | None = None
    revision: int = 1
    content_hash: str | None = None
    approved_by: str | None = None
    approved_at: datetime | None = None
    queued_at: datetime | None = None
    paused_because: str | None = None

    @property
    def name(self) -> str:
        """`BULLETIN/NUMBER`, as commands and addresses call it."""
        return f"{self.bulletin}/{self.number}" if self.number else self.id

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, in the order they are shown."""
        return tuple(entry for section in self.sections for entry in section.entries)


@dataclass(frozen=True, slots=True)
class Slot:
    """A place filled per recipient. `name`: `[a-z][a-z0-9_]*`."""

    name: str


@dataclass(frozen=True, slots=True)
class Slotted:
    """Text with places to fill: literal strings and slots in turn."""

    parts: tuple[str | Slot, ...]

    @property
    def slots(self) -> frozenset[str]:
        """Names of the slots used."""
        return frozenset(part.name for part in self.parts if isinstance(part, Slot))

    @classmethod
    def plain(cls, text: str) -> Slotted:
        """Text without slots."""
        return cls((text,))


@dataclass(frozen=True, slots=True)
class Calendar:
    """An .ics file that an edition links to. `name`: file name, `[a-z0-9-]+.ics`."""

    name: str
    content: str


@dataclass(frozen=True, slots=True)
class Edition:
    """An issue in one language for one segment: rendered, checked, hashed, frozen.

    Attributes:
        html: complete document; text: plain text, lines of at most 72 columns.
        headers: mail headers beside From, To, Subject and Date.
        calendars: files served beside the web version.
    """

    language: str
    segment: str
    subject: str
    preheader: str
    html: Slotted
    text: Slotted
    headers: tuple[tuple[str, Slotted], ...] = ()
    calendars: tuple[Calendar, ...] = ()
