"""Post due batches in a few threads, and write down what came of each.

One pass per batch: claim (intent committed) → encode → post → settle. A thread that settles one
batch claims its next in the same commit, while there is one and nobody says stop. Any step may be
the last one before a crash.
"""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol
from uuid import NAMESPACE_URL, uuid5

from digest.deliver.backlog import Backlog
from digest.deliver.breaker import REST, after, most_in_flight
from digest.deliver.lanes import Lanes
from digest.deliver.outcome import Rules, is_too_late, never_came, settle
from digest.deliver.pacing import wait_before
from digest.deliver.refusals import Refusals, pause
from digest.deliver.refusals import after as after_answer
from digest.errors import Temporary
from digest.model.delivery import (
    Ambiguous,
    Answer,
    Answered,
    Breaker,
    ClaimedBatch,
    Later,
    Letter,
    Mailing,
    Masthead,
    NotAllowed,
    PartlyWrong,
    Recipient,
    Settlement,
    TooLarge,
    Unreached,
)
from digest.ports import Endpoint, Ledger, Now

log = logging.getLogger(__name__)

HOPELESS = (NotAllowed, Later, Unreached)  # the next request of the batch would fare the same
AHEAD = 32  # due batches asked for at once; every claim checks again, so none can be stale
IDLE_S = 0.2  # how soon a new issue, a pause or a stop is noticed
SHORTEST_IDLE_S = 0.002
DRAIN = timedelta(seconds=8)  # a service manager asks for an end within ten

Request = tuple[tuple[Letter, ...], Answer]
"""Letters that were posted together, and what the endpoint answered."""


class SendingLedger(Ledger, Protocol):
    """A ledger as the sole sender sees it."""

    def next_due_at(self) -> datetime | None:
        """When the next batch of a sending issue is due, or None when nothing waits."""
        ...

    def settle_and_claim(
        self,
        batch: ClaimedBatch,
        settlement: Settlement,
        batch_id: int,
        now: datetime,
        *,
        address: Callable[[Recipient], Letter],
    ) -> ClaimedBatch | None:
        """Settle one batch and claim another, in one commit where that can be."""
        ...

    def abandoned(self) -> tuple[ClaimedBatch, ...]:
        """Batches left posting by a process that died."""
        ...

    def breaker(self) -> Breaker:
        """How the endpoint could last be reached."""
        ...

    def keep_breaker(self, state: Breaker) -> None:
        """Remember how the endpoint can be reached."""
        ...


@dataclass(frozen=True, slots=True)
class Sender:
    """Posts what the ledger says is due.

    Attributes:
        address: turns a recipient into a letter: fills in their unsubscribe link.
        lanes: threads, each posting one batch at a time.
        chance: 0 to 1, spreads retries; a parameter so that tests repeat.
        watch: told of every settlement, for progress.
        per_second: recipients a second; the ledger keeps the pace, this smooths it.
        drain: how long what is in flight may take once `stop` is set.
        rest: how long an endpoint that cannot be reached is left alone at first.
        at: told of every step just before it is taken.
    """

    ledger: SendingLedger
    endpoint: Endpoint
    rules: Rules
    address: Callable[[Recipient], Letter]
    now: Now
    lanes: int = 8
    chance: Callable[[], float] = random.random
    watch: Callable[[ClaimedBatch, Settlement], None] = lambda _batch, _settlement: None
    per_second: float = 0
    drain: timedelta = DRAIN
    rest: timedelta = REST
    at: Callable[[str], None] = lambda _step: None
    _backlog: Backlog = field(default_factory=Backlog, init=False, repr=False)
    _reach: _Reach = field(init=False, repr=False)
    _refusing: _Refusing = field(init=False, repr=False)
    _stopping: threading.Event = field(default_factory=threading.Event, init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_reach", _Reach(self.ledger, self.rest))
        object.__setattr__(self, "_refusing", _Refusing())

    def recover(self) -> int:
        """Settle what a dead process left posting: nobody knows whether it was accepted.

        Returns:
            How many batches were found.
        """
        left = self.ledger.abandoned()
        for batch in left:
            died = Ambiguous("the sender died while posting")
            # The endpoint did nothing wrong, so there is nothing to wait for.
            self._settle(batch, ((batch.letters, died),), 0.0)
        return len(left)

    def run(self, stop: threading.Event, *, horizon: timedelta | None = None) -> None:
        """Send until told to stop, or until nothing is due within `horizon`.

        What is in flight when `stop` is set is finished and recorded; what takes longer than
        `drain` is left to the next start, like after a crash.
        """
        self._stopping.clear()
        lanes = Lanes(self.lanes, lambda batch_id: self._go_on(batch_id, lanes, stop))
        try:
            while not stop.is_set():
                launched = self._launch(lanes)
                if not lanes.flying and self._nothing_within(horizon):
                    return
                self._rest(lanes, stop, busy=launched > 0)
            self._stopping.set()
            self._land_all(lanes)
        finally:
            lanes.close()

    def _launch(self, lanes: Lanes) -> int:
        self._reach.look_again()
        now = self.now()
        free = self._most_in_flight(now) - lanes.flying
        if free <= 0:
            return 0
        if len(self._backlog) < free:
            # What is under way is claimed and no longer due.
            self._backlog.refill(self.ledger.due(now, limit=self.lanes + AHEAD))
        ready = [one for one in (self._backlog.take() for _ in range(free)) if one is not None]
        for batch_id in ready:
            lanes.launch(batch_id)
        return len(ready)

    def _most_in_flight(self, now: datetime) -> int:
        reach = self._reach
        return most_in_flight(reach.breaker, now, self.lanes, proven=reach.proven)

    def _go_on(self, batch_id: int, lanes: Lanes, stop: threading.Event) -> None:
        """Post a batch, and then what is due next, as long as this lane may."""
        try:
            batch = self.ledger.claim(batch_id, self.now(), address=self.address)
        finally:
            self._backlog.over(batch_id)
        while batch is not None:
            answers = tuple(self._answers(batch))
            may_stay = lanes.flying <= self._most_in_flight(self.now()) and not stop.is_set()
            following = self._backlog.take() if may_stay else None
            batch = self._settle(batch, answers, self.chance(), following)

    def _answers(self, batch: ClaimedBatch) -> Iterable[Request]:
        """Post a batch that was claimed, or ask what became of it."""
        now = self.now()
        if batch.asks:
            return self._ask(batch)
        if is_too_late(batch, self.rules, now):
            return ((batch.letters, Ambiguous("the endpoint has forgotten the key")),)
        answers = tuple(self._post(batch))
        self._reach.note(answers, self.now())
        return answers

    def _rest(self, lanes: Lanes, stop: threading.Event, *, busy: bool) -> None:
        idle_s = IDLE_S if busy else self._idle_s()
        if lanes.flying:
            lanes.land(idle_s)
        else:
            stop.wait(idle_s)

    def _idle_s(self) -> float:
        """Until something may be due: a paced sender must not sleep past its turn."""
        due_at = self.ledger.next_due_at() if self.per_second else None
        if due_at is None:
            return IDLE_S
        return min(IDLE_S, max(SHORTEST_IDLE_S, (due_at - self.now()).total_seconds()))

    def _land_all(self, lanes: Lanes) -> None:
        end = time.monotonic() + self.drain.total_seconds()
        while lanes.flying and (left_s := end - time.monotonic()) > 0:
            lanes.land(left_s)
        if lanes.flying:
            log.warning(
                "%d batches had no answer in time; the next start settles them", lanes.flying
            )

    def _nothing_within(self, horizon: timedelta | None) -> bool:
        if horizon is None:
            return False
        due_at, open_until = self.ledger.next_due_at(), self._reach.breaker.open_until
        soonest = max(due_at, open_until) if due_at and open_until else due_at
        return soonest is None or soonest > self.now() + horizon

    def _requests(self, batch: ClaimedBatch) -> Iterator[tuple[tuple[Letter, ...], str]]:
        size = self.endpoint.capabilities.batch_size
        for start in range(0, len(batch.letters), size):
            letters = batch.letters[start : start + size]
            yield letters, _request_key(batch, letters)

    def _post(self, batch: ClaimedBatch) -> Iterator[Request]:
        started_s, sent = time.monotonic(), 0
        answer: Answer | None = None
        for letters, key in self._requests(batch):
            if self._stopping.is_set():
                answer = Later(timedelta(0), "the sender was stopped")
            if not isinstance(answer, HOPELESS):
                elapsed_s = time.monotonic() - started_s
                self._stopping.wait(wait_before(sent, self.per_second, elapsed_s))
                said = self._post_one(batch, letters, key)
                answer = self._refusing.judged(batch.issue_id, letters, said)
                sent += len(letters)
            yield letters, answer

    def _post_one(self, batch: ClaimedBatch, letters: tuple[Letter, ...], key: str) -> Answer:
        self.at("post: encode")
        masthead = self.ledger.masthead(batch.issue_id)
        edition = self.ledger.edition(batch.edition_id)
        try:
            body = self.endpoint.encode(Mailing(masthead, edition, letters))
        except Exception as fault:
            # A door: one letter that an adapter cannot write must not stop the others.
            log.exception("%s cannot be encoded", _named(batch, masthead))
            return PartlyWrong({}, f"poison: it cannot be encoded ({type(fault).__name__})")
        self.at("post: send")
        answer = self.endpoint.post(body, key)
        self.at("post: answered")
        return answer

    def _ask(self, batch: ClaimedBatch) -> Iterator[Request]:
        for letters, key in self._requests(batch):
            self.at("ask: look up")
            try:
                found = self.endpoint.look_up(key)
            except Temporary as silence:
                yield letters, Ambiguous(str(silence))
                continue
            yield letters, never_came(batch, self.rules) if found is None else Answered(found)

    def _settle(
        self,
        batch: ClaimedBatch,
        answers: Iterable[Request],
        chance: float,
        following: int | None = None,
    ) -> ClaimedBatch | None:
        """Write down what came of a batch; the one that follows, if it could be claimed."""
        now = self.now()
        settlement = settle(batch, answers, self.rules, now=now, chance=chance)
        claimed = self._turn(batch, settlement, following, now)
        self.at("settled")
        if settlement.again:
            self._backlog.forget()  # smaller parts go first: a wrong setting shows after few posts
        if settlement.detail:
            named = _named(batch, self.ledger.masthead(batch.issue_id))
            log.warning("%s: %s", named, settlement.detail)
        self.watch(batch, settlement)
        return claimed

    def _turn(
        self, batch: ClaimedBatch, settlement: Settlement, following: int | None, now: datetime
    ) -> ClaimedBatch | None:
        if following is None:
            self.ledger.settle(batch, settlement, now)
            return None
        try:
            return self.ledger.settle_and_claim(
                batch, settlement, following, now, address=self.address
            )
        finally:
            self._backlog.over(following)


class _Reach:
    """The breaker of this run, written down when it changes. Safe to share between lanes."""

    def __init__(self, ledger: SendingLedger, rest: timedelta) -> None:
        self.breaker = ledger.breaker()
        self.proven = False
        self._ledger = ledger
        self._rest = rest
        self._lock = threading.Lock()

    def note(self, answers: Iterable[Request], now: datetime) -> None:
        reached = not all(isinstance(answer, Unreached) for _, answer in answers)
        with self._lock:
            self.proven = self.proven or reached
            changed = after(self.breaker, reached=reached, now=now, rest=self._rest)
            if changed == self.breaker:
                return
            self.breaker = changed
            self._ledger.keep_breaker(changed)
        if changed.open_until is not None:
            next_try = changed.open_until.isoformat(timespec="seconds")
            log.warning("the endpoint cannot be reached; next try at %s", next_try)

    def look_again(self) -> None:
        """Notice that somebody let sending go on although the endpoint was left alone."""
        with self._lock:
            if self.breaker.open_until is not None:
                self.breaker = self._ledger.breaker()


class _Refusing:
    """How the endpoint receives each issue in this run. Safe to share between lanes."""

    def __init__(self) -> None:
        self._issues: dict[str, Refusals] = {}
        self._lock = threading.Lock()

    def judged(self, issue_id: str, letters: tuple[Letter, ...], answer: Answer) -> Answer:
        """The answer, or what it means when it is one refusal too many."""
        with self._lock:
            refusals = after_answer(self._issues.get(issue_id, Refusals()), len(letters), answer)
            if not refusals.are_for_everybody:
                self._issues[issue_id] = refusals
                return answer
            self._issues.pop(issue_id, None)
        said = answer.detail if isinstance(answer, (PartlyWrong, TooLarge)) else ""
        return pause(refusals, said or "too large")


def _named(batch: ClaimedBatch, head: Masthead) -> str:
    """As people know the issue, and as the database does."""
    return f"batch {batch.id} of {head.bulletin}/{head.number} (issue {batch.issue_id})"


def _request_key(batch: ClaimedBatch, letters: tuple[Letter, ...]) -> str:
    """The batch's own key, or the delivery's where a request carries one message."""
    if len(letters) == len(batch.letters) and len(letters) > 1:
        return batch.key
    return str(uuid5(NAMESPACE_URL, f"digest:delivery:{letters[0].delivery_id}"))
