"""The word that says what became of an event, in its place in the text."""

from __future__ import annotations

import pytest

from digest.reading.explain import explain
from digest.reading.explain_marks import PLAIN, STRONG
from digest.reading.explain_text import explain_text
from tests.reading.event_texts import HELSINKI, TODAY, decisions_on


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("fi", "Seminaari pidetään 10.12. Porvoossa.\n\nHUOM! Seminaari on peruttu.", "peruttu"),
        ("fi", "Ehkä seminaari pidetään 10.12.", "Ehkä"),
        ("fi", "Seminaari on 10.12. Porvoossa. Seminaari on täynnä.", "Seminaari on täynnä"),
        ("sv", "Seminariet den 10 december är inställt.", "inställt"),
        ("en", "The seminar on 10 December is cancelled.", "cancelled"),
    ],
)
def test_a_decision_quotes_the_word_behind_the_status(language: str, text: str, word: str) -> None:
    [decision] = decisions_on(text, language)

    assert decision.standing is not None
    start, end = decision.standing.span
    assert decision.standing.text == text[start:end] == word


def test_what_is_only_announced_has_no_such_word() -> None:
    [decision] = decisions_on("Seminaari pidetään 10.12. Porvoossa.")

    assert decision.standing is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Seminaari pidetään 10.12. Porvoossa.\n\nHUOM! Seminaari on peruttu.",
            "Proposed           no: cancelled – the word “peruttu”",
        ),
        ("Seminaari 3.12. siirtyy 10.12.", "Status             moved – the word “siirtyy”"),
    ],
)
def test_an_explanation_names_the_word(text: str, said: str) -> None:
    explained = explain_text(explain(text, today=TODAY, zone=HELSINKI), width=110)

    assert said in explained.replace(STRONG, "").replace(PLAIN, "")
