"""Workbooks: what a list needs of them, and what of them could hurt."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.errors import SandboxError, UsageError
from digest.sandbox import SandboxPool
from digest.subscribers.sheet import workbook
from digest.subscribers.workbook import first_sheet

BOOK = (
    '<workbook xmlns:r="urn:r"><sheets><sheet name="A" r:id="r1"/>'
    '<sheet name="B" r:id="r2"/></sheets></workbook>'
)
LINKS = (
    '<Relationships><Relationship Id="r2" Target="worksheets/two.xml"/>'
    '<Relationship Id="r1" Target="/xl/worksheets/one.xml"/></Relationships>'
)
SHARED = "<sst><si><t>email</t></si><si><r><t>An</t></r><r><t>na</t></r><rPh><t>hint</t></rPh></si></sst>"
TEXTS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), max_size=8)


def packed(sheet: str, *, shared: str = SHARED, book: str = BOOK) -> bytes:
    raw = BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", book)
        archive.writestr("xl/_rels/workbook.xml.rels", LINKS)
        archive.writestr("xl/sharedStrings.xml", shared)
        archive.writestr("xl/worksheets/one.xml", sheet)
    return raw.getvalue()


def cells(*rows: str) -> str:
    return f"<worksheet><sheetData>{''.join(rows)}</sheetData></worksheet>"


def test_texts_numbers_and_results_of_formulas_are_read() -> None:
    sheet = cells(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>n</t></is></c></row>',
        '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>12.0</v></c>'
        '<c r="C3" t="str"><f>1+1</f><v>two</v></c><c r="D3" t="b"><v>1</v></c>'
        '<c r="E3" t="e"><v>#REF!</v></c></row>',
    )

    assert first_sheet(packed(sheet)).decode() == "email,,n\r\n\r\nAnna,12,two,yes,\r\n"


@given(st.lists(st.lists(TEXTS, min_size=1, max_size=3), min_size=1, max_size=5))
@settings(max_examples=40, deadline=None)
def test_a_written_workbook_is_the_workbook_read(rows: list[list[str]]) -> None:
    import csv

    text = first_sheet(workbook(rows)).decode()

    read = list(csv.reader(text.splitlines(keepends=True)))
    assert [[*row, "", ""][:3] for row in read] == [[*row, "", ""][:3] for row in rows]


def test_formulas_are_written_as_texts() -> None:
    with zipfile.ZipFile(BytesIO(workbook([["=HYPERLINK(1)"]]))) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()

    assert "<f>" not in sheet
    assert 't="inlineStr"' in sheet


@pytest.mark.parametrize(
    "raw",
    [
        b"PK\x03\x04 but no archive",
        packed(cells(), book="<workbook/>"),
        packed("<worksheet><sheetData><row>"),
        packed(cells('<row r="9999999999"/>')),
        packed(cells('<row r="3"/>', '<row r="1"/>')),
        packed(cells('<row><c r="A1" t="s"><v>x</v></c></row>')),
        packed('<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'),
        packed(cells(), shared='<!DOCTYPE a [<!ENTITY x "y">]><sst><si><t>&x;</t></si></sst>'),
    ],
)
def test_what_is_no_workbook_is_refused_with_what_to_do(raw: bytes) -> None:
    with pytest.raises(UsageError, match="save it as CSV"):
        first_sheet(raw)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    raw = BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for number in range(5):
            archive.writestr(f"xl/{number}.xml", b" " * 90_000_000)

    with pytest.raises(UsageError, match="unpacks to more"):
        first_sheet(raw.getvalue())


@pytest.mark.slow
def test_a_workbook_that_swells_ends_its_child_and_nothing_else() -> None:
    long = f"<sst><si><t>{'x' * 30_000}</t></si></sst>"
    swelling = packed(cells('<row><c t="s"><v>0</v></c></row>' * 20_000), shared=long)

    with SandboxPool(memory_bytes=100 * 1024 * 1024) as pool:
        with pytest.raises(SandboxError, match="needed more than 100 MB"):
            pool.call("digest.subscribers.workbook:first_sheet", swelling, deadline_s=100)
        well = pool.call("digest.subscribers.workbook:first_sheet", workbook([["email"]]))

    assert well == b"email\r\n"


@given(st.binary(max_size=60))
@settings(max_examples=60, deadline=None)
def test_no_bytes_do_worse_than_be_refused(raw: bytes) -> None:
    with pytest.raises(UsageError):
        first_sheet(b"PK\x03\x04" + raw)
