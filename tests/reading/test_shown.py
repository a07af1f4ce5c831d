"""Which sentences may be shown at all: whole ones, with a verb, that somebody says."""

from __future__ import annotations

import pytest

from digest.reading.alone import is_quotation, is_weak, may_be_shown
from digest.reading.lexicon import lexicon


@pytest.mark.parametrize(
    ("language", "verbless", "whole"),
    [
        (
            "fi",
            "Uudet kasvot ja uudet tekijät Laiskan kylän hallituksessa.",
            "Uusi kausi alkaa Laiskan kylän hallituksessa huomenna.",
        ),
        (
            "fi",
            "Laiskan koulun oppilaat puutarhan keskellä syksyn sateessa.",
            "Laiskan koulun oppilaat istuttivat puutarhan sateessa.",
        ),
        (
            "sv",
            "Ny period med ny ordning för hela Laiska by.",
            "Ny period börjar med ny ordning för hela Laiska by.",
        ),
        (
            "sv",
            "En stig genom en skog mot en röd stuga.",
            "En väg byggs genom en allé mot Laiska och dess hav.",
        ),
        (
            "en",
            "A path in the wood near the harbour under a blue sky.",
            "A path opens in the wood near the harbour of Laiska.",
        ),
        (
            "en",
            "Another day in the garden of the old school in the village.",
            "Another day began in the garden of the school of Laiska.",
        ),
    ],
)
def test_a_line_without_a_verb_is_no_sentence(language: str, verbless: str, whole: str) -> None:
    words = lexicon(language).prose.summary

    assert not may_be_shown(verbless, words)
    assert may_be_shown(whole, words)


@pytest.mark.parametrize(
    ("language", "piece"),
    [
        ("fi", "Ohjelma: 13.00 kahvia ja pullaa, 13.30 kylävanhin Anna Niemi avaa sataman."),
        ("fi", "Kylän vanhin miettii, mitä satamasta vielä puuttuu..."),
        ("sv", "Program: 13.00 kaffe och bulle, 13.30 byälste Anna Niemi öppnar hamnen."),
        ("sv", "”Ingen av oss vet vad som händer med hamnen.”"),
        ("en", "Programme: 1.00 coffee and buns, 1.30 Anna Niemi opens the harbour of Laiska."),
        ("en", "(There is no coffee on Sunday, as the hall of Laiska is not available.)"),
        ("en", "0:12:31 Anna Niemi answered the questions of the children of Laiska."),
    ],
)
def test_a_row_a_piece_or_a_voice_without_a_name_is_not_shown(language: str, piece: str) -> None:
    assert not may_be_shown(piece, lexicon(language).prose.summary)


@pytest.mark.parametrize(
    ("language", "ending", "whole"),
    [
        (
            "fi",
            "Satama kuuluu kaikille”, sanoo kylävanhin Anna Niemi.",
            "– Satama kuuluu kaikille, sanoo kylävanhin Anna Niemi.",
        ),
        (
            "sv",
            "Hamnen hör till alla”, säger byälste Anna Niemi.",
            "– Hamnen hör till alla, säger byälste Anna Niemi.",
        ),
        (
            "en",
            "The harbour belongs to everybody”, says mayor Anna Niemi.",
            "– The harbour belongs to everybody, says mayor Anna Niemi.",
        ),
    ],
)
def test_the_end_of_a_quotation_is_half_of_one(language: str, ending: str, whole: str) -> None:
    words = lexicon(language).prose.summary

    assert not is_quotation(ending, words)
    assert is_quotation(whole, words)


@pytest.mark.parametrize(
    ("language", "adding", "plain"),
    [
        (
            "fi",
            "Kylän satamassa Laiskassa avataan keväällä myös sauna.",
            "Kylän satamassa Laiskassa avataan keväällä uusi sauna.",
        ),
        (
            "sv",
            "I hamnen i Laiska öppnar byn i vår dessutom en bastu.",
            "I hamnen i Laiska öppnar byn i vår en ny bastu.",
        ),
        (
            "en",
            "In the harbour of Laiska the village will also open a sauna.",
            "In the harbour of Laiska the village will open a new sauna.",
        ),
    ],
)
def test_what_adds_to_something_is_weak_wherever_it_says_so(
    language: str, adding: str, plain: str
) -> None:
    words = lexicon(language).prose.summary

    assert is_weak(adding, words)
    assert not is_weak(plain, words)
