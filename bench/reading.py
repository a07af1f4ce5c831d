"""Score and time the reading of dates: `python bench/reading.py [CORPUS] [FILE …]`.

A hit overlaps the label and begins on the right day; the full score also needs its end and time.
What a label calls vague is neither hit nor error. FILE is a list of labelled texts as in CORPUS.
"""

from __future__ import annotations

import json
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date, datetime
from datetime import time as clock
from functools import cache
from pathlib import Path
from typing import IO, Any, NamedTuple
from zoneinfo import ZoneInfo

from digest.model.reading import DateFound
from digest.reading.dates import find_dates

ZONE = ZoneInfo("Europe/Helsinki")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_WEEK = re.compile(r"viik|veck|week|\bvko\b|\bv\. ?\d", re.IGNORECASE)
_ARTICLE = """Kylän talkoot siirtyvät kesään

Laiskan kylä pitää kevään talkoot vasta juhannuksena, koska satama on jäässä vappuun saakka.
Ilmoittautua voi viimeistään perjantaina 21.5.2027 klo 16 mennessä osoitteessa laiska.example.

Talkoissa korjataan laituri ja maalataan sauna. Mukaan mahtuu 40 osallistujaa, sanoo Anna Niemi.
"""
_STARTS = {
    "import": "from digest.reading import read",
    "import and a first article": f"""
from datetime import date
from zoneinfo import ZoneInfo
from digest.reading import read
read({_ARTICLE!r}, today=date(2027, 4, 1), zone=ZoneInfo("Europe/Helsinki"))
""",
}


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
    vague: tuple[tuple[int, int], ...] = ()


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
const pad = n => String(n).padStart(2, "0");
const on = c => `${c.get("year")}-${pad(c.get("month"))}-${pad(c.get("day"))}`;
const at = c => c.isCertain("hour") ? `${pad(c.get("hour"))}:${pad(c.get("minute") || 0)}` : null;
require("readline").createInterface({input: process.stdin}).on("line", line => {
  const [text, language, day] = JSON.parse(line);
  const found = (chrono[language] || chrono.en).parse(text, new Date(`${day}T09:00:00`));
  console.log(JSON.stringify(found.map(r => {
    const end = r.end || r.start;
    const time = at(r.start) && r.end && at(r.end) ? `${at(r.start)}-${at(r.end)}` : at(r.start);
    return [r.index, r.index + r.text.length, on(r.start), on(end), time];
  })));
});
"""


Reader = Callable[[Row], Iterable[Hit]]


def load_sentences(corpus: Path, name: str) -> list[Row]:
    """The rows of `labelled/{name}.json`."""
    return load_file(corpus / "labelled" / f"{name}.json")


def load_file(path: Path) -> list[Row]:
    """The rows of a file of labelled texts."""
    return [
        Row(
            row["text"],
            row["lang"],
            date.fromisoformat(row["pub"][:10]),
            tuple(_label(one, one["time"]) for one in row["dates"]),
            tuple((one["offset"], one["offset"] + len(one["surface"])) for one in _vague(row)),
        )
        for row in json.loads(path.read_text("utf-8"))
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
    asked, answers = _chrono()
    try:
        asked.write(json.dumps([row.text, row.language, row.published_on.isoformat()]) + "\n")
        asked.flush()
    except BrokenPipeError:
        raise ImportError("chrono-node") from None
    answer = answers.readline()
    if not answer:
        raise ImportError("chrono-node")
    return [Hit(*hit) for hit in json.loads(answer)]


@cache
def _chrono() -> tuple[IO[str], IO[str]]:
    """One node for the whole run: where to ask it and where it answers."""
    import shutil  # noqa: PLC0415

    node = shutil.which("node")
    if node is None:
        raise ImportError("node")
    pipe = subprocess.PIPE
    ran = subprocess.Popen([node, "-e", _CHRONO], text=True, stdin=pipe, stdout=pipe, stderr=pipe)
    assert ran.stdin is not None
    assert ran.stdout is not None
    return ran.stdin, ran.stdout


def score(rows: Iterable[Row], read: Reader = read_with_digest) -> Score:
    """How well a tool reads labelled text."""
    return _score([(row, list(read(row))) for row in rows])


def score_days(rows: Iterable[Row], read: Reader = read_with_digest) -> Score:
    """The same for days named by their number: labels and hits without one are left out."""
    pairs = []
    for row in rows:
        day_labels = tuple(one for one in row.labels if _is_day(row.text, one))
        found = [one for one in read(row) if _is_day(row.text, one)]
        others = tuple((one.start, one.end) for one in row.labels if one not in day_labels)
        pairs.append((row._replace(labels=day_labels, vague=(*row.vague, *others)), found))
    return _score(pairs)


def _score(pairs: Iterable[tuple[Row, list[Hit]]]) -> Score:
    right = full = found = labels = 0
    for row, hits in pairs:
        left = list(hits)
        labels += len(row.labels)
        for label in row.labels:
            hit = next((one for one in left if _is_hit(one, label)), None)
            if hit is not None:
                left.remove(hit)
                right += 1
                full += hit.end_on == label.end_on and hit.time == label.time
        found += sum(not _is_vague(one, row) for one in left)
    found += right
    return Score(
        labels,
        _share(right, found),
        _share(right, labels),
        _share(2 * right, found + labels),
        _share(2 * full, found + labels),
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _is_day(text: str, one: Label | Hit) -> bool:
    """Whether it names a day by its number, and no week."""
    surface = text[one.start : one.end]
    return bool(_DAY.search(surface)) and not _WEEK.search(surface)


def _is_vague(hit: Hit, row: Row) -> bool:
    return any(hit.start < end and start < hit.end for start, end in row.vague)


def _vague(row: dict[str, Any]) -> list[dict[str, Any]]:
    return row.get("vague") or []


def _label(one: dict[str, str], clock: str | None) -> Label:
    start = int(one["offset"])
    return Label(start, start + len(one["surface"]), one["start"], one["end"], clock)


def _is_hit(hit: Hit, label: Label) -> bool:
    return hit.start < label.end and label.start < hit.end and hit.start_on == label.start_on


def _time(found: DateFound) -> str | None:
    """As labels tell it: a range that says only when it ends has none."""
    if found.starts_at is None:
        return None
    end = f"-{found.ends_at:%H:%M}" if found.ends_at else ""
    return f"{found.starts_at:%H:%M}{end}"


def _speed(rows: list[Row], rounds: int = 20) -> float:
    """Code points a second of processor time."""
    begin = time.process_time()
    for _ in range(rounds):
        for row in rows:
            read_with_digest(row)
    return rounds * sum(len(row.text) for row in rows) / (time.process_time() - begin)


def _cost(code: str, runs: int = 9) -> tuple[float, float]:
    """Least milliseconds of processor time, and most megabytes, of a fresh interpreter."""
    least = 1e9
    for _ in range(runs):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", code], check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        least = min(least, spent * 1000)
    return least, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def _starts() -> Iterable[str]:
    """What starting costs, beyond the interpreter itself."""
    nothing, _ = _cost("pass")
    for name, code in _STARTS.items():
        spent, size = _cost(code)
        yield f"{name}: {spent - nothing:.0f} ms of processor time, at most {size:.0f} MB"


def main(corpus: Path, files: Iterable[Path] = ()) -> None:
    """Print a table of scores, the speed on the seed pages and what starting costs."""
    sets = {name: load_sentences(corpus, name) for name in ("dev", "test", "wild")}
    sets["seeds"] = load_seeds(corpus)
    sets |= {path.stem: load_file(path) for path in files}
    for tool in (read_with_digest, read_with_dateparser, read_with_chrono):
        for name, rows in sets.items():
            try:
                result, days = score(rows, tool), score_days(rows, tool)
            except ImportError:
                print(f"{tool.__name__}: not installed")
                break
            print(
                f"{tool.__name__:22} {name:6} n={result.labels:3} P={result.precision:.3f} "
                f"R={result.recall:.3f} F1={result.f1:.3f} full={result.full_f1:.3f} "
                f"days={days.labels} P={days.precision:.3f} R={days.recall:.3f}"
            )
    print(f"{_speed(sets['seeds']) / 1000:.0f} thousand characters a second")
    for line in _starts():
        print(line)


if __name__ == "__main__":
    here = Path(__file__).resolve().parent.parent
    main(
        Path(sys.argv[1]) if len(sys.argv) > 1 else here.parent / "shared" / "corpus",
        [Path(name) for name in sys.argv[2:]],
    )
