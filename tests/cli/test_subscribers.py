"""`digest subscribers`, as an editor uses it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from digest.cli.opening import person
from digest.subscribers.sheet import workbook
from tests.cli.office import BASIS, run, told

EVENTS = 'language = "fi" and topic in ("events", "research") and region = "HYKS"'
LIST = """\
Sähköposti;Nimi;Kieli;Aiheet;Alueet;Tiheys
aino@example.org;Aino;fi;events|research;HYKS;
ben@example.org;Ben;en;events;HYKS;
carl@example.org;Carl;fi;;;kuukausittain
nobody;x;fi;;;
"""


@pytest.fixture
def full(folder: Path) -> Path:
    """A folder with three readers and one bad row."""
    (folder / "readers.csv").write_bytes(LIST.encode("cp1252"))
    assert run(folder, "subscribers", "import", str(folder / "readers.csv"), *BASIS).code == 3
    return folder


def emails(folder: Path, *arguments: str) -> list[str]:
    return [one["email"] for one in told(folder, "subscribers", "list", *arguments)["subscribers"]]


def test_a_list_from_a_finnish_excel_needs_no_help(full: Path) -> None:
    carl = told(full, "subscribers", "show", "carl@example.org")["subscriber"]

    assert (carl["name"], carl["language"]) == ("Carl", "fi")
    assert carl["subscriptions"][0]["frequency"] == "monthly"
    assert carl["subscriptions"][0]["consent"]["basis"] == "consent"
    assert carl["subscriptions"][0]["consent"]["by"] == person()


def test_the_report_says_columns_counts_reasons_and_what_next(folder: Path) -> None:
    (folder / "readers.csv").write_text(LIST)

    ran = run(folder, "subscribers", "import", str(folder / "readers.csv"), *BASIS)

    assert "Sähköposti  email" in ran.out
    assert "added       3" in ran.out
    assert "row 5: " in ran.err
    assert "readers.rejects.csv" in ran.err
    assert "digest subscribers undo 1" in ran.err


def test_rejected_rows_are_mended_and_imported(full: Path) -> None:
    rejects = full / "readers.rejects.csv"
    mended = rejects.read_text(encoding="utf-8-sig").replace("nobody", "dan@example.org")
    rejects.write_text(mended, encoding="utf-8-sig")

    document = told(full, "subscribers", "import", str(rejects), *BASIS)

    assert (document["added"], document["rejected"]) == (1, 0)


@pytest.mark.parametrize(
    "rows",
    [
        [["Nimi, suku", "email"], ["Aho; Åsa", "nobody"], ["Bo", "b@example.org"]],
        [["email"], ["nobody"]],
    ],
    ids=["several columns", "one column"],
)
def test_rejected_rows_of_a_workbook_open_in_excel_and_are_imported(
    folder: Path, rows: list[list[str]]
) -> None:
    (folder / "book.xlsx").write_bytes(workbook(rows))
    command = ("subscribers", "import")

    first = told(folder, *command, str(folder / "book.xlsx"), *BASIS)
    rejects = folder / "book.rejects.csv"
    text = rejects.read_text(encoding="utf-8-sig")
    rejects.write_text(text.replace("nobody", "dan@example.org"), encoding="utf-8-sig")
    second = told(folder, *command, str(rejects), *BASIS)

    assert text.startswith("row;reason;")
    assert (first["rejected"], second["rejected"], second["added"]) == (1, 0, 1)
    assert "dan@example.org" in emails(folder)


def test_a_dry_run_tells_what_would_become_of_each_row(full: Path) -> None:
    run(full, "subscribers", "unsubscribe", "ben@example.org", "--bulletin", "weekly")
    (full / "next.csv").write_text(
        "email,topics\naino@example.org,training\nben@example.org,\ncarl@example.org,\nnew@example.org,\n"
    )

    document = told(full, "subscribers", "import", str(full / "next.csv"), *BASIS, "--dry-run")

    would = {one["row"]: (one["outcome"], one["detail"]) for one in document["would"]}
    assert would[2] == ("updated", "topics: events|research → training")
    assert would[3][0] == "suppressed"
    assert would[4] == ("unchanged", "")
    assert document["added"] == 1
    assert len(emails(full)) == 3


def test_columns_are_mapped_by_hand(folder: Path) -> None:
    (folder / "odd.csv").write_text("A;B\na@example.org;b@example.org\n")

    ran = run(folder, "subscribers", "import", str(folder / "odd.csv"), *BASIS)
    mapped = told(
        folder, "subscribers", "import", str(folder / "odd.csv"), *BASIS, "--map", "B=email"
    )

    assert ran.code == 2
    assert "--map" in ran.err
    assert mapped["columns"] == {"A": "-", "B": "email"}
    assert emails(folder) == ["b@example.org"]


def test_a_workbook_and_cards_are_lists_too(folder: Path) -> None:
    (folder / "book.xlsx").write_bytes(workbook([["email", "Nimi"], ["a@example.org", "Åsa"]]))
    (folder / "cards.vcf").write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Bo\nEMAIL:b@example.org\nEND:VCARD\n"
    )

    for name in ("book.xlsx", "cards.vcf"):
        assert run(folder, "subscribers", "import", str(folder / name), *BASIS).code == 0

    readers = told(folder, "subscribers", "list")["subscribers"]
    assert [(one["email"], one["name"]) for one in readers] == [
        ("a@example.org", "Åsa"),
        ("b@example.org", "Bo"),
    ]


def test_a_hostile_workbook_is_refused_and_nothing_falls(folder: Path) -> None:
    (folder / "book.xlsx").write_bytes(b"PK\x03\x04" + b"\0" * 100)

    ran = run(folder, "subscribers", "import", str(folder / "book.xlsx"), *BASIS)

    assert ran.code == 2
    assert "save it as CSV" in ran.err


def test_with_confirm_newcomers_wait(folder: Path) -> None:
    run(folder, "subscribers", "import", str(folder / "roll.csv"), *BASIS, "--confirm")

    assert emails(folder, "--state", "pending") == ["aino@example.org", "ben@example.org"]
    assert emails(folder, "--state", "active") == []


def test_a_basis_and_a_source_must_be_named(folder: Path) -> None:
    command = ("subscribers", "import", str(folder / "roll.csv"), "--bulletin", "weekly")

    assert "--source" in run(folder, *command, "--basis", "x").err
    assert "--basis" in run(folder, *command, "--source", "x").err


def test_suppressed_readers_are_listed_as_such(full: Path) -> None:
    run(full, "subscribers", "suppress", "ben@example.org", "--reason", "asked by telephone")

    ben = told(full, "subscribers", "show", "ben@example.org")["subscriber"]
    assert emails(full, "--state", "suppressed") == ["ben@example.org"]
    assert emails(full, "--state", "active") == ["aino@example.org", "carl@example.org"]
    assert ben["subscriptions"][0]["state"] == "suppressed"
    assert ben["suppressed_because"] == "asked by telephone"


def test_a_segment_filters_lists_exports_and_counts(full: Path) -> None:
    counted = told(full, "subscribers", "segments", EVENTS, "--bulletin", "weekly")["segments"]
    run(full, "subscribers", "export", str(full / "out.csv"), "--where", EVENTS)

    assert counted == [{"bulletin": "weekly", "rule": EVENTS, "readers": 1, "unmet": []}]
    assert emails(full, "--where", EVENTS) == ["aino@example.org"]
    assert "aino@" in (full / "out.csv").read_text(encoding="utf-8-sig")
    assert "ben@" not in (full / "out.csv").read_text(encoding="utf-8-sig")


def test_a_segment_that_makes_no_sense_points_at_the_place(full: Path) -> None:
    ran = run(full, "subscribers", "segments", "langage = 'fi'", "--bulletin", "weekly")

    assert ran.code == 2
    assert ran.err.endswith("\n  langage = 'fi'\n  ^\n")


def test_a_bulletins_own_segment_is_its_audience(full: Path) -> None:
    schedule = full / "schedules" / "weekly.toml"
    schedule.write_text(f"{schedule.read_text()}\n[audience]\nsegment = '{EVENTS}'\n")

    assert told(full, "subscribers", "segments")["segments"][0]["readers"] == 1
    for arguments in (
        ("collect", "notes"),
        ("issue", "new", "weekly"),
        ("issue", "approve", "latest", "--as", "editor"),
    ):
        assert run(full, *arguments).code == 0
    assert told(full, "send", "latest", "--dry-run")["audience"] == 1


@pytest.mark.parametrize("form", ["csv", "json", "xlsx"])
def test_an_export_is_read_again_as_it_was(full: Path, form: str) -> None:
    file = full / f"out.{form}"
    document = told(full, "subscribers", "export", str(file), "--bulletin", "weekly")

    assert document["readers"] == 3
    assert file.stat().st_mode & 0o077 == 0
    if form == "json":
        assert len(json.loads(file.read_text())["subscribers"]) == 3
        return
    again = told(full, "subscribers", "import", str(file), *BASIS)
    assert (again["unchanged"], again["rejected"]) == (3, 0)


def test_no_exported_cell_runs_in_a_spreadsheet(full: Path) -> None:
    run(full, "subscribers", "set", "aino@example.org", "--name", '=HYPERLINK("x")')

    out = run(full, "subscribers", "export", "-", "--state", "active").out

    rows = list(csv.DictReader(io.StringIO(out.lstrip("\ufeff"))))
    assert rows[0]["name"] == '\'=HYPERLINK("x")'


def test_choices_are_set_and_stand_in_the_history(full: Path) -> None:
    run(full, "subscribers", "set", "aino@example.org", "--topic", "training", "--language", "en")
    run(full, "subscribers", "note", "aino@example.org", "calls on Mondays")
    run(
        full, "subscribers", "set", "aino@example.org", "--bulletin", "weekly",
        "--pause-until", "2027-01-07",
    )  # fmt: skip

    aino = told(full, "subscribers", "show", "aino@example.org")["subscriber"]
    history = told(full, "subscribers", "history", "aino@example.org")["history"]
    (standing,) = aino["subscriptions"]
    assert (standing["topics"], standing["language"]) == (["training"], "en")
    assert (standing["state"], standing["paused_until"]) == ("paused", "2027-01-07")
    assert [one["act"] for one in history] == ["import", "set", "note", "pause"]
    assert {one["by"] for one in history} == {person()}


def test_stats_are_numbers_by_state_and_choice(full: Path) -> None:
    run(full, "subscribers", "remove", "ben@example.org", "--bulletin", "weekly")

    stats = told(full, "subscribers", "stats", "--bulletin", "weekly")

    assert stats["states"] == {"active": 2, "unsubscribed": 1}
    assert stats["choices"]["language"] == {"fi": 2}
    assert stats["choices"]["frequency"] == {"every": 1, "monthly": 1}


def test_an_import_is_taken_back_by_its_number(full: Path) -> None:
    imports = told(full, "subscribers", "undo")["imports"]

    undone = told(full, "subscribers", "undo", str(imports[0]["id"]))

    assert undone == {"version": 1, "import": 1, "removed": 3, "restored": 0, "kept": 0}
    assert emails(full) == []


def test_erasing_wants_a_yes(full: Path) -> None:
    assert run(full, "subscribers", "forget", "aino@example.org").code == 4
    assert "aino@example.org" in emails(full)


def test_an_erased_address_is_in_no_file_that_digest_keeps(full: Path) -> None:
    run(full, "subscribers", "add", "kanaria.lintu@example.org", "--bulletin", "weekly",
        "--basis", "consent", "--name", "Kanaria")  # fmt: skip
    run(full, "subscribers", "note", "kanaria.lintu@example.org", "kanaria.lintu@example.org")
    run(full, "subscribers", "export", str(full / "handedout.csv"))
    database = full / "var"

    document = told(full, "subscribers", "forget", "Kanaria.Lintu@example.org", "--yes")

    kept = [file for file in database.rglob("*") if file.is_file()]
    assert kept
    assert [file for file in kept if b"kanaria" in file.read_bytes().lower()] == []
    assert document["on_roll"]
    assert document["scrubbed"]
    assert [(Path(one["path"]).name, one["holds"]) for one in document["files"]] == [
        ("handedout.csv", True)
    ]
    assert run(full, "subscribers", "show", "kanaria.lintu@example.org").code == 2


def test_who_was_erased_is_not_added_or_imported_again(full: Path) -> None:
    run(full, "subscribers", "forget", "aino@example.org", "--yes")

    added = run(
        full, "subscribers", "add", "AINO@example.org", "--bulletin", "weekly", "--basis", "x"
    )
    imported = told(full, "subscribers", "import", str(full / "readers.csv"), *BASIS)

    assert added.code == 4
    assert imported["suppressed"] == 1
    assert emails(full) == ["ben@example.org", "carl@example.org"]


def test_addresses_of_two_alphabets_or_beyond_ascii_are_flagged(folder: Path) -> None:
    (folder / "odd.csv").write_text(
        "email\npаypal@example.org\nåke@example.org\n", encoding="utf-8"
    )
    run(folder, "subscribers", "import", str(folder / "odd.csv"), *BASIS)

    flags = [one["flags"] for one in told(folder, "subscribers", "list")["subscribers"]]

    assert flags == [["not_ascii", "mixed_script"], ["not_ascii"]]


def test_the_trail_is_checked_by_the_audit(full: Path) -> None:
    checks = {one["about"]: one["problem"] for one in told(full, "audit")["checks"]}

    assert checks["readers"] is None
