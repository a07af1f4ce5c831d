"""Send for twenty seconds at a pace that was asked for, and see which one it was."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from digest.config.settings import EndpointSettings, Personalise
from digest.deliver.endpoints.http import HttpEndpoint
from digest.deliver.outcome import Rules
from digest.deliver.pacing import batch_size
from digest.deliver.sender import Sender
from digest.http import PostClient
from digest.model.delivery import ClaimedBatch, Policy, Settlement
from digest.store.database import Database
from digest.testing.endpoint import FaultEndpoint
from digest.testing.office import Office

SECONDS = 22
LARGEST = {Personalise.THERE: 500, Personalise.HERE: 64}


@dataclass(frozen=True, slots=True)
class Paced:
    """What came of a pace. `rate`: recipients a second, from the first answer to the last."""

    personalise: Personalise
    asked: float
    sent: int
    seconds: float
    rate: float


def paced(folder: Path, asked: float, personalise: Personalise) -> Paced:
    """Send as many as should take a little over twenty seconds."""
    folder.mkdir(parents=True)
    told: list[tuple[float, int]] = []
    turn = threading.Lock()

    def watch(_batch: ClaimedBatch, settlement: Settlement) -> None:
        with turn:
            told.append((time.monotonic(), settlement.settled))

    database = Database(f"sqlite:///{folder / 'digest.db'}")
    with FaultEndpoint() as endpoint:
        office = Office(database, _now, per_second=asked)
        office.enrol(round(asked * SECONDS))
        office.queue(batch_size=batch_size(LARGEST[personalise], asked))
        sender = _sender(office, endpoint.url, asked, personalise, watch)
        sender.run(threading.Event(), horizon=timedelta(seconds=1))
        sender.endpoint.close()
    office.ledger.watermark.close()
    database.close()
    (first_s, first), *_, (last_s, _) = told
    sent, seconds = sum(count for _, count in told), last_s - first_s
    return Paced(personalise, asked, sent, seconds, (sent - first) / seconds)


def _sender(
    office: Office,
    url: str,
    asked: float,
    personalise: Personalise,
    watch: Callable[[ClaimedBatch, Settlement], None],
) -> Sender:
    client = PostClient(user_agent="drill", timeout=timedelta(seconds=10))
    settings = EndpointSettings(kind="http", url=url, personalise=personalise)
    return Sender(
        ledger=office.ledger,
        endpoint=HttpEndpoint(settings, client, _now),
        rules=Rules(Policy.KEYED, timedelta(hours=24)),
        address=office.address,
        now=_now,
        per_second=asked,
        watch=watch,
    )


def _now() -> datetime:
    return datetime.now(UTC)
