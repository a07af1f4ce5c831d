"""Which sentences may be shown, and which can stand alone."""

from __future__ import annotations

import pytest

from digest.reading.alone import (
    is_unnamed,
    may_be_shown,
    speaks_of_us,
    stands_alone,
)
from digest.reading.lexicon import lexicon
from digest.reading.referring import leans_inside
from tests.reading.test_summary import summary_of


@pytest.mark.parametrize(
    ("language", "lead", "leaning"),
    [
        (
            "fi",
            "Laiskan Veneveistämö 1 rakentaa uuden saunan.",
            "Niemi kutsuu kaikki kylän asukkaat pajaansa keväällä.",
        ),
        (
            "sv",
            "Båtvarvet Laiska 1 bygger en ny sauna i hamnen.",
            "Niemi bjuder in alla byns invånare till sin verkstad i vår.",
        ),
        (
            "en",
            "The boatyard of Laiska 1 builds a new sauna by the harbour.",
            "Niemi invites everybody in the village to the workshop in spring.",
        ),
    ],
)
def test_a_surname_alone_leans_on_the_sentence_that_gave_the_whole_name(
    language: str, lead: str, leaning: str
) -> None:
    text = f"{lead}\n\n”{'Puu kestää, kun sitä hoidetaan. ' * 2}” Anna Niemi.\n\n{leaning}"

    assert leaning not in summary_of(text, "Sauna", language)


@pytest.mark.parametrize(
    "sentence",
    [
        "It’s a special place for the village of Laiska and for everybody who sails.",
        "That’s what the fund of Laiska village gives to everybody who sails.",
        "They’re the pride of Laiska village and of everybody who sails.",
    ],
)
def test_a_contraction_points_back_as_its_pronoun_does(sentence: str) -> None:
    lead = "Laiska village opens a sauna for sailors by the old harbour in May."
    text = f"{lead}\n\n“We have waited.”\n\n{sentence}"

    assert summary_of(text, "Sailors", "en") == [lead]


def test_a_telephone_number_is_not_read_out() -> None:
    lead = "Laiska village opens a sauna for sailors by the old harbour in May."

    assert summary_of(f"{lead} Book your turn on 044 123 4567 by noon.", "Sauna", "en") == [lead]


@pytest.mark.parametrize(
    ("language", "short", "long"),
    [
        (
            "fi",
            "Tervetuloa mukaan kaikki!",
            "Tervetuloa kuulemaan, miten Laiskan kylä rakensi saunan ja mitä talkoista opittiin.",
        ),
        (
            "sv",
            "Välkommen med, alla!",
            "Välkommen till en kväll om hur byn Laiska byggde sin bastu och vad alla lärde sig av det.",
        ),
        (
            "en",
            "Welcome, everybody!",
            "Welcome to an evening on how Laiska village built its sauna and what everybody learnt.",
        ),
    ],
)
def test_a_welcome_is_shown_where_it_says_to_what(language: str, short: str, long: str) -> None:
    assert summary_of(f"{short}\n\n{long}", "Sauna", language) == [long]


@pytest.mark.parametrize(
    "roll",
    [
        "In the back Anna Niemi, Carl Berg, Maja Ek and Onni Aho, and in the front Eva Lind (Laiska).",
        "Left to right Onni Aho, Anna Niemi, Eva Lind, Carl Berg and Maja Ek of Laiska.",
        "Back row Maja Ek, Anna Niemi, Onni Aho, Carl Berg and Eva Lind.",
    ],
)
def test_a_roll_of_names_is_no_sentence(roll: str) -> None:
    lead = "Laiska village opens a sauna for sailors by the old harbour in May."

    assert summary_of(f"{roll}\n\n{lead}", "Names", "en") == [lead]


@pytest.mark.parametrize(
    ("language", "greeting"),
    [
        ("fi", "Hei hyvät kumppanit, ohessa kylän uutiset jaettavaksi kaikille jäsenille."),
        ("sv", "Hej kära vänner, här kommer byns nyheter för alla som vill läsa dem."),
        ("en", "Dear friends, here is the news of the village for everybody who reads it."),
    ],
)
def test_a_greeting_is_passed_over(language: str, greeting: str) -> None:
    lead = "Laiska 2027 – Anna Niemi bygger rakentaa builds en sauna till hamnen."

    assert summary_of(f"{greeting}\n\n{lead}", "Laiska", language) == [lead]


@pytest.mark.parametrize(
    "sentence",
    [
        "It turns out that the villagers of Laiska sleep an hour longer than others.",
        "It was decided on Monday to open the sauna of Laiska to everybody.",
        "It is now possible to book the sauna of Laiska on the web.",
    ],
)
def test_it_may_point_ahead(sentence: str) -> None:
    assert summary_of(sentence, "Laiska", "en") == [sentence]


@pytest.mark.parametrize(
    ("language", "call"),
    [
        ("fi", "Kun haluat kuulla, miksi Laiskan sauna rakennettiin, klikkaa tästä videoon."),
        ("sv", "För att höra varför bastun i Laiska byggdes, klicka här och se filmen."),
        ("en", "To hear why the sauna of Laiska was built, CLICK HERE for a word from Anna Niemi."),
    ],
)
def test_a_call_to_click_is_none_wherever_it_stands(language: str, call: str) -> None:
    lead = "Laiska 2027 – Anna Niemi bygger rakentaa builds en sauna till hamnen."

    assert summary_of(f"{call}\n\n{lead}", "Laiska sauna", language) == [lead]


@pytest.mark.parametrize(
    ("language", "lead", "later"),
    [
        ("sv", "Under hösten renoveras bastun i Laiska, men caféet är öppet som normalt.",
         "Till följd av renoveringen är delar av stranden stängda."),
        ("fi", "Laiskan sauna remontoidaan syksyllä, mutta kahvila palvelee normaalisti.",
         "Osa rannasta on remontin vuoksi suljettu."),
        ("en", "The sauna of Laiska is mended this autumn, but ferries run normally.",
         "Part of the shore is closed for the works."),
    ],
)  # fmt: skip
def test_what_stays_as_it_is_makes_no_lead_weak(language: str, lead: str, later: str) -> None:
    assert summary_of(f"{lead}\n\n{later}", "Laiska", language)[0] == lead


@pytest.mark.parametrize(
    "line",
    [
        "In a month we will have had the new sauna for a whole year, and we are glad of it",
        "Our sauna is soon a year old, and it was last year that we planned its opening",
        "We thank everybody who has helped us build the new sauna by the old harbour",
    ],
)
def test_a_line_of_a_we_without_a_name_is_no_standfirst(line: str) -> None:
    lead = "The trustees of Laiska plan a birthday tea on 3 September in the sauna."

    assert summary_of(f"{line}\n\n{lead}", "News of June", "en") == [lead]


@pytest.mark.parametrize(
    ("sentence", "alone"),
    [
        ("Den innebär att fler får en plats i skolan.", False),
        ("Den visade hur skolan kunde bli större.", False),
        ("Den självrapporterade psykiska hälsan blir allt bättre i Laiska.", True),
        ("Den planerade skolan i Laiska får fler platser.", True),
    ],
)
def test_a_participle_behind_an_article_is_not_its_verb(sentence: str, alone: bool) -> None:
    prose = lexicon("sv").prose

    assert stands_alone(sentence, prose.summary, prose.sentences.verbs) is alone


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fi", "Tässä artikkelissa kerrotaan Laiskan kylän kaivosta."),
        ("sv", "I denna rapport beskrivs brunnen i Laiska by."),
        ("en", "In this newsletter the well of Laiska village is described."),
    ],
)
def test_this_article_points_at_itself_and_not_back(language: str, sentence: str) -> None:
    prose = lexicon(language).prose

    assert stands_alone(sentence, prose.summary, prose.sentences.verbs)


@pytest.mark.parametrize(
    ("language", "sentence", "alone"),
    [
        ("sv", "Nu efter nyår har han blivit byäldste i Laiska.", False),
        ("sv", "Nu efter nyår har Anna sagt att hon blir byäldste.", True),
        ("en", "From 1st to 31st October they will close at six.", False),
        ("en", "From October on all shops say they will close at six.", True),
        ("en", "First, the staff of the library in Laiska noticed it.", False),
    ],
)
def test_a_person_needs_a_name_and_a_first_of_several_the_others(
    language: str, sentence: str, alone: bool
) -> None:
    prose = lexicon(language).prose

    assert stands_alone(sentence, prose.summary, prose.sentences.verbs) is alone


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fi", "Laiskan kylä arvioi seuraavat kolme palvelua."),
        ("sv", "Laiska by ser över följande tre tjänster i vår."),
        ("en", "The review will focus on the following three services."),
    ],
)
def test_what_only_points_at_a_list_is_not_shown(language: str, sentence: str) -> None:
    assert not may_be_shown(sentence, lexicon(language).prose.summary)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("sv", "Det här är första gången som lägret i Laiska ställs in."),
        ("sv", "Den där är en av de äldsta i hela Laiska by."),
        ("sv", "Någon månad senare kommer Anna Niemi till Laiska bibliotek."),
        ("sv", "Det innebär att bron i Laiska hålls stängd hela dagen."),
        ("sv", "Och 18 oktober avslutas veckan i Laiska med en konsert."),
        ("sv", "I och med det hade skolan i Laiska fyra elever."),
        ("fi", "Kolme vuotta myöhemmin Laiskan koulu sai uuden katon."),
        ("fi", "Esimerkkinä tästä on Laiskan kylän uusi palvelutiimi."),
        ("fi", "Edellisestä kerrasta on kulunut Laiskassa yli viisi vuotta."),
        ("en", "At that time many schools of Laiska planned their summer."),
        ("en", "Two years later the hall of Laiska burned to the ground."),
        ("en", "That same evening the choir sang in the hall of Laiska."),
        ("fi", "Jopa Laiskan koulu sai uuden katon ja uudet ikkunat."),
        ("fi", "Suurin osa Laiskan lapsista kulkee kouluun linja-autolla."),
        ("fi", "Itse asiassa Laiskan koulu rakennettiin kahteen kertaan."),
        ("sv", "Sen kommer hela byn Laiska till stranden för att bada."),
        ("sv", "Resten av barnen i Laiska åker buss till skolan."),
        ("sv", "Till sist sjöng kören i Laiska en visa om havet."),
        ("en", "Here the children of Laiska can meet their friends."),
        ("en", "In the meantime the school of Laiska borrows a hall."),
        ("en", "A third asked about the roof of the school of Laiska."),
    ],
)
def test_more_words_that_lean_on_what_was_told(language: str, sentence: str) -> None:
    prose = lexicon(language).prose

    assert not stands_alone(sentence, prose.summary, prose.sentences.verbs)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("sv", "Det blir inget läger i Laiska i sommar."),
        ("sv", "Den här veckan öppnar biblioteket i Laiska."),
        ("en", "It's great news that the council has changed its mind."),
        ("en", "It is amazing what a volunteer of Laiska can do in an hour."),
    ],
)
def test_words_that_point_nowhere_or_ahead_need_nothing(language: str, sentence: str) -> None:
    prose = lexicon(language).prose

    assert stands_alone(sentence, prose.summary, prose.sentences.verbs)


@pytest.mark.parametrize(
    ("language", "leaning", "whole"),
    [
        ("fi", "Hanke etsii vastauksia näihin kysymyksiin.", "Laiska etsii näinä viikkoina väkeä."),
        ("sv", "Laiska söker svar på dessa frågor.", "Laiska har öppet alla dessa veckor."),
        ("en", "The town has an answer to these questions.", "The town is quiet these days."),
    ],
)
def test_a_demonstrative_inside_a_sentence_leans_and_a_time_does_not(
    language: str, leaning: str, whole: str
) -> None:
    words = lexicon(language).prose.summary

    assert leans_inside(leaning, words)
    assert not leans_inside(whole, words)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fi", "Terveisiä Laiskan kylästä ja sen talosta!"),
        ("fi", "Tietoihin voi tulla muutoksia ennen torstaita."),
        ("sv", "Vi önskar alla i Laiska en riktigt skön sommar."),
        ("sv", "Åsikterna i texten är skribentens egna."),
        ("sv", "Välkommen till vårens första nyhetsbrev från oss alla i Laiska byaförening."),
        ("en", "Wishing you all a very merry Christmas in Laiska."),
        ("en", "The programme of the day is subject to change without notice."),
        ("en", "Welcome to our May newsletter, sent while the sun shines on the village."),
        ("en", "Folks, can you believe how quickly the year has gone in Laiska?!"),
        ("fi", "Median edustajille on Laiskassa varattu paikat eturivistä, ja kutsu on liitteenä."),
        ("fi", "Laiskan kylän kartta löytyy osoitteesta, joka on osoitteessa täällä."),
        ("fi", "Tervetuloa takaisin kaikille Laiskan koulun oppilaille ja heidän opettajilleen."),
        ("sv", "Media är välkomna att besöka hamnen i Laiska under fredagen."),
        ("sv", "Programmet för festen i Laiska bifogas, och mer information kommer."),
        ("sv", "Välkommen tillbaka till alla elever och lärare i Laiska skola efter sommaren."),
        ("en", "The media are welcome to visit the harbour of Laiska on Friday."),
        ("en", "The map of the village of Laiska can be found here."),
        ("en", "Welcome back to all the students and teachers of the school of Laiska village."),
    ],
)
def test_wishes_and_what_a_page_says_of_itself_are_not_shown(language: str, sentence: str) -> None:
    assert not may_be_shown(sentence, lexicon(language).prose.summary)


def test_a_body_inside_a_longer_word_has_its_name() -> None:
    words = lexicon("sv").prose.summary

    assert is_unnamed("Nu öppnar biblioteket igen.", words)
    assert not is_unnamed("Nu öppnar bybiblioteket igen.", words)


def test_a_contraction_tells_of_us_too() -> None:
    assert speaks_of_us("Now we're certain of it.", lexicon("en").prose.summary)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fi", "Kylä viettää juhlaa teemalla ”Pienet kylät ja suuret järvet koko maan voimana”."),
        ("sv", "Byn firar under rubriken ”Små byar och stora sjöar som kraft för hela landet”."),
        ("en", "The village begins a campaign called “Small villages are the strength of it all”."),
    ],
)
def test_what_something_is_called_is_no_quotation(language: str, sentence: str) -> None:
    words = lexicon(language).prose.summary
    said = "Alva Ek sade ”Små byar och stora sjöar är en kraft för hela landet”."

    assert may_be_shown(sentence, words)
    assert not may_be_shown(said, lexicon("sv").prose.summary)
