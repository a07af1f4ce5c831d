"""Which entries an edition shows, and under which heading. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from digest.model.bulletin import Bulletin, Untranslated
from digest.model.issue import Edition, Entry, EventEntry, Issue, told_in


def entries_in(issue: Issue, edition: Edition, bulletin: Bulletin) -> Iterator[Entry]:
    """What readers of `edition` are told of."""
    everything = bulletin.untranslated is Untranslated.SHOW
    told = (told_in(entry, edition.language) for entry in issue.entries)
    return (entry for entry in told if everything or entry.language == edition.language)


def shown_title(entry: Entry) -> str:
    """What the heading of an entry says, but for the editor's own words."""
    return entry.name if isinstance(entry, EventEntry) else entry.title
