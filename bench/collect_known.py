"""Time deciding what is new for one feed against a large store.

    python bench/collect_known.py [STORED] [ITEMS]

The baseline is one look-up by primary key for each item of the feed: what no store can do without.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from digest.collect.identity import content_hash, item_id, keys_of
from digest.model.item import Found, Origin
from digest.model.reading import Reading
from digest.publisher.candidates import Candidates
from digest.reading import read
from digest.store.database import Database
from digest.store.items import Items
from digest.store.schema import item, item_key
from digest.store.upgrade import upgrade

ZONE = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 5, 6, 9, tzinfo=UTC)
TEXT = (
    "Kunta avaa uuden palvelupisteen keskustaan syksyllä. Neuvontaa saa ilman ajanvarausta.\n\n" * 8
)
ROUNDS = 30
CHUNK = 20_000


def found(number: int) -> Found:
    """One item of the usual shape."""
    return Found(
        source=f"s{number % 1_000}",
        title=f"Palvelupiste {number} avataan",
        text=f"{number}. {TEXT}",
        guid=f"g{number}",
        url=f"https://kunta.example/u/{number}?utm_source=rss",
        published_at=NOW,
    )


def fill(database: Database, count: int) -> None:
    """Store `count` items with their keys, without reading each."""
    reading = read(TEXT, title="Palvelupiste avataan", today=NOW.date(), zone=ZONE)
    for start in range(0, count, CHUNK):
        some = [found(number) for number in range(start, min(start + CHUNK, count))]
        rows = [_row(one, reading) for one in some]
        keys = [key for one, row in zip(some, rows, strict=True) for key in _keys(one, row)]
        with database.writing() as db:
            db.execute(item.insert(), rows)
            db.execute(item_key.insert(), keys)


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
        words = {"item_id": row["id"], "content_hash": row["content_hash"]}
        yield {"kind": key.kind, "value": key.value, **words}


def timed(act: Callable[[int], object]) -> float:
    """Milliseconds in the median; each round is given another number."""
    taken = []
    for number in range(ROUNDS):
        started = time.perf_counter()
        act(number)
        taken.append(time.perf_counter() - started)
    return median(taken) * 1_000


def main() -> None:
    """Print one line a measure."""
    stored, size = (int(arg) for arg in (*sys.argv[1:], *("100000", "50")[len(sys.argv) - 1 :]))
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'bench.db'}")
        upgrade(database)
        fill(database, stored)
        items = Items(database)

        def decide(first: int) -> None:
            feed = [found(first + number) for number in range(size)]
            candidates = Candidates(feed, items, ZONE)
            for one in feed:
                candidates.verdict(one)

        def look_up(first: int) -> None:
            with database.reading() as db:
                for number in range(size):
                    wanted = select(item.c.title).where(item.c.id == f"{first}-{number}")
                    db.execute(wanted).first()

        step = max(1, stored // ROUNDS - size)
        cold = timed(lambda turn: decide(turn * step))
        known = timed(lambda turn: decide(turn * step))
        new = timed(lambda turn: decide(stored + turn * size))
        floor = timed(look_up)
        database.close()
    print(f"{stored:,} stored items, a feed of {size}")
    print(f"all new {new:.1f} ms; all known {known:.1f} ms, at their first visit since long")
    print(f"{cold:.1f} ms (read from the disk); {size} bare look-ups {floor:.1f} ms")


if __name__ == "__main__":
    main()
