"""One number of a bulletin, and the editions it is sent as. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from digest.model.event import ACTED_ON, Event, EventKind, EventReason
from digest.model.item import ItemKind, Material, Origin
from digest.model.reading import DatedWords, Paraphrase
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


PUBLIC = (IssueState.QUEUED, IssueState.SENDING, IssueState.PAUSED, IssueState.SENT)
"""States in which the web version is public: readers may already hold the link to it."""
OPEN = (IssueState.DRAFT, IssueState.IN_REVIEW)  # may still be edited; no edition is frozen


@dataclass(frozen=True, slots=True)
class Period:
    """What an issue covers: half-open, so an item stamped at `end_at` is the next issue's."""

    start_at: datetime | None
    end_at: datetime


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What the editor says of an entry, in one language, in place of the source.

    Attributes:
        title, text: None leaves the source's.
    """

    language: str
    title: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class ItemEntry:
    """An item as one issue shows it.

    Attributes:
        id: the item's id; unique within the issue.
        source: the source's name, shown as where it comes from.
        summary: sentences of the item's text.
        own: the editor's words, at most one a language.
        part_of: the item it was split off from, whose text is another source's.
        dated: words of the summary that only held on the day of publication.
        paraphrase: a language model's summary, which is shown in place of those sentences.
        versions: the same item in other languages, each with the id of its own.
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
    own: tuple[OwnWords, ...] = ()
    part_of: str | None = None
    dated: tuple[DatedWords, ...] = ()
    paraphrase: Paraphrase | None = None
    versions: tuple[ItemEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class EventEntry:
    """An event as one issue shows it, with the reason it appears.

    Attributes:
        id: the event's id; unique within the issue.
        item_title: heading of the item that tells it, shown beside the evidence.
        whole_item: the item is nothing but this event, and is not shown besides.
        sequence: which state of the event this is; grows when it moves or is cancelled.
        last_chance: what one must do first closes before the next issue.
        materials: of an event that is over, what was published of it.
        told_on: the local day that item was published, which its relative words
            ("next Tuesday") count from; None when unknown.
        versions: the same event as items in other languages tell it, each with its own id.
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
    own: tuple[OwnWords, ...] = ()
    last_chance: bool = False
    materials: tuple[Material, ...] = ()
    versions: tuple[EventEntry, ...] = ()

    @property
    def name(self) -> str:
        """What readers know it by."""
        return name_of(self.event, self.item_title)


def name_of(event: Event, item_title: str) -> str:
    """What readers know an event by: its own name, or the heading of the item that tells it."""
    return event.title if event.title.strip() else item_title


def day_of(event: Event) -> date:
    """The day that matters to readers: the last one to act, the first one to attend."""
    return event.end_on if event.kind in ACTED_ON else event.start_on


@dataclass(frozen=True, slots=True)
class Dated:
    """A day between an issue and the next that readers may want in view.

    Attributes:
        id: the event's.
        day_on: see `day_of`.
        told: earlier issues told of it; else it is shown only where this one does.
    """

    id: str
    kind: EventKind
    title: str
    day_on: date
    language: str
    url: str | None
    told: bool
    topics: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    versions: tuple[Dated, ...] = ()


Entry = ItemEntry | EventEntry


def told_in(entry: Entry, language: str) -> Entry:
    """An entry as an edition tells it: the version in its language, where there is one.

    The editor's words stand with the entry, whatever version they are put in place of.
    """
    there = (one for one in entry.versions if one.language == language)
    found = None if entry.language == language else next(there, None)
    return entry if found is None else replace(found, own=entry.own)


def words_in(entry: Entry, language: str) -> OwnWords | None:
    """The editor's words for an entry that an edition shows: its own language's, else the entry's.

    None where the source speaks.
    """
    own = {one.language: one for one in entry.own}
    return own.get(language) or own.get(entry.language)


def language_in(entry: Entry, language: str) -> str:
    """The language in which an edition tells an entry."""
    own = words_in(entry, language)
    return own.language if own else entry.language


@dataclass(frozen=True, slots=True)
class IssueSection:
    """A section of one issue.

    Attributes:
        title: language code to heading.
        more_url: where all of its sort is found, or None.
    """

    id: str
    title: Mapping[str, str]
    entries: tuple[Entry, ...]
    more_url: str | None = None


def versions_in(sections: Iterable[IssueSection], language: str) -> tuple[IssueSection, ...]:
    """Sections with every entry as an edition tells it; see `told_in`."""
    return tuple(
        replace(one, entries=tuple(told_in(entry, language) for entry in one.entries))
        for one in sections
    )


def days_in(days: Iterable[Dated], language: str) -> tuple[Dated, ...]:
    """Days with the title and address of their version in a language, where there is one."""
    return tuple(
        next((one for one in (day, *day.versions) if one.language == language), day) for day in days
    )


@dataclass(frozen=True, slots=True)
class Issue:
    """One number of a bulletin.

    Attributes:
        number: running per bulletin; None once cancelled.
        nominal_on: the occurrence's identity; unique per bulletin.
        revision: grows with every change of content.
        subjects: language code to subject. `preheaders` likewise.
        leads: language code to the editor's opening article, in Markdown.
        coming: days before the next issue, of events that this or earlier ones tell.
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
    leads: Mapping[str, str] | None = None
    coming: tuple[Dated, ...] = ()
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

    @property
    def item_ids(self) -> frozenset[str]:
        """Items that tell the entries, in every language."""
        told = (one for entry in self.entries for one in (entry, *entry.versions))
        return frozenset(one.item_id if isinstance(one, EventEntry) else one.id for one in told)


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
