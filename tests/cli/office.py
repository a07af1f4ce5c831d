"""A small office's working folder: one bulletin, one note, three rows of readers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.cli.working_folder import Ran, digest
from tests.migrated import lay

SCHEDULE = """\
title = { fi = "Tiedote", en = "Bulletin" }
languages = ["fi", "en"]

[when]
start = 2026-01-05
at = 08:30:00
rrule = "FREQ=WEEKLY;BYDAY=MO"

[[sections]]
id = "events"
title = { fi = "Tapahtumat", en = "Events" }
kinds = ["network_day", "seminar", "webinar", "workshop", "training", "tour", "event"]

[[sections]]
id = "all"
title = { fi = "Uutiset", en = "News" }
kinds = ["news"]
"""
CONFIG = """\
[site]
name = "Toimisto"
public_url = "https://bulletin.example.org"
languages = ["fi", "en"]

[sender]
email = "bulletin@example.org"
name = "Toimisto"
postal_address = "PL 1, Helsinki"

[endpoint]
kind = "http"
url = "{url}"
batch_size = 2

[[sources]]
name = "notes"
kind = "folder"
path = "notes/"

[[sources]]
name = "down"
kind = "feed"
url = "https://feed.example.invalid/rss"
active = false
"""
NOTE = """\
+++
title = "Toimisto muutti uuteen taloon"
kind = "news"
language = "fi"
published = 2026-11-20
+++
Toimisto muutti viime viikolla torin laidalle uuteen taloon. Puhelinnumero pysyi samana.
"""
ROLL = "email,name,language\naino@example.org,Aino,fi\nben@example.org,Ben,en\nnobody,x,fi\n"
BASIS = ("--bulletin", "weekly", "--basis", "consent", "--source", "a test")


def furnish(root: Path, *, url: str = "http://127.0.0.1:9/messages") -> Path:
    """Write the folder; mail goes to the endpoint at `url`."""
    (root / "schedules").mkdir()
    (root / "notes").mkdir()
    (root / "schedules" / "weekly.toml").write_text(SCHEDULE)
    (root / "notes" / "house.md").write_text(NOTE)
    (root / "templates").symlink_to(Path(__file__).resolve().parents[2] / "templates")
    (root / "roll.csv").write_text(ROLL)
    lay(root / "var" / "digest.db")
    return post_to(root, url)


def post_to(root: Path, url: str) -> Path:
    """Mail goes to the endpoint at `url` from now on."""
    (root / "config.toml").write_text(CONFIG.format(url=url))
    return root


def run(folder: Path, *arguments: str) -> Ran:
    return digest("-C", str(folder), *arguments)


def told(folder: Path, *arguments: str) -> Any:
    return json.loads(run(folder, *arguments, "--json").out)


def approved(folder: Path) -> None:
    for arguments in (
        ("collect", "notes"),
        ("issue", "new", "weekly"),
        ("issue", "approve", "latest", "--as", "editor"),
    ):
        ran = run(folder, *arguments)
        assert ran.code == 0, ran.err
