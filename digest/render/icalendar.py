"""Events as .ics files a reader can add to a calendar. Pure: the same issue, the same bytes.

Files are linked, never attached: mail programs take an attached one for an invitation.
Source: RFC 5545; METHOD:PUBLISH from RFC 5546 §3.2.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import icalendar as ics

from digest.model.event import ACTED_ON, Event, EventReason, EventStatus
from digest.model.issue import Calendar, Entry, EventEntry, Issue, day_of
from digest.render.clean import clean, web_address
from digest.render.days import whole_months
from digest.render.frame import Frame
from digest.render.words.words import Words

ALL = "all.ics"
_MARGIN = timedelta(days=366)  # a time zone's rules are written for the years around an event


def calendar_name(event_id: str) -> str:
    """File name of an event's calendar: `[a-z0-9-]+.ics`."""
    slug = re.sub(r"[^a-z0-9]+", "-", event_id.lower()).strip("-")
    return f"event-{slug or 'x'}.ics"


@dataclass(frozen=True, slots=True)
class Listed:
    """An event of a calendar.

    Attributes:
        name: what readers know it by.
        stamped_at: when it came to be as it is. `sequence`: orders its versions.
    """

    id: str
    event: Event
    name: str
    url: str | None
    source: str
    stamped_at: datetime
    sequence: int


def in_calendar(entry: Entry) -> bool:
    """Whether an entry names a day to add: no whole month, nothing over or cancelled."""
    if not isinstance(entry, EventEntry) or entry.reason is EventReason.MATERIALS_OUT:
        return False
    return entry.event.status is not EventStatus.CANCELLED and _has_a_day(entry.event)


def subscribable_calendar(
    events: Iterable[Listed], *, title: str, words: Words, zone: ZoneInfo, public_url: str
) -> str:
    """One file for a calendar program to fetch daily, under a title (RFC 7986 §5.1, §5.7)."""
    days = tuple(_vevent(one, words, zone, public_url) for one in events if _has_a_day(one.event))
    return _file(days, words, zone, title=clean(title))


def _has_a_day(event: Event) -> bool:
    return event.kind in ACTED_ON or not whole_months(event.start_on, event.end_on)


def calendars(
    issue: Issue, entries: Iterable[Entry], *, words: Words, zone: ZoneInfo, frame: Frame
) -> tuple[Calendar, ...]:
    """One file per event, and one with all of them where there are several."""
    dated = tuple(
        entry for entry in entries if isinstance(entry, EventEntry) and in_calendar(entry)
    )
    events = tuple(_vevent(_listed(entry, issue), words, zone, frame.public_url) for entry in dated)
    single = tuple(
        Calendar(calendar_name(entry.id), _file((event,), words, zone))
        for entry, event in zip(dated, events, strict=True)
    )
    return (*single, Calendar(ALL, _file(events, words, zone))) if len(events) > 1 else single


def _listed(entry: EventEntry, issue: Issue) -> Listed:
    return Listed(
        id=entry.id,
        event=entry.event,
        name=entry.name,
        url=entry.url,
        source=entry.source,
        stamped_at=issue.created_at,
        # A later issue tells of the same event anew, so its number orders the versions.
        sequence=issue.number or 0,
    )


def _file(
    events: tuple[ics.Event, ...], words: Words, zone: ZoneInfo, *, title: str | None = None
) -> str:
    calendar = ics.Calendar()
    calendar.add("prodid", f"-//Digest//Bulletin//{words.code.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    if title is not None:
        calendar.add("name", title)
        calendar.add("x-wr-calname", title)  # what programs read that are older than RFC 7986
        calendar.add("refresh-interval", timedelta(days=1), {"VALUE": "DURATION"})
    timed = tuple(event.start for event in events if isinstance(event.start, datetime))
    if timed:
        calendar.add_component(_zone(timed, zone))
    for event in events:
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content.decode()


def _zone(moments: tuple[datetime, ...], zone: ZoneInfo) -> ics.Timezone:
    first, last = min(moments).date() - _MARGIN, max(moments).date() + _MARGIN
    timezone = ics.Timezone.from_tzinfo(zone, first_date=first, last_date=last)
    timezone.pop("COMMENT", None)
    return timezone


def _vevent(one: Listed, words: Words, zone: ZoneInfo, public_url: str) -> ics.Event:
    event, url = one.event, web_address(one.url)
    starts, ends = _span(event, zone)
    vevent = ics.Event()
    vevent.add("uid", f"{one.id}@{urlsplit(public_url).hostname or 'localhost'}")
    vevent.add("dtstamp", one.stamped_at)
    vevent.add("sequence", one.sequence)
    vevent.add("summary", _summary(one, words))
    vevent.add("dtstart", starts)
    vevent.add("dtend", ends)
    off = event.status is EventStatus.CANCELLED
    vevent.add("status", "CANCELLED" if off else "CONFIRMED")
    vevent.add("description", _description(one, url, words))
    if event.place:
        vevent.add("location", clean(event.place))
    if url:
        vevent.add("url", url)
    if not isinstance(starts, datetime):
        vevent.add("transp", "TRANSPARENT")
    return vevent


def _span(event: Event, zone: ZoneInfo) -> tuple[date, date]:
    """Start and end; an all-day end is the day after the last (RFC 5545 §3.6.1)."""
    if event.kind in ACTED_ON:
        day = day_of(event)
        return day, day + timedelta(days=1)
    if event.starts_at is None:
        return event.start_on, max(event.end_on, event.start_on) + timedelta(days=1)
    starts = event.starts_at.astimezone(zone)
    hour_later = (event.starts_at + timedelta(hours=1)).astimezone(zone)
    ends = event.ends_at.astimezone(zone) if event.ends_at else hour_later
    return starts, ends if ends > starts else hour_later


def _summary(one: Listed, words: Words) -> str:
    name, kind = clean(one.name), one.event.kind
    return f"{words.labels.kinds[kind]}: {name}" if kind in ACTED_ON else name


def _description(one: Listed, url: str | None, words: Words) -> str:
    opening, closing = words.quotes
    source = f"{words.labels.source}: {clean(one.source)}"
    quote = f"{opening}{clean(one.event.evidence.text)}{closing}"
    return "\n".join(part for part in (quote, source, url) if part)
