"""What begins, lasts or ends without anybody having to act: understood, never offered."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.event_texts import events_in, proposed_in


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Uusi asetus astuu voimaan 1.1.2027."),
        ("fi", "Ajanvarausjärjestelmä otetaan käyttöön 4.1.2027."),
        ("fi", "Neuvottelukunnan toimikausi alkaa 1.2.2027."),
        ("sv", "Den nya stadgan träder i kraft den 1 januari 2027."),
        ("sv", "Det nya bokningssystemet tas i bruk den 4 januari 2027."),
        ("sv", "Avgifterna höjs den 1 februari 2027."),
        ("en", "The new fees come into force on 1 January 2027."),
        ("en", "The timetable service goes live on 4 January 2027."),
        ("en", "Her term of office begins on 1 February 2027."),
    ],
)
def test_a_rule_a_service_or_a_term_that_begins_is_not_offered(language: str, text: str) -> None:
    (event,) = events_in(text, language)

    assert (event.proposed, event.why_not) == (False, "a rule, a service or a term begins")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Uudet käsikirjat tulevat voimaan 1.1.2027."),
        ("sv", "De nya anvisningarna träder i kraft den 1 januari 2027."),
        ("en", "The new guidelines come into force on 1 January 2027."),
    ],
)
def test_guidance_that_readers_have_waited_for_is_offered(language: str, text: str) -> None:
    assert len(proposed_in(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kilpailut sallitaan 14.12.2026 alkaen kaikenikäisille."),
        ("fi", "Kokouksia koskeva suositus on voimassa 31.12.2026 saakka."),
        ("sv", "Från och med den 14 december tillåts tävlingar i alla åldrar."),
        ("sv", "Föredraget får på grund av reglerna t.o.m. den 30 december spelas in."),
        ("en", "From 14 December competitions are allowed for all ages."),
        ("en", "Meetings are limited to ten people until 30 December."),
    ],
)
def test_a_day_on_which_something_starts_or_stops_being_so_is_no_event(
    language: str, text: str
) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Hanke toteutetaan 1.1.2027–31.12.2028 viidessä kunnassa."),
        ("sv", "Projektet genomförs 1.1.2027–31.12.2028 i fem kommuner."),
        ("en", "The project is running from 1 January 2027 to 31 December 2028."),
        ("fi", "Avustus myönnetään hankkeisiin, jotka toteutetaan 1.1.2027–31.12.2028."),
    ],
)
def test_the_period_of_a_project_is_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Ke 9.12.2026 on viimeinen päivä, kun neuvola palvelee Mäntymäellä."),
        ("sv", "Onsdagen den 9 december är sista dagen som mottagningen tar blodprov i Ekby."),
        ("en", "Wednesday 9 December is the last day of blood tests at the Ashfield surgery."),
    ],
)
def test_the_last_day_of_a_service_is_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Viimeinen päivä ilmoittautua on 9.12.2026."),
        ("sv", "Sista dagen att anmäla sig är den 9 december."),
        ("en", "The last day to register is 9 December."),
    ],
)
def test_the_last_day_to_act_is_offered(language: str, text: str) -> None:
    (deadline,) = proposed_in(text, language)

    assert deadline.kind == "deadline"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Utredningen ska redovisas senast den 30 januari 2027."),
        ("fi", "Laitoksen tulee vähentää kulujaan 30.1.2027 mennessä."),
        ("en", "The agency must cut its costs by 30 January 2027."),
    ],
)
def test_what_others_must_have_done_by_a_day_is_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Sillan korjaus saadaan valmiiksi syksyllä 2027."),
        ("sv", "Skolbygget blir klart hösten 2027."),
        ("en", "The new bridge will be completed in autumn 2027."),
    ],
)
def test_a_building_that_is_finished_is_no_publication(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Yleisötilaisuuksien kieltoa jatketaan 31.1.2027 saakka."),
        ("sv", "Förbudet mot sammankomster förlängs till den 31 januari 2027."),
        ("en", "The ban on gatherings is extended until 31 January 2027."),
    ],
)
def test_a_ban_is_no_event(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Lautakunnan esityslista julkaistaan 14.1.2027."),
        ("sv", "Nämndens föredragningslista publiceras den 14 januari 2027."),
        ("en", "The committee agenda will be published on 14 January 2027."),
    ],
)
def test_the_papers_of_a_meeting_are_not_offered(language: str, text: str) -> None:
    (event,) = events_in(text, language)

    assert (event.proposed, event.why_not) == (False, "about the papers of a meeting or a decision")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The forum will present a talk from 3:30 to 5 p.m. on Friday, 29 January."),
        ("en", "All are invited to our Members’ Meeting on Tuesday 26 January."),
        ("sv", "Alla är inbjudna till föreningens möte tisdagen den 26 januari."),
        ("fi", "Kaikki ovat tervetulleita jäsenten kokoukseen tiistaina 26.1."),
    ],
)
def test_an_invitation_to_a_day_is_something_to_attend(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.kind == "event"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Myllyn väki on mukana erilaisissa tapahtumissa keväällä."),
        ("sv", "Kvarnens folk är med på marknader under våren."),
        ("en", "The mill will be at fairs in the spring."),
    ],
)
def test_where_somebody_is_in_a_season_is_no_event(language: str, text: str) -> None:
    assert [each for each in proposed_in(text, language) if each.kind == "event"] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Applications are due Friday, 12 February."),
        ("sv", "Ansökningarna ska vara inne senast den 12 februari."),
        ("fi", "Hakemukset tulee jättää 12.2. mennessä."),
    ],
)
def test_what_is_due_is_a_deadline(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert (event.kind, event.start_on.day) == ("deadline", 12)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Fewer drawings were submitted by the February deadline than expected."),
        ("en", "Plan ahead for the June deadline and send your drawing early."),
        ("fi", "Helmikuun määräaikaan mennessä tuli vähemmän piirroksia."),
    ],
)
def test_a_month_only_says_which_deadline(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Marraskuussa otamme vastaan hakemuksia monilta aloilta."),
        ("sv", "Vi tar i november emot ansökningar från alla områden."),
        ("en", "In November we are accepting applications from many fields."),
    ],
)
def test_a_month_in_which_applications_are_taken_is_a_call(language: str, text: str) -> None:
    (event,) = proposed_in(text, language, on=date(2026, 10, 7))

    assert event.kind == "application"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kaavaluonnos on nähtävillä 2.12.2026–4.1.2027 kunnantalolla."),
        ("fi", "Suunnitelmasta kuullaan 2.12.2026–4.1.2027."),
        ("sv", "Planutkastet finns till påseende 2.12.2026–4.1.2027."),
    ],
)
def test_a_draft_on_view_for_some_weeks_is_a_consultation(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.kind == "consultation"
