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


@pytest.mark.parametrize(
    ("language", "stamps"),
    [
        ("fi", "Julkaistu 4.6.2024 klo 10.30 Päivitetty 5.6.2024 klo 9.15"),
        ("fi", "Julkaistu: 4. kesäkuuta 2024 Muokattu: 5. kesäkuuta 2024"),
        ("fi", "Päivitetty 4.6.2024 klo 10:30 Julkaistu 3.6.2024"),
        ("sv", "Publicerad: 4 juni 2024 kl. 10.30 Uppdaterad: 5 juni 2024 kl. 9.15"),
        ("sv", "Publicerad 2024-06-04 Uppdaterad 2024-06-05"),
        ("sv", "Senast uppdaterad: 4.6.2024 Publicerad: 3.6.2024"),
        ("en", "Published: 3:00 PM June 4, 2024 Updated: 3:38 PM June 4, 2024"),
        ("en", "Published: June 4, 2024 3:00 PM Updated: June 4, 2024 3:38 PM"),
        ("en", "Posted on 4 June 2024 at 10.30 Last updated: 2024-06-05"),
    ],
)
@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_stamps_are_cut_off_and_no_line_of_a_summary(
    language: str, stamps: str, between: str
) -> None:
    assert summary_of(f"{stamps}{between}{NEWS[language]}", "", language) == [NEWS[language]]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fi", "Julkaistu vuonna 2021 Laiskan kirja kertoo kylän sataman historian."),
        ("fi", "Päivitetty 2024 Laiska-ohje koskee kylän sataman kävijöitä koko kesän."),
        ("sv", "Publicerad 2021 gav byns bok Laiska en ny början för hamnen."),
        ("sv", "Uppdaterade 2024 Laiska bys regler för hamnen gäller från den 1 maj."),
        ("en", "Published in 2021, the village plan of Laiska opens the harbour to sailors."),
        ("en", "Updated 2024 Laiska rules for the harbour come into force on 1 May."),
    ],
)
def test_a_year_behind_such_a_word_is_no_stamp(language: str, sentence: str) -> None:
    assert summary_of(sentence, "", language) == [sentence]


def test_a_single_date_with_a_label_is_no_row_of_stamps() -> None:
    text = "Date: 14 April 2027\n\n" + NEWS["en"]

    assert summary_of(text, "", "en") == [NEWS["en"]]
