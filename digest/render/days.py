"""Write days and times as readers of a language do. Pure."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time

from digest.model.event import Event
from digest.render.words.words import Words


def day_text(day: date, words: Words) -> str:
    """One day with its weekday: "ke 14.1.2027"."""
    return format_date(day, words.clock.day, words.locale)


def plain_day_text(day: date, words: Words) -> str:
    """One day without its weekday: "14.1.2027"."""
    return format_date(day, words.clock.plain_day, words.locale)


def coming_day_text(day: date, words: Words) -> str:
    """A day of the next weeks: "ke 14.1."."""
    return format_date(day, words.clock.start_day, words.locale)


def near_day_text(day: date, words: Words) -> str:
    """A day whose year and weekday stand beside it: "14.1."."""
    return format_date(day, words.clock.near_day, words.locale)


def days_text(start: date, end: date, words: Words) -> str:
    """Days from `start` to `end`, inclusive: "ti 9.3. – ke 10.3.2027", whole months by name."""
    if start == end:
        return day_text(start, words)
    if whole_months(start, end):
        return _months_text(start, end, words)
    pattern = words.clock.start_day if start.year == end.year else words.clock.day
    return f"{format_date(start, pattern, words.locale)} – {day_text(end, words)}"


def when_text(event: Event, words: Words, zone: ZoneInfo) -> str:
    """When an event is: its days, and its times where they are known."""
    if event.starts_at is None:
        return days_text(event.start_on, event.end_on, words)
    starts, ends = event.starts_at.astimezone(zone), _ending(event, zone)
    if ends is None:
        return _at(starts.date(), _clock_text(starts, words), words)
    if starts.date() == ends.date():
        span = f"{_clock_text(starts, words)}–{_clock_text(ends, words)}"
        return _at(starts.date(), span, words)
    first = _at(starts.date(), _clock_text(starts, words), words)
    return f"{first} – {_at(ends.date(), _clock_text(ends, words), words)}"


def due_text(event: Event, words: Words, zone: ZoneInfo) -> str:
    """By when a reader must act: the last day, and the time where it is known."""
    at = event.ends_at or (event.starts_at if event.start_on == event.end_on else None)
    local = at.astimezone(zone) if at else None
    # Midnight at the end of a day is the next day by the clock; the day alone says it better.
    if local is None or local.date() != event.end_on:
        return day_text(event.end_on, words)
    return _at(event.end_on, _clock_text(local, words), words)


def whole_months(start: date, end: date) -> bool:
    """Whether the days are one or more whole months: a period, not days to mark."""
    return start.day == 1 and end > start and (end + timedelta(days=1)).day == 1


def _ending(event: Event, zone: ZoneInfo) -> datetime | None:
    if event.ends_at is None or event.starts_at is None or event.ends_at <= event.starts_at:
        return None
    return event.ends_at.astimezone(zone)


def _months_text(start: date, end: date, words: Words) -> str:
    last = format_date(end, words.clock.month, words.locale)
    if (start.year, start.month) == (end.year, end.month):
        return last
    if start.year == end.year:
        return f"{format_date(start, words.clock.start_month, words.locale)}–{last}"
    return f"{format_date(start, words.clock.month, words.locale)} – {last}"


def _at(day: date, clock: str, words: Words) -> str:
    return words.clock.at.format(day=day_text(day, words), time=clock)


def _clock_text(moment: datetime, words: Words) -> str:
    pattern = words.clock.minute if moment.minute else words.clock.hour
    # The zone is the moment's own: Babel would otherwise turn it to UTC.
    return format_time(moment.time(), pattern, locale=words.locale)
