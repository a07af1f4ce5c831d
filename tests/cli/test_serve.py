"""`digest serve`: one process that answers, ticks, sends, and stops cleanly."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import httpx
import pytest

from digest.cli.serve import deliver_on
from digest.errors import Temporary
from digest.testing.endpoint import FaultEndpoint
from tests.cli.office import BASIS, approved, post_to, run, told
from tests.deliver.mail_relay import certificate, server_context
from tests.deliver.receipts import imap_server, mails
from tests.patience import until

SILENT = """
[network]
allow = ["127.0.0.0/8"]

[[sources]]
name = "silent"
kind = "feed"
url = "http://127.0.0.1:{port}/feed"
"""
BOUNCES = """
[bounces]
host = "127.0.0.1"
port = {port}
user = "bounces"
password_env = "PASSWORD"
"""
PUBLIC = "https://bulletin.example.org"

pytestmark = pytest.mark.slow


@contextmanager
def serving(folder: Path, **environ: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process, and where it listens."""
    command = [sys.executable, "-m", "digest", "-C", str(folder), "serve", "--port", "0"]
    process = subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, env={**os.environ, **environ}
    )
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
        health = httpx.get(f"{url}/readyz", timeout=60)
        home = httpx.get(url, timeout=60)
        process.send_signal(signal.SIGTERM)
        code = process.wait()

    assert health.status_code == 200
    assert home.status_code == 200
    assert code == 0


def test_a_source_that_never_answers_holds_up_no_end(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        add(folder, SILENT.format(port=silent.getsockname()[1]))
        with serving(folder) as (process, _url):
            visited, _ = silent.accept()
            process.send_signal(signal.SIGTERM)
            code = process.wait()
            visited.close()

    assert code == 0


def test_it_visits_the_bounce_mailbox_by_itself(folder: Path, tmp_path: Path) -> None:
    trusted = tmp_path / "authority.pem"
    trusted.write_text(certificate()[0])
    with imap_server.serving(mails.letter(), tls=server_context()) as mailbox:
        add(folder, BOUNCES.format(port=mailbox.port))
        with serving(folder, PASSWORD="secret", SSL_CERT_FILE=str(trusted)):
            until(lambda: mailbox.flags[1])

    assert mailbox.flags[1] == {"\\Seen", "\\Flagged"}


def test_a_program_that_starts_it_is_told_where_it_listens(folder: Path) -> None:
    command = [sys.executable, "-m", "digest", "-C", str(folder), "serve", "--port", "0", "--json"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout is not None
    with process:
        document = json.loads("".join(iter(process.stdout.readline, "}\n")) + "}")
        health = httpx.get(f"{document['url']}/healthz", timeout=60)
        process.terminate()

    assert (document["version"], document["process"]) == (1, process.pid)
    assert health.status_code == 200


def test_a_second_one_on_the_same_database_is_refused(folder: Path) -> None:
    with serving(folder) as (first, _url):
        second = subprocess.run(
            [sys.executable, "-m", "digest", "-C", str(folder), "serve", "--port", "0"],
            capture_output=True,
            text=True,
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
            until(lambda: not told(folder, "issue", "certificate", "latest")["pending"])
            books = told(folder, "issue", "certificate", "latest")
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
        looked = httpx.get(url + path, timeout=60)
        before = told(folder, "subscribers", "show", "aino@example.org")["subscriber"]
        left = httpx.post(url + path, data={"List-Unsubscribe": "One-Click"}, timeout=60)
        after = told(folder, "subscribers", "show", "aino@example.org")["subscriber"]

    assert (looked.status_code, left.status_code) == (200, 200)
    assert before["subscriptions"][0]["state"] == "active"
    assert after["subscriptions"][0]["state"] == "unsubscribed"


def test_a_full_disk_ends_one_attempt_and_not_the_sending() -> None:
    stop, attempts = threading.Event(), []

    def deliver(_stop: threading.Event) -> None:
        attempts.append("tried")
        if len(attempts) < 3:
            raise Temporary("the disk is full")
        stop.set()

    deliver_on(deliver, stop, again=timedelta(milliseconds=1))

    assert len(attempts) == 3


def add(folder: Path, toml: str) -> None:
    """Write a table at the end of the settings."""
    with (folder / "config.toml").open("a") as config:
        config.write(toml)


def leaving_path(mails: Path, address: str) -> str:
    """The path of the link by which the reader of a mail may leave."""
    for file in mails.glob("*.eml"):
        mail = message_from_bytes(file.read_bytes(), policy=default)
        if address in str(mail["To"]):
            return str(mail["List-Unsubscribe"]).strip("<>").removeprefix(PUBLIC)
    raise AssertionError("no mail went to this reader")
