"""Random histories through the whole program: what adds up for a year adds up for any."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digest.config.load import load
from digest.simulation.account import Account
from digest.simulation.notes import DatedNote
from digest.simulation.replay import Plan, replay

CHECKOUT = Path(__file__).resolve().parents[2]
FIRST, LAST = date(2027, 1, 1), date(2027, 3, 20)  # six issues
STATUSES = ("announced", "registration_open", "programme_published", "cancelled")

days = st.integers(0, 75).map(lambda day: FIRST + timedelta(days=day))
starts = st.integers(5, 120).map(lambda day: FIRST + timedelta(days=day))
wordings = st.lists(st.tuples(days, starts, st.sampled_from(STATUSES)), max_size=4)


def note(number: int, since_on: date, event: tuple[date, str] | None, at: int) -> DatedNote:
    """A wording of a note: news, or an event with where it stands."""
    told = (
        f'\n[event]\nkind = "seminar"\nstart = {event[0]}\nstatus = "{event[1]}"' if event else ""
    )
    text = (
        f'+++\ntitle = "Kertomus numero {number}"\nkind = "notice"\nlanguage = "fi"\n'
        f"published = {since_on}{told}\n+++\nTämä on kertomus numero {number}, sanamuoto {at}.\n"
    )
    return DatedNote("notes", f"{number}.md", text, since_on)


def history(number: int, first_on: date, later: list[tuple[date, date, str]]) -> list[DatedNote]:
    """A note and its later wordings, of one event when there are any."""
    if not later:
        return [note(number, first_on, None, 0)]
    ordered = sorted(later)
    return [
        note(number, max(first_on, on), (start_on, status), at)
        for at, (on, start_on, status) in enumerate(ordered)
    ]


histories = st.lists(st.tuples(days, wordings), min_size=1, max_size=8).map(
    lambda told: [
        one for number, (on, later) in enumerate(told) for one in history(number, on, later)
    ]
)


def run(notes: list[DatedNote]) -> Account:
    config = load(CHECKOUT / "config.toml", {})
    bulletin = replace(config.bulletins["ajankohtaistiedote"], languages=("fi",))
    ordered = tuple(sorted(notes, key=lambda one: one.since_on))
    return replay(
        config,
        Plan(bulletin, FIRST, LAST, ordered),
        keep=lambda _publisher, _sent: None,
        watch=lambda _sent: None,
    )


@pytest.mark.slow
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(histories)
def test_nothing_is_offered_twice_repeated_or_told_too_late(notes: list[DatedNote]) -> None:
    found = run(notes)

    assert [sent.stopped for sent in found.sendings if sent.stopped] == []
    assert (found.twice, found.repeated, found.late) == ((), (), ())
