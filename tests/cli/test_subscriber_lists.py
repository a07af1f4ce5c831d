"""`digest subscribers import, export, undo`: what somebody with a list of their own runs into."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any

import pytest

from tests.cli.office import BASIS, CONFIG, run, told

SOURCE = 'path = "notes/"\ntopics = ["events", "research"]\nregions = ["HYKS"]'
FIELDS = """
[subscribers.fields]
chief = {type = "yes_no"}
beds = {type = "number"}
profession = {choices = ["nurse", "physician"]}
"""


@pytest.fixture
def office(folder: Path) -> Path:
    """A folder whose source has topics and regions, and whose readers have own fields."""
    text = CONFIG.format(url="http://127.0.0.1:9/messages")
    (folder / "config.toml").write_text(text.replace('path = "notes/"', SOURCE) + FIELDS)
    return folder


def imported(folder: Path, name: str, text: str) -> Any:
    (folder / name).write_text(text, encoding="utf-8")
    return told(folder, "subscribers", "import", str(folder / name), *BASIS)


def test_topics_and_regions_that_no_source_has_are_kept_and_told(office: Path) -> None:
    text = "email;topics;regions\na@example.org;events, sailing;HYKS\nb@example.org;sailing;Moon\n"

    document = imported(office, "list.csv", text)

    notices = {one["what"].partition(" is none")[0]: one["rows"] for one in document["notices"]}
    assert notices == {"topic 'sailing'": 2, "region 'Moon'": 1}
    assert (document["added"], document["rejected"]) == (2, 0)


def test_addresses_of_two_alphabets_are_counted(folder: Path) -> None:
    document = imported(folder, "odd.csv", "email\npаypal@example.org\nb@example.org\n")

    (notice,) = document["notices"]
    assert (notice["rows"], "two alphabets" in notice["what"]) == (1, True)


@pytest.mark.parametrize("option", ["--basis", "--source"])
def test_a_blank_basis_or_source_is_refused(folder: Path, option: str) -> None:
    listed = run(folder, "subscribers", "import", str(folder / "roll.csv"), *BASIS, option, " ")
    added = run(folder, "subscribers", "add", "a@example.org", *BASIS, option, "")

    assert (listed.code, added.code) == (2, 2)
    assert option in listed.err
    assert option in added.err


@pytest.mark.parametrize(
    "words",
    [
        ("subscribers", "suppress", "x@example.org", "--reason", ""),
        ("subscribers", "note", "aino@example.org", " "),
        ("queue", "pause", "--why", " "),
        ("queue", "pause", "--why", "a test", "--as", " "),
        ("issue", "approve", "latest", "--as", ""),
        ("check", "latest", "--accept", "SIZE-01", "--because", "a test", "--as", " "),
        ("issue", "edit", "latest", "1", "--title", " "),
        ("issue", "set", "latest", "--language", "fi", "--subject", ""),
        ("items", "add", "--title", "Uutinen", "--text", "Tekstiä.", "--source", " "),
    ],
    ids=lambda words: " ".join(words[:2]),
)
def test_what_is_kept_on_record_cannot_be_blank(folder: Path, words: tuple[str, ...]) -> None:
    ran = run(folder, *words)

    assert ran.code == 2
    assert "it is blank" in ran.err


def test_a_mended_file_of_rejects_is_never_overwritten(folder: Path) -> None:
    imported(folder, "list.csv", "email;name\nnobody;Anna\n")
    mended = (folder / "list.rejects.csv").read_text(encoding="utf-8-sig").replace("nobody", "no")
    (folder / "list.rejects.csv").write_text(mended)

    again = imported(folder, "list.csv", "email;name\nnobody;Anna\n")
    third = imported(folder, "list.csv", "email;name\nnobody;Anna\n")

    assert (folder / "list.rejects.csv").read_text() == mended
    assert Path(again["rejects_file"]).name == "list.rejects-2.csv"
    assert third["rejects_file"] == again["rejects_file"]


def test_rejects_of_rejects_do_not_nest(folder: Path) -> None:
    imported(folder, "list.csv", "email;name\na@example.org;A\nnobody;Anna\nnowhere;Ben\n")
    run(folder, "subscribers", "import", str(folder / "list.rejects.csv"), *BASIS)

    (second,) = folder.glob("list.rejects-*.csv")

    lines = second.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "row;reason;email;name"
    assert [line.partition(";")[0] for line in lines[1:]] == ["2", "3"]
    assert stat.S_IMODE(second.stat().st_mode) == 0o600


def test_a_dry_run_promises_no_file(folder: Path) -> None:
    (folder / "list.csv").write_text("email\n" + "nobody\n" * 30)

    ran = run(folder, "subscribers", "import", str(folder / "list.csv"), *BASIS, "--dry-run")

    assert "and 10 more rejected rows, which the import itself writes to a file" in ran.err
    assert list(folder.glob("*.rejects*")) == []


def test_an_old_workbook_says_what_to_save_it_as(folder: Path) -> None:
    (folder / "list.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500)

    ran = run(folder, "subscribers", "import", str(folder / "list.xls"), *BASIS)

    assert ran.code == 2
    assert "save it as .xlsx" in ran.err


@pytest.mark.parametrize("name", ["all.pdf", "all.xls"])
def test_an_export_in_an_unknown_format_is_refused(folder: Path, name: str) -> None:
    ran = run(folder, "subscribers", "export", str(folder / name))

    assert ran.code == 2
    assert ".xlsx" in ran.err
    assert not (folder / name).exists()


def test_an_export_for_excel_has_semicolons(folder: Path) -> None:
    run(folder, "subscribers", "import", str(folder / "roll.csv"), *BASIS)

    out = run(folder, "subscribers", "export", "-", "--delimiter", ";").out

    assert out.splitlines()[0].startswith("email;name;language")


def test_an_import_that_is_not_there_says_where_they_are_listed(folder: Path) -> None:
    ran = run(folder, "subscribers", "undo", "99")

    assert ran.code == 2
    assert "--list" not in ran.err
    assert "digest subscribers undo lists them" in ran.err


def test_own_fields_are_written_and_told_as_people_write_them(office: Path) -> None:
    text = "email;chief;beds;profession\na@example.org;TRUE;12,0;Nurse\n"
    imported(office, "list.csv", text)

    shown = run(office, "subscribers", "show", "a@example.org").out
    rules = ("chief = yes", "chief = true and not chief = no")
    counted = [
        told(office, "subscribers", "segments", one, "--bulletin", "weekly") for one in rules
    ]

    assert "chief: yes" in shown
    assert "beds: 12\n" in shown
    assert "profession: nurse" in shown
    assert [one["segments"][0]["readers"] for one in counted] == [1, 1]
