"""Which column holds what: by heading, by hand, or by what stands in it."""

from __future__ import annotations

import pytest

from digest.errors import UsageError
from digest.model.segment import Kind
from digest.model.subscriber import Frequency, OwnField, RollEntry, RollReject
from digest.subscribers.roll import Roll, read_roll

OWN = (
    OwnField("title"),
    OwnField("beds", Kind.NUMBER),
    OwnField("joined", Kind.DATE),
    OwnField("chief", Kind.YES_NO),
    OwnField("house", choices=("north", "south")),
)


def read(text: str, **by_hand: str) -> Roll:
    return read_roll(text.encode(), languages=("fi", "sv"), fields=OWN, by_hand=by_hand)


def first(roll: Roll) -> RollEntry:
    row = next(roll)
    assert isinstance(row, RollEntry), row
    return row


def test_a_column_is_found_by_what_stands_in_it() -> None:
    roll = read("Kontakt;Vem\na@example.org;Anna\nb@example.org;Bo\n")

    assert roll.columns.guessed
    assert roll.columns.meanings == (("Kontakt", "email"), ("Vem", "-"))


def test_two_columns_of_addresses_are_not_guessed_between() -> None:
    with pytest.raises(UsageError, match="--map HEADING=email"):
        read("Work;Home\na@example.org;b@example.org\n")


def test_columns_are_mapped_by_hand() -> None:
    roll = read(
        "Work;Home;Who\na@example.org;b@example.org;Bo\n", Home="email", Who="title", Work="-"
    )

    entry = first(roll)
    assert (entry.address.mailed, entry.fields) == ("b@example.org", {"title": "Bo"})


def test_a_list_without_headings_is_mapped_by_number() -> None:
    roll = read_roll(
        b"Anna;a@example.org\nBo;b@example.org\n",
        languages=("fi",),
        by_hand={"2": "email", "1": "name"},
    )

    assert [row.name for row in roll if isinstance(row, RollEntry)] == ["Anna", "Bo"]


@pytest.mark.parametrize(
    ("heading", "name", "says"),
    [("Shoe", "email", "no column is headed so"), ("Who", "shoe", "'shoe' is unknown")],
)
def test_a_mapping_to_nowhere_is_refused(heading: str, name: str, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        read("email;Who\na@example.org;A\n", **{heading: name})


def test_a_title_above_the_headings_is_passed_over() -> None:
    roll = read("Participants 2026;;\n\nE-mail;Name\na@example.org;Anna\n")

    assert first(roll).name == "Anna"


def test_headings_that_stand_again_are_told_as_such() -> None:
    roll = read("email;name\na@example.org;A\nemail;name\nb@example.org;B\n")

    _, again, _ = roll
    assert isinstance(again, RollReject)
    assert "headings stand here once more" in again.reason


def test_own_fields_are_read_by_their_type() -> None:
    entry = first(
        read("email;beds;joined;chief;house\na@example.org;1 200,5;13.5.2026;kyllä;north\n")
    )

    assert entry.fields == {
        "beds": 1200.5,
        "joined": "2026-05-13",
        "chief": True,
        "house": "north",
    }


def test_the_number_that_excel_keeps_of_a_day_is_that_day() -> None:
    assert first(read("email;joined\na@example.org;46155\n")).fields == {"joined": "2026-05-13"}


@pytest.mark.parametrize(
    ("heading", "cell", "says"),
    [
        ("beds", "many", "not a number"),
        ("beds", "1e999", "not a number"),
        ("joined", "31.2.2026", "not a day"),
        ("chief", "perhaps", "write yes or no"),
        ("house", "east", "it can be north, south"),
        ("frequency", "hourly", "it can be every, monthly"),
    ],
)
def test_a_value_of_another_type_is_reported(heading: str, cell: str, says: str) -> None:
    (reject,) = read(f"email;{heading}\na@example.org;{cell}\n")

    assert isinstance(reject, RollReject)
    assert says in reject.reason


def test_frequency_and_notes_are_read() -> None:
    entry = first(read("email;Lähetystiheys;Huomautus\na@example.org;kuukausittain;soita ensin\n"))

    assert (entry.frequency, entry.note) == (Frequency.MONTHLY, "soita ensin")
