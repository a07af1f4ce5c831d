"""Rows below a month that tell only its days."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.dates.test_find import days

AUTUMN = date(2026, 11, 20)
TOLD = ["2026-12-01..2026-12-31", "2026-12-03", "2026-12-12"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Joulukuu 2026\nTo 3. Kuun kehto\nLa 12. Sumun soitto"),
        ("fi", "JOULUKUU\n3. Kuun kehto\n12. kirjailija Helmi Laine"),
        ("fi", "Tapahtumat joulukuussa\n• to 3. Kuun kehto\n• la 12. Sumun soitto"),
        ("fi", "Joulukuu 2026\nKuun kehto to 3.\nSumun soitto la 12."),
        ("sv", "December 2026\nTors 3: Månens vagga\nLör 12 Dimmans sång"),
        ("sv", "December\n3 Månens vagga\n12 Dimmans sång"),
        ("sv", "DECEMBER\nMånens vagga tors 3\nDimmans sång lör 12"),
        ("en", "December 2026\nThu 3 Cradle of the Moon\nSat 12: fog songs"),
        ("en", "What’s on in December\n3rd Cradle of the Moon\n12th Songs of the Fog"),
        ("en", "December\nCradle of the Moon Thu 3\nSongs of the Fog Sat 12th"),
    ],
)
def test_a_row_is_a_day_of_the_month_above_it(language: str, text: str) -> None:
    assert days(text, language, AUTUMN) == TOLD


def test_rows_go_on_in_the_month_that_follows() -> None:
    text = "December 2026\nThu 3 Moonrise\n\nJanuary 2027\nSat 16 Fog\nThu 28 Rain"

    assert days(text, "en", AUTUMN)[1:] == [
        "2026-12-03",
        "2027-01-01..2027-01-31",
        "2027-01-16",
        "2027-01-28",
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fi",
            "Hinnat nousivat joulukuussa 2026 selvästi, kertoo kunta tiedotteessaan.\n3. Kuun kehto",
        ),
        ("fi", "Joulukuu\n3 lasta ja 12 aikuista"),
        ("sv", "December\n3 veckor kvar\n12 barn"),
        ("en", "December\n3 weeks to go\n12 children"),
        ("en", "Contents\n3 Method\n12 Results"),
    ],
)
def test_figures_elsewhere_are_no_days(language: str, text: str) -> None:
    assert all(day[-2:] not in {"03", "12"} for day in days(text, language, AUTUMN))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Programme for the week 30 November – 6 December 2026"),
        ("en", "Book Week 30 November to 6 December"),
        ("sv", "Program för veckan 30 november–6 december"),
        ("en", "Voting phase 30 November – 6 December"),
        ("fi", "Äänestyksen vaihe 30. marraskuuta – 6. joulukuuta"),
        ("sv", "Fas 30 november–6 december"),
    ],
)
def test_a_number_before_the_name_of_a_month_counts_its_days(language: str, text: str) -> None:
    assert days(text, language, AUTUMN) == ["2026-11-30..2026-12-06"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Månens vagga 3/12\nDimmans sång 20/12", ["2026-12-03", "2026-12-20"]),
        ("Marknad / 5/12 / torget\nFest / 16/12 / hamnen", ["2026-12-05", "2026-12-16"]),
        ("Poäng 3/10\nPoäng 7/10", []),
    ],
)
def test_a_slash_that_ends_a_row_is_a_day_beside_a_plain_one(
    text: str, expected: list[str]
) -> None:
    assert days(text, "sv", AUTUMN) == expected
