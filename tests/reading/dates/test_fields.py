"""A day and its hours in two fields, as the tables and notices of offices set them."""

from __future__ import annotations

import pytest

from tests.reading.dates.told_days import told_days

WEDNESDAY = "2026-11-18"
ONE = ["2027-02-19@17:30"]
BOTH = ["2027-02-19@17:30-19:00"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Bokcafé\nDag: Fredag 19 februari\nTid: Kl 17.30 (dörren öppnas ca 17)", ONE),
        ("sv", "Datum: 19.2.2027 Tid: 17:30", ONE),
        ("sv", "När: fredag 19 februari\n\nTid: 17.30–19\n\nPlats: Ladan", BOTH),
        ("sv", "Klockslag: 17.30\nDag: 19 februari", ONE),
        ("sv", "Tid\n17.30\nDatum\nfre 19.2", ONE),
        ("sv", "Tid: 17.30\nPlats: Ladan\nDatum: 19 februari", ONE),
        ("sv", "**Datum:** 19 februari 2027\n**Tid:** från kl. 17.30", ONE),
        ("fi", "Kirjakahvila\nPäivä: perjantai 19.2.\nAika: klo 17.30 (ovet n. klo 17)", ONE),
        ("fi", "Ajankohta\n\n19.2.2027\n\nKellonaika\n\n17.30–19\n\nPaikka\n\nLato", BOTH),
        ("fi", "Milloin: pe 19.2.\nMissä: Ladossa, Kuja 12\nKello: 17.30", ONE),
        ("fi", "Kello: 17.30\nPäivä: pe 19.2.", ONE),
        ("fi", "Päivä: 19.2.2027 | Aika: 17.30–19.00 | Paikka: Lato", BOTH),
        ("en", "Book café\nDate: Friday 19 February\nTime: 5.30pm (doors from about 5)", ONE),
        ("en", "Day: 19 February 2027\nVenue: The Barn, Room 12\nTime: 5.30 – 7pm", BOTH),
        ("en", "Time: 17.30\nDate: 19 February", ONE),
        ("en", "Date\n\nFriday 19 February\n\nTime\n\n5.30pm to 7pm\n\nPlace\n\nThe Barn", BOTH),
        ("en", "Date: 19 February 2027\nTime: 5.30pm\n\nDate: 26 February 2027\nTime: 6pm",
         [*ONE, "2027-02-26@18:00"]),
        ("en", "Time: 5.30pm\nDate: 19 February 2027\n\nTime: 6pm\nDate: 26 February 2027",
         [*ONE, "2027-02-26@18:00"]),
        ("sv", "Datum: 19–21 februari\nTid: 10–16", ["2027-02-19..2027-02-21@10:00-16:00"]),
    ],
)  # fmt: skip
def test_a_field_of_hours_belongs_to_the_day_in_the_field_beside_it(
    language: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Date: 19 February 2027\nTime: 40 minutes", ["2027-02-19"]),
        ("en", "Date: 19 February 2027\nTime: 3 weeks", ["2027-02-19"]),
        ("en", "Published: 19 February 2027\nReading time: 8 minutes", ["2027-02-19"]),
        ("en", "Date: 19 February 2027\nBring your own tea\nTime: 6pm", ["2027-02-19"]),
        ("sv", "Datum: 19 februari\nTid: 2 timmar", ["2027-02-19"]),
        ("sv", "Datum: 19 februari\nTid: 3 mars kl. 18", ["2027-02-19", "2027-03-03@18:00"]),
        ("fi", "Päivä: 19.2.\nAika: 12.3. klo 18", ["2027-02-19", "2027-03-12@18:00"]),
        ("fi", "Päivä: 19.2.\nAika: 45 min", ["2027-02-19"]),
        ("fi", "Muokattu 19.2.2027\nAika 18 vuotta täyttäneille", ["2027-02-19"]),
    ],
)
def test_a_field_of_something_else_gives_no_hours(
    language: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "19 February 2027\n\nNomination of chairs ends @ 5.30pm (names are told at once)", ONE),
        ("sv", "19 februari 2027\nNomineringen avslutas kl. 17.30", ONE),
        ("fi", "19.2.2027\nEhdokkaiden asettaminen päättyy klo 17.30", ONE),
        ("fi", "Kirpputori\nPerjantai 19.2.\nAvoinna 10–14", ["2027-02-19@10:00-14:00"]),
        ("en", "- Fri 19 Feb – Seed swap\n  Mill House, 5.30pm\n- Sat 20 Feb – Lantern walk\n  4–7pm",
         [*ONE, "2027-02-20@16:00-19:00"]),
        ("sv", "Fredag 19.2 Fröbyte\nKvarnen kl. 17.30\nLördag 20.2 Lyktvandring",
         [*ONE, "2027-02-20"]),
        ("fi", "Pe 19.2. Siementen vaihto\nMylly klo 17.30\nLa 20.2. Lyhtykulkue",
         [*ONE, "2027-02-20"]),
        ("sv", "Fredag 19.2 Fröbyte\n20.2 Lyktvandring", ["2027-02-19", "2027-02-20"]),
        ("sv", "Fredag 19.2 Fröbyte\nKvarnen har öppet kl. 10–12\noch kaffe säljs.", ["2027-02-19"]),
        ("en", "19 February 2027\n\nOur shop opens at 9 am. Come and see us.", ["2027-02-19"]),
        ("en", "19 February 2027\n\nOffice open on Monday at 6 pm",
         ["2027-02-19", "2026-11-23@18:00"]),
        ("sv", "19 februari 2027\nBiblioteket öppnas kl. 9 varje morgon.", ["2027-02-19"]),
        ("fi", "19.2.2027\nUimahalli avataan klo 6 joka aamu.", ["2027-02-19"]),
    ],
)  # fmt: skip
def test_the_time_of_the_line_below_is_that_of_a_day_alone_in_its_row(
    language: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "19 Feb | Seeds Committee | 5.30pm | Barn\n26 Feb | Full Council | 6pm | Barn",
         [*ONE, "2027-02-26@18:00"]),
        ("sv", "| 19.2.2027 | Frönämnden | 17.30 |\n| 26.2.2027 | Fullmäktige | 18.00 |",
         [*ONE, "2027-02-26@18:00"]),
        ("fi", "19.2. | Siemenlautakunta | klo 17.30\n26.2. | Valtuusto | klo 18",
         [*ONE, "2027-02-26@18:00"]),
        ("en", "19 Feb | Committee | 12 seats\n26 Feb | Council | 20", ["2027-02-19", "2027-02-26"]),
        ("en", "News of 19 February | Shop opens at 9am", ["2027-02-19"]),
        ("sv", "När?\nFredag 19 februari\nTid?\nKl. 17.30", ONE),
    ],
)  # fmt: skip
def test_a_later_cell_of_the_row_tells_the_hours(
    language: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, WEDNESDAY) == expected
