"""Post due batches in a few threads, and write down what came of each.

One pass per batch: claim (intent committed) → encode → post → settle. `send_batch` knows nothing
of who called it and may be called again after any crash.
"""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from uuid import NAMESPACE_URL, uuid5

from digest.deliver.outcome import Rules, settle
from digest.model.delivery import (
    Ambiguous,
    Answer,
    ClaimedBatch,
    Later,
    Letter,
    Mailing,
    NotAllowed,
    Recipient,
    Settlement,
    Unreached,
)
from digest.ports import Endpoint, Ledger, Now

log = logging.getLogger(__name__)

HOPELESS = (NotAllowed, Later, Unreached)  # the next request of the batch would fare the same
IDLE = timedelta(seconds=0.2)  # how soon a new issue, a pause or a stop is noticed


class SendingLedger(Ledger, Protocol):
    """A ledger as the sole sender sees it."""

    def next_due_at(self) -> datetime | None:
        """When the next batch of a sending issue is due, or None when nothing waits."""
        ...

    def abandoned(self) -> tuple[ClaimedBatch, ...]:
        """Batches left posting by a process that died."""
        ...


@dataclass(frozen=True, slots=True)
class Sender:
    """Posts what the ledger says is due.

    Attributes:
        address: turns a recipient into a letter: fills in their unsubscribe link.
        lanes: threads, each posting one batch at a time.
        chance: 0 to 1, spreads retries; a parameter so that tests repeat.
        watch: told of every settlement, for progress.
    """

    ledger: SendingLedger
    endpoint: Endpoint
    rules: Rules
    address: Callable[[Recipient], Letter]
    now: Now
    lanes: int = 8
    chance: Callable[[], float] = random.random
    watch: Callable[[ClaimedBatch, Settlement], None] = lambda _batch, _settlement: None

    def recover(self) -> int:
        """Settle what a dead process left posting: nobody knows whether it was accepted.

        Returns:
            How many batches were found.
        """
        left = self.ledger.abandoned()
        for batch in left:
            died = Ambiguous("the sender died while posting")
            # The endpoint did nothing wrong, so there is nothing to wait for.
            self._settle(batch, ((batch.letters, died),), chance=0.0)
        return len(left)

    def send_batch(self, batch_id: int) -> bool:
        """Post one batch, if it may be posted.

        Returns:
            Whether something was posted.
        """
        batch = self.ledger.claim(batch_id, self.now(), address=self.address)
        if batch is None:
            return False
        self._settle(batch, tuple(self._post(batch)), chance=self.chance())
        return True

    def run(self, stop: threading.Event, *, horizon: timedelta | None = None) -> None:
        """Send until told to stop, or until nothing is due within `horizon`.

        What is in flight when `stop` is set is finished and recorded.
        """
        flying: dict[Future[bool], int] = {}
        with ThreadPoolExecutor(self.lanes, thread_name_prefix="post") as lanes:
            while not stop.is_set():
                self._launch(lanes, flying)
                if not flying and self._nothing_within(horizon):
                    return
                _land(flying, stop)

    def _launch(self, lanes: ThreadPoolExecutor, flying: dict[Future[bool], int]) -> None:
        free = self.lanes - len(flying)
        if not free:
            return
        for batch_id in self.ledger.due(self.now(), limit=self.lanes + free):
            if len(flying) < self.lanes and batch_id not in flying.values():
                flying[lanes.submit(self.send_batch, batch_id)] = batch_id

    def _nothing_within(self, horizon: timedelta | None) -> bool:
        if horizon is None:
            return False
        due_at = self.ledger.next_due_at()
        return due_at is None or due_at > self.now() + horizon

    def _post(self, batch: ClaimedBatch) -> Iterator[tuple[tuple[Letter, ...], Answer]]:
        masthead = self.ledger.masthead(batch.issue_id)
        edition = self.ledger.edition(batch.edition_id)
        size = self.endpoint.capabilities.batch_size
        answer: Answer | None = None
        for start in range(0, len(batch.letters), size):
            letters = batch.letters[start : start + size]
            if not isinstance(answer, HOPELESS):
                body = self.endpoint.encode(Mailing(masthead, edition, letters))
                answer = self.endpoint.post(body, _request_key(batch, letters))
            yield letters, answer

    def _settle(
        self,
        batch: ClaimedBatch,
        answers: tuple[tuple[tuple[Letter, ...], Answer], ...],
        *,
        chance: float,
    ) -> None:
        now = self.now()
        settlement = settle(batch, answers, self.rules, now=now, chance=chance)
        self.ledger.settle(batch, settlement, now)
        if settlement.detail:
            log.warning("batch %s of issue %s: %s", batch.id, batch.issue_id, settlement.detail)
        self.watch(batch, settlement)


def _request_key(batch: ClaimedBatch, letters: tuple[Letter, ...]) -> str:
    """The batch's own key, or the delivery's where a request carries one message."""
    if len(letters) == len(batch.letters) and len(letters) > 1:
        return batch.key
    return str(uuid5(NAMESPACE_URL, f"digest:delivery:{letters[0].delivery_id}"))


def _land(flying: dict[Future[bool], int], stop: threading.Event) -> None:
    if not flying:
        stop.wait(IDLE.total_seconds())
        return
    done, _ = wait(flying, timeout=IDLE.total_seconds(), return_when=FIRST_COMPLETED)
    for future in done:
        del flying[future]
        future.result()  # a broken ledger must stop the sender, not be forgotten
