"""Kill the sender, a thousand times, and count what every reader got.

The endpoint is a process of its own whose ledger file outlives the sender. A sender is a fork of
this process, which has imported everything and opened nothing, so that a kill costs little; it is
killed by SIGKILL at a random moment, between its start and some milliseconds after. On a machine
that is busy a sender may never come to post that way, so after a life in which nothing arrived the
next may last twice as long.
"""

from __future__ import annotations

import logging
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from digest.config.settings import EndpointSettings
from digest.deliver.endpoints.http import HttpEndpoint
from digest.deliver.outcome import Rules
from digest.deliver.sender import Sender
from digest.http import PostClient
from digest.model.delivery import DeliveryState, Policy
from digest.store.acts import Operator
from digest.store.database import Database
from digest.testing.books import read
from digest.testing.office import Office

LANES = 4
BATCH = 20
LATEST_KILL_S = 0.25
LONGEST_LIFE_S = 16.0
FAULTS = 0.03  # of the requests meet a 500, a reset, a late acceptance, …
SOON = timedelta(milliseconds=20)


@dataclass(frozen=True, slots=True)
class Result:
    """What a drill came to. `released`: deliveries an operator let go again after poison."""

    policy: Policy
    seed: int
    readers: int
    kills: int
    accepted: int
    unknown: int
    unknown_but_gone: int
    released: int
    lost: int
    doubled: int
    balanced: bool
    seconds: float


def drill(
    folder: Path, policy: Policy, *, seed: int, readers: int, kills: int, deliveries: int
) -> Result:
    """Send issues of `readers` each, until so many senders were killed and so much was sent."""
    folder.mkdir(parents=True)
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    started = time.monotonic()
    ledger = folder / "accepted.jsonl"
    with endpoint(ledger, seed, keeps_keys=policy is Policy.KEYED) as url:
        store = f"sqlite:///{folder / 'digest.db'}"
        with opened(store) as office:
            office.enrol(readers)
        lives = _Lives(store, url, policy, ledger, chance)
        issues, released = 0, 0
        while lives.killed < kills or issues * readers < deliveries:
            with opened(store) as office:
                office.queue(batch_size=BATCH, nth=issues)
            issues += 1
            more = 1
            while more:
                while not _is_over(store):
                    lives.live()
                more = _release(store)
                released += more
        return _counted(
            store, ledger, Result(
                policy, seed, readers * issues, lives.killed, 0, 0, 0, released, 0, 0, True,
                time.monotonic() - started,
            ),
        )  # fmt: skip


@contextmanager
def endpoint(ledger: Path, seed: int, *, keeps_keys: bool) -> Iterator[str]:
    """A faulty endpoint in a process of its own; its address."""
    command = [sys.executable, "-m", "digest.testing.endpoint", "--ledger", str(ledger)]
    command += ["--seed", str(seed), "--share", str(FAULTS)]
    process = subprocess.Popen(  # noqa: S603 - ourselves
        command if keeps_keys else [*command, "--forgets-keys"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None  # noqa: S101 - asked for above
        yield process.stdout.readline().strip()
    finally:
        process.kill()
        process.wait()


@contextmanager
def opened(store: str) -> Iterator[Office]:
    """The office, closed afterwards, so that a fork inherits no connection."""
    database = Database(store)
    try:
        yield Office(database, _now)
    finally:
        database.close()


def send(store: str, url: str, policy: Policy) -> None:
    """A sender's whole life: recover, then send until nothing is due."""
    logging.disable(logging.CRITICAL)
    with opened(store) as office, office.database.sole_sender():
        client = PostClient(user_agent="drill", timeout=timedelta(seconds=10))
        posting = HttpEndpoint(
            EndpointSettings(kind="http", url=url, batch_size=BATCH), client, _now
        )
        sender = Sender(
            ledger=office.ledger,
            endpoint=posting,
            rules=Rules(policy, timedelta(hours=24), first_wait=SOON),
            address=office.address,
            now=_now,
            lanes=LANES,
            rest=SOON,
        )
        sender.recover()
        sender.run(threading.Event(), horizon=timedelta(seconds=1))


class _Lives:
    """Senders, one after the other. `killed`: those that did not end by themselves."""

    def __init__(
        self, store: str, url: str, policy: Policy, ledger: Path, chance: random.Random
    ) -> None:
        self.killed = 0
        self._sender = (store, url, policy)
        self._ledger = ledger
        self._chance = chance
        self._latest_s = LATEST_KILL_S

    def live(self) -> None:
        """Start a sender and kill it."""
        arrived = self._arrived()
        child = os.fork()
        if child == 0:
            try:
                send(*self._sender)
            finally:
                os._exit(0)
        time.sleep(self._chance.random() * self._latest_s)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        self.killed += os.WIFSIGNALED(status)
        idle = self._arrived() == arrived
        self._latest_s = min(2 * self._latest_s, LONGEST_LIFE_S) if idle else LATEST_KILL_S

    def _arrived(self) -> int:
        return self._ledger.stat().st_size if self._ledger.exists() else 0


def _is_over(store: str) -> bool:
    with opened(store) as office:
        return office.ledger.next_due_at() is None and not _posting(office)


def _posting(office: Office) -> bool:
    return any(office.books.certificate(one.id).pending for one in office.issues.all())


def _release(store: str) -> int:
    """Let go what stopped as poison: chance killed the same batch three times."""
    with opened(store) as office:
        operator = Operator("drill", _now(), "killed by the drill, not by its content")
        return sum(
            office.acts.retry(one.id, operator, batch_size=BATCH) for one in office.issues.all()
        )


def _counted(store: str, ledger: Path, drilled: Result) -> Result:
    """Compare both ledgers, reader by reader."""
    got = Counter(effect.delivery for effect in read(ledger))
    accepted = unknown = gone = 0
    balanced, lost = True, 0
    with opened(store) as office:
        for issue in office.issues.all():
            balanced &= office.books.certificate(issue.id).balanced
            for row in office.books.in_states(issue.id, tuple(DeliveryState)):
                went = bool(got[f"{issue.id}-{row.id}"])
                accepted += row.state == DeliveryState.ACCEPTED
                unknown += row.state == DeliveryState.UNKNOWN
                gone += row.state == DeliveryState.UNKNOWN and went
                lost += row.state != DeliveryState.UNKNOWN and not went
    return Result(
        drilled.policy, drilled.seed, drilled.readers, drilled.kills,
        accepted, unknown, gone, drilled.released, lost,
        sum(times > 1 for times in got.values()), balanced, drilled.seconds,
    )  # fmt: skip


def _now() -> datetime:
    return datetime.now(UTC)
