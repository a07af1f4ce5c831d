"""How long a call is open, money that readers may apply for, and ends that are a project's own."""

from __future__ import annotations

from datetime import date

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import decisions_on, proposed_in

SPRING = date(2026, 3, 20)


@pytest.mark.parametrize("gap", [" ", "\n\n"])
@pytest.mark.parametrize(
    ("language", "call", "other"),
    [
        ("fi", "Haku aukeaa kesäkuussa.", "Hanke päättyy 31.5.2027."),
        ("fi", "Haku aukeaa kesäkuussa.", "Kokeilu päättyy toukokuussa 2027."),
        ("sv", "Ansökan öppnar i juni.", "Projektet avslutas den 31 maj 2027."),
        ("sv", "Ansökan öppnar i juni.", "Projektet pågår till den 31 maj 2027."),
        ("en", "The call opens in June.", "The project ends on 31 May 2027."),
        ("en", "The call opens in June.", "The current programme closes on 31 May 2027."),
    ],
)
def test_a_project_ends_without_anybody_having_to_act(
    language: str, call: str, other: str, gap: str
) -> None:
    offered = proposed_in(call + gap + other, language)

    assert [event.kind for event in offered] == [EventKind.APPLICATION]


@pytest.mark.parametrize(
    ("language", "call", "end"),
    [
        ("fi", "Haku aukeaa kesäkuussa.", "Se päättyy 31.7.2026."),
        ("sv", "Ansökan öppnar i juni.", "Den stänger den 31 juli."),
        ("en", "The call opens in June.", "It will close on 31 July."),
    ],
)
def test_the_call_itself_still_ends_in_the_next_sentence(
    language: str, call: str, end: str
) -> None:
    offered = proposed_in(f"{call} {end}", language, on=SPRING)

    assert EventKind.DEADLINE in {event.kind for event in offered}


@pytest.mark.parametrize(
    ("language", "text", "end"),
    [
        ("fi", "Haku aukeaa kesäkuussa ja jatkuu syksyyn.", "2026-11-30"),
        ("fi", "Haku aukeaa kesäkuussa ja jatkuu syyskuuhun.", "2026-09-30"),
        ("fi", "Haku aukeaa kesäkuussa ja jatkuu 15.9.2026 asti.", "2026-09-15"),
        ("sv", "Ansökan öppnar i juni och pågår till september.", "2026-09-30"),
        ("en", "The call opens in June and runs until the autumn.", "2026-11-30"),
    ],
)
def test_what_opens_and_goes_on_is_one_period(language: str, text: str, end: str) -> None:
    [call] = proposed_in(text, language, on=SPRING)

    assert (call.kind, call.end_on.isoformat()) == (EventKind.APPLICATION, end)


def test_what_goes_on_in_a_season_does_not_end_with_it() -> None:
    [call] = proposed_in("Haku aukeaa kesäkuussa ja jatkuu syksyllä.", on=SPRING)

    assert call.end_on == date(2026, 6, 30)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Grants for 2027 open on 11 January and close on 12 February."),
        ("en", "The bursaries for young artists open on 11 January and close on 12 February."),
        ("fi", "Avustukset vuodelle 2027 avautuvat 11.1. ja sulkeutuvat 12.2."),
        ("fi", "Nuorten stipendit avautuvat 11.1. ja sulkeutuvat 12.2."),
        ("sv", "Bidragen för 2027 öppnar den 11 januari och stänger den 12 februari."),
        ("sv", "Stipendierna öppnar den 11 januari och stänger den 12 februari."),
    ],
)
def test_money_that_opens_and_closes_is_applied_for(language: str, text: str) -> None:
    [call] = proposed_in(text, language)

    assert call.kind is EventKind.APPLICATION
    assert (call.start_on, call.end_on) == (date(2027, 1, 11), date(2027, 2, 12))


@pytest.mark.parametrize(
    "text",
    [
        "The grant ends on 31 December 2027.",
        "The grant starts on 1 January and runs until 31 December 2027.",
        "The scholarship runs from 1 September to 31 May.",
    ],
)
def test_money_that_is_paid_is_not_applied_for(text: str) -> None:
    assert not proposed_in(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "The mayor retires on 11 January, and parking is not affected.",
        "The archive moves on 11 January, but buses run as before.",
    ],
)
def test_a_reason_comes_from_the_clause_of_its_own_day(text: str) -> None:
    [decision] = decisions_on(text, "en")

    assert "roads, traffic" not in (decision.why_not or "")


def test_roads_in_the_clause_of_the_day_are_the_reason() -> None:
    [decision] = decisions_on("Parking on Mill Road is not allowed on 11 January.", "en")

    assert decision.why_not == "about roads, traffic or rounds, which nobody attends"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Tukea voi hakea syksyllä 2027 alkavaan kerhotoimintaan."),
        ("fi", "Hakuaika keväällä 2027 alkaviin opintoihin on päättynyt."),
        ("sv", "Nu kan du söka till kurser som börjar hösten 2027."),
        ("en", "Applications are invited for courses starting in autumn 2027."),
        ("en", "Now accepting applications for the autumn 2027 Heron Fellowship."),
    ],
)
def test_when_that_begins_which_people_apply_for_is_no_time_to_apply(
    language: str, text: str
) -> None:
    assert proposed_in(text, language, on=SPRING) == ()


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fi", "Apurahat ovat haettavissa seuraavan kerran syyskuussa 2026.", "2026-09-01"),
        ("fi", "Tukea voi hakea 4.5.2026 alkavaan kerhotoimintaan 30.4. asti.", "2026-04-30"),
        ("sv", "Bidraget kan sökas nästa gång i september 2026.", "2026-09-01"),
        ("en", "The next call for applications opens in September 2026.", "2026-09-01"),
    ],
)
def test_when_to_apply_next_is_told(language: str, text: str, day: str) -> None:
    assert day in [event.start_on.isoformat() for event in proposed_in(text, language, on=SPRING)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Vastauksia kerätään asukkailta lomakkeella 1.–21.6. välisenä aikana."),
        ("fi", "Mielipiteitä luonnoksesta kerätään 1.–21.6."),
        ("sv", "Svar samlas in av alla invånare med ett formulär under tiden 1–21 juni."),
        ("sv", "Förslaget är utställt och kan kommenteras 1–21 juni."),
        ("en", "Responses are gathered from all residents between 1 and 21 June."),
        ("en", "The plan is on display for inspection and comments 1–21 June."),
        ("en", "The drawings are on view and may be commented on from 1 to 21 June."),
    ],
)
def test_answers_are_collected_over_a_period(language: str, text: str) -> None:
    (event,) = proposed_in(text, language, on=SPRING)

    assert event.kind is EventKind.CONSULTATION
    assert (event.start_on, event.end_on) == (date(2026, 6, 1), date(2026, 6, 21))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Täytä hakemus huolella ja palauta se kesäkuun aikana."),
        ("sv", "Fyll i ansökan och lämna in den under juni 2026."),
        ("en", "Do your application in the system and hand it in during June 2026."),
    ],
)
def test_a_month_in_which_to_hand_something_in_is_a_call(language: str, text: str) -> None:
    (event,) = proposed_in(text, language, on=SPRING)

    assert event.kind is EventKind.APPLICATION
    assert (event.start_on, event.end_on) == (date(2026, 6, 1), date(2026, 6, 30))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Vastauksia kerättiin 1.–21.2. ja niitä saatiin 412."),
        ("fi", "Vastaukset käsitellään 1.–21.6. välisenä aikana."),
        ("fi", "Jos työ alkaa myöhemmin, hakemuksen voi tehdä kesäkuussa."),
        ("sv", "Svar samlades in 1–21 februari."),
        ("sv", "Ansökningarna behandlas under juni 2026."),
        ("en", "Responses were gathered between 1 and 21 February."),
        ("en", "Hand in your old phone and get a new one during June 2026."),
    ],
)
def test_answers_that_came_in_and_what_becomes_of_them_ask_nobody(language: str, text: str) -> None:
    assert proposed_in(text, language, on=SPRING) == ()
