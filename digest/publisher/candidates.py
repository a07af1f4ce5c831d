"""Find the stored items that found ones may be, in a few look-ups for a whole visit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import tzinfo

from digest.collect.identity import Candidate, Key, KeyKind, keys_of
from digest.model.item import Found
from digest.store.items import Items, Recognised

_Plain = tuple[str, str]  # kind and value of a key, as the store has them


class Candidates:
    """Stored items by their keys."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._by_key: dict[Key, dict[str, Candidate]] = {}

    @classmethod
    def of(cls, found: Iterable[Found], items: Items, zone: tzinfo) -> Candidates:
        """Everything in the store that shares a key with one of these."""
        wanted: dict[_Plain, list[frozenset[_Plain]]] = {}
        for item in found:
            keys = frozenset((key.kind.value, key.value) for key in keys_of(item))
            for key in keys:
                wanted.setdefault(key, []).append(keys)
        known = items.recognised(wanted)
        # Texts are long, and only needed where the title is all that two items share.
        texts = items.texts(one.item_id for one in known if _needs_text(one, wanted))
        candidates = cls(zone)
        for one in known:
            candidates.add(replace(one, text=texts.get(one.item_id, "")))
        return candidates

    def add(self, known: Recognised) -> None:
        """Let what comes later in the same visit be compared with this too."""
        published = known.published_at
        candidate = Candidate(
            item_id=known.item_id,
            keys=frozenset(Key(KeyKind(kind), value) for kind, value in known.keys),
            title=known.title,
            published_on=published.astimezone(self._zone).date() if published else None,
            content_hash=known.content_hash,
            text=known.text,
        )
        for key in candidate.keys:
            self._by_key.setdefault(key, {})[candidate.item_id] = candidate

    def near(self, keys: Iterable[Key]) -> tuple[Candidate, ...]:
        """Each once; those that share the surest key first."""
        found = {id_: one for key in keys for id_, one in self._by_key.get(key, {}).items()}
        return tuple(found.values())


def _needs_text(known: Recognised, wanted: Mapping[_Plain, list[frozenset[_Plain]]]) -> bool:
    surer = {key for key in known.keys if key[0] != KeyKind.STORY}
    return any(
        not surer & keys
        for key in known.keys
        if key[0] == KeyKind.STORY
        for keys in wanted.get(key, ())
    )
