"""What a day takes from what stands beside it: a time, a list, the day or the year told before."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.dates.test_find import days

JANUARY = date(2027, 1, 5)
APRIL = date(2027, 4, 26)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Sovittelu alkaa klo 9 (ke 14.4.).", ["2027-04-14 09:00"]),
        ("fi", "Lautta lähtee klo 18.30 (pe 5.2.) ja palaa yöllä.", ["2027-02-05 18:30"]),
        ("sv", "Vi börjar kl. 18 (ons 14 april).", ["2027-04-14 18:00"]),
        ("en", "Supper at 7pm (Saturday 3 April).", ["2027-04-03 19:00"]),
        ("fi", "Auki klo 9–15 (1.6.–31.8.).", ["2027-06-01..2027-08-31"]),
        ("sv", "Lördag 10 april mellan 10 och 14 är det loppis.", ["2027-04-10 10:00-14:00"]),
        ("sv", "Tvättstugan stängs i dag mellan 18 och 20.", ["2027-01-05 18:00-20:00"]),
        ("en", "Drop in on 10 April between 10 and 12.", ["2027-04-10 10:00-12:00"]),
        ("sv", "Loppis lördag 10 april 10–14, ladan.", ["2027-04-10 10:00-14:00"]),
        ("fi", "Kirppis lauantaina 10. huhtikuuta 10–14.", ["2027-04-10 10:00-14:00"]),
        ("en", "Jumble sale: Saturday 10 April 10–12.", ["2027-04-10 10:00-12:00"]),
        ("en", "They lost at home on Sat 10 April 1–3.", ["2027-04-10"]),
        ("sv", "Läger lördag 10 april 7–9-åringar.", ["2027-04-10"]),
        ("sv", "Den 10 april mellan 18 och 20 personer på plats.", ["2027-04-10"]),
        ("fi", "Esitys on ti 2.3. klo 9 ja 10 ja ke 3.3. klo 9.", ["2027-03-02 09:00", "2027-03-03 09:00"]),
        ("sv", "Tablå tis 2.3 kl. 9 och 10 och ons 3.3 kl. 9.", ["2027-03-02 09:00", "2027-03-03 09:00"]),
        ("en", "Shows on Tue 2 March at 9am and Wed 3 March at 10am.", ["2027-03-02 09:00", "2027-03-03 10:00"]),
    ],
)  # fmt: skip
def test_a_time_in_its_place_is_that_of_its_day(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, JANUARY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Retki tehdään 12. tai 13.6. sään mukaan.", ["2027-06-12", "2027-06-13"]),
        ("sv", "Utflykten blir den 12 eller 13 juni.", ["2027-06-12", "2027-06-13"]),
        ("en", "The trip is on 12 or 13 June.", ["2027-06-12", "2027-06-13"]),
        ("en", "The trip is on 12 and 13 June.", ["2027-06-12..2027-06-13"]),
        ("fi", "Kirppu on huhti-, touko- ja syyskuussa.",
         ["2027-04-01..2027-04-30", "2027-05-01..2027-05-31", "2027-09-01..2027-09-30"]),
        ("fi", "Tanssit ovat helmi- ja toukokuussa.", ["2027-02-01..2027-02-28", "2027-05-01..2027-05-31"]),
        ("fi", "Silta on kiinni helmi-, maalis- ja huhtikuussa.", ["2027-02-01..2027-04-30"]),
        ("en", "The walks in Sept and Oct are easy.", ["2027-09-01..2027-10-31"]),
        ("en", "We reopen in Oct.", ["2027-10-01..2027-10-31"]),
        ("sv", "Kören övar i sept och okt.", ["2027-09-01..2027-10-31"]),
        ("sv", "Vi ses efter jul och från Jan kommer en hälsning.", ["2027-12-25"]),
        ("fi", "Haku on auki 15/3–9/4.", ["2027-03-15..2027-04-09"]),
        ("fi", "Näyttely 28/2-4/3 pihatolla.", ["2027-02-28..2027-03-04"]),
        ("fi", "Kannusta 1/2–3/4 on vettä.", []),
    ],
)  # fmt: skip
def test_days_and_months_that_do_not_follow_each_other_are_told_apart(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, JANUARY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Home games: 22 August, 26 December (afternoon), 28 December (floodlit), 2 January, and 17 April.",
         ["2027-08-22", "2027-12-26", "2027-12-28", "2028-01-02", "2028-04-17"]),
        ("fi", "Tentit: to 2.9. klo 9, ke 20.10. klo 13 ja to 24.2. klo 13.",
         ["2027-09-02 09:00", "2027-10-20 13:00", "2028-02-24 13:00"]),
        ("sv", "Möten: 6 september (bystugan), 4 oktober (skolan) och 10 januari.",
         ["2027-09-06", "2027-10-04", "2028-01-10"]),
    ],
)  # fmt: skip
def test_a_list_goes_on_into_the_next_year(language: str, text: str, expected: list[str]) -> None:
    assert days(text, language, APRIL) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Pilkki on la 13.3., maanantaina punnitaan.", ["2027-03-13", "2027-03-15"]),
        ("sv", "Vi målar 13–14 mars och på onsdag i veckan därpå torkar det.", ["2027-03-13..2027-03-14", "2027-01-06"]),
        ("sv", "Vi målar lördagen den 13 mars och vilar måndagen.", ["2027-03-13", "2027-03-15"]),
        ("en", "Snow is due 13–14 March and frost on Monday.", ["2027-03-13..2027-03-14", "2027-03-15"]),
        ("fi", "Pilkki on 13.3. Maanantaina punnitaan.", ["2027-03-13", "2027-01-11"]),
        ("en", "Rain fell on 2 January and Monday was dry.", ["2027-01-02", "2027-01-04"]),
        ("en", "Voting opened on Sunday and runs until Sunday at 8pm.", ["2027-01-03", "2027-01-10 20:00"]),
    ],
)  # fmt: skip
def test_a_weekday_behind_a_day_to_come_follows_it(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, JANUARY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Vuonna 1923 tehdas paloi tammikuun 9. päivänä.", ["1923-01-01..1923-12-31", "1923-01-09"]),
        ("sv", "År 1923 brann kvarnen den 9 januari.", ["1923-01-01..1923-12-31", "1923-01-09"]),
        ("en", "In 1923 the mill burned down on 9 January.", ["1923-01-01..1923-12-31", "1923-01-09"]),
        ("fi", "Kokouksia oli vuonna 2026 kolme: 14.1., 25.2. ja 6.5.", ["2026-01-01..2026-12-31", "2026-01-14", "2026-02-25", "2026-05-06"]),
        ("sv", "Styrelsen höll 2025 två möten: 14/1 och 25/2.", ["2025-01-01..2025-12-31", "2025-01-14", "2025-02-25"]),
        ("en", "The board met twice in 2025: 14 January and 25 February.", ["2025-01-01..2025-12-31", "2025-01-14", "2025-02-25"]),
        ("fi", "Vuoden 2026 tilit hyväksyttiin 3.1.", ["2026-01-01..2026-12-31", "2027-01-03"]),
        ("en", "The mill of 1923 will open on 9 January.", ["1923-01-01..1923-12-31", "2027-01-09"]),
        ("fi", "Vuonna 1923 perustettu seura kokoontuu 9. tammikuuta.", ["1923-01-01..1923-12-31", "2027-01-09"]),
        ("sv", "Mötet öppnades den 3 april 1924, och den 10 i samma månad valdes styrelse.", ["1924-04-03", "1924-04-10"]),
        ("en", "It met on 3 April 1924 and on the 10th of the same month.", ["1924-04-03", "1924-04-10"]),
        ("fi", "Seura kokoontui 3.4.1924 ja saman kuun 10. päivänä.", ["1924-04-03", "1924-04-10"]),
        ("fi", "Toimisto on auki 6.–8.4. ja suljetaan 9. päivänä.", ["2027-04-06..2027-04-08", "2027-04-09"]),
        ("fi", "Matkan 1. päivänä ajetaan, 2. päivänä levätään.", []),
        ("en", "The price has not moved since June.", ["2026-06-01..2026-06-30"]),
        ("sv", "Priset är detsamma sedan augusti.", ["2026-08-01..2026-08-31"]),
        ("en", "Bookings close at noon on Fri 19th March, and on Sat 20th we go.", ["2027-03-19 12:00", "2027-03-20"]),
        ("fi", "Valtuusto päätti pitää tuvan auki vuoden loppuun.", ["2027-12-31"]),
        ("sv", "Stugan kan hyras 28 okt–3 nov.", ["2027-10-28..2027-11-03"]),
        ("en", "The hut can be hired 28 Oct to 3 Nov.", ["2027-10-28..2027-11-03"]),
        ("en", "The talk moves from Thursday 4 February to Thursday 11 February.", ["2027-02-04", "2027-02-11"]),
        ("sv", "Öppet varje måndag till fredag.", []),
        ("en", "Open every Monday to Friday.", []),
    ],
)  # fmt: skip
def test_a_day_takes_its_month_and_year_from_what_was_told(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, JANUARY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Av den 3 stora, den 4 och den 5 små blev intet.", []),
        ("sv", "Vi ses den 3 nästa månad.", ["2027-02-03"]),
        ("en", "We meet on the 3rd of next month.", ["2027-02-03"]),
        ("en", "The 3 big and the 4 small ones are sold.", []),
        ("sv", "Vi ses den 3 och 4 maj.", ["2027-05-03..2027-05-04"]),
    ],
)
def test_a_number_behind_an_article_is_a_day_only_where_something_dates_it(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, JANUARY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Halli on avoinna normaalisti 6.11. ja auki normaalisti 2.1.", ["2026-11-06", "2027-01-02"]),
        ("en", "The pool is open normally on 6 March.", ["2027-03-06"]),
        ("sv", "Badet har öppet normalt den 6 mars.", ["2027-03-06"]),
        ("fi", "Kirppu on yleensä 6. marraskuuta.", []),
        ("sv", "22/2 Träff i Vita boden. Kl 15–18", ["2027-02-22 15:00-18:00"]),
        ("fi", "22.2. Ilta Tuvassa. Klo 18 kahvit", ["2027-02-22 18:00"]),
        ("sv", "22/2 Träff i Vita boden. Vi börjar kl 15", ["2027-02-22"]),
        ("sv", "Utflykt och årsmöte 5/4\n\nVi möts vid ån tisdag 5/4 18:30.", ["2022-04-05", "2022-04-05 18:30"]),
        ("sv", "Recept 5/6\n\nVi möts vid ån tisdag 5/4.", ["2022-04-05"]),
    ],
)  # fmt: skip
def test_what_is_open_as_ever_and_what_a_row_says_further_on_is_its_days(
    language: str, text: str, expected: list[str]
) -> None:
    on = date(2022, 1, 13) if "ån" in text else JANUARY

    assert days(text, language, on) == expected
