"""Hours right beside a day: marks between them, hours that look like years, days each with a weekday."""

from __future__ import annotations

import pytest

from tests.reading.dates.told_days import told_days

WEDNESDAY = "2026-11-18"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Friday, February 19th, 2027; 10:00 - 11:00", ["2027-02-19@10:00-11:00"]),
        ("en", "Friday 19 February 2027 // 6–8 p.m. // Free", ["2027-02-19@18:00-20:00"]),
        ("en", "Fri 19 Feb • 18–20 • Barn", ["2027-02-19@18:00-20:00"]),
        ("en", "19 February 2027; 10 seats", ["2027-02-19"]),
        ("en", "Weeding this Saturday 21 from 9am – 3pm.", ["2026-11-21@09:00-15:00"]),
        ("en", "Tea this Thursday 19th November at noon", ["2026-11-19@12:00"]),
        ("en", "In the loft on 19th February at 6.30.p.m.", ["2027-02-19@18:30"]),
        ("en", "Deadline: 5pm (GMT) on 19 February 2027", ["2027-02-19@17:00"]),
        ("sv", "Föreläsning 19/2, 18–20", ["2027-02-19@18:00-20:00"]),
        ("sv", "Fre 19/2 9–17, lör 20/2 10–14", ["2027-02-19@09:00-17:00", "2027-02-20@10:00-14:00"]),
        ("sv", "Fredag 19 februari från 18 till 20", ["2027-02-19@18:00-20:00"]),
        ("sv", "Fredagen den 19 februari: kom när du vill mellan 14 och 17.", ["2027-02-19@14:00-17:00"]),
        ("sv", "Fredagen den 19 februari deltog mellan 14 och 17 personer.", ["2027-02-19"]),
        ("sv", "Stängt 24–26 december, öppnar igen måndagen den 28 kl. 10.",
         ["2026-12-24..2026-12-26", "2026-12-28@10:00"]),
        ("sv", "2027-02-19 09:00 – 2027-02-22 17:00", ["2027-02-19..2027-02-22@09:00-17:00"]),
        ("sv", "Fredag kväll den 19 februari klockan halv åtta", ["2027-02-19@19:30"]),
        ("sv", "Fredag 19 februari, 19 till 21, Gillet", ["2027-02-19@19:00-21:00"]),
        ("sv", "Den 19 februari, 19 till 21 åringar", ["2027-02-19"]),
        ("sv", "Vi ses kvart över sju den 19 februari.", ["2027-02-19@19:15"]),
        ("sv", "Kören övar tisdagar kl. 18, med start den 9 februari.", ["2027-02-09@18:00"]),
        ("sv", "Söndagen den 21 februari hålls en övning, med start kl. 12.", ["2027-02-21@12:00"]),
        ("en", "The choir meets on Tuesdays at 6 pm, starting on 9 February.", ["2027-02-09@18:00"]),
        ("en", "On 21 February there was a fair, opened at noon.", ["2026-02-21"]),
        ("fi", "Kuoro harjoittelee tiistaisin klo 18 alkaen 9.2.", ["2027-02-09@18:00"]),
        ("fi", "Sunnuntaina 21.2. on harjoitus, alkaen kello 12.", ["2027-02-21@12:00"]),
        ("fi", "Pe 19.2. 9–17 ja la 20.2. 10–14", ["2027-02-19@09:00-17:00", "2027-02-20@10:00-14:00"]),
        ("fi", "Tule kello 14 ja 17 välillä perjantaina 19.2.", ["2027-02-19@14:00-17:00"]),
        ("fi", "Perjantaina 19.2. avoinna 13–15 ja 17–19", ["2027-02-19@13:00-19:00"]),
        ("fi", "To 18.2. | 17.30–19.00 | Lato", ["2027-02-18@17:30-19:00"]),
    ],
)  # fmt: skip
def test_hours_beside_a_day_are_its_own(language: str, text: str, expected: list[str]) -> None:
    assert told_days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Clocks from 1740 to 1910 tick here", ["1740-01-01..1910-12-31"]),
        ("en", "Between 1640 and 1710 the town grew", ["1640-01-01..1710-12-31"]),
        ("sv", "Klockor från 1740 till 1910 tickar här", ["1740-01-01..1910-12-31"]),
        ("sv", "Mellan 1640 och 1710 växte staden", ["1640-01-01..1710-12-31"]),
        ("fi", "Kelloja vuodesta 1740 vuoteen 1910", ["1740-01-01..1910-12-31"]),
        ("en", "Friday 19 February, open 1740 to 1910", ["2027-02-19@17:40-19:10"]),
        ("en", "19 February from 1740 to 1910", ["2027-02-19@17:40-19:10"]),
        ("sv", "Kvarnen byggdes anno 1789 av en smed.", ["1789-01-01..1789-12-31"]),
    ],
)
def test_four_figures_are_years_unless_a_day_stands_beside_them(
    language: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "torsdagen den 18 och fredagen den 19 februari 2027", ["2027-02-18..2027-02-19"]),
        ("fi", "Torstaina 18. ja perjantaina 19. helmikuuta", ["2027-02-18..2027-02-19"]),
        ("fi", "to 18. ja pe 19.2. klo 10–15", ["2027-02-18..2027-02-19@10:00-15:00"]),
        ("en", "Thursday 18th, Friday 19th and Saturday 20th February", ["2027-02-18..2027-02-20"]),
        ("en", "Monday 1st and Monday 8th February", ["2027-02-01", "2027-02-08"]),
        ("en", "Thursday 18 or Friday 19 February", ["2027-02-18", "2027-02-19"]),
        ("fi", "to 18.2. klo 10–15 ja pe 19.2. klo 12–15",
         ["2027-02-18@10:00-15:00", "2027-02-19@12:00-15:00"]),
    ],
)  # fmt: skip
def test_days_that_follow_each_other_are_one_stretch_with_their_weekdays_too(
    language: str, text: str, expected: list[str]
) -> None:
    assert told_days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Näytös, joka oli tarkoitus pitää 19.2., siirtyy.", ["2027-02-19"]),
        ("en", "The show was to be held on 19 February; it moves.", ["2027-02-19"]),
        ("fi", "Joulukuun puolessa välissä satoi.", ["2026-12-11..2026-12-20"]),
        ("fi", "Palaamme elokuun 2027 puoleen väliin.", ["2027-08-11..2027-08-20"]),
        ("fi", "Seurue kokoontui menneellä viikolla.", ["2026-11-09..2026-11-15"]),
        ("fi", "Rivit (menneet, kadonneet) korjataan maaliskuun loppuun mennessä.", ["2027-03-31"]),
        ("fi", "Ryhmä kokosi rivit, ja ne korjataan maaliskuun loppuun mennessä.", ["2027-03-31"]),
        ("sv", "Gruppen samlade raderna, rätta dem före utgången av mars.", ["2027-03-31"]),
        ("en", "The group met often; mend the rows by the end of March.", ["2027-03-31"]),
        ("fi", "Rivit korjattiin maaliskuun loppuun mennessä.", ["2026-03-31"]),
        ("en", "Last night the panel sat.", ["2026-11-17"]),
        ("en", "We heard it at last night's session.", ["2026-11-17"]),
        ("en", "It rained on the last night of the tour.", []),
        ("en", "the deferment of the Games from May until September",
         ["2027-05-01..2027-05-31", "2027-09-01..2027-09-30"]),
        ("sv", "flytten av spelen från maj till september",
         ["2027-05-01..2027-05-31", "2027-09-01..2027-09-30"]),
        ("fi", "kisojen siirtäminen toukokuusta syyskuuhun",
         ["2027-05-01..2027-05-31", "2027-09-01..2027-09-30"]),
        ("en", "the Games last from May until September", ["2027-05-01..2027-09-30"]),
        ("en", "A walk on 1st February, the tenth this year; Candles on 2nd and Baking on 8th.",
         ["2027-02-01", "2026-01-01..2026-12-31", "2027-02-02", "2027-02-08"]),
        ("en", "The film on 8 February is off: on the 15th I've no hall.", ["2027-02-08", "2027-02-15"]),
    ],
)  # fmt: skip
def test_which_one_is_meant(language: str, text: str, expected: list[str]) -> None:
    assert told_days(text, language, WEDNESDAY) == expected
