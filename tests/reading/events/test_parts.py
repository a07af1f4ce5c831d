"""One occasion of a sentence, one event: no part of it and no vaguer word for it beside it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.event_texts import events_in, proposed_in


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fi",
            "Kevään toinen verkostotapaaminen pidetään huhtikuussa, torstaina 15.4.2027 klo 9–11.",
        ),
        ("sv", "Vårens andra nätverksträff hålls i april, torsdagen den 15 april 2027 kl. 9–11."),
        ("en", "The second network meeting of the spring will be held in April, on 15 April 2027."),
    ],
)
def test_the_exact_day_stands_for_the_vague_ones(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert (event.kind, event.start_on) == ("network_day", date(2027, 4, 15))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kurssi järjestetään keväällä 2027, ja se alkaa 8.4.2027."),
        ("sv", "Kursen ordnas våren 2027 och den börjar den 8 april 2027."),
        ("en", "The course is held in spring 2027 and starts on 8 April 2027."),
    ],
)
def test_the_day_a_period_is_made_exact_stands_for_it(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.start_on == date(2027, 4, 8)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Festivaali pidetään 11.–13.6.2027, ja gaala on lauantaina 12.6.2027 klo 18."),
        ("sv", "Festivalen ordnas den 11–13 juni 2027, och galan hålls den 12 juni 2027 kl. 18."),
        (
            "en",
            "The festival takes place on 11-13 June 2027 and the gala is on 12 June 2027 at 6 pm.",
        ),
    ],
)
def test_a_day_of_a_longer_event_is_a_part_of_it(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)
    parts = [each for each in events_in(text, language) if not each.proposed]

    assert (event.start_on, event.end_on) == (date(2027, 6, 11), date(2027, 6, 13))
    assert [part.why_not for part in parts] == ["a part of what is told beside it"]


def test_two_days_of_one_sentence_that_do_not_overlap_stay_two() -> None:
    text = "Työpaja järjestetään Porissa 8.4.2027 ja toinen työpaja pidetään Raumalla 15.4.2027."

    assert [each.start_on.day for each in proposed_in(text)] == [8, 15]


def test_an_application_that_lasts_over_the_event_is_no_whole_of_it() -> None:
    text = "Haku on avoinna 1.–30.4.2027 ja infotilaisuus pidetään 8.4.2027."

    assert len(proposed_in(text)) == 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Årsmötet hålls den 10–11 juni 2027.\n\nMiddag den 10:e och studiebesök den 11:e."),
        ("sv", "Mässan ordnas den 10–12 juni 2027. Galan är på kvällen den 12:e."),
        ("en", "The fair takes place on 10-12 June 2027. The gala dinner is on the 12th."),
    ],
)
def test_a_day_without_its_month_is_a_part_of_the_event_before_it(language: str, text: str) -> None:
    assert [each.start_on.day for each in proposed_in(text, language)] == [10]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are organising an info day on the next call for proposals on 12-13 July 2027."),
        ("fi", "Järjestämme 12.–13.7.2027 infopäivän, joka liittyy tulevaan rahoitushakuun."),
        ("sv", "Vi ordnar en informationsdag den 12–13 juli 2027 om nästa utlysning."),
    ],
)
def test_a_call_that_a_day_is_about_does_not_open_on_it(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.kind == "event"


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        (
            "fi",
            "Kesällä 2027 järjestetään kylien kesäjuhla.\n\nJuhla on lauantaina 12.6.2027.",
            ["2027-06-12"],
        ),
        (
            "sv",
            "Sommaren 2027 blir det byfest igen.\n\nFesten hålls lördagen den 12 juni 2027.",
            ["2027-06-12"],
        ),
        (
            "en",
            "The lake concert takes place in summer 2027.\n\nThe concert is on 12 June 2027.",
            ["2027-06-12"],
        ),
    ],
)
def test_a_season_only_frames_the_days_told_in_it(
    language: str, text: str, days: list[str]
) -> None:
    assert [str(event.start_on) for event in proposed_in(text, language)] == days


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kesällä 2027 järjestetään kylien kesäjuhla. Teltat tilataan 3.5.2027 mennessä."),
        ("sv", "Sommaren 2027 blir det byfest igen. Tält beställs senast den 3 maj 2027."),
        ("en", "Workshops are held in summer 2027.\n\nThe fair is on 12 June 2027."),
    ],
)
def test_a_season_frames_no_day_outside_it_and_no_event_of_another_kind(
    language: str, text: str
) -> None:
    assert "2027-06-01" in [str(event.start_on) for event in proposed_in(text, language)]
