"""Decide what a draft shows once its editor's decisions are applied. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from digest.compose.placing import section_of
from digest.model.bulletin import Bulletin
from digest.model.decision import (
    Content,
    Decision,
    Drop,
    Edited,
    Include,
    Lead,
    Merge,
    Pin,
    Place,
    Split,
    Write,
)
from digest.model.issue import Entry, IssueSection, ItemEntry, OwnWords


def edited(content: Content, bulletin: Bulletin) -> Edited:
    """Apply decisions in the order they were made; one about an absent entry does nothing."""
    table = _Table.laid(content.composed, bulletin)
    for decision in content.decisions:
        _apply(table, decision, bulletin)
    table.put_pinned_first()
    return Edited(
        table.sections(),
        tuple(table.dropped),
        tuple(table.merged),
        tuple((language, text) for language, text in table.leads.items() if text.strip()),
    )


@dataclass(slots=True)
class _Table:
    """The entries while they are moved about; it never leaves this module."""

    titles: dict[str, IssueSection]
    entries: dict[str, list[Entry]]
    pinned: dict[str, None] = field(default_factory=dict)
    dropped: list[tuple[Entry, Drop]] = field(default_factory=list)
    merged: list[Entry] = field(default_factory=list)
    leads: dict[str, str] = field(default_factory=dict)

    @classmethod
    def laid(cls, composed: Iterable[IssueSection], bulletin: Bulletin) -> _Table:
        sections = (bulletin.changes, *bulletin.sections)
        empty = {one.id: IssueSection(one.id, one.title, (), one.more_url) for one in sections}
        there = {one.id: one for one in composed}
        titles = empty | {name: replace(one, entries=()) for name, one in there.items()}
        return cls(
            titles, {name: list(there[name].entries) if name in there else [] for name in titles}
        )

    def sections(self) -> tuple[IssueSection, ...]:
        return tuple(
            replace(self.titles[name], entries=tuple(entries))
            for name, entries in self.entries.items()
            if entries
        )

    def find(self, entry_id: str) -> tuple[list[Entry], int] | None:
        places = ((row, place) for row in self.entries.values() for place in range(len(row)))
        return next(((row, place) for row, place in places if row[place].id == entry_id), None)

    def take(self, entry_id: str) -> Entry | None:
        found = self.find(entry_id)
        return found[0].pop(found[1]) if found else None

    def change(self, entry_id: str, changed: Entry) -> None:
        found = self.find(entry_id)
        if found:
            found[0][found[1]] = changed

    def get(self, entry_id: str) -> Entry | None:
        found = self.find(entry_id)
        return found[0][found[1]] if found else None

    def put_pinned_first(self) -> None:
        rank = {entry_id: place for place, entry_id in enumerate(self.pinned)}
        for row in self.entries.values():
            row.sort(key=lambda entry: rank.get(entry.id, len(rank)))


def _apply(table: _Table, decision: Decision, bulletin: Bulletin) -> None:
    match decision:
        case Include(entry):
            _include(table, entry, bulletin)
        case Drop() | Place() | Pin():
            _arrange(table, decision)
        case Write() | Merge() | Split() | Lead():
            _retell(table, decision)


def _arrange(table: _Table, decision: Drop | Place | Pin) -> None:
    match decision:
        case Drop(entry_id):
            if (entry := table.take(entry_id)) is not None:
                table.dropped.append((entry, decision))
        case Place(entry_id, section_id, position):
            _place(table, entry_id, section_id, position)
        case Pin(entry_id, pinned):
            table.pinned.pop(entry_id, None)
            if pinned:
                table.pinned[entry_id] = None


def _retell(table: _Table, decision: Write | Merge | Split | Lead) -> None:
    match decision:
        case Write():
            _write(table, decision)
        case Merge(entry_id, into_id):
            _merge(table, entry_id, into_id)
        case Split(entry_id, source):
            _split(table, entry_id, source)
        case Lead(language, markdown):
            table.leads[language] = markdown


def _include(table: _Table, entry: Entry, bulletin: Bulletin) -> None:
    table.dropped = [one for one in table.dropped if one[0].id != entry.id]
    table.merged = [one for one in table.merged if one.id != entry.id]
    if table.find(entry.id) is None:
        table.entries[section_of(entry, bulletin).id].append(entry)


def _place(table: _Table, entry_id: str, section_id: str, position: int | None) -> None:
    if section_id not in table.entries:
        return
    entry = table.take(entry_id)
    if entry is not None:
        row = table.entries[section_id]
        row.insert(len(row) if position is None else position - 1, entry)


def _write(table: _Table, words: Write) -> None:
    entry = table.get(words.entry_id)
    if entry is None:
        return
    others = tuple(one for one in entry.own if one.language != words.language)
    own = OwnWords(words.language, words.title, words.text)
    said = words.title is not None or words.text is not None
    table.change(entry.id, replace(entry, own=(*others, own) if said else others))


def _merge(table: _Table, entry_id: str, into_id: str) -> None:
    into = table.get(into_id)
    if into is None or entry_id == into_id:
        return
    entry = table.take(entry_id)
    if entry is None:
        return
    table.merged.append(entry)
    if isinstance(into, ItemEntry) and isinstance(entry, ItemEntry):
        more = tuple(origin for origin in entry.origins if origin not in into.origins)
        table.change(into_id, replace(into, origins=into.origins + more))


def _split(table: _Table, entry_id: str, source: str) -> None:
    found = table.find(entry_id)
    entry = table.get(entry_id)
    if found is None or not isinstance(entry, ItemEntry):
        return
    row, place = found
    row[place : place + 1] = _parted(entry, source)


def _parted(entry: ItemEntry, source: str) -> Iterator[Entry]:
    """An entry without what `source` told, and that as an entry of its own.

    Only its title and address are known: the text that was kept is the first origin's, which
    is never parted.
    """
    apart = tuple(origin for origin in entry.origins[1:] if origin.source == source)
    yield replace(entry, origins=tuple(one for one in entry.origins if one not in apart))
    for number, origin in enumerate(apart, 1):
        yield replace(
            entry,
            id=f"{entry.id}-{source}-{number}",
            title=origin.title,
            url=origin.url,
            source=origin.source,
            summary=(),
            dated=(),
            paraphrase=None,
            origins=(origin,),
            materials=(),
            own=(),
            part_of=entry.id,
            versions=(),
        )
