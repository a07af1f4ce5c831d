"""Who this installation is: its name towards endpoints, and the keys its links are signed with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from digest.store.database import Database
from digest.store.schema import meta, signing_key

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Identity:
    """What an installation keeps about itself.

    Attributes:
        instance: 32 hexadecimal digits, drawn once.
        keys: key id to secret; `current` signs, the others still verify.
    """

    instance: str
    keys: Mapping[str, bytes]
    current: str


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

    def _read(self) -> Identity | None:
        with self._database.reading() as db:
            instance = db.execute(select(meta.c.value).where(meta.c.name == "instance")).scalar()
            keys = db.execute(select(signing_key).order_by(signing_key.c.created_at)).all()
        if instance is None or not keys:
            return None
        return Identity(instance, {row.id: row.secret for row in keys}, keys[-1].id)
