"""How readers are asked to sign up, and what that says of the event."""

from __future__ import annotations

from datetime import date

import pytest

from digest.model.event import EventKind
from digest.model.item import FoundEvent
from digest.reading.events import close_registration, from_structured
from tests.reading.event_texts import TODAY, events_in, proposed_in

SEMINARS = {
    "sv": "Seminariet ordnas den 10 december i Borgå. ",
    "en": "The seminar is held on 10 December in Porvoo. ",
    "fi": "Seminaari pidetään 10.12. Porvoossa. ",
}


@pytest.mark.parametrize(
    ("language", "asked"),
    [
        ("sv", "Anmäl dig senast den 2 december."),
        ("sv", "Vänligen anmäl er före den 2 december!"),
        ("sv", "Anmäl ditt deltagande senast den 2 december."),
        ("sv", "OSA senast den 2 december."),
        ("sv", "Meddela senast den 2 december om du kommer."),
        ("sv", "Sista anmälningsdag är den 2 december."),
        ("sv", "Kom ihåg att anmäla dig senast den 2 december."),
        ("sv", "Säkra din plats senast den 2 december."),
        ("en", "Please register no later than 2 December."),
        ("en", "Kindly register before 2 December."),
        ("en", "Reserve your seat by 2 December."),
        ("en", "Save your spot before 2 December."),
        ("en", "Enrol by 2 December."),
        ("en", "Let us know by 2 December if you are coming."),
        ("en", "Please confirm your attendance by 2 December."),
        ("fi", "Ilmoittaudu 2.12. mennessä."),
        ("fi", "Ilmoittautukaa viimeistään 2.12."),
        ("fi", "Muista ilmoittautua 2.12. mennessä."),
        ("fi", "Pyydämme ilmoittautumaan 2.12. mennessä."),
        ("fi", "Varmista paikkasi viimeistään 2.12."),
        ("fi", "Ilmoitathan tulostasi 2.12. mennessä."),
        ("fi", "Vahvista osallistumisesi 2.12. mennessä."),
    ],
)
def test_asking_to_sign_up_is_a_deadline_and_closes_the_event(language: str, asked: str) -> None:
    seminar, deadline = proposed_in(SEMINARS[language] + asked, language)

    assert deadline.kind is EventKind.DEADLINE
    assert seminar.registration_closes_on == deadline.end_on == date(2026, 12, 2)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Sign up for the course today!"),
        ("fi", "Ilmoittaudu kurssille jo tänään!"),
        ("sv", "Boka din plats redan idag och anmäl dig på webben."),
        ("sv", "Kontakta oss redan idag eller anmäl dig på webben."),
    ],
)
def test_a_call_to_act_today_is_no_event_of_today(language: str, text: str) -> None:
    assert not proposed_in(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The course is held today, so sign up now!"),
        ("fi", "Kurssi pidetään tänään, joten ilmoittaudu heti!"),
        ("sv", "Kursen hålls idag, så anmäl dig nu!"),
    ],
)
def test_what_is_held_today_is_still_offered(language: str, text: str) -> None:
    [course] = proposed_in(text, language)

    assert course.start_on == TODAY


def given(title: str, day: date) -> FoundEvent:
    return FoundEvent(f"{title}-1", title, day, day)


TEXT = "Registration closes on 27 November."


def test_the_only_event_of_a_calendar_takes_its_last_day_from_the_text() -> None:
    fair = from_structured(given("Quay fair", date(2026, 12, 4)), TEXT, language="en")

    closed, deadline = close_registration((fair, *events_in(TEXT, "en")), "en")

    assert closed.registration_closes_on == deadline.end_on == date(2026, 11, 27)
    assert TEXT in {quote.text for quote in closed.more_evidence}


@pytest.mark.parametrize("days", [(date(2026, 12, 4), date(2026, 12, 5)), (date(2026, 11, 25),)])
def test_it_is_not_guessed_which_event_a_last_day_is_of(days: tuple[date, ...]) -> None:
    fairs = [from_structured(given(f"Fair {day}", day), TEXT, language="en") for day in days]

    closed = close_registration((*fairs, *events_in(TEXT, "en")), "en")

    assert all(event.registration_closes_on is None for event in closed)
