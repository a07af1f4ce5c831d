"""Kill imports at random moments until they are through, and compare what is left with no kill at all.

    python -m trust.imports [ROWS] [KILLS]

A list of ROWS (300,000) with repeated, odd, broken and noted rows is imported onto a roll that knows
some of the people already, of whom some left or are suppressed. The process is killed (SIGKILL) at a
random moment and started again with the same command; whenever one comes to its end, every table of
the roll is compared, byte by byte, with those of an import that nobody disturbed, and a new one is
begun, until KILLS (50) of them hit. A kill that comes after the end is not counted.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from digest.assembly import open_publisher
from digest.config.load import load
from digest.model.subscriber import Consent

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
RECORD = Consent("consent", "drill", NOW, "drill")
CONFIG = """\
[site]
name = "The Office"
public_url = "https://bulletin.example.org"
[sender]
email = "bulletin@example.org"
name = "The Office"
[endpoint]
kind = "folder"
[subscribers.fields]
ward = "Where they work"
"""
SCHEDULE = """\
title = { fi = "Tiedote", sv = "Bulletin", en = "Bulletin" }
languages = ["fi", "sv", "en"]
[when]
start = 2026-01-05
at = 08:30:00
rrule = "FREQ=WEEKLY;BYDAY=MO"
[[sections]]
id = "all"
title = { fi = "Kaikki", sv = "Alla", en = "All" }
kinds = ["news"]
"""
TABLES = {
    "subscriber": "*",
    "subscription": "*",
    "consent": "*",
    "note": "*",
    "roll_change": "*",
    "suppression": "*",
    "roll_import": "id, bulletin, basis, source, started_at, rows, counts, last_subscriber_id",
    "trail": "id, act, bulletin, subscriber_id, detail",
}
"""Every column that does not tell by which clock it was written."""
SOUND = "PRAGMA integrity_check", "PRAGMA foreign_key_check"


@dataclass
class Drill:
    """Kills imports of one list.

    Attributes:
        start: an installation before the import. `expected`: the state after it.
    """

    start: Path
    file: Path
    expected: str
    needed_s: float

    def run(self, root: Path, kills: int) -> int:
        """How many ends differ from that of the import nobody disturbed."""
        chance = random.Random(2)  # noqa: S311 - no secret
        hit, ends, differing, marks = 0, 0, 0, set[int]()
        while hit < kills:
            shutil.copytree(self.start, root)
            while not _is_through(root):
                last = hit >= kills
                process = _process(root, self.file)
                with suppress(subprocess.TimeoutExpired):
                    process.wait(None if last else chance.uniform(0.2, self.needed_s))
                process.send_signal(signal.SIGKILL)
                process.wait()
                if not last and not _is_through(root):
                    hit += 1
                    marks.add(_mark(root))
                    print(f"kill {hit}: {_mark(root):,} rows were on the roll", flush=True)
            ends += 1
            differing += _state(root) != self.expected
            shutil.rmtree(root)
        told = "all equal" if not differing else f"{differing} DIFFER"
        print(f"{hit} kills at {len(marks)} marks; {ends} imports came to their end: {told}")
        return differing


def main(arguments: list[str]) -> None:
    """Print what came of it; exit 1 when something differs."""
    rows, kills = (int(arguments[0]), int(arguments[1])) if arguments[1:] else (300_000, 50)
    with tempfile.TemporaryDirectory() as home:
        root = Path(home)
        file = _written(root / "list.csv", rows)
        start = _furnished(root / "start")
        whole = shutil.copytree(start, root / "whole")
        began_s = time.perf_counter()
        _process(whole, file).wait()
        drill = Drill(start, file, _state(whole), time.perf_counter() - began_s)
        print(f"{rows:,} rows undisturbed in {drill.needed_s:.1f} s", flush=True)
        differing = drill.run(root / "killed", kills)
    sys.exit(bool(differing))


def _written(file: Path, rows: int) -> Path:
    """A list in no order, as lists are: one row in fifty is odd in some way."""
    chance = random.Random(1)  # noqa: S311 - no secret
    numbers = list(range(rows))
    chance.shuffle(numbers)
    with file.open("w", encoding="utf-8", newline="") as out:
        out.write("email;name;language;topics;regions;note;ward\r\n")
        for n in numbers:
            mailbox, name, language = f"Reader.{n:07}@Example-{n % 5000}.fi", f"Reader {n}", "fi"
            note = ward = ""
            match n % 350:
                case 0:
                    mailbox = f"reader.{max(0, n - 350):07}@example-{max(0, n - 350) % 5000}.fi"
                case 7:
                    mailbox = f"nobody{n}"
                case 14:
                    mailbox = f"åke{n}@example.fi"
                case 21:
                    language = "xx"
                case 28:
                    name = f'"Reader;\r\nof {n}"'
                case 35:
                    note = f"call {n}"
                case 42:
                    ward = f"Ward {n % 9}"
            topics = "|".join(("events", "research", "funding")[: n % 4])
            out.write(f"{mailbox};{name};{language};{topics};HYKS;{note};{ward}\r\n")
    return file


def _furnished(root: Path) -> Path:
    """An installation whose roll knows some of the people."""
    (root / "schedules").mkdir(parents=True)
    (root / "config.toml").write_text(CONFIG)
    (root / "schedules" / "weekly.toml").write_text(SCHEDULE)
    known = "email;name\n" + "".join(
        f"reader.{n:07}@example-{n % 5000}.fi;Known {n}\n" for n in range(1, 3_000, 3)
    )
    with open_publisher(load(root / "config.toml", os.environ)) as publisher:
        publisher.import_roll(known.encode(), bulletin="weekly", consent=RECORD)
        for n in range(1, 3_000, 30):
            publisher.suppress(f"reader.{n:07}@example-{n % 5000}.fi", reason="asked")
        for n in range(4, 3_000, 30):
            publisher.remove_reader(
                f"reader.{n:07}@example-{n % 5000}.fi", bulletin="weekly", by="drill"
            )
    return root


def _process(root: Path, file: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - ourselves
        [sys.executable, "-m", "trust.imports", "--import", str(root), str(file)]
    )


def _do_import(root: Path, file: Path) -> None:
    """In the process of its own."""
    with (
        open_publisher(load(root / "config.toml", os.environ)) as publisher,
        file.open("rb") as raw,
    ):
        publisher.import_roll(raw, bulletin="weekly", consent=RECORD)


def _database(root: Path) -> Path:
    return next(root.glob("var/*.db"))


def _is_through(root: Path) -> bool:
    """Whether the list was imported, after the one of those who were known before."""
    with sqlite3.connect(_database(root)) as db:
        found = db.execute("SELECT count(finished_at) FROM roll_import").fetchone()
    return int(found[0]) > 1


def _mark(root: Path) -> int:
    with sqlite3.connect(_database(root)) as db:
        found = db.execute("SELECT rows FROM roll_import ORDER BY id DESC LIMIT 1").fetchone()
    return int(found[0])


def _state(root: Path) -> str:
    """A fingerprint of the roll; the database is looked through as well."""
    digest = sha256()
    with sqlite3.connect(_database(root)) as db:
        for statement in SOUND:
            digest.update(repr(db.execute(statement).fetchall()).encode())
        for table, columns in TABLES.items():
            for row in db.execute(f"SELECT {columns} FROM {table} ORDER BY 1, 2"):  # noqa: S608 - our names
                digest.update(repr(row).encode())
    return digest.hexdigest()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--import"]:
        _do_import(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main(sys.argv[1:])
