"""Decide whether an event told in an item is one that is known already. Pure.

Two tellings are one event when their source gives them one uid, or when kind and first day agree
and their titles share their telling words. What a source gives in structured form wins over
running text; text fills its gaps.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from digest.model.collected import KeptEvent
from digest.model.event import Event, EventKind, EventStatus, KnownEvent
from digest.model.item import Item

ALIKE = 0.5  # share of the shorter title's words that the longer one must hold
STEM = 6  # Finnish inflects the ends of words; their beginnings tell them apart
VAGUE = frozenset({EventKind.EVENT})


def sight(
    event: Event,
    item: Item,
    candidates: Iterable[KeptEvent],
    *,
    uid: str | None,
    now: datetime,
) -> KeptEvent | None:
    """The event as it is to be stored: new, or a known one brought up to date.

    Args:
        candidates: known events with the same uid or first day, or told by the same item.

    Returns:
        None when nothing that is known changes.
    """
    for kept in candidates:
        if _is_same(event, uid, kept):
            updated = _update(kept, event, item, uid=uid, now=now)
            return None if updated == kept else updated
    fresh = KnownEvent(
        id=_identity(event, item, uid),
        item_id=item.id,
        event=event,
        language=item.language,
        url=event.online_url if item.url is None else item.url,
        source=item.source,
        first_seen_at=now,
        changed_at=now,
        item_ids=(item.id,),
        topics=item.topics,
        regions=item.regions,
    )
    return KeptEvent(fresh, uid)


def _is_same(event: Event, uid: str | None, kept: KeptEvent) -> bool:
    if uid is not None and kept.uid is not None:
        return uid == kept.uid
    known = kept.known.event
    stood_on = {known.start_on, kept.known.previous_start_on} - {None}
    if not stood_on & {event.start_on, event.moved_from}:
        return False
    same_kind = event.kind == known.kind or VAGUE & {event.kind, known.kind}
    return bool(same_kind) and _share(event.title, known.title) >= ALIKE


def _share(one: str, other: str) -> float:
    words, others = _words(one), _words(other)
    shorter = min(len(words), len(others))
    return len(words & others) / shorter if shorter else 0.0


def _words(title: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in re.findall(r"\w{3,}", title.casefold()))


def _update(
    kept: KeptEvent, event: Event, item: Item, *, uid: str | None, now: datetime
) -> KeptEvent:
    known = kept.known
    retold = item.id == known.item_id
    leads = (event.structured and not known.event.structured) or retold
    base, other = (event, known.event) if leads else (known.event, event)
    merged = _filled(base, other, keep_other=not retold)
    if not merged.evidence.text:
        merged = replace(merged, evidence=known.event.evidence)
    moved = merged.start_on != known.event.start_on
    if merged.status is EventStatus.ANNOUNCED:
        merged = _standing(merged, known.event, moved=moved)
    changed = moved or merged.status != known.event.status or merged.place != known.event.place
    # Who has no sentence to show does not become the teller: readers see the words that say so.
    takes_over = leads and not retold and bool(event.evidence.text)
    return KeptEvent(
        replace(
            known,
            event=merged,
            item_id=item.id if takes_over else known.item_id,
            url=item.url if takes_over else known.url,
            language=item.language if takes_over else known.language,
            source=item.source if takes_over else known.source,
            item_ids=tuple(dict.fromkeys((*known.item_ids, item.id))),
            sequence=known.sequence + (1 if changed else 0),
            changed_at=now if changed else known.changed_at,
            previous_start_on=known.event.start_on if moved else known.previous_start_on,
        ),
        kept.uid or uid,
    )


def _standing(merged: Event, before: Event, *, moved: bool) -> Event:
    """A plain retelling takes back nothing: what moved has moved, what is open is open."""
    if moved:
        return replace(merged, status=EventStatus.MOVED, moved_from=before.start_on)
    if before.status is EventStatus.CANCELLED:  # it is on again after all
        return merged
    return replace(merged, status=before.status, moved_from=before.moved_from)


def _filled(base: Event, other: Event, *, keep_other: bool) -> Event:
    """`base`, its gaps filled from `other`."""
    gaps = {
        name: getattr(other, name)
        for name in (
            "place", "online_url", "registration_url", "registration_closes_on",
            "theme", "organiser", "capacity", "series",
        )
        if getattr(base, name) is None
    }  # fmt: skip
    if base.starts_at is None and other.starts_at is not None and _one_day(base, other):
        gaps |= {"starts_at": other.starts_at, "ends_at": other.ends_at}
    if keep_other and other.status is EventStatus.CANCELLED:
        gaps |= {"status": other.status, "proposed": False, "why_not": other.why_not}
    return replace(base, **gaps)


def _one_day(base: Event, other: Event) -> bool:
    return base.start_on == other.start_on and base.end_on == other.end_on


def _identity(event: Event, item: Item, uid: str | None) -> str:
    told = uid or f"{item.id}/{event.kind}/{event.start_on}/{event.title}"
    return sha256(told.encode()).hexdigest()[:12]
