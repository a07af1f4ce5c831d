from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.errors import UsageError
from digest.model.subscriber import (
    OwnField,
    RollEntry,
    RollReject,
    Subscriber,
    Subscription,
    SubscriptionState,
)
from digest.subscribers.cells import LONGEST_CELL
from digest.subscribers.roll import Roll, read_roll
from digest.subscribers.table import LONGEST_LINE, MOST_LINES
from digest.subscribers.writing import write_rejects, write_roll

WHEN = datetime(2026, 11, 22, tzinfo=UTC)
ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be")
PRINTABLE = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=12
)
NAMES = PRINTABLE.map(lambda text: " ".join(text.split()))
CELLS = st.text("aå=+-@'\"\t\r\n;, |\0", max_size=8)


def read(text: str | bytes, fields: tuple[str, ...] = ()) -> Roll:
    raw = text.encode() if isinstance(text, str) else text
    return read_roll(raw, languages=("fi", "sv", "en"), fields=map(OwnField, fields))


def entries(roll: Roll) -> list[RollEntry]:
    return [row for row in roll if isinstance(row, RollEntry)]


def rejects(roll: Roll) -> list[RollReject]:
    return [row for row in roll if isinstance(row, RollReject)]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_encoding_and_delimiter_are_found(encoding: str, delimiter: str) -> None:
    text = "email,name,language\nasa@example.org,Åsa Öhman,sv\n".replace(",", delimiter)

    (entry,) = read(text.encode(encoding))

    assert isinstance(entry, RollEntry)
    assert (entry.name, entry.language) == ("Åsa Öhman", "sv")


def test_lines_pasted_in_another_encoding_are_read_too() -> None:
    raw = "email;name\na@example.org;Åsa\n".encode() + "b@example.org;Öhman\n".encode("cp1252")

    assert [entry.name for entry in entries(read(raw))] == ["Åsa", "Öhman"]


@pytest.mark.parametrize(
    "header",
    [
        "Sähköposti;Nimi;Kieli;Aiheet;Alueet",
        "E-postadress;Namn;Språk;Ämnen;Områden",
        "E-mail address *;Full name;Language;Topics;Regions",
        'sep=;\n"EMAIL";"NAME";"LANGUAGE";"TOPICS";"REGIONS"',
    ],
)
def test_headings_in_three_languages_are_understood(header: str) -> None:
    (entry,) = entries(read(f"{header}\nanna@example.org;Anna;suomi;työ| raha |työ;HUS\n"))

    assert (entry.name, entry.language) == ("Anna", "fi")
    assert (entry.topics, entry.regions) == (("työ", "raha"), ("HUS",))


def test_given_and_family_name_are_joined() -> None:
    (entry,) = entries(read("etunimi,sukunimi,email\nAnna,Virtanen,anna@example.org\n"))

    assert entry.name == "Anna Virtanen"


def test_own_fields_are_taken_by_name_and_other_columns_are_named() -> None:
    roll = read("email,Job Title,Shoe size\nanna@example.org,Nurse,38\n", ("job_title",))

    (entry,) = entries(roll)

    assert entry.fields == {"job_title": "Nurse"}
    assert roll.ignored == ("Shoe size",)


def test_bad_rows_are_reported_by_number_and_stop_nothing() -> None:
    roll = read(
        "email,name,language\n"
        "anna@example.org,Anna,fi\n"
        "not an address,Bo,sv\n"
        "\n"
        ",Cecilia,sv\n"
        "dan@example.org,Dan,tlh\n"
        "eva@example.org,Virtanen, Eva,fi\n"
        "Anna@Example.org,Anna,fi\n"
        "frida@example.org,Fri\0da,sv\n"
        f"gun@example.org,{'x' * (LONGEST_CELL + 1)},sv\n"
        "hans@example.org\n"
    )

    rows = list(roll)

    bad = {row.row: row.reason for row in rows if isinstance(row, RollReject)}
    good = [row.address.key for row in rows if isinstance(row, RollEntry)]
    assert good == ["anna@example.org", "hans@example.org"]
    assert set(bad) == {3, 5, 6, 7, 8, 9, 10}
    assert "@-sign" in bad[3]
    assert "no e-mail address" in bad[5]
    assert "fi, sv" in bad[6]
    assert "4 cells" in bad[7]
    assert "row 2" in bad[8]
    assert "NUL" in bad[9]
    assert "longer" in bad[10]


def test_a_quoted_cell_may_hold_lines_and_delimiters() -> None:
    (entry,) = entries(read('email,name\nanna@example.org,"Virtanen,\r\nAnna"\n'))

    assert entry.name == "Virtanen, Anna"


def test_a_lost_quotation_mark_costs_one_row() -> None:
    others = "".join(f"reader{n}@example.org,Reader\n" for n in range(MOST_LINES * 2))

    rows = list(read(f'email,name\n"bo@example.org,Bo\n{others}"eva@example.org",Eva\n'))

    assert isinstance(rows[0], RollReject)
    assert "quotation mark" in rows[0].reason
    assert len(rows) == MOST_LINES * 2 + 2
    assert all(isinstance(row, RollEntry) for row in rows[1:])


def test_quotation_marks_inside_quotes_are_read_as_spreadsheets_do() -> None:
    (entry,) = entries(read('email,name\nanna@example.org,"Anna "Nanna" Virtanen"\n'))

    assert entry.address.key == "anna@example.org"


def test_an_endless_line_costs_one_row() -> None:
    roll = read(f"email,name\na@example.org,{'x' * LONGEST_LINE * 3}\nb@example.org,B\n")

    first, second = roll

    assert isinstance(first, RollReject)
    assert isinstance(second, RollEntry)


def test_rows_are_read_as_they_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"email\n" + b"anna@example.org\n" * 100_000)

    with path.open("rb") as stream:
        next(read_roll(stream, languages=("fi",)))

        assert stream.tell() < 100_000


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "empty"),
        ("\n \n", "empty"),
        ("name,language\nAnna,fi\n", "headings: name, language"),
        ("anna@example.org,Anna\n", "put a row above it"),
    ],
)
def test_a_list_without_a_header_is_refused_with_what_to_do(text: str, says: str) -> None:
    with pytest.raises(UsageError, match=says) as refusal:
        read(text)

    assert "anna@example.org" not in str(refusal.value)


@given(st.lists(st.lists(CELLS, max_size=4), max_size=8))
@settings(max_examples=60, deadline=None)
def test_no_bytes_stop_the_reading(cells: list[list[str]]) -> None:
    text = "email,name\n" + "\n".join(",".join(row) for row in cells)

    rows = list(read(text + "\nlast@example.org,Last\n"))

    assert all(isinstance(row, RollEntry | RollReject) for row in rows)


@given(st.binary(max_size=200))
@settings(max_examples=60, deadline=None)
def test_random_bytes_are_refused_or_reported(raw: bytes) -> None:
    rows = list(read(b"email;name\n" + raw))

    assert all(isinstance(row, RollEntry | RollReject) for row in rows)


@given(NAMES, st.lists(NAMES.filter(lambda text: text and "|" not in text), unique=True), NAMES)
@settings(max_examples=60, deadline=None)
def test_a_list_written_is_the_list_read(name: str, topics: list[str], title: str) -> None:
    reader = Subscriber(
        id=1,
        email="+anna@example.org",
        language="sv",
        created_at=WHEN,
        name=name or None,
        fields={"title": title} if title else {},
        subscriptions=(
            Subscription("weekly", SubscriptionState.ACTIVE, WHEN, topics=tuple(topics)),
        ),
    )

    text = "".join(write_roll([reader], fields=(OwnField("title"),)))
    (entry,) = read(text.encode("utf-8-sig"), ("title",))

    assert isinstance(entry, RollEntry)
    assert entry.address.mailed == reader.email
    assert (entry.name, entry.topics) == (reader.name, reader.topics)
    assert (entry.fields or {}) == reader.fields


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_that_a_spreadsheet_would_run_is_written_with_an_apostrophe(start: str) -> None:
    name = f"{start}HYPERLINK(1)"

    reader = Subscriber(1, "anna@example.org", "fi", WHEN, name=name)
    _, line = write_roll([reader])

    assert f"'{name}" in line


def test_rejected_rows_can_be_mended_and_read_again() -> None:
    roll = read("email;name\nanna(at)example.org;=Anna\n'+bo@@example.org;Bo\n")

    text = "".join(write_rejects(rejects(roll), roll.headings))
    mended = text.replace("(at)", "@").replace("@@", "@")

    assert text.startswith("row,reason,email,name")
    assert [(entry.address.mailed, entry.name) for entry in entries(read(mended))] == [
        ("anna@example.org", "=Anna"),
        ("+bo@example.org", "Bo"),
    ]
