"""`digest subscribers add, set, list, remove, forget …`: one reader at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.office import BASIS, SCHEDULE, run, told

AINO = "aino@example.org"


@pytest.fixture
def roll(folder: Path) -> Path:
    """A folder with two readers of one bulletin."""
    run(folder, "subscribers", "import", str(folder / "roll.csv"), *BASIS)
    return folder


@pytest.mark.parametrize(
    "command",
    [
        ("list",),
        ("export", "-"),
        ("segments",),
        ("segments", 'language = "fi"'),
        ("stats",),
        ("remove", AINO),
        ("unsubscribe", AINO),
        ("set", AINO, "--frequency", "monthly"),
        ("set", AINO, "--pause"),
        ("add", "new@example.org", "--basis", "consent"),
    ],
)
def test_a_bulletin_that_is_not_there_is_refused(roll: Path, command: tuple[str, ...]) -> None:
    ran = run(roll, "subscribers", *command, "--bulletin", "weakly")

    assert ran.code == 2
    assert "weekly" in ran.err


def test_a_bulletin_that_left_the_schedules_still_has_its_readers(roll: Path) -> None:
    (roll / "schedules" / "weekly.toml").rename(roll / "schedules" / "monthly.toml")

    listed = told(roll, "subscribers", "list", "--bulletin", "weekly")["subscribers"]

    assert len(listed) == 2
    assert run(roll, "subscribers", "remove", AINO, "--bulletin", "weekly").code == 0


def test_a_language_that_the_site_does_not_have_is_refused(roll: Path) -> None:
    refused = run(roll, "subscribers", "set", AINO, "--language", "de", "--pause")
    added = run(roll, "subscribers", "add", "x@example.org", *BASIS[:4], "--language", "de")
    named = run(roll, "subscribers", "set", AINO, "--language", "English")

    assert (refused.code, added.code, named.code) == (2, 2, 0)
    assert "fi, en" in refused.err
    (standing,) = told(roll, "subscribers", "show", AINO)["subscriber"]["subscriptions"]
    assert (standing["language"], standing["state"]) == ("en", "active")


def test_a_topic_that_no_source_has_is_kept_and_told(roll: Path) -> None:
    config = (roll / "config.toml").read_text()
    config = config.replace('path = "notes/"', 'path = "notes/"\ntopics = ["events"]')
    (roll / "config.toml").write_text(config)

    ran = run(roll, "subscribers", "set", AINO, "--topic", "events, sailing")

    assert "topic 'sailing' is none that its sources have (events)" in ran.err
    (standing,) = told(roll, "subscribers", "show", AINO)["subscriber"]["subscriptions"]
    assert standing["topics"] == ["events", "sailing"]


def test_the_proof_of_a_subscription_outlives_a_pause(roll: Path) -> None:
    run(roll, "subscribers", "set", AINO, "--pause-until", "24.12.2027")
    run(roll, "subscribers", "set", AINO, "--resume")

    aino = told(roll, "subscribers", "show", AINO)["subscriber"]
    history = told(roll, "subscribers", "history", AINO)["history"]

    assert aino["subscriptions"][0]["consent"]["source"] == "a test"
    assert [one["act"] for one in history] == ["import", "pause", "resume"]


def test_a_pause_of_several_bulletins_wants_one_named(roll: Path) -> None:
    (roll / "schedules" / "monthly.toml").write_text(SCHEDULE)
    run(roll, "subscribers", "add", AINO, "--bulletin", "monthly", "--basis", "consent")

    ran = run(roll, "subscribers", "set", AINO, "--name", "A", "--pause")

    assert ran.code == 2
    assert "monthly, weekly" in ran.err
    assert told(roll, "subscribers", "show", AINO)["subscriber"]["name"] == "Aino"


def test_who_may_not_be_added_is_told_why(roll: Path) -> None:
    run(roll, "subscribers", "suppress", "x@example.org", "--reason", "asked by telephone")
    run(roll, "subscribers", "remove", AINO, "--bulletin", "weekly")
    run(roll, "subscribers", "forget", "ben@example.org", "--yes")

    said = {
        name: run(roll, "subscribers", "add", f"{name}@example.org", *BASIS[:4]).err
        for name in ("x", "aino", "ben")
    }

    assert "suppressed (asked by telephone)" in said["x"]
    assert "unsubscribed; only they can come back" in said["aino"]
    assert "was erased" in said["ben"]


def test_a_file_that_was_handed_out_twice_is_listed_once(roll: Path) -> None:
    for _ in range(2):
        run(roll, "subscribers", "export", str(roll / "out.csv"))

    forgotten = told(roll, "subscribers", "forget", AINO, "--yes")

    assert [Path(one["path"]).name for one in forgotten["files"]] == ["out.csv"]
