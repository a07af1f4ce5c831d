"""What the gate says about an edition before it is sent. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """What a finding does to an approval."""

    BLOCKER = "blocker"  # nothing is sent until it is mended
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the gate noticed.

    Attributes:
        rule: id from the rule table, such as "SIZE-01".
        message: where, what, and what to do next.
        language: the edition, or "" for the whole issue.
        entry_id: the entry it is about, or None.
        line: line of the HTML (or text) it is about, or None.
    """

    rule: str
    severity: Severity
    message: str
    language: str = ""
    entry_id: str | None = None
    line: int | None = None
