"""Cards of address books, as they write them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.model.subscriber import RollEntry, RollReject
from digest.subscribers.roll import read_roll
from digest.subscribers.vcard import SECOND_ADDRESS


def read(text: str) -> list[RollEntry | RollReject]:
    return list(read_roll(text.encode(), languages=("fi", "sv", "en")))


def test_cards_of_three_versions_become_readers() -> None:
    first, second, third = read(
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna Virtanen\r\nLANG:sv\r\nCATEGORIES:events,research\r\n"
        "EMAIL;TYPE=home:other@example.org\r\nEMAIL;PREF=1:anna@exa\r\n mple.org\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Öhman;Åsa;;;\r\nitem1.EMAIL;type=INTERNET:asa@example.org\r\n"
        "PHOTO;ENCODING=b:AAAA\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85ke =\r\n"
        "Ek\r\nEMAIL;INTERNET:ake@example.org\r\nEND:VCARD\r\n"
    )

    assert isinstance(first, RollEntry)
    assert (first.address.mailed, first.name) == ("anna@example.org", "Anna Virtanen")
    assert (first.language, first.topics) == ("sv", ("events", "research"))
    assert isinstance(second, RollEntry)
    assert (second.address.mailed, second.name) == ("asa@example.org", "Åsa Öhman")
    assert isinstance(third, RollEntry)
    assert third.address.mailed == "ake@example.org"
    assert (third.name or "").startswith("Åke")


def test_a_card_without_an_address_and_one_cut_short_are_reported() -> None:
    nameless, cut = read("BEGIN:VCARD\nFN:Nobody\nEND:VCARD\nBEGIN:VCARD\nEMAIL:a@example.org\n")

    assert isinstance(nameless, RollReject)
    assert "no e-mail address" in nameless.reason
    assert isinstance(cut, RollReject)
    assert "cut short" in cut.reason


def test_escapes_are_read_as_what_they_stand_for() -> None:
    (entry,) = read("BEGIN:VCARD\nFN:Virtanen\\, Anna\\nB\nEMAIL:a@example.org\nEND:VCARD\n")

    assert isinstance(entry, RollEntry)
    assert entry.name == "Virtanen, Anna B"


@given(st.text('BEGINVCARD:;=\n\\ "a@.', max_size=120))
@settings(max_examples=60, deadline=None)
def test_no_card_stops_the_reading(text: str) -> None:
    rows = read(f"BEGIN:VCARD\n{text}\nEND:VCARD\nBEGIN:VCARD\nEMAIL:z@example.org\nEND:VCARD\n")

    assert all(isinstance(row, RollEntry | RollReject) for row in rows)


@pytest.mark.parametrize(
    ("charset", "written"),
    [("CHARSET=ISO-8859-1;", "M=E4ki"), ("CHARSET=UTF-8;", "M=C3=A4ki"), ("", "M=E4ki")],
)
def test_the_encoding_that_a_card_names_is_followed(charset: str, written: str) -> None:
    card = (
        "BEGIN:VCARD\nVERSION:2.1\n"
        f"FN;{charset}ENCODING=QUOTED-PRINTABLE:{written}\nEMAIL:maki@example.org\nEND:VCARD\n"
    )

    (one,) = read_roll(card.encode(), languages=[])

    assert isinstance(one, RollEntry)
    assert one.name == "Mäki"


def test_a_second_address_is_counted() -> None:
    roll = read_roll(
        b"BEGIN:VCARD\nEMAIL:a@example.org\nEMAIL:b@example.org\nEND:VCARD\n"
        b"BEGIN:VCARD\nEMAIL:c@example.org\nEND:VCARD\n",
        languages=[],
    )
    list(roll)

    assert roll.passed_over == {SECOND_ADDRESS: 1}
