"""Rows that end in their day under a heading of events, and circles and boards that meet."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in


def days(text: str) -> list[str]:
    return [event.start_on.isoformat() for event in proposed_in(text)]


@pytest.mark.parametrize(
    "row",
    [
        "Suden hetki: Lea Kuru lukee 5.12.",
        "Lue koiralle kirjaston takkahuoneessa 5.12.",
        "Kuuran tyttöjen ja poikien oma yö 5.12.",
    ],
)
def test_a_row_that_ends_in_its_day_is_offered_under_events(row: str) -> None:
    text = f"Joulun tapahtumat\n{row}\nKuuran laulajien jouluinen iltapäivä 12.12."

    assert days(text)[:1] == ["2026-12-05"]


@pytest.mark.parametrize(
    "text",
    [
        "Uudet säännöt\nLue koiralle kirjaston takkahuoneessa 5.12.\nJätä vain kuivat paperit 12.12.",
        "Joulun tapahtumat\nKuuran kauppiaat myyvät kuusia 5.12.\nHinnat löytyvät kaupasta.",
        "Joulun tapahtumat\nUusi Kuuran asukkaan opas 5.12.\nRaportti kylän taloudesta 12.12.",
    ],
)  # fmt: skip
def test_other_rows_are_not(text: str) -> None:
    assert "2026-12-05" not in days(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Kuuran kirjaston kirjoittajapiiri 3.12. alkaen", "2026-12-03"),
        ("Neulepiiri torstaina 3.12. klo 17.", "2026-12-03"),
        ("Raamattupiiri jatkuu keskiviikkona 2.12.", "2026-12-02"),
    ],
)
def test_a_circle_meets(text: str, day: str) -> None:
    assert days(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Lautakunnat kokoontuvat joulukuun alussa.",
        "Kuuran nuorisovaltuusto kokoontuu joulukuun alussa kylätalolla.",
        "Neuvosto kokoontuu joulukuun alussa keskustelemaan budjetista.",
    ],
)
def test_a_body_that_meets_in_a_part_of_a_month_is_offered(text: str) -> None:
    assert days(text) == ["2026-12-01"]


@pytest.mark.parametrize(
    "text",
    [
        "Lautakunnat kokoontuivat joulukuun alussa.",
        "Neuvosto kokoontuu yleensä joulukuun alussa.",
        "Nuorisovaltuusto ei kokoonnu joulukuun alussa.",
    ],
)
def test_a_body_that_met_or_does_not_is_not(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "4 december\n\nKontoret öppnas för anmälan.\n\n9 december\nSista ansökningsdag."),
        ("fi", "4.12.\n\nIlmoittautuminen avataan.\n\n9.12.\nViimeinen hakupäivä."),
        ("en", "4 December\n\nRegistration opens.\n\n9 December\nLast day to apply."),
    ],
)
def test_a_sentence_above_a_day_is_no_label_of_it(language: str, text: str) -> None:
    last = [event for event in proposed_in(text, language) if event.start_on.day == 9]

    assert [event.kind for event in last] == ["deadline"]
