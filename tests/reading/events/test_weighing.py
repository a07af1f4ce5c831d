"""Days that no word names: what stands around them is weighed, and roads and rounds are ruled out."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import decisions_on, proposed_in


def days(text: str, language: str) -> list[str]:
    return [event.start_on.isoformat() for event in proposed_in(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fi", "Lauantaina 5.12.2026 lauletaan laiturilla, ja kahvio palvelee.", "2026-12-05"),
        ("fi", "Perjantaina Kuuralan rannassa soittaa kylän torvisoittokunta.", "2026-11-27"),
        ("fi", "Nyt kootaan väki: torstaina 3.12. klo 18 kirjastossa pulla on lämmintä.", "2026-12-03"),
        ("sv", "På lördag 5 december tänds ljusen i Nordby och barnen sjunger.", "2026-12-05"),
        ("sv", "Fredag 27 november spelar Tre Trallare på bryggan, fika finns.", "2026-11-27"),
        ("sv", "Den 3 december kl. 18 visas Fyrvaktaren på biblioteket.", "2026-12-03"),
        ("en", "On Saturday 5 December the choir sings by the harbour, refreshments included.", "2026-12-05"),
        ("en", "This Friday, 27 November, there is soup for lunch and a raffle.", "2026-11-27"),
        ("en", "Mrs Moss gives a talk on lanterns on Thursday 3 December, tickets at the door.", "2026-12-03"),
    ],
)  # fmt: skip
def test_signs_of_a_meeting_add_up_to_an_event(language: str, text: str, day: str) -> None:
    assert days(text, language) == [day]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Torstaina 3.12. hinta nousee kahdella eurolla."),
        ("fi", "Myyjäisten järjestäjät tapaavat toisensa 3.12.2026."),
        ("sv", "Torsdag 3 december stiger priset med två euro."),
        ("sv", "Den 3 december fyller huset hundra år."),
        ("en", "On Thursday 3 December the price rises by two euros."),
        ("en", "The house turns a hundred on 3 December."),
    ],
)
def test_a_weekday_alone_is_too_little(language: str, text: str) -> None:
    assert days(text, language) == []


def test_the_word_that_says_most_for_a_day_is_told() -> None:
    (decision,) = decisions_on("Lauantaina 5.12.2026 lauletaan laiturilla.")

    assert decision.rule == "more speaks for a meeting on that day than against it"
    assert decision.cue is not None
    assert decision.cue.text == "lauletaan"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Oikea ajokaista on pois käytöstä 3.12. klo 9–15."),
        ("fi", "Linja-autot ajavat poikkeusreittiä 3.12. kello 11 ja 4.12. kello 16 välillä."),
        ("fi", "Asfaltointia tehdään Kuuralassa torstaina 3.12."),
        ("sv", "Bussarna kör en annan väg den 3 december kl. 9–15."),
        ("sv", "Korsningen stängs den 3 december samtidigt som hållplatsen öppnas."),
        ("sv", "Sophämtningen görs torsdag 3 december kl. 6."),
        ("en", "Bins are emptied on Thursday 3 December from 6 am."),
        ("en", "The left lane is used by both directions on 3 December, 9am to 3pm."),
        ("en", "Buses take another route on Thursday 3 December at 8am."),
    ],
)
def test_roads_traffic_and_rounds_are_attended_by_nobody(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Asukasilta katutöistä pidetään 3.12. klo 18."),
        ("sv", "Informationsmöte om vägarbetet hålls den 3 december kl. 18."),
        ("en", "A meeting on the roadworks is held on 3 December at 6pm."),
    ],
)
def test_a_meeting_on_roads_is_offered(language: str, text: str) -> None:
    assert days(text, language) == ["2026-12-03"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Toukokuussa järjestetään Suuri Sillipuhallus."),
        ("sv", "Under året ordnas bland annat en Jubelstafett i maj."),
        ("en", "The Great Herring Blow will be held in May."),
    ],
)
def test_what_is_said_to_take_place_may_lie_in_a_month(language: str, text: str) -> None:
    assert days(text, language) == ["2027-05-01"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kahvila elää joulusta, ja retken tunnelma oli hyvä."),
        ("sv", "Mässor och möten under jul och nyår."),
        ("en", "Meetings and the spirit of Christmas go together."),
    ],
)
def test_the_name_of_a_feast_alone_is_no_day_of_an_event(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kerhopäivämme ovat maanantai, keskiviikko ja torstai."),
        ("sv", "Våra träffar är måndag, onsdag och torsdag."),
        ("en", "Our club meetings are Monday, Wednesday and Thursday."),
    ],
)
def test_several_plain_weekdays_are_what_is_usual(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Thursday Reading Club will meet on 10 December.",
        "Our next gardening Saturday will be held on 12 December at 9.30am.",
        "The society holds its fair on Saturday 12 December (with a welcome event on the Friday).",
    ],
)
def test_a_weekday_beside_the_day_that_is_meant_is_no_day_of_its_own(text: str) -> None:
    assert len(days(text, "en")) == 1
    assert days(text, "en")[0] >= "2026-12-10"
