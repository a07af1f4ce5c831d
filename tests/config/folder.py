"""A working folder on disk, written for one test."""

from __future__ import annotations

from pathlib import Path

CONFIG = """\
[site]
name = "Saaren palvelut"
public_url = "https://tiedote.example.org/"

[sender]
email = "tiedote@example.org"
name = "Saaren palvelut"

[endpoint]
kind = "http"
url = "https://mail.example.org/messages"
token_env = "MAIL_TOKEN"

[[sources]]
name = "uutiset"
kind = "feed"
url = "https://www.example.org/rss.xml"

[[sources]]
name = "muistiot"
kind = "folder"
path = "notes/"
"""

SCHEDULE = """\
title = { fi = "Viikkokirje", sv = "Veckobrev" }
languages = ["fi", "sv"]

[when]
start = 2026-01-05
at = 08:30:00
rrule = "FREQ=WEEKLY;BYDAY=MO"

[[sections]]
id = "all"
title = { fi = "Kaikki", sv = "Allt" }
kinds = ["news", "seminar"]
"""


def write(root: Path, *, config: str = CONFIG, schedule: str | None = SCHEDULE) -> Path:
    """Write a working folder and return the path of its `config.toml`."""
    path = root / "config.toml"
    path.write_text(config, encoding="utf-8")
    if schedule is not None:
        (root / "schedules").mkdir(exist_ok=True)
        (root / "schedules" / "viikkokirje.toml").write_text(schedule, encoding="utf-8")
    return path


def edited(text: str, old: str, new: str) -> str:
    """`text` with its first `old` replaced; the test is wrong when there is none."""
    assert old in text
    return text.replace(old, new, 1)
