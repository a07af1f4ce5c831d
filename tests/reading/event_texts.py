"""Sentences of our own that tell of events, and ways to read them."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from digest.model.event import Event
from digest.reading.dates import find_dates
from digest.reading.events import Decision, consider_events, find_events
from digest.reading.sentences import split_sentences

TODAY = date(2026, 11, 22)  # a Sunday
HELSINKI = ZoneInfo("Europe/Helsinki")


def events_in(
    text: str, language: str = "fi", *, title: str = "", on: date = TODAY
) -> tuple[Event, ...]:
    """Every event of a text published on a day."""
    dates = find_dates(text, language=language, published_on=on, zone=HELSINKI)
    return find_events(
        text,
        title=title,
        language=language,
        published_on=on,
        dates=dates,
        sentences=split_sentences(text, language),
    )


def decisions_on(text: str, language: str = "fi", *, on: date = TODAY) -> tuple[Decision, ...]:
    """Every decision on a text published on a day."""
    dates = find_dates(text, language=language, published_on=on, zone=HELSINKI)
    return consider_events(
        text,
        title="",
        language=language,
        published_on=on,
        dates=dates,
        sentences=split_sentences(text, language),
    )


def proposed_in(text: str, language: str = "fi", *, on: date = TODAY) -> tuple[Event, ...]:
    """Only the events that a digest would offer."""
    return tuple(event for event in events_in(text, language, on=on) if event.proposed)
