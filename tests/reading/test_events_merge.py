"""One event of the same event told several times."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.model.event import Event, EventKind, EventStatus
from digest.model.item import FoundEvent
from digest.model.text import Quote, Span
from digest.reading.events import from_structured, merge_events
from tests.reading.event_texts import HELSINKI, events_in, proposed_in

NINE = datetime(2027, 2, 5, 9, 0, tzinfo=HELSINKI)


def told(
    kind: EventKind = EventKind.SEMINAR, title: str = "Kevään seminaari", **more: Any
) -> Event:
    day = more.pop("on", date(2027, 2, 5))
    quote = Quote(f"{title} on {day}.", Span(more.pop("at", 0), 200))
    return Event(kind=kind, title=title, start_on=day, end_on=day, evidence=quote, **more)


def test_title_lead_and_body_tell_one_event() -> None:
    text = (
        "Omavalvonnan webinaari 5.2.2027\n\n"
        "Webinaari järjestetään 5.2.2027 klo 9–11.\n\n"
        "Omavalvonnan webinaari pidetään 5. helmikuuta 2027 Teamsissa."
    )

    (event,) = proposed_in(text)

    assert event.title == "Omavalvonnan webinaari"
    assert event.starts_at == NINE
    assert event.place == "Teamsissa"
    assert len(event.more_evidence) == 2


def test_two_webinars_of_one_day_stay_two() -> None:
    text = (
        "Omavalvonnan webinaari järjestetään 5.2.2027 klo 9.\n\n"
        "Lääkehoidon webinaari järjestetään 5.2.2027 klo 13."
    )

    assert len(proposed_in(text)) == 2


def test_two_courses_of_one_season_stay_two() -> None:
    text = "Keväällä 2027 alkaa saattohoidon kurssi.\n\nMuistityön valmennus alkaa keväällä 2027."

    assert len(proposed_in(text)) == 2


def test_a_cancellation_anywhere_wins() -> None:
    text = "Verkostopäivä pidetään 5.2.2027.\n\nMuutos: verkostopäivä 5.2.2027 on peruttu."

    (event,) = events_in(text)

    assert (event.status, event.proposed) == (EventStatus.CANCELLED, False)


def test_a_structured_event_wins_and_text_fills_its_gaps() -> None:
    found = FoundEvent(
        uid="1",
        title="Kevään seminaari",
        start_on=date(2027, 2, 5),
        end_on=date(2027, 2, 5),
        starts_at=NINE,
    )
    text = told(place="Kouvolassa", capacity=40, theme="omavalvonta")

    (event,) = merge_events(
        (text, from_structured(found, "Kevään seminaari on tulossa.", language="fi"))
    )

    assert event.structured
    assert event.starts_at == NINE
    assert (event.place, event.capacity, event.theme) == ("Kouvolassa", 40, "omavalvonta")
    assert text.evidence in event.more_evidence


def test_a_structured_cancelled_event_is_not_offered() -> None:
    found = FoundEvent(
        "1", "Seminaari", date(2027, 2, 5), date(2027, 2, 5), status=EventStatus.CANCELLED
    )

    assert not from_structured(found, "", language="fi").proposed


def test_the_specific_kind_is_kept() -> None:
    general = told(EventKind.EVENT, "tilaisuus")

    (event,) = merge_events((general, told()))

    assert (event.kind, event.title) == (EventKind.SEMINAR, "Kevään seminaari")


EVENTS = st.builds(
    told,
    kind=st.sampled_from(list(EventKind)),
    title=st.sampled_from(["seminaari", "Kevään seminaari", "Omavalvonnan webinaari", "haku"]),
    on=st.sampled_from([date(2027, 2, 5), date(2027, 2, 6)]),
    at=st.integers(0, 3),
)


@settings(max_examples=60, deadline=None)
@given(events=st.lists(EVENTS, max_size=8))
def test_merging_loses_no_evidence_and_changes_nothing_twice(events: list[Event]) -> None:
    merged = merge_events(events)

    kept = {quote for event in merged for quote in (event.evidence, *event.more_evidence)}
    assert {event.evidence for event in events} <= kept
    assert len(merge_events(merged)) <= len(merged)
    assert {event.start_on for event in merged} == {event.start_on for event in events}


@pytest.mark.parametrize(
    ("language", "title", "kind"),
    [
        ("fi", "Verkostopäivä: lähijohtamisen seminaarisarja", EventKind.NETWORK_DAY),
        ("fi", "Kaksipäiväinen kehittäjien seminaari", EventKind.SEMINAR),
        ("sv", "Webbinarium: nya blanketter", EventKind.WEBINAR),
        ("en", "Open training for new coordinators", EventKind.TRAINING),
        ("en", "The square is decorated", EventKind.EVENT),
    ],
)
def test_a_calendar_that_names_no_kind_means_what_its_title_says(
    language: str, title: str, kind: EventKind
) -> None:
    found = FoundEvent("u1", title, date(2027, 1, 14), date(2027, 1, 14))

    assert from_structured(found, title, language=language).kind is kind


@pytest.mark.parametrize(
    ("title", "vague"),
    [
        ("Verkostopäivä: nuorten tuki", "Syksyn ensimmäinen verkostopäivä"),
        ("Verkostopäivä: nuorten tuki", "ensimmäinen verkostopäivä"),
        ("Kuntien verkostopäivä", "syksyn verkostopäivä"),
    ],
)
def test_the_day_of_a_calendar_stands_for_the_season_of_the_text(title: str, vague: str) -> None:
    day, autumn = date(2027, 9, 9), (date(2027, 9, 1), date(2027, 11, 30))
    found = FoundEvent(uid="1", title=title, start_on=day, end_on=day, kind=EventKind.NETWORK_DAY)
    given = from_structured(found, vague, language="fi")
    season = replace(
        told(EventKind.NETWORK_DAY, vague, on=autumn[0]), end_on=autumn[1], when="Syksyn"
    )

    (event,) = merge_events((given, season))

    assert (event.title, event.start_on, event.end_on) == (title, day, day)
    assert season.evidence in event.more_evidence


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (EventKind.WEBINAR, "syksyn webinaari"),
        (EventKind.EVENT, "syksyn kokous"),
        (EventKind.TRAINING, "syksyn koulutus"),
    ],
)
def test_a_season_of_another_kind_stays_beside_the_day(kind: EventKind, title: str) -> None:
    day = told(EventKind.NETWORK_DAY, "Verkostopäivä", on=date(2027, 9, 9))
    season = replace(told(kind, title, on=date(2027, 9, 1)), end_on=date(2027, 11, 30))

    assert len(merge_events((day, replace(season, when="syksyllä")))) == 2


def test_a_lecture_is_not_the_week_that_begins_with_it() -> None:
    text = (
        "Avoin tilaisuus pidetään maanantaina 1.2.2027 kello 15–18.\n\n"
        "Osallisuusviikkoa vietetään 1.–4.2.2027."
    )

    assert [(each.start_on.day, each.end_on.day) for each in proposed_in(text)] == [(1, 1), (1, 4)]


def test_two_calls_that_open_on_one_day_are_two() -> None:
    text = "Kulttuurin haku on auki 1.2.–12.3.2027.\nLiikunnan haku on auki 1.2.–15.4.2027."

    assert len(proposed_in(text)) == 2
