"""How much of a title a sentence says."""

from __future__ import annotations

import pytest

from digest.reading.lexicon import lexicon
from digest.reading.title import Title, weight


def said(title: str, sentence: str, language: str) -> int:
    words = lexicon(language).prose.summary
    return weight(Title.of(title, words).said_in(sentence))


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        ("fi", "Uimahalli suljetaan Oulussa", "Oulun uimahalli on kiinni."),
        ("fi", "Seminaari siirtyy", "Seminaarille on uusi ajankohta."),
        ("sv", "Mötet ställs in", "Kommunens möte är avlyst."),
        ("en", "New chair appointed", "Anna Berg was elected chair of the board."),
    ],
)
def test_a_claim_weighs_more_than_a_word_and_is_known_in_other_words(
    language: str, title: str, sentence: str
) -> None:
    assert said(title, sentence, language) >= 4


def test_a_claim_about_something_else_says_nothing() -> None:
    assert said("Spring fair cancelled", "All trains were cancelled on Monday.", "en") == 0


def test_short_inflected_names_are_one() -> None:
    assert said("Apteekki avataan Oulussa", "Oulun torilla sataa.", "fi") == 1
