"""Bare rows under a heading that denies, rows of one word, and days above their labels."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import proposed_in


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Vi har ingen träning dessa datum:\n9 december\n16 december"),
        ("sv", "Inga möten\n\n9 december\n16 december"),
        ("sv", "Ej schemalagda dagar på kursen:\n\n9 december\n16 december"),
        ("fi", "Ei treenejä seuraavina päivinä:\n9.12.\n16.12."),
        ("en", "No rehearsals on these days:\n9 December\n16 December"),
    ],
)
def test_days_under_a_heading_that_denies_are_no_events(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Missa inte våra konsertkvällar:\n9 december\n16 december"),
        ("sv", "Kaféträffar, ingen avgift:\n9 december\n16 december"),
        ("en", "Concert evenings (no booking needed):\n9 December\n16 December"),
    ],
)
def test_days_under_a_heading_that_denies_something_else_are_events(
    language: str, text: str
) -> None:
    assert [event.start_on.day for event in proposed_in(text, language)] == [9, 16]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "sv",
            (
                "Informationsmöten hålls i hela länet:\n\nHedemora: 9 december\n\nFalun och Borlänge:"
                " 10 december\n\nMora: 11 december"
            ),
        ),
        (
            "fi",
            (
                "Tiedotustilaisuudet pidetään koko alueella:\n\nKuru: 9.12.\n\nNord ja Eskola: 10.12."
                "\n\nMyllylä: 11.12."
            ),
        ),
        (
            "en",
            (
                "Open evenings in our libraries\n\nKuru: 9 December\nNord and Esby: 10 December\n"
                "Wells: 11 December"
            ),
        ),
    ],
)
def test_a_row_of_one_word_goes_with_the_rows_beside_it(language: str, text: str) -> None:
    assert [event.start_on.day for event in proposed_in(text, language)] == [9, 10, 11]


@pytest.mark.parametrize("word", ["Stängt", "Sommarlov"])
def test_a_label_beside_such_rows_is_no_event(word: str) -> None:
    text = f"Tävling i Bro skog: 9 december\n{word}: 10 december\nTävling i Norrby: 11 december"

    assert [event.start_on.day for event in proposed_in(text, "sv")] == [9, 11]


def test_a_label_below_a_day_is_not_read_for_the_day_after_it() -> None:
    text = "1 december\nAnsökan öppnar\n\n18 december\nAnsökan stänger"
    last = proposed_in(text, "sv")[-1]

    assert (last.end_on.day, last.kind) == (18, EventKind.DEADLINE)


@pytest.mark.parametrize(
    "text",
    [
        "Garaget kommer att städas onsdag 9 december kl. 8–16.",
        "Brandvarnarna kontrolleras torsdag 10 december kl. 9–15.",
        "Taket skottas tisdag 8 december kl. 8–12.",
        "Föreningens nya kanaler öppnar den 8 december.",
        "Den 8 december öppnar vi luckorna i fiskvägen.",
    ],
)
def test_upkeep_channels_and_sluices_are_no_events(text: str) -> None:
    assert proposed_in(text, "sv") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Vi städar gården onsdag 9 december kl. 10. Alla hjälps åt!",
        "Stranden städas onsdag 9 december kl. 10, ta med handskar och kom med!",
        "Planeringsdag inför nästa säsong: 9 december. Alla medlemmar är välkomna.",
        "Traditionellt lussefirande på åsen onsdag 9 december kl. 18.",
        "Byavandring den 9 december (det är ännu inte klart var vi startar).",
        "Årsmötet är framflyttat till den 9 december och utskicken kommer i januari.",
    ],
)
def test_work_done_together_and_open_details_leave_the_event(text: str) -> None:
    assert [event.start_on.day for event in proposed_in(text, "sv")] == [9]


def test_what_stands_behind_a_day_and_when_is_of_that_day() -> None:
    text = (
        "Härnäst väntar den 9 december då det blir årsmöte i Kuru bygdegård och den 16 december då"
        " vi ska ha en musikkväll."
    )

    assert [event.start_on.day for event in proposed_in(text, "sv")] == [9, 16]


def test_an_extra_meeting_held_instead_is_no_part_of_what_is_called_off() -> None:
    text = (
        "Styrelsen har beslutat att ställa in dagens möte för att i stället hålla ett extra möte"
        " den 9 december kl. 17."
    )

    assert [event.start_on.day for event in proposed_in(text, "sv")] == [9]


def test_a_time_that_was_changed_leaves_its_old_day() -> None:
    text = "Utfärd till Nyhamn. Datum: 5 december. Obs! Ändrat datum: 9 december."

    assert [event.start_on.day for event in proposed_in(text, "sv")] == [9]
