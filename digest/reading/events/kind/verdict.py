"""Say what a date was judged to tell of. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from digest.model.event import EventKind
from digest.model.text import Span
from digest.reading.events.setting.cues import Hit


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a date tells of.

    Attributes:
        rule: which rule decided, in plain English. `cue`: the word that made it fit.
        why_not: why such a thing is never offered, or None.
        ends: the date is the last day of something, not its day.
        named: the line that names it, where the line of the date does not.
        outright: a label says what the date is for, so that nothing else around it counts.
    """

    kind: EventKind
    rule: str
    cue: Hit | None = None
    why_not: str | None = None
    ends: bool = False
    named: Span | None = None
    outright: bool = False


@dataclass(frozen=True, slots=True)
class NearMiss:
    """No event after all, and the word that said so."""

    why: str
    cue: Hit | None = None


UNDECIDED = NearMiss("no word says that anything happens or is due then")  # no rule fits
