"""Last days to act, and days from which one may: what marks them, and what the mark belongs to."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import decisions_on, proposed_in


def offered(text: str, language: str = "fi") -> list[tuple[EventKind, str]]:
    return [(event.kind, event.start_on.isoformat()) for event in proposed_in(text, language)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Kilpailuun osallistutaan joulukuun loppuun mennessä.", "2026-12-31"),
        ("Kyselyyn voi vastata joulukuun loppuun asti.", "2026-12-31"),
        ("Lähetä valokuvasi kilpailuun tammikuun loppuun mennessä.", "2027-01-31"),
        ("Ehdokaslistat on toimitettava lautakunnalle tiistaina 1.12. ennen kello 16.", "2026-12-01"),
        ("Vastausaikaa on perjantaihin 4.12. saakka.", "2026-12-04"),
        ("Viimeinen päivä jättää ehdokaslistat on 4.12. kello 16.", "2026-12-04"),
        ("Ilmoittaudu mukaan pe 4.12. mennessä: Ilmi Suo.", "2026-12-04"),
        ("Ennakkoilmoittaudu 4.12. mennessä!", "2026-12-04"),
    ],
)  # fmt: skip
def test_a_last_day_is_known_by_its_words(text: str, day: str) -> None:
    assert offered(text) == [(EventKind.DEADLINE, day)]


def test_a_mark_behind_another_day_is_of_that_day() -> None:
    decisions = decisions_on("Kirpputori la 5.12. klo 10–14, pöytävaraukset 1.12. mennessä.")

    kinds = [decision.event.kind for decision in decisions if decision.event]
    assert kinds == [EventKind.EVENT, EventKind.DEADLINE]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Opiston kursseille voi ilmoittautua 8.12. klo 9 lähtien.", "2026-12-08"),
        ("Leireille voit ilmoittautua 4.1.2027 alkaen.", "2027-01-04"),
        ("Ilmoittautuminen talven retkille 8.12. alkaen kirjastossa.", "2026-12-08"),
    ],
)
def test_readers_may_register_from_a_day_on(text: str, day: str) -> None:
    assert offered(text) == [(EventKind.APPLICATION, day)]


@pytest.mark.parametrize(
    "text",
    [
        "Kilpailuaika on 1.12.2026–28.2.2027.",
        "Osallistumisaika kuvahaasteeseen on 1.12.2026–28.2.2027.",
        "Ehdotusaika on 1.12.2026–28.2.2027 kello 16.",
    ],
)
def test_the_time_of_a_contest_is_a_period_to_act(text: str) -> None:
    assert offered(text) == [(EventKind.APPLICATION, "2026-12-01")]


def test_opinions_may_be_given_in_a_period() -> None:
    assert offered("Voit antaa palautetta luonnoksesta 1.–18.12.") == [
        (EventKind.CONSULTATION, "2026-12-01")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Talvikilpailut (hakuaika 1.–20.12.)",
        "Kansalliset kilpailut; haku 1.12. alkaen",
        "Kevään leirit; haku 1.–20.12.",
    ],
)
def test_a_call_that_opens_its_own_part_is_a_call(text: str) -> None:
    assert offered(text) == [(EventKind.APPLICATION, "2026-12-01")]


def test_a_meeting_about_a_call_is_a_meeting() -> None:
    assert offered("Koulutus avustusten hausta 1.–2.12.") == [(EventKind.TRAINING, "2026-12-01")]


@pytest.mark.parametrize(
    "text",
    [
        "Esitelmäehdotusten hyväksymisestä ilmoitetaan 18.12. mennessä.",
        "Tarjousten hyväksymisestä ilmoitetaan 18.12. mennessä.",
        "Hakemusten ratkaisuista tiedotetaan 18.12. mennessä.",
    ],
)
def test_when_readers_get_an_answer_is_no_last_day(text: str) -> None:
    assert offered(text) == []


@pytest.mark.parametrize("text", ["Ehdotukset lähetetään seuralle 18.12. mennessä."])
def test_when_readers_send_theirs_is_one(text: str) -> None:
    assert offered(text) == [(EventKind.DEADLINE, "2026-12-18")]


@pytest.mark.parametrize(
    "text",
    [
        "Lausunto Kuuran päiväkodista. Talo on tarkoitus ottaa käyttöön 18.12. mennessä.",
        "Palaute uimahallista on luettu. Halli on määrä ottaa käyttöön 18.12. mennessä.",
        "Kommentit on koottu. Uusi kenttä saadaan seurojen käyttöön 18.12. mennessä.",
    ],
)
def test_when_something_is_taken_into_use_is_no_last_day(text: str) -> None:
    assert offered(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Kaavan valmisteluaineisto nähtävillä 1.–20.12.",
        "Torin asemakaavaluonnos nähtävillä 1.–20.12.",
        "Tuulipuiston arviointiohjelma nähtävillä 1.–20.12.",
    ],
)
def test_a_plan_on_view_asks_for_opinions(text: str) -> None:
    assert offered(text) == [(EventKind.CONSULTATION, "2026-12-01")]


@pytest.mark.parametrize(
    "text",
    [
        "Kuoroon on ilmoittautuminen, Kellariin vapaa pääsy ti–to 8.–10.12.",
        "Kilpasarjaan on ilmoittautuminen, kuntosarjaan vapaa pääsy 5.–6.12.",
        "Leirille on ilmoittautuminen, avoimiin harjoituksiin vapaa pääsy 5.–6.12.",
    ],
)
def test_days_of_free_entry_are_not_the_registrations(text: str) -> None:
    assert EventKind.APPLICATION not in [kind for kind, _ in offered(text)]
