"""Something dated that a reader may attend or must act on before. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from digest.model.text import Quote


class EventKind(StrEnum):
    """What sort of thing it is."""

    NETWORK_DAY = "network_day"
    SEMINAR = "seminar"
    WEBINAR = "webinar"
    WORKSHOP = "workshop"
    TRAINING = "training"
    TOUR = "tour"
    APPLICATION = "application"  # a call for applications: a period or its end
    CONSULTATION = "consultation"  # a request for comments, a survey
    DEADLINE = "deadline"  # any other named end
    RELEASE = "release"  # a coming publication
    EVENT = "event"  # anything else


ATTENDED = frozenset(
    {
        EventKind.NETWORK_DAY,
        EventKind.SEMINAR,
        EventKind.WEBINAR,
        EventKind.WORKSHOP,
        EventKind.TRAINING,
        EventKind.TOUR,
        EventKind.EVENT,
    }
)
ACTED_ON = frozenset({EventKind.APPLICATION, EventKind.CONSULTATION, EventKind.DEADLINE})


class EventStatus(StrEnum):
    """What is known of an event now."""

    ANNOUNCED = "announced"
    REGISTRATION_OPEN = "registration_open"
    PROGRAMME_PUBLISHED = "programme_published"
    MOVED = "moved"
    CANCELLED = "cancelled"
    PAST = "past"


class EventReason(StrEnum):
    """Why an event appears in an issue. The list is closed."""

    NEW = "new"
    REGISTRATION_OPEN = "registration_open"
    PROGRAMME_PUBLISHED = "programme_published"
    LAST_CHANCE = "last_chance"
    THIS_WEEK = "this_week"
    MOVED = "moved"
    CANCELLED = "cancelled"
    MATERIALS_OUT = "materials_out"


@dataclass(frozen=True, slots=True)
class Event:
    """An event as one text tells it.

    Attributes:
        start_on: first local day; for a period like "autumn" its first day by convention.
        end_on: last local day, inclusive; equals `start_on` for one day.
        starts_at: aware; None when no time of day is given.
        when: the source's own words for the time.
        proposed: whether a digest should offer it; `why_not` says why it should not.
        evidence: the deciding sentence; `more_evidence` what else was used.
        structured: came from a calendar or markup rather than running text.
    """

    kind: EventKind
    title: str
    start_on: date
    end_on: date
    evidence: Quote
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    when: str | None = None
    place: str | None = None
    online_url: str | None = None
    registration_url: str | None = None
    registration_closes_on: date | None = None
    theme: str | None = None
    organiser: str | None = None
    capacity: int | None = None
    series: str | None = None
    status: EventStatus = EventStatus.ANNOUNCED
    moved_from: date | None = None
    proposed: bool = True
    why_not: str | None = None
    more_evidence: tuple[Quote, ...] = ()
    structured: bool = False


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """A stored event: the same event told in several items is one.

    Attributes:
        id: 12 hexadecimal digits.
        item_id: the item that tells it best; `url` and `language` are that item's.
        sequence: grows each time date, place or status changes.
        previous_start_on: the day it stood on before it moved, or None.
    """

    id: str
    item_id: str
    event: Event
    language: str
    url: str | None
    source: str
    first_seen_at: datetime
    changed_at: datetime
    item_ids: tuple[str, ...] = ()
    sequence: int = 0
    previous_start_on: date | None = None
    topics: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
