"""Decide which section an entry stands in. Pure."""

from __future__ import annotations

from digest.model.bulletin import Bulletin, Section
from digest.model.event import EventReason
from digest.model.issue import Entry, EventEntry
from digest.model.item import ItemKind

CHANGED = (EventReason.CANCELLED, EventReason.MOVED)
"""What a reader who already planned to come must see first."""


def section_of(entry: Entry, bulletin: Bulletin) -> Section:
    """The section of an entry: changes first, slides of what is over among the materials."""
    if isinstance(entry, EventEntry) and entry.reason in CHANGED:
        return bulletin.changes
    return bulletin.section_for(
        _kind(entry), topics=entry.topics, regions=entry.regions, language=entry.language
    )


def _kind(entry: Entry) -> str:
    if not isinstance(entry, EventEntry):
        return entry.kind
    return ItemKind.MATERIAL if entry.reason is EventReason.MATERIALS_OUT else entry.event.kind
