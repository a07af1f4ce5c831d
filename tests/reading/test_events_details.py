"""What else a text says of an event."""

from __future__ import annotations

from datetime import date

import pytest

from digest.model.item import Material
from digest.reading.dates import find_dates
from digest.reading.events import find_events
from digest.reading.sentences import split_sentences
from tests.reading.event_texts import HELSINKI, TODAY, events_in, proposed_in


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("fi", "Seminaari pidetään 5.2.2027 Kouvolassa.", "Kouvolassa"),
        ("fi", "Verkostopäivä järjestetään Porin Promenadisalissa 5.2.2027.", "Porin Promenadisalissa"),
        ("fi", "Webinaari pidetään 5.2.2027 klo 9 Teamsissa.", "Teamsissa"),
        ("sv", "Seminariet hålls 5.2.2027 i Borgå.", "Borgå"),
        ("sv", "Kursen ordnas på distans den 5 februari 2027.", "på distans"),
        ("en", "The seminar will be held at Oodi Library on 5 February 2027.", "Oodi Library"),
        ("en", "The seminar will be held in March 2027.", None),
        ("fi", "Tiedolla johtamisen työpaja pidetään 5.2.2027.", None),
        ("fi", "Kädessä pitämisen kurssi on 5.2.2027 Raumalla.", "Raumalla"),
        ("fi", "Tampereella järjestetään kuntopäivä 5.2.2027.", "Tampereella"),
        ("fi", "Asukasilta pidetään kylätalolla 5.2.2027.", "kylätalolla"),
        ("fi", "Tilaisuus on 5.2.2027 Inkoon kunnanviraston valtuustosalissa.", "Inkoon kunnanviraston valtuustosalissa"),
        ("fi", "Kemissä toimintaa esitellään Kemin kirkossa 5.2.2027 klo 10.", "Kemin kirkossa"),
        ("sv", "Mötet hålls 5.2.2027 i Stora salen på Lunds sjukhus i Lund.", "Stora salen på Lunds sjukhus i Lund"),
        ("sv", "Träffen ordnas på biblioteket den 5 februari 2027.", "biblioteket"),
        ("en", "The meeting takes place at the town hall on 5 February 2027.", "town hall"),
        ("en", "The talk is on 5 February 2027 at Elm House in Leeds.", "Elm House in Leeds"),
        ("fi", "Webinaari pidetään 5.2.2027. Tilaisuus järjestetään etänä.", "etänä"),
        ("sv", "Tid: 5.2.2027 kl. 9\n\nPlats: Kulturhuset, Vasa", "Kulturhuset, Vasa"),
        ("fi", "Paikka: Kirjasto, Oulu\nAika: 5.2.2027 klo 9", "Kirjasto, Oulu"),
        ("en", "• Fri 5 February 2027 – Sedge Hall – Lantern concert at 3.30pm", "Sedge Hall"),
        ("en", "Bark boat race, Friday 5 February 2027, 8:30 pm @ Brook Park", "Brook Park"),
        ("sv", "Fredag 5 februari 2027 – Lyktkonsert – Vassvikens kyrka, Norrhamn", "Vassvikens kyrka, Norrhamn"),
        ("fi", "Lyhtykonsertti pe 5.2.2027 klo 18\nKaislatie 15, 01300 Vantaa", "Kaislatie 15, 01300 Vantaa"),
        # neither a topic nor a club
        ("fi", "• pe 5.2.2027 klo 18 Ahti Ranta, Kaislarannan koulun historiasta", None),
        ("en", "• Sail/Rope Club — Friday 5 February 2027 at 8 pm", None),
    ],
)  # fmt: skip
def test_the_place_is_in_the_words_of_the_source(
    language: str, text: str, place: str | None
) -> None:
    (event,) = proposed_in(text, language)

    assert event.place == place


@pytest.mark.parametrize(
    ("language", "text", "theme"),
    [
        ("fi", "Seuraava verkostopäivä on 5.2.2027. Silloin aiheina ovat omavalvonta ja potilasturvallisuus.", "omavalvonta ja potilasturvallisuus"),
        ("sv", "Nätverksdagen hålls 5.2.2027. Temat är välmående i arbetet.", "välmående i arbetet"),
        ("en", "The network day will be held on 5 February 2027. The theme is safe discharge.", "safe discharge"),
    ],
)  # fmt: skip
def test_the_theme_may_stand_in_the_next_sentence(language: str, text: str, theme: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.theme == theme
    assert len(event.more_evidence) == 1


@pytest.mark.parametrize(
    ("language", "text", "capacity"),
    [
        ("fi", "Kurssi alkaa 5.2.2027. Mukaan mahtuu enintään 30 osallistujaa.", 30),
        ("sv", "Kursen börjar 5.2.2027. Det finns plats för högst 25 deltagare.", 25),
        ("en", "The course starts on 5 February 2027 and is limited to 40 participants.", 40),
        ("fi", "Kurssi alkaa 5.2.2027. Viime kurssille osallistui 120 kuntaa.", None),
        ("fi", "Kilpailu alkaa 5.2.2027. Mukaan mahtuu enintään 12 tiimiä.", None),
        ("fi", "Kilpailu alkaa 5.2.2027. Mukaan mahtuu 40–50 osallistujaa.", None),
        ("sv", "Kursen börjar 5.2.2027. Det finns plats för högst 20–25 deltagare.", None),
    ],
)
def test_capacity_needs_a_limit_and_what_is_counted(
    language: str, text: str, capacity: int | None
) -> None:
    assert proposed_in(text, language)[0].capacity == capacity


@pytest.mark.parametrize(
    ("language", "text", "organiser"),
    [
        ("fi", "Kuntaliitto ja THL järjestävät seminaarin 5.2.2027.", "Kuntaliitto ja THL"),
        ("sv", "Folkhälsan ordnar ett webbinarium den 5 februari 2027.", "Folkhälsan"),
        ("en", "The workshop takes place on 5 February 2027 and is hosted by Kela.", "Kela"),
        (
            "sv",
            "Den 5 februari 2027 ordnar Svenska Kulturfonden ett seminarium.",
            "Svenska Kulturfonden",
        ),
        ("sv", "Den 5 februari 2027 bjuder Sitra in till en konferens.", "Sitra"),
        (
            "fi",
            "Seminaari pidetään 5.2.2027. Tilaisuuden järjestää Lapin elinkeino-, liikenne- ja ympäristökeskus.",
            "Lapin elinkeino-, liikenne- ja ympäristökeskus",
        ),
    ],
)
def test_the_organiser_is_named(language: str, text: str, organiser: str) -> None:
    assert proposed_in(text, language)[0].organiser == organiser


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Seminaari pidetään 5.2.2027 Vaasassa. Ilmoittaudu viimeistään 20.1.2027."),
        ("sv", "Seminariet hålls 5.2.2027 i Vasa. Anmäl dig senast den 20 januari 2027."),
        ("en", "The seminar is held on 5 February 2027. Please register by 20 January 2027."),
    ],
)
def test_a_last_day_to_register_stands_on_its_event_and_is_offered_too(
    language: str, text: str
) -> None:
    seminar, deadline = proposed_in(text, language)

    assert seminar.registration_closes_on == date(2027, 1, 20)
    assert (deadline.kind, deadline.start_on) == ("deadline", date(2027, 1, 20))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Ilmoittaudu 20.1.2027 mennessä seminaariin, joka pidetään 5.2.2027."),
        ("sv", "Anmäl dig senast den 20 januari 2027 till seminariet den 5 februari 2027."),
        ("en", "Register by 20 January 2027 for the seminar on 5 February 2027."),
    ],
)
def test_a_last_day_to_register_in_the_sentence_of_its_event_is_told_with_it(
    language: str, text: str
) -> None:
    deadline, seminar = events_in(text, language)

    assert seminar.registration_closes_on == date(2027, 1, 20)
    assert (deadline.proposed, deadline.why_not) == (False, "told with its event")


def test_a_last_day_to_register_without_its_event_is_offered() -> None:
    (deadline,) = proposed_in("Ilmoittaudu webinaariin viimeistään 20.1.2027.")

    assert deadline.kind == "deadline"


def test_a_last_day_to_apply_is_not_folded_into_a_seminar() -> None:
    text = "Seminaari pidetään 5.2.2027 Vaasassa. Avustushaku päättyy 20.1.2027."

    assert [event.kind for event in proposed_in(text)] == ["seminar", "deadline"]


def test_a_deadline_in_the_sentence_of_its_event_is_told_with_it() -> None:
    text = "Seminaari pidetään 5.2.2027, ilmoittaudu viimeistään 20.1.2027."

    (seminar,) = proposed_in(text)

    assert seminar.registration_closes_on == date(2027, 1, 20)


def test_registration_and_room_are_told_apart() -> None:
    text = (
        "Webinaari pidetään 5.2.2027. Ilmoittaudu: https://example.fi/lomake/12. "
        "Liity: https://teams.microsoft.com/l/meetup-join/1"
    )

    event = events_in(text)[0]

    assert event.registration_url == "https://example.fi/lomake/12"
    assert event.online_url == "https://teams.microsoft.com/l/meetup-join/1"


def test_a_link_of_the_item_named_as_registration_is_taken() -> None:
    text = "Seminaari pidetään 5.2.2027 Vaasassa."
    links = (
        Material(title="Ohjelma", url="https://example.fi/ohjelma"),
        Material(title="Ilmoittautuminen", url="https://example.fi/a"),
    )

    (event,) = find_events(
        text,
        title="",
        language="fi",
        published_on=TODAY,
        dates=find_dates(text, language="fi", published_on=TODAY, zone=HELSINKI),
        sentences=split_sentences(text, "fi"),
        links=links,
    )

    assert event.registration_url == "https://example.fi/a"


def test_a_series_is_named() -> None:
    (event,) = proposed_in("Kotihoidon kehittämisen webinaarisarja alkaa 5.2.2027.")

    assert event.series == "Kotihoidon kehittämisen webinaarisarja"
