"""Decide which editions an issue needs for what its readers chose. Pure.

An edition is made for each distinct selection of entries that real readers have, never for a
reader: choices that select the same share one, and such as select everything get the full one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256

from digest.model.issue import Dated, Entry
from digest.model.taste import Taste

MOST = 64  # editions of an issue; each is rendered, judged and frozen
EVERYTHING = ""
"""The key of a full edition."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What the full edition in one language holds.

    Attributes:
        days: kept in view beside the entries, of events that earlier issues told.
        has_article: it opens with one, which everyone gets.
    """

    language: str
    entries: tuple[Entry, ...]
    days: tuple[Dated, ...] = ()
    has_article: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """An edition that holds less than everything.

    Attributes:
        key: 12 hexadecimal digits of what it shows.
        shown: ids of its entries, and of its days.
        entries: how many of them are entries.
        tastes: of its readers, the commonest first.
    """

    language: str
    key: str
    shown: frozenset[str]
    entries: int
    tastes: tuple[Taste, ...]

    @property
    def readers(self) -> int:
        """How many get it."""
        return sum(taste.readers for taste in self.tastes)


@dataclass(frozen=True, slots=True)
class Cut:
    """Which editions there are beside the full ones, and who gets another.

    Attributes:
        full: readers of the full editions.
        without: readers for whom there is nothing in the issue.
        too_rare: readers whose selection got no edition of its own; they get the full one.
    """

    segments: tuple[Segment, ...]
    full: int = 0
    without: int = 0
    too_rare: int = 0


def cut(wholes: Mapping[str, Whole], tastes: Iterable[Taste], *, most: int = MOST) -> Cut:
    """The editions for these readers: at most `most` in all, so the rarest go without their own.

    Args:
        wholes: by language; readers of any other have no edition.
    """
    sorts: dict[str | None, int] = {EVERYTHING: 0, None: 0}
    found: dict[tuple[str, str], Segment] = {}
    for taste in sorted(tastes, key=_most_frequent):
        whole = wholes.get(taste.language)
        key = segment_of(taste, whole) if whole else None
        if whole is None or not key:
            sorts[key] += taste.readers
            continue
        there = found.get((taste.language, key)) or _segment(taste, whole, key)
        found[taste.language, key] = replace(there, tastes=(*there.tastes, taste))
    ranked = sorted(found.values(), key=lambda one: (-one.readers, one.language, one.key))
    room = max(most - len(wholes), 0)
    too_rare = sum(one.readers for one in ranked[room:])
    return Cut(tuple(ranked[:room]), sorts[EVERYTHING], sorts[None], too_rare)


def segment_of(taste: Taste, whole: Whole) -> str | None:
    """The key of what some readers get of an issue; None when nothing in it is for them."""
    entries, days = _selected(taste, whole)
    if not entries and not whole.has_article:
        return None
    if len(entries) == len(whole.entries) and len(days) == len(whole.days):
        return EVERYTHING
    return sha256("\0".join(sorted((*entries, *days))).encode()).hexdigest()[:12]


def _segment(taste: Taste, whole: Whole, key: str) -> Segment:
    entries, days = _selected(taste, whole)
    return Segment(taste.language, key, frozenset((*entries, *days)), len(entries), ())


def _selected(taste: Taste, whole: Whole) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ids of the entries, and of the days, that are for some readers."""
    return (
        tuple(one.id for one in whole.entries if taste.takes(one.topics, one.regions)),
        tuple(one.id for one in whole.days if taste.takes(one.topics, one.regions)),
    )


def _most_frequent(taste: Taste) -> tuple[int, str, list[str], list[str]]:
    return -taste.readers, taste.language, sorted(taste.topics), sorted(taste.regions)
