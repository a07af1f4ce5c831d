"""`digest serve`: one process that answers, ticks, sends, and stops cleanly."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import httpx
import pytest

from digest.testing.endpoint import FaultEndpoint
from tests.cli.office import BASIS, approved, post_to, run, told

PUBLIC = "https://bulletin.example.org"

pytestmark = pytest.mark.slow


@contextmanager
def serving(folder: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process, and where it listens."""
    command = [sys.executable, "-m", "digest", "-C", str(folder), "serve", "--port", "0"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    try:
        for line in process.stderr:
            if line.startswith("Digest is at "):
                yield process, line.split()[3].rstrip(";")
                return
        raise AssertionError("it ended without listening")
    finally:
        process.kill()
        process.wait()
        process.stderr.close()


def test_it_answers_and_a_term_signal_ends_it_cleanly(folder: Path) -> None:
    with serving(folder) as (process, url):
        health = httpx.get(f"{url}/readyz")
        home = httpx.get(url)
        process.send_signal(signal.SIGTERM)
        code = process.wait(timeout=10)

    assert health.status_code == 200
    assert home.status_code == 200
    assert code == 0


def test_a_program_that_starts_it_is_told_where_it_listens(folder: Path) -> None:
    command = [sys.executable, "-m", "digest", "-C", str(folder), "serve", "--port", "0", "--json"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout is not None
    with process:
        document = json.loads("".join(iter(process.stdout.readline, "}\n")) + "}")
        health = httpx.get(f"{document['url']}/healthz")
        process.terminate()

    assert (document["version"], document["process"]) == (1, process.pid)
    assert health.status_code == 200


def test_a_second_one_on_the_same_database_is_refused(folder: Path) -> None:
    with serving(folder) as (first, _url):
        second = subprocess.run(
            [sys.executable, "-m", "digest", "-C", str(folder), "serve", "--port", "0"],
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )

        assert second.returncode == 75
        assert f"process {first.pid} already sends" in second.stderr


def test_an_issue_sent_by_hand_is_taken_over_by_the_running_server(folder: Path) -> None:
    with FaultEndpoint() as endpoint:
        post_to(folder, endpoint.url)
        run(folder, "subscribers", "import", str(folder / "roll.csv"), *BASIS)
        with serving(folder):
            approved(folder)
            handed_over = run(folder, "send", "latest", "--yes")
            for _ in range(100):
                books = told(folder, "issue", "certificate", "latest")
                if not books["pending"]:
                    break
        mailed = sorted(effect.email for effect in endpoint.accepted)

    assert "Another process sends" in handed_over.err
    assert mailed == ["aino@example.org", "ben@example.org"]
    assert books["accepted"] == 2


def test_leaving_by_the_link_in_a_mail_takes_effect_at_once(folder: Path) -> None:
    mails = folder / "mails"
    with FaultEndpoint(mails=mails) as endpoint:
        post_to(folder, endpoint.url)
        run(folder, "subscribers", "import", str(folder / "roll.csv"), *BASIS)
        approved(folder)
        run(folder, "send", "latest", "--yes")
    path = leaving_path(mails, "aino@example.org")

    with serving(folder) as (_process, url):
        looked = httpx.get(url + path)
        before = told(folder, "subscribers", "show", "aino@example.org")["subscriber"]
        left = httpx.post(url + path, data={"List-Unsubscribe": "One-Click"})
        after = told(folder, "subscribers", "show", "aino@example.org")["subscriber"]

    assert (looked.status_code, left.status_code) == (200, 200)
    assert before["subscriptions"][0]["state"] == "active"
    assert after["subscriptions"][0]["state"] == "unsubscribed"


def leaving_path(mails: Path, address: str) -> str:
    """The path of the link by which the reader of a mail may leave."""
    for file in mails.glob("*.eml"):
        mail = message_from_bytes(file.read_bytes(), policy=default)
        if address in str(mail["To"]):
            return str(mail["List-Unsubscribe"]).strip("<>").removeprefix(PUBLIC)
    raise AssertionError("no mail went to this reader")
