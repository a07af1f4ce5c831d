"""Cut the power at every sync of a sending, and look at what may be left of the disk.

An image is what the disk may hold when the power goes just before a sync: all that was synced, and
any part of what was written since. Every image must know of every letter that was posted by then
and of every outcome that was recorded; from some of them a sender goes on to the end, at an
endpoint that stands where it stood at that moment.
"""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
from sqlalchemy import event

from digest.config.settings import EndpointSettings
from digest.deliver.endpoints.http import HttpEndpoint
from digest.deliver.outcome import Rules
from digest.deliver.sender import Sender
from digest.http import PostClient
from digest.model.delivery import ClaimedBatch, DeliveryState, Policy, Settlement
from digest.store.database import Database
from digest.testing.books import Effect
from digest.testing.endpoint import FaultEndpoint
from digest.testing.faults import seeded
from digest.testing.office import Office
from trust.disk import Disk
from trust.vfs import recording

BATCH = 4
LANES = 2
FAULTS = 0.1
SOON = timedelta(milliseconds=10)
CHECKPOINT_PAGES = 40  # so that the log is copied back and begun anew many times
KNOWN = {DeliveryState.SENDING, DeliveryState.ACCEPTED}


@dataclass(frozen=True, slots=True)
class Image:
    """A disk after the cut, and what was certain before it.

    Attributes:
        accepted: by the endpoint. `settled`: deliveries whose outcome was committed.
    """

    files: Mapping[str, bytes]
    accepted: tuple[Effect, ...]
    settled: frozenset[str]


@dataclass(frozen=True, slots=True)
class Outage:
    """What a drill came to.

    Attributes:
        unsound: images that SQLite or the equation of the books finds fault with.
        forgotten: images that do not know of a letter that was posted.
        undone: images in which a recorded outcome is open again.
        resumed: images from which a sender went on; `lost` and `doubled`: readers after that.
    """

    seed: int
    syncs: int
    images: int
    unsound: int
    forgotten: int
    undone: int
    resumed: int
    lost: int
    doubled: int

    @property
    def kept(self) -> bool:
        """Whether every promise held."""
        return not (self.unsound or self.forgotten or self.undone or self.lost or self.doubled)


def outage(
    folder: Path,
    *,
    seed: int,
    readers: int,
    images: int = 3,
    every: int = 10,
    synchronous: str = "FULL",
) -> Outage:
    """Send one issue, with the power going at every sync.

    Args:
        images: taken at each sync.
        every: a sender goes on from each so many-th image.
        synchronous: what SQLite is told; anything less than FULL is to be found out.

    Raises:
        LookupError: SQLite cannot be watched here.
    """
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    folder.mkdir(parents=True)
    taken: list[Image] = []
    syncs = _sent(folder / "sent", seed, readers, synchronous, _camera(taken, images, chance))
    if not syncs:
        raise LookupError("this Python carries an SQLite of its own, which cannot be watched")
    faults = [_faults(image, folder / f"{number}") for number, image in enumerate(taken)]
    ends = [
        _resumed(image, folder / f"{number}", readers)
        for number, image in enumerate(taken)
        if number % every == 0
    ]
    unsound, forgotten, undone = (sum(column) for column in zip(*faults, strict=True))
    lost, doubled = (sum(column) for column in zip(*ends, strict=True))
    return Outage(seed, syncs, len(taken), unsound, forgotten, undone, len(ends), lost, doubled)


Camera = Callable[[Disk, FaultEndpoint, "set[str]"], None]


def _camera(taken: list[Image], images: int, chance: random.Random) -> Camera:
    turn = threading.Lock()

    def take(disk: Disk, endpoint: FaultEndpoint, settled: set[str]) -> None:
        with turn:
            # What is certain is looked at first: by then its sync was over.
            accepted, over = endpoint.accepted, frozenset(tuple(settled))
            taken.extend(Image(disk.image(chance), accepted, over) for _ in range(images))

    return take


def _sent(folder: Path, seed: int, readers: int, synchronous: str, camera: Camera) -> int:
    """Send an issue; how many syncs it took."""
    folder.mkdir()
    settled: set[str] = set()

    def watch(_batch: ClaimedBatch, settlement: Settlement) -> None:
        settled.update(letter.delivery_id for letter in settlement.taken)
        settled.update(one.delivery_id for one in settlement.outcomes)

    with (
        recording(folder) as disk,
        FaultEndpoint(seeded(seed, FAULTS)) as endpoint,
        _office(folder / "digest.db", synchronous) as office,
    ):
        office.enrol(readers)
        office.queue(batch_size=BATCH)
        before = disk.syncs
        disk.at_sync = lambda: camera(disk, endpoint, settled)
        _send(office, endpoint.url, watch)
        disk.at_sync = lambda: None
        return disk.syncs - before


def _faults(image: Image, folder: Path) -> tuple[bool, bool, bool]:
    """Whether an image is unsound, has forgotten a letter, has undone an outcome."""
    with _restored(image, folder) as office:
        with office.database.reading() as db:
            sound = db.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        states, balanced = _states(office)
    return (
        not (sound and balanced),
        any(states.get(effect.delivery) not in KNOWN for effect in image.accepted),
        any(states.get(delivery) is not DeliveryState.ACCEPTED for delivery in image.settled),
    )


def _states(office: Office) -> tuple[dict[str, DeliveryState], bool]:
    """Every delivery's state, and whether the books of all issues add up."""
    states: dict[str, DeliveryState] = {}
    balanced = True
    for issue in office.issues.all():
        rows = office.books.in_states(issue.id, tuple(DeliveryState))
        books = office.books.certificate(issue.id)
        states |= {f"{issue.id}-{row.id}": DeliveryState(row.state) for row in rows}
        balanced &= books.balanced and books.audience == len(rows)
    return states, balanced


def _resumed(image: Image, folder: Path, readers: int) -> tuple[int, int]:
    """Go on from an image; readers who got nothing, and readers who got two."""
    ledger = folder / "accepted.jsonl"
    ledger.write_bytes(b"".join(msgspec.json.encode(one) + b"\n" for one in image.accepted))
    with _restored(image, folder) as office, FaultEndpoint(ledger=ledger) as endpoint:
        _send(office, endpoint.url, lambda _batch, _settlement: None)
        got = Counter(effect.delivery for effect in endpoint.accepted)
    return readers - len(got), sum(times > 1 for times in got.values())


def _send(office: Office, url: str, watch: Callable[[ClaimedBatch, Settlement], None]) -> None:
    client = PostClient(user_agent="drill", timeout=timedelta(seconds=2))
    endpoint = HttpEndpoint(EndpointSettings(kind="http", url=url, batch_size=BATCH), client, _now)
    sender = Sender(
        ledger=office.ledger,
        endpoint=endpoint,
        rules=Rules(Policy.KEYED, timedelta(hours=24), first_wait=SOON),
        address=office.address,
        now=_now,
        lanes=LANES,
        rest=SOON,
        watch=watch,
    )
    try:
        sender.recover()
        sender.run(threading.Event(), horizon=timedelta(seconds=1))
    finally:
        endpoint.close()
        office.ledger.watermark.close()


@contextmanager
def _restored(image: Image, folder: Path) -> Iterator[Office]:
    folder.mkdir(exist_ok=True)
    for name, content in image.files.items():
        (folder / name).write_bytes(content)
    with _office(folder / "digest.db", "FULL") as office:
        yield office


@contextmanager
def _office(path: Path, synchronous: str) -> Iterator[Office]:
    database = Database(f"sqlite:///{path}")
    event.listen(database.engine, "connect", _tuned(synchronous))
    try:
        yield Office(database, _now)
    finally:
        database.close()


def _tuned(synchronous: str) -> Callable[..., None]:
    def tune(connection: object, _record: object) -> None:
        for pragma in (f"synchronous={synchronous}", f"wal_autocheckpoint={CHECKPOINT_PAGES}"):
            connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined] # sqlite3's

    return tune


def _now() -> datetime:
    return datetime.now(UTC)
