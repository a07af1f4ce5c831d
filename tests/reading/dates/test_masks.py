"""Numbers that are no dates."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from digest.reading.dates import find_dates
from digest.reading.dates.masks import hide, masked


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Lue lisää: https://example.fi/uutiset/2021-05-07/3.4.2021"),
        ("fi", "Kysy osoitteesta etunimi.3.4.2021@example.fi"),
        ("fi", "Puh. 029 524 2021 tai +358 29 524 2021"),
        ("fi", "Laki 980/2012 ja asetus (734/1992)"),
        ("fi", "Katso luku 3.2. ja taulukko 4.1."),
        ("fi", "Erityistavoite: 9.1. Osallisuus"),
        ("fi", "Ohjelman versio 3.1.2 ja versio 2.0"),
        ("fi", "Tuki on 2.5 prosenttia ja 12.50 euroa"),
        ("fi", "HE 241/2020 vp, VN/1234/2021, STM032:00/2020"),
        ("fi", "Ikäryhmä 0–6-vuotiaat ja 5–7 kuntaa"),
        ("fi", "Palvelu on auki 24/7, ma–pe klo 9–15"),
        ("fi", "LAPSI 2030 -hanke ja 2020-luvulla"),
        ("fi", "Tavoitteena on 2500 asukasta ja yli 2000 osallistujaa"),
        ("fi", "Copyright © Kaupunki 2018"),
        ("fi", "Tauko on klo 10–10.30 ja iltatauko klo 9.10."),
        ("sv", "Enligt 3 § 2 mom. i lagen (612/2021) och kapitel 4.3"),
        ("sv", "Priset är 3.12 euro och andelen 4.5 procent"),
        ("sv", "Tid: 13.30–16.00"),
        ("en", "See section 3.2, version 2.0 and Agenda 2030"),
        ("en", "It costs €12.50 and grew by 4.5 % to 2.5 million"),
    ],
)
def test_numbers_of_other_things_are_no_dates(language: str, text: str) -> None:
    found = find_dates(
        text, language=language, published_on=date(2026, 11, 20), zone=ZoneInfo("Europe/Helsinki")
    )

    assert [one.text for one in found] == []


def test_a_word_that_ends_like_a_mask_hides_nothing() -> None:
    (found,) = find_dates(
        "Ajankohta 7.5.2021, paikka avoin",
        language="fi",
        published_on=date(2021, 5, 1),
        zone=ZoneInfo("Europe/Helsinki"),
    )

    assert found.text == "7.5.2021"


def test_hiding_keeps_every_place() -> None:
    text = "Soita +358 29 524 6000 ennen 3.4."

    hidden = hide(text, masked(text))

    assert len(hidden) == len(text)
    assert hidden.endswith(" ennen 3.4.")
    assert "524" not in hidden
