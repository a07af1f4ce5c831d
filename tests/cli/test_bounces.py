"""`digest bounces` and `digest doctor`, as their users run them."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from digest.assembly import open_publisher
from digest.config.load import load
from digest.model.receipt import Report
from tests.cli.office import furnish, run, told
from tests.deliver.receipts import mails


def piped(folder: Path, raw: bytes, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What `bounces pipe` says of a mail on standard input."""
    before = sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(raw))
    try:
        ran = run(folder, "bounces", "pipe", *arguments)
    finally:
        sys.stdin = before
    assert ran.code == 0
    return ran.err.strip()


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (mails.letter(), "letter"),
        (mails.absence(), "automatic"),
        (mails.dsn(), "not ours"),
        (b"", "letter"),
    ],
)
def test_a_mail_server_is_never_told_to_bounce_a_bounce(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], raw: bytes, said: str
) -> None:
    assert piped(furnish(tmp_path), raw, capsys) == said


def test_without_a_mailbox_fetching_names_the_setting(tmp_path: Path) -> None:
    ran = run(furnish(tmp_path), "bounces", "fetch")

    assert ran.code == 2
    assert "[bounces] host" in ran.err


def test_what_came_back_is_listed_as_harmless_text(tmp_path: Path) -> None:
    folder = furnish(tmp_path)
    event = {
        "type": "delivery.bounced",
        "timestamp": "2026-11-25T10:05:00Z",
        "data": {"detail": "\x1b[2J<b>550</b> <aino@example.org>\r\nDELIVERY  forged line"},
    }
    with open_publisher(load(folder / "config.toml", {})) as publisher:
        publisher.receive(Report("main", "1", json.dumps(event).encode()))

    (receipt,) = told(folder, "bounces", "list")["receipts"]
    shown = run(folder, "bounces", "list").out

    assert receipt["occurred_at"] == "2026-11-25T12:05:00+02:00"
    assert receipt["detail"] == "[2J<b>550</b> <…@example.org> DELIVERY forged line"
    assert len(shown.strip().splitlines()) == 2
    assert "\x1b" not in shown


def test_doctor_tells_a_name_that_nothing_has(tmp_path: Path) -> None:
    config = furnish(tmp_path) / "config.toml"
    names = '[names.topics]\ncaer = { fi = "Hoiva" }\ncare = { fi = "Hoiva" }\n'
    config.write_text(config.read_text() + names + '[names.regions]\nkuu = { fi = "Kuu" }\n')
    source = config.read_text().replace('kind = "folder"', 'kind = "folder"\ntopics = ["care"]', 1)
    config.write_text(source)

    remarks = told(tmp_path, "doctor", "--offline")["remarks"]

    assert [(one["topic"], one["message"]) for one in remarks if "names" in one["topic"]] == [
        ("[names.topics]", "'caer' names nothing; did you mean 'care'?"),
        ("[names.regions]", "'kuu' names nothing; nothing has that id"),
    ]


def test_doctor_offline_asks_nobody_and_says_what_reports_are_missed(tmp_path: Path) -> None:
    remarks = told(furnish(tmp_path), "doctor", "--offline")["remarks"]

    assert not {"SPF", "DKIM", "DMARC", "MX", "unsubscribe address"} & {
        one["topic"] for one in remarks
    }
    assert [one["severity"] for one in remarks if one["topic"] == "bounces"] == ["warning"]
