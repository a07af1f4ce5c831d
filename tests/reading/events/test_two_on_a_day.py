"""Two things of one day, one thing of two days, and what stands behind "with"."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import decisions_on, proposed_in


@pytest.mark.parametrize(
    "text",
    [
        (
            "The Annual General Meeting will be held on 9 January in Quay Hall. "
            "A lecture on the history of the bridge will be given on 9 January in Nordby Museum."
        ),
        (
            "A guided walk along the old harbour takes place on 9 January in Larch Park. "
            "A course in first aid for parents is held on 9 January in Ferry Hall."
        ),
        (
            "The wood carving fair opens its doors on 9 January at Mill Hall. "
            "A workshop about pruning old apple trees is held on 9 January in Oakfield."
        ),
    ],
)
def test_two_names_in_two_places_on_one_day_stay_two(text: str) -> None:
    assert len(proposed_in(text, "en")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The winter fair is on 9 January in Quay Hall. The fair on 9 January opens at ten.",
        (
            "A lecture on old bridges is held on 9 January in Quay Hall. "
            "The meeting of the society on 9 January is open to all."
        ),
    ],
)
def test_one_thing_told_twice_stays_one(text: str) -> None:
    assert len(proposed_in(text, "en")) == 1


def test_a_heading_and_the_sentence_that_says_its_name_are_one() -> None:
    text = (
        "Meri kutsuu -webinaari 13.1.2027\n\nKirjasto ja museo järjestävät kansainvälisen webinaarin "
        "Meri kutsuu – tarinoita majakoilta tammikuun 13. päivänä klo 15."
    )

    (event,) = proposed_in(text, "fi")

    assert (event.title, event.starts_at is not None) == ("Meri kutsuu -webinaari", True)


@pytest.mark.parametrize(
    "text",
    [
        "The exhibition runs from 28 November (10 am) to 6 December (4 pm).",
        "Christmas market, Friday 4 December (4–8 pm) to Sunday 6 December (11 am–5 pm)",
        "The fair is open from 4 December at 4 pm to 6 December at 5 pm.",
    ],
)
def test_two_days_with_times_and_to_between_are_one_period(text: str) -> None:
    [event] = proposed_in(text, "en")

    assert event.end_on.isoformat() == "2026-12-06"


def test_a_move_with_times_is_no_period() -> None:
    [event] = proposed_in("The talk is moved from 4 December at 4 pm to 6 December at 5 pm.", "en")

    assert event.start_on.isoformat() == "2026-12-06"


@pytest.mark.parametrize(
    "text",
    [
        "The museum reopens its courtyard on Sunday 6 December with a family day and a concert.",
        "The hall reopens on Sunday 6 December with a tea party for everybody.",
        "The old library reopens on 6 December with a lecture by the architect.",
    ],
)
def test_a_place_that_reopens_with_something_to_attend_is_offered(text: str) -> None:
    assert [event.start_on.isoformat() for event in proposed_in(text, "en")] == ["2026-12-06"]


def test_a_place_that_only_reopens_is_not() -> None:
    assert not proposed_in("The office reopens on 7 December.", "en")


def test_an_inn_by_the_ferry_is_no_traffic() -> None:
    [event] = proposed_in("The Christmas lunch is on Wednesday 9 December at the Ferry Inn.", "en")

    assert event.start_on.isoformat() == "2026-12-09"


def test_the_ferry_is() -> None:
    [decision] = decisions_on("The ferry to the island is late on Wednesday 9 December.", "en")

    assert decision.event is None


@pytest.mark.parametrize(
    "text",
    [
        "The concert on 29 November is off; tickets will be refunded.",
        "The seminar of 29 November is off.",
        "The open day of 29 November will not now take place.",
    ],
)
def test_what_is_off_is_not_offered(text: str) -> None:
    assert not proposed_in(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "The next Blue Room will be on 3 December.",
        "Our next Stitch and Chat is on Thursday 3 December.",
        "The next Open Mic at the Anchor will be on 3 December.",
    ],
)
def test_the_next_of_what_has_a_name_of_its_own_is_offered(text: str) -> None:
    assert [event.start_on.isoformat() for event in proposed_in(text, "en")] == ["2026-12-03"]


@pytest.mark.parametrize(
    "text",
    [
        "The next bin collection will be on 3 December.",
        "The next bank holiday closure is on 3 December.",
        "The next court decision is on 3 December.",
    ],
)
def test_the_next_round_or_decision_is_not(text: str) -> None:
    assert not proposed_in(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "The Chess Circle meets as usual on 3 December at 6.30 pm.",
        "As usual, we will mark the day of lights on 3 December.",
        "The market will be held as usual on 3 December.",
    ],
)
def test_what_is_held_as_usual_is_offered(text: str) -> None:
    [event] = proposed_in(text, "en")

    assert event.start_on.isoformat() == "2026-12-03"


@pytest.mark.parametrize(
    "text",
    [
        "Four shops have got ready for the Christmas season.",
        "Several meetings are planned over the Christmas period.",
        "The fair gets everybody in the Easter mood.",
    ],
)
def test_a_feast_that_only_names_a_season_is_no_day(text: str) -> None:
    assert not proposed_in(text, "en")
