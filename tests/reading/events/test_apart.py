"""What is told with a day and is nothing to attend or act on: messages, works, reasons, tickets, money."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind, EventStatus
from tests.reading.event_texts import events_in, proposed_in

EN, FI, SV = "en", "fi", "sv"


def offered(text: str, language: str) -> list[tuple[EventKind, str]]:
    return [(event.kind, event.start_on.isoformat()) for event in proposed_in(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Applicants will be notified of the outcome by 15 March."),
        (EN, "Authors who submitted a poster will be informed of acceptance by 8 March."),
        (EN, "Notification of paper acceptance will be sent to all authors by 12 March."),
        (EN, "We will let applicants know whether their proposal was chosen by 5 March."),
        (FI, "Päätöksistä ilmoitetaan hakijoille 15.3. mennessä."),
        (FI, "Ilmoitus ehdotuksen hyväksymisestä lähetetään viimeistään 12.3."),
        (FI, "Hakijat saavat tiedon valinnasta viimeistään 5.3."),
        (SV, "Besked lämnas senast den 15 mars."),
        (SV, "Besked om antagna bidrag skickas till författarna senast den 5 mars."),
        (SV, "Alla som sökt meddelas per e-post senast den 20 mars."),
    ],
)
def test_the_day_by_which_readers_are_told_is_no_deadline(language: str, text: str) -> None:
    assert offered(text, language) == []


def test_the_day_to_send_in_by_stays_where_an_answer_follows() -> None:
    text = "Posters submitted by 5 March will be notified of a place by the week of 22 March."

    assert offered(text, EN) == [(EventKind.DEADLINE, "2027-03-05")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Comments will be sent to the office by 15 March, so write yours now."),
        (EN, "Questions must be sent in by 15 March."),
        (FI, "Ehdotukset lähetetään kuntaan 15.3. mennessä."),
        (SV, "Frågor kan skickas in i förväg, men gör det före den 15 mars."),
    ],
)
def test_what_readers_send_in_keeps_its_last_day(language: str, text: str) -> None:
    assert offered(text, language) == [(EventKind.DEADLINE, "2027-03-15")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "The resurfacing is due to be completed on 28 March."),
        (EN, "The new pavement is planned to be finished by 14 March."),
        (EN, "The bridge repairs are scheduled to finish on 2 April."),
        (FI, "Kantatien päällystystöiden on suunniteltu valmistuvan 28.3.2027."),
        (FI, "Sillan korjauksen on määrä valmistua 14.3."),
        (FI, "Uuden päiväkodin on tarkoitus olla valmis 5.4."),
        (SV, "Beläggningsarbetena planeras bli klara den 28 mars."),
        (SV, "Bron beräknas vara färdig den 14 mars."),
        (SV, "Arbetet planeras vara avslutat den 2 april."),
    ],
)
def test_the_day_on_which_works_are_done_is_nothing_to_attend(language: str, text: str) -> None:
    assert offered(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Museum events are online only until 10 March"),
        (EN, "The virus will allow for a wider opening of the city's services from early March."),
        (EN, "Tuesday 9.3.2027 remains without lessons in the afternoon."),
        (
            EN,
            "The posters can be seen online from 10 March if you cannot come to an event.",
        ),
        (FI, "Museon palveluja avataan asteittain maaliskuun alusta."),
        (FI, "Kirjaston tapahtumat ovat vain verkossa 10.3. asti."),
        (FI, "Keskiviikko 10.3. on opetuksesta vapaa klo 12 jälkeen."),
        (SV, "Bibliotekets evenemang hålls endast på nätet till den 10 mars."),
        (SV, "Läget gör det möjligt att öppna stadens tjänster stegvis från början av mars."),
        (SV, "Onsdag 10.3. är fortfarande fri från undervisning efter kl. 12."),
        (EN, "2026-11-22: Information is updated continuously."),
        (FI, "22.11.2026: Tietoja päivitetään."),
        (SV, "2026-11-22: Informationen uppdateras löpande."),
    ],
)
def test_how_long_something_stays_so_is_not_offered(language: str, text: str) -> None:
    assert offered(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "It funds groups which from 1 March to 30 November will arrange seminars."),
        (EN, "The fund supports networks that between 1 May and 30 June will organise events."),
        (FI, "Ministeriö myöntää tukea hankkeille, jotka järjestävät seminaareja 1.3.–30.11.2027."),
        (FI, "Rahoitusta saavat yhdistykset, jotka 1.3.–30.6. kehittävät nuorten tapahtumia."),
        (SV, "Bidraget går till föreningar som under tiden 1 mars–30 juni ordnar evenemang."),
        (SV, "Fonden ger stöd till grupper som från den 1 mars till den 30 juni ordnar möten."),
    ],
)
def test_what_money_is_for_is_not_offered(language: str, text: str) -> None:
    assert offered(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Tickets are available in the hall from 10:00 on Thursday 11 March."),
        (EN, "Tickets for the concert can be collected at the desk from 9 am on Monday 8 March."),
        (EN, "Wristbands can be picked up at the desk from 12 noon on Friday 12 March."),
        (FI, "Liput juhlaan voi noutaa aulasta torstaina 11.3. klo 10 alkaen."),
        (FI, "Liput ovat noudettavissa kassalta maanantaista 8.3. alkaen."),
        (FI, "Rannekkeita jaetaan aulassa perjantaina 12.3. klo 12 alkaen."),
        (SV, "Biljetterna kan hämtas i aulan från kl. 10 torsdagen den 11 mars."),
        (SV, "Biljetter till konserten kan avhämtas i kassan från och med måndagen den 8 mars."),
        (SV, "Armbanden delas ut i foajén från kl. 12 fredagen den 12 mars."),
    ],
)
def test_when_tickets_can_be_had_is_not_offered(language: str, text: str) -> None:
    assert offered(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Tickets are available for the concert on 11 March."),
        (FI, "Lippuja on saatavilla konserttiin 11.3.2027."),
        (SV, "Det finns biljetter till konserten den 11 mars."),
    ],
)
def test_a_concert_that_tickets_are_for_is_offered(language: str, text: str) -> None:
    assert offered(text, language) == [(EventKind.EVENT, "2027-03-11")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "The reason is the general election on Thursday 11 March."),
        (EN, "The change is because of the parliamentary election on 14 March."),
        (EN, "The office moved its desk owing to the marathon on Saturday 13 March."),
        (FI, "Tämä johtuu eduskuntavaaleista, jotka järjestetään 14.3."),
        (FI, "Syynä ovat sunnuntaina 14.3. pidettävät kuntavaalit."),
        (FI, "Poikkeus johtuu lauantain 13.3. maratonista."),
        (SV, "Detta beror på valet som hålls den 14 mars."),
        (SV, "Ändringen beror på riksdagsvalet den 14 mars."),
        (SV, "Orsaken är loppet som ordnas lördagen den 13 mars."),
    ],
)
def test_what_is_told_as_a_reason_is_not_offered(language: str, text: str) -> None:
    assert offered(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Due to popular demand, the lecture is held again on 11 March."),
        (FI, "Suuren kysynnän vuoksi luento pidetään uudelleen 11.3."),
        (SV, "På grund av stort intresse hålls föreläsningen på nytt den 11 mars."),
    ],
)
def test_what_is_held_for_a_reason_is_offered(language: str, text: str) -> None:
    assert offered(text, language) == [(EventKind.EVENT, "2027-03-11")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Walk-in vaccination is offered on Saturday 6 March from 10 am to 2 pm."),
        (FI, "Rokotuksia tarjotaan ilman ajanvarausta lauantaina 6.3. klo 10–14."),
        (SV, "Under första veckan i mars genomför regionen en satsning på kvällsöppet för vaccin."),
        (SV, "På måndag och tisdag 13.00–15.00 kan man vaccinera sig utan tid."),
        (EN, "Schools invite applicants to entrance examinations during April."),
        (FI, "Koulut kutsuvat hakijoita soveltuvuuskokeisiin maaliskuun kuluessa."),
        (SV, "Skolorna kallar sökande till inträdesprov under april."),
        (SV, "I mars blickar vi dessutom tillbaka på 2026, när bokslutet färdigställs."),
    ],
)
def test_what_an_office_does_is_not_offered(language: str, text: str) -> None:
    assert offered(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Applications are due each March 31 and July 31."),
        (EN, "The service is held three times a year – on Palm Sunday and Christmas Eve."),
        (FI, "Messu pidetään kaksi kertaa vuodessa – palmusunnuntaina ja jouluaattona."),
        (FI, "Hakemukset on jätettävä vuosittain 31.3. mennessä."),
        (SV, "Mässa på teckenspråk firas varje år på Palmsöndagen och Mikaelidagen."),
        (SV, "Mässan firas två gånger om året, på påskdagen och juldagen."),
    ],
)
def test_a_habit_has_no_day(language: str, text: str) -> None:
    assert offered(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            EN,
            "“We are glad of the interest, but the town has decided to postpone the fair on 15 March.”",
        ),
        (EN, "The ramblers had to postpone the walk on 13 March. New dates will be told later."),
        (FI, "Kunta on päättänyt lykätä 15.3. pidettäväksi aiottua tilaisuutta."),
        (FI, "Yhdistys on päättänyt siirtää 13.3. järjestettävän retken."),
        (SV, "Kommunen har beslutat att skjuta upp mötet den 15 mars i stadshuset."),
        (SV, "Föreningen har beslutat att flytta fram utflykten den 13 mars."),
    ],
)
def test_a_day_that_is_put_off_is_the_old_one(language: str, text: str) -> None:
    assert offered(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "The ramblers had to postpone the walk to 13 March."),
        (SV, "Föreningen har beslutat att flytta fram utflykten till den 13 mars."),
    ],
)
def test_the_day_it_is_put_off_to_is_offered(language: str, text: str) -> None:
    (event,) = events_in(text, language)

    assert (event.status, event.proposed) == (EventStatus.MOVED, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "Because of the snow the fair is moved to 13 March."),
        (EN, "Only members may attend the annual meeting on 13 March."),
        (EN, "The fund which supports young artists holds a meeting on 13 March."),
        (EN, "A talk on vaccination is given on 13 March."),
        (FI, "Vain jäsenille avoin vuosikokous pidetään 13.3."),
        (FI, "Uusi silta valmistuu, ja avajaisia vietetään 13.3. klo 12."),
        (FI, "Hankkeet, joille on myönnetty tukea, esittäytyvät 13.3. messuilla."),
        (SV, "Endast medlemmar kan delta i årsmötet den 13 mars."),
        (SV, "Föreläsning om vaccination lördag 13 mars kl. 18."),
        (SV, "Biljetterna till konserten den 13 mars kan hämtas på biblioteket."),
    ],
)
def test_what_only_sounds_like_it_is_offered(language: str, text: str) -> None:
    assert offered(text, language) == [(EventKind.EVENT, "2027-03-13")]
