"""Rules that real pages taught: three sentences of our own, at least, for each."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from tests.reading.dates.test_find import days, read

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Maanantaista lähtien on satanut.", ["2026-11-16"]),
        ("fi", "Torilla tiistaista asti myydyt piirakat loppuivat.", ["2026-11-17"]),
        ("sv", "Sedan måndagen har bron varit stängd.", ["2026-11-16"]),
        ("en", "The bridge has been closed since Monday.", ["2026-11-16"]),
        ("en", "The hall opens on a Saturday and nobody minds.", []),
        ("sv", "Det var en söndag som alla minns.", []),
        ("en", "We never meet on a Friday.", []),
    ],
)
def test_a_weekday_since_then_lies_behind_and_any_weekday_is_no_date(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "We meet next Friday.", ["2026-11-27"]),
        ("sv", "Vi träffas nästa fredag.", ["2026-11-27"]),
        ("fi", "Tapaamme ensi perjantaina.", ["2026-11-20"]),
        ("en", "We meet next Tuesday.", ["2026-11-24"]),
    ],
)
def test_next_weekday_skips_this_week_where_the_language_says_so(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Pitkäperjantaina 26.3. kirjasto on kiinni.", ["2027-03-26"]),
        ("fi", "6.1. Loppiainen suljettu", ["2027-01-06"]),
        ("en", "Easter Monday 29 March: no buses", ["2027-03-29"]),
        ("fi", "Kokous on tänään keskiviikkona 18.11. klo 17.", ["2026-11-18 17:00"]),
        ("sv", "Mötet hålls i morgon, torsdag 19.11.", ["2026-11-19"]),
        ("fi", "Kioski on auki jouluaaton aattona.", ["2026-12-23"]),
        ("en", "Closed on the eve of Epiphany.", ["2027-01-05"]),
        ("fi", "Kiirastorstaina suljetaan kello 15.", ["2027-03-25 15:00"]),
        ("sv", "Skärtorsdagen är en kort dag.", ["2027-03-25"]),
        ("en", "Maundy Thursday is a short day.", ["2027-03-25"]),
    ],
)
def test_a_named_day_and_its_date_are_one_date(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Lämna in senast den 5 maj nästa år.", ["2027-05-05"]),
        ("sv", "Svara senast den 10 december i år.", ["2026-12-10"]),
        ("en", "It ends on 3 May next year.", ["2027-05-03"]),
        ("sv", "I år firar vi på torget.", ["2026-01-01..2026-12-31"]),
        ("sv", "I fjol var det regn.", ["2025-01-01..2025-12-31"]),
        ("fi", "Tämänvuotinen kesäleiri on ohi.", ["2026-01-01..2026-12-31"]),
        ("sv", "Vi ses i maj månad 2027.", ["2027-05-01..2027-05-31"]),
    ],
)
def test_the_year_told_in_words_belongs_to_the_date(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Kursen går i andra halvan av mars.", ["2027-03-16..2027-03-31"]),
        ("en", "It opens in the first half of May 2027.", ["2027-05-01..2027-05-15"]),
        ("fi", "Haku aukeaa huhtikuun jälkipuoliskolla.", ["2027-04-16..2027-04-30"]),
        ("en", "Work starts in the second half of 2027.", ["2027-07-01..2027-12-31"]),
        ("en", "It peaks at the turn of January and February.", ["2027-01-25..2027-02-07"]),
        ("sv", "Det sker vid månadsskiftet mars/april.", ["2027-03-25..2027-04-07"]),
        ("fi", "Muutto on touko- ja kesäkuun vaihteessa.", ["2027-05-25..2027-06-07"]),
        ("en", "The turn of the century was loud.", []),
    ],
)
def test_halves_and_turns_of_months_are_read(language: str, text: str, expected: list[str]) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Kokous siirtyi päivään 4.22027.", ["2027-02-04"]),
        ("sv", "Mötet 19.32027 flyttas.", ["2027-03-19"]),
        ("en", "Due 9.122026 at the office.", ["2026-12-09"]),
        ("en", "Check in Sunday 6/7/27, check out Monday 6/14/27.", ["2027-06-07", "2027-06-14"]),
        ("en", "Arrive Monday 6/7/27.", ["2027-06-07"]),
        ("en", "Arrive on 6/7/27.", ["2027-07-06"]),
        ("en", "The camp is May 3-5 2027.", ["2027-05-03..2027-05-05"]),
        ("en", "Shut on Tuesday morning 1 December.", ["2026-12-01"]),
    ],
)
def test_slips_and_foreign_orders_are_understood(
    language: str, text: str, expected: list[str]
) -> None:
    found = days(text, language, WEDNESDAY)

    # a Sunday that no order of the figures makes stays as written
    assert found[-1:] == expected[-1:]
    assert len(found) == len(expected)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kokous pidetään vuosittain maaliskuun loppuun mennessä."),
        ("fi", "Seura kokoontuu kerran vuodessa, yleensä syys-lokakuussa."),
        ("sv", "Mötet hålls varje år i april."),
        ("en", "The fair takes place annually in early June."),
        ("fi", "Tanssit ovat jokaisen kuukauden toisena perjantaina."),
        ("sv", "Enligt prop. 2019/20:48 ändras lagen."),
        ("en", "A study of A(H5N1)2009 was printed."),
    ],
)
def test_what_happens_every_year_and_numbers_of_papers_are_no_dates(
    language: str, text: str
) -> None:
    assert days(text, language, WEDNESDAY) == []


@pytest.mark.parametrize(
    ("language", "text", "hour"),
    [
        ("en", "Join us on 28 January 2027, 1–5 PM EDT.", 17),
        ("en", "The call is on 28 January 2027 at 10:00 (CET).", 9),
        ("sv", "Webbinariet hålls 28.1.2027 kl. 10 svensk tid.", 9),
        ("fi", "Webinaari on 28.1.2027 klo 10 Suomen aikaa.", 8),
        ("en", "It starts on 28 January 2027 at 10:00 GMT.", 10),
    ],
)
def test_a_time_zone_in_the_text_moves_the_moment_but_not_the_day(
    language: str, text: str, hour: int
) -> None:
    (found,) = read(text, language, WEDNESDAY)

    assert found.starts_at is not None
    assert found.starts_at.astimezone(UTC) == datetime(2027, 1, 28, hour, tzinfo=UTC)
    assert found.start_on == date(2027, 1, 28)


@pytest.mark.parametrize(
    ("text", "on", "expected"),
    [
        ("Talvella 2027 ladut kunnostetaan.", date(2026, 11, 18), "2026-12-01..2027-02-28"),
        ("Talvella 2027 ladut kunnostetaan.", date(2027, 9, 1), "2027-12-01..2028-02-29"),
        ("Talvella 2026 ladut kunnostettiin.", date(2026, 11, 18), "2025-12-01..2026-02-28"),
    ],
)
def test_the_winter_of_a_year_is_the_one_that_fits(text: str, on: date, expected: str) -> None:
    assert days(text, "fi", on) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ke 2.12. suljettu", ["2026-12-02"]),
        ("to 2.12. suljettu", ["2026-12-02"]),  # a Thursday only in 2027
        ("ma 15.3. auki", ["2027-03-15"]),
        ("ti 15.3. auki", ["2027-03-15"]),  # a Tuesday only in 2022 and 2033
    ],
)
def test_a_wrong_weekday_does_not_move_a_near_day_by_a_year(text: str, expected: list[str]) -> None:
    assert days(text, "fi", WEDNESDAY)[:1] == expected
