"""Cancelled, postponed or full: told before or after, above a list, or of something else."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.event_texts import decisions_on, proposed_in

APRIL = date(2027, 4, 1)


def days(text: str, language: str) -> list[str]:
    return [f"{event.start_on:%-d.%-m.}" for event in proposed_in(text, language, on=APRIL)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The spring fair was to be held on 5 May 2027. It has now been cancelled."),
        ("en", "We have had to cancel this year's fair. It was to be held on 5 May 2027."),
        ("en", "Join us for a workshop on 5 May 2027.\n\nUPDATE: This event has been cancelled."),
        ("sv", "Vårmarknaden skulle hållas den 5 maj 2027. Den har nu ställts in."),
        ("sv", "Vi har tvingats ställa in årets marknad. Den skulle ha hållits den 5 maj 2027."),
        ("sv", "Välkommen på verkstad den 5 maj 2027.\n\nUPPDATERING: Evenemanget är inställt."),
        ("fi", "Kevätmarkkinat oli tarkoitus järjestää 5.5.2027. Ne on nyt peruttu."),
        ("fi", "Olemme joutuneet perumaan tämän vuoden markkinat. Ne piti järjestää 5.5.2027."),
        ("fi", "Tervetuloa työpajaan 5.5.2027.\n\nPÄIVITYS: Tapahtuma on peruttu."),
    ],
)
def test_a_cancellation_beside_the_sentence_is_of_its_event(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "All events below are cancelled:"),
        ("en", "Cancelled:"),
        ("en", "Postponed events"),
        ("en", "The following events have been postponed:"),
        ("sv", "Inställda evenemang"),
        ("sv", "Inställt:"),
        ("sv", "Följande evenemang skjuts upp:"),
        ("en", "None of the concerts below will take place:"),
        ("sv", "Följande konserter blir inte av:"),
        ("fi", "Seuraavat konsertit eivät toteudu:"),
        ("fi", "Perutut tapahtumat"),
        ("fi", "Peruttu:"),
        ("fi", "Seuraavat tapahtumat on siirretty:"),
    ],
)
@pytest.mark.parametrize("row", ["{day} {name}", "- {name}, {day}"])
def test_a_heading_calls_off_every_row_below_it(language: str, heading: str, row: str) -> None:
    names = {"en": "Choir concert", "sv": "Körkonsert", "fi": "Kuorokonsertti"}
    rows = (row.format(day=f"{day}.5.2027", name=names[language]) for day in (5, 12, 19))

    assert days("\n".join((heading, *rows)), language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yoga workshop 5 May 2027 – FULL"),
        ("en", "Guided tour on 5 May 2027 at 6 pm. Sold out!"),
        ("en", "All places on the course on 5 May 2027 have been taken."),
        ("sv", "Yogakurs 5.5.2027 – FULL"),
        ("sv", "Guidad tur den 5 maj 2027 kl. 18. Fullbokat!"),
        ("sv", "Alla platser på kursen den 5 maj 2027 är tagna."),
        ("fi", "Joogakurssi 5.5.2027 TÄYNNÄ"),
        ("fi", "Kurssi täynnä! Keramiikan viikonloppukurssi 5.5.2027 klo 10–16."),
        ("fi", "Kaikki paikat kurssille 5.5.2027 on varattu."),
    ],
)
def test_what_is_full_is_not_offered(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The meeting on 5 May 2027 is to be postponed. A new date will be announced."),
        ("sv", "Årsmötet den 5 maj 2027 skjuts upp till ett senare datum."),
        ("fi", "Seuran kokous 5.5.2027 siirretään myöhempään ajankohtaan."),
        ("fi", "Kokousta 5.5.2027 joudutaan valitettavasti lykkäämään."),
    ],
)
def test_what_is_postponed_without_a_new_day_is_not_offered(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The seminar will be held on 9 May 2027 instead of 5 May."),
        ("en", "The new day of the fair is 9 May 2027 (previously 5 May)."),
        ("en", "Change of date: Choir concert 5 May -> 9 May 2027"),
        ("en", "The market that was to be on 5 May 2027 is now held on 9 May 2027."),
        ("sv", "Seminariet flyttas från den 5 till den 9 maj 2027."),
        ("sv", "Marknadens nya datum är den 9 maj 2027 (tidigare 5 maj)."),
        ("sv", "Konserten flyttas 5.5 → 9.5.2027"),
        ("fi", "Seminaari siirtyy 5.5. → 9.5.2027."),
        ("fi", "Markkinoiden uusi päivä on 9.5.2027 (aiemmin 5.5.)."),
        ("fi", "Luento pidetään 5.5.2027 sijaan 9.5.2027."),
    ],
)
def test_only_the_new_day_is_offered(language: str, text: str) -> None:
    assert days(text, language) == ["9.5."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The village festival is held on 5 May 2027. The fireworks have been cancelled."),
        ("en", "The boat trip is cancelled, but the festival itself takes place on 5 May 2027."),
        ("en", "The hall is not large, so come early to the concert on 5 May 2027 at 7 pm."),
        ("sv", "Byfesten firas den 5 maj 2027. Fyrverkerierna har ställts in."),
        ("sv", "Båtturen är inställd men själva festivalen ordnas den 5 maj 2027."),
        ("sv", "Salen är inte stor, så kom i god tid till konserten den 5 maj 2027 kl. 19."),
        ("fi", "Kyläjuhlaa vietetään 5.5.2027. Ilotulitus on peruttu."),
        ("fi", "Veneretki on peruttu, mutta itse festivaali järjestetään 5.5.2027."),
        ("fi", "Sali ei ole suuri, joten tule ajoissa konserttiin 5.5.2027 klo 19."),
    ],
)
def test_what_is_said_of_something_else_leaves_the_event(language: str, text: str) -> None:
    assert days(text, language) == ["5.5."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "New dates:\n5 May 2027 Choir concert"),
        ("en", "The autumn play was cancelled last year.\n5 May 2027 Choir concert"),
        ("en", "Family day 5 May 2027 from 10 am. The day is full of music."),
        ("sv", "Nya datum:\n5.5.2027 Körkonsert"),
        ("fi", "Uudet ajankohdat:\n5.5.2027 Kuorokonsertti"),
        ("fi", "Kevätkonsertti 5.5.2027 klo 18. Ilta on täynnä musiikkia."),
    ],
)
def test_a_line_that_calls_nothing_off_leaves_what_stands_below(language: str, text: str) -> None:
    assert days(text, language) == ["5.5."]


def test_a_verb_and_its_particle_on_two_broken_lines_still_call_off() -> None:
    text = (
        "På grund av den kraftiga stormen och den höga vattennivån ställer\n"
        "hamnnämnden in det öppna mötet för allmänheten den 5 maj 2027."
    )

    (decision,) = decisions_on(text, "sv", on=APRIL)

    assert decision.why_not == "cancelled"
