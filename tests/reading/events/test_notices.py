"""A cancellation told beside an event: by whom, of what, and where it stands."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.event_texts import events_in

NOVEMBER = date(2026, 11, 9)
HELD = {
    "fi": "Kuorokonsertti järjestetään 3.12. kirjastossa.",
    "sv": "Körkonserten ordnas den 3 december på biblioteket.",
    "en": "The choir concert will be held on 3 December at the library.",
}
ROWS = {
    "fi": "Kuorokonsertti 3.12.\nPuurojuhla 12.12.",
    "sv": "Körkonsert 3 december\nJulfest 12 december",
    "en": "Choir concert 3 December\nQuiz night 12 December",
}


def days(text: str, language: str, title: str = "") -> list[str]:
    events = events_in(text, language, title=title, on=NOVEMBER)
    return [f"{event.start_on:%-d.%-m.}" for event in events if event.proposed]


@pytest.mark.parametrize(
    ("language", "notice"),
    [
        ("fi", "HUOM! PERUTTU!"),
        ("fi", "Valitettavasti tilaisuus jouduttiin perumaan."),
        ("fi", "Tapahtumaa ei pidetäkään."),
        ("fi", "Konsertti jätetään pitämättä."),
        ("sv", "OBS! INSTÄLLT!"),
        ("sv", "Tillställningen blir inte av."),
        ("sv", "Evenemanget kommer inte att hållas."),
        ("sv", "Konserten har avblåsts."),
        ("en", "CANCELLED!"),
        ("en", "It will not be going ahead."),
        ("en", "This event has been postponed."),
        ("en", "Sadly, the concert has been abandoned."),
    ],
)
@pytest.mark.parametrize("between", [" ", "\n", "\n\n"])
def test_a_notice_behind_an_event_cancels_it(language: str, notice: str, between: str) -> None:
    assert days(HELD[language] + between + notice, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "PERUTTU\n\nKuorokonsertti\n3.12.\nKirjasto"),
        ("sv", "INSTÄLLT!\n\nKörkonsert\n3 december\nBiblioteket"),
        ("en", "POSTPONED\n\nChoir concert\n3 December\nLibrary"),
        ("fi", "Tilaisuus on peruttu.\n\nKuorokonsertti\n\n3.12. kirjastossa"),
        ("sv", "Evenemanget är inställt.\n\nKörkonsert\n\n3 december på biblioteket"),
        ("en", "The event has been called off.\n\nChoir concert\n\n3 December at the library"),
    ],
)
def test_a_line_that_only_cancels_is_of_the_day_below_it(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("fi", "Perutut tapahtumat:"),
        ("fi", "Olemme joutuneet perumaan seuraavat tilaisuudet:"),
        ("fi", "Peruuntuneet tilaisuudet"),
        ("sv", "Avlysta evenemang"),
        ("sv", "Vi har tvingats ställa in följande evenemang:"),
        ("sv", "Det här ställs in:"),
        ("en", "Events cancelled"),
        ("en", "We have had to cancel the following events:"),
        ("en", "The following will not go ahead:"),
    ],
)
def test_a_heading_above_names_and_days_cancels_them_all(language: str, heading: str) -> None:
    assert days(f"{heading}\n\n{ROWS[language]}", language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Seuraavat tilaisuudet on peruttu: konsertti 3.12. ja puurojuhla 12.12."),
        ("sv", "Inställt: konsert den 3 december och julfest den 12 december."),
        (
            "en",
            "The following will not take place: a concert on 3 December and a fair on 5 January.",
        ),
    ],
)
def test_a_list_in_one_sentence_is_cancelled_to_its_end(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("fi", "PERUTTU! Kuorokonsertti", "3.12. kirjastossa."),
        ("sv", "INSTÄLLT! Körkonsert", "Den 3 december på biblioteket."),
        ("en", "CANCELLED! Choir concert", "3 December at the library."),
    ],
)
def test_a_title_that_cancels_is_of_the_only_day_of_its_text(
    language: str, title: str, text: str
) -> None:
    assert days(text, language, title) == []


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("fi", "Retki sen sijaan on peruttu."),
        ("fi", "Kahvitarjoilua ei järjestetä."),
        ("fi", "Jos et pääse, peru paikkasi ajoissa."),
        ("fi", "Monia muita tilaisuuksia on peruttu."),
        ("sv", "Utfärden är däremot inställd."),
        ("sv", "Busstransport ordnas inte."),
        ("sv", "Vi meddelar på webben om evenemanget måste ställas in."),
        ("sv", "I fjol ställdes evenemanget in."),
        ("en", "The excursion, however, has been cancelled."),
        ("en", "Please cancel your place in good time if you cannot come."),
        ("en", "The cancellation policy is on our website."),
        ("en", "Many other events have been cancelled."),
    ],
)
def test_what_is_cancelled_of_something_else_leaves_the_event(language: str, other: str) -> None:
    assert days(f"{HELD[language]} {other}", language) == ["3.12."]
    assert days(f"{other} {HELD[language]}", language) == ["3.12."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Viime vuonna peruttu puurojuhla pidetään 3.12."),
        ("fi", "Vaikka retki jouduttiin perumaan, puurojuhla järjestetään 3.12."),
        ("fi", "Ensimmäinen ilta peruttiin. Seuraava puurojuhla on 3.12."),
        ("sv", "Fjolårets inställda julfest är den 3 december."),
        ("sv", "Trots att utfärden ställdes in ordnas julfesten den 3 december."),
        ("sv", "Andra evenemang ställs in, men julfesten hålls den 3 december."),
        ("en", "The fair that was called off last spring is on 3 December."),
        ("en", "Although the trip had to be cancelled, the fair will be held on 3 December."),
        ("en", "The walk in October was cancelled, and another walk will be held on 3 December."),
    ],
)
def test_an_earlier_cancellation_leaves_what_is_held_now(language: str, text: str) -> None:
    assert days(text, language) == ["3.12."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "3.12. Kuorokonsertti PERUTTU\n12.12. Puurojuhla"),
        ("sv", "3 december Körkonsert INSTÄLLT\n12 december Julfest"),
        ("en", "3 December Choir concert CANCELLED\n12 December Quiz night"),
    ],
)
def test_a_row_that_is_cancelled_leaves_the_row_below_it(language: str, text: str) -> None:
    assert days(text, language) == ["12.12."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Korvaavaa iltaa ei järjestetä, ja liput on palautettava 3.12. mennessä."),
        (
            "sv",
            "Inget nytt evenemang ordnas, och biljetterna ska lämnas tillbaka senast den 3 december.",
        ),
        ("en", "No replacement is arranged, and tickets must be returned by 3 December."),
    ],
)
def test_what_does_not_happen_leaves_the_last_day_of_its_tickets(language: str, text: str) -> None:
    assert days(text, language) == ["3.12."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Vi tar inte emot kort på julmarknaden den 3 december."),
        ("en", "We do not take cards at the fair on 3 December."),
        ("en", "If you have not been to one of our walks, come to the one on 3 December."),
    ],
)
def test_what_is_not_done_there_leaves_the_event(language: str, text: str) -> None:
    assert days(text, language) == ["3.12."]
