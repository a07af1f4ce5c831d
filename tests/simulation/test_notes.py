"""When a dated note comes to be there."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from digest.errors import UsageError
from digest.simulation.notes import dated_notes

ZONE = ZoneInfo("Europe/Helsinki")


def write(folder: Path, name: str, published: str = "2027-01-04") -> None:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"+++\ntitle = 'A'\npublished = {published}\n+++\nTeksti.\n")


def test_a_note_is_there_from_its_day_and_reworded_from_the_day_in_its_name(
    tmp_path: Path,
) -> None:
    write(tmp_path, "day.md")
    write(tmp_path, "day@2027-02-01.md")
    write(tmp_path, "virasto/early.md", "2027-01-02T09:00:00+02:00")

    found = [(one.source, one.name, one.since_on) for one in dated_notes(tmp_path, ZONE)]

    assert found == [
        ("virasto", "early.md", date(2027, 1, 2)),
        ("notes", "day.md", date(2027, 1, 4)),
        ("notes", "day.md", date(2027, 2, 1)),
    ]


@pytest.mark.parametrize(
    ("name", "published", "message"),
    [
        ("a.md", '"soon"', "says no day"),
        ("a.md", "2027-99-01", "a.md:"),
        ("a@2027-02-30.md", "2027-01-01", "no day of the calendar"),
    ],
)
def test_a_note_without_a_day_is_named(
    tmp_path: Path, name: str, published: str, message: str
) -> None:
    write(tmp_path, name, published)

    with pytest.raises(UsageError, match=message):
        dated_notes(tmp_path, ZONE)


def test_an_empty_folder_is_no_source(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds no notes"):
        dated_notes(tmp_path, ZONE)
