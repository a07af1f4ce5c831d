"""A heading that names nothing gives way to the words beside it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.event_texts import events_in


def headings(text: str, language: str, item: str = "") -> list[str]:
    return [event.title for event in events_in(text, language, title=item) if event.proposed]


@pytest.mark.parametrize(
    ("language", "item", "text", "names"),
    [
        ("fi", "Aluetilaisuudet köysistä", "Tilaisuudet pidetään keväällä.\n\n27.1.2027 Kuurala\n\n2.2.2027 Lyhtyniemi",
         ["Aluetilaisuudet köysistä: Kuurala", "Aluetilaisuudet köysistä: Lyhtyniemi"]),
        ("sv", "Regionala konferenser", "Konferenserna hålls i höst.\n\n• Bryggås län 27 januari\n\n• Lyktköping 2 februari 2027",
         ["Regionala konferenser: Bryggås län", "Regionala konferenser: Lyktköping"]),
        ("en", "Regional rope meetings", "27 January 2027 Ropeford\n\n2 February 2027 Lanternby",
         ["Regional rope meetings: Ropeford", "Regional rope meetings: Lanternby"]),
        ("fi", "", "Iltahymni 12.12. klo 19 Kuuralan kirkko", ["Iltahymni"]),
        ("sv", "", "Lykthymn 12.12 kl. 19, Repköpings kyrka", ["Lykthymn"]),
        ("fi", "Laiturin uutiskirje", "27.1.2027 Köysikonsertti", ["Köysikonsertti"]),
        ("sv", "Bryggans nyhetsbrev", "27 januari 2027 Repkonsert", ["Repkonsert"]),
        ("en", "Jetty newsletter", "27 January 2027 Rope concert", ["Rope concert"]),
    ],
)  # fmt: skip
def test_a_place_stands_behind_what_is_held_there(
    language: str, item: str, text: str, names: list[str]
) -> None:
    assert headings(text, language, item) == names


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fi", "Asta Köysi muistutti, että soutukilpailu alkaa 1.5.2027.", "soutukilpailu"),
        ("sv", "Asta Rep påminde om att roddtävlingen inleds den 3 juni och går på till hösten.", "roddtävlingen"),
        ("sv", "Bo Lykta informerade om resa till Repberg den 20 april 2027, anmäl dig senast 1 april.",
         "resa till Repberg"),
        ("en", "Asta Rope reminded us that the rowing contest starts on 1 May 2027.", "rowing contest"),
    ],
)  # fmt: skip
def test_who_tells_of_it_is_no_part_of_the_name(language: str, text: str, name: str) -> None:
    assert headings(text, language) == [name]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fi", "Tammikuu alkaa linturetkellä sunnuntaina 3.1.", "linturetki"),
        ("sv", "Spelas fram till 30 januari på Lykthuset.", "Spelas fram till 30 januari på Lykthuset"),
        ("sv", "I januari öppnar anmälan till Rep- och lyktfesten igen!", "anmälan till Rep- och lyktfesten"),
        ("sv", "På torsdag den 3 december är det öppet hus i båthuset.", "öppet hus i båthuset"),
        ("en", "An open meeting will be held on Wednesday 13 January in the Boat Hall.", "open meeting"),
        ("en", "Come and join our lantern soup on Wednesday 3rd February at 7 pm in the Boat Hall.",
         "Come and join our lantern soup"),
    ],
)  # fmt: skip
def test_no_verb_is_left_behind_by_its_day(language: str, text: str, name: str) -> None:
    assert headings(text, language) == [name]


@pytest.mark.parametrize(
    ("language", "item", "text", "name"),
    [
        ("fi", "Ovet auki laitureilla", "Joulukuun 13. päivään saakka voi käydä katsomassa myös verkkolaituria.",
         "Joulukuun 13. päivään saakka voi käydä katsomassa myös verkkolaituria"),
        ("fi", "Kesäpäivillä soudetaan", "Sunnuntai-iltapäivällä 31. tammikuuta saamme nauttia Köysisoitosta Lyhtytiellä.",
         "Sunnuntai-iltapäivällä 31. tammikuuta saamme nauttia Köysisoitosta Lyhtytiellä"),
        ("fi", "Lausunto laituriasetuksen luonnoksesta",
         "Lausunnon voi antaa laituripalvelu.fi sivuston kautta 5.1.2027 mennessä.",
         "Lausunto laituriasetuksen luonnoksesta"),
        ("fi", "", "Sarjan ensimmäinen osa Harmaa köysi ilmestyi syksyllä ja toinen osa Piilossa lyhty ilmestyy ensi keväänä.",
         "toinen osa Piilossa lyhty"),
        ("en", "", "“Our rowing season kicks off on January 28,” Mr Reed told us.", "Our rowing season kicks off"),
    ],
)  # fmt: skip
def test_no_broken_piece_is_a_name(language: str, item: str, text: str, name: str) -> None:
    assert headings(text, language, item) == [name]


@pytest.mark.parametrize(
    ("language", "item", "text", "name"),
    [
        ("fi", "Keskustelun teemapäivä 29.1.2027: Soudetaan vaan!", "Ilmoittaudu mukaan tällä lomakkeella 15.1. mennessä.",
         "Ilmoittaudu mukaan tällä lomakkeella: Keskustelun teemapäivä"),
        ("sv", "Replägret 2027", "Lägret hålls i juni. Sista dag för intresseanmälan är 30 november.",
         "Sista dag för intresseanmälan: Replägret 2027"),
        ("sv", "Hur mår bryggan?", "Enkäten är öppen fram till 18.12.", "Enkäten: Hur mår bryggan?"),
        ("fi", "Kuuralan laiturikysely", "Kysely on auki 31.12.2026 asti.", "Kuuralan laiturikysely"),
        ("sv", "Gör en liten brygga",
         "Fredag den 4 december 2026 kl. 18, Sjögatan 1-3, Bryggköping. Anmäl dig senast den 28 november 2026 på webben.",
         "Anmäl dig: Gör en liten brygga"),
        ("en", "Rope day in Lanternby", "See you there on 4 January 2027!\n\nRegister by 18 December 2026.",
         "Register: Rope day in Lanternby"),
    ],
)  # fmt: skip
def test_a_bare_act_is_told_with_the_title_of_its_item(
    language: str, item: str, text: str, name: str
) -> None:
    assert headings(text, language, item)[-1] == name


@pytest.mark.parametrize(
    ("language", "item", "text", "name"),
    [
        ("fi", "Kuuralan köysiverstasta laajennetaan", "Yleisötilaisuus pidetään 4.12.2026 klo 18.", "yleisötilaisuus"),
        ("sv", "Båtarna ökar i viken", "Mötet hålls den 4 december 2026 kl. 18.", "mötet"),
        ("en", "Rowing club helps rope makers", "Its annual general meeting is on December 4th at 7 p.m.",
         "annual general meeting"),
    ],
)  # fmt: skip
def test_news_of_something_else_names_no_meeting(
    language: str, item: str, text: str, name: str
) -> None:
    assert [each.lower() for each in headings(text, language, item)] == [name]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fi", "Lyhtyniemen kirkossa pidettävä konsertti oli täynnä. Kesän viimeinen konsertti soi Köysitalossa 4.12.2026 klo 18.",
         "Kesän viimeinen konsertti"),
        ("sv", "Vi såg en utställning om rep i Lykthuset. Fredag 4 december 2026 öppnar en utställning i båthuset.",
         "utställning i båthuset"),
        ("en", "We have several open days for the year. Our next open day will be held on 4 December 2026.", "next open day"),
    ],
)  # fmt: skip
def test_no_event_has_the_name_of_another(language: str, text: str, name: str) -> None:
    assert headings(text, language) == [name]


_PIECES = (
    "4.12.2026", "den 4 december 2026", "on 4 December 2026", "“", "”", "(", ")", "said.", "Konferenssi", "konserten",
    "The workshop", "pidetään", "hålls", "is held", "Anmäl dig", "senast", "Register by", "klo 18", "[email protected]",
    "asta@rep.example", "saakka", "kicks off", "sunnuntaina", ",", ".", "!", "\n", "\n\n", "•", "|", "–", "Kuurala",
)  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.sampled_from(_PIECES), min_size=1, max_size=14),
    st.sampled_from(("fi", "sv", "en")),
    st.sampled_from(("", "Regional conferences", "“", "Köysipäivä 4.12.")),
)
def test_no_event_stands_under_nothing(pieces: list[str], language: str, item: str) -> None:
    told = events_in(" ".join(pieces), language, title=item, on=date(2026, 11, 22))

    assert all(event.title.strip() for event in told if event.proposed)
