"""Time the import of a list against the sqlite3 shell, and counting a segment; kill imports.

    python bench/subscribers.py [ROWS] [--kills N]

The baseline imports the same file into a raw table by the `sqlite3` shell and upserts it on the
normalised address: no validation, no consent, no report, ASCII lower case only. Times are processor
time of user and system, and by the clock; the machine may be busy, so the ratio counts. With
`--kills` an import of a tenth of the rows is killed so often, at random moments, and resumed; its
end state is compared with that of an import nobody disturbed.
"""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path

from digest.assembly import open_publisher
from digest.config.load import load
from digest.model.subscriber import Consent

CONFIG = """\
[site]
name = "The Office"
public_url = "https://bulletin.example.org"
[sender]
email = "bulletin@example.org"
name = "The Office"
[endpoint]
kind = "folder"
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
SHELL = """\
.mode csv
.separator ;
.import {file} raw
CREATE TABLE person (id INTEGER PRIMARY KEY, address_key TEXT NOT NULL UNIQUE, email TEXT, name TEXT,
  language TEXT, topics TEXT, regions TEXT);
INSERT INTO person (address_key, email, name, language, topics, regions)
  SELECT lower(trim(email)), email, name, language, topics, regions FROM raw WHERE true
  ON CONFLICT (address_key) DO UPDATE SET name = excluded.name;
"""
SEGMENT = 'language = "fi" and topic in ("events", "research") and region = "HYKS"'
TOPICS = ("events", "research", "funding", "training")
REGIONS = ("HYKS", "TAYS", "OYS", "KYS", "TYKS")
LANGUAGES = ("fi", "fi", "fi", "sv", "en")
STATE = (
    "SELECT id, address_key, email, name, language, fields FROM subscriber ORDER BY id",
    (
        "SELECT subscriber_id, bulletin, state, language, topics, regions, frequency, roll_import_id "
        "FROM subscription ORDER BY subscriber_id"
    ),
    "SELECT id, rows, counts FROM roll_import ORDER BY id",
)  # but for the hash of an address, which is keyed by the installation


def main(arguments: list[str]) -> None:
    """Print the figures."""
    kills = int(arguments[arguments.index("--kills") + 1]) if "--kills" in arguments else 0
    rows = int(arguments[0]) if arguments and arguments[0].isdecimal() else 1_000_000
    with tempfile.TemporaryDirectory() as home:
        root = Path(home)
        if kills:
            _print_kills(root, rows // 10, kills)
            return
        file = _written(root / "list.csv", rows)
        shell_s = _shell(root, file)
        ours_s, clock_s, peak = _import(_furnished(root / "ours"), file)
        print(f"sqlite3 shell: {shell_s:6.1f} s of processor time for {rows:,} rows")
        print(f"digest import: {ours_s:6.1f} s, {clock_s:.1f} s by the clock, {peak} MB at most")
        print(f"               {ours_s / shell_s:6.1f} times the shell")
        _print_segment(root / "ours")


def _written(file: Path, rows: int) -> Path:
    """A list in no order, as lists are."""
    numbers = list(range(rows))
    random.Random(1).shuffle(numbers)
    with file.open("w", encoding="utf-8") as out:
        out.write("email;name;language;topics;regions\r\n")
        for n in numbers:
            topics = "|".join(TOPICS[: 1 + n % 3])
            person = f"Reader.{n:07}@Example-{n % 5000}.fi;Reader Number {n}"
            out.write(f"{person};{LANGUAGES[n % 5]};{topics};{REGIONS[n % 5]}\r\n")
    return file


def _shell(root: Path, file: Path) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    script = SHELL.format(file=file)
    subprocess.run(["sqlite3", str(root / "raw.db")], input=script, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def _import(root: Path, file: Path) -> tuple[float, float, int]:
    """Processor time and time by the clock in seconds, and memory in MB, of a process of its own."""
    before, started_s = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    _process(root, file).wait()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    peak = int((root / "peak").read_text())
    return spent, time.perf_counter() - started_s, peak // 1024


def _process(root: Path, file: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, __file__, "--import", str(root), str(file)])


def _do_import(root: Path, file: Path) -> None:
    """In the process of its own."""
    with (
        open_publisher(load(root / "config.toml", os.environ)) as publisher,
        file.open("rb") as raw,
    ):
        consent = Consent("consent", "bench", publisher.now(), "bench")
        imported = publisher.import_roll(raw, bulletin="weekly", consent=consent)
    assert not imported.rejects
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    (root / "peak").write_text(str(peak))


def _furnished(root: Path) -> Path:
    (root / "schedules").mkdir(parents=True)
    (root / "config.toml").write_text(CONFIG)
    (root / "schedules" / "weekly.toml").write_text(SCHEDULE)
    return root


def _print_segment(root: Path) -> None:
    with open_publisher(load(root / "config.toml", os.environ)) as publisher:
        fastest_s = None
        for _ in range(5):
            started_s = time.process_time()
            counted = publisher.count_segment("weekly", SEGMENT)
            spent_s = time.process_time() - started_s
            fastest_s = spent_s if fastest_s is None else min(fastest_s, spent_s)
    print(f"segment of {counted.readers:,} readers counted in {(fastest_s or 0) * 1000:.0f} ms")


def _print_kills(root: Path, rows: int, kills: int) -> None:
    file = _written(root / "list.csv", rows)
    whole = _furnished(root / "whole")
    _, clock_s, _ = _import(whole, file)
    killed, chance = _furnished(root / "killed"), random.Random(2)
    for _ in range(kills):
        process = _process(killed, file)
        time.sleep(chance.uniform(0.1, clock_s))
        process.send_signal(signal.SIGKILL)
        if process.wait() == 0 or _is_finished(killed):
            shutil.rmtree(killed / "var")
    _import(killed, file)
    same = _state(killed) == _state(whole)
    print(
        f"{kills} kills of an import of {rows:,} rows: {'the same end state' if same else 'DIFFERS'}"
    )
    sys.exit(not same)


def _is_finished(root: Path) -> bool:
    if not any(root.glob("var/*.db")):
        return False
    with sqlite3.connect(_database(root)) as db:
        found = db.execute("SELECT count(*) FROM sqlite_master WHERE name = 'roll_import'")
        if not found.fetchone()[0]:
            return False
        return bool(db.execute("SELECT 1 FROM roll_import WHERE finished_at NOTNULL").fetchone())


def _state(root: Path) -> str:
    digest = sha256()
    with sqlite3.connect(_database(root)) as db:
        for statement in STATE:
            for row in db.execute(statement):
                digest.update(repr(row).encode())
    return digest.hexdigest()


def _database(root: Path) -> Path:
    return next(root.glob("var/*.db"))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--import"]:
        _do_import(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main(sys.argv[1:])
