"""What one run of the demo came to, as plain values for the summary. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from digest.model.delivery import Certificate
from digest.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Visited:
    """One source. `merged`: found before elsewhere. `notes`: what was mended or passed over."""

    name: str
    kind: str
    new: int
    merged: int = 0
    known: int = 0
    unchanged: bool = False
    notes: tuple[str, ...] = ()
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Dated:
    """One event of the issue.

    Attributes:
        words: the sentence it was found by, as its source has it; "" when structured.
        found_in: title of the article, or the source's name when structured.
        reason: why the issue shows it.
    """

    start_on: date
    end_on: date
    kind: str
    title: str
    words: str
    found_in: str
    reason: str


@dataclass(frozen=True, slots=True)
class Printed:
    """One edition as it was written to look at."""

    language: str
    subject: str
    html_bytes: int
    html: Path
    text: Path


@dataclass(frozen=True, slots=True)
class Made:
    """The issue. `sections`: heading and number of entries."""

    name: str
    sections: tuple[tuple[str, int], ...]
    editions: tuple[Printed, ...]
    findings: tuple[Finding, ...]
    approved_by: str


@dataclass(frozen=True, slots=True)
class Roll:
    """The list of subscribers as it was imported. `rejects`: row and reason."""

    rows: int
    on_list: int
    suppressed: int
    rejects: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Sent:
    """What the ledger says, and what the endpoint's own books say of `taken` and `doubled`."""

    certificate: Certificate
    taken: int
    doubled: int
    mails: Path
    first_mail: Path | None


@dataclass(frozen=True, slots=True)
class Story:
    """One run. `made` and `sent` are None when there was nothing new to tell.

    Attributes:
        merged: titles of items that stood in more than one source.
        nothing: why no issue was made, or None.
    """

    office: str
    day: date
    folder: Path
    visited: tuple[Visited, ...] = ()
    merged: tuple[str, ...] = ()
    dated: tuple[Dated, ...] = ()
    made: Made | None = None
    roll: Roll | None = None
    sent: Sent | None = None
    nothing: str | None = None
    seconds: float = 0
