"""Write many words in few lines: rows of words and tables of forms. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

Meaning = TypeVar("Meaning")


def spelled(row: str) -> frozenset[str]:
    """The words of a row. A phrase is written with `_` between its words."""
    return frozenset(word.replace("_", " ") for word in row.split())


def listed(text: str) -> tuple[str, ...]:
    """The words and phrases of a list written with commas, in its order."""
    return tuple(part for part in (" ".join(p.split()) for p in text.split(",")) if part)


def forms(table: Mapping[Meaning, str]) -> dict[str, Meaning]:
    """Each word on the right → what it means. A phrase is written with `_` between its words."""
    return {
        form.replace("_", " "): meaning for meaning, row in table.items() for form in row.split()
    }


def valued(text: str) -> dict[str, float]:
    """Each sign of a text of `sign worth` pairs → its worth."""
    parts = text.split()
    return dict(zip(parts[::2], map(float, parts[1::2]), strict=True))
