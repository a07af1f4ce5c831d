"""Which items are known to be the same in several languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, Select, delete, or_, select

from digest.model.collected import Intake
from digest.model.item import ItemState
from digest.store.database import insert_on
from digest.store.schema import item_key, offer, translation

Pair = tuple[str, str]
"""Ids of two items, one of which names the other."""

_CHUNK = 200  # ids asked for at once; SQLite bounds the variables of a statement


def put_translations(db: Connection, intake: Intake) -> None:
    """Keep what the items of a visit say is the same in other languages, in place of before."""
    changed = [kept.item.id for kept in intake.changed]
    if changed:
        db.execute(delete(translation).where(translation.c.item_id.in_(changed)))
    rows = [
        {"item_id": kept.item.id, "kind": kind, "value": value}
        for kept in (*intake.new, *intake.changed)
        for kind, value in kept.translations
    ]
    if rows:
        db.execute(insert_on(db, translation).on_conflict_do_nothing(), rows)


def pairs(db: Connection, ids: Iterable[str]) -> frozenset[Pair]:
    """Translations with one of these at either end."""
    return frozenset(
        (row.item_id, row.other)
        for some in _chunks(ids)
        for wanted in _linked(some)
        for row in db.execute(wanted)
        if row.item_id != row.other
    )


def shown(
    db: Connection, bulletin: str, ids: Iterable[str], *, besides: str | None
) -> frozenset[str]:
    """Those of these items that a bulletin has shown, or shows in another draft."""
    told = or_(offer.c.state == ItemState.OFFERED, offer.c.state == ItemState.INCLUDED)
    found = (
        select(offer.c.item_id).where(
            offer.c.bulletin == bulletin,
            offer.c.item_id.in_(some),
            offer.c.issue_id != (besides or ""),
            told,
        )
        for some in _chunks(ids)
    )
    return frozenset(one for wanted in found for one in db.execute(wanted).scalars())


def _linked(ids: tuple[str, ...]) -> Iterator[Select[tuple[str, str]]]:
    joined = (translation.c.kind == item_key.c.kind) & (translation.c.value == item_key.c.value)
    wanted = select(translation.c.item_id, item_key.c.item_id.label("other")).join(item_key, joined)
    yield wanted.where(translation.c.item_id.in_(ids))
    yield wanted.where(item_key.c.item_id.in_(ids))


def _chunks(ids: Iterable[str]) -> Iterator[tuple[str, ...]]:
    ordered = sorted(set(ids))
    for start in range(0, len(ordered), _CHUNK):
        yield tuple(ordered[start : start + _CHUNK])
