"""No place left, nobody can register any longer: told of this event, or of another."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.event_texts import proposed_in

NOVEMBER = date(2026, 11, 9)
HELD = {
    "fi": "Luento järjestetään 3.12. kirjastossa.",
    "sv": "Föreläsningen ordnas den 3 december på biblioteket.",
    "en": "The lecture will be held on 3 December at the library.",
}
TAKEN = [
    ("fi", "Paikat ovat täyttyneet."),
    ("fi", "Vapaita paikkoja ei enää ole."),
    ("fi", "Ilmoittautumisaika on päättynyt."),
    ("fi", "Kaikki 40 paikkaa on varattu."),
    ("fi", "Tilaisuuteen ei voi enää ilmoittautua."),
    ("fi", "Tapahtuma on varattu täyteen."),
    ("sv", "Alla 100 platser är reserverade."),
    ("sv", "Det finns inga platser kvar."),
    ("sv", "Anmälan har avslutats."),
    ("sv", "Biljetterna är slut."),
    ("sv", "Det går inte längre att anmäla sig."),
    ("sv", "Fullt!"),
    ("en", "All places have been taken."),
    ("en", "There are no tickets left."),
    ("en", "Booking is now closed."),
    ("en", "The event has sold out."),
    ("en", "We have reached capacity."),
    ("en", "No more places available."),
]


def days(text: str, language: str) -> list[str]:
    return [f"{event.start_on:%-d.%-m.}" for event in proposed_in(text, language, on=NOVEMBER)]


@pytest.mark.parametrize(("language", "taken"), TAKEN)
def test_an_event_that_is_full_is_not_offered(language: str, taken: str) -> None:
    assert days(f"{HELD[language]} {taken}", language) == []
    assert days(f"{taken} {HELD[language]}", language) == []


@pytest.mark.parametrize(
    ("language", "open_still"),
    [
        ("fi", "Kun kaikki paikat on varattu, ilmoittautuminen suljetaan."),
        ("fi", "Tilaisuus ei ole vielä täynnä."),
        ("fi", "Viime vuonna tilaisuus oli loppuunmyyty."),
        ("sv", "Anmälan stänger när platserna är slut."),
        ("sv", "Evenemanget är inte fullbokat än."),
        ("sv", "Förra året var evenemanget slutsålt."),
        ("en", "Registration will close once all places are taken."),
        ("en", "The event is not yet full."),
        ("en", "Places may be reserved at the desk."),
        ("en", "Last year the event sold out."),
    ],
)
def test_an_event_with_room_left_is_offered(language: str, open_still: str) -> None:
    assert days(f"{HELD[language]} {open_still}", language) == ["3.12."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Retki 26.11. on täynnä, mutta retkelle 3.12. mahtuu vielä."),
        ("fi", "Ensimmäinen luento on jo täynnä, mutta toinen luento pidetään 3.12."),
        ("sv", "Utfärden den 26 november är full, men på utfärden den 3 december finns plats."),
        ("sv", "Den första kursen är full. Nästa kurs börjar den 3 december."),
        ("en", "The walk on 26 November is full, but there is room at the walk on 3 December."),
        ("en", "The first walk is already full, but the second walk will be held on 3 December."),
    ],
)
def test_another_that_is_full_leaves_this_one(language: str, text: str) -> None:
    assert days(text, language) == ["3.12."]


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("fi", "[TÄYNNÄ] Luento 3.12."),
        ("fi", "Luento | Täynnä | 3.12."),
        ("fi", "3.12. TÄYNNÄ luento, kirjasto"),
        ("sv", "3 december: FULLT – föreläsning"),
        ("sv", "Fullt: föreläsning den 3 december"),
        ("sv", "3 december föreläsning *Fullt* biblioteket"),
        ("en", "FULL 3 December lecture, library"),
        ("en", "Lecture (full) 3 December"),
        ("en", "3 December lecture Full, library"),
    ],
)
def test_a_row_that_is_labelled_full_is_not_offered(language: str, row: str) -> None:
    assert days(row, language) == []


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("fi", "3.12. Täysi päivä työpajoja"),
        ("sv", "3 december Fullt program och konsert"),
        ("en", "3 December Full day workshop"),
    ],
)
def test_a_full_day_has_room(language: str, row: str) -> None:
    assert days(row, language) == ["3.12."]


BELOW = [
    ("fi", "Syysretki tehdään 3.12. Bussi lähtee torilta.", "Retkelle ei voi enää ilmoittautua."),
    ("fi", "Talvileiri pidetään 3.12. Ohjaajat ovat isosia.", "Leiri on täynnä."),
    ("fi", "Konsertti pidetään 3.12. Kuoroa johtaa Aino Harju.", "Konsertti on loppuunmyyty."),
    ("sv", "Vinterlägret ordnas den 3 december. Ledare är Anna Ek.", "Lägret är fullbokat."),
    ("en", "The workshop is on 3 December. Ann Hill leads it.", "The workshop is now full."),
]
OF_ANOTHER = [
    ("fi", "Konsertti pidetään 3.12. Kuoroa johtaa Aino Harju.", "Lasten syysleiri on täynnä."),
    ("fi", "Syysretki tehdään 3.12. Bussi lähtee torilta.", "Toukokuun retki on täynnä."),
    ("sv", "Konserten hålls den 3 december. Anna Ek leder kören.", "Resan i maj är fullbokad."),
    ("en", "The concert is on 3 December. Ann Hill conducts.", "The summer camp is fully booked."),
]


@pytest.mark.parametrize(("language", "held", "notice"), BELOW)
def test_what_is_told_full_further_down_is_not_offered(
    language: str, held: str, notice: str
) -> None:
    assert days(held, language) == ["3.12."]
    assert days(f"{held} {notice}", language) == []


@pytest.mark.parametrize(("language", "held", "notice"), OF_ANOTHER)
def test_another_thing_that_is_full_further_down_changes_nothing(
    language: str, held: str, notice: str
) -> None:
    assert days(f"{held} {notice}", language) == ["3.12."]
