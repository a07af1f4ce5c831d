from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from digest.model.finding import Acceptance, Finding, Severity
from digest.model.issue import Issue
from digest.store.checks import Checks
from digest.store.database import Database
from digest.store.issues import Issues
from tests.render.sample import issue

NOON = datetime(2027, 1, 5, 12, tzinfo=UTC)
WARNING = Finding("HDR-02", Severity.WARNING, "the subject has 5 characters", language="fi")
TAKEN = Acceptance("Aino", NOON, "Näin sovittiin")


@pytest.fixture
def kept(database: Database) -> Issue:
    return Issues(database).add(replace(issue(), sections=()))


def test_an_acceptance_is_of_one_finding_and_one_content(database: Database, kept: Issue) -> None:
    checks = Checks(database)
    checks.accept(kept.id, WARNING, of="h1", as_said=TAKEN)
    checks.accept(kept.id, WARNING, of="h1", as_said=replace(TAKEN, why="Toinen syy"))

    assert checks.accepted(kept.id) == {(WARNING.key, "h1"): TAKEN}
    assert checks.accepted("another") == {}
    assert replace(WARNING, message="the subject has 6 characters").key != WARNING.key


def test_the_report_of_an_approval_comes_back_as_it_was(database: Database, kept: Issue) -> None:
    checks = Checks(database)
    told = (replace(WARNING, line=3, accepted=TAKEN),)
    before = checks.report(kept.id)
    checks.keep_report(kept.id, (), of="h0", made_at=NOON)
    checks.keep_report(kept.id, told, of="h1", made_at=NOON)

    assert before is None
    assert checks.report(kept.id) == told


def test_a_link_is_remembered_as_it_answered_last(database: Database) -> None:
    checks = Checks(database)
    checks.keep_tried({"https://a.example": "404", "https://b.example": None}, at=NOON)
    checks.keep_tried({"https://a.example": None}, at=NOON + timedelta(hours=1))
    asked = ("https://a.example", "https://b.example", "https://c.example")

    assert checks.tried(asked, since=NOON) == {"https://a.example": None, "https://b.example": None}
    assert checks.tried(asked, since=NOON + timedelta(minutes=1)) == {"https://a.example": None}
