"""Time composing an issue from many stored items and events against the same from few.

    python bench/compose.py [ITEMS] [EVENTS]

Nearly all of them were shown by earlier issues, as after years of use; 50 items are new. The
ratio to an empty archive with the same 50 says whether cost grows with what is stored.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any, cast

from sqlalchemy import insert

from digest.compose.select import Slate
from digest.model.collected import Intake, KeptEvent, KeptItem
from digest.model.issue import Issue, IssueState, Period
from digest.model.item import ItemState
from digest.publisher.composing import compose
from digest.store.database import Database
from digest.store.events import Events
from digest.store.issues import Issues
from digest.store.items import Items
from digest.store.schema import announcement, offer
from digest.store.upgrade import upgrade
from tests.compose.stock import BULLETIN, event, item, known, reading

NOW = datetime(2026, 12, 2, 7, tzinfo=UTC)
ISSUE_ON, NEXT_ON = date(2026, 12, 2), date(2026, 12, 16)
NEW = 50
TEXT = "Uusi palvelupiste avattiin maanantaina torin laidalle. Se palvelee viitenä päivänä. " * 30
ROUNDS = 5


def main() -> None:
    """Time both, and print them."""
    items, events = (int(word) for word in (*sys.argv[1:], "100000", "5000")[:2])
    with TemporaryDirectory() as folder:
        few = measured(Path(folder) / "few.db", 0, 0)
        many = measured(Path(folder) / "many.db", items, events)
    print(f"{NEW} new items alone                          {few * 1000:8.1f} ms")
    print(
        f"beside {items:,} shown items, {events:,} events {many * 1000:8.1f} ms  "
        f"{many / few:.1f} × (bar 500 ms)"
    )


def measured(path: Path, items: int, events: int) -> float:
    """CPU seconds of the best round."""
    database = Database(f"sqlite:///{path}")
    upgrade(database)
    fill(database, items, events)
    shop = cast(
        "Any",
        SimpleNamespace(
            items=Items(database),
            events=Events(database),
            settings=SimpleNamespace(sources=()),
            now=lambda: NOW,
        ),
    )
    slate = Slate(BULLETIN, Period(None, NOW), ISSUE_ON, NEXT_ON)
    best = min(timed(lambda: compose(shop, slate)) for _ in range(ROUNDS))
    made = compose(shop, slate)
    assert sum(len(section.entries) for section in made.sections) == min(NEW, BULLETIN.max_entries)
    database.close()
    return best


def timed(work: Callable[[], object]) -> float:
    """CPU seconds that `work` takes."""
    start = time.process_time()  # the work is all in this process, and others may be busy
    work()
    return time.process_time() - start


def fill(database: Database, items: int, events: int) -> None:
    """Shown items, of which some tell an event that is still to come and was told, and new ones."""
    store = Items(database)
    earlier = NOW - timedelta(days=14)
    Issues(database).add(
        Issue(
            id="i1",
            bulletin=BULLETIN.name,
            number=None,
            state=IssueState.SENT,
            nominal_on=earlier.date(),
            sends_at=earlier,
            period=Period(None, earlier),
            created_at=earlier,
        )
    )
    for first in range(0, items, 10_000):
        some = range(first, min(first + 10_000, items))
        store.keep(
            Intake(
                new=tuple(kept(f"{n:012x}") for n in some),
                events=tuple(told(f"{n:012x}") for n in some if n < events),
            )
        )
        with database.writing() as db:
            shown = [{"bulletin": BULLETIN.name, "issue_id": "i1"} for _ in some]
            db.execute(
                insert(offer),
                [
                    one | {"item_id": f"{n:012x}", "state": ItemState.INCLUDED}
                    for one, n in zip(shown, some, strict=True)
                ],
            )
            if rows := [
                {
                    "bulletin": BULLETIN.name,
                    "issue_id": "i1",
                    "event_id": f"{n:012x}",
                    "reason": "new",
                    "sequence": 0,
                }
                for n in some
                if n < events
            ]:
                db.execute(insert(announcement), rows)
    store.keep(Intake(new=tuple(kept(f"{n + 10**9:012x}") for n in range(NEW))))


def kept(name: str) -> KeptItem:
    """An item of some two thousand characters."""
    one = replace(item(name, title=f"Uutinen {name}"), text=TEXT)
    return KeptItem(one, reading(one, summary=("Uutinen.",)), name, (("guid", name),), name)


def told(name: str) -> KeptEvent:
    """An event that the item of that name tells, a month or more ahead."""
    day = ISSUE_ON + timedelta(days=30 + int(name, 16) % 300)
    one = known(event(title=f"Avoin päivä {name}", start_on=day), name=name)
    return KeptEvent(replace(one, item_id=name, item_ids=(name,)), None)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    main()
