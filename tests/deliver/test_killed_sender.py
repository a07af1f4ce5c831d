"""A sender that is killed, again and again: nobody is skipped, nobody is mailed twice."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from digest.testing.endpoint import FaultEndpoint
from tests.cli.working_folder import Ran
from tests.cli.working_folder import digest as run
from tests.patience import until

READERS = 400
SCHEDULE = """\
title = { en = "Weekly" }
languages = ["en"]

[when]
start = 2026-01-05
at = 08:30:00
rrule = "FREQ=WEEKLY;BYDAY=MO"

[[sections]]
id = "all"
title = { en = "News" }
kinds = ["news"]
"""
CONFIG = """\
[site]
name = "The Office"
public_url = "https://bulletin.example.org"
languages = ["en"]

[sender]
email = "bulletin@example.org"
name = "The Office"
postal_address = "Box 1, Helsinki"

[endpoint]
kind = "http"
url = "{url}"
policy = "{policy}"
personalise = "{personalise}"
batch_size = 10
connections = 2
timeout = "10m"

[[sources]]
name = "notes"
kind = "folder"
path = "notes/"

{store}
"""
NOTE = """\
+++
title = "The office has moved to a new house"
kind = "news"
language = "en"
published = 2026-11-20
+++
The office moved to a new house on the square last week. The telephone number is the same.
"""


def digest(root: Path, *arguments: str) -> Ran:
    return run("-C", str(root), *arguments)


def approved_issue(root: Path, endpoint: FaultEndpoint, **keys: str) -> None:
    settings = {"policy": "keyed", "personalise": "there", "store": "", **keys}
    (root / "schedules").mkdir(parents=True)
    (root / "notes").mkdir()
    (root / "config.toml").write_text(CONFIG.format(url=endpoint.url, **settings))
    (root / "schedules" / "weekly.toml").write_text(SCHEDULE)
    (root / "notes" / "house.md").write_text(NOTE)
    templates = Path(__file__).resolve().parents[2] / "templates"
    (root / "templates").symlink_to(templates)
    roll = "email\n" + "".join(f"reader{number}@example.org\n" for number in range(READERS))
    (root / "roll.csv").write_text(roll)
    basis = ("--bulletin", "weekly", "--basis", "consent", "--source", "a test")
    for arguments in (
        ("subscribers", "import", str(root / "roll.csv"), *basis),
        ("collect",),
        ("issue", "new", "weekly"),
        ("issue", "approve", "latest", "--as", "editor"),
    ):
        done = digest(root, *arguments)
        assert done.code == 0, done.err


@contextmanager
def sending(root: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "digest", "-C", str(root), "send", "latest", "--yes"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def certificate(root: Path) -> dict[str, int]:
    told: dict[str, int] = json.loads(digest(root, "issue", "certificate", "latest", "--json").out)
    return told


def kill_while_posting(root: Path, endpoint: FaultEndpoint, chance: random.Random) -> None:
    before = len(endpoint.requests)
    with sending(root) as process:
        until(lambda: len(endpoint.requests) >= before + 2 or process.poll() is not None)
        time.sleep(chance.random() * 0.05)
        process.kill()


@pytest.mark.slow
@pytest.mark.parametrize("personalise", ["there", "here"])
def test_a_sender_killed_while_posting_loses_nobody_and_doubles_nobody(
    tmp_path: Path, personalise: str
) -> None:
    chance = random.Random(20261122)
    with FaultEndpoint() as endpoint:
        approved_issue(tmp_path, endpoint, personalise=personalise)
        for _ in range(3):
            kill_while_posting(tmp_path, endpoint, chance)
        done = digest(tmp_path, "send", "latest", "--yes")
        books = certificate(tmp_path)
        mailed = Counter(effect.email for effect in endpoint.accepted)
        violations = endpoint.violations

    assert done.code == 0, done.err
    assert books["accepted"] == books["audience"] == READERS
    assert books["balanced"]
    assert set(mailed.values()) == {1}
    assert len(mailed) == READERS
    assert violations == ()


@pytest.mark.slow
def test_where_no_key_is_kept_what_is_unclear_is_held_and_listed(tmp_path: Path) -> None:
    chance = random.Random(7)
    with FaultEndpoint() as endpoint:
        approved_issue(tmp_path, endpoint, policy="hold")
        kill_while_posting(tmp_path, endpoint, chance)
        done = digest(tmp_path, "send", "latest", "--yes")
        books = certificate(tmp_path)
        mailed = Counter(effect.email for effect in endpoint.accepted)

    assert done.code == (3 if books["unknown"] else 0)
    assert books["accepted"] + books["unknown"] == READERS
    assert books["unknown"] <= 2 * 10  # what two connections had in flight
    assert books["pending"] == 0
    assert set(mailed.values()) == {1}
