"""A row that no word explains, among rows of what happens: it is of their sort, unless it says otherwise."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in


def days(text: str, language: str) -> list[str]:
    return [event.start_on.isoformat()[5:] for event in proposed_in(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "sv",
            "3.12 Föredrag om hattar\n10.12 Allt möjligt\n17.12 Julkonsert\n22.12 Bakgården",
        ),
        (
            "fi",
            "3.12. Esitelmä hatuista\n10.12. Kaikenlaista\n17.12. Joulukonsertti\n22.12. Takapiha",
        ),
        (
            "en",
            (
                "3 December Lecture on hats\n10 December Bits and bobs\n"
                "17 December Carol concert\n22 December The backyard"
            ),
        ),
    ],
)
def test_a_row_is_offered_with_its_siblings(language: str, text: str) -> None:
    assert days(text, language) == ["12-03", "12-10", "12-17", "12-22"]


@pytest.mark.parametrize(
    "text",
    [
        "3.12 Konsert\n10.12 Sopkärlen töms\n17.12 Julspel",
        "3.12 Konsert\n10.12 Inget program\n17.12 Julspel",
        "3.12 Konsert\n10.12 Sportlov\n17.12 Julspel",
    ],
)
def test_a_row_of_another_sort_is_not_taken_along(text: str) -> None:
    assert days(text, "sv") == ["12-03", "12-17"]


def test_two_rows_are_no_list() -> None:
    assert days("3.12 Konsert\n10.12 Bakgården", "sv") == ["12-03"]


def test_rows_beside_facts_are_left_alone() -> None:
    text = "3.12 Beslutet fattas\n10.12 Bakgården\n17.12 Julkonsert\n22.12 Julspel"

    assert "12-10" not in days(text, "sv")
