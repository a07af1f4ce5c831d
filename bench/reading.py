"""Score and time the reading of dates: `python bench/reading.py CORPUS`.

A hit overlaps the label and begins on the right day; the full score also needs its end and time.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date, datetime
from datetime import time as clock
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from digest.model.reading import DateFound
from digest.reading.dates import find_dates

ZONE = ZoneInfo("Europe/Helsinki")


class Label(NamedTuple):
    """A date as a person labelled it; `time` is "HH:MM" or "HH:MM-HH:MM"."""

    start: int
    end: int
    start_on: str
    end_on: str
    time: str | None


class Row(NamedTuple):
    """A labelled text."""

    text: str
    language: str
    published_on: date
    labels: tuple[Label, ...]


class Score(NamedTuple):
    """Precision, recall and their mean, and the mean with ends and times right."""

    labels: int
    precision: float
    recall: float
    f1: float
    full_f1: float


class Hit(NamedTuple):
    """A date found, by whatever tool."""

    start: int
    end: int
    start_on: str
    end_on: str
    time: str | None


_CHRONO = """
const chrono = require("chrono-node");
const [text, language, day] = JSON.parse(process.argv[1]);
const pad = n => String(n).padStart(2, "0");
const on = c => `${c.get("year")}-${pad(c.get("month"))}-${pad(c.get("day"))}`;
const at = c => c.isCertain("hour") ? `${pad(c.get("hour"))}:${pad(c.get("minute") || 0)}` : null;
const found = (chrono[language] || chrono.en).parse(text, new Date(`${day}T09:00:00`));
console.log(JSON.stringify(found.map(r => {
  const end = r.end || r.start;
  const time = at(r.start) && r.end && at(r.end) ? `${at(r.start)}-${at(r.end)}` : at(r.start);
  return [r.index, r.index + r.text.length, on(r.start), on(end), time];
})));
"""


Reader = Callable[[Row], Iterable[Hit]]


def load_sentences(corpus: Path, name: str) -> list[Row]:
    """The rows of `labelled/{name}.json`."""
    rows = json.loads((corpus / "labelled" / f"{name}.json").read_text("utf-8"))
    return [
        Row(
            row["text"],
            row["lang"],
            date.fromisoformat(row["pub"]),
            tuple(_label(one, one["time"]) for one in row["dates"]),
        )
        for row in rows
    ]


def load_seeds(corpus: Path) -> list[Row]:
    """The five seed pages; recurrences are no dates."""
    seeds = json.loads((corpus / "labelled" / "seeds.json").read_text("utf-8"))["seeds"]
    return [
        Row(
            (corpus / "seeds" / seed["file"]).read_text("utf-8"),
            seed["lang"],
            date.fromisoformat(seed["published"][:10]),
            tuple(_label(one, one["time_start"]) for one in seed["dates"] if one["start"]),
        )
        for seed in seeds
    ]


def read_with_digest(row: Row) -> Iterable[Hit]:
    """Our own reading."""
    found = find_dates(row.text, language=row.language, published_on=row.published_on, zone=ZONE)
    return [
        Hit(*one.span, one.start_on.isoformat(), one.end_on.isoformat(), _time(one))
        for one in found
    ]


def read_with_dateparser(row: Row) -> Iterable[Hit]:
    """The best known library; raises ImportError where it is not installed."""
    from dateparser.search import search_dates  # type: ignore[import-untyped]  # noqa: PLC0415

    settings = {"RELATIVE_BASE": datetime.combine(row.published_on, clock.min)}
    found = search_dates(row.text, languages=[row.language], settings=settings) or []
    for surface, when in found:
        start = row.text.find(surface)
        day = when.date().isoformat()
        yield Hit(start, start + len(surface), day, day, None)


def read_with_chrono(row: Row) -> Iterable[Hit]:
    """The best library for JavaScript; raises ImportError where node cannot find `chrono-node`."""
    import shutil  # noqa: PLC0415
    import subprocess  # noqa: PLC0415

    node = shutil.which("node")
    asked = json.dumps([row.text, row.language, row.published_on.isoformat()])
    if node is None:
        raise ImportError("node")
    ran = subprocess.run([node, "-e", _CHRONO, asked], capture_output=True, text=True, check=False)
    if ran.returncode:
        raise ImportError("chrono-node")
    return [Hit(*hit) for hit in json.loads(ran.stdout)]


def score(rows: Iterable[Row], read: Reader = read_with_digest) -> Score:
    """How well a tool reads labelled text."""
    right = full = found = labels = 0
    for row in rows:
        left = list(read(row))
        found += len(left)
        labels += len(row.labels)
        for label in row.labels:
            hit = next((one for one in left if _is_hit(one, label)), None)
            if hit is not None:
                left.remove(hit)
                right += 1
                full += hit.end_on == label.end_on and hit.time == label.time
    both = found + labels
    return Score(
        labels,
        right / found if found else 0.0,
        right / labels if labels else 0.0,
        2 * right / both if both else 0.0,
        2 * full / both if both else 0.0,
    )


def _label(one: dict[str, str], clock: str | None) -> Label:
    start = int(one["offset"])
    return Label(start, start + len(one["surface"]), one["start"], one["end"], clock)


def _is_hit(hit: Hit, label: Label) -> bool:
    return hit.start < label.end and label.start < hit.end and hit.start_on == label.start_on


def _time(found: DateFound) -> str | None:
    if found.starts_at is None:
        return None
    end = f"-{found.ends_at:%H:%M}" if found.ends_at else ""
    return f"{found.starts_at:%H:%M}{end}"


def _speed(rows: list[Row], rounds: int = 20) -> float:
    """Code points a second."""
    begin = time.perf_counter()
    for _ in range(rounds):
        for row in rows:
            read_with_digest(row)
    return rounds * sum(len(row.text) for row in rows) / (time.perf_counter() - begin)


def main(corpus: Path) -> None:
    """Print a table of scores, and the speed on the seed pages."""
    sets = {name: load_sentences(corpus, name) for name in ("dev", "test", "wild")}
    sets["seeds"] = load_seeds(corpus)
    for tool in (read_with_digest, read_with_dateparser, read_with_chrono):
        for name, rows in sets.items():
            try:
                result = score(rows, tool)
            except ImportError:
                print(f"{tool.__name__}: not installed")
                break
            print(
                f"{tool.__name__:22} {name:6} n={result.labels:3} P={result.precision:.3f} "
                f"R={result.recall:.3f} F1={result.f1:.3f} full={result.full_f1:.3f}"
            )
    print(f"{_speed(sets['seeds']) / 1000:.0f} thousand characters a second")


if __name__ == "__main__":
    here = Path(__file__).resolve().parent.parent
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else here.parent / "shared" / "corpus")
