"""Dates that look like events and must not be offered, in three languages."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import events_in, proposed_in

FINNISH = (
    # over
    "Kuntien yhteinen työpaja pidettiin viime tiistaina Kuopiossa.",
    "Verkostopäivään 4.11. osallistui 180 kehittäjää.",
    "Seminaari keräsi eilen täyden salin.",
    "Kevään 2026 webinaareissa käsiteltiin omavalvontaa.",
    "Järjestimme lokakuussa kolme koulutusta omaishoitajille.",
    "Ministeri vieraili tänään Kajaanissa ja tapasi hankkeen väkeä.",
    "Kiertueen viimeinen tilaisuus oli perjantaina Porissa.",
    "Hakuaika päättyi 31.10.2026, ja hakemuksia tuli 57.",
    "Kysely oli avoinna 1.–20.10.2026.",
    "Kuluneena syksynä olemme pitäneet kuusi työpajaa.",
    "Raportti julkaistiin 12.11.2026.",
    "Torstaina pidetyssä webinaarissa puhuttiin lääkehoidosta.",
    # cancelled
    "Torstain 3.12. webinaari on peruttu sairastapauksen vuoksi.",
    "Koulutuspäivä 9.12.2026 perutaan vähäisen osallistujamäärän takia.",
    "Valitettavasti 15.1.2027 suunniteltu verkostopäivä peruuntuu.",
    "Seminaari 2.2.2027 ei toteudu.",
    "Joudumme perumaan 8.12. työpajan.",
    # moved away, no new day
    "Perjantain 4.12. tilaisuus siirretään myöhempään ajankohtaan.",
    "Alun perin 10.12. pidettäväksi aiottu seminaari on siirretty toistaiseksi.",
    # negated
    "Joulukuussa 2026 emme järjestä koulutuksia.",
    "Valtionavustuksia ei avata haettavaksi keväällä 2027.",
    "Kuukausikahveja ei pidetä 5.1.2027.",
    "Uutta hakua ei järjestetä ensi vuonna.",
    # hypothetical
    "Jos rahoitus varmistuu, valmennus voisi alkaa syksyllä 2027.",
    "Työryhmä ehdottaa, että seminaari pidetään toukokuussa 2027.",
    "Uusi hakukierros saattaa avautua helmikuussa 2027.",
    # somebody's own story
    "Hän aloittaa lähihoitajan koulutuksen tammikuussa 2027.",
    "Puolisoni lähtee kurssille 11.1.2027.",
    # the day a message goes out
    "Kutsut lähetetään osallistujille 30.11.2026.",
    "Osallistumislinkki lähetetään ilmoittautuneille 1.12.2026.",
    "Lisätietoa seminaarista on tulossa sivuille ensi viikolla.",
    "Lisätietoa kurssista on tulossa verkkosivuille ensi viikolla.",
    "Tarkempi ohjelma koulutuspäivästä lisätään kalenteriin 30.11.2026.",
    # policy
    "Hanke päättyy 31.12.2027.",
    "Laki on voimassa 31.12.2028 saakka.",
    "Kokeilu jatkuu vuoden 2027 loppuun asti.",
    "Siirtymäaika päättyy kesäkuussa 2027.",
    # facts
    "Luvut perustuvat 15.11.2026 tilanteeseen.",
    "Avustuksia vuodelle 2027 myönnetään kolme miljoonaa euroa.",
    "Tulevaisuuden sosiaalikeskus valmistui 2025, ja siellä on 40 työntekijää.",
    "Päivään oli ilmoittautunut tiistaina 3.11. jo yli sata osallistujaa.",
)

SWEDISH = (
    "Seminariet hölls förra veckan i Vasa.",
    "I våras deltog 80 personer i utbildningen.",
    "Workshopen den 4 november samlade 60 deltagare.",
    "Vi ordnade tre webbinarier i oktober 2026.",
    "Ansökningstiden gick ut den 30 oktober 2026.",
    "Rapporten publicerades i torsdags.",
    "Nätverksdagen den 3 december är inställd.",
    "Webbinariet 8.12 ställs in på grund av sjukdom.",
    "Vi är tvungna att ställa in kursen som skulle ha börjat den 11 januari 2027.",
    "Tyvärr blir seminariet 2.2.2027 inte av.",
    "Mötet den 4 december skjuts upp tills vidare.",
    "I december 2026 ordnas inga utbildningar.",
    "Utlysningen öppnas inte våren 2027.",
    "Om finansieringen ordnas kunde kursen börja hösten 2027.",
    "Arbetsgruppen föreslår att seminariet hålls i maj 2027.",
    "Hon börjar sin utbildning i januari 2027.",
    "Inbjudan skickas ut den 30 november 2026.",
    "Länken skickas till deltagarna den 1 december 2026.",
    "Mer information om kursen kommer nästa vecka.",
    "Projektet avslutas den 31 december 2027.",
    "Lagen gäller till och med den 31 december 2028.",
    "Siffrorna bygger på läget den 15 november 2026.",
    "I höstas besökte vi fem kommuner under turnén.",
)

ENGLISH = (
    "The workshop was held last Tuesday in Oulu.",
    "Some 180 people attended the network day on 4 November.",
    "We organised three courses for carers in October 2026.",
    "The application period closed on 31 October 2026.",
    "The report was published on 12 November 2026.",
    "The survey ran from 1 to 20 October 2026.",
    "The webinar on 3 December has been cancelled.",
    "Sadly, the training day on 9 December 2026 is called off.",
    "The seminar planned for 2 February 2027 will not take place.",
    "The meeting on 4 December has been postponed until further notice.",
    "The Winter Forum, originally scheduled for 10 December, has been postponed.",
    "There will be no courses in December 2026.",
    "Grants will not be open for applications in spring 2027.",
    "If funding is granted, the training could start in autumn 2027.",
    "The board suggested that the seminar might be held in May 2027.",
    "She starts her training in January 2027.",
    "Invitations will be sent on 30 November 2026.",
    "The link will be emailed to participants on 1 December 2026.",
    "More information about the seminar will be available next week.",
    "The project ends on 31 December 2027.",
    "The act remains in force until 31 December 2028.",
    "The figures are as of 15 November 2026.",
    "Finland aims to be carbon neutral by 2035.",
    "Applicants will be informed of the decision by 22 January 2027.",
)

ALL = (
    *(("fi", text) for text in FINNISH),
    *(("sv", text) for text in SWEDISH),
    *(("en", text) for text in ENGLISH),
)


@pytest.mark.parametrize(("language", "text"), ALL)
def test_what_is_no_coming_event_is_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


def test_there_are_enough_of_them() -> None:
    assert len(ALL) >= 60


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("fi", "Torstain 3.12. webinaari on peruttu sairastapauksen vuoksi.", "cancelled"),
        ("sv", "Nätverksdagen den 3 december är inställd.", "cancelled"),
        ("en", "The webinar on 3 December has been cancelled.", "cancelled"),
        ("fi", "Kuntien yhteinen työpaja pidettiin viime tiistaina Kuopiossa.", "past"),
        ("sv", "Seminariet hölls förra veckan i Vasa.", "past"),
        ("en", "The workshop was held last Tuesday in Oulu.", "past"),
        ("fi", "Perjantain 4.12. tilaisuus siirretään myöhempään ajankohtaan.", "moved"),
    ],
)
def test_such_an_event_is_understood_all_the_same(language: str, text: str, status: str) -> None:
    (event,) = events_in(text, language)

    assert event.status == status
    assert event.why_not
