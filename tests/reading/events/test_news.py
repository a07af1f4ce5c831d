"""What plain news tells in passing: gatherings by their signs, papers, payments, and changes."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import events_in, proposed_in


def offered(text: str, language: str) -> list[tuple[EventKind, str]]:
    return [(event.kind, event.start_on.isoformat()) for event in proposed_in(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Palmusunnuntaina 9.3. kuullaan kirkossa Nordin kamarikuoroa."),
        (
            "fi",
            "Asukkaat tapaavat työmaan väen kahvikupin ääressä Kurun koululla tiistaina 9.3. klo 16.",
        ),
        ("sv", "På Skärtorsdagen den 9 mars spelar ungdomsorkestern i kyrkan."),
        ("sv", "Över en kopp kaffe möter du kommunens planerare tisdagen den 9 mars kl. 16."),
        ("en", "Meet the planners over a cup of tea in the library on Tuesday 9 March at 4pm."),
    ],
)
def test_a_feast_day_with_music_and_a_cup_of_coffee_are_gatherings(
    language: str, text: str
) -> None:
    assert offered(text, language) == [(EventKind.EVENT, "2027-03-09")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Säätiön apurahat tulevat seuraavan kerran haettaviksi maaliskuussa 2027."),
        ("fi", "Sähköinen lomake on auki 1.–31.3.2027."),
        ("fi", "Seurat voivat myös hakea tukea haussa, joka on avoinna 1.–31.3."),
        ("sv", "Blanketten är öppen 1–31.3.2027."),
        ("sv", "Den som är medlem kan även ansöka i huvudomgången, som är öppen 1–31 mars."),
        ("en", "The online form is open from 1 to 31 March 2027."),
        ("en", "Clubs can also apply in the main round, which is open from 1 to 31 March."),
    ],
)
def test_a_form_or_a_round_that_is_open_is_an_application(language: str, text: str) -> None:
    assert offered(text, language) == [(EventKind.APPLICATION, "2027-03-01")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kirjalliset mielipiteet lähetetään kuntaan viimeistään 8.3."),
        ("fi", "Paikat varataan viimeistään 8.3."),
        ("fi", "Muistathan tilityksen: tuen käyttö selvitetään 8.3.2027 mennessä."),
        ("sv", "Skriftliga synpunkter skickas till kommunen senast den 8 mars."),
        ("sv", "Frivilliga kan ännu anmäla sig till den 8 mars."),
        ("sv", "Medlemsavgiften betalas senast den 8 mars."),
        ("en", "Written comments are sent to the council by 8 March."),
        ("en", "Places can be booked until 8 March."),
        ("en", "Grant forms are due Monday 8 March."),
    ],
)
def test_what_readers_send_pay_or_book_has_a_last_day(language: str, text: str) -> None:
    assert offered(text, language) == [(EventKind.DEADLINE, "2027-03-08")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Avustukset maksetaan 31.3."),
        ("sv", "Pengarna betalas ut den 31 mars."),
        ("en", "Grants will be paid on 31 March."),
        ("en", "Club funds must be spent by the end of March 2027."),
    ],
)
def test_the_day_money_is_paid_out_or_must_be_spent_is_none(language: str, text: str) -> None:
    assert offered(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Katsaus julkaistaan perjantaisin maalis–toukokuussa."),
        ("sv", "Rapporten publiceras måndagar från mars till maj."),
        ("en", "A bulletin will be published every week in April."),
    ],
)
def test_what_comes_out_again_and_again_is_no_publication_to_wait_for(
    language: str, text: str
) -> None:
    assert offered(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Päivitys 1.3.2027 klo 14.00: linja toimii taas."),
        ("sv", "Uppdatering 1.3.2027 kl. 14.00: linjen fungerar igen."),
        ("en", "Update 1 March 2027, 2pm: the line works again."),
    ],
)
def test_the_time_of_an_update_is_a_stamp(language: str, text: str) -> None:
    assert offered(text, language) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Toukokuun luvut julkaistaan 14.6. klo 8.", "2027-06-14"),
        ("Kevään tulokset julkistetaan 3.6. klo 9.", "2027-06-03"),
        ("Maaliskuun hinnat ilmestyvät 15.4.", "2027-04-15"),
    ],
)
def test_a_month_only_says_which_figures_come_out(text: str, day: str) -> None:
    assert offered(text, "fi") == [(EventKind.RELEASE, day)]


@pytest.mark.parametrize(
    "text",
    [
        "The minutes of the April meeting are on the noticeboard.",
        "Decisions of the May meeting are online.",
        "The agenda for the April meeting is in the lobby.",
    ],
)
def test_papers_of_a_meeting_are_not_the_meeting(text: str) -> None:
    assert offered(text, "en") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Opistolla on luvassa kolme luentoa, alkaen 15.3., 27.4. ja 15.5.2027."),
        ("sv", "Till våren blir det tre föredrag, troligen 15 mars, 27 april och 15 maj."),
        (
            "en",
            "In spring there will be three lectures, probably on 15 March, 27 April and 15 May.",
        ),
    ],
)
def test_days_right_behind_a_noun_and_its_comma_are_its_days(language: str, text: str) -> None:
    assert offered(text, language) == [(EventKind.EVENT, "2027-03-15")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Viimeinen vastaanottopäivä vanhassa talossa on perjantai 26.3."),
        ("fi", "Seuraava katko on torstaina 11.3. klo 8–14."),
        ("fi", "Yli sadan hengen tilaisuudet jätetään pitämättä 31.3. asti."),
        ("sv", "På måndag den 15 mars släpps trafiken fram över bron."),
        ("en", "The office is shut this week; we are back at 9am on Tuesday 16 March."),
    ],
)
def test_the_end_of_a_service_or_of_a_closure_is_nothing_to_attend(
    language: str, text: str
) -> None:
    assert offered(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Anni Kurun väitöskirja tarkastetaan Nordin yliopistossa perjantaina 12.3. klo 12."),
        ("sv", "Anna Nord disputerar fredagen den 12 mars kl. 12."),
        ("en", "Ann Shore defends her thesis on Friday 12 March at noon."),
    ],
)
def test_a_thesis_is_defended_in_public(language: str, text: str) -> None:
    assert offered(text, language) == [(EventKind.EVENT, "2027-03-12")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Huhtikuussa tehdään opintomatka Kuruun."),
        ("sv", "Vi planerar ännu för vårlägret 1–5 april."),
        ("en", "Teams can enter the contest that runs 1 to 30 April."),
    ],
)
def test_a_journey_a_camp_and_a_contest_are_events(language: str, text: str) -> None:
    assert offered(text, language) == [(EventKind.EVENT, "2027-04-01")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Luento siirtyy 29.3. pidettäväksi. Muut luennot perutaan."),
        ("sv", "Föredraget flyttas till den 29 mars. Övriga föredrag ställs in."),
        ("en", "The talk moves to 29 March. Other talks are cancelled."),
    ],
)
def test_a_cancellation_of_the_others_leaves_this_one(language: str, text: str) -> None:
    assert offered(text, language) == [(EventKind.EVENT, "2027-03-29")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fi",
            "Kunta peruu iltansa 30.4. saakka. Tämä koskee myös konserttia 12.3. ja tansseja 14.3.",
        ),
        ("sv", "Allt till den 30 april ställs in. Det gäller också konserten den 12 mars."),
        ("en", "All events until 30 April are cancelled. This includes the dance on 12 March."),
    ],
)
def test_what_a_cancellation_is_said_to_include_is_cancelled(language: str, text: str) -> None:
    assert events_in(text, language)
    assert offered(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fi",
            "Esittely siirtyy: se lähetetään suorana 16.3. klo 17 eikä 10.3., kuten kerrottiin.",
        ),
        ("sv", "Mötet flyttas: det hålls den 16 mars och inte den 10 mars."),
        ("en", "The meeting has moved: it takes place on 16 March, not 10 March."),
    ],
)
def test_the_day_that_is_denied_is_the_old_one(language: str, text: str) -> None:
    assert offered(text, language) == [(EventKind.EVENT, "2027-03-16")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Aikataulu\n\n31.1. Ilmoittautuminen kurssille"),
        ("sv", "Datum\n\n31 januari – Anmälan till kursen"),
        ("en", "Dates\n\n31 January – Registration for the course"),
    ],
)
def test_a_row_of_registration_is_not_the_course_it_is_for(language: str, text: str) -> None:
    assert offered(text, language) == [(EventKind.DEADLINE, "2027-01-31")]


@pytest.mark.parametrize(
    "text",
    [
        "Spelveckan pågår 4–11.3. Fredagen den 5.3 kl. 17–19 ordnas en pjäskväll för alla.",
        "Bokveckan firas 4–11.3. Fredagen den 5.3 kl. 18 hålls en konsert i kyrkan.",
        "Läsveckan ordnas 4–11.3. Fredagen den 5.3 kl. 13 berättar Anna Nord om sin bok.",
    ],
)
def test_the_day_that_opens_the_next_sentence_is_no_part_of_the_week_before(text: str) -> None:
    assert [day for _, day in offered(text, "sv")] == ["2027-03-04", "2027-03-05"]


def test_opening_hours_in_a_title_do_not_rule_out_the_prose_below() -> None:
    title = "Kirjaston uudet aukioloajat ja paljon muuta"
    text = (
        "Kirjasto palaa tauolta. Väki on iloinen.\n"
        "Maanantaina 15.3. klo 18 kirjailija Saara Nord kertoo uusimmasta kirjastaan Kuru-salissa."
    )

    found = [event.start_on.day for event in events_in(text, "fi", title=title) if event.proposed]

    assert found == [15]
