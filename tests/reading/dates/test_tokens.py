"""How a text is cut into numbers, words and marks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.reading.dates.tokens import Kind, Token, tokenise, vocabulary


def cut(text: str, language: str = "fi") -> list[Token]:
    return [one for one in tokenise(text, vocabulary(language)) if one.kind is not Kind.END]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("klo 9.30", ["klo", "9", ".", "30"]),
        ("t.o.m. 5.12", ["t.o.m", ".", "5", ".", "12"]),
        ("it's Anna’s", ["it's", "Anna’s"]),
        ("-->-> ...", ["--", ">", "->", "..."]),
        ("a  b\n\n c", ["a", "b", "\n\n ", "c"]),
        ("x_1²", ["x", "1", "²"]),
    ],
)
def test_pieces_are_words_numbers_and_runs_of_a_mark(text: str, expected: list[str]) -> None:
    assert [text[one.start : one.end] for one in cut(text, "en")] == expected


def test_a_piece_is_glued_where_nothing_stands_before_it() -> None:
    assert [one.glued for one in cut("9. 30_a")] == [False, True, False, False]


def test_a_phrase_is_one_token_with_the_place_of_all_its_words() -> None:
    assert [(one.key, one.start, one.end) for one in cut("I dag", "sv")] == [("i dag", 0, 5)]


@settings(max_examples=100, deadline=None)
@given(
    st.text(alphabet="aäÅ9²٣._- \n\t’'\u00ad\x00→,>", max_size=60),
    st.sampled_from(["fi", "sv", "en"]),
)
def test_what_no_token_covers_can_be_none(text: str, language: str) -> None:
    found = cut(text, language)
    gaps = [text[one.end : two.start] for one, two in pairwise(found)]

    assert all(one.start < one.end for one in found)
    assert not [gap for gap in gaps if gap.strip(" \n\t_٣")]
