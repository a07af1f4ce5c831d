"""Files that somebody named, where they cannot be written."""

from __future__ import annotations

import resource
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import run as start

import pytest

from digest.cli.writing import write_file
from digest.errors import Temporary
from tests.cli.office import BASIS, approved, run


@pytest.fixture
def small_files() -> Iterator[None]:
    """No file of this process may grow beyond 20 kB."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("small_files")
def test_what_was_there_is_kept_where_there_is_no_room(tmp_path: Path) -> None:
    file = tmp_path / "all.csv"
    file.write_text("earlier")

    with pytest.raises(Temporary, match="disk is full"):
        write_file(file, "x" * 30_000)

    assert file.read_text() == "earlier"
    assert list(tmp_path.iterdir()) == [file]


def test_a_private_file_is_private_whatever_stood_there(tmp_path: Path) -> None:
    file = tmp_path / "all.csv"
    file.write_text("earlier")

    write_file(file, "now", private=True)

    assert (file.read_text(), file.stat().st_mode & 0o077) == ("now", 0)


@pytest.mark.parametrize(
    "command",
    [
        ("subscribers", "export", "{missing}/c.csv"),
        ("preview", "latest", "--html", "{missing}/a.html"),
        ("preview", "latest", "--text", "{missing}/a.txt"),
        ("issue", "export", "latest", "--out", "{missing}/a.zip"),
        ("issue", "certificate", "latest", "--out", "{missing}/a.json"),
    ],
)
def test_a_folder_that_is_not_there_is_named(folder: Path, command: tuple[str, ...]) -> None:
    approved(folder)
    missing = folder / "there" / "is" / "none"

    ran = run(folder, *(part.format(missing=missing) for part in command))

    assert ran.code == 2
    assert f"there is no folder {missing}" in ran.err


def test_a_place_where_no_folder_can_be_made_is_named(folder: Path) -> None:
    (folder / "file").write_text("")

    ran = run(
        folder, "simulate", "weekly", "--from", "2026-11-02", "--to", "2026-11-08",
        "--sources", str(folder / "notes"), "--out", str(folder / "file" / "out"),
    )  # fmt: skip

    assert ran.code == 2
    assert "file/out cannot be written" in ran.err


def test_an_output_without_room_is_no_bug(folder: Path) -> None:
    run(folder, "subscribers", "import", str(folder / "roll.csv"), *BASIS)
    command = [sys.executable, "-m", "digest", "-C", str(folder), "subscribers", "list"]

    with Path("/dev/full").open("w") as full:
        ran = start(command, stdout=full, capture_output=False, stderr=-1, text=True, check=False)

    assert ran.returncode == 75
    assert "bug" not in ran.stderr


def test_an_import_without_room_says_so(folder: Path) -> None:
    rows = "".join(f"reader{number}@example.org,Reader {number}\n" for number in range(4_000))
    (folder / "big.csv").write_text(f"email,name\n{rows}")
    assert run(folder, "subscribers", "list").code == 0
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, before[1]))
    try:
        ran = run(folder, "subscribers", "import", str(folder / "big.csv"), *BASIS)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert ran.code == 75
    assert "disk is full" in ran.err
    assert "SQL" not in ran.err
