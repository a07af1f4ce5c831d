"""Rows and heads that were passed over: a day above all else, rounds of a call, days with times, a speaker in a month."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from digest.reading import read
from tests.reading.event_texts import HELSINKI, TODAY, events_in, proposed_in


def days_read(text: str, language: str) -> list[str]:
    reading = read(text, today=TODAY, zone=HELSINKI, language=language)
    return sorted(event.start_on.isoformat() for event in reading.events if event.proposed)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Monday, 8 Mar 2027\nTides and Towers – Ann Shore\n8:00 PM – Great Hall, Nordby"),
        ("sv", "Måndag 8 mars\nFyrfrukost: Vem läser loggboken?\nTid: 07.30–09.00"),
        ("fi", "Maanantai 8.3.\nSalmen laulut – Bo Kuru\nKlo 19 – Aurinkosali, Satamatalo"),
    ],
)
def test_a_coming_day_above_the_title_is_the_day_of_what_it_heads(language: str, text: str) -> None:
    assert days_read(text, language) == ["2027-03-08"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Sat 13 March 12–1pm Reading dogs visit\nSat 13 March 2 pm Author visit: Lea Kuru"),
        (
            "sv",
            "Lör 13.3 kl. 12–13 Läshundarna på besök\nLör 13.3 kl. 14.00 Författargäst Lea Kuru",
        ),
        (
            "fi",
            "La 13.3. klo 12–13 Lukukoirat tavattavissa\nLa 13.3. klo 14 Kirjavieraana Lea Kuru",
        ),
    ],
)
def test_the_first_of_two_rows_is_no_furniture(language: str, text: str) -> None:
    assert days_read(text, language) == ["2027-03-13", "2027-03-13"]


def test_a_day_above_the_title_that_is_over_is_no_event() -> None:
    assert days_read("Friday 6 Nov 2026\nTides and Towers – Ann Shore\nA long day.", "en") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Programme 9–10 March 2027"),
        ("sv", "Program 9–10 mars 2027"),
        ("fi", "Ohjelma 9.–10.3.2027"),
    ],
)
def test_the_days_of_a_programme(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert (event.start_on.day, event.end_on.day) == (9, 10)


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("en", "Apply to the Harbour Fund", "• Round 1: Friday 5 March 2027 (for early starts)"),
        ("sv", "Sök hamnfonden", "• Omgång 1: fredag 5 mars 2027 (projekt som startar tidigt)"),
        ("fi", "Hae rahastosta", "• 1. kierros: perjantai 5.3.2027 (varhain alkavat hankkeet)"),
    ],
)
def test_a_round_of_a_call_has_a_last_day(language: str, title: str, text: str) -> None:
    (event,) = [event for event in events_in(text, language, title=title) if event.proposed]

    assert (event.kind, event.start_on.isoformat()) == (EventKind.DEADLINE, "2027-03-05")


def test_a_round_of_a_league_is_no_deadline() -> None:
    found = events_in("Round 1: Friday 5 March 2027", "en", title="The league this spring")

    assert all(event.kind is not EventKind.DEADLINE for event in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Consultation: Fri 12 March 7pm to 9pm and Sat 13 March 10am to 12am, Nordby"),
        ("sv", "Samrådsmöte: fredag 12 mars kl. 19–21 och lördag 13 mars kl. 10–12"),
        ("fi", "Asukasilta: pe 12.3. klo 19–21 ja la 13.3. klo 10–12"),
    ],
)
def test_days_with_a_weekday_and_a_time_each_are_two(language: str, text: str) -> None:
    assert [event.start_on.day for event in proposed_in(text, language)] == [12, 13]


def test_days_that_share_a_time_are_one_occasion() -> None:
    (event,) = proposed_in("Asukasilta: pe 12.3. ja la 13.3. klo 10–12", "fi")

    assert (event.start_on.day, event.end_on.day) == (12, 13)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In March, historian Lea Kuru talks about the lighthouses at the library."),
        ("sv", "I mars berättar historikern Lea Kuru om fyrarna."),
        ("fi", "Maaliskuussa historioitsija Lea Kuru kertoo majakoista kirjastossa."),
    ],
)
def test_a_speaker_in_a_month_is_offered(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert (event.kind, event.start_on.isoformat()) == (EventKind.EVENT, "2027-03-01")
