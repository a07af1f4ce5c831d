"""Finnish bulletins tell of the same things in many words: what is met, handed in or put out, and what merely runs."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import proposed_in


def _offered(text: str) -> list[EventKind]:
    return [event.kind for event in proposed_in(text, "fi")]


@pytest.mark.parametrize(
    "text",
    [
        "Kylän saunojat hiljentyvät Rantasaunalla lauantaina 20.3.",
        "Lauantaina 20.3. rakennellaan ja maistellaan, kun talkooväki kahvittelee kylätalolla.",
        "Lauantaina 20.3. kootaan linnunpönttöjä kylätalolla.",
        "Lauantaina 20.3. kylätalolla tarjotaan lohikeittoa kaikille.",
        "Mieskuoro kajauttaa kevätlaulut kirkossa lauantaina 20.3.",
        "Käsityöläiset myyvät töitään kylätalolla lauantaina 20.3.",
        "Sirkus pystyttää telttansa urheilukentälle lauantaina 20.3.",
        "Kaupunginteatterin uutuus Rautatie kantaesitetään lauantaina 20.3.",
        "Vaatteidenvaihto on nuorisotalolla lauantaina 20.3.",
        "Kylpylämatka Koliin 17.–18.4.",
        "Levyraati kokoaa kuulijat kirjastoon lauantaina 20.3.",
        "Digituki neuvoo yhdistyksiä Zoomissa 26.3. klo 18–19.",
        "Neuvontabussi pysähtyy Koivulan torilla torstaina 25.3. klo 12–15.",
        "Korjausneuvoja laskee kanssasi talosi lämpöä 25.3. klo 16–19 vajassa.",
        "Kojut nousevat torille lauantaina 20.3.",
        "Yleisöksi kirjaston saliin toivotaan kyläläisiä tiistaina 16.3. kello 13.30.",
        "Talkoolaisia kaivataan lautojen kantoon lauantaina 20.3. klo 10.",
        "Messun jälkeen 14.3. juodaan kirkkokahvit seurakuntatalossa.",
        "Elokuvakerho näyttää mykkäfilmin tiistaina 16.3. klo 18.15, jäsenyyttä ei kysellä.",
    ],
)
def test_what_people_do_together_is_offered(text: str) -> None:
    assert len(_offered(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Halukkaat antavat nimensä kanslistille 12.3. mennessä.",
        "Muraaliin saa ehdottaa eläimiä maaliskuun 12. päivään, ja lapset piirtävät ne seinään.",
        "Palstaa on anottava lomakkeella viimeistään 12.3.",
        "Kylän juhlakirjaan kerätään tarinoita 12.3. asti.",
        "Kisaan pääsee mukaan ilmoittamalla nimensä ohjaajalle 12.3. mennessä.",
        "Yökylään mahtuu kaksitoista ensimmäistä, nimi listaan 12.3. mennessä.",
        "Äänestä pehmolelun nimestä: viimeinen päivä on 12.3.",
        "Asukkaaksi hakeudutaan kirjeellä, jonka pitää olla perillä 12.3.",
        "Palauta kysely luottamusmiehelle vappuun mennessä.",
        "Hakuikkuna sulkeutuu 12.3. klo 16.",
        "Laita viesti Kaisalle 12.3. mennessä.",
        "Tapahtumavinkit lehteen viimeistään 12.3.",
    ],
)
def test_what_readers_hand_in_by_a_day_is_a_last_day(text: str) -> None:
    assert _offered(text) == [EventKind.DEADLINE]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (EventKind.RELEASE, "Sarjan toinen jakso tulee kuunneltavaksi 18.3."),
        (EventKind.RELEASE, "Kirjailijan esikoisromaani Suo saapuu kauppoihin 12.3."),
        (EventKind.RELEASE, "Vuosikirja putoaa postilaatikoihin 12.3."),
        (EventKind.CONSULTATION, "Päiväkodin nimestä äänestetään verkossa 8.–21.2."),
        (EventKind.CONSULTATION, "Asukkaat voivat sanoa sanansa puistosta 1.–31.3."),
        (EventKind.APPLICATION, "Stipendejä voi anoa 1.–12.3."),
        (EventKind.TRAINING, "Uimakoulu alkaa uimahallissa 7.6."),
        (EventKind.TRAINING, "Kalakoulu lapsille järjestetään 8.6."),
    ],
)
def test_what_comes_out_or_is_open_has_its_kind(kind: EventKind, text: str) -> None:
    assert _offered(text) == [kind]


def test_a_last_day_in_the_illative_stands_beside_the_day_of_the_event() -> None:
    text = "Retki tehdään lauantaina 20.3. Paikkoja voi varata keskiviikkoon 10.3."

    assert set(_offered(text)) == {EventKind.EVENT, EventKind.DEADLINE}


@pytest.mark.parametrize(
    "text",
    [
        "Liikuntahallin lattia hiotaan lauantaina 20.3. klo 8–16.",
        "Vesihuoltolaitos huuhtelee putkistoja Metsäkulmalla 10.3. kello 22–05.",
        "Palohälytysten testaus on maanantaina 15.3. kello 9.",
        "Hallin lattian vahaus 17.3. klo 8–12",
        "Sähköt katkaistaan koulusta tiistaina 16.3. klo 8–12.",
        "Poliisi valvoo nopeuksia kantatiellä lauantaina 20.3. klo 8–16.",
        "Uimahallin saunat ovat remontissa 15.3.–9.4.",
        "Ohjelmistopäivitys tehdään tiistaina 16.3. klo 6–9.",
        "Puolustusvoimien paloharjoitus järjestetään 16.3.",
        "Puhelimiin vastataan tiistaina 16.3. vasta klo 10 alkaen.",
    ],
)
def test_works_and_technical_breaks_are_not_offered(text: str) -> None:
    assert _offered(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Yksilöjaosto kokoontuu seuraavan kerran 16.3. suljetuin ovin.",
        "Siunaustilaisuus toimitetaan lähiomaisten kesken 10.4.",
        "Ma 15.3. klo 17 Hartaus palvelukodissa, vain asukkaille",
        "Valiokunta kuulee asiantuntijoita suljetussa istunnossa 16.3. klo 10.",
        "Kelpoisuusluettelo julkaistaan viraston intrassa 25.3.",
    ],
)
def test_what_is_closed_to_readers_is_not_offered(text: str) -> None:
    assert _offered(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Talvirengaspakko kiristyy 1.4.",
        "Postin jakelupäivät harvenevat kolmeen huhtikuun alusta.",
        "Uusi rehtori aloittaa 1.4.",
        "Rapukausi alkaa Pyhävedessä 21. heinäkuuta kello 12.",
        "Kevätpäiväntasaus osuu tänä vuonna 20. maaliskuuta kello 22.25.",
        "Kunnan lomautukset toteutetaan viikoilla 27–30.",
        "Valuuttakurssi vahvistetaan 16.3.",
        "Yrityksen konkurssi julistettiin ja huutokauppoja ei ole 16.3.",
        "Vedenkulutus mitataan lauantaina 20.3.",
        "Henkilökunnan virkistyspäivä 17.3.",
        "Kanttori on vuosilomalla 15.–28.3.",
        "Opettajien vesopäivä 13.2. tarkoittaa oppilaille vapaata lauantaita.",
    ],
)
def test_what_begins_ends_or_runs_is_not_offered(text: str) -> None:
    assert _offered(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Remontti valmistuu 12.3. mennessä.",
        "Rahat palautetaan maksajille 12.3. mennessä.",
        "Vanhat kyltit kerätään pois 12.3. mennessä.",
        "Kirjaston ikkunat pestään 12.3. mennessä.",
        "Laskut lähetetään asiakkaille 12.3. mennessä.",
        "Opettajat arvioivat kokeet 12.3. mennessä.",
    ],
)
def test_what_others_do_by_a_day_is_no_last_day(text: str) -> None:
    assert _offered(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Nuohooja Pena kertoo työstään kirjastossa tiistaina 16.3. klo 18.",
        "Puolustusvoimat esittelee kalustoaan torilla tiistaina 16.3. klo 12–16.",
        "Mieskuoro harjoittelee tiistaina 16.3. klo 18, uudet laulajat tervetulleita.",
        "Kuorma-autojen kokoontuminen on satamassa lauantaina 20.3. klo 10.",
        "Pelastuslaitos pitää avoimet ovet tiistaina 16.3. klo 12–16.",
    ],
)
def test_those_who_work_elsewhere_may_still_meet_people(text: str) -> None:
    assert len(_offered(text)) == 1
