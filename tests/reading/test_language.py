"""Which language a text is in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.reading.language import detect
from digest.reading.lexicon import languages


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tervetuloa verkostopäivään, joka järjestetään torstaina Kuopiossa.", "fi"),
        ("Hakemukset on jätettävä viimeistään perjantaina.", "fi"),
        ("Välkommen till nätverksdagen som ordnas på torsdag i Vasa.", "sv"),
        ("Ansökningarna ska lämnas in senast på fredag.", "sv"),
        ("Welcome to the network day that takes place on Thursday in Vaasa.", "en"),
        ("Applications are due by Friday at the latest.", "en"),
    ],
)
def test_running_text_shows_its_language(text: str, expected: str) -> None:
    assert detect(text) == expected


def test_the_tag_of_a_source_decides_where_the_text_says_little() -> None:
    assert detect("Workshop 3.5.", hint="sv-FI") == "sv"


def test_a_text_that_clearly_contradicts_its_tag_wins() -> None:
    text = "Välkommen till seminariet! Det ordnas i Vasa och är öppet för alla som vill delta."

    assert detect(text, hint="fi-FI") == "sv"


def test_an_unknown_tag_is_ignored() -> None:
    assert detect("Tilaisuus on kaikille avoin ja maksuton.", hint="xx") == "fi"


@given(st.text(max_size=200), st.none() | st.text(max_size=8))
@settings(max_examples=60, deadline=None)
def test_any_text_gets_a_language_that_can_be_read(text: str, hint: str | None) -> None:
    assert detect(text, hint) in languages()


def test_labelled_sentences_are_recognised(corpus: Path) -> None:
    rows = [
        row
        for name in ("test.json", "wild.json")
        for row in json.loads((corpus / "labelled" / name).read_text("utf-8"))
        if len(row["text"]) > 40
    ]
    right = sum(detect(row["text"]) == row["lang"] for row in rows)

    assert right >= 0.97 * len(rows)


def test_weekdays_of_a_calendar_do_not_make_finnish_english() -> None:
    rows = "\n".join(f"To {day}. Helmi Laine & Trio" for day in (3, 10, 17, 24, 31))

    assert detect(f"Talven tapahtumia\n\nJoulukuu 2026\n{rows}", "fi") == "fi"
