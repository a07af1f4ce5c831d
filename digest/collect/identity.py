"""Tell whether a found item is new, changed, known, or another's story. Pure.

An item is known by three keys: the source's own id within that source, its canonical address, and its
story (the title, numbers kept). Keys only say whom to compare with; `judge` decides. A source's id is
never trusted alone, because feeds that are rebuilt give old ids to new texts and new ids to old ones.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from digest.collect.address import canonical_address
from digest.model.item import Found

_SHINGLE = 5  # words
_SAME_TEXT = 0.8  # Jaccard: a trimmed copy has .86, two stories of one topic below .001
_NEAR_DAYS = timedelta(days=1)  # zones and midnight
_WORD = re.compile(r"\w+")


class KeyKind(StrEnum):
    """What a key was made of."""

    GUID = "guid"
    URL = "url"
    STORY = "story"


class Key(NamedTuple):
    """Something by which an item may be met again. `value`: 32 hexadecimal digits."""

    kind: KeyKind
    value: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stored item that shares a key with the found one.

    Attributes:
        source: the one that leads, whose words it has.
        keys: of all its origins.
        content_hash: of its latest text, by `content_hash`.
    """

    item_id: str
    source: str
    keys: frozenset[Key]
    title: str
    published_on: date | None
    content_hash: str
    text: str


@dataclass(frozen=True, slots=True)
class New:
    """Never met."""


@dataclass(frozen=True, slots=True)
class Known:
    """Met before, with the same words."""

    item_id: str


@dataclass(frozen=True, slots=True)
class Changed:
    """Met before, with other words."""

    item_id: str


@dataclass(frozen=True, slots=True)
class Merged:
    """The same story at another place: one more origin of the item."""

    item_id: str


Verdict = New | Known | Changed | Merged


def keys_of(found: Found) -> tuple[Key, ...]:
    """The keys to look up and to store, the surest first."""
    return _keys(found.source, found.url, found.guid, found.title)


@lru_cache(maxsize=2_000)  # asked for several times while a visit is judged
def _keys(source: str, url: str | None, guid: str | None, title: str) -> tuple[Key, ...]:
    keys = []
    if url:
        keys.append(address_key(url))
    if guid:
        keys.append(Key(KeyKind.GUID, _digest(source, guid.strip())))
    return (*keys, story_key(title))


def address_key(url: str) -> Key:
    """The key of an address, whatever trackers it carries."""
    return Key(KeyKind.URL, _digest(canonical_address(url)))


def translation_keys(found: Found) -> tuple[Key, ...]:
    """Keys under which the same in other languages is known, or will be; never one of its own."""
    said = (
        address_key(one)
        if one.startswith(("http://", "https://"))
        else Key(KeyKind.GUID, _digest(found.source, one.strip()))
        for one in found.translations
    )
    return tuple(dict.fromkeys(key for key in said if key not in keys_of(found)))


def story_key(title: str) -> Key:
    """The key of a title, by its words and numbers; "4/2026" and "6/2026" differ."""
    return Key(KeyKind.STORY, _digest(normalised(title)))


def item_id(*keys: Key) -> str:
    """The id of a new item, 12 hexadecimal digits: `item_id(*keys_of(found))`.

    All keys count, because some feeds give every item the address of their front page.
    """
    return _digest(*(part for key in keys for part in key))[:12]


def content_hash(found: Found, zone: tzinfo) -> str:
    """Of title, local day and text, so that spaces, quotes and case do not count as changes."""
    day = published_on(found, zone)
    return _digest(normalised(found.title), str(day or ""), normalised(found.text))


def mark_of(found: Found, zone: tzinfo) -> str:
    """What stands at a place: its surest key and its words. 16 hexadecimal digits."""
    return _digest(*keys_of(found)[0], content_hash(found, zone))[:16]


def published_on(found: Found, zone: tzinfo) -> date | None:
    """The local day of publication; a mended date is not one, since it moves with every visit."""
    if found.published_at is None or "future date" in found.flags:
        return None
    return found.published_at.astimezone(zone).date()


def judge(found: Found, candidates: Iterable[Candidate], zone: tzinfo) -> Verdict:
    """What a found item is, among the stored items that share a key with it.

    Same address: the same item, unless its source tells it from another by id and title both. Same id
    of the source: the same item only if the title is the same too, or it has no address of its own
    to tell. Same title: the same story when day and text agree. What another source tells of an
    item is one more origin: only the leading one changes its words.
    """
    near = tuple(candidates)
    keys = frozenset(keys_of(found))
    for candidate in near:
        if _is_same_by_address(found, keys, candidate) or _is_same_by_guid(found, keys, candidate):
            return _compared(found, candidate, zone)
    for candidate in near:
        if _is_same_nameless(found, candidate, zone):
            return _compared(found, candidate, zone)
        if _is_same_story(found, candidate, zone):
            return Merged(candidate.item_id)
    return New()


def normalised(text: str) -> str:
    """Words and numbers alone, case folded, compatibility forms made one."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def _shares(keys: frozenset[Key], candidate: Candidate, kind: KeyKind) -> bool:
    return any(key.kind is kind and key in candidate.keys for key in keys)


def _is_same_by_address(found: Found, keys: frozenset[Key], candidate: Candidate) -> bool:
    if not _shares(keys, candidate, KeyKind.URL):
        return False
    told_apart = (
        found.guid is not None
        and any(key.kind is KeyKind.GUID for key in candidate.keys)
        and not _shares(keys, candidate, KeyKind.GUID)
    )
    return not told_apart or normalised(found.title) == normalised(candidate.title)


def _is_same_by_guid(found: Found, keys: frozenset[Key], candidate: Candidate) -> bool:
    if not _shares(keys, candidate, KeyKind.GUID):
        return False
    has_address = any(key.kind is KeyKind.URL for key in candidate.keys)
    other_address = bool(found.url) and has_address
    return not other_address or normalised(found.title) == normalised(candidate.title)


def _compared(found: Found, candidate: Candidate, zone: tzinfo) -> Known | Changed | Merged:
    if found.source != candidate.source:
        return Merged(candidate.item_id)
    same = content_hash(found, zone) == candidate.content_hash
    return Known(candidate.item_id) if same else Changed(candidate.item_id)


def _is_same_nameless(found: Found, candidate: Candidate, zone: tzinfo) -> bool:
    """What has neither address nor id is known by its words alone."""
    named = found.url is not None or found.guid is not None
    return not named and content_hash(found, zone) == candidate.content_hash


def _is_same_story(found: Found, candidate: Candidate, zone: tzinfo) -> bool:
    if normalised(found.title) != normalised(candidate.title):
        return False
    if content_hash(found, zone) == candidate.content_hash and normalised(found.text):
        return True
    day = published_on(found, zone)
    if day is None or candidate.published_on is None:
        return False
    if abs(day - candidate.published_on) > _NEAR_DAYS:
        return False
    return _alike(found.text, candidate.text)


def _alike(one: str, other: str) -> bool:
    """The same text but for a trim: same numbers, and most runs of five words in common."""
    ours, theirs = normalised(one).split(), normalised(other).split()
    if _numbers(ours) != _numbers(theirs):
        return False
    a, b = _shingles(ours), _shingles(theirs)
    return bool(a | b) and len(a & b) / len(a | b) >= _SAME_TEXT


def _shingles(words: list[str]) -> frozenset[tuple[str, ...]]:
    size = min(_SHINGLE, len(words))
    return frozenset(
        tuple(words[at : at + size]) for at in range(len(words) - size + 1 if size else 0)
    )


def _numbers(words: list[str]) -> frozenset[str]:
    return frozenset(word for word in words if word[0].isdigit())


def _digest(*parts: str) -> str:
    return hashlib.blake2b(
        "\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16
    ).hexdigest()
