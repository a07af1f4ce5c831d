"""Give every reader of an issue their edition, and slice each edition's readers into batches.

Set-based throughout: readers are grouped by what they chose, each group gets an edition, and is found
by the index over what it chose. A million readers take seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

import msgspec
from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    MetaData,
    Table,
    Text,
    and_,
    func,
    insert,
    literal,
    select,
    type_coerce,
)

from digest.model.delivery import DeliveryState
from digest.model.segment import Rule
from digest.model.subscriber import Frequency
from digest.model.taste import Taste
from digest.store.schema import batch, delivery, edition, subscription
from digest.store.segments import members

SegmentOf = Callable[[Taste], str | None]
"""The key of the edition that readers who chose alike get; None when there is nothing for them."""

_words = msgspec.json.Decoder(frozenset[str])
_MARKS = ("language", "topics", "regions")
# Groups come in no order of their readers, and writing the ledger's indexes so would take twice as
# long; from here they go in order.
_PLACED = Table(
    "placed",
    MetaData(),
    Column("subscriber_id", BigInteger),
    Column("batch_id", BigInteger),
    prefixes=["TEMPORARY"],
)


@dataclass(frozen=True, slots=True)
class Audience:
    """Who is to get an issue.

    Attributes:
        readers: a query of them and of what they chose, letter by letter as it is stored.
        languages: of the editions; whose own is not among them gets the first.
    """

    readers: Any
    languages: tuple[str, ...]


def audience_of(
    bulletin: str,
    languages: tuple[str, ...],
    segment: Rule | None,
    *,
    without_monthly: bool = False,
) -> Audience:
    """Who is active on a bulletin, in a segment of it where one is given."""
    readers = members(bulletin, segment).add_columns(
        subscription.c.language,
        type_coerce(subscription.c.topics, Text).label("topics"),
        type_coerce(subscription.c.regions, Text).label("regions"),
    )
    if without_monthly:
        readers = readers.where(subscription.c.frequency != Frequency.MONTHLY)
    return Audience(readers.subquery(), languages)


def tastes(db: Connection, audience: Audience) -> tuple[Taste, ...]:
    """What readers chose, and how many did."""
    return tuple(_taste(row, audience.languages) for row in _groups(db, audience.readers))


def slice_audience(
    db: Connection,
    issue_id: str,
    audience: Audience,
    *,
    segment_of: SegmentOf,
    batch_size: int,
    start: Mapping[str, Any],
) -> tuple[int, int]:
    """Write the deliveries and batches of an issue.

    What has no edition of its own gets the full one of its language.

    Args:
        start: columns of every batch.

    Returns:
        How many readers have an edition, and how many have none.
    """
    editions = _editions(db, issue_id)
    groups = _groups(db, audience.readers)
    placed: dict[int, list[Any]] = {}
    for row in groups:
        edition_id = _edition_for(_taste(row, audience.languages), editions, segment_of)
        if edition_id is not None:
            placed.setdefault(edition_id, []).append(row)
    _PLACED.create(db)
    for edition_id, rows in sorted(placed.items()):
        _put_batches(db, issue_id, edition_id, ceil(_readers(rows) / batch_size), start)
        before = 0
        for row in rows:
            _place(db, edition_id, _numbered(audience.readers, row, before, batch_size))
            before += row.readers
    _put_deliveries(db, issue_id)
    _PLACED.drop(db)
    mailed = sum(map(_readers, placed.values()))
    return mailed, _readers(groups) - mailed


def _groups(db: Connection, readers: Any) -> Sequence[Any]:
    marks = [readers.c[name] for name in _MARKS]
    return db.execute(select(*marks, func.count().label("readers")).group_by(*marks)).all()


def _readers(groups: Iterable[Any]) -> int:
    return sum(row.readers for row in groups)


def _taste(row: Any, languages: Sequence[str]) -> Taste:
    spoken = row.language if row.language in languages else languages[0]
    return Taste(spoken, _words.decode(row.topics), _words.decode(row.regions), row.readers)


def _editions(db: Connection, issue_id: str) -> Mapping[tuple[str, str], int]:
    wanted = select(edition.c.id, edition.c.language, edition.c.segment)
    rows = db.execute(wanted.where(edition.c.issue_id == issue_id))
    return {(row.language, row.segment): row.id for row in rows}


def _edition_for(
    taste: Taste, editions: Mapping[tuple[str, str], int], segment_of: SegmentOf
) -> int | None:
    key = segment_of(taste)
    if key is None:
        return None
    own = editions.get((taste.language, key))
    return own if own is not None else editions.get((taste.language, ""))


def _numbered(readers: Any, row: Any, before: int, size: int) -> Any:
    """The readers of a group, each with the number of their batch.

    In which order they are numbered is all one. `before`: how many of the edition have theirs.
    """
    marks = (readers.c[name] == getattr(row, name) for name in _MARKS)
    # `//` is whole-number division on both databases.
    number = (func.row_number().over() + literal(before - 1)) // literal(size)
    return select(readers.c.subscriber_id, number.label("number")).where(*marks).subquery()


def _put_batches(
    db: Connection, issue_id: str, edition_id: int, many: int, start: Mapping[str, Any]
) -> None:
    one = {"issue_id": issue_id, "edition_id": edition_id, "attempts": 0, **start}
    db.execute(batch.insert(), [{**one, "number": number} for number in range(many)])


def _place(db: Connection, edition_id: int, numbered: Any) -> None:
    into = select(numbered.c.subscriber_id, batch.c.id).join(
        batch, and_(batch.c.edition_id == edition_id, batch.c.number == numbered.c.number)
    )
    db.execute(insert(_PLACED).from_select(["subscriber_id", "batch_id"], into))


def _put_deliveries(db: Connection, issue_id: str) -> None:
    pending = literal(DeliveryState.PENDING.value)
    placed = select(literal(issue_id), _PLACED.c.subscriber_id, _PLACED.c.batch_id, pending)
    columns = ["issue_id", "subscriber_id", "batch_id", "state"]
    in_order = placed.order_by(_PLACED.c.subscriber_id)
    db.execute(insert(delivery).from_select(columns, in_order))
