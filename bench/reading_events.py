"""Score events on the labelled corpus, or on a file of your own in the same shape.

Usage: python bench/reading_events.py [FILE …]

A row has `event` ([kind, start] or null) or `events` (a list of them), and may have `title` and
`may`: events that are neither wanted nor wrong. A hit is a proposed event on a labelled first day; every proposed
event on another day is extra.
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
    on, code = date.fromisoformat(row["pub"]), row["lang"]
    zone = ZoneInfo("Europe/Helsinki")
    text, title = row["text"], row.get("title") or ""
    above = find_dates(title, language=code, published_on=on, zone=zone)
    events = find_events(
        text,
        title=title,
        language=code,
        published_on=on,
        dates=find_dates(text, language=code, published_on=on, zone=zone),
        sentences=split_sentences(text, code),
        title_dates=() if title in text else above,
    )
    return [event for event in events if event.proposed]


def score(path: Path) -> Counter[str]:
    """Count hits, extras, misses and right kinds of one file, and print what is wrong."""
    count: Counter[str] = Counter()
    for row in json.loads(path.read_text("utf-8")):
        labels = row["events"] if "events" in row else [row["event"]] if row["event"] else []
        found = proposed(row)
        hits = [pair for pair in ((kind, _on(found, start)) for kind, start in labels) if pair[1]]
        told = [event for _, event in hits]
        may = {start for _, start in row.get("may", ())}
        rest = [event for event in found if event not in told]
        extra = [event for event in rest if event.start_on.isoformat() not in may]
        right = [event for kind, event in hits if event and event.kind == KINDS.get(kind, kind)]
        missed = len(labels) - len(hits)
        count.update(hits=len(hits), extra=len(extra), missed=missed, kind=len(right))
        if extra or missed or len(right) < len(hits):
            offered = [(event.kind.value, event.start_on.isoformat()) for event in found]
            print(f"  {row['id']} {row['text']}\n    wanted {labels}, offered {offered}")
    return count


def _on(events: list[Event], start: str | None) -> Event | None:
    return next((event for event in events if event.start_on.isoformat() == start), None)


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
