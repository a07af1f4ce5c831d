"""Plans, notices, duties and periods: what is offered of them, and what is only told."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Sillijuhla järjestetään 10.12.2026, ja järjestäjä toivoo paikalle sata vierasta."),
        ("sv", "Den 10 december arrangeras sillfesten och byarådet hoppas på hundra gäster."),
        ("en", "The fair takes place on 10 December and the village hopes for a hundred guests."),
    ],
)
def test_a_hope_about_what_comes_of_it_leaves_the_event_sure(language: str, text: str) -> None:
    assert [event.start_on.day for event in proposed_in(text, language)] == [10]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Komedia Hullut häät esitetään Kuuralassa la 12.12. klo 16."),
        ("sv", "Vi bjuder in till föreningens födelsedagsfest den 12 december."),
        ("en", "The trustees plan to hold a birthday tea party on Saturday 12 December."),
    ],
)
def test_a_feast_for_all_is_not_somebodys_own_story(language: str, text: str) -> None:
    assert [event.start_on.day for event in proposed_in(text, language)] == [12]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kunta avaa vuoden 2027 avustusten haun 1. joulukuuta."),
        ("sv", "Kommunen öppnar 2027 års ansökan den 1 december."),
        ("en", "The town opens the 2027 grants call for applications on 1 December."),
    ],
)
def test_the_year_of_a_call_does_not_take_its_verb(language: str, text: str) -> None:
    assert [event.start_on.isoformat() for event in proposed_in(text, language)] == ["2026-12-01"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Maanantaina kutsumme juhlaan Kiven romaanin kunniaksi, joka julkaistaan silloin."),
        ("sv", "På måndag bjuder teatern in till fest för Anna Ek som släpper sin bok."),
        ("en", "On Monday we invite you to a party for Ann Oak, who publishes her book then."),
    ],
)
def test_a_party_for_a_book_is_no_publication(language: str, text: str) -> None:
    assert [event.kind.value for event in proposed_in(text, language)] == ["event"]


@pytest.mark.parametrize(
    "text",
    [
        "Yhdistyksen juhlatilaisuus Kuuralassa 12.12. joudutaan siirtämään tuonnemmaksi.",
        "Syyskokous 10.12. joudutaan siirtämään myöhempään ajankohtaan.",
        "Jouduimme siirtämään seminaarin 3.12. toistaiseksi.",
    ],
)
def test_what_must_be_put_off_is_not_offered(text: str) -> None:
    assert proposed_in(text) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Keväällä 2027 suunnitellaan tulevat tilaisuudet kylille."),
        ("fi", "Talvella suunnitellaan verkostopäiviä yhdessä kuntien kanssa."),
        ("fi", "Työpajat toteutetaan todennäköisesti helmikuussa."),
        ("sv", "Mötet kommer att annonseras i tidningen den 3 december."),
        ("en", "The workshop will be advertised in the local paper on 3 December."),
        ("en", "There is still work happening on Thursday 3 December in the back of the hall."),
        ("sv", "Senast i slutet av januari fattar rådet beslut om vilka som går vidare i ansökan."),
        ("en", "The exhibits arrive just in time for Christmas, which we hold dear."),
    ],
)
def test_plans_notices_works_and_decisions_of_others_are_not_offered(
    language: str, text: str
) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "kind", "day"),
    [
        (
            "fi",
            "Kaava on virka-aikana nähtävillä 1.12.–8.1. kunnantalolla.",
            "consultation",
            "12-01",
        ),
        (
            "fi",
            "Ohjelma asetetaan julkisesti nähtäville 2.12.2026–4.1.2027.",
            "consultation",
            "12-02",
        ),
        ("fi", "Selostus ja kartat ovat kirjastossa nähtävänä 3.–17.12.", "consultation", "12-03"),
        ("fi", "Pormestarin asukasilta Kuuralan koululla 3.12.", "event", "12-03"),
        ("sv", "Den 31 december blir det fyrverkeri i hamnen klockan 18.", "event", "12-31"),
        (
            "sv",
            "Närmast är det Stina Sjö på biblioteket torsdag den 10 december.",
            "event",
            "12-10",
        ),
        (
            "en",
            "Next up is Ann Shore at Shoreham Library on Thursday 10 December.",
            "event",
            "12-10",
        ),
    ],
)
def test_plans_on_view_and_what_comes_next_are_offered(
    language: str, text: str, kind: str, day: str
) -> None:
    (event,) = proposed_in(text, language)

    assert (event.kind.value, event.start_on.isoformat()[5:]) == (kind, day)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Vi planerar att innan sommaren hålla ett möte där du kan ställa frågor."),
        ("fi", "Kysymyksiä voi lähettää ennen kesää, kun suunnitelma valmistuu."),
        ("en", "You will be able to ask questions before the summer, when the plan is ready."),
        ("sv", "Underlag inför mötet finns fr.o.m. 2 december 2026 hos"),
        ("sv", "Handlingar till årsmötet finns från och med 2 december hos kommunen"),
        ("sv", "Kallelsen till stämman finns från den 2 december i receptionen"),
    ],
)
def test_a_vague_end_and_the_day_papers_lie_ready_are_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Vi ställer ut vägplanen till granskning 2 december till 13 januari.",
        "Detaljplanen är ute på granskning mellan 2 december och 13 januari.",
        "Planen ligger ute för granskning 2 december–13 januari.",
    ],
)
def test_a_plan_out_for_review_asks_for_comments(text: str) -> None:
    (event,) = proposed_in(text, "sv")

    assert (event.kind.value, event.start_on.isoformat()) == ("consultation", "2026-12-02")


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        (
            "Ennakkoäänestys järjestetään 3.12. nuorisotaloilla niiden aukioloaikoina.",
            "event",
            "03",
        ),
        ("Näyttely järjestetään kirjastossa 4.12. aukioloaikana.", "event", "04"),
        ("Satukonsertti pidetään kirjastossa 5.12. aukioloaikojen aikana.", "event", "05"),
        (
            "Tulos pitää ilmoittaa keskusvaalilautakuntaan viimeistään 9.12. klo 23.59.",
            "deadline",
            "09",
        ),
        ("Selvitys täytyy toimittaa kunnalle viimeistään 10.12.", "deadline", "10"),
        ("Avustusta pitää hakea sähköisesti 11.12. mennessä.", "deadline", "11"),
    ],
)
def test_hours_of_a_place_do_not_hide_what_is_held_there(
    text: str, kind: str | None, day: str
) -> None:
    told = {event.start_on.day: event.kind.value for event in proposed_in(text)}

    assert told == ({int(day): kind} if kind else {})


@pytest.mark.parametrize(
    "text",
    [
        "Everything is ready for the annual Christmas market on Saturday 5 December.",
        "The Christmas lights switch-on takes place on Saturday 5 December.",
        "Easter bonnets are wanted for the parade on Saturday 5 December.",
    ],
)
def test_a_feast_only_names_what_happens_on_another_day(text: str) -> None:
    assert [event.start_on.isoformat() for event in proposed_in(text, "en")] == ["2026-12-05"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The market takes place on Friday 27 November - organisers are hoping to see big crowds.",
        ),
        ("sv", "Marknaden äger rum på fredag – arrangörerna hoppas på stor publik."),
        ("fi", "Markkinat järjestetään perjantaina – järjestäjät toivovat paljon väkeä."),
    ],
)
def test_a_hope_behind_a_dash_leaves_the_event_sure(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.start_on.isoformat() == "2026-11-27"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fi",
            "Hallitus on päättänyt asettaa kaavan nähtäville 20.11.–18.12.2026 väliseksi ajaksi.",
        ),
        ("sv", "Nämnden beslutade att planen är på samråd 20 november–18 december 2026."),
        (
            "en",
            "The council agreed that the consultation runs from 20 November to 18 December 2026.",
        ),
    ],
)
def test_a_period_that_still_runs_is_not_over_because_it_was_decided(
    language: str, text: str
) -> None:
    (event,) = proposed_in(text, language)

    assert event.kind.value == "consultation"


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("sv", "Ansökan\n\nSenast den 15 december för höstens möten", ["deadline"]),
        (
            "sv",
            "Medlen ska sökas inom den 15 december enligt fasta regler, ansökan på webben.",
            None,
        ),
        ("fi", "Hakemukset\n\nViimeistään 15.12.2026 syksyn kokouksista", ["deadline"]),
        ("en", "Applications\n\nBy 15 December 2026 for the autumn meetings", ["deadline"]),
        ("en", "The panel will review applications for grants to be awarded by 15 January.", []),
        ("sv", "Antalet platser räknas per den 1 mars året före valet.", []),
    ],
)
def test_a_last_day_stands_under_its_heading_and_others_decide_for_themselves(
    language: str, text: str, found: list[str] | None
) -> None:
    told = [event.kind.value for event in proposed_in(text, language)]

    assert told == (["deadline"] if found is None else found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Öppen guidning på svenska torsdag den 3 december kl. 14."),
        ("fi", "Museon opastus pidetään torstaina 3.12. klo 14."),
        ("fi", "Opastettu kierros linnassa torstaina 3.12. klo 14."),
    ],
)
def test_a_guided_visit_is_a_tour(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.kind.value == "tour"
