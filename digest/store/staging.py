"""Lay a part of a list beside the roll: temporary tables that one transaction fills and merges.

One statement then tells for all rows who is new, and two put the new ones on the roll; row by row,
the same took six.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Integer,
    MetaData,
    RootTransaction,
    Table,
    Text,
    delete,
    text,
)
from sqlalchemy.schema import CreateTable

from digest.model.rollblock import RollBlock, Wish
from digest.model.subscriber import RollEntry
from digest.store.columns import Moment
from digest.store.joining import Hashes, as_json
from digest.store.many import pour

_beside = MetaData()
TOGETHER = 512  # rows: each statement and each transaction has its price
_TEMPORARY = ["TEMPORARY"]
_NEXT_ID = "nextval(pg_get_serial_sequence('subscriber', 'id')::regclass)"
_Number = BigInteger().with_variant(Integer(), "sqlite")

# The texts are never NULL, for the driver of SQLite takes six times as long to bind that.
staged = Table(
    "staged",
    _beside,
    Column("number", Integer, primary_key=True, autoincrement=False),  # of the row in the list
    Column("address_key", Text, nullable=False),
    Column("address_hash", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("name", Text, nullable=False),  # "": none
    Column("wish_id", Integer, nullable=False),
    prefixes=_TEMPORARY,
)

# What rows wish for: few differ, so that each is written once.
staged_wish = Table(
    "staged_wish",
    _beside,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("language", Text),
    Column("topics", Text, nullable=False),
    Column("regions", Text, nullable=False),
    Column("frequency", Text),
    prefixes=_TEMPORARY,
)

# What else the few rows tell that tell more.
staged_more = Table(
    "staged_more",
    _beside,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("ascii_only", Boolean, nullable=False),
    Column("mixed_script", Boolean, nullable=False),
    Column("fields", Text),
    Column("note", Text),
    prefixes=_TEMPORARY,
)

# Hashes of addresses under older keys.
staged_hash = Table(
    "staged_hash",
    _beside,
    Column("number", Integer, nullable=False),
    Column("address_hash", Text, nullable=False),
    prefixes=_TEMPORARY,
)

# The same rows in the order of their keys, which is that of the index over them, each with whom it
# means: written in any other order, most pages of that index were read and written for each chunk.
met = Table(
    "met",
    _beside,
    Column("place", _Number, primary_key=True),
    *(Column(column.name, column.type) for column in staged.c),
    Column("subscriber_id", BigInteger),  # NULL: nobody on the roll
    Column("state", Text),  # NULL: not on the bulletin
    Column("since_at", Moment),
    Column("reason", Text),  # why they are never mailed
    prefixes=_TEMPORARY,
)


class Stage:
    """The tables, on a connection of their own.

    Attributes:
        rows: how many are laid out. `last_row`: the number of the last.
    """

    def __init__(self, db: Connection, hashes_of: Hashes) -> None:
        self.db = db
        self.rows = 0
        self.last_row = 0
        self._hashes_of = hashes_of
        self._wishes: dict[Wish, int] = {}
        self._waiting: list[RollBlock] = []
        with self._laying():
            for table in _beside.sorted_tables:
                db.execute(CreateTable(table, if_not_exists=True))
            if db.dialect.name == "postgresql":
                # A place there is the id of whom is new: ids come from one sequence for all.
                db.execute(text(f"ALTER TABLE met ALTER COLUMN place SET DEFAULT {_NEXT_ID}"))

    def add(self, block: RollBlock) -> None:
        """Lay out the rows of a block, perhaps only together with those of the next."""
        self._waiting.append(block)
        self.rows += len(block)
        self.last_row = block.rows[-1]
        if sum(map(len, self._waiting)) >= TOGETHER:
            self._lay()

    def complete(self) -> None:
        """Lay out what is left, and what is only known once all blocks came."""
        self._lay()
        listed = [(number, *_listed(wish)) for wish, number in self._wishes.items()]
        with self._laying():
            pour(self.db, staged_wish, _names(staged_wish), listed)

    def _lay(self) -> None:
        rows: list[tuple[Any, ...]] = []
        older: list[tuple[Any, ...]] = []
        more: list[tuple[Any, ...]] = []
        for block in self._waiting:
            hashes = list(map(self._hashes_of, block.keys))
            wishes = [self._wishes.setdefault(one, len(self._wishes)) for one in block.wishes]
            newest = [several[0] for several in hashes]
            texts = (block.keys, newest, block.mailed, block.names)
            rows += zip(block.rows, *texts, wishes, strict=True)
            older += _older(block, hashes)
            more += (_told(number, one) for number, one in block.more.items())
        self._waiting.clear()
        with self._laying():
            for table, told in ((staged, rows), (staged_hash, older), (staged_more, more)):
                pour(self.db, table, _names(table), told)

    def clear(self) -> None:
        """Take all away again."""
        self.rows = 0
        self._wishes.clear()
        with self._laying():
            for table in _beside.sorted_tables:
                self.db.execute(delete(table))

    def _laying(self) -> RootTransaction:
        # No lock on the roll: temporary tables are nobody else's business.
        return self.db.execution_options(digest_writes=False).begin()


def _names(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.c)


def _older(block: RollBlock, hashes: Sequence[tuple[str, ...]]) -> Iterator[tuple[Any, ...]]:
    if len(hashes[0]) == 1:
        return
    for number, (_, *older) in zip(block.rows, hashes, strict=True):
        yield from ((number, one) for one in older)


def _told(number: int, one: RollEntry) -> tuple[Any, ...]:
    fields = as_json(one.fields) if one.fields else None
    return (number, one.address.ascii_only, one.address.mixed_script, fields, one.note)


def _listed(wish: Wish) -> tuple[str | None, str, str, str | None]:
    language, topics, regions, frequency = wish
    return language, as_json(topics), as_json(regions), frequency and str(frequency)
