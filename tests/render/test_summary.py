"""Summaries as they are printed."""

from __future__ import annotations

from datetime import date

import pytest

from digest.model.issue import ItemEntry
from digest.model.item import ItemKind
from digest.model.reading import DatedWords, Paraphrase
from digest.model.text import Quote, Span
from digest.render.summary import summary_text
from digest.render.words import words_for

WEDNESDAY = date(2026, 9, 9)


def entry(text: str, word: str, last: date = WEDNESDAY, language: str = "fi") -> ItemEntry:
    """A summary of one sentence that stands at 100 in its source."""
    at = 100 + text.index(word)
    dated = DatedWords(Span(at, at + len(word)), WEDNESDAY, last)
    quote = Quote(text, Span(100, 100 + len(text)))
    return ItemEntry(
        "n1", ItemKind.NEWS, language, "Otsikko", None, "Kunta", None, (quote,), dated=(dated,)
    )


@pytest.mark.parametrize(
    ("language", "text", "word", "printed"),
    [
        ("fi", "Kirjasto avataan tänään.", "tänään", "Kirjasto avataan tänään [9.9.2026]."),
        ("sv", "I dag öppnar biblioteket.", "I dag", "I dag [9.9.2026] öppnar biblioteket."),
        ("en", "The library opens today.", "today", "The library opens today [9 September 2026]."),
    ],
)
def test_the_date_stands_in_brackets_behind_the_word_in_the_words_of_its_language(
    language: str, text: str, word: str, printed: str
) -> None:
    shown = summary_text(entry(text, word, language=language), words_for("fi"))

    assert shown == printed


def test_a_period_has_its_first_and_last_day() -> None:
    shown = summary_text(
        entry("Haku aukeaa ensi viikolla.", "ensi viikolla", date(2026, 9, 13)), words_for("fi")
    )

    assert shown == "Haku aukeaa ensi viikolla [ke 9.9. – su 13.9.2026]."


def test_taking_the_brackets_away_leaves_the_source_s_own_sentence() -> None:
    source = "Kirjasto avataan tänään kello 9."
    shown = summary_text(entry(source, "tänään"), words_for("fi"))

    assert shown.replace(" [9.9.2026]", "") == source


def test_a_paraphrase_takes_the_place_of_the_sentences_and_has_its_own_dates() -> None:
    told = Paraphrase(
        ("Kirjasto aukeaa.", "Avajaiset ovat huomenna."),
        "pieni",
        (DatedWords(Span(32, 40), WEDNESDAY, WEDNESDAY),),
    )
    item = entry("Vanha lause tänään.", "tänään")
    replaced = ItemEntry(
        item.id, item.kind, "fi", item.title, None, "Kunta", None, item.summary, paraphrase=told
    )

    shown = summary_text(replaced, words_for("fi"))

    assert shown == "Kirjasto aukeaa. Avajaiset ovat huomenna [9.9.2026]."
