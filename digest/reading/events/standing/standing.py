"""Say what became of an event. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from digest.model.event import EventStatus
from digest.reading.events.setting.cues import Hit


@dataclass(frozen=True, slots=True)
class Standing:
    """What became of an event.

    Attributes:
        why_not: why it is not offered, or None when it is.
        cue: the word that decided, in its place in the text, or None.
        moved_from, moved_to: the day it stood on before, and the new one where one
            expression names both ("from 3 December to 14 January").
    """

    status: EventStatus
    why_not: str | None = None
    cue: Hit | None = None
    moved_from: date | None = None
    moved_to: date | None = None
