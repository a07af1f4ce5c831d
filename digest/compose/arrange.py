"""Decide the order: which section an entry stands in, and where. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from digest.model.bulletin import Bulletin
from digest.model.event import EventReason
from digest.model.issue import Entry, EventEntry, IssueSection, ItemEntry

FIRST = (EventReason.CANCELLED, EventReason.MOVED)
"""What a reader who already planned to come must see first."""


def arrange(entries: Iterable[Entry], bulletin: Bulletin) -> tuple[IssueSection, ...]:
    """Every entry in its section, sections in the bulletin's order, empty ones left out.

    Events stand in the order of their days, what was moved or cancelled first; items newest
    first, those of the bulletin's first language before others of the same day.
    """
    found: dict[str, list[Entry]] = {section.id: [] for section in bulletin.sections}
    for entry in entries:
        kind = entry.kind if isinstance(entry, ItemEntry) else entry.event.kind
        found[bulletin.section_for(kind).id].append(entry)
    return tuple(
        IssueSection(
            section.id,
            section.title,
            tuple(sorted(found[section.id], key=lambda entry: _place(entry, bulletin))),
        )
        for section in bulletin.sections
        if found[section.id]
    )


def _place(entry: Entry, bulletin: Bulletin) -> tuple[int, int, int, str]:
    spoken = bulletin.languages
    language = spoken.index(entry.language) if entry.language in spoken else len(spoken)
    if isinstance(entry, EventEntry):
        urgency = 0 if entry.reason in FIRST else 1
        return (urgency, entry.event.start_on.toordinal(), language, entry.id)
    published = entry.published_on or date.min
    return (2, -published.toordinal(), language, entry.id)
