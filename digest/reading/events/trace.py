"""What was considered and what decided, for whoever asks why. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from digest.model.event import Event
from digest.model.text import Quote


@dataclass(frozen=True, slots=True)
class Decision:
    """One date that was weighed as an event.

    Attributes:
        when: the date expression.
        evidence: the sentence it stands in.
        rule: the rule that decided, in plain English.
        cue: the word that made the rule fit, or None.
        standing: the word that says what became of it ("peruttu"), or None.
        event: what it was understood as, or None for a near miss.
        why_not: why it is no event, or why the event is not offered.
        is_exact: the date names days, not a month or a season.
        outright: a label says what the date is for.
    """

    when: Quote
    evidence: Quote
    rule: str
    cue: Quote | None = None
    event: Event | None = None
    why_not: str | None = None
    is_exact: bool = True
    standing: Quote | None = None
    outright: bool = False
