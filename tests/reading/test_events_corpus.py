"""Events in the labelled corpus: a floor under what is found, with room for honest change."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

import pytest

from digest.model.event import Event
from digest.reading import read
from digest.reading.dates import find_dates
from digest.reading.events import find_events
from digest.reading.sentences import split_sentences
from tests.reading.event_texts import HELSINKI

KINDS = {
    "network day": "network_day",
    "survey": "consultation",
    "milestone": "event",
    "publication": "release",
    "workshop series": "workshop",
}


def proposed(row: dict[str, str]) -> tuple[Event, ...]:
    on = date.fromisoformat(row["pub"])
    dates = find_dates(row["text"], language=row["lang"], published_on=on, zone=HELSINKI)
    events = find_events(
        row["text"],
        title="",
        language=row["lang"],
        published_on=on,
        dates=dates,
        sentences=split_sentences(row["text"], row["lang"]),
    )
    return tuple(event for event in events if event.proposed)


@pytest.mark.parametrize("name", ["dev", "test", "wild"])
def test_events_of_the_labelled_sentences_are_found(corpus: Path, name: str) -> None:
    hits = extra = missed = right_kind = 0
    for row in json.loads((corpus / "labelled" / f"{name}.json").read_text("utf-8")):
        kind, start = row["event"] or (None, None)
        found = proposed(row)
        hit = next((each for each in found if each.start_on.isoformat() == start), None)
        hits += hit is not None
        missed += hit is None and start is not None
        extra += len(found) - (hit is not None)
        right_kind += hit is not None and hit.kind == KINDS.get(str(kind), kind)

    assert hits / (hits + extra) >= 0.90
    assert hits / (hits + missed) >= 0.90
    assert right_kind / hits >= 0.95


def test_of_the_seed_pages_exactly_what_must_be_is_offered(corpus: Path) -> None:
    seeds = json.loads((corpus / "labelled" / "seeds.json").read_text("utf-8"))["seeds"]
    for seed in seeds:
        text = (corpus / "seeds" / seed["file"]).read_text("utf-8")
        published_at = datetime.fromisoformat(seed["published"]).replace(tzinfo=HELSINKI)
        reading = read(text, published_at=published_at, today=published_at.date(), zone=HELSINKI)

        found = {(e.kind.value, e.start_on.isoformat()) for e in reading.events if e.proposed}
        labels = [e for e in seed["events"] if e["start"]]
        must = {
            (KINDS.get(e["kind"], e["kind"]), e["start"]) for e in labels if e["propose"] == "must"
        }
        may = {
            (KINDS.get(e["kind"], e["kind"]), e["start"])
            for e in labels
            if e["propose"] == "optional"
        }
        assert must <= found <= must | may


def test_a_call_whose_opening_is_told_of_is_headed_by_the_call(corpus: Path) -> None:
    """Its noun stands in the genitive before a word for the opening, which no heading keeps."""
    seeds = json.loads((corpus / "labelled" / "seeds.json").read_text("utf-8"))["seeds"]
    titles: list[str] = []
    for seed in seeds:
        text = (corpus / "seeds" / seed["file"]).read_text("utf-8")
        published_at = datetime.fromisoformat(seed["published"]).replace(tzinfo=HELSINKI)
        reading = read(text, published_at=published_at, today=published_at.date(), zone=HELSINKI)
        titles += [e.title for e in reading.events if e.proposed and e.kind.value == "application"]

    assert titles
    assert not [title for title in titles if title.endswith("aukeamisesta")]
