"""What is told of as past, though its day names no year."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.event_texts import proposed_in

NOVEMBER = date(2026, 11, 9)


def days(text: str, language: str) -> list[str]:
    return [f"{event.start_on:%-d.%-m.}" for event in proposed_in(text, language, on=NOVEMBER)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kuvia puurojuhlasta 29.11."),
        ("fi", "Kiitos kaikille puurojuhlaan 29. marraskuuta osallistuneille!"),
        ("fi", "Muistio 29.11. pidetystä työpajasta on julkaistu."),
        ("sv", "Bilder från julfesten den 29 november"),
        ("sv", "Tack till alla som deltog i julfesten den 29 november!"),
        ("sv", "Rapport från seminariet som hölls den 29 november."),
        ("en", "Photos from the fair on 29 November"),
        ("en", "Thank you to everyone who came to the fair on 29 November!"),
        ("en", "Notes from the workshop on 29 November have been published."),
    ],
)
def test_thanks_pictures_and_minutes_are_of_what_is_over(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kuorot soittivat lukupiirissä 20.3."),
        ("fi", "Kyläjuhlassa 17.2. istutettiin puita."),
        ("fi", "Joulumyyjäiset 12.12. on ohi."),
        ("fi", "Viimeinen lukupiiri oli 26.11."),
        ("fi", "Konsertti 3.12. keskeytettiin ukkosen vuoksi."),
        ("sv", "Kören sjöng på mässan den 20 mars."),
        ("sv", "Vid byafesten den 17 februari avtäcktes en minnestavla."),
        ("sv", "Julmarknaden den 12 december är över."),
        ("sv", "Konserten den 3 december avbröts på grund av åska."),
        ("en", "The choir sang at the annual meeting on 20 March."),
        ("en", "At the workshop on 17 February prizes were handed out."),
        ("en", "The Christmas fair on 12 December is over."),
        ("en", "The concert on 3 December was interrupted by thunder."),
    ],
)
def test_past_verbs_tell_of_what_is_over(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kuvia julkaissut Anna Kuura puhuu seminaarissa 3.12."),
        ("fi", "Hallitus päätti, että kyläjuhla pidetään 3.12."),
        ("fi", "Viime konsertti oli menestys. Seuraava konsertti on 3.12."),
        ("sv", "Styrelsen beslöt att byafesten hålls den 3 december."),
        ("sv", "Bilder från sommaren visas på julfesten den 3 december."),
        ("sv", "Kören, som sjöng i våras, ger en konsert den 3 december."),
        ("en", "Anna Moor, who has lectured here before, gives a lecture on 3 December."),
        ("en", "Results of the survey will be presented at the seminar on 3 December."),
        ("en", "The society, which was founded in 1926, invites you to a fair on 3 December."),
    ],
)
def test_a_past_verb_of_something_else_leaves_what_is_to_come(language: str, text: str) -> None:
    assert days(text, language) == ["3.12."]
