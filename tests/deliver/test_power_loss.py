"""Power cuts: whatever image of the disk is left, the next sender finds the intent of every post.

The image is taken at the file level: database and log as they lie at a step, the log torn at a
random place behind the last commit that was acknowledged, with rubbish where unsynced blocks may
be. That the acknowledged part is on the disk is `synchronous=FULL`'s promise, and checked as such.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from digest.model.delivery import WAITING, DeliveryState
from digest.store.database import Database
from digest.testing.endpoint import FaultEndpoint
from digest.testing.office import Office
from tests.deliver.sending import Desk, wall

SEED = 20261122
POSTED = {DeliveryState.SENDING, DeliveryState.ACCEPTED}


class Camera:
    """Takes images of a database's files."""

    def __init__(self, folder: Path, database: Path) -> None:
        self.images: list[tuple[Path, frozenset[str]]] = []
        self._folder = folder
        self._database = database
        self._wal = database.with_name(database.name + "-wal")
        self._chance = random.Random(SEED)
        self._acknowledged = 0

    def acknowledge(self) -> None:
        """What is in the log now was committed and synced."""
        self._acknowledged = self._wal.stat().st_size

    def take(self, posted: frozenset[str]) -> None:
        """Keep an image, and which deliveries were posted by then."""
        path = self._folder / f"image{len(self.images)}.db"
        shutil.copy(self._database, path)
        log = self._wal.read_bytes()
        cut = self._chance.randint(min(self._acknowledged, len(log)), len(log))
        rubbish = self._chance.randbytes(self._chance.randint(0, 5_000))
        path.with_name(path.name + "-wal").write_bytes(log[:cut] + rubbish)
        self.images.append((path, posted))


def test_every_image_of_the_disk_knows_what_was_posted(tmp_path: Path) -> None:
    with FaultEndpoint() as endpoint:
        desk = Desk(tmp_path, endpoint, readers=20, batch_size=2, lanes=1)
        camera = Camera(tmp_path, tmp_path / "digest.db")

        def at(step: str) -> None:
            if step in {"post: send", "settled"}:
                camera.acknowledge()
            camera.take(frozenset(desk.got()))

        desk.office = Office(desk.database, wall, at=at)
        camera.acknowledge()
        desk.queue()
        replace(desk.sender(), at=at).run(threading.Event(), horizon=timedelta(0))
        desk.close()

    assert len(camera.images) > 60
    for path, posted in camera.images:
        assert posted <= known_as_posted(path, desk.issue.id)


def test_a_sender_goes_on_from_any_image_without_loss_or_doubles(tmp_path: Path) -> None:
    with FaultEndpoint() as endpoint:
        desk = Desk(tmp_path, endpoint, readers=8, batch_size=4, lanes=1)
        camera = Camera(tmp_path, tmp_path / "digest.db")

        def at(step: str) -> None:
            if step == "post: answered":
                camera.acknowledge()
                camera.take(frozenset())

        desk.queue()
        replace(desk.sender(), at=at).run(threading.Event(), horizon=timedelta(0))
        desk.close()
        (image, _), *_ = camera.images

        desk.database = Database(f"sqlite:///{image}")
        desk.office = Office(desk.database, wall)
        desk.office.ledger.trust_database()
        books = desk.send()
        desk.close()

    assert books.accepted == 8
    assert set(desk.got().values()) == {1}


def test_a_database_waits_for_the_disk_at_every_commit(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'digest.db'}")

    with database.reading() as db:
        synchronous = db.exec_driver_sql("PRAGMA synchronous").scalar()
        journal = db.exec_driver_sql("PRAGMA journal_mode").scalar()
    database.close()

    assert (synchronous, journal) == (2, "wal")


def known_as_posted(image: Path, issue_id: str) -> frozenset[str]:
    """Deliveries that an image, opened after the cut, says may have gone."""
    with closing(sqlite3.connect(image)) as db:
        (sound,) = db.execute("PRAGMA integrity_check").fetchone()
        rows = db.execute("SELECT id, state FROM delivery").fetchall()
    assert sound == "ok"
    assert all(DeliveryState(state) in POSTED | WAITING for _, state in rows)
    return frozenset(f"{issue_id}-{row_id}" for row_id, state in rows if state in POSTED)
