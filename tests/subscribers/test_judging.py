"""Blocks of plain rows are read column by column, and tell the same as rows one by one."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO

from hypothesis import given, settings
from hypothesis import strategies as st

from digest.model.rollblock import RollBlock
from digest.model.subscriber import OwnField, RollEntry, RollReject
from digest.subscribers.judging import SMALL
from digest.subscribers.roll import Roll, read_roll
from digest.subscribers.table import BLOCK

HEADER = ["email", "etunimi", "sukunimi", "kieli", "topics", "frequency", "note", "ward"]
PLAIN = [
    st.sampled_from([f"{name}@{domain}" for name in ("Anna", "bo.b", "info") for domain in (
        "Example.org", "x-y.fi", "a.museum", "xn--bcher-kva.example", "b.test")]),
    st.sampled_from(["Anna", " Anna ", ""]),
    st.sampled_from(["Öhman", "O'Brien", ""]),
    st.sampled_from(["fi", "ruotsi", "", "EN "]),
    st.sampled_from(["events", "events|research", " | ", ""]),
    st.sampled_from(["", "monthly", "jokainen"]),
    st.sampled_from(["", " "]),
    st.just(""),
]  # fmt: skip
ODD = st.sampled_from(
    ["'=1", "a  b", "tab\there", "\u00a0", "xx", "line\nend", "x" * 1001, "\0", "@"]
)
CELLS = [st.one_of(plain, plain, plain, ODD) for plain in PLAIN]
ROWS = st.lists(st.tuples(*PLAIN).map(list), max_size=8) | st.lists(
    st.tuples(*CELLS).map(list) | st.just([]), max_size=8
)
LAST = ["last@example.org", "a  b", *[""] * (len(HEADER) - 2)]  # odd: it makes all be read singly


def read(rows: Sequence[Sequence[str]]) -> Roll:
    text = StringIO()
    csv.writer(text).writerows([HEADER, *rows])
    return read_roll(
        text.getvalue().encode(), languages=("fi", "sv", "en"), fields=[OwnField("ward")]
    )


def person(number: int) -> list[str]:
    return [f"reader{number}@example.org", "Anna", "Öhman", "fi", "events", "", "", ""]


@given(ROWS)
@settings(max_examples=100, deadline=None)
def test_rows_in_a_block_tell_the_same_as_one_by_one(rows: list[list[str]]) -> None:
    together = list(read(rows))
    singly = list(read([*rows, LAST]))[:-1]

    assert together == singly


def test_plain_rows_come_in_whole_blocks() -> None:
    blocks = list(read([person(number) for number in range(BLOCK)]).blocks())

    assert [type(one) for one in blocks] == [RollBlock]


def test_one_odd_row_costs_only_its_neighbours_their_block() -> None:
    rows = [person(number) for number in range(2 * BLOCK)]
    rows[BLOCK + SMALL][1] = "tab\there"

    sizes = [len(one) for one in read(rows).blocks() if isinstance(one, RollBlock)]

    assert sizes[0] == BLOCK
    assert set(sizes[1:]) == {SMALL}
    assert len(list(read(rows))) == 2 * BLOCK


def test_a_mailbox_is_refused_the_second_time_however_far_below() -> None:
    rows = [person(number) for number in range(3 * BLOCK)]
    rows[2 * BLOCK + 5] = person(7)
    rows[2 * BLOCK + 6] = person(7)

    rejects = [one for one in read(rows) if isinstance(one, RollReject)]

    assert [(one.row, one.reason) for one in rejects] == [
        (2 * BLOCK + 7, "the same address as row 9"),
        (2 * BLOCK + 8, "the same address as row 9"),
    ]


def test_cells_over_several_lines_are_read_wherever_they_stand() -> None:
    rows = [person(number) for number in range(3 * BLOCK)]
    for at in range(0, 3 * BLOCK, 100):
        rows[at][6] = f"call\r\nfirst {at}"

    entries = [one for one in read(rows) if isinstance(one, RollEntry)]

    assert [one.row for one in entries] == [2 + at + -(-at // 100) for at in range(3 * BLOCK)]
    assert [one.note for one in entries[::100]] == [
        f"call first {at}" for at in range(0, 3 * BLOCK, 100)
    ]
