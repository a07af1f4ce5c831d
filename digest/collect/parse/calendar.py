"""iCalendar → items, one an event or series. Runs in a guarded child.

Every event is parsed by itself beside the file's time zones, so a broken one loses only itself.
"""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from time import monotonic
from types import FrameType
from typing import Any

import icalendar
import recurring_ical_events

from digest.collect.paragraphs import decode
from digest.collect.parse.challenge import refuse_challenge
from digest.collect.parse.components import (
    bare,
    events_by_uid,
    has_start,
    on_its_day,
    unfolded,
    zones_of,
)
from digest.collect.parse.exchange import Parsed, Question, pack_parsed, unpack_question
from digest.collect.parse.fields import text_of, title_from, title_of, url_of
from digest.errors import UnreadableSource
from digest.model.event import EventStatus
from digest.model.item import Found, FoundEvent

_AHEAD = timedelta(days=731)  # 24 months
_BEHIND = timedelta(days=31)  # what is over may still have moved
_MOST_INSTANCES = 1_000
_SERIES_S = 1.0
_FILE_S = 6.0
_TOO_OFTEN = re.compile(r"^RRULE[^\n]*FREQ=(?:SECONDLY|MINUTELY)", re.MULTILINE | re.IGNORECASE)
_REPEATS = re.compile(r"^(?:RRULE|RDATE|RECURRENCE-ID)", re.MULTILINE | re.IGNORECASE)


def task(payload: bytes) -> bytes:
    """A sandbox task: a packed question to a packed answer."""
    question, body = unpack_question(payload)
    return pack_parsed(parse_calendar(body, question))


def parse_calendar(body: bytes, question: Question) -> Parsed:
    """Read the events of the next 24 months. Raises UnreadableSource when it is no calendar."""
    text = unfolded(decode(body, question.content_type))
    if "BEGIN:VCALENDAR" not in text[:2_000].upper():
        refuse_challenge(body)
        raise UnreadableSource("this is not a calendar; check the address")
    frame = _Frame(zones_of(text), question, monotonic() + _FILE_S)
    found: list[Found] = []
    notes: list[str] = []
    for blocks in events_by_uid(text):
        if len(found) >= question.most:
            notes.append(f"has more than {question.most} coming events; the first were read")
            break
        try:
            found.extend(_read_or_mend(frame, blocks, notes))
        except Exception as error:  # noqa: BLE001 - whatever the library meets costs one event
            notes.append(f"an event was passed over: {_named(blocks[0])} ({_why(error)})")
    return Parsed(tuple(found), tuple(notes))


def _read_or_mend(frame: _Frame, blocks: list[str], notes: list[str]) -> tuple[Found, ...]:
    """What cannot be read whole is read without its recurrence, its time zone, then its end."""
    plain = [bare(block) for block in blocks]
    nowhere = replace(frame, zones="")
    first: Exception | None = None
    for attempt, some, broken in (
        (frame, blocks, None),
        (frame, plain, "recurrence"),
        (nowhere, plain, "time zone"),
        (nowhere, [on_its_day(block) for block in plain], "start or end"),
    ):
        try:
            found = tuple(attempt.read(some))
        except (_RefusedError, TimeoutError):
            if first is None:
                raise
        except Exception as error:  # noqa: BLE001 - as in parse_calendar
            first = first or error
        else:
            if broken and found:
                why = f"its {broken} makes no sense"
                notes.append(f"an event was mended: {_named(blocks[0])} ({why})")
            return found
    assert first is not None  # noqa: S101 - every attempt failed
    raise first


class _RefusedError(ValueError):
    """An event that is legal but not reasonable."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """What all events of a file share."""

    zones: str
    question: Question
    deadline: float

    def read(self, blocks: list[str]) -> Iterator[Found]:
        """One event with its moved instances; nothing when none of it is near."""
        if any(_TOO_OFTEN.search(block) for block in blocks):
            raise _RefusedError("it repeats every second or minute")
        dated = [block for block in blocks if has_start(block)]
        if not dated:
            raise _RefusedError("it has no start")
        source = f"BEGIN:VCALENDAR\n{self.zones}{''.join(dated)}END:VCALENDAR\n"
        now = datetime.fromisoformat(self.question.now)
        with _at_most(min(_SERIES_S, self.deadline - monotonic())):
            calendar = icalendar.Calendar.from_ical(source)
            query = recurring_ical_events.of(calendar, keep_recurrence_attributes=True)
            instances = []
            for instance in query.between(now - _BEHIND, now + _AHEAD):
                instances.append(instance)
                if len(instances) >= _MOST_INSTANCES:
                    break
        if not instances:
            for event in calendar.walk("VEVENT"):
                event.decoded("DTSTART")  # raises: a start that makes no sense is not one long ago
            return
        instances.sort(key=lambda one: _days(one, self.question.tzinfo)[:2])
        yield self._found(instances, is_series=any(_REPEATS.search(one) for one in blocks))

    def _found(self, instances: list[Any], *, is_series: bool) -> Found:
        first = instances[0]
        place = title_of(str(first.get("LOCATION", "")))
        text = text_of(str(first.get("DESCRIPTION", "")))
        url = url_of(str(first.get("URL", "")), self.question.url)
        said = title_of(str(first.get("SUMMARY", "")))
        title = said or title_from(text, url) or str(first["DTSTART"].dt)
        return Found(
            source="",
            title=title,
            # The title comes first: it is the sentence by which readers are told of the event.
            text="\n\n".join(part for part in (title, text, place) if part),
            guid=str(first.get("UID", "")) or None,
            url=url,
            published_at=_moment(first, "CREATED", self.question.tzinfo),
            flags=() if said else ("no title",),
            events=tuple(self._event(one, title, is_series=is_series) for one in instances),
        )

    def _event(self, instance: Any, title: str, *, is_series: bool) -> FoundEvent:
        zone = self.question.tzinfo
        start_on, end_on, starts_at, ends_at = _days(instance, zone)
        uid = str(instance.get("UID", "")) or title
        cancelled = str(instance.get("STATUS", "")).upper() == "CANCELLED"
        origin = instance.get("RECURRENCE-ID")
        nominal = origin.dt if origin is not None else start_on
        return FoundEvent(
            uid=f"{uid}/{str(nominal)[:10]}" if is_series else uid,
            title=title_of(str(instance.get("SUMMARY", ""))) or title,
            start_on=start_on,
            end_on=end_on,
            starts_at=starts_at,
            ends_at=ends_at,
            place=title_of(str(instance.get("LOCATION", ""))) or None,
            online_url=url_of(str(instance.get("CONFERENCE", "")), "")
            or url_of(str(instance.get("X-GOOGLE-CONFERENCE", "")), ""),
            status=EventStatus.CANCELLED if cancelled else EventStatus.ANNOUNCED,
            sequence=max(0, int(instance.get("SEQUENCE", 0))),
        )


def _days(instance: Any, zone: tzinfo) -> tuple[date, date, datetime | None, datetime | None]:
    """First day, last day (inclusive), start and end; the last two None when all-day."""
    start = instance.decoded("DTSTART")
    end = instance.decoded("DTEND") if "DTEND" in instance else start
    if not isinstance(start, datetime):
        last = end.date() if isinstance(end, datetime) else end
        # RFC 5545 §3.6.1: the end is not part of the event.
        return start, max(start, last - timedelta(days=1)), None, None
    starts_at, ends_at = _aware(start, zone), _aware(end, zone)
    last_moment = max(starts_at, ends_at - timedelta(seconds=1))
    local = (starts_at.astimezone(zone).date(), last_moment.astimezone(zone).date())
    return *local, starts_at, ends_at if ends_at > starts_at else None


def _aware(moment: datetime | date, zone: tzinfo) -> datetime:
    """A floating time is local to the site (RFC 5545 §3.3.5)."""
    if not isinstance(moment, datetime):
        moment = datetime(moment.year, moment.month, moment.day)  # noqa: DTZ001 - made aware below
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)


def _moment(event: Any, name: str, zone: tzinfo) -> datetime | None:
    return _aware(event.decoded(name), zone) if name in event else None


def _named(block: str) -> str:
    summary = re.search(r"^SUMMARY[^:\n]*:(.*)", block, re.MULTILINE | re.IGNORECASE)
    return repr(title_of(summary[1])[:80]) if summary else "without a title"


def _why(error: Exception) -> str:
    return str(error) if isinstance(error, _RefusedError | TimeoutError) else type(error).__name__


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Stop an endless recurrence from inside. Only in a main thread, as in the sandbox's child."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError("its recurrence takes too long to work out")

    if seconds <= 0:
        raise TimeoutError("the events before it took too long")
    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
