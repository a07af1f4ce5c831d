"""What an editor decided about a draft, one decision a time. Pure.

Decisions stand beside what was composed, so they survive when it is composed anew: one that names
an entry no longer there sleeps until it comes back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from digest.model.issue import Dated, Entry, IssueSection


@dataclass(frozen=True, slots=True)
class Drop:
    """Leave an entry out: for good, or until a later issue.

    Attributes:
        until_on: the first day it may be offered again; None is never.
    """

    entry_id: str
    until_on: date | None = None


@dataclass(frozen=True, slots=True)
class Include:
    """Put in an entry that was not offered: shown before, too late for its period, or too many."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class Place:
    """Put an entry into a section.

    Attributes:
        position: 1 is first; None is last.
    """

    entry_id: str
    section_id: str
    position: int | None = None


@dataclass(frozen=True, slots=True)
class Pin:
    """Keep an entry first in its section, whatever else is composed; several in this order."""

    entry_id: str
    pinned: bool = True


@dataclass(frozen=True, slots=True)
class Write:
    """Say an entry in the editor's own words, in one language.

    Attributes:
        title, text: None leaves the source's; both None takes the editor's words back.
    """

    entry_id: str
    language: str
    title: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Merge:
    """Tell two entries of one story as one: `entry_id` is told by `into_id`."""

    entry_id: str
    into_id: str


@dataclass(frozen=True, slots=True)
class Split:
    """Tell what one source of a merged item says as an entry of its own."""

    entry_id: str
    source: str


@dataclass(frozen=True, slots=True)
class Lead:
    """Open an edition with an article of the editor's. `markdown`: CommonMark; "" removes it."""

    language: str
    markdown: str


Decision = Drop | Include | Place | Pin | Write | Merge | Split | Lead


@dataclass(frozen=True, slots=True)
class Content:
    """All that makes an issue what it is.

    Attributes:
        composed: what was composed, before any decision. `coming`: the days beside it.
        subjects: language code to subject. `preheaders` likewise.
    """

    composed: tuple[IssueSection, ...]
    decisions: tuple[Decision, ...]
    subjects: Mapping[str, str]
    preheaders: Mapping[str, str]
    coming: tuple[Dated, ...] = ()


@dataclass(frozen=True, slots=True)
class Revision:
    """One saved state of an issue.

    Attributes:
        by: a person's name, or "digest".
        what: what was done, as one English phrase: "drop 4f2a…".
        after: number of the revision whose content this one changed; None for the first.
    """

    number: int
    made_at: datetime
    by: str
    what: str
    content: Content
    after: int | None = None


@dataclass(frozen=True, slots=True)
class Edited:
    """What a draft shows once its decisions are applied, and what became of the rest.

    Attributes:
        dropped: entries left out, each with the decision that did it.
        merged: entries told by another one.
        leads: language code to the editor's article, in Markdown.
    """

    sections: tuple[IssueSection, ...]
    dropped: tuple[tuple[Entry, Drop], ...] = ()
    merged: tuple[Entry, ...] = ()
    leads: tuple[tuple[str, str], ...] = ()
