"""Families of Swedish words: closed doors, pauses, duties, handing in, and what people come to see done."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import proposed_in


def kinds_and_days(text: str) -> list[tuple[EventKind, str]]:
    return [(event.kind, event.start_on.isoformat()) for event in proposed_in(text, "sv")]


@pytest.mark.parametrize(
    "text",
    [
        "Hembygdsföreningens årsmöte den 3 december är enbart för delägarna.",
        "Rådet sammanträder bakom lyckta dörrar den 3 december.",
        "Luciafesten den 3 december är endast för anhöriga.",
        "Julbordet den 3 december omfattar endast anställda.",
        "Torsdagen den 3 december: byggnadsnämnden (slutet sammanträde).",
        "Utbildningen i brandskydd den 3 december är intern.",
        "Herrgården är abonnerad för en fest den 3 december.",
        "Teaterns revy den 3 december är utsåld.",
    ],
)
def test_what_is_not_open_to_all_is_not_offered(text: str) -> None:
    assert kinds_and_days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Konserten den 3 december är inte utsåld ännu.",
        "Festen den 3 december är öppen för alla, även anställda.",
        "Scenen är abonnerad hela hösten, men den 3 december är det öppen konsert.",
    ],
)
def test_what_is_open_is_offered_beside_words_of_closed_doors(text: str) -> None:
    assert [day for _, day in kinds_and_days(text)] == ["2026-12-03"]


@pytest.mark.parametrize(
    "text",
    [
        "Marknaden den 3 december faller bort.",
        "Julspelet den 3 december har fått avblåsas.",
        "Kören har fått lov att stryka konserten den 3 december.",
        "Språkkaféet gör uppehåll den 3 december.",
        "Guidningen är slut för säsongen och tas upp igen den 3 december.",
        "Parkering är förbjuden vid kyrkan torsdagen den 3 december.",
        "Butiken vid torget byter ägare den 3 december.",
        "Stambytet i hus B börjar den 3 december.",
        "Kopparnätet släcks den 3 december.",
        "Engångsbeloppet betalas den 3 december.",
        "Anställningsintervjuerna hålls den 3 december.",
        "Bolaget ger ut nya aktier den 3 december.",
        "Vaktmästaren på skolan pensioneras den 3 december.",
    ],
)
def test_bulletins_and_what_is_struck_out_are_not_offered(text: str) -> None:
    assert kinds_and_days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Kontoret ska lämna en rapport till nämnden senast den 3 december.",
        "Facket kräver svar av direktören senast den 3 december.",
        "Kommunen lämnar in ansökan till ministeriet senast den 3 december.",
        "Personalen skickar in sina förslag senast den 3 december.",
    ],
)
def test_what_others_hand_in_is_no_deadline_of_readers(text: str) -> None:
    assert kinds_and_days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Knallar bokar bord senast den 3 december.",
        "Skriv upp dig på listan senast den 3 december.",
        "Den som är nyfiken fyller i formuläret senast den 3 december.",
        "Klagomål bör göras till verket före den 3 december.",
        "Fram tills den 3 december kan du säga din mening om parken.",
        "Inskrivningen till musikleken stänger den 3 december.",
        "Teckningstiden för andelarna går ut den 3 december.",
    ],
)
def test_what_readers_do_by_a_day_is_a_deadline(text: str) -> None:
    assert kinds_and_days(text) == [(EventKind.DEADLINE, "2026-12-03")]


@pytest.mark.parametrize(
    "text",
    [
        "Allt överblivet garn säljs till vrakpris på torget torsdagen den 3 december.",
        "Hyresrådgivare sitter på biblioteket torsdagen den 3 december och besvarar frågor.",
        "Smeden lär nybörjare härda stål i smedjan torsdagen den 3 december.",
        "Lyssna till poeten Siri Ek på Verandan den 3 december.",
        "Åk med när klubben räknar svanar längs ån torsdagen den 3 december.",
        "Trädgårdsföreningen byter frön på Lindgården torsdagen den 3 december.",
        "Hundarnas lydnadsprov hålls den 3 december.",
        "Bandydamerna tar sig an Kuru på hemmaplan den 3 december.",
        "Avhandlingen om isens ljud ventileras i Akademihuset den 3 december.",
    ],
)
def test_what_people_come_to_see_done_is_offered(text: str) -> None:
    assert [day for _, day in kinds_and_days(text)] == ["2026-12-03"]


def test_what_a_publisher_brings_out_is_a_release() -> None:
    offered = kinds_and_days("Förlaget Lodet ger ut romanen Isvaka den 3 december.")

    assert offered == [(EventKind.RELEASE, "2026-12-03")]
