"""Somebody performs, speaks or officiates, or people do a thing together, told without a noun for it."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import events_in, proposed_in

DAY = "2026-12-03"


def days(text: str, language: str) -> list[str]:
    return [event.start_on.isoformat() for event in proposed_in(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Historioitsija Pekka Vuori esittelee uutta kirjaansa kirjastossa {}."),
        ("fi", "{} kansanedustaja Jari Mäki kertoo työstään kirjaston salissa."),
        ("fi", "Kirjastoon saapuu {} kirjailija Aino Salmi."),
        ("fi", "Olli Ranta johtaa kuoroa kirkossa {}."),
        ("fi", "Kauden avaa {} kapellimestari Olli Ranta."),
        ("fi", "Musiikista vastaa {} Sointu-yhtye."),
        ("sv", "Forskaren Anna Sund talar på museet {} om myrens fåglar."),
        ("sv", "{} presenterar historikern Per Berg sin nya bok i biblioteket."),
        ("sv", "Poeten Elsa Nyman kommer till Ekenäs {}."),
        ("sv", "Säsongen inleds {} med dirigenten Olle Ström."),
        ("sv", "För musiken svarar kören Solen {}."),
        ("en", "Anna Brook and Oliver Stone discuss the question {}."),
        ("en", "Historian Peter Hill presents his new book at the library {}."),
        ("en", "Councillor John Hill will be talking about his work {}."),
        ("en", "Comedian Ida Lind opens the season {}."),
    ],
)
def test_who_performs_and_what_they_do_tell_of_an_event(language: str, text: str) -> None:
    assert days(_on(text, language), language) == [DAY]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Lavalle nousee {} Sointu-yhtye."),
        ("fi", "Piispa Anna Koski toimittaa kappelin vihkimisen {}."),
        ("fi", "Kirkkoherra toimittaa siunauskappelin käyttöönoton {}."),
        ("fi", "Päiväkodin peruskivi muurataan {}."),
        ("fi", "Vanha seurakuntatalo otetaan juhlallisesti käyttöön {}."),
        ("fi", "{} istutetaan veteraanien muistoksi tammi."),
        ("fi", "Seppeleet lasketaan sankarihaudoille {}."),
        ("sv", "Biskop Anna Kull viger det nya församlingshemmet {}."),
        ("sv", "Daghemmets grundsten muras {}."),
        ("sv", "Landshövdingen klipper bandet {}."),
        ("sv", "Avhandlingen försvaras offentligt {}."),
        ("sv", "{} smäller det på torget."),
        ("en", "Bishop Ann Cole will consecrate the new chapel {}."),
        ("en", "The parish hall is to be blessed {}."),
        ("en", "The foundation stone of the nursery will be laid {}."),
        ("en", "The mayor will cut the ribbon {}."),
        ("en", "A tree will be planted in memory of the veterans {}."),
    ],
)
def test_a_rite_is_an_event(language: str, text: str) -> None:
    assert days(_on(text, language), language) == [DAY]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "{} siivotaan yhdessä kylän ranta."),
        ("fi", "Torilla tarjoillaan {} hernekeittoa."),
        ("fi", "Terveyspisteessä mitataan verenpainetta {}."),
        ("fi", "Seurakunta tarjoaa puuroa kaikille {}."),
        ("fi", "Paloautoon pääsee istumaan {}."),
        ("fi", "Kylän väki kutsutaan koolle {}."),
        ("sv", "{} städar vi stranden tillsammans."),
        ("sv", "På hälsopunkten mäter vi blodtrycket {}."),
        ("sv", "Församlingen bjuder alla på gröt {}."),
        ("sv", "Du kan få din cykel lagad på torget {}."),
        ("sv", "Allmänheten får kika in i brandstationen {}."),
        ("sv", "Konstnärens målningar ställs ut i Ekenäs {}."),
        ("en", "We will clean the beach together {}."),
        ("en", "The museum is free {}."),
        ("en", "Visitors can climb the water tower {}."),
        ("en", "Families can ride the carousel {}."),
        ("en", "Neighbours are getting together to clear the path {}."),
        ("en", "Hot juice and ginger biscuits will be handed out on the square {}."),
        ("en", "Have your blood pressure checked at the health centre {}."),
    ],
)
def test_what_people_do_together_is_an_event(language: str, text: str) -> None:
    assert days(_on(text, language), language) == [DAY]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Työ valmistuu 3.12., professori Marja Koski kertoo."),
        ("fi", "Jari Mäki aloittaa tehtävässä 3.12."),
        ("fi", "Ruokalistalla on hernekeittoa 3.12."),
        ("fi", "Uusi potilastietojärjestelmä otetaan käyttöön 3.12."),
        ("fi", "Rannat siivotaan torstaina 3. joulukuuta."),
        ("sv", "Det nya patientdatasystemet tas i bruk den 3 december."),
        ("sv", "Johan Berg tillträder tjänsten den 3 december."),
        ("sv", "På matsedeln står ärtsoppa den 3 december."),
        ("sv", "Fakturorna skickas till invånarna den 3 december."),
        ("en", "The road is ready on 3 December, says Professor Mary Oak."),
        ("en", "John Hill takes up the post on 3 December."),
        ("en", "The bank presents its figures on 3 December."),
    ],
)
def test_the_same_words_for_facts_are_no_event(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Historioitsija Pekka Vuori esitteli kirjaansa kirjastossa 14.11."),
        ("fi", "Piispa Anna Koski vihki kappelin lauantaina 14.11."),
        ("sv", "Forskaren Anna Sund talade på museet den 14 november."),
        ("sv", "Biskop Anna Kull vigde kapellet den 14 november."),
        ("en", "Historian Peter Hill presented his book on 14 November."),
        ("en", "Bishop Ann Cole consecrated the chapel on 14 November."),
    ],
)
def test_what_was_performed_is_over(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "Organ music can be heard in the old church next Thursday.",
        "The prizes will be presented at the Guildhall next Thursday.",
        "The new pool will be officially opened next Thursday.",
    ],
)
def test_a_participle_of_what_is_to_come_is_not_past(text: str) -> None:
    assert days(text, "en") == ["2026-11-26"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Tervetuloa konserttiin lauantaina!", "2026-11-28"),
        ("Lähdemme lauantaina balettiin.", "2026-11-28"),
        ("Lauantaina on kirjamessut Kuuralassa.", "2026-11-28"),
    ],
)
def test_a_noun_that_looks_like_a_past_verb_is_none(text: str, day: str) -> None:
    assert days(text, "fi") == [day]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "There is a stargazing evening on 3 December.", "event"),
        ("en", "The parish toy drive is on 3 December.", "event"),
        ("en", "The society is holding a trial lesson on 3 December.", "training"),
        ("en", "Pop along to the board game afternoon on 3 December.", "event"),
        ("fi", "Kuuralan rekrytointi-ilta on 3.12.", "event"),
        ("fi", "Pihakirppis on 3.12.", "event"),
        ("sv", "Invånardialogen är den 3 december.", "event"),
        ("sv", "Glöm inte sopplunchen den 3 december!", "event"),
    ],
)
def test_nouns_of_what_people_go_to_have_their_kind(language: str, text: str, kind: str) -> None:
    (event,) = events_in(text, language)

    assert (event.kind.value, event.proposed) == (kind, True)


def _on(text: str, language: str) -> str:
    """The day as each language writes it, with a capital where it begins the sentence."""
    when = {"fi": "3.12.", "sv": "den 3 december", "en": "on 3 December"}[language]
    told = text.format(when)
    return (told[0].upper() + told[1:]).replace("..", ".")
