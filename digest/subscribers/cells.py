"""Decide what one cell of a list says. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from digest.model.subscriber import Frequency
from digest.subscribers.headings import FREQUENCY_OF, squeezed

LONGEST_CELL = 1_000  # characters of one cell: names and fields go into mail
SEPARATOR = "|"  # between topics, and between regions, of one cell
_OTHERWISE = re.compile("[;,]")  # separates them where no bar does
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")  # spreadsheets run what starts so (CWE-1236)


class Misfit(Exception):
    """Why a row cannot be taken."""


@lru_cache(1_000)
def frequency_of(cell: str) -> Frequency | None:
    """How often a reader wants the bulletin; None says nothing."""
    if not (text := cleaned(cell)):
        return None
    frequency = FREQUENCY_OF.get(squeezed(text))
    if frequency is None:
        raise Misfit(f"the frequency is {text[:20]!r}; it can be {', '.join(Frequency)}")
    return frequency


@lru_cache(10_000)
def several(cell: str) -> tuple[str, ...]:
    """The parts of a cell, each once, in their order.

    They stand between bars or, where there is none, between commas and semicolons.
    """
    text = cleaned(cell)
    parts = text.split(SEPARATOR) if SEPARATOR in text else _OTHERWISE.split(text)
    return tuple(dict.fromkeys(filter(None, map(str.strip, parts))))


def joined(parts: Sequence[str]) -> str:
    """The cell of which `several` makes these parts."""
    text = SEPARATOR.join(parts)
    return text + SEPARATOR if len(parts) == 1 and _OTHERWISE.search(text) else text


def cleaned(cell: str) -> str:
    """One line without the guard of an export, control characters or doubled spaces."""
    if cell.isprintable() and "  " not in cell and not cell.startswith("'"):
        return cell.strip()
    text = unguarded(cell)
    if not text.isprintable():
        text = "".join(char if char.isprintable() or char.isspace() else "" for char in text)
    return " ".join(text.split())


def are_clean(cells: Sequence[str]) -> bool:
    """Whether of each of these, all that `cleaned` could take away is white space at its ends."""
    whole = "".join(cells)
    return (
        whole.isprintable()
        and "  " not in whole
        and not ("'" in whole and any(cell.startswith("'") for cell in cells))
    )


def unguarded(cell: str) -> str:
    """A cell without the apostrophe that an export put before what a spreadsheet would run."""
    guarded = cell.startswith("'") and cell.lstrip("'").startswith(FORMULA_STARTS)
    return cell[1:] if guarded else cell
