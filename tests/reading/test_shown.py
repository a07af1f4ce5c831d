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


@pytest.mark.parametrize(
    ("language", "verbless", "whole"),
    [
        (
            "fi",
            "Veneen ja uuden laiturin lisäksi Laiskan kylälle.",
            "Veneen ja uuden laiturin lisäksi Laiskan kylä saa saunan.",
        ),
        (
            "fi",
            "Kalastaja, purjehduksen professori ja veneenrakentaja Laiskan kylästä.",
            "Kalastaja, purjehduksen professori ja veneenrakentaja kertovat Laiskan kylästä.",
        ),
        (
            "fi",
            "Laiskan kylän laiturin vuoksi ja uuden satamaministeri Niemen avuksi.",
            "Laiskan kylän laiturin vuoksi olen kirjoittanut ministeri Niemelle.",
        ),
        (
            "sv",
            "En fiskare, en professor i segling och en båtbyggare från Laiska.",
            "En fiskare, en professor i segling och en båtbyggare möts i Laiska.",
        ),
        (
            "sv",
            "Val av nya ledamöter till byrådet och tre revisorer för hamnen.",
            "Val av nya ledamöter till byrådet och tre revisorer sker i hamnen.",
        ),
        (
            "sv",
            "Tillbaka på bryggan efter en lång sommar och några sköna sommardagar i Laiska.",
            "Under sommaren erbjöd vi några sköna sommardagar i Laiska.",
        ),
        (
            "en",
            "Choice of the new members of the council and two sailors for the harbour.",
            "Choice of the new members of the council and two sailors begins today.",
        ),
        (
            "en",
            "The young sailor of the year with two boats in the harbour of Laiska.",
            "The young sailor of the year kept two boats in the harbour of Laiska.",
        ),
        (
            "en",
            "A boat builder and several sailors of the village in their new boats.",
            "A boat builder and several sailors of the village heard of their new boats.",
        ),
    ],
)
def test_a_noun_that_ends_as_a_verb_makes_no_sentence(
    language: str, verbless: str, whole: str
) -> None:
    words = lexicon(language).prose.summary

    assert not may_be_shown(verbless, words)
    assert may_be_shown(whole, words)


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("Anna Niemi answers the news told today [4 June 2027] by the council of Laiska.", True),
        ("Anna Niemi says that it [the council of Laiska] opens the harbour in May.", True),
        ("Kylävanhin Anna Niemi vastaa tänään [4.6.2027] kerrottuihin uutisiin satamasta.", True),
        ("Byälste Anna Niemi svarar på det som i dag [4 juni 2027] sades om hamnen.", True),
        ("Anna Niemi opens the harbour of Laiska today [...] with the council.", False),
        ("[caption] Anna Niemi opens the harbour of Laiska today with the council.", False),
        ("Anna Niemi opens the harbour of Laiska today [embed:photo] with the council.", False),
    ],
)
def test_what_is_inserted_in_square_brackets_is_read(sentence: str, shown: bool) -> None:
    language = "fi" if "kylä" in sentence.lower() else "sv" if "Byälste" in sentence else "en"

    assert may_be_shown(sentence, lexicon(language).prose.summary) is shown


@pytest.mark.parametrize(
    ("language", "pointing"),
    [
        ("fi", "Jos Laiskan kylän laituri kiinnostaa, seuraa meitä myös kesän aikana."),
        ("sv", "Den som vill se bryggan i Laiska byggas följer oss på vår hemsida."),
        ("sv", "Följ oss på vår hemsida, om du vill veta mer om bryggan i Laiska."),
        ("en", "Until the pier of Laiska opens, follow us on our page in the village."),
        ("en", "Find out more in a post about how the pier of Laiska was built in May."),
        ("en", "Learn more about the pier of Laiska in the library of the village."),
        ("en", "Let’s dive into the story of the pier of Laiska and of its village."),
        ("en", "For more about the pier of Laiska, ask at the library of the village."),
    ],
)
def test_what_points_at_more_elsewhere_is_not_shown(language: str, pointing: str) -> None:
    assert not may_be_shown(pointing, lexicon(language).prose.summary)


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("sv", "Torsdag 4 maj kl. 18.00–19.30 i byns hamnstuga i Laiska."),
        ("en", "3rd May – Boat morning for sailors of the village of Laiska."),
    ],
)
def test_when_and_where_may_do_without_a_verb(language: str, row: str) -> None:
    assert may_be_shown(row, lexicon(language).prose.summary)


@pytest.mark.parametrize(
    ("led", "whole"),
    [
        (
            "Freshly opened, the pier garden of the village of Laiska.",
            "Freshly opened, the pier of Laiska attracted sailors of the village.",
        ),
        (
            "Opened by Anna Niemi, the new sauna of the village of Laiska.",
            "Opened by Anna Niemi, the new sauna of the village has a view.",
        ),
        (
            "Newly painted, the old boat of the village of Laiska.",
            "Newly painted, the old boat of the village of Laiska was sold.",
        ),
    ],
)
def test_a_participle_that_begins_a_line_is_not_its_verb(led: str, whole: str) -> None:
    words = lexicon("en").prose.summary

    assert may_be_shown(whole, words)
    assert not may_be_shown(led, words)
