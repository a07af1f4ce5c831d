"""An office whose first issue went out, ready for what comes back."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from digest.assembly import open_publisher
from digest.config.load import load
from digest.config.settings import BounceRules, Bounces, Settings
from digest.model.delivery import Letter, Policy
from digest.model.receipt import Report
from digest.model.subscriber import Consent, RollEntry, Subscriber, SubscriptionState
from digest.publisher import Publisher
from digest.subscribers.address import parse_address
from digest.testing.clock import FakeClock
from digest.testing.endpoint import FaultEndpoint
from digest.testing.faults import Status
from tests.cli.office import furnish

MONDAY = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
AINO, BEN = "aino@example.org", "ben@example.org"
KEY = "a-key-for-return-paths"
MAILBOX = "bounces@example.org"


@dataclass
class Office:
    """A publisher that has sent its first issue."""

    publisher: Publisher
    clock: FakeClock
    deliveries: dict[str, str]
    links: dict[str, str]

    def report(self, name: str, reader: str = AINO, /, **told: Any) -> bool:
        """An event of our own protocol, signed and verified already."""
        moment = told.pop("at", self.clock()).isoformat()
        body = json.dumps(
            {
                "type": f"delivery.{name}",
                "timestamp": moment,
                "data": {"id": self.deliveries[reader], "recipient": reader, **told},
            }
        ).encode()
        return self.publisher.receive(Report("main", f"{name}-{moment}-{reader}", body))

    def standing(self, address: str) -> SubscriptionState:
        return self.reader(address).subscriptions[0].state

    def reader(self, address: str) -> Subscriber:
        return self.publisher.reader(address)

    def unknown(self) -> int:
        return self.publisher.certificate("latest").unknown


class Sent(NamedTuple):
    """A working folder whose first issue went out, to be copied; and what the letters held."""

    root: Path
    deliveries: dict[str, str]
    links: dict[str, str]


def send(root: Path, *faults: Status) -> Sent:
    """Make the folder. Sending takes a second, so that it is done once for all tests."""
    letters: list[Letter] = []
    clock = FakeClock(MONDAY - timedelta(days=30))
    with (
        FaultEndpoint(faults) as endpoint,
        open_publisher(_settings(root, endpoint.url), now=clock) as publisher,
    ):
        consent = Consent("consent", "a test", clock(), "tester")
        for address in (AINO, BEN):
            entry = RollEntry(parse_address(address), language="fi")
            publisher.add_reader(entry, bulletin="weekly", consent=consent)
        clock.set(MONDAY)
        publisher.collect(["notes"])
        publisher.draft("weekly")
        publisher.approve("latest", by="editor")
        publisher.queue("latest")
        with publisher.sole_sender():
            publisher.deliver(
                threading.Event(),
                horizon=timedelta(0),
                watch=lambda batch, _settlement: letters.extend(batch.letters),
            )
    return Sent(
        root,
        {one.email: one.delivery_id for one in letters},
        {one.email: one.values["unsubscribe_url"] for one in letters},
    )


@contextmanager
def office(sent: Sent, *, rules: BounceRules | None = None) -> Iterator[Office]:
    """The publisher on a copy of the folder."""
    clock = FakeClock(MONDAY)
    with TemporaryDirectory() as folder:
        root = Path(folder) / "office"
        shutil.copytree(sent.root, root, symlinks=True)
        loaded = load(root / "config.toml", {})
        with open_publisher(_ruled(loaded, rules), now=clock) as publisher:
            yield Office(publisher, clock, dict(sent.deliveries), sent.links)


def _settings(root: Path, url: str) -> Settings:
    return _ruled(load(furnish(root, url=url) / "config.toml", {}), None)


def _ruled(loaded: Settings, rules: BounceRules | None) -> Settings:
    endpoint = replace(
        loaded.endpoint,
        policy=Policy.HOLD,
        webhook_secret=KEY,
        options={**loaded.endpoint.options, "return_path": MAILBOX},
    )
    return replace(loaded, endpoint=endpoint, bounces=Bounces(rules or BounceRules()))
