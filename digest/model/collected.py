"""What collecting decided about a source's items, ready to be stored. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from digest.model.event import KnownEvent
from digest.model.item import Item, Origin
from digest.model.reading import Reading


@dataclass(frozen=True, slots=True)
class KeptItem:
    """An item with everything that is kept of it.

    Attributes:
        keys: kind and value of every identity it is recognised by.
        content_hash: of title and text; differs when the item changed.
        translations: keys of the same in other languages, met or not.
    """

    item: Item
    reading: Reading
    guid: str | None
    keys: tuple[tuple[str, str], ...]
    content_hash: str
    translations: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AlsoAt:
    """A known item that was met in one more place."""

    item_id: str
    origin: Origin
    keys: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class KeptEvent:
    """An event, new or changed. `uid`: its source's identity for it, or None."""

    known: KnownEvent
    uid: str | None


@dataclass(frozen=True, slots=True)
class Intake:
    """Everything one visit to a source changes in the store.

    Attributes:
        listed: ids of all items it lists, by the mark of what stands there.
    """

    new: tuple[KeptItem, ...] = ()
    changed: tuple[KeptItem, ...] = ()
    merged: tuple[AlsoAt, ...] = ()
    events: tuple[KeptEvent, ...] = ()
    known: int = 0
    listed: Mapping[str, str] = field(default_factory=dict)
