"""What the law asks of whoever keeps a list: the record of processing, retention, and the keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.testing.endpoint import FaultEndpoint
from tests.cli.office import approved, furnish, run, told

OUTSIDE = "https://mail.example.net/messages"
SHORT = '\n[retention]\nunconfirmed = "14d"\ndeliveries = "30d"\n'
OWN = '\n[subscribers.fields]\nbeds = {type = "number", meaning = "beds in the ward"}\n'


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    furnish(tmp_path, url=OUTSIDE)
    config = tmp_path / "config.toml"
    config.write_text(config.read_text() + SHORT + OWN)
    run(tmp_path, "subscribers", "add", "aino@example.org", "--bulletin", "weekly",
        "--basis", "public task")  # fmt: skip
    return tmp_path


def test_the_record_tells_what_the_settings_and_the_database_say(kept: Path) -> None:
    record = told(kept, "subscribers", "record")

    assert (record["controller"], record["postal_address"]) == ("Toimisto", "PL 1, Helsinki")
    assert record["recipients"] == [{"purpose": "mail", "host": "mail.example.net"}]
    assert record["retention"] == {"asks": 7, "unconfirmed": 14, "deliveries": 30}
    assert record["bases"] == ["public task"]
    assert record["people"] == {"readers": 1, "asks": 0, "suppressed": 0}
    assert record["own_fields"] == [["beds", "beds in the ward"]]
    assert all(one["holds"] for one in record["security"])


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", ("30 artikla", "mail.example.net", "14 päivää", "Tietosuojavastaava", "Tiedote")),
        ("sv", ("artikel 30", "mail.example.net", "14 dagar", "Dataskyddsombud", "Tiedote")),
        ("en", ("article 30", "mail.example.net", "14 days", "protection officer", "Bulletin")),
    ],
)
def test_the_record_can_be_read_in_every_language(
    kept: Path, language: str, words: tuple[str, ...]
) -> None:
    text = run(kept, "subscribers", "record", "--language", language).out

    assert [word for word in words if word not in text] == []
    assert text.count("\n## ") == 10
    assert "{" not in text


def test_the_record_says_what_does_not_hold(kept: Path) -> None:
    (kept / "var" / "digest.db").chmod(0o644)

    broken = [one["name"] for one in told(kept, "subscribers", "record")["security"]
              if not one["holds"]]  # fmt: skip
    text = run(kept, "subscribers", "record", "--language", "en").out

    assert broken == ["file_mode"]
    assert text.count("DOES NOT HOLD NOW") == 1


def test_the_record_names_no_reader(kept: Path) -> None:
    assert "aino" not in run(kept, "subscribers", "record", "--json").out


def test_nothing_young_is_let_go_of(tmp_path: Path) -> None:
    with FaultEndpoint() as endpoint:
        folder = furnish(tmp_path, url=endpoint.url)
        run(folder, "subscribers", "import", "roll.csv", "--bulletin", "weekly",
            "--basis", "consent", "--source", "a test")  # fmt: skip
        approved(folder)
        run(folder, "send", "latest", "--yes")

    document = told(folder, "subscribers", "retention", "--dry-run")

    assert document == {
        "version": 1, "issues": 0, "deliveries": 0, "asks": 0, "dry_run": True, "scrubbed": None,
    }  # fmt: skip
    assert told(folder, "subscribers", "retention")["scrubbed"]
    assert told(folder, "issue", "certificate", "latest")["accepted"] == 2


@pytest.mark.parametrize("line", ['unconfirmed = "6h"', 'deliveries = "7d"'])
def test_a_time_too_short_is_refused_with_the_shortest(tmp_path: Path, line: str) -> None:
    config = furnish(tmp_path) / "config.toml"
    config.write_text(f"{config.read_text()}\n[retention]\n{line}\n")

    ran = run(tmp_path, "subscribers", "retention")

    assert ran.code == 2
    assert "[retention]" in ran.err
    assert "or more" in ran.err


def test_a_new_key_signs_and_the_first_goes_on_hashing(kept: Path) -> None:
    before = told(kept, "keys", "list")["keys"]
    made = told(kept, "keys", "rotate")
    after = told(kept, "keys", "list")["keys"]

    assert [(one["id"], one["signs"], one["hashes"]) for one in before] == [("1", True, True)]
    assert made["id"] == "2"
    assert [(one["id"], one["signs"], one["hashes"]) for one in after] == [
        ("1", False, True),
        ("2", True, False),
    ]
