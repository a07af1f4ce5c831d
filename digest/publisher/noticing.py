"""Notice what an editor should know of rows that are taken as they are. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter

from digest.model.rollblock import RollBlock
from digest.model.wish import Offer

MIXED = "addresses mix letters of two alphabets that look alike: digest subscribers list shows them"
_TOPICS, _REGIONS = itemgetter(1), itemgetter(2)  # of a wish


@dataclass(frozen=True, slots=True)
class Notice:
    """What is odd, and of how many rows."""

    what: str
    rows: int


class Noticing:
    """Looks at the rows of a list that a bulletin with this offer is to take."""

    def __init__(self, offer: Offer) -> None:
        self._known = {
            name: (of, frozenset(known))
            for name, of, known in (
                ("topic", _TOPICS, offer.topics),
                ("region", _REGIONS, offer.regions),
            )
            if known
        }
        self._said = {"topic": offer.topics, "region": offer.regions}
        self._unknown: Counter[tuple[str, str]] = Counter()
        self._mixed = 0

    def see(self, block: RollBlock) -> None:
        """Look at some rows."""
        self._mixed += sum(one.address.mixed_script for one in block.more.values())
        for name, (of, known) in self._known.items():
            for chosen, rows in Counter(map(of, block.wishes)).items():
                for value in chosen:
                    if value not in known:
                        self._unknown[name, value] += rows

    def notices(self) -> Iterator[Notice]:
        """What was odd so far, the most frequent first."""
        if self._mixed:
            yield Notice(MIXED, self._mixed)
        for (name, value), rows in self._unknown.most_common():
            yield Notice(unknown(name, value, self._said[name]), rows)


def unknown(name: str, value: str, known: tuple[str, ...]) -> str:
    """What to say of a topic or region that no source of a bulletin has."""
    return f"{name} {value[:40]!r} is none that its sources have ({', '.join(known)}); it was kept"
