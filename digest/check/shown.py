"""Which entries an edition shows, and under which heading. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from digest.model.bulletin import Bulletin, Untranslated
from digest.model.issue import Edition, Entry, EventEntry, Issue, told_in, words_in


def entries_in(issue: Issue, edition: Edition, bulletin: Bulletin) -> Iterator[Entry]:
    """What readers of `edition` are told of."""
    everything = bulletin.untranslated is Untranslated.SHOW
    told = (told_in(entry, edition.language) for entry in issue.entries)
    return (entry for entry in told if everything or entry.language == edition.language)


def shown_title(entry: Entry) -> str:
    """What the heading of an entry says, but for the editor's own words."""
    return entry.name if isinstance(entry, EventEntry) else entry.title


def printed_title(entry: Entry, language: str) -> str:
    """What it says in the edition of a language: the editor's title, where there is one."""
    own = words_in(entry, language)
    return (own.title if own else None) or shown_title(entry)
