"""Saved states of an issue: every kind of decision comes back as it was put in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from digest.errors import Refused
from digest.model.decision import (
    Content,
    Drop,
    Edited,
    Include,
    Lead,
    Merge,
    Pin,
    Place,
    Revision,
    Split,
    Write,
)
from digest.model.issue import Issue, IssueState, ItemEntry, Period
from digest.model.item import ItemKind
from digest.store.database import Database
from digest.store.issues import Issues
from digest.store.revisions import Revisions
from tests.store.shelf import edition

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
ENTRY = ItemEntry("n1", ItemKind.NEWS, "fi", "Otsikko", None, "uutiset", None)
DECISIONS = (
    Drop("a", date(2026, 12, 1)),
    Include(ENTRY),
    Place("a", "news", 2),
    Pin("a", pinned=False),
    Write("a", "fi", None, "Oma teksti"),
    Merge("a", "b"),
    Split("a", "kaupunki"),
    Lead("sv", "# Hej"),
)


def draft(issues: Issues) -> Issue:
    return issues.add(
        Issue(
            id="a1b2c3d4e5f6",
            bulletin="tiedote",
            number=None,
            state=IssueState.DRAFT,
            nominal_on=date(2026, 11, 25),
            sends_at=NOON,
            period=Period(None, NOON),
            created_at=NOON,
        )
    )


def change(issues: Issues, seen: Issue) -> Issue:
    content = Content((), DECISIONS, {"fi": "Aihe"}, {})
    made = Revision(seen.revision + 1, NOON, "Aino", "try all", content, seen.revision)
    return issues.save(replace(seen, leads={"sv": "# Hej"}), made, Edited(()))


def test_every_kind_of_decision_comes_back_as_it_was(database: Database) -> None:
    issues, revisions = Issues(database), Revisions(database)
    made = change(issues, draft(issues))
    first, second = revisions.of(made.id)

    assert (first.number, first.by, first.after) == (1, "digest", None)
    assert second.content.decisions == DECISIONS
    assert (second.by, second.what, second.after) == ("Aino", "try all", 1)
    assert issues.get(made.id) == replace(made, subjects={}, preheaders={})


def test_two_editors_never_overwrite_each_other(database: Database) -> None:
    issues = Issues(database)
    seen = draft(issues)
    change(issues, seen)

    with pytest.raises(Refused, match="changed or approved meanwhile"):
        change(issues, seen)


def test_changing_an_approved_issue_takes_its_editions_and_approval_back(
    database: Database,
) -> None:
    issues = Issues(database)
    approved = issues.approve(draft(issues), [edition("fi")], content_hash="abc")
    changed = change(issues, approved)

    assert (changed.state, changed.approved_by, changed.content_hash) == (
        IssueState.DRAFT,
        None,
        None,
    )
    assert issues.editions(changed.id) == ()


def test_an_issue_that_is_being_sent_cannot_be_changed(database: Database) -> None:
    issues = Issues(database)
    approved = issues.approve(draft(issues), [edition("fi")], content_hash="abc")
    with database.writing() as db:
        db.exec_driver_sql("UPDATE issue SET state = 'sending'")

    with pytest.raises(Refused, match="look at it again"):
        change(issues, approved)
