"""Which entries an edition shows. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from digest.model.bulletin import Bulletin, Untranslated
from digest.model.issue import Edition, Entry, EventEntry, Issue, ItemEntry


def events_in(issue: Issue, edition: Edition, bulletin: Bulletin) -> Iterator[EventEntry]:
    """The events that readers of `edition` are told of."""
    return (entry for entry in _shown(issue, edition, bulletin) if isinstance(entry, EventEntry))


def items_in(issue: Issue, edition: Edition, bulletin: Bulletin) -> Iterator[ItemEntry]:
    """The items that readers of `edition` are told of."""
    return (entry for entry in _shown(issue, edition, bulletin) if isinstance(entry, ItemEntry))


def _shown(issue: Issue, edition: Edition, bulletin: Bulletin) -> Iterator[Entry]:
    everything = bulletin.untranslated is Untranslated.SHOW
    return (entry for entry in issue.entries if everything or entry.language == edition.language)
