"""Good rows of a list, column by column: a million are read and stored in blocks of some hundred. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from digest.model.subscriber import Address, Frequency, RollEntry

Wish = tuple[str | None, tuple[str, ...], tuple[str, ...], Frequency | None]
"""Language, topics, regions and frequency of a row, empty where it says nothing."""


@dataclass(frozen=True, slots=True)
class RollBlock:
    """Rows that follow one another; all columns are equally long.

    Attributes:
        rows: their numbers, as in `RollReject`, ascending.
        keys, mailed: of their addresses.
        names: "" where none is told.
        more: the entries of the few rows that tell more than the columns hold, by number.
    """

    rows: Sequence[int]
    keys: Sequence[str]
    mailed: Sequence[str]
    names: Sequence[str]
    wishes: Sequence[Wish]
    more: Mapping[int, RollEntry]

    @classmethod
    def of(cls, entries: Iterable[RollEntry]) -> RollBlock:
        """These entries as a block."""
        several = tuple(entries)
        return cls(
            rows=[one.row for one in several],
            keys=[one.address.key for one in several],
            mailed=[one.address.mailed for one in several],
            names=[one.name or "" for one in several],
            wishes=[(one.language, one.topics, one.regions, one.frequency) for one in several],
            more={one.row: one for one in several if _tells_more(one)},
        )

    def __len__(self) -> int:
        return len(self.rows)

    def entries(self) -> Iterator[RollEntry]:
        """The rows one by one."""
        columns = zip(self.rows, self.keys, self.mailed, self.names, self.wishes, strict=True)
        for row, key, mailed, name, wish in columns:
            language, topics, regions, frequency = wish
            yield self.more.get(row) or RollEntry(
                Address(mailed, key),
                name=name or None,
                language=language,
                topics=topics,
                regions=regions,
                frequency=frequency,
                row=row,
            )

    def below(self, row: int) -> RollBlock:
        """What of it comes after a row of the list."""
        if self.rows[0] > row:
            return self
        return RollBlock.of(one for one in self.entries() if one.row > row)


def _tells_more(one: RollEntry) -> bool:
    odd = not one.address.ascii_only or one.address.mixed_script
    return bool(odd or one.fields or one.note)
