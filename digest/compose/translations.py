"""Make one entry of what is known in several languages. Pure.

Items that are translations of one another, and the events that they tell, are offered once: the
version in the bulletin's first language stands for all, and every edition shows its own.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from digest.model.issue import Dated, Entry, EventEntry, Issue, ItemEntry, language_in, told_in

_One = TypeVar("_One", ItemEntry, EventEntry, Dated)
Same = Mapping[str, str]
"""Item ids to what they share with their translations; an item without any is not in it."""


@dataclass(frozen=True, slots=True)
class Missing:
    """An entry that an edition can only show in another language, or not at all.

    Attributes:
        told_in: the languages it is told in, the entry's own first.
    """

    entry_id: str
    name: str
    language: str
    told_in: tuple[str, ...]


def same(pairs: Iterable[tuple[str, str]]) -> Same:
    """Items that are linked, by however many steps, share a name: the smallest of their ids."""
    shared: dict[str, set[str]] = {}
    for one, other in pairs:
        together = shared.get(one, {one}) | shared.get(other, {other})
        shared.update(dict.fromkeys(together, together))
    return {one: min(together) for one, together in shared.items()}


def joined(entries: Iterable[Entry], same_as: Same, languages: Sequence[str]) -> tuple[Entry, ...]:
    """Entries of which each stands for its translations among them too.

    Two in one language are never joined: they are two stories, whatever a page says of itself.

    Args:
        languages: of the bulletin, its first before the others.
    """
    everything = tuple(entries)
    items = [entry for entry in everything if isinstance(entry, ItemEntry)]
    events = [entry for entry in everything if isinstance(entry, EventEntry)]

    def of_item(entry: ItemEntry) -> Hashable:
        return same_as.get(entry.id)

    def of_event(entry: EventEntry) -> Hashable:
        shared = same_as.get(entry.item_id)
        event = entry.event
        return (shared, event.kind, event.start_on, entry.reason) if shared else None

    return (*_joined(events, of_event, languages), *_joined(items, of_item, languages))


def joined_days(
    days: Iterable[Dated], tellers: Mapping[str, str], same_as: Same, languages: Sequence[str]
) -> tuple[Dated, ...]:
    """The same of days in view. `tellers`: event id to the item that tells it."""

    def of_day(day: Dated) -> Hashable:
        shared = same_as.get(tellers.get(day.id, ""))
        return (shared, day.kind, day.day_on) if shared else None

    return _joined(days, of_day, languages)


def missing(issue: Issue, languages: Iterable[str]) -> tuple[Missing, ...]:
    """What is not told in every language, entry by entry. The editors' own words count."""
    return tuple(
        Missing(entry.id, _name(entry), language, _languages(entry))
        for entry in issue.entries
        for language in languages
        if language_in(told_in(entry, language), language) != language
    )


def _joined(
    ones: Iterable[_One], group_of: Callable[[_One], Hashable], languages: Sequence[str]
) -> tuple[_One, ...]:
    """In the order of what was there first; ones without a group stay alone."""
    groups: dict[Hashable, dict[str, _One]] = {}
    for one in ones:
        group = group_of(one)
        if group is None or one.language in groups.get(group, {}):
            group = one.id
        groups.setdefault(group, {})[one.language] = one
    return tuple(_as_one(by_language, languages) for by_language in groups.values())


def _as_one(by_language: Mapping[str, _One], languages: Sequence[str]) -> _One:
    rank = {language: place for place, language in enumerate(languages)}
    ranked = sorted(
        by_language.values(), key=lambda one: (rank.get(one.language, len(rank)), one.language)
    )
    if len(ranked) == 1:
        return ranked[0]
    return replace(
        ranked[0],
        versions=tuple(ranked[1:]),
        topics=_union(one.topics for one in ranked),
        regions=_union(one.regions for one in ranked),
    )


def _union(marks: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(mark for some in marks for mark in some))


def _languages(entry: Entry) -> tuple[str, ...]:
    told = (entry.language, *(one.language for one in entry.versions))
    return tuple(dict.fromkeys((*told, *(one.language for one in entry.own))))


def _name(entry: Entry) -> str:
    return entry.name if isinstance(entry, EventEntry) else entry.title
