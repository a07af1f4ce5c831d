"""A backup put back while an issue is going out, as its operator meets it: real processes."""

from __future__ import annotations

import json
import random
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from digest.testing.endpoint import FaultEndpoint
from tests.deliver.test_killed_sender import READERS, approved_issue, digest, kill_while_posting

WHY = ("--why", "the disk was exchanged")


def back_up(root: Path) -> Path:
    """A copy of the database, as `sqlite3 DB "VACUUM INTO …"` makes it."""
    copy = root / "backup.db"
    with closing(sqlite3.connect(root / "var" / "digest.db")) as db:
        db.execute("VACUUM INTO ?", (str(copy),))
    return copy


def put_back(root: Path, copy: Path) -> None:
    for name in ("digest.db-wal", "digest.db-shm"):
        (root / "var" / name).unlink(missing_ok=True)
    copy.replace(root / "var" / "digest.db")


@pytest.mark.slow
def test_a_backup_put_back_sends_nothing_until_an_operator_says_how(tmp_path: Path) -> None:
    with FaultEndpoint() as endpoint:
        approved_issue(tmp_path, endpoint)
        kill_while_posting(tmp_path, endpoint, random.Random(1))
        copy = back_up(tmp_path)
        sent = digest(tmp_path, "send", "latest", "--yes")
        put_back(tmp_path, copy)
        posts = len(endpoint.requests)

        status = json.loads(digest(tmp_path, "queue", "status", "--json").out)
        held = digest(tmp_path, "send", "latest", "--yes")
        asked = digest(tmp_path, "queue", "resume", *WHY)
        posted_meanwhile = len(endpoint.requests) - posts
        resumed = digest(tmp_path, "queue", "resume", "--in-doubt", "again", *WHY)
        again = digest(tmp_path, "send", "latest", "--yes")
        books = json.loads(digest(tmp_path, "issue", "certificate", "latest", "--json").out)
        audit = digest(tmp_path, "audit")
        mailed = Counter(effect.email for effect in endpoint.accepted)

    assert (sent.code, held.code, asked.code) == (0, 75, 4)
    assert "a backup was restored" in status["held"]
    assert "digest queue resume lets it go on" in held.err
    assert "--in-doubt hold" in asked.err
    assert posted_meanwhile == 0
    assert (resumed.code, again.code, audit.code) == (0, 0, 0)
    assert books["accepted"] == books["audience"] == READERS
    assert set(mailed.values()) == {1}
