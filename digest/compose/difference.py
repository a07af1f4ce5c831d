"""Tell how two states of a draft differ, entry by entry. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from digest.model.decision import Edited
from digest.model.issue import Entry, EventEntry, IssueSection, OwnWords


class Sort(StrEnum):
    """What sort of difference it is."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    REWORDED = "reworded"


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference.

    Attributes:
        what: an entry's name, or "subject (fi)", "preheader (sv)", "lead article (en)".
        before, after: where it stands ("Events, 2"), or its words; "" where it is absent.
        entry_id: None where it concerns no entry.
    """

    sort: Sort
    what: str
    before: str
    after: str
    entry_id: str | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """What a reader of a draft would see of it: what two revisions are compared by."""

    edited: Edited
    subjects: Mapping[str, str]
    preheaders: Mapping[str, str]


def difference(before: Shown, after: Shown) -> tuple[Difference, ...]:
    """From `before` to `after`: words of the issue first, then entries in reading order.

    An entry counts as moved when its section changed or it was carried past another one that
    stayed; those that only made room are not listed.
    """
    return (
        *_words("subject", before.subjects, after.subjects),
        *_words("preheader", before.preheaders, after.preheaders),
        *_words("lead article", dict(before.edited.leads), dict(after.edited.leads)),
        *_entries(before.edited.sections, after.edited.sections),
    )


def _words(what: str, before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[Difference]:
    for language in dict.fromkeys((*before, *after)):
        was, now = before.get(language, ""), after.get(language, "")
        if was != now:
            sort = Sort.REWORDED if was and now else Sort.ADDED if now else Sort.REMOVED
            yield Difference(sort, f"{what} ({language})", was, now)


@dataclass(frozen=True, slots=True)
class _Placed:
    entry: Entry
    section: IssueSection
    position: int

    @property
    def where(self) -> str:
        title = next(iter(self.section.title.values()), self.section.id)
        return f"{title}, {self.position}"


def _entries(before: Iterable[IssueSection], after: Iterable[IssueSection]) -> Iterator[Difference]:
    was, now = _placed(before), _placed(after)
    for entry_id, old in was.items():
        if entry_id not in now:
            yield Difference(Sort.REMOVED, _name(old.entry), old.where, "", entry_id)
    stayed = _stayed(was, now)
    for entry_id, new in now.items():
        if entry_id not in was:
            yield Difference(Sort.ADDED, _name(new.entry), "", new.where, entry_id)
            continue
        old = was[entry_id]
        if entry_id not in stayed:
            yield Difference(Sort.MOVED, _name(new.entry), old.where, new.where, entry_id)
        for said, says in _reworded(old.entry, new.entry):
            yield Difference(Sort.REWORDED, _name(new.entry), said, says, entry_id)


def _placed(sections: Iterable[IssueSection]) -> dict[str, _Placed]:
    return {
        entry.id: _Placed(entry, section, position)
        for section in sections
        for position, entry in enumerate(section.entries, 1)
    }


def _stayed(was: Mapping[str, _Placed], now: Mapping[str, _Placed]) -> frozenset[str]:
    """Entries that kept their section and their order among one another: the longest such run."""
    stayed: set[str] = set()
    for section in {placed.section.id for placed in now.values()}:
        row = [
            (entry_id, was[entry_id].position)
            for entry_id, placed in now.items()
            if placed.section.id == section
            and entry_id in was
            and was[entry_id].section.id == section
        ]
        stayed.update(_longest_rising(row))
    return frozenset(stayed)


def _longest_rising(row: list[tuple[str, int]]) -> tuple[str, ...]:
    """The longest subsequence whose positions rise; a section has few dozens of entries."""
    best: list[tuple[str, ...]] = []
    for place, (entry_id, position) in enumerate(row):
        before = (best[j] for j in range(place) if row[j][1] < position)
        best.append((*max(before, key=len, default=()), entry_id))
    return max(best, key=len, default=())


def _reworded(old: Entry, new: Entry) -> Iterator[tuple[str, str]]:
    yield from (
        (said, says) for said, says in zip(_said(old), _said(new), strict=False) if said != says
    )
    own = {one.language: one for one in old.own}
    for now in new.own:
        was = own.pop(now.language, None)
        if was != now:
            yield _own(was) if was else "", _own(now)
    for gone in own.values():
        yield _own(gone), ""


def _said(entry: Entry) -> tuple[str, ...]:
    if isinstance(entry, EventEntry):
        event = entry.event
        return (event.title, f"{event.start_on} {event.status}", event.evidence.text, entry.reason)
    told_by = ", ".join(origin.source for origin in entry.origins)
    return (entry.title, " ".join(quote.text for quote in entry.summary), told_by)


def _own(words: OwnWords) -> str:
    return f"{words.language}: " + " – ".join(one for one in (words.title, words.text) if one)


def _name(entry: Entry) -> str:
    return entry.name if isinstance(entry, EventEntry) else entry.title
