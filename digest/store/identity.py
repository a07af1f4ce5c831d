"""Who this installation is: its name towards endpoints, and the keys its links are signed with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select

from digest.errors import Refused, UsageError
from digest.store.database import Database
from digest.store.schema import meta, signing_key
from digest.store.trail import Step, append

KEY_BYTES = 32
RETIRED = "retired_keys"
"""The row of `meta` that names keys whose links open nothing any more, with blanks between."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What an installation keeps about itself.

    Attributes:
        instance: 32 hexadecimal digits, drawn once.
        keys: key id to secret, oldest first; `current` signs, the others still verify.
        retired: ids of those whose links open nothing any more, because somebody else may know
            them. They go on hashing addresses and sealing what they sealed.
    """

    instance: str
    keys: Mapping[str, bytes]
    current: str
    retired: frozenset[str] = frozenset()

    def of_links(self, *, retired: bool) -> Mapping[str, bytes]:
        """The keys whose links work, or those whose links do not."""
        known = self.keys.items()
        return {name: one for name, one in known if (name in self.retired) is retired}

    @property
    def hashing(self) -> str:
        """Id of the key that hashes addresses: the first one, for good.

        Of who was erased only the hash is left, so it could never be made anew under another key.
        """
        return next(iter(self.keys))


@dataclass(frozen=True, slots=True)
class Key:
    """A key, without its secret."""

    id: str
    made_at: datetime
    retired: bool = False


class Identities:
    """Reads the installation's identity; draws it at the first start."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ensure(self, *, instance: str, secret: bytes, now: datetime) -> Identity:
        """The stored identity, or the given one if there is none yet.

        The keys lie in the database, beside the addresses they protect, so that a backup holds
        all that old unsubscribe links need.

        Args:
            instance, secret: fresh random values, used only at the first start.
        """
        there = self._read()
        if there:
            return there
        with self._database.writing() as db:
            if db.execute(select(meta).where(meta.c.name == "instance")).first() is None:
                db.execute(meta.insert().values(name="instance", value=instance))
                db.execute(signing_key.insert().values(id="1", secret=secret, created_at=now))
        stored = self._read()
        assert stored is not None  # noqa: S101  # written in the transaction above
        return stored

    def keys(self) -> tuple[Key, ...]:
        """Every key, oldest first; the last one signs."""
        with self._database.reading() as db:
            gone = _retired(db)
            return tuple(Key(row.id, row.created_at, row.id in gone) for row in _in_order(db))

    def rotate(self, secret: bytes, *, by: str, now: datetime) -> Key:
        """A new key that signs from now on; the caller sees that no other process signs meanwhile."""
        with self._database.writing() as db:
            made = Key(str(len(_in_order(db)) + 1), now)
            db.execute(signing_key.insert().values(id=made.id, secret=secret, created_at=now))
            append(db, Step(now, by, "rotate", f"key {made.id} signs from now on"))
        return made

    def retire(self, key_id: str, *, by: str, why: str, now: datetime) -> bool:
        """Let no link under this key open anything any more; False when that is so already.

        The caller sees that no other process reads links meanwhile.

        Raises:
            UsageError: there is no such key. Refused: it is the one that signs.
        """
        with self._database.writing() as db:
            known, gone = [row.id for row in _in_order(db)], _retired(db)
            if key_id not in known:
                raise UsageError(f"there is no key {key_id!r}; there are: {', '.join(known)}")
            if key_id == known[-1]:
                raise Refused(f"key {key_id} signs new links: digest keys rotate first")
            if key_id in gone:
                return False
            db.execute(delete(meta).where(meta.c.name == RETIRED))
            db.execute(meta.insert().values(name=RETIRED, value=" ".join(sorted({*gone, key_id}))))
            append(db, Step(now, by, "retire", f"links under key {key_id} open nothing: {why}"))
        return True

    def _read(self) -> Identity | None:
        with self._database.reading() as db:
            instance = db.execute(select(meta.c.value).where(meta.c.name == "instance")).scalar()
            keys, gone = _in_order(db), _retired(db)
        if instance is None or not keys:
            return None
        return Identity(instance, {row.id: row.secret for row in keys}, keys[-1].id, gone)


def _in_order(db: Connection) -> list[Any]:
    """Rows of keys, oldest first."""
    return sorted(
        db.execute(select(signing_key)), key=lambda row: (row.created_at, len(row.id), row.id)
    )


def _retired(db: Connection) -> frozenset[str]:
    told = db.execute(select(meta.c.value).where(meta.c.name == RETIRED)).scalar()
    return frozenset((told or "").split())
