"""What an event is called, and the rows of its parts."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.event_texts import events_in, proposed_in


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("en", "Last year's fair took place on 3 October 2025.", "Last year's fair"),
        ("en", "The fair takes place on 3 December in Turku.", "fair"),
        ("fi", "Kuuralan Rantapaja 3.0 järjestettiin tiistaina 5.5.", "Kuuralan Rantapaja 3.0"),
        ("fi", "Kuuralan Rantapaja 3.0 pidetään tiistaina 8.12.", "Kuuralan Rantapaja 3.0"),
        ("sv", "Kuddby Live ordnas den 8 december.", "Kuddby Live"),
    ],
)
def test_a_title_ends_before_its_verb(language: str, text: str, title: str) -> None:
    assert events_in(text, language)[0].title == title


@pytest.mark.parametrize(
    "text",
    [
        "Kuuralan Rantatalolla järjestetään tiistaina 8.12. pikkujoulut.",
        "Se pidetään tiistaina 8.12.",
        "Kuuralan Kylä järjestää tiistaina 8.12. jotakin.",
    ],
)
def test_a_place_or_an_organiser_is_no_title(text: str) -> None:
    titles = [event.title for event in events_in(text)]

    assert not {"Kuuralan Rantatalolla", "Se", "Kuuralan Kylä"} & set(titles)


def test_a_hall_is_named_with_its_letter() -> None:
    [forum] = proposed_in("Kuuralan foorumi järjestetään tiistaina 8.12. Kylätalo B:ssä.")

    assert forum.place == "Kylätalo B:ssä"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Utbildning i första hjälpen\nDel 1: 4 december\nDel 2: 11 december"),
        ("sv", "Utbildning i första hjälpen\nDel 1: 4 december – grunder\nDel 2: 11 december – mera"),
        ("en", "Course in first aid\nPart 1: 4 December\nPart 2: 11 December"),
        ("fi", "Ensiapukurssi\nOsa 1: 4.12.\nOsa 2: 11.12."),
    ],
)  # fmt: skip
def test_rows_of_parts_are_named_by_their_heading(language: str, text: str) -> None:
    parts = proposed_in(text, language)

    assert [event.start_on for event in parts] == [date(2026, 12, 4), date(2026, 12, 11)]
    assert {event.title.lower() for event in parts} == {text.partition("\n")[0].lower()}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "INSTÄLLT PROGRAM:\n\n4.12 Lea Kuru: Musik\n11.12 Ada Nord: Aktuellt om arv"),
        ("fi", "PERUTUT TILAISUUDET:\n\n4.12. Lea Kuru: Lauluilta\n11.12. Ada Nord: Asiaa"),
        ("en", "CANCELLED EVENTS:\n\n4 December Lea Kuru: Music\n11 December Ada Nord: News"),
    ],
)
def test_a_heading_cancels_every_row_below_it(language: str, text: str) -> None:
    assert not proposed_in(text, language)
