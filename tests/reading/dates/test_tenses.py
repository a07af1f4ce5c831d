"""What verbs say of a date without its year."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.dates.test_find import days

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Kiosken har varit stängd sedan den 2 juni.", ["2026-06-02"]),
        ("sv", "Föreningen har efter våren och sommaren vuxit.",
         ["2026-03-01..2026-05-31", "2026-06-01..2026-08-31"]),
        ("fi", "Aita on maalattu 2.6. ja se kestää.", ["2026-06-02"]),
        ("fi", "Talkoot ovat onnistuneet 2.6. hyvin.", ["2026-06-02"]),
    ],
)  # fmt: skip
def test_a_perfect_tells_of_the_past(language: str, text: str, expected: list[str]) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Styrelsen har beslutat att hålla basaren den 12 februari.", ["2027-02-12"]),
        ("sv", "Butiken har meddelat att den stänger den 12 juli.", ["2027-07-12"]),
        ("fi", "Hallitus on päättänyt pitää myyjäiset 12.2.", ["2027-02-12"]),
        ("en", "The board made the decision to cancel the fair on Monday.", ["2026-11-23"]),
    ],
)
def test_what_was_decided_may_lie_ahead(language: str, text: str, expected: list[str]) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Insamlingen är 15.3–15.4 varje år.", []),
        ("fi", "Keräys on joka vuosi 15.3.", []),
        ("en", "The prize is handed out every year on 15 March.", []),
        ("fi", "Kilpailu käydään joka vuosi, tällä kertaa 15.3.2027.", ["2027-03-15"]),
    ],
)
def test_a_day_of_every_year_is_no_date(language: str, text: str, expected: list[str]) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "We promise to make Garden Day 2027 a joy.", []),
        ("en", "They signed up for the Winter School with Ann Winter.", []),
        ("en", "We are sorry for the noise this may cause.", []),
        ("en", "In 2027 the garden opens.", ["2027-01-01..2027-12-31"]),
        ("en", "The mill was built in 1874.", ["1874-01-01..1874-12-31"]),
        ("fi", "Mylly rakennettiin vuonna 1874.", ["1874-01-01..1874-12-31"]),
        ("fi", "Keittiö palvelee maanantaista torstaihin kello 8–12.", []),
    ],
)
def test_names_hours_and_verbs_are_no_dates_and_old_years_are(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [  # 10 May 2027 is a Monday
        ("sv", "Antalet medlemmar uppgick den sista december till 214.", "2026-12-31"),
        ("sv", "Laget vann på söndagen.", "2027-05-09"),
        ("sv", "Kassören avgick i december.", "2026-12-01..2026-12-31"),
        ("sv", "Kören framträder i två steg, den sista gången i december.", "2027-12-01..2027-12-31"),
        ("fi", "Torstaina saatiin uusi lautta.", "2027-05-06"),
        ("fi", "Lauantaina tuotiin hirsiä.", "2027-05-08"),
        ("fi", "Talo rakentui joulukuussa.", "2026-12-01..2026-12-31"),
        ("fi", "Haku sulkeutui klo 16. Päätös annetaan joulukuussa.", "2027-12-01..2027-12-31"),
        ("en", "The club grew in December.", "2026-12-01..2026-12-31"),
        ("en", "The chair withdrew on Thursday.", "2027-05-06"),
        ("en", "A talk on lost railways on Thursday.", "2027-05-13"),
    ],
)  # fmt: skip
def test_verbs_of_the_past_are_known_by_their_endings_or_are_a_closed_class(
    language: str, text: str, expected: str
) -> None:
    assert days(text, language, date(2027, 5, 10)) == [expected]
