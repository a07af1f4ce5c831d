"""Two rows of a calendar that have one day, and one thing told in two rows."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fi",
            (
                "Tapahtumat\n\nTo 26.11. Satutuokiot jatkuvat\n"
                "To 26.11. klo 17.30 Rohkeiden Naisten lukupiiri\n"
            ),
        ),
        (
            "fi",
            (
                "Kyläillat\n\nKe 2.12. klo 18 Haukkalan koulu, Haukkalantie 3\n"
                "Ke 2.12. klo 18 Niemelän seurantalo, Rantatie 8\n"
            ),
        ),
        (
            "sv",
            (
                "Evenemang\n\nTo 26.11 kl. 18 Sagostund med Torsten Lind\n"
                "To 26.11 kl. 18 Modiga herrars läsecirkel\n"
            ),
        ),
        (
            "en",
            (
                "Events\n\nThu 26 Nov at 6 pm Nordby School choir evening\n"
                "Thu 26 Nov at 6 pm Harvest supper quiz, Mill Tavern\n"
            ),
        ),
    ],
)
def test_two_rows_of_a_day_with_two_names_are_two(language: str, text: str) -> None:
    assert len(proposed_in(text, language)) == 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fi",
            (
                "Tapahtumat\n\nTo 26.11. klo 17.30 Rohkeiden Naisten lukupiiri\n"
                "To 26.11. klo 17.30 Lukupiiri kokoontuu\n"
            ),
        ),
        ("fi", "Koulutus\n\nTo 26.11. Koulutus\nTo 26.11. klo 9 Koulutusiltapäivä alkaa\n"),
        (
            "sv",
            "Evenemang\n\n26.11 Vårens stora modelljärnvägsmässa\n26.11 kl. 10 Mässan öppnar\n",
        ),
        ("en", "Events\n\n26 Nov Harvest quiz, Mill Tavern\n26 Nov at 6 pm Quiz in the tavern\n"),
        (
            "en",
            "The winter fair is on 26 November in Quay Hall. The fair on 26 November opens at ten.",
        ),
    ],
)
def test_one_thing_in_two_rows_is_one(language: str, text: str) -> None:
    assert len(proposed_in(text, language)) == 1
