"""Time the import of a list against the sqlite3 shell, and counting a segment.

    python bench/subscribers.py [ROWS] [--rounds N] [--postgres URL]

The baseline imports the same file into a raw table by the `sqlite3` shell, with its own settings
(rollback journal, synchronous=FULL), and upserts it on the normalised address: no validation, no
consent, no report, ASCII lower case only. Digest commits with WAL and synchronous=FULL. The two run in
turn, each time into an empty database; starting Python and making all tables is part of Digest's time.
With `--postgres`, of a server where databases may be made, the baseline is COPY of the same file into
a raw table and the same upsert. Times are by the clock, and processor time of user and system where
the process is ours; the machine may be busy, so the ratio counts.
"""

from __future__ import annotations

import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import create_engine, make_url

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
UPSERT = """\
INSERT INTO person (address_key, email, name, language, topics, regions)
  SELECT lower(trim(email)), email, name, language, topics, regions FROM raw WHERE true
  ON CONFLICT (address_key) DO UPDATE SET name = excluded.name;
"""
TABLE = """\
CREATE TABLE person (id {number} PRIMARY KEY, address_key TEXT NOT NULL UNIQUE, email TEXT, name TEXT,
  language TEXT, topics TEXT, regions TEXT);
"""
SHELL = ".mode csv\n.separator ;\n.import {file} raw\n" + TABLE.format(number="INTEGER") + UPSERT
SEGMENT = 'language = "fi" and topic in ("events", "research") and region = "HYKS"'
TOPICS = ("events", "research", "funding", "training")
REGIONS = ("HYKS", "TAYS", "OYS", "KYS", "TYKS")
LANGUAGES = ("fi", "fi", "fi", "sv", "en")


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds of processor and clock, and of ours the memory at most, in MB."""

    cpu_s: float
    clock_s: float
    peak: int = 0


def main(arguments: list[str]) -> None:
    """Print the figures."""
    rows = int(arguments[0]) if arguments and arguments[0].isdecimal() else 1_000_000
    rounds = int(_after("--rounds", arguments) or 2)
    postgres = _after("--postgres", arguments)
    with tempfile.TemporaryDirectory() as home:
        root = Path(home)
        file = _written(root / "list.csv", rows)
        for number in range(rounds):
            ours = _furnished(root / f"ours-{number}")
            _print(
                rows, "sqlite3 shell", _shell(root / f"raw-{number}.db", file), _import(ours, file)
            )
        _print_segment(ours)
        if postgres:
            _print_postgres(root, file, rows, postgres)


def _after(flag: str, arguments: list[str]) -> str | None:
    return arguments[arguments.index(flag) + 1] if flag in arguments else None


def _print(rows: int, name: str, raw: Spent, ours: Spent) -> None:
    for who, spent in ((name, raw), ("digest", ours)):
        print(f"{who:14} {rows:,} rows: {spent.clock_s:6.1f} s, processor {spent.cpu_s:6.1f} s")
    by_cpu = f", {ours.cpu_s / raw.cpu_s:.1f} by processor" if raw.cpu_s else ""
    print(
        f"  {ours.clock_s / raw.clock_s:.1f} times by the clock{by_cpu}; {ours.peak} MB", flush=True
    )


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


def _shell(database: Path, file: Path) -> Spent:
    return _spent(["sqlite3", str(database)], script=SHELL.format(file=file))


def _import(root: Path, file: Path) -> Spent:
    """In a process of its own."""
    spent = _spent([sys.executable, __file__, "--import", str(root), str(file)])
    return Spent(spent.cpu_s, spent.clock_s, int((root / "peak").read_text()) // 1024)


def _spent(command: list[str], script: str = "") -> Spent:
    before, started_s = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, input=script, text=True, check=True)
    clock_s, after = time.perf_counter() - started_s, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return Spent(cpu_s, clock_s)


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


def _furnished(root: Path, store: str = "") -> Path:
    (root / "schedules").mkdir(parents=True)
    (root / "config.toml").write_text(CONFIG + (f'[store]\nurl = "{store}"\n' if store else ""))
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


def _print_postgres(root: Path, file: Path, rows: int, url: str) -> None:
    """Into databases that are made for it, and dropped; what the server spends is its own."""
    server = create_engine(url, isolation_level="AUTOCOMMIT")
    names = [f"bench_{uuid4().hex[:12]}" for _ in range(2)]
    with server.connect() as db:
        for name in names:
            db.exec_driver_sql(f"CREATE DATABASE {name}")
    raw, ours = (
        make_url(url).set(database=name).render_as_string(hide_password=False) for name in names
    )
    root = _furnished(root / "postgres", ours)
    _print(rows, "COPY", _copied(raw, file), _import(root, file))
    _print_segment(root)
    with server.connect() as db:
        for name in names:
            db.exec_driver_sql(f"DROP DATABASE {name}")
    server.dispose()


def _copied(url: str, file: Path) -> Spent:
    engine = create_engine(url)
    started_s = time.perf_counter()
    with engine.begin() as db, file.open("rb") as rows:
        db.exec_driver_sql(
            "CREATE TABLE raw (email TEXT, name TEXT, language TEXT, topics TEXT, regions TEXT)"
        )
        driver: Any = db.connection.dbapi_connection
        with driver.cursor().copy(
            "COPY raw FROM STDIN (FORMAT csv, DELIMITER ';', HEADER)"
        ) as copy:
            while piece := rows.read(1 << 20):
                copy.write(piece)
        db.exec_driver_sql(TABLE.format(number="BIGSERIAL"))
        db.exec_driver_sql(UPSERT)
    engine.dispose()
    return Spent(0.0, time.perf_counter() - started_s)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--import"]:
        _do_import(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main(sys.argv[1:])
