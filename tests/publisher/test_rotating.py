"""New keys sign; what was signed and hashed before goes on working, for years."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from digest.assembly import open_publisher
from digest.config.load import load
from digest.errors import AlreadyRunning, Refused, UsageError
from digest.model.receipt import Report
from digest.model.subscriber import Consent, RollEntry, SubscriptionState
from digest.publisher import Publisher
from digest.subscribers.address import parse_address
from digest.testing.clock import FakeClock
from tests.publisher.sent_office import AINO, BEN, MONDAY, Sent

NEW = b"n" * 32


@pytest.fixture
def root(sent: Sent, tmp_path: Path) -> Path:
    copy = tmp_path / "office"
    shutil.copytree(sent.root, copy, symlinks=True)
    return copy


@contextmanager
def opened(root: Path, *, later: timedelta = timedelta(0)) -> Iterator[Publisher]:
    clock = FakeClock(MONDAY + later)
    with open_publisher(load(root / "config.toml", {}), now=clock) as publisher:
        yield publisher


def rotate(root: Path) -> None:
    with opened(root) as publisher:
        publisher.rotate_key(NEW, by="anna")


def test_links_of_years_ago_still_work_and_new_ones_are_others(sent: Sent, root: Path) -> None:
    old = sent.links[AINO].rpartition("/")[2]
    rotate(root)

    with opened(root, later=timedelta(days=5 * 365)) as publisher:
        reader = publisher.reader(AINO)
        new = publisher._shop.signer.unsubscribe_token(reader.id, "weekly")

        assert new != old
        assert publisher.link_holder(new) == publisher.link_holder(old) is not None
        assert publisher.unsubscribe(old, how="page")
        assert publisher.reader(AINO).subscriptions[0].state is SubscriptionState.UNSUBSCRIBED


def retire(root: Path, key: str = "1") -> bool:
    with opened(root) as publisher:
        return publisher.retire_key(key, by="anna", why="a backup was lost")


def test_links_of_a_retired_key_open_nothing_and_say_which_bulletin(sent: Sent, root: Path) -> None:
    old = sent.links[AINO].rpartition("/")[2]
    rotate(root)
    changed = retire(root), retire(root)

    with opened(root) as publisher:
        reader = publisher.reader(AINO)
        new = publisher._shop.signer.unsubscribe_token(reader.id, "weekly")

        assert changed == (True, False)
        assert not publisher.unsubscribe(old, how="page")
        assert (publisher.link_holder(old), publisher.withdrawn(old)) == (None, "weekly")
        assert publisher.reader(AINO).subscriptions[0].state is SubscriptionState.ACTIVE
        assert publisher.withdrawn(new) is None
        assert publisher.unsubscribe(new, how="page")


def test_who_was_erased_before_a_key_was_retired_stays_barred(root: Path) -> None:
    with opened(root) as publisher:
        publisher.forget(AINO, by="anna")
    rotate(root)
    retire(root)

    with opened(root) as publisher:
        consent = Consent("consent", "a test", publisher.now(), "anna")
        with pytest.raises(Refused):
            publisher.add_reader(RollEntry(parse_address(AINO)), bulletin="weekly", consent=consent)


def test_the_key_that_signs_is_not_retired(root: Path) -> None:
    with pytest.raises(Refused, match="digest keys rotate first"):
        retire(root)
    with pytest.raises(UsageError, match="there is no key '9'"):
        retire(root, "9")


def test_who_was_erased_before_stays_barred_after(root: Path) -> None:
    with opened(root) as publisher:
        publisher.forget(AINO, by="anna")
    rotate(root)

    with opened(root) as publisher:
        consent = Consent("consent", "a test", publisher.now(), "anna")
        with pytest.raises(Refused):
            publisher.add_reader(RollEntry(parse_address(AINO)), bulletin="weekly", consent=consent)


def test_a_report_without_delivery_id_still_finds_its_reader(root: Path) -> None:
    rotate(root)

    with opened(root) as publisher:
        told = {
            "type": "delivery.complained",
            "timestamp": publisher.now().isoformat(),
            "data": {"message_id": message_of(publisher, BEN), "recipient": BEN},
        }
        publisher.receive(Report("main", "complaint-1", json.dumps(told).encode()))

        assert publisher.reader(BEN).subscriptions[0].state is SubscriptionState.COMPLAINED


def message_of(publisher: Publisher, address: str) -> str:
    """The id under which the endpoint knows the mail to a reader."""
    reader = publisher.reader(address)
    (sent,) = publisher._shop.holdings.of(reader.id)["deliveries"]
    return str(sent["message_id"])


def test_no_key_is_changed_while_another_process_signs(root: Path) -> None:
    with (
        opened(root) as server,
        server.sole_sender(),
        opened(root) as publisher,
        pytest.raises(AlreadyRunning),
    ):
        publisher.rotate_key(NEW, by="anna")


def test_a_rotation_is_in_the_trail_and_the_trail_is_whole(root: Path) -> None:
    rotate(root)

    with opened(root) as publisher:
        assert not [check for check in publisher.audit() if check.problem]
        assert [one.id for one in publisher.signing_keys()] == ["1", "2"]


def test_a_retired_key_is_in_the_trail_and_seals_as_before(root: Path) -> None:
    rotate(root)
    retire(root)

    with opened(root) as publisher:
        assert not [check for check in publisher.audit() if check.problem]
        assert [one.retired for one in publisher.signing_keys()] == [True, False]
