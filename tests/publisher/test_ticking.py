"""What the clock does by itself: drafts, sendings, and what it leaves to the editor."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from digest.assembly import open_publisher
from digest.config.load import load
from digest.config.settings import Settings
from digest.errors import Refused
from digest.model.bulletin import ApprovalMode, Bulletin
from digest.model.issue import Issue, IssueState, Period
from digest.model.subscriber import Consent, RollEntry
from digest.publisher import Publisher
from digest.publisher.ticking import SendNow, Wait, when_to_send
from digest.subscribers.address import parse_address
from digest.testing.clock import FakeClock
from digest.testing.endpoint import FaultEndpoint
from tests.cli.office import furnish
from tests.compose.stock import BULLETIN

MONDAY = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)  # 08:30 in Helsinki, when `weekly` goes out


def settings(root: Path, url: str, *, approval: ApprovalMode) -> Settings:
    loaded = load(furnish(root, url=url) / "config.toml", {})
    weekly = replace(loaded.bulletins["weekly"], approval=approval)
    return replace(loaded, bulletins={"weekly": weekly})


@contextmanager
def office(
    root: Path, url: str, clock: FakeClock, approval: ApprovalMode = ApprovalMode.EDITOR
) -> Iterator[Publisher]:
    with open_publisher(settings(root, url, approval=approval), now=clock) as publisher:
        consent = Consent("consent", "a test", clock(), "tester")
        reader = RollEntry(parse_address("aino@example.org"), language="fi")
        publisher.add_reader(reader, bulletin="weekly", consent=consent)
        yield publisher


def deliver(publisher: Publisher) -> None:
    with publisher.sole_sender():
        publisher.deliver(threading.Event(), horizon=timedelta(0))


def states(publisher: Publisher) -> list[IssueState]:
    return [issue.state for issue in publisher.issues()]


def test_a_draft_is_made_the_day_before_and_only_once(tmp_path: Path) -> None:
    clock = FakeClock(MONDAY - timedelta(days=2))
    with office(tmp_path, "http://127.0.0.1:9/", clock) as publisher:
        publisher.tick()
        too_early = states(publisher)
        clock.advance(timedelta(days=1, hours=1))
        publisher.tick()
        publisher.tick()

        assert too_early == []
        assert states(publisher) == [IssueState.DRAFT]


def test_without_an_approval_nothing_is_sent(tmp_path: Path) -> None:
    clock = FakeClock(MONDAY - timedelta(hours=1))
    with FaultEndpoint() as endpoint, office(tmp_path, endpoint.url, clock) as publisher:
        publisher.tick()
        clock.advance(timedelta(hours=2))
        publisher.tick()
        deliver(publisher)

        assert states(publisher) == [IssueState.DRAFT]
        assert endpoint.accepted == ()


def test_an_approved_issue_goes_out_at_its_hour_and_once(tmp_path: Path) -> None:
    clock = FakeClock(MONDAY - timedelta(hours=1))
    with FaultEndpoint() as endpoint, office(tmp_path, endpoint.url, clock) as publisher:
        publisher.tick()
        publisher.approve("latest", by="editor")
        publisher.tick()
        deliver(publisher)
        before = len(endpoint.accepted)
        clock.advance(timedelta(hours=1))
        for _ in range(2):
            publisher.tick()
            deliver(publisher)

        assert before == 0
        assert [effect.email for effect in endpoint.accepted] == ["aino@example.org"]
        assert states(publisher) == [IssueState.SENT]


def test_an_automatic_bulletin_needs_nobody(tmp_path: Path) -> None:
    clock = FakeClock(MONDAY - timedelta(hours=1))
    with (
        FaultEndpoint() as endpoint,
        office(tmp_path, endpoint.url, clock, ApprovalMode.AUTOMATIC) as publisher,
    ):
        publisher.tick()
        clock.advance(timedelta(hours=1))
        publisher.tick()
        deliver(publisher)

        assert len(endpoint.accepted) == 1


def test_an_automatic_bulletin_waits_for_a_person_where_anything_is_in_doubt(
    tmp_path: Path,
) -> None:
    clock = FakeClock(MONDAY - timedelta(hours=1))
    with (
        FaultEndpoint() as endpoint,
        office(tmp_path, endpoint.url, clock, ApprovalMode.AUTOMATIC) as publisher,
    ):
        note = tmp_path / "notes" / "future.md"
        note.write_text(
            '+++\ntitle = "Uutinen tulevaisuudesta"\nkind = "news"\nlanguage = "fi"\n'
            "published = 2027-06-01\n+++\nSivu sanoo päivän, jota ei vielä ole ollut.\n"
        )
        publisher.collect(["notes"])
        publisher.tick()
        clock.advance(timedelta(hours=1))
        publisher.tick()
        deliver(publisher)
        with pytest.raises(Refused, match="mended on the way in"):
            publisher.approve("latest", by="schedule")

        assert states(publisher) == [IssueState.DRAFT]
        assert endpoint.accepted == ()


def test_an_approval_expires_with_the_grace_and_a_new_one_counts_from_then(
    tmp_path: Path,
) -> None:
    clock = FakeClock(MONDAY - timedelta(hours=1))
    with FaultEndpoint() as endpoint, office(tmp_path, endpoint.url, clock) as publisher:
        publisher.tick()
        publisher.approve("latest", by="editor")
        clock.advance(timedelta(days=1))
        with pytest.raises(Refused, match="approval has expired"):
            publisher.queue("weekly/1")
        expired = states(publisher)
        publisher.approve("weekly/1", by="editor")
        publisher.queue("weekly/1")
        deliver(publisher)

        assert expired == [IssueState.DRAFT]
        assert len(endpoint.accepted) == 1


def test_the_clock_takes_an_expired_approval_back(tmp_path: Path) -> None:
    clock = FakeClock(MONDAY - timedelta(hours=1))
    with office(tmp_path, "http://127.0.0.1:9/", clock) as publisher:
        publisher.tick()
        publisher.approve("latest", by="editor")
        clock.advance(timedelta(days=1))
        publisher.tick()

        assert states(publisher)[-1] is IssueState.DRAFT


def test_with_two_people_the_same_one_cannot_approve_twice(tmp_path: Path) -> None:
    clock = FakeClock(MONDAY - timedelta(hours=1))
    with office(tmp_path, "http://127.0.0.1:9/", clock, ApprovalMode.TWO_PEOPLE) as publisher:
        publisher.tick()
        publisher.approve("latest", by="anna")
        once = states(publisher)
        with pytest.raises(Refused, match="needs a second person"):
            publisher.approve("latest", by="anna")
        publisher.approve("latest", by="bo")

        assert once == [IssueState.IN_REVIEW]
        assert states(publisher) == [IssueState.APPROVED]


def test_who_changed_an_issue_last_cannot_be_its_second_approver(tmp_path: Path) -> None:
    clock = FakeClock(MONDAY - timedelta(hours=1))
    with office(tmp_path, "http://127.0.0.1:9/", clock, ApprovalMode.TWO_PEOPLE) as publisher:
        publisher.tick()
        publisher.desk("latest", by="bo").name("fi", subject="Aivan uusi aihe", preheader=None)
        publisher.approve("latest", by="anna")
        with pytest.raises(Refused, match="who changed it last"):
            publisher.approve("latest", by="bo")
        publisher.approve("latest", by="cecilia")

        assert states(publisher) == [IssueState.APPROVED]


def approved(*, at: datetime, sends_at: datetime = MONDAY) -> Issue:
    return Issue(
        id="i",
        bulletin="tiedote",
        number=1,
        state=IssueState.APPROVED,
        nominal_on=date(2026, 11, 23),
        sends_at=sends_at,
        period=Period(None, sends_at),
        created_at=at,
        approved_at=at,
    )


@pytest.mark.parametrize(
    ("minutes_late", "sends"), [(-1, False), (0, True), (359, True), (361, False)]
)
def test_late_is_sent_within_the_grace_only(minutes_late: int, sends: bool) -> None:
    now = MONDAY + timedelta(minutes=minutes_late)

    decision = when_to_send(approved(at=MONDAY - timedelta(days=1)), BULLETIN, now)

    assert isinstance(decision, SendNow) is sends
    assert isinstance(decision, Wait) is not sends


def test_a_hold_gives_time_to_undo_an_approval() -> None:
    held: Bulletin = replace(BULLETIN, hold=timedelta(minutes=5))
    issue = approved(at=MONDAY)

    assert isinstance(when_to_send(issue, held, MONDAY + timedelta(minutes=4)), Wait)
    assert isinstance(when_to_send(issue, held, MONDAY + timedelta(minutes=5)), SendNow)
