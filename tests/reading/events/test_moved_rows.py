"""What was moved, called off or kept after all: rows of new days, old days named as such."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in


def days(text: str) -> list[str]:
    return [event.start_on.isoformat() for event in proposed_in(text)]


@pytest.mark.parametrize(
    "heading", ["Muut uudet ottelupäivät:", "Siirretyt ottelut:", "Muuttuneet päivät:"]
)
def test_a_row_of_new_days_gives_only_the_new_one(heading: str) -> None:
    text = f"{heading}\n\nLA 5.12. Kuura – Suo pelataan to 10.12. klo 18:30"

    assert days(text) == ["2026-12-10"]


def test_a_row_with_two_days_and_no_move_gives_both() -> None:
    text = "Joulukuun ottelut:\n\nLA 5.12. Kuura – Suo, paluuottelu pelataan to 10.12. klo 18:30"

    assert days(text) == ["2026-12-05", "2026-12-10"]


@pytest.mark.parametrize(
    "text",
    [
        "Näiden otteluiden päivä muuttuu: ke 2.12. Kuura–Suo ja la 5.12. Kuura–Nord.",
        "Kuuran kotiottelu 5.12. siirtyy pelattavaksi myöhempänä ajankohtana.",
        "Lauantain 5.12. ottelu Suota vastaan jää pelaamatta.",
        "Perjantain 4.12. tanssit jätetään pitämättä.",
        "Kuoron konsertti 5.12. jää tällä kertaa laulamatta.",
    ],
)
def test_what_has_no_new_day_is_not_offered(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Teatteriretki tehdään 12.12. aiemmin ilmoitetun 5.12. sijaan.",
        "Luontoretki vaihtuu lauantailta 5.12. lauantaille 12.12.",
        "Kokous pidetään 12.12. aiemmin kerrotun 5.12. asemesta.",
    ],
)
def test_the_old_day_is_not_offered_beside_the_new_one(text: str) -> None:
    assert days(text) == ["2026-12-12"]


@pytest.mark.parametrize(
    "text",
    [
        "Pikkujoulut järjestetään sittenkin 11.12.! Aiempi peruutus oli erehdys.",
        "Viime viikolla peruttu keskusteluilta pidetään nyt 11.12. klo 17.30.",
        "Jos jää ei kanna, pilkkikisa 11.12. perutaan.",
        "Jos jää on ohutta, pilkkikisa 11.12. perutaan.",
    ],
)
def test_what_is_held_after_all_is_offered(text: str) -> None:
    assert days(text) == ["2026-12-11"]


@pytest.mark.parametrize(
    "text",
    [
        "Vesijumppa on tauolla 7.–20.12. ja alkaa taas 7.1.2027.",
        "Laulukerho on tauolla 14.12. lähtien ja jatkuu taas 7.1.2027.",
    ],
)
def test_a_group_that_meets_again_after_a_break_is_offered(text: str) -> None:
    assert days(text) == ["2027-01-07"]
