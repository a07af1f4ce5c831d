"""T64 from the page: who erases themselves is in no file that Digest keeps, then and afterwards."""

from __future__ import annotations

import json
import logging
import sqlite3
import zipfile
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from digest.model.receipt import Report
from digest.publisher.publisher import Publisher
from tests.cli.office import run
from tests.web.public.reader_office import DAY, ReaderOffice, reader_office

CANARY = "Kanarialintu.Aino@example.org"
TRACES = (b"kanarialintu", "kanarialintu".encode("utf-16-le"))


@pytest.fixture
def own_office(tmp_path: Path) -> Iterator[ReaderOffice]:
    with reader_office(tmp_path) as opened:
        yield opened


def live(office: ReaderOffice) -> str:
    """A reader's whole life under the canary's name; the path of their preferences."""
    office.subscribe(CANARY, topics=["research"])
    confirmed = office.post(office.link(CANARY))
    own = confirmed.text.partition('href="/p/')[2].partition("?")[0]
    office.post(f"/p/{own}", act="choose", language="en", topics=["events"])
    office.publisher.annotate(CANARY, f"{CANARY} rang", by="anna")
    office.publisher.collect(["notes"])
    office.publisher.draft("weekly")
    office.publisher.approve("latest", by="editor")
    office.publisher.queue("latest")
    with office.publisher.sole_sender():
        office.publisher.deliver(Event(), horizon=DAY * 0)
    report(office.publisher)
    office.clock.advance(DAY + DAY)
    office.post(f"/p/{own}", act="move", email=f"new.{CANARY}")
    office.publisher.post_asks()
    return f"/p/{own}"


def report(publisher: Publisher) -> None:
    """The endpoint says something of them that names them, at such length that it fills pages."""
    reader = publisher.reader(CANARY)
    (sent,) = publisher._shop.holdings.of(reader.id)["deliveries"]
    told = {
        "type": "delivery.bounced",
        "timestamp": publisher.now().isoformat(),
        "data": {
            "message_id": sent["message_id"],
            "recipient": CANARY,
            "detail": f"452 {CANARY} is over quota " * 500,
        },
    }
    publisher.receive(Report("main", "bounce-1", json.dumps(told).encode()))


def found_in(*folders: Path) -> list[str]:
    """Files that hold the canary in any case, as UTF-8 or UTF-16."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if any(one in unpacked(path) for one in TRACES)]


def unpacked(path: Path) -> bytes:
    """What a file holds, in lower case; of a workbook, its parts."""
    if path.suffix != ".xlsx":
        return path.read_bytes().lower()
    with zipfile.ZipFile(path) as archive:
        return b"".join(archive.read(name) for name in archive.namelist()).lower()


def backup(database: Path, copy: Path) -> None:
    source, target = sqlite3.connect(database), sqlite3.connect(copy)
    source.backup(target)
    source.close()
    target.close()


def test_who_erases_themselves_is_in_no_file_then_or_later(
    own_office: ReaderOffice, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    kept, later = tmp_path / "var", tmp_path / "later"
    later.mkdir()
    own = live(own_office)
    before = found_in(kept)

    done = own_office.post(f"{own}/erase")

    database = own_office.publisher._shop.database.path
    assert database is not None
    backup(database, later / "backup.db")
    for name in ("list.csv", "list.xlsx", "list.json"):
        assert run(tmp_path, "subscribers", "export", str(later / name)).code == 0
    (later / "certificate.json").write_text(
        json.dumps(own_office.publisher.export_certificate("latest"))
    )
    (later / "audit.txt").write_text(str(own_office.publisher.audit()))
    (later / "page.html").write_text(own_office.client.get(own).text)

    assert done.status_code == 200
    assert before, "the canary was there to be found"
    assert found_in(kept, later) == []
    assert "kanarialintu" not in caplog.text.lower()
    assert own_office.publisher.certificate("latest").balanced
