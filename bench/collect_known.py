"""Time deciding what is new for one feed against a large store.

    python bench/collect_known.py [STORED] [ITEMS]

The baseline is one look-up by primary key for each item of the feed. "Warm" = the same feed was
decided just before; measured in processor time, so that other work does not count. "Cold" = the
operating system was told to forget the file, and the database is opened anew; measured by the clock.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from digest.collect.identity import content_hash, item_id, keys_of, mark_of
from digest.model.item import Found, Origin
from digest.model.reading import Reading
from digest.publisher.candidates import Candidates
from digest.reading import read
from digest.store.database import Database
from digest.store.items import Items
from digest.store.schema import item, item_key, listing
from digest.store.upgrade import upgrade

ZONE = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 5, 6, 9, tzinfo=UTC)
TEXT = (
    "Kunta avaa uuden palvelupisteen keskustaan syksyllä. Neuvontaa saa ilman ajanvarausta.\n\n" * 8
)
SOURCES = 1_000
ROUNDS = 30
CHUNK = 20_000

Feed = tuple[Found, ...]


def found(number: int) -> Found:
    """One item of the usual shape; the sources take turns, as in life."""
    return Found(
        source=f"s{number % SOURCES}",
        title=f"Palvelupiste {number} avataan",
        text=f"{number}. {TEXT}",
        guid=f"g{number}",
        url=f"https://kunta.example/u/{number}?utm_source=rss",
        published_at=NOW,
    )


def feed(stored: int, source: int, size: int) -> Feed:
    """The newest items of a source."""
    newest = range(stored - SOURCES + source, -1, -SOURCES)
    return tuple(found(number) for number in newest[:size])


def fill(database: Database, count: int, size: int) -> None:
    """Store `count` items with their keys, without reading each, and what each source listed."""
    reading = read(TEXT, title="Palvelupiste avataan", today=NOW.date(), zone=ZONE)
    for start in range(0, count, CHUNK):
        some = tuple(found(number) for number in range(start, min(start + CHUNK, count)))
        rows = [_row(one, reading) for one in some]
        keys = [key for one, row in zip(some, rows, strict=True) for key in _keys(one, row)]
        with database.writing() as db:
            db.execute(item.insert(), rows)
            db.execute(item_key.insert(), keys)
    listed = [
        {"source": f"s{at}", "met": {mark_of(one, ZONE): item_id(*keys_of(one)) for one in some}}
        for at in range(SOURCES)
        if (some := feed(count, at, size))
    ]
    with database.writing() as db:
        db.execute(listing.insert(), listed)


def _row(one: Found, reading: Reading) -> dict[str, Any]:
    return {
        "id": item_id(*keys_of(one)), "source": one.source, "guid": one.guid, "url": one.url,
        "title": one.title, "text": one.text, "kind": "news", "language": "fi",
        "published_at": one.published_at, "first_seen_at": NOW, "changed_at": None,
        "content_hash": content_hash(one, ZONE), "state": "new", "embargo_on": None,
        "origins": (Origin(one.source, one.url, one.title),), "topics": (), "regions": (),
        "materials": (), "flags": (), "reading": reading,
    }  # fmt: skip


def _keys(one: Found, row: dict[str, Any]) -> Iterator[dict[str, str]]:
    for key in keys_of(one):
        yield {"kind": key.kind, "value": key.value, "item_id": row["id"]}


def decide(database: Database, some: Feed, source: str | None = None) -> None:
    """Say of every item of a feed what it is; `source`: whose last listing is at hand."""
    candidates = Candidates(source or some[0].source, some, Items(database), ZONE)
    for one in some:
        candidates.verdict(one)


def look_up(database: Database, some: Feed) -> None:
    """The baseline."""
    with database.reading() as db:
        for one in some:
            wanted = select(item.c.title).where(item.c.id == one.guid)
            db.execute(wanted).first()


def timed(
    file: Path, act: Callable[[Database, Feed], None], feeds: Sequence[Feed], *, cold: bool
) -> float:
    """Milliseconds in the median; each round another feed."""
    taken = []
    clock = time.perf_counter if cold else time.process_time
    database = Database(f"sqlite:///{file}")
    decide(database, (found(-1),))  # connecting and preparing are not deciding
    for some in feeds:
        if cold:
            database.close()
            _forget(file)
            database = Database(f"sqlite:///{file}")
            decide(database, (found(-1),))
        else:
            act(database, some)
        started = clock()
        act(database, some)
        taken.append(clock() - started)
    database.close()
    return median(taken) * 1_000


def _number(one: Found) -> int:
    return int((one.guid or "g0").removeprefix("g"))


def _forget(file: Path) -> None:
    handle = os.open(file, os.O_RDWR)
    os.fsync(handle)
    os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(handle)


def main() -> None:
    """Print one line a measure."""
    stored, size = (int(arg) for arg in (*sys.argv[1:], *("100000", "50")[len(sys.argv) - 1 :]))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bench.db"
        database = Database(f"sqlite:///{file}")
        upgrade(database)
        fill(database, stored, size)
        database.close()
        print(f"{stored:,} stored items, a feed of {size}: milliseconds warm, cold")
        report(file, stored, size)


def report(file: Path, stored: int, size: int) -> None:
    """Print what each kind of feed costs."""
    as_before = [feed(stored, at, size) for at in range(0, SOURCES, SOURCES // ROUNDS)]
    one_new = [(found(_number(some[0]) + SOURCES), *some[:-1]) for some in as_before]
    all_new = [
        tuple(found(stored + turn * size + at) for at in range(size)) for turn in range(ROUNDS)
    ]

    def unlisted(database: Database, some: Feed) -> None:
        decide(database, some, "met elsewhere")

    for name, act, feeds in (
        ("all as at the last visit", decide, as_before),
        ("one new, the others as before", decide, one_new),
        ("all new", decide, all_new),
        ("all known, but not by the last visit", unlisted, as_before),
        (f"{size} bare look-ups", look_up, as_before),
    ):
        warm, cold = (timed(file, act, feeds, cold=is_cold) for is_cold in (False, True))
        print(f"{name:38} {warm:6.1f} {cold:6.1f}")


if __name__ == "__main__":
    main()
