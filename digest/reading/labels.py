"""Know the words that pages print above a story: "Uutinen", "Pressmeddelande 295/2021". Pure."""

from __future__ import annotations

import re

from digest.model.item import ItemKind
from digest.reading.lexicon.words import KindWords

_OUTSIDE = " :.|-–[]()"
_NUMBER = re.compile(r"\s*\d{1,5}(?:/\d{2,4})?$")


def labelled_kind(line: str, kinds: KindWords) -> ItemKind | None:
    """The kind that a line, or a piece of one, names and nothing else; number or not."""
    label = _NUMBER.sub("", line.lower().strip(_OUTSIDE)).strip(_OUTSIDE)
    return ItemKind(kinds.labels[label]) if label in kinds.labels else None
