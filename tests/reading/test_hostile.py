"""Texts that no person wrote: read to the end, in time that grows with their length only."""

from __future__ import annotations

from collections import Counter
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from digest.reading import read
from digest.reading.sentences import split_sentences

HELSINKI = ZoneInfo("Europe/Helsinki")
FRIDAY = date(2026, 11, 20)
PIECES = (
    "1", "1 ", ".", "-", "–", "1.1. A ", "1.", "1. ", "a\n", "klo 9 ", '"', '" a ', "(", "()",
    ".\n", "ma ", "x", "a\u0301", "\u0301", "A. ", "http://a.fi ", "a@b.fi ", "2027-", "5.5. ja ",
    "joka toinen ", "vuoden alussa ", "Kokous 5.5.2027 klo 9. ", "\n", "\u00a0", "\x00", "a | b ",
)  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_a_piece_repeated_is_read_with_exact_places(piece: str) -> None:
    text = (piece * 1500)[:1500]

    reading = read(text, today=FRIDAY, zone=HELSINKI, language="fi")

    assert all(text[slice(*each.span)] == each.text for each in reading.dates)
    assert all(text[slice(*each.span)] == each.text for each in reading.summary)


@pytest.mark.parametrize("piece", ["1.1. A ", "Yksi. ", "a\n", "klo 9. "])
def test_sentences_of_such_text_lose_no_letter(piece: str) -> None:
    text = piece * 1000

    found = split_sentences(text, "fi")

    kept = Counter("".join(each.text for each in found).replace(" ", ""))
    assert kept == Counter(text.replace(" ", "").replace("\n", ""))


def test_a_line_without_an_end_is_one_sentence_and_the_next_line_is_read() -> None:
    text = "1.1. A " * 2000 + "\nKirjasto avataan 5.5.2027. Tervetuloa."

    found = split_sentences(text, "fi")

    assert [each.text for each in found[-2:]] == ["Kirjasto avataan 5.5.2027.", "Tervetuloa."]
