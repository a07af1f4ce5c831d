"""At which things, told of before, a sentence points."""

from __future__ import annotations

import pytest

from digest.reading.alone import stands_alone
from digest.reading.lexicon import lexicon
from digest.reading.referring import leans_inside, referred
from tests.reading.test_summary import summary_of


@pytest.mark.parametrize(
    ("language", "before", "sentence", "noun"),
    [
        ("en", "the vicar unveiled a small plaque.", "The plaque tells of the harbour.", "plaque"),
        (
            "en",
            "the village signed a treaty.",
            "According to the treaty, the pier opens.",
            "treaty",
        ),
        ("en", "there is another cottage.", "The yellow cottage will be let in May.", "cottage"),
        ("en", "two boats were built.", "In the boats, sailors sleep.", "boats"),
        ("sv", "byn har ingått ett avtal.", "Enligt avtalet öppnar bryggan i maj.", "avtal"),
        ("sv", "byn har ett nytt hyresavtal.", "Avtalet gäller bryggan i maj.", "avtal"),
        ("sv", "byn köpte en gammal stuga.", "Stugan hyrs ut i maj.", "stuga"),
        ("sv", "prästen avtäckte en tavla.", "Tavlan berättar om hamnen.", "tavla"),
    ],
)
def test_a_definite_noun_refers_to_what_introduced_it(
    language: str, before: str, sentence: str, noun: str
) -> None:
    assert referred(sentence, [before], lexicon(language).prose.summary) == noun


@pytest.mark.parametrize(
    ("language", "before", "sentence"),
    [
        ("en", "the plaque is old.", "The plaque tells of the harbour."),
        ("en", "a plaque was unveiled.", "A plaque tells of the harbour."),
        ("en", "a plaque was unveiled.", "The harbour opens in May with a plaque."),
        ("en", "", "The plaque tells of the harbour."),
        ("sv", "avtalet är gammalt.", "Avtalet gäller bryggan i maj."),
        ("sv", "byn har ett avtal.", "Ett avtal gäller bryggan i maj."),
        ("sv", "byn har ett avtal.", "Bryggan öppnar i maj enligt avtalet."),
    ],
)
def test_what_nothing_introduced_refers_to_nothing(
    language: str, before: str, sentence: str
) -> None:
    assert referred(sentence, [before], lexicon(language).prose.summary) == ""


_PIER = {
    "sv": (
        "Badstranden i Laiska by fick en ny brygga på tisdagen.",
        "”Har vi en båt?” Det har slutits ett avtal.",
        "Enligt avtalet sköter Nils Forsman i Norrby bryggan under hela sommaren.",
    ),
    "en": (
        "The bathing beach of Laiska got a new pier on Tuesday.",
        "“Have we a boat?” It has a plaque.",
        "The plaque names Ned Barrow, who built the pier of Laiska last summer.",
    ),
}


@pytest.mark.parametrize(("language", "title"), [("sv", "Ny brygga"), ("en", "A pier at last")])
def test_what_refers_to_a_thing_that_is_not_shown_is_not_shown(language: str, title: str) -> None:
    lead, introducing, far = _PIER[language]

    assert far not in summary_of(f"{lead}\n\n{introducing}\n\n{far}", title, language)


@pytest.mark.parametrize(
    ("language", "title"), [("sv", "Avtal om ny brygga"), ("en", "A pier with a plaque")]
)
def test_it_is_shown_where_the_title_tells_of_the_thing(language: str, title: str) -> None:
    lead, introducing, far = _PIER[language]

    assert far in summary_of(f"{lead}\n\n{introducing}\n\n{far}", title, language)


@pytest.mark.parametrize(
    ("language", "sentence", "leans"),
    [
        ("en", "Anna Niemi is one of the sailors who tell those stories in the harbour.", True),
        ("en", "Laiska village has bought those boats for the children of the school.", True),
        ("en", "Laiska village thanks all those people for the pier by the harbour.", True),
        ("en", "Laiska village has bought boats for those who sail in the harbour.", False),
        ("en", "Laiska village thanks those people who built the pier by the harbour.", False),
        ("en", "Laiska village lends those in need a boat from the harbour in May.", False),
        ("sv", "Nils Forsman i Laiska by säljer sådana båtar till barnen i hamnen.", True),
        ("sv", "Byn Laiska har ordnat sådana kurser för barnen i hamnen i maj.", True),
        ("sv", "Laiska by hade länge köpt sådana bryggor till hamnen i Norrby.", True),
        ("sv", "Byn Laiska lånar ut båtar till sådana som seglar i hamnen i maj.", False),
        ("sv", "Nils Forsman säljer sådana båtar som seglar också utan vind i hamnen.", False),
        ("sv", "Byn Laiska lånar ut båtar till sådana i hamnen som saknar en egen.", False),
    ],
)
def test_those_lean_where_nothing_tells_which(language: str, sentence: str, leans: bool) -> None:
    assert leans_inside(sentence, lexicon(language).prose.summary) is leans


@pytest.mark.parametrize(
    ("language", "sentence", "alone"),
    [
        ("fi", "Laiskan kylän laituri maksaa 40 000 euroa, hän sanoo.", False),
        ("fi", "Laiturin rakentaminen alkaa kylässä toukokuussa, kertoo hän.", False),
        ("fi", "Oiva Karhu rakentaa laiturin toukokuussa, hän sanoo.", True),
        ("sv", "Bryggan i Laiska by kostar 40 000 euro, säger hon.", False),
        ("sv", "Byns brygga, berättar han, är färdig i maj och kostar 40 000 euro.", False),
        ("sv", "Nils Forsman bygger bryggan i maj, säger hon.", True),
        ("en", "Work on the pier, she said, is expected to cost 40,000 euros.", False),
        ("en", "The pier of the village will cost 40,000 euros, he said.", False),
        ("en", "Ned Barrow is to build the pier in May, she said.", True),
    ],
)
def test_what_a_she_says_needs_her_name(language: str, sentence: str, alone: bool) -> None:
    prose = lexicon(language).prose

    assert stands_alone(sentence, prose.summary, prose.sentences.verbs) is alone


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fi", "Muissa satamissa Laiskan kylä järjestää purjehdusta joka päivä."),
        ("fi", "Toki Laiskan kylä voisi myydä laiturin ja ostaa veneen lapsille."),
        ("fi", "Kaikki muu odottaa Laiskan kylässä ensi kesän veneitä ja purjehtijoita."),
        ("sv", "På de andra bryggorna ordnar Laiska by segling varje dag i sommar."),
        ("sv", "Visst kunde Laiska by sälja bryggan och köpa en båt till barnen."),
        ("sv", "Byn Laiska bygger, oavsett vilket, en brygga i hamnen till våren."),
        ("en", "At the other piers, the village of Laiska has sailing every day in May."),
        ("en", "Certainly the village of Laiska could sell the pier and buy a boat."),
        ("en", "Anna Niemi has never seen the harbour of Laiska in a storm like this one."),
    ],
)
def test_others_and_what_is_conceded_lean_on_what_was_said(language: str, sentence: str) -> None:
    prose = lexicon(language).prose

    assert not stands_alone(sentence, prose.summary, prose.sentences.verbs)


@pytest.mark.parametrize(
    ("sentence", "leans"),
    [
        ("Laiskan kylä sai viime vuonna tämän laiturin Niemen suvulta lahjaksi.", True),
        ("Laiskan satamassa vasta tämä uutinen toi Oiva Karhulle kyyneleet silmiin.", True),
        ("Laiskan kylä on tästä avusta kiitollinen Niemen suvulle ja kaikille muille.", True),
        ("Laiskan kylä valitsi tämän illan juhlassa Oiva Karhun kylävanhimmaksi.", False),
        ("Laiskan kylän laituri on tästä päivästä lähtien auki kaikille veneilijöille.", False),
        ("Laiskan kylän laituri on tällä kertaa auki myös talvella, kun meri on jäässä.", False),
        ("Laiskan kylä rakentaa laiturin, ja tämä lehti kertoo siitä koko kesän.", False),
    ],
)
def test_finnish_this_leans_inside_a_sentence_and_a_time_does_not(
    sentence: str, leans: bool
) -> None:
    assert leans_inside(sentence, lexicon("fi").prose.summary) is leans


@pytest.mark.parametrize(
    ("sentence", "alone"),
    [
        ("I vintras fick de åtminstone en båt av byn i Laiska.", False),
        ("I hamnen har de nu att bygga en brygga till våren i Laiska.", False),
        ("På hösten är de alltid i hamnen och lagar båtarna i Laiska.", False),
        ("I maj ska de också bygga en bastu vid stranden i Laiska.", False),
        ("Förr fick de gamla båtarna i Laiska ligga kvar i hamnen.", True),
        ("I Laiska hamn har de nya båtarna en egen brygga.", True),
        ("Enligt Nils Forsman är de inte många som seglar i Laiska.", False),
        ("När Nils och Greta kom fick de en båt av byn i Laiska.", True),
    ],
)
def test_swedish_de_stands_for_somebody_before_an_adverb(sentence: str, alone: bool) -> None:
    prose = lexicon("sv").prose

    assert stands_alone(sentence, prose.summary, prose.sentences.verbs) is alone


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fi", "Kirjoitin edellisessä kirjoituksessani Laiskan kylän uudesta laiturista."),
        ("fi", "Laiskan laiturista kerrottiin viime kolumnissa, ja nyt on veneiden vuoro."),
        ("sv", "Jag skrev i mitt förra inlägg om den nya bryggan i Laiska by."),
        ("sv", "Bryggan i Laiska var ämnet i ett tidigare blogginlägg av Nils Forsman."),
        ("en", "I told of the new pier of Laiska village in my last column."),
        ("en", "The pier of Laiska was the matter of a previous post by Ned Barrow."),
    ],
)
def test_what_points_at_another_post_leans(language: str, sentence: str) -> None:
    prose = lexicon(language).prose

    assert not stands_alone(sentence, prose.summary, prose.sentences.verbs)
