"""`digest init`: a folder that works as it is, and nothing overwritten."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.working_folder import digest


def test_a_new_folder_is_ready_to_use(tmp_path: Path) -> None:
    made = digest("init", str(tmp_path / "office"))
    listed = digest("-C", str(tmp_path / "office"), "schedule", "list")

    assert (made.code, listed.code) == (0, 0)
    assert "ajankohtaistiedote" in listed.out
    assert (tmp_path / "office" / "templates" / "bulletin" / "bulletin.mjml.j2").is_file()
    assert list((tmp_path / "office" / "notes").glob("*.md"))


def test_a_new_folder_holds_one_set_of_templates_and_the_others_are_there_all_the_same(
    tmp_path: Path,
) -> None:
    digest("init", str(tmp_path))

    listed = json.loads(digest("-C", str(tmp_path), "templates", "list", "--json").out)

    assert [folder.name for folder in (tmp_path / "templates").iterdir()] == ["bulletin"]
    assert {one["name"] for one in listed["templates"]} == {
        "bulletin",
        "city",
        "letter",
        "programme",
    }


def test_what_was_made_is_told_as_a_document(tmp_path: Path) -> None:
    ran = digest("-C", str(tmp_path), "init", "--json")

    told = json.loads(ran.out)
    made = sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file())
    assert told["version"] == 1
    assert sorted(told["files"]) == made


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    mine = tmp_path / "schedules" / "ajankohtaistiedote.toml"
    mine.parent.mkdir()
    mine.write_text("mine")

    ran = digest("init", str(tmp_path))

    assert ran.code == 4
    assert "nothing was written" in ran.err
    assert mine.read_text() == "mine"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [mine]


def test_files_of_others_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "README").write_text("mine")

    ran = digest("init", str(tmp_path))

    assert ran.code == 0
    assert (tmp_path / "README").read_text() == "mine"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    ran = digest("init", str(tmp_path / "file" / "office"))

    assert ran.code == 2
    assert "cannot write into" in ran.err


def test_what_to_do_next_is_no_result_and_can_be_silenced(tmp_path: Path) -> None:
    loud = digest("init", str(tmp_path / "loud"))
    quiet = digest("-q", "init", str(tmp_path / "quiet"))

    assert "collect" in loud.err
    assert "collect" not in loud.out
    assert quiet.err == ""
