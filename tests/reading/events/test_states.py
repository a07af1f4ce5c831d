"""A state begins, changes or ends: nobody meets, unless the sentence goes on."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import proposed_in

SUBJECTS = {
    "fi": (
        "Uimakausi",
        "Saariston lossiliikenne",
        "Musiikkiopiston lukuvuosi",
        "Torikadun peruskorjaus",
        "Muikun kalastuskausi",
    ),
    "sv": (
        "Badsäsongen",
        "Spårtrafiken",
        "Musikinstitutets läsår",
        "Ombyggnaden av Torggatan",
        "Jakten på ripa",
    ),
    "en": (
        "The bathing season",
        "The ferry service",
        "The school year",
        "Resurfacing of Mill Street",
        "The fishing season",
    ),
}
VERBS = {
    "fi": ("alkaa", "käynnistyy", "päättyy"),
    "sv": ("börjar", "inleds", "avslutas"),
    "en": ("begins", "starts", "ends"),
}
DAYS = {
    "fi": ("maanantaina 11. tammikuuta Kuopiossa", "11.1.2027", "la 16.1. Porin keskustassa"),
    "sv": (
        "måndagen den 11 januari i Karis",
        "11 januari 2027",
        "lördag 16 januari i Vasa centrum",
    ),
    "en": (
        "on Monday 11 January in Leeds",
        "on 11 January 2027",
        "on January 16 at Harbour Square",
    ),
}


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_season_a_term_or_works_that_begin_or_end_are_not_offered(language: str) -> None:
    told = [
        f"{subject} {verb} {day}."
        for subject in SUBJECTS[language]
        for verb in VERBS[language]
        for day in DAYS[language]
    ]

    assert [text for text in told if proposed_in(text, language)] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Uimakausi alkaa maanantaina 11. tammikuuta avantouintikilpailulla."),
        ("fi", "Lukuvuosi alkaa 11.1. avajaiskonsertilla Kuopion keskustassa."),
        ("fi", "Hiihtokauden avajaiset pidetään lauantaina 16.1. Porissa."),
        ("sv", "Badsäsongen inleds måndagen den 11 januari med en fest."),
        ("sv", "Läsåret börjar den 11 januari med en gudstjänst i kyrkan."),
        ("sv", "Föreningen öppnar terminen med en konsert lördagen den 16 januari."),
        ("en", "The bathing season starts on Monday 11 January with a concert."),
        ("en", "The school year begins on 11 January with a concert in church."),
        ("en", "The skiing season’s opening party takes place on 16 January."),
    ],
)
def test_a_season_that_begins_with_something_to_attend_is_offered(language: str, text: str) -> None:
    assert len(proposed_in(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Tekojäärata avataan talvikaudeksi maanantaina 11.1.2027."),
        ("fi", "Vierasvenesatama suljetaan talven ajaksi maanantaina 11.1."),
        ("sv", "Måndagen den 11 januari öppnar campingen för säsongen."),
        ("sv", "Utebadet stängs för vintern den 11 januari i Karis."),
        ("en", "The campsite opens for the season on Monday 11 January."),
        ("en", "On 11 January, the outdoor pool closes for the winter."),
    ],
)
def test_what_opens_or_closes_for_a_season_is_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kun kunnostus on valmis, museo kutsuu avajaisiin 11.1.2027."),
        ("sv", "Efter renoveringen bjuder biblioteket på fest den 11 januari."),
        ("sv", "Inför jaktsäsongen ordnas en kurs måndagen den 11 januari."),
        ("en", "After the refurbishment the library holds a party on 11 January."),
        ("en", "With the school year in mind, a workshop is held on 11 January."),
    ],
)
def test_what_stands_before_the_subject_is_no_state_of_it(language: str, text: str) -> None:
    assert len(proposed_in(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Museo on avoinna maanantaina 11.1. klo 20 asti."),
        ("fi", "Maanantaina 11. tammikuuta kirjasto on auki klo 10–14."),
        ("sv", "Måndag 11 januari är museet öppet till klockan 20."),
        ("sv", "Museet har öppet fram till klockan 18 den 11 januari."),
        ("en", "The library is open until 8 pm on Monday 11 January."),
        ("en", "On 11 January, the museum is open from 10 am to 2 pm."),
    ],
)
def test_the_hours_of_a_place_are_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Joulun aukiolo\n26.12. avoinna klo 11–18\n6.1. avoinna normaalisti"),
        ("sv", "Öppettider\n26.12 öppet kl. 11–18\n6.1 öppet som vanligt"),
        ("en", "Holiday hours\n26 December open 11 am–6 pm\n6 January open as usual"),
        ("fi", "Kahvila on avoinna lauantaisin ja itsenäisyyspäivänä klo 11–15."),
        ("en", "The shop is open on Saturdays, and on 6 December 11 am–3 pm."),
    ],
)
def test_a_row_of_opening_hours_is_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "11.1. avoimet ovet klo 11–18"),
        ("sv", "11 januari öppen scen kl. 18"),
        ("sv", "11 januari öppet hus kl. 11–18"),
        ("en", "11 January open day 11 am–6 pm"),
        ("fi", "Näyttely on avoinna lauantaisin ja itsenäisyyspäivänä klo 11–15."),
    ],
)
def test_a_row_of_an_open_something_is_offered(language: str, text: str) -> None:
    assert len(proposed_in(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Tuvan juhlailta\nTiistaina 12.1. tupa on avoinna kello 21 saakka."),
        ("fi", "Museossa on avoimet ovet maanantaina 11.1. klo 10–14."),
        ("sv", "Museet håller öppet hus måndagen den 11 januari kl. 10–14."),
        ("en", "The library has an open day on 11 January from 10 am to 2 pm."),
    ],
)
def test_a_place_that_is_open_for_something_is_offered(language: str, text: str) -> None:
    assert len(proposed_in(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Lautakunta valmistelee esityksen maanantaihin 11.1. mennessä."),
        ("fi", "Virasto antaa lausunnon viimeistään 11.1.2027."),
        ("sv", "Myndigheten ger ett utlåtande senast den 11 januari."),
        ("sv", "Nämnden tar ställning till avgiften måndagen den 11 januari i Karis."),
        ("en", "The committee discusses the fee on 11 January in Leeds."),
        ("en", "The ministry is to prepare a proposal by 11 January."),
    ],
)
def test_what_an_office_does_by_a_day_is_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kokouksen pöytäkirja on nähtävillä maanantaina 11.1. Kuopiossa."),
        ("sv", "Protokollet från mötet den 11 januari finns på webbplatsen."),
        ("en", "The minutes of the board meeting will be available on 11 January."),
        ("en", "The minutes of the board meeting on 11 January are on the website."),
    ],
)
def test_the_minutes_of_a_meeting_are_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Juhannus on juhla, jota moni viettää mökillä."),
        ("fi", "Pääsiäinen on kirkon suurin pyhä, jota vietetään keväällä."),
        ("sv", "Julen är en högtid som firas i familjens krets."),
        ("sv", "Midsommar är en fest som många firar i skärgården."),
        ("en", "Easter is a feast that many spend with their families."),
        ("en", "Christmas is a holiday which is celebrated in many ways."),
    ],
)
def test_what_a_feast_is_in_general_is_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Puistoon istutetaan nimikkopuu 11.1. Tervetuloa seuraamaan!"),
        ("fi", "Muistolaatta paljastetaan maanantaina 11.1. klo 12."),
        ("sv", "I parken planteras ett äppelträd den 11 januari. Välkommen!"),
        ("sv", "Grundstenen till skolan läggs den 11 januari kl. 12."),
        ("en", "A plaque will be unveiled in the square on 11 January at noon."),
        ("en", "An oak will be planted on 11 January. All are welcome to join us!"),
    ],
)
def test_a_solemn_act_to_which_people_are_welcomed_is_offered(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.kind is EventKind.EVENT


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kadun varteen istutetaan pensaita viimeistään 11.1.2027."),
        ("sv", "Längs gatan planteras buskar senast den 11 januari."),
        ("en", "Shrubs will be planted along the street by 11 January."),
    ],
)
def test_planting_by_a_day_is_works(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Talviaikataulut 11.–31. tammikuuta"),
        ("fi", "Uudet maksut 11.1.2027 alkaen"),
        ("sv", "Vintertidtabeller 11–31 januari 2027"),
        ("sv", "Kursavgifterna från 11.1.2027"),
        ("en", "Winter timetables, 11–31 January 2027"),
        ("en", "New fees from 11 January 2027"),
    ],
)
def test_a_state_and_its_day_alone_are_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Toimiston avajaiset 11.1.2027"),
        ("sv", "Kansliets fest 11.1.2027"),
        ("en", "Office party 11 January 2027"),
    ],
)
def test_what_is_held_at_an_office_is_offered(language: str, text: str) -> None:
    assert len(proposed_in(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Councils go back to normal once the regulations on remote meetings expire on 11 January.",
        ),
        ("en", "All letters are read when offices reopen on the 11th of January."),
        ("en", "The lease, which expires on 11 January, will be put out to tender."),
        ("sv", "Den nya linjen, vars trafik börjar den 11 januari, går via hamnen."),
        ("fi", "Linja 12, jonka liikennöinti alkaa maanantaina 11.1., kulkee Kuopiossa."),
    ],
)
def test_a_state_that_ends_in_a_clause_of_its_own_is_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kaivutyöt aloitetaan 11.1. ja kestävät 31.1. asti."),
        ("sv", "Grävarbetet påbörjas den 11 januari och pågår till den 31 januari."),
        ("en", "Excavation work begins on 11 January and continues until 31 January."),
    ],
)
def test_how_long_works_go_on_is_no_last_day(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Muistilista\n\n11.1.2027 kevätlukukausi alkaa\n31.5.2027 lukuvuosi päättyy"),
        ("sv", "Datum\n\n11.1.2027 vårterminen börjar\n31.5.2027 läsåret slutar"),
        ("en", "Dates\n\n11 January 2027 spring term starts\n31 May 2027 term ends"),
        ("en", "Dates\n\n30 August 2027 | Offices closed for the August holiday"),
    ],
)
def test_rows_of_terms_are_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Tuikku alkaa maanantaina 11.1. Kuopiossa."),
        ("sv", "Glimten startar måndagen den 11 januari i Karis."),
        ("en", "Glint begins on Monday 11 January in Leeds."),
    ],
)
def test_what_only_begins_somewhere_is_met_by_nobody(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Commission must, before 11 January 2027, give notice to each bidder."),
        ("en", "Member states shall, by 11 January 2027, submit an application to the agency."),
        ("en", "The authority must, by 11 January 2027, respond to every applicant."),
    ],
)
def test_a_duty_of_an_office_may_be_told_before_its_day(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Tule juhlimaan joulun odotusta kanssamme.",
        "Torilla on hyvä syy iloita juhannuksen alla.",
        "Kauppias kertoo pääsiäisen vaikeasta viikosta.",
    ],
)
def test_a_feast_that_only_owns_something_is_no_day(text: str) -> None:
    assert proposed_in(text, "fi") == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kyläkauppa avataan remontin jälkeen 11. tammikuuta."),
        ("fi", "Kesätyöt ovat 7.6.–2.7.2027."),
        ("sv", "Avstängningen sker torsdagen den 14 januari kl. 17."),
        ("sv", "Tillträde sker den 1 februari 2027."),
        ("sv", "Bybutiken öppnar på nytt den 11 januari."),
        ("en", "The shop reopens on 11 January."),
        ("en", "A power cut will take place on 14 January from 9 a.m."),
        ("en", "The new testing centre opens on 11 January."),
    ],
)
def test_a_service_that_opens_or_stops_and_a_job_that_begins_are_no_events(
    language: str, text: str
) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Uuden uimahallin avajaisia vietetään 11. tammikuuta klo 12."),
        ("fi", "Museo avataan yleisölle 11. tammikuuta."),
        ("sv", "Museet öppnar för publik den 11 januari."),
        ("en", "The new library opens its doors on 11 January with cake and music."),
    ],
)
def test_a_festive_opening_and_that_of_a_museum_are_events(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.start_on.isoformat() == "2027-01-11"
