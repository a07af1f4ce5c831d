"""What readers of a bulletin chose of it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Taste:
    """Readers who chose alike.

    Attributes:
        language: of the edition they get.
        topics, regions: empty = all of them.
        readers: how many they are.
    """

    language: str
    topics: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    readers: int = 0

    def takes(self, topics: Iterable[str], regions: Iterable[str]) -> bool:
        """Whether something with these marks is for them; what has none is for everyone."""
        return _meets(self.topics, topics) and _meets(self.regions, regions)


def _meets(chosen: frozenset[str], marks: Iterable[str]) -> bool:
    there = frozenset(marks)
    return not chosen or not there or not chosen.isdisjoint(there)
