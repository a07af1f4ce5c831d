"""The certificate in words: every number says what it counts, and why."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from digest.cli.certificate import MEANING, SHOWN, lines
from digest.cli.output import Invocation
from digest.model.delivery import Certificate
from digest.model.issue import Issue, IssueState, Period

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
ISSUE = Issue(
    id="i1",
    bulletin="weekly",
    number=7,
    state=IssueState.SENT,
    nominal_on=date(2026, 11, 23),
    sends_at=NOON,
    period=Period(None, NOON),
    created_at=NOON,
    content_hash="c0ffee",
    approved_by="ada",
    approved_at=NOON,
)
NOTHING: Mapping[str, Any] = {"reasons": [], "acts": [], "unsettled": []}


def read(folder: Path, books: Certificate, **sealed: object) -> str:
    return "\n".join(lines(Invocation(folder), ISSUE, books, {**NOTHING, **sealed}))


def test_every_number_stands_beside_what_it_counts(folder: Path) -> None:
    text = read(folder, Certificate(audience=10, accepted=7, cancelled=1, unknown=2))

    for name, meaning in MEANING.items():
        assert f"{name:<10}  {meaning}" in text
    assert "The books balance: 10 = 7 + 0 + 0 + 1 + 2 + 0." in text
    assert "Approved by ada at 2026-11-23T14:00:00+02:00: c0ffee" in text


def test_books_that_do_not_add_up_are_shouted_out(folder: Path) -> None:
    text = read(folder, Certificate(audience=10, accepted=7))

    assert "THE BOOKS DO NOT BALANCE: 10 is not 7 + 0 + 0 + 0 + 0 + 0." in text


def test_reasons_are_counted_and_acts_are_told_with_who_and_why(folder: Path) -> None:
    act = {
        "act": "resolve", "by": "ada", "at": NOON.isoformat(), "why": "asked there",
        "was": "unknown", "became": "accepted", "deliveries": 2,
    }  # fmt: skip
    reason = {"state": "cancelled", "detail": "left: unsubscribed", "deliveries": 40}
    text = read(folder, Certificate(), reasons=[reason], acts=[act])

    assert "40  cancelled   left: unsubscribed" in text
    assert "resolve (2 unknown → accepted) by ada: asked there" in text


def test_of_many_open_deliveries_the_first_are_named_and_all_are_in_the_document(
    folder: Path,
) -> None:
    many = [{"id": f"i1-{n}", "state": "failed", "detail": None} for n in range(SHOWN + 3)]

    text = read(folder, Certificate(), unsettled=many)

    assert f"i1-{SHOWN - 1}  failed: no reason was given" in text
    assert f"i1-{SHOWN}  " not in text
    assert "and 3 more; digest issue certificate weekly/7 --json lists all" in text
    assert "digest queue retry weekly/7" in text
