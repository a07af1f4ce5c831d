"""Where a sentence begins behind a dateline or a label that is glued before it."""

from __future__ import annotations

import pytest

from digest.reading.sentences import split_sentences
from digest.reading.summary import summarise
from tests.reading.test_summary import summary_of

NEWS = {
    "fi": "Laiskan kunta rakentaa kylän lapsille uuden leikkipuiston syksyllä.",
    "sv": "Byn Laiska bygger en ny lekplats till barnen i hamnen i höst.",
    "en": "The village of Laiska builds a new playground by the harbour this autumn.",
}


@pytest.mark.parametrize(
    ("language", "glued"),
    [
        ("fi", "TIEDOTE "),
        ("fi", "Tiedote 12/2026: "),
        ("fi", "LAISKA (UTT) – "),
        ("fi", "KESÄN UUTISIA   "),
        ("sv", "PRESSMEDDELANDE "),
        ("sv", "Nyhet: "),
        ("sv", "Nyheter | "),
        ("sv", "Laiska (NTB) – "),
        ("sv", "| "),
        ("en", "NEWS "),
        ("en", "(9 June 2025)"),
        ("en", "LAISKA, Me. (AXN) -- "),
        ("en", "BygdeBladet — "),
    ],
)
def test_a_quote_begins_behind_what_is_glued_before_it(language: str, glued: str) -> None:
    text = f"{glued}{NEWS[language]}"
    sentences = split_sentences(text, language)

    found = summarise(text, title="", language=language, sentences=sentences)

    assert [quote.text for quote in found] == [NEWS[language]]
    assert [text[quote.span.start : quote.span.end] for quote in found] == [NEWS[language]]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fi", "LAITOS – Laiskan Terveyslaitos – julkaisee uuden oppaan kylän lapsille."),
        ("fi", "UUTINEN jäi kesken, kun Laiskan kylätoimitus muutti uusiin tiloihin."),
        ("sv", "Anna Berg – Laiskas nya byälste – bygger en lekplats till barnen i höst."),
        ("sv", "Nyheter i byns bibliotek visas på en egen hylla under hela hösten."),
        ("en", "LAISKA builds a new playground for the children by the harbour in May."),
        ("en", "Anna Berg – Mayor of Laiska since May – opens the playground on Friday."),
    ],
)
def test_a_name_or_a_word_of_the_sentence_is_not_cut_off(language: str, sentence: str) -> None:
    assert summary_of(sentence, "", language) == [sentence]
