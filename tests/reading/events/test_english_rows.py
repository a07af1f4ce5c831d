"""English: headings, rows, labels and addresses around a day."""

from __future__ import annotations

from datetime import date

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import events_in, proposed_in

TODAY = date(2026, 11, 20)  # a Friday


def offered(text: str) -> list[tuple[EventKind, str]]:
    return [(event.kind, event.start_on.isoformat()) for event in proposed_in(text, "en", on=TODAY)]


def days(text: str) -> list[str]:
    return [day for _, day in offered(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Two workshops are offered: one for parents (13 January) and one for teachers (20 January).",
        "There are two workshops, for beginners (13 January) and for the rest (20 January).",
        "Of the workshops, one is in Moss (13 January), the other in Fern (20 January).",
    ],
)
def test_days_in_brackets_belong_to_the_noun_of_the_sentence(text: str) -> None:
    assert offered(text) == [
        (EventKind.WORKSHOP, "2027-01-13"),
        (EventKind.WORKSHOP, "2027-01-20"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The council meets next week. Its meeting is at 2 pm on Tuesday 24 November.",
        "We gather next week! The supper is on Tuesday 24 November at 6 pm.",
        "The choir performs this weekend. Concert: Sunday 22 November at 3 pm.",
    ],
)
def test_a_day_stands_for_the_week_told_before_it(text: str) -> None:
    assert len(days(text)) == 1


def test_a_heading_of_the_weekend_is_no_event() -> None:
    text = "This weekend:\nSoup Kitchen\nWhen: noon, Saturday 21 November\nWhere: Moss Hall"

    assert days(text) == ["2026-11-21"]


@pytest.mark.parametrize(
    "text",
    [
        "Meeting dates\n\n• 13 January 2027\n• 10 February 2027\n\nMeeting papers\n\nTimes may change.",
        "Meeting dates\n13 January 2027\n10 February 2027\n* may be subject to change by the office",
        "Meeting dates\n13 January 2027\n10 February 2027\n\nOur office is shut in July.",
    ],
)
def test_what_stands_below_a_list_is_not_of_its_last_day(text: str) -> None:
    assert days(text) == ["2027-01-13", "2027-02-10"]


def test_what_opens_under_the_heading_of_a_call_is_the_call() -> None:
    text = "Abstract submissions:\n\n • Opens: 15 December 2026\n\n • Deadline: 31 January 2027"

    assert offered(text) == [
        (EventKind.APPLICATION, "2026-12-15"),
        (EventKind.DEADLINE, "2027-01-31"),
    ]


def test_a_road_in_an_address_above_is_no_roadwork() -> None:
    text = "HARBOUR HOTEL, DOCK ROAD, MOSS\nMonday, 7 December 2026 @ 8PM\n“The salt carriers”"

    assert days(text) == ["2026-12-07"]


def test_a_row_of_today_with_a_colon_is_no_stamp() -> None:
    text = "Friday 20 November: Ropes and knots, a lecture by Mark Hay. 7pm to 8pm."

    assert days(text) == ["2026-11-20"]


@pytest.mark.parametrize(
    "text",
    [
        "Kuru, November 20, 2026 — The museum plans its exhibition of looms.",
        "EMBARGOED UNTIL 6AM, 20 NOVEMBER 2026 FESTIVAL TELLS OF ITS GUEST CURATOR",
        "MOSS, 20 November 2026 – The festival has a new curator.",
    ],
)
def test_a_dateline_is_no_event(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Fox rescue\n\nSaturday 5 December\n\nThe charity keeps wild foxes.",
        "Knots and Splices\nSaturday 5 December\nThe old craft of the sea.",
        "The Salt Carriers\n\nSat 5 December\n\nA film from the coast.",
    ],
)
def test_a_weekday_below_a_name_tells_when(text: str) -> None:
    assert days(text) == ["2026-12-05"]


def test_a_title_of_walks_makes_days_above_paragraphs_walks() -> None:
    text = "Saturday 5 December\n\nFocus on bark\n\nMany colours.\n\nSaturday 12 December\n\nEvergreens"
    found = events_in(text, "en", title="Discovery Walks", on=TODAY)

    assert [event.start_on.isoformat() for event in found if event.proposed] == [
        "2026-12-05",
        "2026-12-12",
    ]


def test_days_of_closure_are_listed_below_a_sentence() -> None:
    text = "All offices are closed on the following dates.\nMonday 21 December\nTuesday 22 December"

    assert days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Talk on old boats, Monday 7 December, 11 am, Moss Hall, South Main Street, Kells",
        "The choir sings on Monday 7 December at 4 Chapel Road.",
        "Book fair\nMonday 7 December at 11 am\n12 Mill Lane",
    ],
)
def test_the_street_of_an_address_is_no_roadworks(text: str) -> None:
    assert days(text) == ["2026-12-07"]


@pytest.mark.parametrize(
    "text",
    [
        "South Main Street is closed to traffic on Monday 7 December.",
        "Roadworks on Chapel Road start on Monday 7 December.",
    ],
)
def test_works_on_a_street_are_not_offered(text: str) -> None:
    assert days(text) == []


def test_the_line_below_a_labelled_day_is_about_something_else() -> None:
    text = "Call deadline:\n15 December 2026\nThe workshop brings the funded teams together."

    assert offered(text) == [(EventKind.DEADLINE, "2026-12-15")]


def test_a_last_day_may_have_a_note_in_brackets() -> None:
    text = "APPLICATION DEADLINE\n15 December 2026 (23:59 CET)"

    assert offered(text) == [(EventKind.DEADLINE, "2026-12-15")]


def test_periods_under_the_names_of_grants_below_their_heading_are_applications() -> None:
    text = "Application deadlines\n\nTravel funding\n\n15.01.2027 to 15.02.2027\n\nNetworks\n\n1.3.2027 to 4.4.2027"

    assert offered(text) == [
        (EventKind.APPLICATION, "2027-01-15"),
        (EventKind.APPLICATION, "2027-03-01"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Deadline for abstracts: 3 May 2027\n\nNordic Soil Festival\n\n5–7 June 2027",
        "Deadlines\n\nNordic Soil Festival\n\n5–7 June 2027",
    ],
)
def test_a_period_under_the_name_of_what_happens_is_no_application(text: str) -> None:
    assert (EventKind.EVENT, "2027-06-05") in offered(text)


def test_items_parted_by_semicolons_are_told_apart() -> None:
    text = "The trips planned: 12 May – Moss Castle, £28; 12 June – Tide Museum, Kells, £31; 14 July – Kew."

    assert days(text) == ["2027-05-12", "2027-06-12", "2027-07-14"]
