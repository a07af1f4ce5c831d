"""Score events on the labelled corpus, or on a file of your own in the same shape.

Usage: python bench/reading_events.py [FILE …]

A hit is a proposed event on the labelled first day; every other proposed event is extra.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from digest.model.event import Event
from digest.reading.dates import find_dates
from digest.reading.events import find_events
from digest.reading.sentences import split_sentences

LABELLED = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "labelled"
KINDS = {
    "network day": "network_day",
    "survey": "consultation",
    "milestone": "event",
    "publication": "release",
    "workshop series": "workshop",
}


def proposed(row: dict[str, str]) -> list[Event]:
    """What a digest published on the row's day would offer."""
    on = date.fromisoformat(row["pub"])
    zone = ZoneInfo("Europe/Helsinki")
    events = find_events(
        row["text"],
        title="",
        language=row["lang"],
        published_on=on,
        dates=find_dates(row["text"], language=row["lang"], published_on=on, zone=zone),
        sentences=split_sentences(row["text"], row["lang"]),
    )
    return [event for event in events if event.proposed]


def score(path: Path) -> Counter[str]:
    """Count hits, extras, misses and right kinds of one file, and print what is wrong."""
    count: Counter[str] = Counter()
    for row in json.loads(path.read_text("utf-8")):
        kind, start = row["event"] or (None, None)
        found = proposed(row)
        hit = next((event for event in found if event.start_on.isoformat() == start), None)
        extra = len(found) - (hit is not None)
        missed = hit is None and start is not None
        right = hit is not None and hit.kind == KINDS.get(str(kind), kind)
        count.update(hits=hit is not None, extra=extra, missed=missed, kind=right)
        if extra or missed or (hit and not right):
            told = [(event.kind.value, event.start_on.isoformat()) for event in found]
            print(f"  {row['id']} {row['text']}\n    wanted {row['event']}, offered {told}")
    return count


def main() -> None:
    """Print precision, recall and right kinds per file and in all."""
    paths = [Path(name) for name in sys.argv[1:]]
    total: Counter[str] = Counter()
    for path in paths or [LABELLED / f"{name}.json" for name in ("dev", "test", "wild")]:
        count = score(path)
        total.update(count)
        print(path.name, dict(count))
    offered, wanted = total["hits"] + total["extra"], total["hits"] + total["missed"]
    print(
        f"P {total['hits'] / max(1, offered):.3f}  R {total['hits'] / max(1, wanted):.3f}"
        f"  kind {total['kind'] / max(1, total['hits']):.3f}"
    )


if __name__ == "__main__":
    main()
