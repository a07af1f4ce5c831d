"""`digest queue`, `digest audit` and the certificate, as an operator uses them."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from digest.testing.endpoint import FaultEndpoint
from digest.testing.faults import Status
from tests.cli.office import furnish, told
from tests.cli.office import run as ordered
from tests.cli.working_folder import Ran
from tests.cli.working_folder import digest as run
from tests.deliver.test_killed_sender import approved_issue


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """A working folder with one draft, and an endpoint that nobody serves."""
    furnish(tmp_path)
    ordered(tmp_path, "collect", "notes")
    ordered(tmp_path, "issue", "new", "weekly")
    return tmp_path


WHY = ("--why", "a test", "--as", "ada")


class Folder:
    """A working folder whose approved issue goes to a faulty endpoint."""

    def __init__(self, root: Path, endpoint: FaultEndpoint) -> None:
        self.root = root
        approved_issue(root, endpoint, policy="hold")

    def run(self, *arguments: str) -> Ran:
        """A command in this folder."""
        return run("-C", str(self.root), *arguments)

    def told(self, *arguments: str) -> dict[str, object]:
        """What a command says as JSON."""
        told: dict[str, object] = json.loads(self.run(*arguments, "--json").out)
        return told


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Folder]:
    with FaultEndpoint([Status(503, accepts=True)]) as endpoint:
        yield Folder(tmp_path, endpoint)


@pytest.mark.slow
def test_an_operator_can_explain_every_number_and_prove_it_later(folder: Folder) -> None:
    paused = folder.run("queue", "pause", *WHY)
    held = folder.run("send", "latest", "--yes")
    status = folder.told("queue", "status")
    folder.run("queue", "resume", *WHY)
    sent = folder.run("send", "latest", "--yes")
    read = folder.run("issue", "certificate", "latest").out
    file = folder.root / "certificate.json"
    folder.run("issue", "certificate", "latest", "--out", str(file))
    resolved = folder.told("queue", "resolve", "latest", "--as-outcome", "accepted", *WHY)
    books = folder.told("issue", "certificate", "latest")
    audit = folder.run("audit")
    later = folder.run("audit", str(file))
    file.write_text(file.read_text().replace('"accepted": 390', '"accepted": 400'))
    forged = folder.run("audit", str(file))

    assert (paused.code, held.code, sent.code) == (0, 75, 3)
    assert "a test; digest queue resume lets it go on" in held.err
    assert "The books balance: 400 = 390 + 0 + 0 + 0 + 10 + 0." in read
    assert re.search(r"10  unknown +answered 503", read)
    assert "digest queue resolve weekly/1 settles what is unknown" in read
    assert status["held"] == "a test"
    assert resolved["deliveries"] == 10
    assert (books["accepted"], books["unknown"], books["balanced"]) == (400, 0, True)
    assert (audit.code, later.code, forged.code) == (0, 0, 1)
    assert "the seal does not fit" in forged.out


@pytest.mark.slow
def test_a_paused_issue_is_sent_only_when_somebody_has_resumed_it(folder: Folder) -> None:
    folder.run("queue", "pause", *WHY)
    folder.run("send", "latest", "--yes")
    folder.run("queue", "pause", "latest", *WHY)
    folder.run("queue", "resume", *WHY)

    paused = folder.run("send", "latest", "--yes")
    waiting = folder.told("issue", "certificate", "latest")
    folder.run("queue", "resume", "latest", *WHY)
    folder.run("send", "latest", "--yes")
    acts = folder.run("issue", "certificate", "latest").out

    assert paused.code == 75
    assert "is paused: a test; digest queue resume weekly/1" in paused.err
    assert (waiting["accepted"], waiting["pending"]) == (0, 400)
    assert "resume by ada: a test" in acts


@pytest.mark.slow
def test_a_cancelled_issue_says_what_went(folder: Folder) -> None:
    folder.run("queue", "pause", *WHY)
    folder.run("send", "latest", "--yes")

    cancelled = folder.told("queue", "cancel", "latest", *WHY)
    again = folder.run("queue", "cancel", "latest", *WHY)

    assert cancelled["cancelled"] == cancelled["audience"] == 400
    assert again.code == 4


def test_a_draft_is_neither_cancelled_nor_sent_again(draft: Path) -> None:
    cancelled = ordered(draft, "queue", "cancel", "latest", *WHY)
    retried = ordered(draft, "queue", "retry", "latest", *WHY)
    listed = told(draft, "issue", "list")

    assert (cancelled.code, retried.code) == (4, 4)
    assert "is a draft, so nothing of it waits" in cancelled.err
    assert "was never sent" in retried.err
    assert [one["state"] for one in listed["issues"]] == ["draft"]


def test_what_an_issue_held_that_nobody_saw_comes_again(draft: Path) -> None:
    ordered(draft, "issue", "approve", "latest", "--as", "editor")
    ordered(draft, "queue", "cancel", "latest", *WHY)

    anew = ordered(draft, "issue", "new", "weekly")

    assert anew.code == 0, anew.err
    assert "Toimisto muutti" in anew.out


def test_an_endpoint_that_is_left_alone_is_tried_again_at_an_operators_word(draft: Path) -> None:
    later = datetime.now(UTC) + timedelta(minutes=5)
    with closing(sqlite3.connect(draft / "var" / "digest.db")) as db, db:
        db.execute("INSERT INTO breaker VALUES ('main', 9, ?)", (f"{later:%Y-%m-%d %H:%M:%S.%f}",))

    before = ordered(draft, "queue", "status")
    ordered(draft, "queue", "resume", *WHY)
    after = ordered(draft, "queue", "status")

    assert "The endpoint cannot be reached; next try at" in before.out
    assert "digest queue resume" in before.out
    assert "cannot be reached" not in after.out


@pytest.mark.parametrize("command", ["pause", "resume", "cancel", "retry", "resolve"])
def test_no_act_without_a_reason(tmp_path: Path, command: str) -> None:
    assert run("-C", str(tmp_path), "queue", command, "latest").code == 2
