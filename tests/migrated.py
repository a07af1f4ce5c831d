"""An empty database that is migrated already, so that not every test pays for the migrations."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from digest.store.database import Database
from digest.store.upgrade import upgrade


def lay(path: Path) -> Path:
    """Put one where the tested code will look; it finds nothing to migrate."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)  # as ours are made
    path.write_bytes(_empty())
    return path


@cache
def _empty() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "digest.db"
        database = Database(f"sqlite:///{path}")
        upgrade(database)
        database.close()
        return path.read_bytes()
