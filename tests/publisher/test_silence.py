"""How long a source has been silent, counted in issues that could have shown it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from digest.config.load import load
from digest.model.issue import Issue, IssueState, Period
from digest.publisher.standing import SILENT_ISSUES, SourceHealth
from digest.store.database import Database
from digest.store.issues import Issues
from tests.cli.office import SCHEDULE
from tests.collect.loopback import Page
from tests.publisher.collecting_office import Office, feed, office


@dataclass
class Room:
    """An office whose bulletin uses every source, and its issues."""

    desk: Office
    issues: Issues

    def issue(self, *, bulletin: str = "weekly", state: IssueState = IssueState.SENT) -> None:
        """One more issue, a week later."""
        self.desk.later(days=7)
        now = self.desk.now
        self.issues.add(
            Issue(
                id=f"{now:%y%m%d}{bulletin[:6]}",
                bulletin=bulletin,
                number=None,
                state=state,
                nominal_on=now.date(),
                sends_at=now,
                period=Period(None, now),
                created_at=now,
            )
        )

    @property
    def health(self) -> SourceHealth:
        return self.desk.publisher.source_health()[0]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    (tmp_path / "schedules").mkdir()
    (tmp_path / "schedules" / "weekly.toml").write_text(SCHEDULE)
    with office(tmp_path, {"/rss": Page(feed("Kunta avaa palvelun"))}) as desk:
        database = Database(load(tmp_path / "config.toml", {}).store_url)
        yield Room(desk, Issues(database))
        database.close()


def test_each_issue_that_goes_out_without_news_of_a_source_counts(room: Room) -> None:
    room.desk.collect("uutiset")
    for sent in range(1, SILENT_ISSUES + 1):
        assert room.health.warnings == ()

        room.issue()
        room.desk.collect("uutiset")
        assert room.health.silent_for == sent

    assert room.health.warnings == ("silent for 3 issues, nothing new since 2026-05-06",)
    assert [
        one.message for one in room.desk.publisher.examine(offline=True) if "silent" in one.message
    ]


def test_news_breaks_the_silence(room: Room) -> None:
    room.desk.collect("uutiset")
    room.issue()
    room.issue()
    room.desk.serve(feed("Kunta avaa palvelun", "Kunta avaa toisenkin"))
    room.desk.collect("uutiset")

    assert room.health.silent_for == 0
    room.issue()
    assert room.health.silent_for == 1


def test_issues_that_never_went_out_do_not_count(room: Room) -> None:
    room.desk.collect("uutiset")
    for state in (IssueState.DRAFT, IssueState.APPROVED, IssueState.CANCELLED):
        room.issue(state=state)

    assert room.health.silent_for == 0


def test_issues_of_a_bulletin_that_does_not_use_the_source_do_not_count(room: Room) -> None:
    room.desk.collect("uutiset")
    room.issue(bulletin="another")

    assert room.health.silent_for == 0


def test_a_source_that_was_never_read_is_not_called_silent(room: Room) -> None:
    room.issue()

    assert room.health.silent_for == 0
