"""What a summary does not go on with, and with what it does not begin."""

from __future__ import annotations

import pytest

from digest.reading.alone import is_usual, is_weak, may_be_shown, stands_alone
from digest.reading.asides import is_aside
from digest.reading.lexicon import lexicon
from tests.reading.test_summary import summary_of

_LEADS = {
    "fi": "Laiskan kylä sai 5 000 euroa uuteen laituriin.",
    "sv": "Laiska by fick 5 000 euro till en ny brygga.",
    "en": "The village of Laiska got 5,000 euros for a pier.",
}
_ASIDES = [
    ("fi", "On hienoa, että Laiskan kylä saa rannalleen laiturin."),
    ("fi", "Olemme ylpeitä siitä, että kylä sai laiturin."),
    ("fi", "Kylien verkko Lauta on valtakunnallinen yhdistys, joka tukee rantoja ja laitureita."),
    ("fi", "Oiva Karhu on kahden pienen lapsen isä ja veneilee kesällä."),
    ("fi", "Puheenjohtaja Oiva Karhu toivotti osallistujat tervetulleiksi laiturille."),
    ("sv", "Ordföranden Nils Forsman hälsade de många gästerna välkomna till bryggan."),
    ("sv", "I juryn satt Nils Forsman och Greta Lind med flera bybor."),
    ("en", "The best pier was judged by Ned Barrow and Hetty Marsh of the Plank Fund."),
    ("sv", "Det är glädjande att Laiska by får en brygga till stranden."),
    ("sv", "Vi är stolta över att stranden i byn får en brygga."),
    ("sv", "Bygdekassan är en stiftelse för byar, stränder och bryggor vid kusten."),
    ("sv", "Nils Forsman är pappa till två små barn och seglar på somrarna."),
    ("en", "We are very pleased that the village of Laiska gets a pier."),
    ("en", "We look forward to seeing the village at its pier."),
    ("en", "The Plank Fund is a charity for villages, beaches and piers on the coast."),
    ("en", "Ned Barrow is the father of two small boys and sails in summer."),
]
_NEWS = [
    ("fi", "On hienoa ilmoittaa, että laiturin rakentaa Oiva Karhu."),
    ("fi", "Laituri on valmis ensi kesänä, ja yhdistys kutsuu kylän juhlaan."),
    ("sv", "Vi är glada att kunna meddela att bryggan byggs av Nils Forsman."),
    ("sv", "Bryggan är klar i maj, och byns förening ordnar en fest."),
    ("sv", "Byborna hälsade den nya bryggan med sång i maj."),
    ("en", "We are delighted to announce that Ned Barrow builds the pier."),
    ("en", "The Plank Fund is a charity with 40 members since the meeting in May."),
]


@pytest.mark.parametrize(("language", "aside"), _ASIDES)
def test_a_feeling_a_description_and_a_family_are_not_gone_on_with(
    language: str, aside: str
) -> None:
    assert summary_of(f"{_LEADS[language]} {aside}", "", language) == [_LEADS[language]]


@pytest.mark.parametrize(("language", "aside"), _ASIDES)
def test_each_is_shown_where_nothing_else_stands(language: str, aside: str) -> None:
    assert summary_of(aside, "", language) == [aside]


@pytest.mark.parametrize(("language", "news"), _NEWS)
def test_news_told_with_the_same_words_is_gone_on_with(language: str, news: str) -> None:
    assert summary_of(f"{_LEADS[language]} {news}", "", language) == [_LEADS[language], news]


@pytest.mark.parametrize(("language", "feeling"), [_ASIDES[0], _ASIDES[8], _ASIDES[12]])
def test_a_feeling_that_opens_a_text_is_of_its_news(language: str, feeling: str) -> None:
    words = lexicon(language).prose.summary

    assert is_aside(feeling, words, opens=False)
    assert not is_aside(feeling, words, opens=True)


def test_what_is_held_every_year_gives_way_to_what_was_held_now() -> None:
    always = "The Pier Fair is an annual event of villages by the sea."
    now = "The Pier Fair of this year was held in Laiska in June."

    assert summary_of(f"{always} {now}", "Pier Fair in Laiska", "en")[0] == now


@pytest.mark.parametrize(
    ("language", "general", "told", "title"),
    [
        (
            "fi",
            "Näinä aikoina laitureita tarvitaan kylissä enemmän kuin koskaan.",
            "Laiskan kylä sai kunnalta 5 000 euroa.",
            "Laiskan laituri",
        ),
        (
            "sv",
            "I dessa tider behövs bryggor i byarna mer än någonsin.",
            "Laiska by fick 5 000 euro av kommunen.",
            "Brygga i Laiska",
        ),
        (
            "en",
            "A broad range of villages by the sea need piers.",
            "Laiska village has received 5,000 euros for one.",
            "Pier for Laiska village",
        ),
    ],
)
def test_what_is_so_for_many_is_no_lead_where_a_later_sentence_tells_the_news(
    language: str, general: str, told: str, title: str
) -> None:
    assert summary_of(f"{general} {told}", title, language)[0] == told


@pytest.mark.parametrize(
    ("language", "new", "usual"),
    [
        ("fi", "Lintu, jota ei ole aiemmin nähty, pesii.", "Lintu pesi aiemmin Laiskassa."),
        ("sv", "En fågel som inte tidigare setts häckar.", "Fågeln häckade tidigare i Laiska."),
        ("en", "A bird not previously seen nests here.", "The bird previously nested here."),
    ],
)
def test_what_was_not_so_before_is_news(language: str, new: str, usual: str) -> None:
    words = lexicon(language).prose.summary

    assert not is_usual(new, words)
    assert is_usual(usual, words)


def test_what_opens_a_text_points_back_at_nothing() -> None:
    words, verbs = lexicon("sv").prose.summary, lexicon("sv").prose.sentences.verbs
    sentence = "Det gick ett sus genom byborna i Laiska."

    assert stands_alone(sentence, words, verbs, opens=True)
    assert not stands_alone(sentence, words, verbs)


@pytest.mark.parametrize("piece", ["...and the boats that lie at the old pier.", "…och båtarna."])
def test_the_end_of_a_sentence_that_began_elsewhere_is_never_shown(piece: str) -> None:
    assert not may_be_shown(piece, lexicon("en").prose.summary)


@pytest.mark.parametrize(
    ("language", "tail"),
    [("fi", " ei kuitenkaan talvella"), ("sv", " dock inte på vintern"), ("en", " also in winter")],
)
def test_what_is_added_far_into_a_sentence_is_added_to_the_sentence_itself(
    language: str, tail: str
) -> None:
    words = lexicon(language).prose.summary
    long, short = "Laiska " * 26, "Laiska " * 6

    assert not is_weak(f"{long}{tail}.", words)
    assert is_weak(f"{short}{tail}.", words)


@pytest.mark.parametrize(
    ("language", "seen"),
    [
        ("fi", "Nainen istuu penkillä Laiskan satamassa talvella."),
        ("fi", "Kaksi lasta ja vanha mies katselevat merta Laiskassa."),
        ("fi", "Laiturilla pieni poika leikkii veneellä auringossa."),
        ("fi", "Ihmiset kävelevät aurinkoisella torilla Laiskassa."),
        ("sv", "En kvinna sitter på en bänk i Laiska hamn i januari."),
        ("sv", "Två barn leker med en båt på bryggan i solen."),
        ("sv", "På bryggan står en äldre man och blickar ut över havet."),
        ("sv", "Människor promenerar på ett soligt torg i Laiska."),
        ("en", "A woman walks along the pier with her dog in Laiska in January."),
        ("en", "Two children play with a boat on the beach in the sun."),
        ("en", "On the pier an old man looks out over the sea."),
        ("en", "People wait for a ferry in the harbour of Laiska last winter."),
    ],
)
def test_what_a_picture_shows_is_no_beginning(language: str, seen: str) -> None:
    lead = _LEADS[language]

    assert summary_of(f"Nils Forsman\n{seen}\n\n{lead}", "5 000", language) == [lead]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fi", "Mies istuu vangittuna Laiskan veneen polttamisesta."),
        ("fi", "Nainen löysi Laiskan rannalta vanhan veneen hylyn."),
        ("fi", "Lapset leikkivät rannalla 5. toukokuuta koko päivän."),
        ("sv", "En man sitter häktad för branden på bryggan i Laiska."),
        ("sv", "En kvinna hittade ett gammalt vrak vid Laiska strand."),
        ("sv", "Barnen leker på stranden hela dagen den 5 maj."),
        ("en", "A man stands accused of burning the pier of Laiska."),
        ("en", "A woman found an old wreck on the beach of Laiska."),
        ("en", "Children play on the beach all day on 5 May."),
    ],
)
def test_what_somebody_did_or_when_is_news(language: str, told: str) -> None:
    lead = _LEADS[language]

    assert told in summary_of(f"{told}\n\n{lead}", "", language)


@pytest.mark.parametrize(
    ("sentence", "aside"),
    [
        ("Det är därför glädjande att byn tänker på allas hälsa i Laiska.", True),
        ("Det är glädjande att byns hälsa och ohälsa blir bättre i Laiska.", True),
        ("Det är roligt att folkhälsan i Laiska blir bättre för varje år.", True),
        ("Det är roligt att hälsa Greta Lind välkommen till byrådet i Laiska.", False),
        ("Det är roligt att kunna meddela att bryggan i Laiska är färdig.", False),
        ("Vi är glada att få presentera byns nya brygga för alla i Laiska.", False),
    ],
)
def test_health_in_swedish_is_no_greeting_of_a_newcomer(sentence: str, aside: bool) -> None:
    assert is_aside(sentence, lexicon("sv").prose.summary, opens=False) is aside
