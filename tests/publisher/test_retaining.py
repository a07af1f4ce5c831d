"""What names people goes when its time is over, by the clock, and the books still add up."""

from __future__ import annotations

import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from digest.assembly import open_publisher
from digest.config.load import load
from digest.model.delivery import Verdict
from digest.model.subscriber import Consent, RollEntry, SubscriptionState
from digest.publisher.retaining import Retained
from digest.subscribers.address import parse_address
from digest.testing.clock import FakeClock
from tests.publisher.sent_office import AINO, MONDAY, Sent, office

KEPT = timedelta(days=90)
A_MOMENT = timedelta(minutes=1)


def test_ninety_days_later_only_counts_are_left(sent: Sent) -> None:
    with office(sent) as there:
        before = there.publisher.certificate("latest")
        there.report("bounced", bounce_class="hard", detail=f"550 {AINO} is unknown")
        there.clock.advance(KEPT - A_MOMENT)
        there.publisher.tick()
        just_before = there.publisher.due_to_go()
        there.clock.advance(2 * A_MOMENT)
        due = there.publisher.due_to_go()
        there.publisher.tick()

        assert just_before == Retained(0, 0, 0)
        assert due == Retained(issues=1, deliveries=2, asks=0)
        assert there.publisher.due_to_go() == Retained(0, 0, 0)
        assert there.publisher.certificate("latest") == before
        assert there.publisher.receipts() == ()
        assert [check.problem for check in there.publisher.audit()].count(None) > 3
        assert not [check for check in there.publisher.audit() if check.problem]


def test_a_certificate_from_before_still_proves_true(sent: Sent) -> None:
    with office(sent) as there:
        made = json.dumps(there.publisher.export_certificate("latest")).encode()
        there.clock.advance(KEPT + A_MOMENT)
        there.publisher.retain()

        checks = there.publisher.audit(made)

        assert len(checks) > 3
        assert not [check for check in checks if check.problem]


def test_a_certificate_from_before_an_act_still_proves_true(doubtful: Sent) -> None:
    with office(doubtful) as there:
        made = json.dumps(there.publisher.export_certificate("latest")).encode()
        there.clock.advance(A_MOMENT)
        there.publisher.resolve("latest", Verdict.ACCEPTED, by="anna", why="their log says so")
        there.clock.advance(KEPT + A_MOMENT)
        there.publisher.retain()

        assert not [one for one in there.publisher.audit(made) if one.problem]


@pytest.fixture
def strict(sent: Sent, tmp_path: Path) -> Path:
    """A copy of the office that keeps nothing for long."""
    root = tmp_path / "office"
    shutil.copytree(sent.root, root, symlinks=True)
    with (root / "config.toml").open("a") as config:
        config.write('\n[retention]\nunconfirmed = "14d"\ndeliveries = "30d"\n')
    return root


@pytest.mark.parametrize(("days", "left"), [(29, 2), (31, 0)])
def test_the_settings_say_how_long_deliveries_are_kept(strict: Path, days: int, left: int) -> None:
    clock = FakeClock(MONDAY + timedelta(days=days))
    with open_publisher(load(strict / "config.toml", {}), now=clock) as publisher:
        publisher.retain()

        reader = publisher.reader(AINO)
        kept = publisher._shop.holdings.of(reader.id)["deliveries"]
        assert len(kept) == left // 2
        assert publisher.certificate("latest").accepted == 2


@pytest.mark.parametrize(
    ("days", "state"), [(13, SubscriptionState.PENDING), (15, SubscriptionState.UNSUBSCRIBED)]
)
def test_the_settings_say_how_long_somebody_from_a_list_may_take(
    strict: Path, days: int, state: SubscriptionState
) -> None:
    clock = FakeClock(MONDAY)
    with open_publisher(load(strict / "config.toml", {}), now=clock) as publisher:
        consent = Consent("consent", "a fair", clock(), "anna")
        entry = RollEntry(parse_address("eeva@example.org"), language="fi")
        publisher.add_reader(entry, bulletin="weekly", consent=consent, confirm=True)
        publisher.post_asks()
        clock.advance(timedelta(days=days))
        publisher.retain()

        assert publisher.reader("eeva@example.org").subscriptions[0].state is state
