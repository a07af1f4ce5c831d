"""Events in running text: what, when, where, until when, and what became of it. Pure."""

from digest.reading.events.find import consider_events, find_events
from digest.reading.events.merge import from_structured, merge_events
from digest.reading.events.setting.listing import heads_calendar
from digest.reading.events.standing.notices import calls_off
from digest.reading.events.ties import close_registration
from digest.reading.events.trace import Decision

__all__ = [
    "Decision",
    "calls_off",
    "close_registration",
    "consider_events",
    "find_events",
    "from_structured",
    "heads_calendar",
    "merge_events",
]
