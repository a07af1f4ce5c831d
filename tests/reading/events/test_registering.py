"""Registration and its own day, and last days that are others' to keep."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import proposed_in


def offered(text: str, language: str = "en") -> list[tuple[EventKind, str]]:
    return [(event.kind, event.start_on.isoformat()) for event in proposed_in(text, language)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Registration for the seminar is made on our website during 1–12 December.", "2026-12-01"),
        ("Registration for the spring courses takes place on 7 January from 9 am.", "2027-01-07"),
        ("Enrolment for evening classes will be taken at the office on 11 January.", "2027-01-11"),
    ],
)
def test_a_registration_that_is_made_then_is_no_course(text: str, day: str) -> None:
    assert offered(text) == [(EventKind.APPLICATION, day)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Registration for the seminar on 7 January costs nothing.", EventKind.SEMINAR),
        ("Registration for the course that starts on 7 January is open.", EventKind.TRAINING),
        ("Enrolment is under way and the workshop is on 7 January.", EventKind.WORKSHOP),
    ],
)
def test_the_day_behind_what_is_registered_for_is_its_own(text: str, kind: EventKind) -> None:
    assert offered(text) == [(kind, "2027-01-07")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Places may be reserved at the desk from 30 November onwards.", EventKind.APPLICATION),
        ("Nominations may be made from 9 am on Monday 30 November.", EventKind.APPLICATION),
        ("Ballots close 30 November.", EventKind.DEADLINE),
        ("Entries for the prize are welcome from 30 November to 31 January.", EventKind.APPLICATION),
        ("You have until 30 November to tell us what you think of the plan.", EventKind.DEADLINE),
    ],
)  # fmt: skip
def test_readers_may_act_in_other_words(text: str, kind: EventKind) -> None:
    assert offered(text) == [(kind, "2026-11-30")]


@pytest.mark.parametrize(
    "text",
    [
        "Operators must submit their emissions returns to the regulator by 31 January.",
        "The council has until 15 January to reply to the ombudsman.",
        "The agency will have to report back to Parliament by 1 June 2027.",
        "The committee shall forward its findings to the minister by 31 March 2027.",
    ],
)
def test_what_others_must_do_by_a_day_is_not_offered(text: str) -> None:
    assert offered(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The next instalment of the fee falls due on 10 December.",
        "Her watercolours are on view in the foyer until 9 January.",
        "The crib can be admired in the square until 6 January.",
        "Candidates will hear from us by 11 December.",
        "Lunch menu\nMon 30 November: lentil soup\nTue 1 December: baked potato",
    ],
)
def test_days_of_money_pictures_answers_and_meals_are_not_offered(text: str) -> None:
    assert offered(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Maksun eräpäivä on torstaina 10.12.2026.",
        "Toinen erä laskutetaan 10.12. ja kolmas 11.1.",
        "Ruokalista\nMa 30.11. linssikeitto\nTi 1.12. uuniperuna",
    ],
)
def test_days_of_money_and_meals_are_not_offered_in_finnish(text: str) -> None:
    assert offered(text, "fi") == []
