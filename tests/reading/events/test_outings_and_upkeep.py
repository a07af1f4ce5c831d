"""Families of English words: outings, vans that call and last days; upkeep, tides, pay and other people's meetings."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import proposed_in


def kinds_and_days(text: str) -> list[tuple[EventKind, str]]:
    return [(event.kind, event.start_on.isoformat()) for event in proposed_in(text, "en")]


@pytest.mark.parametrize(
    "text",
    [
        "The blood bus is at the ice rink on 3 December.",
        "The mobile planetarium is in Kuru on 3 December.",
        "Seal watching on 3 December, boots needed.",
        "Harbour cruise with the alumni, 3 December.",
        "Free bike marking at the mill on 3 December.",
        "Knife sharpening at the market, 3 December.",
        "Careers carousel for leavers, 3 December.",
        "Cider fest, 3 December, Elm Yard.",
        "Open Farm Sunday, 3 December.",
        "Foraging with Bo on 3 December.",
        "The planning inquiry into the quarry is on 3 December.",
        "Sixth-form evening: 3 December, 6–8 pm.",
        "The paper mill grinds again on 3 December, visitors from 11.",
    ],
)
def test_outings_vans_and_inquiries_are_things_to_attend(text: str) -> None:
    assert kinds_and_days(text) == [(EventKind.EVENT, "2026-12-03")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Safeguarding refresher, 3 December.", EventKind.TRAINING),
        ("Induction for new trustees on 3 December.", EventKind.TRAINING),
        ("Stallholders can come forward until 3 December.", EventKind.DEADLINE),
        ("Interested clubs to email a sketch by 3 December.", EventKind.DEADLINE),
        (
            "Letters must be received by 5 pm Eastern Standard Time, 3 December 2026.",
            EventKind.DEADLINE,
        ),
        ("The quarterly jobs figures come out on 3 December.", EventKind.RELEASE),
    ],
)
def test_refreshers_last_days_and_figures_have_their_kind(text: str, kind: EventKind) -> None:
    assert kinds_and_days(text) == [(kind, "2026-12-03")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The village fund is open from 1 to 20 December.", EventKind.APPLICATION),
        ("Names are voted on by readers from 1 to 20 December.", EventKind.CONSULTATION),
        ("Anyone can inspect the drawings from 1 to 20 December.", EventKind.CONSULTATION),
        ("Have your say on the new quay, 1–20 December.", EventKind.CONSULTATION),
    ],
)
def test_funds_votes_and_plans_on_view_have_a_period(text: str, kind: EventKind) -> None:
    assert kinds_and_days(text) == [(kind, "2026-12-01")]


@pytest.mark.parametrize(
    "text",
    [
        "Live firing takes place in the bay on 3 and 4 December.",
        "Heather burning takes place on the moor on 3 December.",
        "Boiler checks in Elm Court take place on 3 December.",
        "Gutter clearing starts on 3 December at 9.",
        "High tide on 3 December is at 11.14.",
        "The full moon is on 3 December.",
        "Rent is due on 3 December.",
        "The back pay will be in pay packets on 3 December.",
        "Start date: 3 December.",
        "Inspectors visit the quarry school on 3 December.",
        "The steering group meets on 3 December.",
        "Your ballot papers will arrive by 3 December.",
        "The mill's e-mail will be down from 6 pm on 3 December.",
        "A burst main in Low Lane will be mended on 3 December.",
        "Nurses strike from 8 am on 3 December.",
        "Bo is cycling the whole coast for charity from 3 to 17 December.",
        "The baby is due on 3 December.",
        "The choir flies out on 3 December.",
    ],
)
def test_upkeep_tides_pay_and_others_meetings_are_not_offered(text: str) -> None:
    assert kinds_and_days(text) == []


def test_days_of_one_kind_are_of_it_to_the_last() -> None:
    text = (
        "Come to one of our training sessions: 3 December at 10 (Elm Yard), 4 December at 2 "
        "(Mill House) and 5 December at 6 (online)."
    )

    assert {kind for kind, _ in kinds_and_days(text)} == {EventKind.TRAINING}


@pytest.mark.parametrize(
    "text",
    [
        "Workshop on mental health, 3 December, free.",
        "Mental health first-aid course, 3 December.",
        "Health seminar, 3 December.",
    ],
)
def test_a_short_line_that_calls_itself_a_course_or_a_seminar_is_one(text: str) -> None:
    assert [day for _, day in kinds_and_days(text)] == ["2026-12-03"]


@pytest.mark.parametrize(
    "text",
    [
        "Our Monday research seminar continues in room 7.",
        "Our Thursday walk is as slow as ever.",
        "Your Friday class is in safe hands.",
    ],
)
def test_a_weekday_between_our_and_its_noun_is_no_day(text: str) -> None:
    assert kinds_and_days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The debate is led by Ada Kuru on 3 December.",
        "Bike maintenance workshop with tea, 3 December.",
        "The repair workshop is presented by the guild on 3 December.",
    ],
)
def test_by_whom_something_is_led_is_no_last_day_and_upkeep_may_be_taught(text: str) -> None:
    kinds = {kind for kind, _ in kinds_and_days(text)}

    assert kinds in ({EventKind.EVENT}, {EventKind.WORKSHOP})
