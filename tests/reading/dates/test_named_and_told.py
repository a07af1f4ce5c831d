"""Days that a name, a title or the word before them decides: which are dates, and of which year."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.dates.test_find import days

JANUARY = date(2027, 1, 5)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Minutes of the previous village meeting on 16 November will be on the wall.", ["2026-11-16"]),
        ("en", "We will approve the minutes of the previous meeting of 8 September.", ["2026-09-08"]),
        ("en", "The next meeting will be on 16 November.", ["2027-11-16"]),
        ("fi", "Edellisen kokouksen 10.9. pöytäkirja luetaan.", ["2026-09-10"]),
        ("fi", "Luetaan pöytäkirja edellisestä kokouksesta 3.8. ja kahvitellaan.", ["2026-08-03"]),
        ("fi", "Seuraava kokous pidetään 10.9. tuvassa.", ["2027-09-10"]),
        ("sv", "Protokollet från föregående möte den 10 september läses upp.", ["2026-09-10"]),
        ("sv", "Vid föregående träff 3.8 valdes ingen.", ["2026-08-03"]),
        ("sv", "Nästa möte hålls den 10 september.", ["2027-09-10"]),
    ],
)  # fmt: skip
def test_the_day_of_the_previous_meeting_is_gone_by(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, JANUARY) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Museossa on Karhun talvi -näyttely."),
        ("fi", "Esillä on ”Metsän syksy”."),
        ("fi", "Lasten lauantai -työpaja on maksuton."),
        ("sv", "Föreningen ordnar ”Barnens lördag” i hamnen."),
        ("sv", "Boken ”Skogens höst” finns i biblioteket."),
        ("sv", "Vi visar filmen ”Bryggans vinter”."),
        ("en", "The village sings “Harbour's Spring” by the pier."),
    ],
)
def test_a_name_that_ends_in_a_season_or_a_weekday_is_no_date(language: str, text: str) -> None:
    assert days(text, language, JANUARY) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The April and May meetings are cancelled.", ["2027-04-01..2027-04-30", "2027-05-01..2027-05-31"]),
        ("en", "The March and June walks begin at the pier.", ["2027-03-01..2027-03-31", "2027-06-01..2027-06-30"]),
        ("en", "Walks begin in April and May by the pier.", ["2027-04-01..2027-05-31"]),
        ("en", "In accordance with the Harbour Order 2020 boats are counted.", []),
        ("en", "Later in the summer, we gather by the pier.", []),
        ("en", "Songs are sung throughout the summer by the pier.", []),
        ("en", "Council Meetings 2028\nThursday 6 January\nThursday 3 February",
         ["2028-01-01..2028-12-31", "2028-01-06", "2028-02-03"]),
        ("en", "The Christmas market will be planned on 4 March.", ["2027-03-04"]),
        ("en", "Sat 27 March – Easter walk, 10 am", ["2027-03-27 10:00"]),
        ("en", "The harbour will be closed over Easter and at Christmas.",
         ["2027-03-28", "2027-12-25"]),
        ("en", "Christmas will be spent by the pier.", ["2027-12-25"]),
        ("sv", "Sångaren är i höst aktuell med en bok.", ["2027-09-01..2027-11-30"]),
        ("sv", "Hon är i sommar värd för hamnen.", ["2027-06-01..2027-08-31"]),
        ("sv", "Boken gör i vår hamn ingen glad.", []),
        ("sv", "15 oktober börjar den vanligtvis livliga bokveckan.", ["2027-10-15"]),
        ("sv", "Marknaden hålls vanligtvis 15 oktober.", []),
    ],
)  # fmt: skip
def test_the_words_around_a_month_or_season_say_what_it_is(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, JANUARY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Halli valmistui keväällä 2024. Kesällä pidettiin avajaiset.",
         ["2024-03-01..2024-05-31", "2024-06-01..2024-08-31"]),
        ("fi", "Perjantaista 8.1. sunnuntaihin 10.1. sataa.", ["2027-01-08..2027-01-10"]),
        ("fi", "Talven 2028–2029 aikana rakennetaan laituri.", ["2028-12-01..2029-02-28"]),
        ("fi", "Soittajat soittivat 17.8. laiturilla.", ["2026-08-17"]),
        ("fi", "Kylä perustettiin 3.5.1927, ja 3.5. juhlitaan.", ["1927-05-03", "2027-05-03"]),
        ("sv", "Hallen blev klar i mars 2024. I april hölls invigningen.",
         ["2024-03-01..2024-03-31", "2024-04-01..2024-04-30"]),
        ("sv", "Dagarna före jul, 21–23.12, var hamnen öppen.", ["2026-12-21..2026-12-23"]),
        ("sv", "4 mars kl 19 – 5 mars kl 02 dansas det.", ["2027-03-04..2027-03-05 19:00-02:00"]),
        ("sv", "4 feb kl 19 – 5 feb kl 02 dansas det.", ["2027-02-04..2027-02-05 19:00-02:00"]),
        ("sv", "Vintern 2028–2029 byggs bryggan.", ["2028-12-01..2029-02-28"]),
        ("sv", "Vårens familjedag handlade om båtar.", ["2026-03-01..2026-05-31"]),
        ("sv", "Byn grundades 3.5.1927, och 3.5 firar vi.", ["1927-05-03", "2027-05-03"]),
        ("en", "The hall was finished in spring 2024. In summer it was opened.",
         ["2024-03-01..2024-05-31", "2024-06-01..2024-08-31"]),
        ("en", "The rink will be built in the winter of 2028–29.", ["2028-12-01..2029-02-28"]),
        ("en", "The singer was born on March 12, 1850 in Laiska.", ["1850-03-12"]),
        ("en", "The village was founded on 3 May 1927, and on 3 May we celebrate.",
         ["1927-05-03", "2027-05-03"]),
    ],
)  # fmt: skip
def test_a_year_told_before_goes_on_or_does_not(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, JANUARY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Vårterminen 2028\nLov\nVecka 44 höstlov\n4 mars studiedag",
         ["2028-03-01..2028-05-31", "2027-11-01..2027-11-07", "2028-03-04"]),
        ("sv", "Höstterminen 2027\n17 augusti – 20 december\nVecka 8 sportlov",
         ["2027-09-01..2027-11-30", "2027-08-17..2027-12-20", "2027-02-22..2027-02-28"]),
        ("fi", "Kevät 2027\n14.1. Kerho alkaa\n29.4. Kerho päättyy",
         ["2027-03-01..2027-05-31", "2027-01-14", "2027-04-29"]),
        ("fi", "Syksy 2027\n9.9. Kerho alkaa\n4.3. Talviretki",
         ["2027-09-01..2027-11-30", "2027-09-09", "2027-03-04"]),
        ("en", "Autumn 2027\n9 September: the club begins\n4 March: winter walk",
         ["2027-09-01..2027-11-30", "2027-09-09", "2027-03-04"]),
        ("sv", "Påsklov: 20 mars – 5 april\nKristi himmelsfärd: 6 maj\nNationaldag: 6 juni",
         ["2027-03-20..2027-04-05", "2027-05-06", "2027-05-06", "2027-06-06"]),
        ("fi", "Kerho alkaa aina klo 13. Helmikuun illassa lauletaan.", ["2027-02-01..2027-02-28"]),
        ("fi", "Kerho alkaa 13. helmikuuta.", ["2027-02-13"]),
    ],
)  # fmt: skip
def test_a_row_belongs_to_the_term_above_it_only_where_it_may(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, JANUARY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Viikolla 3 ollaan leirillä.\nMaanantaina: avajaiset\nPerjantaina: nuotio", ["2027-01-18..2027-01-24", "2027-01-18", "2027-01-22"]),
        ("fi", "Viikolla 5 kerätään kirjoja. Tiistaina haetaan laatikot.", ["2027-02-01..2027-02-07", "2027-02-02"]),
        ("sv", "Vecka 3 är det läger.\nMåndag: invigning\nFredag: lägereld", ["2027-01-18..2027-01-24", "2027-01-18", "2027-01-22"]),
        ("en", "Camp is in the week commencing 18 January.\nMonday: arrival\nFriday: bonfire", ["2027-01-18..2027-01-24", "2027-01-18", "2027-01-22"]),
        ("en", "Bread Week 18-22 January 2027\nTuesday – dough\nThursday – ovens", ["2027-01-18..2027-01-22", "2027-01-19", "2027-01-21"]),
    ],
)  # fmt: skip
def test_a_weekday_below_a_week_is_one_of_its_days(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, JANUARY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Kerho perustettiin 9. maaliskuuta vuonna 1985.", ["1985-03-09"]),
        ("fi", "Talkoot olivat 5.5. vuonna 2019 laiturilla.", ["2019-05-05"]),
        ("fi", "Tuvassa kokoonnuttiin 5.5. Vuonna 2019 tupa paloi.", ["2026-05-05", "2019-01-01..2019-12-31"]),
        ("sv", "Klubben grundades den 9 mars år 1885.", ["1885-03-09"]),
        ("sv", "Vi ses måndag, 18de januari.", ["2027-01-18"]),
        ("sv", "22 MAJ, LÖRDAG: fladdermöss", ["2027-05-22"]),
        ("fi", "Lepakkoretki 22.5., lauantaina klo 21", ["2027-05-22 21:00"]),
        ("en", "Bat walk: 22 May, Saturday at 9 pm", ["2027-05-22 21:00"]),
        ("en", "Bats on 22 May, Wednesday is free.", ["2027-05-22", "2027-01-06"]),
        ("en", "The talk set for 2/6 will move to 2/27.", ["2027-02-06", "2027-02-27"]),
        ("en", "Bake with us on the Monday or Tuesday of Bread Week.", []),
        ("fi", "Paikka on Kuuran talo, huone 3.2.", []),
        ("fi", "Kerho kokoontuu huoneessa 4.2. klo 18.", ["2027-02-04 18:00"]),
        ("sv", "Vi möts i biblioteket, mötesrum 3.2.", []),
        ("en", "We bake on Wednesday of next week.", ["2027-01-13"]),
        ("en", "This half-day event is free, and so is the next week-long camp.", []),
    ],
)  # fmt: skip
def test_a_year_or_a_weekday_right_behind_a_day_is_its_own(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, JANUARY) == expected
