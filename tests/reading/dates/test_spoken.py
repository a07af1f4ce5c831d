"""Hours told in words, and hours that a part of the day makes later."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.dates.test_find import days

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("language", "text", "hour"),
    [
        ("fi", "Kuoro laulaa 3.12. kello puoli seitsemän.", "18:30"),
        ("fi", "Kuoro laulaa 3.12. puoli yhdeksältä aamulla.", "08:30"),
        ("fi", "Kuoro laulaa 3.12. klo varttia vaille kuusi.", "17:45"),
        ("sv", "Kören sjunger den 3 december klockan halv sju.", "18:30"),
        ("sv", "Kören sjunger den 3 december halv sju på kvällen.", "18:30"),
        ("sv", "Kören sjunger den 3 december kl. kvart över nio.", "09:15"),
        ("en", "The choir sings on 3 December at half past six.", "18:30"),
        ("en", "The choir sings on 3 December at quarter to nine in the morning.", "08:45"),
        ("en", "The choir sings on 3 December at three o'clock.", "15:00"),
    ],
)
def test_hours_in_words_are_read(language: str, text: str, hour: str) -> None:
    assert days(text, language, WEDNESDAY) == [f"2026-12-03 {hour}"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Sauna on lämmin 3.12. klo 7 illalla.", "2026-12-03 19:00"),
        ("sv", "Bastun är varm den 3 december kl. 7 på kvällen.", "2026-12-03 19:00"),
        ("en", "The sauna is warm on 3 December at 7 in the evening.", "2026-12-03 19:00"),
        ("fi", "Sauna on lämmin 3.12. klo 5–8 illalla.", "2026-12-03 17:00-20:00"),
        ("fi", "Sauna on lämmin 3.12. klo 7 aamulla.", "2026-12-03 07:00"),
        ("sv", "I morgon kväll klockan 19 är bastun varm.", "2026-11-19 19:00"),
        ("en", "Tomorrow evening at 7 pm the sauna is warm.", "2026-11-19 19:00"),
    ],
)
def test_the_part_of_the_day_decides_which_half_an_hour_is_of(
    language: str, text: str, expected: str
) -> None:
    assert days(text, language, WEDNESDAY) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Veneitä tuli 3.11. puoli satamallista ja kolmelta kylältä."),
        ("sv", "Båtarna kom den 3 november från tre byar."),
        ("en", "The boats came on 3 November from three villages and one town."),
    ],
)
def test_a_number_in_words_is_no_time_without_a_word_for_it(language: str, text: str) -> None:
    assert days(text, language, WEDNESDAY) == ["2026-11-03"]
