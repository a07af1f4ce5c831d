"""Decide which column of a list holds what: by its heading, by hand, or by what stands in it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from digest.errors import UsageError
from digest.model.subscriber import OwnField
from digest.subscribers.headings import Column, column_of, squeezed

IGNORED = "-"  # what a column is mapped to that shall not be read
SAMPLE = 20  # rows looked at when no heading says where the address is


@dataclass(frozen=True, slots=True)
class Columns:
    """Which cell of a row holds what.

    Attributes:
        headings: as written. `ignored`: those that mean nothing to Digest.
        known, own: index by column, and by own field.
        guessed: the address was found by what stands in its column, not by the heading.
    """

    headings: tuple[str, ...]
    ignored: tuple[str, ...]
    known: Mapping[Column, int]
    own: Mapping[OwnField, int]
    guessed: bool = False

    @property
    def meanings(self) -> tuple[tuple[str, str], ...]:
        """Every heading, and what it is taken for ("-": nothing)."""
        taken = {index: str(column) for column, index in self.known.items()}
        taken |= {index: one.name for one, index in self.own.items()}
        return tuple(
            (heading or f"column {index + 1}", taken.get(index, IGNORED))
            for index, heading in enumerate(self.headings)
        )


def is_known(heading: str, own: Mapping[str, OwnField]) -> bool:
    """Whether a heading, perhaps still in quotation marks, means something."""
    name = heading.strip().strip('"')
    return column_of(name) is not None or squeezed(name) in own


def columns_of(
    header: Sequence[str],
    own: Mapping[str, OwnField],
    by_hand: Mapping[str, str],
    sample: Iterable[Sequence[str]],
) -> Columns:
    """Map the columns of a list.

    Args:
        own: own fields by squeezed name.
        by_hand: heading, or number from 1, to the name of a column or own field, or "-".
        sample: the first rows below the header.

    Raises:
        UsageError: `by_hand` names what is not there, or no column holds the address.
    """
    chosen = _by_hand(header, own, by_hand)
    known: dict[Column, int] = {}
    fields: dict[OwnField, int] = {}
    ignored: list[str] = []
    # What was said by hand comes first, so that a heading cannot take its place.
    for index in sorted(range(len(header)), key=lambda index: index not in chosen):
        meaning = chosen.get(index) or own.get(squeezed(header[index])) or column_of(header[index])
        if isinstance(meaning, OwnField):
            fields.setdefault(meaning, index)
        elif isinstance(meaning, Column):
            known.setdefault(meaning, index)
        elif header[index].strip():
            ignored.append(header[index].strip())
    guessed = Column.EMAIL not in known
    if guessed:
        taken = {*known.values(), *fields.values(), *chosen}
        known[Column.EMAIL] = _address_column(header, sample, taken)
    return Columns(tuple(header), tuple(ignored), known, fields, guessed)


def _by_hand(
    header: Sequence[str], own: Mapping[str, OwnField], by_hand: Mapping[str, str]
) -> Mapping[int, Column | OwnField | str]:
    places = {squeezed(heading): index for index, heading in reversed(tuple(enumerate(header)))}
    chosen: dict[int, Column | OwnField | str] = {}
    for heading, name in by_hand.items():
        index = places.get(squeezed(heading))
        if index is None and heading.strip().isdecimal() and 1 <= int(heading) <= len(header):
            index = int(heading) - 1
        if index is None:
            raise UsageError(
                f"--map {heading}={name}: no column is headed so; there are: {_spoken(header)}"
            )
        chosen[index] = _meaning(heading, name, own)
    return chosen


def _meaning(heading: str, name: str, own: Mapping[str, OwnField]) -> Column | OwnField | str:
    if name == IGNORED:
        return IGNORED
    meaning = own.get(squeezed(name)) or column_of(name)
    if meaning is None:
        names = ", ".join((*Column, *(one.name for one in own.values()), IGNORED))
        raise UsageError(f"--map {heading}={name}: {name!r} is unknown; write one of {names}")
    return meaning


def _address_column(header: Sequence[str], sample: Iterable[Sequence[str]], taken: set[int]) -> int:
    """The one column that holds addresses."""
    if any("@" in heading for heading in header):
        raise UsageError(
            "the list starts with a reader instead of column headings; put a row above it, "
            "such as: email;name;language, or say with --map 1=email which column is which"
        )
    rows = [row for row in sample if any(map(str.strip, row))]
    found = [
        index
        for index in range(len(header))
        if index not in taken
        and rows
        and 2 * sum(index < len(row) and row[index].count("@") == 1 for row in rows) > len(rows)
    ]
    if len(found) == 1:
        return found[0]
    raise UsageError(
        f"no column holds the e-mail address (headings: {_spoken(header)}); "
        'name one "email", or say which with --map HEADING=email'
    )


def _spoken(header: Iterable[str]) -> str:
    return ", ".join(heading.strip()[:40] for heading in header)
