"""Finnish: what people do together on a day, in verbs, compounds, rows and phrases without a verb."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import events_in, proposed_in


@pytest.mark.parametrize(
    "text",
    [
        "Uimarannan saunalla pulahdetaan avantoon 12.12.2026.",
        "Kylän väki hyräilee ja rummuttaa Lepolassa 12.12.2026.",
        "Rinteessä lumilautaillaan kauden avajaiseksi 12.12.2026.",
        "Verkostoidumme Kulmatuvalla 12.12.2026.",
        "Kotimetsää samoillaan yhdessä 12.12.2026.",
        "Navetan vasikat pääsevät laitumelle 22.5.2027.",
        "Kaupunginpuutarhuri on jututettavana taimitorilla 22.5.2027.",
        "Museo raottaa varastonsa ovia 12.12.2026.",
    ],
)
def test_what_is_done_together_is_offered_without_a_name(text: str) -> None:
    assert len(proposed_in(text, "fi")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Talon hormit nuohotaan 14.12.2026.",
        "Taloyhtiön hissihuolto on 14.12.2026.",
        "Kaapelityöt Koivukujalla 14.12.2026.",
        "Maalarit maalaavat portaikon 14.12.2026.",
        "Ikkunanpesu tehdään 14.12.2026.",
        "Kastejuhlaa vietetään suvun kesken 12.12.2026.",
        "Valapäivä pidetään ilman yleisöä 12.12.2026.",
        "Syysretki Nuuksioon 12.12.2026 täyttyi tunnissa.",
    ],
)
def test_works_what_is_private_and_what_filled_up_is_not(text: str) -> None:
    assert proposed_in(text, "fi") == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kirjastossa on tekstiilipaja 12.12.2026.", "workshop"),
        ("Tulevaisuusverstas pidetään kunnantalolla 12.12.2026.", "workshop"),
        ("Lasten animaatiopajassa syntyy elokuva 12.12.2026 klo 12.", "workshop"),
        ("Arkkitehtuurikävely Puu-Vallilassa 12.12.2026 klo 12.", "tour"),
        ("Oppaan johdolla linnan kellariin 12.12.2026.", "tour"),
        ("Suunnistuskoulu alkaa 12.1.2027.", "training"),
        ("Vapaaehtoisten koulutusviikonloppu on 12.–13.12.2026.", "training"),
        ("Kaavaluonnos on esillä kunnantalolla 7.12.2026–8.1.2027.", "consultation"),
        ("Esikouluun ilmoittaudutaan 11.–24.1.2027 verkossa.", "application"),
        ("Avustusten toinen hakukierros pyörähtää käyntiin 11.1.2027.", "application"),
        ("Vuoden apurahat julkistetaan gaalassa Lahdessa 12.12.2026.", "event"),
        ("Verkosto tapaa Vaasassa 12.12.2026.", "network_day"),
    ],
)
def test_a_compound_or_a_turn_says_which_kind_it_is(text: str, kind: str) -> None:
    assert [event.kind for event in proposed_in(text, "fi")] == [kind]


def test_a_think_tank_is_no_workshop() -> None:
    assert proposed_in("Ajatuspaja Toivo perustettiin 12.12.2006.", "fi") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Sata harmonikkaa yhdellä ainoalla lavalla 12.12.",
        "Kokonainen kylä nuorten yrittäjien kengissä 11.12.",
        "Suuren joen unelma ensi kertaa kansan edessä 12.12.",
    ],
)
def test_a_phrase_without_a_verb_and_its_day_name_what_happens(text: str) -> None:
    assert len(proposed_in(text, "fi")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Kunnan suurimman sillan purkaminen 14.12.",
        "Yhtiön koko henkilöstön muutto 14.12.",
        "Uudet säännöt\nJätä vain kuivat paperit laatikkoon 12.12.",
    ],
)
def test_a_phrase_that_tells_of_an_act_or_a_rule_is_none(text: str) -> None:
    assert proposed_in(text, "fi") == ()


def test_rows_that_each_begin_with_a_weekday_are_a_programme() -> None:
    text = "Ma 7.12. lettuja takalla\nTi 8.12. suljettu\nKe 9.12. frisbeegolfia\nTo 10.12. PERUTTU: kelkkailu"

    assert [event.start_on.day for event in proposed_in(text, "fi")] == [7, 9]


@pytest.mark.parametrize(
    "text",
    [
        "Ma 7.12. Koivukuja\nTi 8.12. Mäntytie\nKe 9.12. Kuusikatu",
        "Ruokalista\nMa 7.12. lihakeitto\nTi 8.12. kalapuikot\nKe 9.12. hernekeitto",
        "Halli avoinna\nMa 7.12. klo 10–16\nTi 8.12. klo 10–16\nKe 9.12. klo 12–16",
    ],
)
def test_rows_of_a_menu_of_hours_or_of_streets_are_not(text: str) -> None:
    assert proposed_in(text, "fi") == ()


def test_rows_with_the_place_first_stand_under_the_heading_of_a_round() -> None:
    text = "Asukasillat\nSomero 7.12. Kiiru\nForssa 8.12. Vesihelmi\nJokioinen 9.12. Tietotalo"

    assert [event.start_on.day for event in proposed_in(text, "fi")] == [7, 8, 9]


def test_days_that_end_as_verbs_do_are_no_sentence() -> None:
    text = "Opintopäivät 5.–6.12. Kolilla siirtyvät. Uusi ajankohta on 12.–13.12."

    assert [event.start_on.day for event in proposed_in(text, "fi")] == [12]


def test_what_moves_to_a_weekday_is_offered_on_it() -> None:
    (event,) = proposed_in("Valopolku siirtyy viikkoa aiemmaksi, lauantaihin 12.12.2026.", "fi")

    assert event.start_on.day == 12


def test_a_webinar_is_sent_at_its_hours_and_a_letter_is_not() -> None:
    webinar = "Webinaarisarjan toinen osa lähetetään 8.12.2026 klo 9–11."
    letter = "Linkki lähetetään osallistujille 8.12.2026."

    assert [event.kind for event in proposed_in(webinar, "fi")] == ["webinar"]
    assert not any(event.proposed for event in events_in(letter, "fi"))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Verenluovutusbussi on torilla 8.12.2026 klo 12–18.", 1),
        ("Mammografiabussi seisoo torilla 8.12.2026 klo 12–18.", 1),
        ("Bussi ei pysähdy torilla 8.12.2026 klo 12–18.", 0),
    ],
)
def test_a_bus_that_comes_with_something_is_no_traffic(text: str, count: int) -> None:
    assert len(proposed_in(text, "fi")) == count
