"""Words of dates that are none."""

from __future__ import annotations

import pytest

from tests.reading.dates.test_find import days


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "I dag finns det fyra fyrar kvar längs kusten."),
        ("sv", "Idag bor omkring tusen personer på ön."),
        ("sv", "Torget ser bättre ut än det fungerar i dag."),
        ("en", "Today there are four lighthouses left on the coast."),
        ("en", "Today, more than a thousand people live on the island."),
        ("en", "Today most villages have a library van."),
        ("fi", "Tänä päivänä kylässä on kaksi kauppaa."),
        ("fi", "Moni kulkee tänä päivänä junalla."),
    ],
)
def test_today_may_mean_nowadays(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Loppet ordnas tredje sommaren i rad."),
        ("sv", "Vårens loppis är den 8:e i ordningen."),
        ("sv", "Mässan är den 12:e i raden."),
        ("sv", "Kören fick priset fjärde året i följd."),
        ("en", "The fair sold out for the third year running."),
        ("en", "It rained for the second weekend in June and the 5th week in a row."),
        ("fi", "Kerho palkittiin kolmatta vuotta peräkkäin."),
        ("fi", "Kisat peruttiin toisena kesänä peräkkäin."),
    ],
)
def test_a_count_of_years_in_a_row_is_no_date(language: str, text: str) -> None:
    assert not [day for day in days(text, language) if "-06-01..2026-08-31" in day]
    assert not [day for day in days(text, language) if day.startswith("2026-01-01")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Kioski suljetaan tavallista perjantaita aiemmin.", []),
        ("sv", "Bussturer x4, 28.4 kl. 10–15.30.", ["2027-04-28 10:00-15:30"]),
        ("sv", "Visning x2, 3.5 kl. 18.", ["2027-05-03 18:00"]),
        ("fi", "Leiri L7, 14.6.2027 klo 9.", ["2027-06-14 09:00"]),
    ],
)
def test_a_number_that_hangs_on_a_word_hides_no_date(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Neuvosto valitaan joka neljäs vuosi huhtikuun kolmantena sunnuntaina."),
        ("fi", "Kerhon kokous pidetään yleensä maaliskuussa."),
        ("fi", "Kisat ovat kahden vuoden välein elokuussa."),
        ("sv", "Rådet väljs vart fjärde år i september."),
        ("sv", "Klubbens möte hålls normalt i mars."),
        ("en", "The board is elected every four years in May."),
        ("en", "The club usually meets in March."),
    ],
)
def test_a_month_of_every_year_or_of_a_usual_one_is_no_date(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kokous pidetään yleensä maaliskuussa. Nyt se on toukokuussa."),
        ("sv", "Mötet hålls normalt i mars. Nu hålls det i maj."),
        ("en", "The club usually meets in March. Now it meets in May."),
    ],
)
def test_what_is_usual_hides_no_month_of_another_sentence(language: str, text: str) -> None:
    assert days(text, language) == ["2027-05-01..2027-05-31"]


@pytest.mark.parametrize(
    "text",
    [
        "Papers can be read from the Thursday before the meeting.",
        "The Monday after a race is for rest.",
        "Bring the bins in on the Friday following the fair.",
    ],
)
def test_a_weekday_counted_from_something_unsaid_is_no_date(text: str) -> None:
    assert days(text, "en") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Maanantai suljettu."),
        ("sv", "Måndag: stängt"),
        ("en", "Monday closed."),
        ("en", "The club has coffee on 3rd Friday of the month."),
    ],
)
def test_a_weekday_of_opening_hours_is_no_date(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "The sauna is also open on some Tuesday or Wednesday evenings.",
        "Choir practice is on Monday evenings.",
        "The kiosk sells coffee on Friday, Saturday and Sunday mornings.",
    ],
)
def test_evenings_in_the_plural_are_no_dates(text: str) -> None:
    assert days(text, "en") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "I dag är det vanligt att skära skinn."),
        ("sv", "Idag är det svårt att hitta en båtbyggare."),
        ("sv", "I dag är det många som ror."),
        ("en", "Today's children row less than today's world thinks."),
        ("fi", "Hyvää joulua ja rauhallista pääsiäistä kaikille!"),
        ("sv", "God jul och glad påsk!"),
        ("en", "Merry Christmas and happy Easter!"),
        ("en", "The normal Thursday and the Monday club night stay as they are."),
        ("en", "A fifth Wednesday is free, and Tuesday night training goes on."),
        ("en", "Norway's independence day is not ours."),
        ("sv", "KOM (2017) 142 och COM(2018) 33"),
    ],
)
def test_what_only_sounds_like_a_date_is_none(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "I dag är det premiär.", ["2026-11-20"]),
        ("sv", "Anmälningar senast till 18.05", []),
        ("sv", "Betala till 18.5", ["2027-05-18"]),
        ("en", "Come on Aug. 5–6 and 2 p.m. is the start.", ["2027-08-05..2027-08-06"]),
        ("en", "Sing at 7:30 p.m. on Aug. 5–6.", ["2027-08-05..2027-08-06 19:30"]),
        ("sv", "Vecka 9, 1–5 mars 2027, är det lov.", ["2027-03-01..2027-03-05"]),
    ],
)
def test_what_is_beside_a_date_is_told_from_it(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language) == expected
