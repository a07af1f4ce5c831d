"""Rows are told by the number that the sheet itself shows."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from digest.errors import UsageError
from digest.model.subscriber import RollEntry, RollReject
from digest.subscribers.cells import joined, several
from digest.subscribers.roll import read_roll
from digest.subscribers.sheet import workbook
from digest.subscribers.workbook import first_sheet
from digest.subscribers.writing import write_rejects


def rejected(raw: bytes) -> list[int]:
    return [one.row for one in read_roll(raw, languages=["fi"]) if isinstance(one, RollReject)]


def test_the_first_row_below_the_headings_is_row_two() -> None:
    assert rejected(b"email\nnobody\n") == [2]


def test_titles_and_blank_lines_above_the_headings_count() -> None:
    assert rejected(b"\nReaders of the bulletin\n\nemail;name\na@example.org;A\nnobody;B\n") == [6]


def test_the_line_that_names_the_delimiter_counts() -> None:
    assert rejected(b"sep=;\nemail;name\nnobody;B\n") == [3]


def test_a_row_is_where_its_first_line_is() -> None:
    raw = b'email,note\na@example.org,"one\ntwo\nthree"\n\nnobody,x\n"no\none",y\nnowhere,z\n'

    assert rejected(raw) == [6, 7, 9]


def test_the_same_address_is_told_by_the_row_it_stands_in() -> None:
    raw = b'email,note\na@example.org,"one\ntwo"\nb@example.org,\nb@example.org,\n'

    (reject,) = [one for one in read_roll(raw, languages=[]) if isinstance(one, RollReject)]

    assert (reject.row, reject.reason) == (5, "the same address as row 4")


def test_a_row_of_a_workbook_is_one_row_however_many_lines_its_cells_have() -> None:
    rows = [["email", "note"], ["a@example.org", "one\r\ntwo"], ["nobody", ""]]

    assert rejected(first_sheet(workbook(rows))) == [3]


def test_cards_are_counted_as_cards() -> None:
    card = b"BEGIN:VCARD\r\nFN:%s\r\nEMAIL:%s\r\nEND:VCARD\r\n"

    assert rejected(card % (b"A", b"a@example.org") + card % (b"B", b"nobody")) == [2]


def test_a_list_without_headings_counts_from_its_first_line() -> None:
    roll = read_roll(b"a@example.org\nnobody\n", languages=[], by_hand={"1": "email"})

    assert [one.row for one in roll] == [1, 2]


def test_the_rejected_rows_come_back_without_their_numbers_and_reasons() -> None:
    roll = read_roll(b"name;email\nAnna;nobody\n", languages=[])
    rejects = [one for one in roll if isinstance(one, RollReject)]

    file = "".join(write_rejects(rejects, roll.headings, delimiter=roll.delimiter))
    again = read_roll(file.replace("nobody", "anna@example.org").encode(), languages=[])

    assert file.splitlines()[0] == "row;reason;name;email"
    assert again.headings == ("name", "email")
    (anna,) = again
    assert isinstance(anna, RollEntry)
    assert (anna.name, anna.address.mailed) == ("Anna", "anna@example.org")


@pytest.mark.parametrize(
    "cell", ["events|research", "events; research", "events ,research", "events,research,"]
)
def test_topics_of_one_cell_are_separated_as_people_write_them(cell: str) -> None:
    (one,) = read_roll(f'email\ttopics\na@example.org\t"{cell}"\n'.encode(), languages=[])

    assert isinstance(one, RollEntry)
    assert one.topics == ("events", "research")


def test_a_bar_separates_topics_that_hold_commas() -> None:
    (one,) = read_roll(b'email;topics\na@example.org;"arts, crafts|events"\n', languages=[])

    assert isinstance(one, RollEntry)
    assert one.topics == ("arts, crafts", "events")


@pytest.mark.parametrize("parts", [(), ("events",), ("arts, crafts",), ("arts, crafts", "a;b")])
def test_what_an_export_joins_an_import_takes_apart(parts: tuple[str, ...]) -> None:
    assert several(joined(parts)) == parts


def test_a_list_that_is_refused_leaves_no_complaint_behind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(b"a;b\n1;2\n3;4\n")

    with file.open("rb") as stream, pytest.raises(UsageError):
        read_roll(stream, languages=[])
    gc.collect()

    assert capsys.readouterr().err == ""
