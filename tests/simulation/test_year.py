"""A year of the demo's fictional body: every issue of its calendar, every stage of its events."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from digest.config.load import load
from digest.model.event import EventReason
from digest.schedule.calendar import occurrences_between
from digest.simulation.account import Account
from digest.simulation.notes import dated_notes
from digest.simulation.replay import Plan, replay

CHECKOUT = Path(__file__).resolve().parents[2]
FIRST, LAST = date(2027, 1, 1), date(2027, 12, 31)
STAGES = {
    EventReason.NEW,
    EventReason.REGISTRATION_OPEN,
    EventReason.PROGRAMME_PUBLISHED,
    EventReason.MATERIALS_OUT,
}


@pytest.fixture(scope="module")
def year() -> Account:
    """In one language, because three say the same."""
    settings = load(CHECKOUT / "config.toml", {})
    bulletin = replace(settings.bulletins["ajankohtaistiedote"], languages=("fi",))
    notes = dated_notes(CHECKOUT / "digest" / "demo" / "content" / "year", bulletin.when.zone)
    return replay(
        settings,
        Plan(bulletin, FIRST, LAST, notes),
        keep=lambda _publisher, _sent: None,
        watch=lambda _sent: None,
    )


@pytest.mark.slow
def test_every_planned_issue_goes_out(year: Account) -> None:
    when = load(CHECKOUT / "config.toml", {}).bulletins["ajankohtaistiedote"].when
    planned = [one.nominal_on for one in occurrences_between(when, FIRST, LAST)]

    assert [sent.nominal_on for sent in year.sendings] == planned
    assert [sent.stopped or sent.reason for sent in year.sendings] == [None] * len(planned)


@pytest.mark.slow
def test_nothing_is_offered_twice_repeated_told_too_late_or_lost(year: Account) -> None:
    assert (year.twice, year.repeated, year.late, year.waiting) == ((), (), (), ())
    assert year.adds_up


@pytest.mark.slow
def test_each_network_day_is_told_from_the_first_word_to_its_slides(year: Account) -> None:
    days = {life.title: life for life in year.lives if life.title.startswith("Verkostopäivä:")}
    told = {title: {one.reason for one in life.tellings} for title, life in days.items()}
    closing = {
        title for title, life in days.items() if any(one.last_chance for one in life.tellings)
    }

    assert len(days) == 4
    assert all(reasons >= STAGES for reasons in told.values())
    assert closing == set(days)
    assert [title for title in told if EventReason.MOVED in told[title]] == [
        "Verkostopäivä: lähipalvelut"
    ]


@pytest.mark.slow
def test_the_day_that_was_called_off_is_told_so_once_and_never_again(year: Account) -> None:
    (off,) = [life for life in year.lives if life.title.startswith("Pohjoisen")]

    assert [one.reason for one in off.tellings] == [EventReason.NEW, EventReason.CANCELLED]
