"""Senders that end at a named step: `python -m tests.deliver.dying`, one JSON order a line.

Every order is a process of its own, forked from this one, so that it costs no start-up. It ends
without any goodbye, as under SIGKILL; what it leaves is what the disk holds.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from datetime import UTC, datetime, timedelta

from digest.config.settings import EndpointSettings
from digest.deliver.endpoints.http import HttpEndpoint
from digest.deliver.outcome import Rules
from digest.deliver.sender import Sender
from digest.http import PostClient
from digest.model.delivery import Policy
from digest.store.database import Database
from digest.testing.office import Office

DIED = 9
SOON = timedelta(milliseconds=10)


def main() -> None:
    """Carry out orders until there are no more; tell how each ended."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                live(**json.loads(line))
            finally:
                os._exit(0)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def live(*, store: str, url: str, point: str, queue: bool, asks: bool, hours_later: int) -> None:
    """Queue perhaps, recover and send; end at `point`."""

    def now() -> datetime:
        return datetime.now(UTC) + timedelta(hours=hours_later)

    def at(step: str) -> None:
        if step == point:
            os._exit(DIED)

    office = Office(Database(store), now, at=at)
    if queue:
        office.queue(batch_size=4)
    policy = Policy.HOLD if asks else Policy.KEYED
    settings = EndpointSettings(kind="http", url=url, options={"looks_up": asks})
    sender = Sender(
        ledger=office.ledger,
        endpoint=HttpEndpoint(settings, PostClient(user_agent="test"), now),
        rules=Rules(policy, looks_up=asks, settle_after=SOON, first_wait=SOON),
        address=office.address,
        now=now,
        lanes=2,
        rest=SOON,
        at=at,
    )
    sender.recover()
    sender.run(threading.Event(), horizon=timedelta(seconds=0.2))


if __name__ == "__main__":
    main()
