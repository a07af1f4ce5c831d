"""What somebody does before an audience is no story of their own, even where only "she" is named."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The organ will be mended by June, when he will conduct Evensong on 6 June 2027.", "en"),
        ("He will preach at St Mary's on Sunday 6 June 2027.", "en"),
        ("She opens her first exhibition at the Boat House on 6 June 2027.", "en"),
        ("Hän saarnaa Kuuran kirkon messussa sunnuntaina 6.6.2027.", "fi"),
        ("Han sjunger på en konsert i Folkets hus den 6 juni 2027.", "sv"),
    ],
)
def test_what_is_done_on_stage_is_offered(text: str, language: str) -> None:
    assert [event.start_on.isoformat() for event in proposed_in(text, language)] == ["2027-06-06"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("She starts her training at the hospital on 6 June 2027.", "en"),
        ("He leaves for a conference in Oslo on 6 June 2027.", "en"),
        ("He speaks to the police on 6 June 2027.", "en"),
        ("Hän lähtee konferenssiin Osloon 6.6.2027.", "fi"),
        ("Hon börjar sin utbildning på sjukhuset den 6 juni 2027.", "sv"),
    ],
)
def test_what_is_not_is_not(text: str, language: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I am pleased to announce that our jetty opens with a party on 6 June 2027.", "en"),
        ("I am writing to remind you of our annual meeting on 6 June 2027.", "en"),
        ("Minä toivon näkeväni teidät konsertissa 6.6.2027.", "fi"),
        ("Jag vill påminna er om årsmötet den 6 juni 2027.", "sv"),
    ],
)
def test_who_tells_readers_of_it_tells_no_story(text: str, language: str) -> None:
    assert [event.start_on.isoformat() for event in proposed_in(text, language)] == ["2027-06-06"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I start a course at the college on 6 June 2027.", "en"),
        ("I am pleased to announce that I start a new course on 6 June 2027.", "en"),
        ("Minä aloitan kurssin opistossa 6.6.2027.", "fi"),
        ("Jag börjar en kurs på skolan den 6 juni 2027.", "sv"),
    ],
)
def test_who_tells_of_their_own_plans_does(text: str, language: str) -> None:
    assert proposed_in(text, language) == ()
