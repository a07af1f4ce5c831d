"""A time told once for a list of days, before its colon or behind its last day."""

from __future__ import annotations

import pytest

from tests.reading.dates.told_days import told_days

WEDNESDAY = "2026-11-18"
AT_SIX = ["2027-02-04@18:00", "2027-02-11@18:00", "2027-02-25@18:00"]
ALL_DAY = ["2027-02-04", "2027-02-11", "2027-02-25"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In the loft at 6 p.m. on these Thursdays: February 4th and 11th (Ash), February 25th.",
         AT_SIX),
        ("en", "The choir meets at 6pm on: 4 February, 11 February, 25 February", AT_SIX),
        ("en", "The choir meets on 4, 11 and 25 February, 6pm", AT_SIX),
        ("en", "Thu, Feb. 4; Thu, Feb. 11; Thu, Feb. 25, 2027, 6 p.m.", AT_SIX),
        ("en", "Walks: Feb 4th, Feb 11th, Feb 25th. All start at 6pm.", AT_SIX),
        ("en", "At 6pm on both 4 and 11 February.", AT_SIX[:2]),
        ("sv", "Kören övar följande torsdagar kl. 18: 4.2, 11.2 och 25.2.", AT_SIX),
        ("sv", "Övningar kl. 18:\n- 4 februari\n- 11 februari\n- 25 februari", AT_SIX),
        ("sv", "Övningar torsdagarna den 4, 11 och 25 februari kl. 18", AT_SIX),
        ("sv", "Övningar kl. 18 torsdagarna 4, 11 och 25 februari", AT_SIX),
        ("fi", "Kuoro harjoittelee klo 18: 4.2., 11.2. ja 25.2.", AT_SIX),
        ("fi", "Harjoitukset klo 18 seuraavina torstaina: 4.2., 11.2. ja 25.2.", AT_SIX),
        ("fi", "Harjoitukset 4.2., 11.2. ja 25.2. klo 18", AT_SIX),
        ("fi", "Ti 2.2. & ke 3.2. klo 17–19 neulekerho",
         ["2027-02-02@17:00-19:00", "2027-02-03@17:00-19:00"]),
    ],
)  # fmt: skip
def test_every_day_of_a_list_has_the_time_told_once(
    language: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The shop opens at 9 am. Inventory: 4 February, 11 February and 25 February.", ALL_DAY),
        ("en", "Concerts: 4 February at 5 pm, 11 February and 25 February at 6 pm.",
         ["2027-02-04@17:00", "2027-02-11", "2027-02-25@18:00"]),
        ("en", "Registration opens on 4 February and ends on 11 February at noon.",
         ["2027-02-04", "2027-02-11@12:00"]),
        ("en", "Sail between 9 am and 2 pm or 4 pm and 6 pm: 4 February and 11 February.", ALL_DAY[:2]),
        ("sv", "Anmälan börjar den 4 februari och slutar den 11 februari kl. 16.",
         ["2027-02-04", "2027-02-11@16:00"]),
        ("sv", "Affären öppnar kl. 9. Inventering: 4.2, 11.2 och 25.2.", ALL_DAY),
        ("fi", "Haku alkaa 4.2. ja loppuu 11.2. klo 16.", ["2027-02-04", "2027-02-11@16:00"]),
        ("fi", "Ensi-ilta 4.2. Toiset näytökset 11.2. ja 25.2. klo 18.", [ALL_DAY[0], *AT_SIX[1:]]),
    ],
)  # fmt: skip
def test_a_time_of_one_day_or_of_something_else_is_not_shared(
    language: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, WEDNESDAY) == expected
