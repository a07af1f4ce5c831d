"""Say what found items are, with a few look-ups in the store for a whole visit.

Most items of a source are as they were at its last visit, and one row tells which. Only the others
are compared with stored items.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import tzinfo

from digest.collect.identity import (
    Candidate,
    Key,
    KeyKind,
    Known,
    Verdict,
    judge,
    keys_of,
    mark_of,
)
from digest.model.item import Found
from digest.store.items import Items
from digest.store.keys import Recognised, StoredKey


class Candidates:
    """Stored items by their keys, for the found ones of one visit."""

    def __init__(self, source: str, found: Iterable[Found], items: Items, zone: tzinfo) -> None:
        self._zone = zone
        self._by_key: dict[Key, dict[str, Candidate]] = {}
        self._found = tuple(found)  # kept, so that an `id` stays whose it was
        self._marks = {id(one): mark_of(one, zone) for one in self._found}
        self._listed = items.listed(source)
        others = [one for one in self._found if self.mark(one) not in self._listed]
        for known in _recognised(others, items):
            self.add(known)

    def mark(self, found: Found) -> str:
        """What stands at the place of an item of this visit."""
        return self._marks[id(found)]

    def verdict(self, found: Found) -> Verdict:
        """What a found item is, among everything that is stored or was added."""
        known = self._listed.get(self.mark(found))
        return Known(known) if known else judge(found, self._near(keys_of(found)), self._zone)

    def add(self, known: Recognised) -> None:
        """Let what comes later in the same visit be compared with this too."""
        published = known.published_at
        candidate = Candidate(
            item_id=known.item_id,
            source=known.source,
            keys=frozenset(Key(KeyKind(kind), value) for kind, value in known.keys),
            title=known.title,
            published_on=published.astimezone(self._zone).date() if published else None,
            content_hash=known.content_hash,
            text=known.text,
        )
        for key in candidate.keys:
            self._by_key.setdefault(key, {})[candidate.item_id] = candidate

    def _near(self, keys: Iterable[Key]) -> tuple[Candidate, ...]:
        """Each once; those that share the surest key first."""
        found = {id_: one for key in keys for id_, one in self._by_key.get(key, {}).items()}
        return tuple(found.values())


def _recognised(found: Iterable[Found], items: Items) -> Iterator[Recognised]:
    """Everything in the store that shares a key with one of these."""
    wanted: dict[StoredKey, list[frozenset[StoredKey]]] = {}
    for one in found:
        keys = frozenset((key.kind.value, key.value) for key in keys_of(one))
        for key in keys:
            wanted.setdefault(key, []).append(keys)
    known = items.recognised(wanted)
    # Texts are long, and only needed where the title is all that two items share.
    texts = items.texts(one.item_id for one in known if _needs_text(one, wanted))
    return (replace(one, text=texts.get(one.item_id, "")) for one in known)


def _needs_text(known: Recognised, wanted: Mapping[StoredKey, list[frozenset[StoredKey]]]) -> bool:
    surer = {key for key in known.keys if key[0] != KeyKind.STORY}
    return any(
        not surer & keys
        for key in known.keys
        if key[0] == KeyKind.STORY
        for keys in wanted.get(key, ())
    )
