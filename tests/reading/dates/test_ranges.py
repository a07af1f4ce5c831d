"""From one day, month, season or year to another, however the join is written."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.dates.test_find import days

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Open studio: 04 May → 05 June 2027", ["2027-05-04..2027-06-05"]),
        ("fi", "Taidelainaamo kiertää 4.5. → 5.6.2027", ["2027-05-04..2027-06-05"]),
        ("sv", "Utlåning 4.5 -> 5.6.2027", ["2027-05-04..2027-06-05"]),
        ("en", "Doors 4 May 2027, 9:00 -- 15:00", ["2027-05-04 09:00-15:00"]),
    ],
)
def test_an_arrow_and_two_hyphens_join_like_a_dash(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Kuoro harjoittelee lokakuusta 2026 helmikuuhun 2027.", ["2026-10-01..2027-02-28"]),
        ("fi", "Näyttelykausi lokakuu 2026 – helmikuu 2027", ["2026-10-01..2027-02-28"]),
        ("fi", "Lokakuun 2026 ja helmikuun 2027 välillä satoi.", ["2026-10-01..2027-02-28"]),
        ("fi", "Silta on kiinni syksystä 2026 kevääseen 2027.", ["2026-09-01..2027-05-31"]),
        ("fi", "Väkiluku kasvoi vuodesta 2019 vuoteen 2024.", ["2019-01-01..2024-12-31"]),
        ("fi", "Väkiluku kasvoi vuosien 2019 ja 2024 välillä.", ["2019-01-01..2024-12-31"]),
        ("sv", "Kören övar från oktober 2026 till februari 2027.", ["2026-10-01..2027-02-28"]),
        ("sv", "Bron är stängd hösten 2026–våren 2027.", ["2026-09-01..2027-05-31"]),
        ("sv", "Invånarna blev fler mellan 2019 och 2024.", ["2019-01-01..2024-12-31"]),
        ("en", "The choir meets from October 2026 to February 2027.", ["2026-10-01..2027-02-28"]),
        ("en", "It rained between October 2026 and February 2027.", ["2026-10-01..2027-02-28"]),
        ("en", "Grazing season: Oct 2026 – Feb 2027", ["2026-10-01..2027-02-28"]),
        ("en", "Between January and March 2027 the pool is closed.", ["2027-01-01..2027-03-31"]),
        ("en", "Numbers grew between 2019 and 2024.", ["2019-01-01..2024-12-31"]),
    ],
)
def test_months_seasons_and_years_with_years_of_their_own_make_one_range(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Leikataan lokakuussa 2026 ja helmikuussa 2027.",
         ["2026-10-01..2026-10-31", "2027-02-01..2027-02-28"]),
        ("sv", "Vi skördar i oktober 2026 och februari 2027.",
         ["2026-10-01..2026-10-31", "2027-02-01..2027-02-28"]),
        ("en", "We prune in October 2026 and February 2027.",
         ["2026-10-01..2026-10-31", "2027-02-01..2027-02-28"]),
    ],
)  # fmt: skip
def test_months_joined_by_and_alone_stay_two(language: str, text: str, expected: list[str]) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Stalls open Monday–Friday, May 3–7, 2027.", ["2027-05-03..2027-05-07"]),
        ("en", "Drop in Monday to Wednesday, June 7 to 9.", ["2027-06-07..2027-06-09"]),
        ("en", "Workshops on Sat & Sun, 8/9 May 2027", ["2027-05-08..2027-05-09"]),
        ("sv", "Talko lördag–söndag 8–9 maj", ["2027-05-08..2027-05-09"]),
    ],
)
def test_two_weekdays_stand_before_the_days_they_name(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Ruokajono 23.4, 21.5, 18.6.", ["2027-04-23", "2027-05-21", "2027-06-18"]),
        ("fi", "Kerhopäivät: 23.4, 21.5 ja 18.6", ["2027-04-23", "2027-05-21", "2027-06-18"]),
        ("fi", "Torit 14.5, 11.6, 9.7 ja 13.8 klo 9.",
         ["2027-05-14 09:00", "2027-06-11 09:00", "2027-07-09 09:00", "2027-08-13 09:00"]),
        ("fi", "Mittaukset antoivat 3.2, 4.1 ja 5.3.", []),
        ("fi", "Luvuissa 1.2, 2.3 ja 13.4 kerrotaan lisää.", []),
    ],
)  # fmt: skip
def test_a_list_of_days_without_their_last_dots_is_read_as_one(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Kaivinkone käy viikoilla 8, 9 ja 11.",
         ["2027-02-22..2027-02-28", "2027-03-01..2027-03-07", "2027-03-15..2027-03-21"]),
        ("sv", "Bussen går vecka 8 och 9.", ["2027-02-22..2027-02-28", "2027-03-01..2027-03-07"]),
        ("sv", "Lov veckorna 8–9 och 11", ["2027-02-22..2027-03-07", "2027-03-15..2027-03-21"]),
        ("en", "The pool is empty in weeks 8 and 9.", ["2027-02-22..2027-02-28", "2027-03-01..2027-03-07"]),
        ("fi", "Talossa on viikolla 8 ja 9 kurssia auki.", ["2027-02-22..2027-02-28"]),
    ],
)  # fmt: skip
def test_several_weeks_are_told_by_one_word(language: str, text: str, expected: list[str]) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Kurssi on 14. ja 15.5.2027.", ["2027-05-14..2027-05-15"]),
        ("sv", "Kursen hålls den 14 och 15 maj.", ["2027-05-14..2027-05-15"]),
        ("en", "The course is on 14th, 15th and 16th May.", ["2027-05-14..2027-05-16"]),
        ("fi", "Kurssit ovat 14. ja 16.5.2027.", ["2027-05-14", "2027-05-16"]),
        ("fi", "Kurssit ovat 14.5. ja 15.5.2027.", ["2027-05-14", "2027-05-15"]),
        ("sv", "I maj och juni vilar vi.", ["2027-05-01..2027-06-30"]),
    ],
)
def test_days_that_follow_each_other_and_share_a_month_are_one_stretch(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Basaren hålls i år torsdag 19 november.", ["2026-11-19"]),
        ("fi", "Basaari on tänä vuonna 19.11.", ["2026-11-19"]),
        ("en", "The bazaar is held next year on 18 November.", ["2027-11-18"]),
    ],
)
def test_this_year_before_a_day_is_its_year(language: str, text: str, expected: list[str]) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Turnén är i mars/april 2027.", ["2027-03-01..2027-04-30"]),
        ("en", "The tour is in March/April 2027.", ["2027-03-01..2027-04-30"]),
        ("sv", "Fullmäktige sammanträder 4-December", ["2026-12-04"]),
        ("en", "The council meets on 4-December-2026 at noon.", ["2026-12-04 12:00"]),
        ("en", "The council meets on 4-5 December.", ["2026-12-04..2026-12-05"]),
        ("en", "The fair is on 7/8th June 2027.", ["2027-06-07..2027-06-08"]),
    ],
)
def test_slashes_and_hyphens_join_months_and_days(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, date(2026, 11, 18)) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Aikataulu\n10.1. Avaus\n20.11. Päätös", ["2027-01-10", "2027-11-20"]),
        ("sv", "Tider\n10 januari Start\n20 november Slut", ["2027-01-10", "2027-11-20"]),
        (
            "en",
            "Dates\n• January 10\n• October 8-11\n• November 17",
            ["2027-01-10", "2027-10-08..2027-10-11", "2027-11-17"],
        ),
        ("en", "News\n30 November Cars\n17 November Boats", ["2026-11-30", "2026-11-17"]),
    ],
)
def test_rows_that_follow_each_other_share_their_year(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, date(2026, 11, 20)) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The line is cut between 5pm Friday 4 June and 8am Monday 7 June."),
        ("en", "The line is cut from 5pm on Friday 4 June to 8am on Monday 7 June 2027."),
        ("fi", "Linja on poikki perjantaista 4.6. klo 17 maanantaihin 7.6. klo 8."),
        ("sv", "Linjen är bruten från kl. 17 fredagen den 4 juni till kl. 8 måndagen den 7 juni."),
    ],
)
def test_a_stretch_may_begin_and_end_with_a_time(language: str, text: str) -> None:
    assert days(text, language) == ["2027-06-04..2027-06-07 17:00-08:00"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The rehearsal is at 5pm on Friday 4 June and 8am on Monday 7 June."),
        ("en", "The rehearsal was moved from 5pm on Friday 4 June to 8am on Monday 7 June."),
    ],
)
def test_two_days_with_times_are_two_where_nothing_spans_them(language: str, text: str) -> None:
    assert days(text, language) == ["2027-06-04 17:00", "2027-06-07 08:00"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bridge closes in the week commencing 7th June."),
        ("en", "The bridge closes in the week beginning Monday 7 June."),
        ("en", "Exams are in the week of 7 June."),
        ("sv", "Bron stängs veckan som börjar den 7 juni."),
        ("sv", "Bron stängs under veckan med start 7 juni."),
    ],
)
def test_a_week_may_be_told_by_its_first_day(language: str, text: str) -> None:
    assert days(text, language) == ["2027-06-07..2027-06-13"]
