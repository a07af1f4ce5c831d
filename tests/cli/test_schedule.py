"""`digest schedule` for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.working_folder import digest, make


def test_the_next_issues_as_a_document(tmp_path: Path) -> None:
    ran = digest(
        "-C", str(make(tmp_path)), "schedule", "next", "weekly", "-n", "2", "--from", "2026-01-26",
        "--json",
    )  # fmt: skip

    assert json.loads(ran.out) == {
        "version": 1,
        "occurrences": [
            {
                "nominal_on": "2026-01-26",
                "sends_at": "2026-01-26T08:30:00+02:00",
                "reason": None,
            },
            {
                "nominal_on": "2026-02-02",
                "sends_at": "2026-02-03T08:30:00+02:00",
                "reason": "moved",
            },
        ],
    }


def test_the_next_issues_as_a_table(tmp_path: Path) -> None:
    ran = digest(
        "-C", str(make(tmp_path)), "schedule", "next", "weekly", "-n", "1", "--from", "2026-02-01"
    )

    assert ran.code == 0
    assert "Tue 3 Feb 2026  08:30 +02:00" in ran.out
    assert "moved (otherwise 2026-02-02)" in ran.out


def test_a_move_that_changes_nothing_is_noted(tmp_path: Path) -> None:
    root = make(tmp_path)
    path = root / "schedules" / "weekly.toml"
    path.write_text(path.read_text().replace("from = 2026-02-02", "from = 2026-02-04"))

    ran = digest("-C", str(root), "schedule", "next", "weekly")

    assert ran.code == 0
    assert "from 2026-02-04 changes nothing" in ran.err


def test_an_unknown_bulletin_is_answered_with_the_nearest(tmp_path: Path) -> None:
    ran = digest("-C", str(make(tmp_path)), "schedule", "next", "wekly")

    assert ran.code == 2
    assert "there is no bulletin 'wekly'; did you mean 'weekly'?" in ran.err


def test_the_bulletins_as_a_document(tmp_path: Path) -> None:
    ran = digest("-C", str(make(tmp_path)), "schedule", "list", "--json")

    (weekly,) = json.loads(ran.out)["bulletins"]
    assert (weekly["name"], weekly["timezone"]) == ("weekly", "Europe/Helsinki")
    assert weekly["next"]["sends_at"][11:16] == "08:30"
