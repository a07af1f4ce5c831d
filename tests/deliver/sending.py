"""An office that sends to the fault endpoint over real HTTP, with waits short enough for tests."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from digest.config.settings import EndpointSettings, Personalise
from digest.deliver.endpoints.http import HttpEndpoint
from digest.deliver.outcome import Rules
from digest.deliver.sender import Sender
from digest.http import PostClient
from digest.model.delivery import Certificate, Policy
from digest.model.issue import Issue
from digest.store.database import Database
from digest.testing.endpoint import FaultEndpoint
from digest.testing.office import Office
from tests.migrated import lay
from tests.patience import until

SOON = timedelta(milliseconds=20)
KEYED = Rules(Policy.KEYED, timedelta(hours=24), first_wait=SOON, settle_after=SOON)
HOLD = replace(KEYED, policy=Policy.HOLD)
RESEND = replace(KEYED, policy=Policy.RESEND)


def wall() -> datetime:
    """The real clock."""
    return datetime.now(UTC)


@dataclass
class Desk:
    """One office and one endpoint.

    Attributes:
        timeout: of a request, answer included.
        clock: by which that time goes by.
    """

    folder: Path
    endpoint: FaultEndpoint
    rules: Rules = KEYED
    readers: int = 20
    batch_size: int = 5
    lanes: int = 2
    timeout: timedelta = timedelta(minutes=1)
    clock: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = wall
    url: str | None = None
    options: dict[str, object] = field(default_factory=dict)
    personalise: Personalise = Personalise.THERE

    def __post_init__(self) -> None:
        self._closing: list[Callable[[], None]] = []
        self.database = Database(f"sqlite:///{lay(self.folder / 'digest.db')}")
        self.office = Office(self.database, self.now)
        self.office.enrol(self.readers)

    def queue(self) -> Issue:
        """An issue that may go."""
        self.issue = self.office.queue(batch_size=self.batch_size)
        return self.issue

    def sender(self, rest: timedelta = SOON, per_second: float = 0) -> Sender:
        """A sender as it would start after a crash."""
        settings = EndpointSettings(
            kind="http",
            url=self.url or self.endpoint.url,
            options=self.options,
            personalise=self.personalise,
        )
        client = PostClient(user_agent="test", timeout=self.timeout, clock=self.clock)
        endpoint = HttpEndpoint(settings, client, self.now)
        self._closing.append(endpoint.close)
        return Sender(
            ledger=self.office.ledger,
            endpoint=endpoint,
            rules=self.rules,
            address=self.office.address,
            now=self.now,
            lanes=self.lanes,
            chance=lambda: 0.5,
            rest=rest,
            per_second=per_second,
        )

    def send(self, horizon: timedelta = timedelta(seconds=1)) -> Certificate:
        """Recover, send until nothing is due, and show the books."""
        sender = self.sender()
        sender.recover()
        sender.run(threading.Event(), horizon=horizon)
        return self.books()

    def land(self) -> None:
        """Wait for the lanes that an error left behind at their work."""
        until(lambda: not any(one.name.startswith("post-") for one in threading.enumerate()))

    def books(self) -> Certificate:
        """How the issue stands."""
        books = self.office.books.certificate(self.issue.id)
        assert books.balanced
        return books

    def got(self) -> Counter[str]:
        """How often each delivery was accepted."""
        return Counter(effect.delivery for effect in self.endpoint.accepted)

    def posts(self) -> int:
        """How many POSTs came."""
        return sum(request.method == "POST" for request in self.endpoint.requests)

    def close(self) -> None:
        """Let go of connections and the database."""
        for close in self._closing:
            close()
        self.office.ledger.watermark.close()
        self.database.close()
