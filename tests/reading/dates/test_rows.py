"""Days as rows of calendars and programmes write them."""

from __future__ import annotations

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from tests.reading.dates.test_find import days, read

SPRING = date(2026, 4, 10)
HELSINKI = ZoneInfo("Europe/Helsinki")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("16/5 Vandring\n2/8 Byavandring\n8/8 Fest", ["2026-05-16", "2026-08-02", "2026-08-08"]),
        ("2/8 Allsång på bryggan\n9/8 Tipspromenad", ["2026-08-02", "2026-08-09"]),
        ("3/8 Kräftor\n\n13/9 Marknad", ["2026-08-03", "2026-09-13"]),
        ("2/3 dl socker\n16/5 Vandring", ["2026-05-16"]),
        ("1/2 Citron\n3/4 Lök", []),
    ],
)
def test_a_row_beside_a_plain_day_is_a_day_and_no_fraction(text: str, expected: list[str]) -> None:
    assert days(text, "sv", SPRING) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Onsdag: 20 maj", ["2026-05-20"]),
        ("fi", "Keskiviikko: 20. toukokuuta", ["2026-05-20"]),
        ("en", "Wednesday: May 20", ["2026-05-20"]),
    ],
)
def test_a_weekday_and_a_colon_belong_to_the_day_behind(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, SPRING) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Näyttely on auki viikot 22.4–7.5."),
        ("fi", "Halli on kiinni viikot 22.4.–7.5.2026."),
        ("sv", "Utställningen visas veckorna 22.4–7.5."),
    ],
)
def test_a_day_and_its_month_behind_weeks_are_no_week(language: str, text: str) -> None:
    (found,) = read(text, language, SPRING)

    assert (found.start_on, found.end_on) == (date(2026, 4, 22), date(2026, 5, 7))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Näytelmä Kurussa: 1.6. klo 14 ja 19, 5.6. klo 19 ja 6.6. klo 14"),
        ("sv", "Pjäsen i Norrby: 1 juni kl. 14 och 19, 5 juni kl. 19 och 6 juni kl. 14"),
        ("fi", "Ohjelma: 1.6. klo 10 ja 12; 5.6. klo 10; 6.6. klo 12"),
    ],
)
def test_a_second_time_on_a_day_is_no_day(language: str, text: str) -> None:
    assert [found.start_on.day for found in read(text, language, SPRING)] == [1, 5, 6]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Konsert den 5 maj kl. 10,30 i kyrkan."),
        ("sv", "Vi träffas 5 maj klockan 10,30."),
        ("fi", "Kokoonnumme 5.5. klo 10,30 koululla."),
    ],
)
def test_minutes_may_stand_behind_a_comma(language: str, text: str) -> None:
    (found,) = read(text, language, SPRING)

    assert found.starts_at is not None
    assert found.starts_at.astimezone(HELSINKI).time() == time(10, 30)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilmoittaudu viimeistään maanantaina 4.5. Viime vuonna tulijoita oli sata.", "2026-05-04"),
        ("Juhla on lauantaina 9.5. Ensi vuonna juhlitaan taas.", "2026-05-09"),
        ("Kokous pidetään 12.5. Viime vuoden kokous oli lyhyt.", "2026-05-12"),
    ],
)
def test_the_year_that_opens_the_next_sentence_is_not_the_days(text: str, expected: str) -> None:
    assert days(text, "fi", SPRING)[0] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Höstmötet hålls 18.11 i Norrby."),
        ("fi", "Syyskokous pidetään 18.11. Kurussa."),
        ("en", "The autumn meeting will be held on 18 November."),
    ],
)
def test_a_day_ahead_may_be_of_the_next_autumn_in_january(language: str, text: str) -> None:
    assert days(text, language, date(2027, 1, 10)) == ["2027-11-18"]
