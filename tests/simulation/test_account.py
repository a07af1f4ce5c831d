"""What a simulation would complain of."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from digest.model.event import EventReason
from digest.model.issue import Entry, EventEntry, Issue, IssueSection, IssueState, ItemEntry, Period
from digest.model.item import ItemKind
from digest.simulation.account import Account, Sent, account
from tests.compose.stock import event, item

START = datetime(2026, 12, 2, 7, tzinfo=UTC)


def issue(number: int, *entries: Entry) -> Sent:
    sends_at = START + timedelta(days=14 * (number - 1))
    made = Issue(
        id=f"i{number}",
        bulletin="tiedote",
        number=number,
        state=IssueState.SENT,
        nominal_on=sends_at.date(),
        sends_at=sends_at,
        period=Period(None, sends_at),
        created_at=sends_at,
        sections=(IssueSection("news", {}, entries),),
    )
    return Sent(made.nominal_on, made)


def news(name: str, source: str = "uutiset") -> ItemEntry:
    return ItemEntry(name, ItemKind.NEWS, "fi", name, None, source, None)


def dated(reason: EventReason, start_on: date = date(2027, 1, 14)) -> EventEntry:
    told = event(title="Avoin päivä", start_on=start_on)
    return EventEntry("e1", "i", told, reason, "fi", None, "uutiset", "Uutinen")


def found(*sendings: Sent, items: tuple[str, ...] = (), sources: tuple[str, ...] = ()) -> Account:
    return account(sendings, (item(name, title=name) for name in items), sources)


def test_a_plain_run_adds_up() -> None:
    assert found(issue(1, news("a")), issue(2, news("b")), items=("a", "b")).adds_up


def test_an_item_that_two_issues_offer_is_named() -> None:
    assert found(issue(1, news("a")), issue(2, news("a")), items=("a",)).twice == ("a",)


def test_an_item_that_came_in_time_and_stands_nowhere_is_named() -> None:
    assert found(issue(1, news("a")), items=("a", "lost")).waiting == ("lost",)


def test_an_event_told_twice_for_one_reason_is_named_unless_it_moved() -> None:
    twice = found(issue(1, dated(EventReason.NEW)), issue(2, dated(EventReason.NEW)))
    moved = found(
        issue(1, dated(EventReason.MOVED)), issue(2, dated(EventReason.MOVED, date(2027, 2, 4)))
    )

    assert twice.repeated == ("Avoin päivä",)
    assert moved.repeated == ()


def test_an_event_told_after_it_was_over_is_named_but_for_its_slides() -> None:
    over = START.date() - timedelta(days=1)

    assert found(issue(1, dated(EventReason.NEW, over))).late == ("Avoin päivä",)
    assert found(issue(1, dated(EventReason.MATERIALS_OUT, over))).late == ()


def test_an_issue_that_was_stopped_told_nobody_anything() -> None:
    stopped = replace(issue(1, news("a")), stopped="a blocker")

    assert found(stopped, issue(2, news("b")), items=("a", "b")).waiting == ("a",)


def test_a_source_without_anything_in_three_issues_is_silent() -> None:
    sendings = (issue(1, news("a")), issue(2, news("b")), issue(3, news("c")))

    assert found(*sendings, sources=("uutiset", "virasto")).silent == ("virasto",)
