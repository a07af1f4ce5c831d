"""English: families of nouns and verbs, and the forms that notices and newsletters have."""

from __future__ import annotations

from datetime import date

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import proposed_in

TODAY = date(2026, 11, 20)  # a Friday


def offered(text: str) -> list[tuple[EventKind, str]]:
    return [(event.kind, event.start_on.isoformat()) for event in proposed_in(text, "en", on=TODAY)]


def days(text: str) -> list[str]:
    return [day for _, day in offered(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The pantomime opens on 5 December at the Corn Hall.",
        "A beach clean is planned for 5 December.",
        "Our AGM is on 5 December.",
        "The residents' evening is on 5 December in the school.",
        "Family service, 5 December, St Aidan's",
        "The day of action is 5 December.",
        "A private view is held on 5 December.",
        "The thesis defence of Orla Finch is on 5 December.",
        "Meet the book group on 5 December.",
        "The wreath-laying takes place on 5 December.",
    ],
)
def test_things_to_attend_have_many_names(text: str) -> None:
    assert days(text) == ["2026-12-05"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Guided walk of the dunes, Sunday 6 December at 9 am", EventKind.TOUR),
        ("The curator leads a tour of the exhibition on 6 December.", EventKind.TOUR),
        ("The summer school runs on 6 December.", EventKind.TRAINING),
        ("A master class is given by Ada Quill on 6 December.", EventKind.TRAINING),
        ("The launch of the festival is on 6 December.", EventKind.EVENT),
    ],
)
def test_the_head_of_a_name_tells_the_kind(text: str, kind: EventKind) -> None:
    assert offered(text) == [(kind, "2026-12-06")]


@pytest.mark.parametrize(
    "text",
    [
        "Something new is arranged by the Guild on 8 December.",
        "It has been scheduled for 8 December.",
        "The tree will be lit on 8 December.",
        "The Scouts are organising it on 8 December.",
        "The gates' restoration can be seen on 8 December.",
        "A second one has been added on 8 December.",
    ],
)
def test_things_are_held_in_many_words(text: str) -> None:
    assert days(text) == ["2026-12-08"]


@pytest.mark.parametrize(
    "text",
    [
        "Nora Pyle reads from her stories in the Linen Hall on 10 December.",
        "On Thursday 10 December the guild will discuss old looms.",
        "Historian Tom Reeve tells the story of the mill on Thursday 10 December.",
    ],
)
def test_people_who_speak_or_play_are_a_sign_of_a_meeting(text: str) -> None:
    assert days(text) == ["2026-12-10"]


@pytest.mark.parametrize(
    "text",
    [
        "Ballot papers must be returned by 10 am on 17 December.",
        "Objections should be lodged not later than 17 December.",
        "Anyone wishing to appeal must do so by 17 December.",
        "Return the slip by close of business on 17 December.",
        "Early-bird prices end on 17 December.",
        "Postal voting ends on 17 December.",
        "Hand in your motions by noon on 17 December.",
    ],
)
def test_last_days_are_told_in_many_words(text: str) -> None:
    assert offered(text) == [(EventKind.DEADLINE, "2026-12-17")]


@pytest.mark.parametrize(
    "text",
    [
        "The Commission shall submit a report by 17 December.",
        "Member States must send their plans by 17 December.",
        "The company expects to complete the takeover by 17 December.",
        "The agency must deliver its first report by 17 December.",
        "Bin collections due on 17 December are moved to the day after.",
    ],
)
def test_what_others_must_do_is_no_last_day_of_the_reader(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The winners will be announced at a gala on 6 March 2027.",
        "The results will be announced at a meeting on 6 March 2027.",
        "The name will be announced during a concert on 6 March 2027.",
    ],
)
def test_people_meet_to_hear_what_is_announced(text: str) -> None:
    assert offered(text) == [(EventKind.EVENT, "2027-03-06")]


def test_the_day_of_a_message_alone_is_no_event() -> None:
    assert days("The winners will be announced on 6 March 2027.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Places on the course, which starts in February 2027, can be had online.",
        "Read about the course, which begins in February 2027.",
        "Ask the office about the course, which is held in February 2027.",
    ],
)
def test_a_month_in_a_relative_clause_is_of_the_noun_before_it(text: str) -> None:
    assert offered(text) == [(EventKind.TRAINING, "2027-02-01")]


@pytest.mark.parametrize(
    "text",
    [
        "The application window is open from 9 November and will remain open until 11 December.",
        "The call opened on 9 November and closes on 11 December.",
        "Applications opened on 9 November and close on 11 December.",
    ],
)
def test_a_period_that_runs_is_offered_until_its_end(text: str) -> None:
    (event,) = proposed_in(text, "en", on=TODAY)

    assert event.end_on == date(2026, 12, 11)


def test_a_period_that_is_over_is_not_offered() -> None:
    assert days("The call opened on 2 November and closed on 13 November.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Fill in the form no later than 4 January. Advance registration is required by 4 January.",
        "Send your entry by 4 January.\n\nThe closing date is 4 January.",
        "Bids are due by 4 January. Please note that the deadline is 4 January.",
    ],
)
def test_one_last_day_in_two_wordings_is_offered_once(text: str) -> None:
    assert offered(text) == [(EventKind.DEADLINE, "2027-01-04")]


@pytest.mark.parametrize(
    "text",
    [
        "The lights switch-on takes place on 27 November and a road closure has been asked for.",
        "The fair will take place on 27 November as the square is closed to cars.",
        "The Santa run takes place on 27 November so the lower car park is closed.",
    ],
)
def test_a_closure_told_beside_does_not_close_what_takes_place(text: str) -> None:
    assert days(text) == ["2026-11-27"]


@pytest.mark.parametrize(
    "text",
    [
        "Entries can be submitted as of 1 December.",
        "You can apply as of 1 December.",
        "Nominations can be sent in as of 1 December.",
    ],
)
def test_what_can_be_done_as_of_a_day_is_no_state_of_things(text: str) -> None:
    assert offered(text) == [(EventKind.APPLICATION, "2026-12-01")]


@pytest.mark.parametrize(
    "text",
    [
        "As of 1 December the guild has ninety members.",
        "The decree reviews old fees and will enter into force on 1 December.",
        "The form will be out of use on 1 December between 8 and 10 am.",
        "The shop will be open on 1 December as usual.",
        "Works on the footpath start on Tuesday 1 December.",
        "Had it sold, the show would have gone on tour on 1 December.",
        "Registration fees are twice as high from 1 December.",
        "A trial date has been set for 1 December.",
        "Monday 1 December: last day of term",
    ],
)
def test_states_rules_closures_and_what_never_was_are_not_offered(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The workshop on 2 December is full.",
        "The course on 2 December is full.",
        "The tour on 2 December is full.",
    ],
)
def test_what_is_full_is_not_offered(text: str) -> None:
    assert days(text) == []


def test_the_second_one_is_offered_where_the_first_is_full() -> None:
    text = "The workshop on 25 November is full, but a second one has been added on 2 December."

    assert offered(text) == [(EventKind.WORKSHOP, "2026-12-02")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Part Two - 10 December 2026 (Moss Hall)", "2026-12-10"),
        ("The trip goes to Kent. The dates are June 23rd to 26th, 2027.", "2027-06-23"),
        ("Our season kicks off on 18 February.", "2027-02-18"),
        ("The museum will inaugurate its new hall on 25 January 2027.", "2027-01-25"),
        ('"Sea to Sea", set for Saturday, February 6-Sunday, May 30, shows looms.', "2027-02-06"),
    ],
)
def test_more_forms_of_what_is_to_come(text: str, day: str) -> None:
    assert days(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Call for Workshops and Speakers closes on 1 December 2026",
        "Names to Ivy Moss by 1 December.",
        "The call for hosts closes on 1 December.",
    ],
)
def test_a_call_for_anything_has_a_last_day(text: str) -> None:
    assert offered(text) == [(EventKind.DEADLINE, "2026-12-01")]


def test_an_extended_deadline_stands_for_the_first_one() -> None:
    text = "(The deadline told before, 1 December 2026, has been extended.)"

    assert days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Their findings go before the Roads Committee on Monday 7 December.",
        "The plan goes before the council on Monday 7 December.",
        "We will contact you on or before Friday 18 December to offer you a place.",
        "We will let you know by Friday 18 December.",
    ],
)
def test_what_others_decide_or_write_is_not_offered(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Members are asked to help clean the yard on Saturday 5 December.",
        "Neighbours lend a hand in the garden on Saturday 5 December.",
        "On Saturday 5 December the gardens are for free.",
    ],
)
def test_help_and_free_entry_draw_people(text: str) -> None:
    assert days(text) == ["2026-12-05"]


def test_a_survey_that_will_close_is_still_to_be_answered() -> None:
    text = "Our survey on the harbour is open to everyone. It will close on 15 December."

    assert days(text) == ["2026-12-15"]


def test_a_place_that_will_close_is_not_offered() -> None:
    assert days("The hall is open to everyone. It will close on 15 December.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Send your comments before close of business on 15 December.",
        "Entries must reach us before noon on 15 December.",
    ],
)
def test_an_hour_before_the_last_day(text: str) -> None:
    assert offered(text) == [(EventKind.DEADLINE, "2026-12-15")]


def test_a_week_of_a_kind_is_attended() -> None:
    assert days("Research Week, which Kells now holds again, begins on Monday 7 December.") == [
        "2026-12-07"
    ]


def test_a_week_that_only_tells_when_is_nothing() -> None:
    assert days("The third week of the term begins on Monday 7 December.") == []


@pytest.mark.parametrize(
    "text",
    [
        "We will of course be busy on 12 December.",
        "In the event of rain, we stay in on 12 December.",
    ],
)
def test_a_phrase_that_only_looks_like_a_noun_is_nothing(text: str) -> None:
    assert days(text) == []


def test_a_meal_of_two_courses_is_no_training() -> None:
    text = "The first trip is on Saturday 12 December to Kells, with a two course meal."

    assert offered(text) == [(EventKind.EVENT, "2026-12-12")]


def test_a_course_is_still_a_course() -> None:
    assert offered("The second course is on 12 December.") == [(EventKind.TRAINING, "2026-12-12")]
