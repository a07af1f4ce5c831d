"""The ledger's words: one issue to one subscriber, and the batches that carry them. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

from digest.model.issue import Edition


class DeliveryState(StrEnum):
    """Where one delivery stands.

    pending → sending → accepted | failed | unknown | deferred (→ sending …)
    pending → suppressed | cancelled
    """

    PENDING = "pending"  # not yet posted
    SENDING = "sending"  # the intent is committed; the outcome is not
    DEFERRED = "deferred"  # will be tried again
    ACCEPTED = "accepted"
    FAILED = "failed"
    SUPPRESSED = "suppressed"  # may not be mailed
    CANCELLED = "cancelled"  # left, or the issue was cancelled, before it was posted
    UNKNOWN = "unknown"  # may or may not have gone; never sent again by itself


WAITING = frozenset({DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.DEFERRED})
"""States that count as pending in a certificate."""


class Policy(StrEnum):
    """What happens when nobody knows whether the endpoint accepted."""

    KEYED = "keyed"  # replay: the endpoint deduplicates by key
    HOLD = "hold"  # never twice: listed as unknown
    RESEND = "resend"  # never lost: sent again


class Letter(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One message of a mailing: whom to, and what fills the slots.

    A struct, as are `Recipient`, `Accepted` and `Outcome`: there is one for every reader, and dataclasses cost
    more to make, and the garbage collector more to look through, than the ledger to write.
    """

    delivery_id: str
    email: str
    name: str | None
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Masthead:
    """What every message of a mailing shares beside its edition.

    Attributes:
        dated_at: the Date of the mails, where we write them; None leaves it to the mail server.
    """

    issue_id: str
    bulletin: str
    number: int
    sender_email: str
    sender_name: str
    reply_to: str | None = None
    dated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Mailing:
    """A frozen slice of deliveries: what one attempt posts. Same mailing, same bytes."""

    masthead: Masthead
    edition: Edition
    letters: tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What an endpoint can do.

    Attributes:
        batch_size: letters in one request.
        body_limit_bytes: largest request, or None.
        key_lifetime: how long it remembers an idempotency key; None = it has none.
        non_ascii_addresses: takes addresses that need SMTPUTF8.
        looks_up: answers what became of a key.
    """

    batch_size: int = 1
    body_limit_bytes: int | None = None
    key_lifetime: timedelta | None = None
    non_ascii_addresses: bool = False
    looks_up: bool = False


class Refusal(StrEnum):
    """Why an endpoint will never take a message; words of django-anymail."""

    INVALID = "invalid"
    BLOCKED = "blocked"
    UNSUBSCRIBED = "unsubscribed"
    SPAM = "spam"
    OTHER = "other"


class Accepted(msgspec.Struct, frozen=True, gc=False):
    """The endpoint took this message."""

    message_id: str | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """The endpoint will never take this message."""

    reason: Refusal
    detail: str = ""


@dataclass(frozen=True, slots=True)
class NotNow:
    """The endpoint did not take this message, and may take it later."""

    detail: str = ""


Result = Accepted | Rejected | NotNow


@dataclass(frozen=True, slots=True)
class Answered:
    """A 2xx. Deliveries missing from `results` were accepted with the batch."""

    results: Mapping[str, Result]


@dataclass(frozen=True, slots=True)
class PartlyWrong:
    """A 400 or 422. Deliveries missing from `results` were not accepted; empty = isolate."""

    results: Mapping[str, Result]
    detail: str = ""


@dataclass(frozen=True, slots=True)
class NotAllowed:
    """401, 403 or 404: pause the issue, tell the operator."""

    detail: str


@dataclass(frozen=True, slots=True)
class TooLarge:
    """413: send it in halves."""

    detail: str = ""


@dataclass(frozen=True, slots=True)
class Later:
    """408 or 429: nothing was accepted. `wait`: as the endpoint asks, or None."""

    wait: timedelta | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Unreached:
    """No connection was made, so nothing was accepted."""

    detail: str = ""


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The request may have been taken: 5xx, a broken or missing answer."""

    detail: str = ""


Answer = Answered | PartlyWrong | NotAllowed | TooLarge | Later | Unreached | Ambiguous


@dataclass(frozen=True, slots=True)
class ClaimedBatch:
    """A batch whose intent is committed: ready to be posted, once or again.

    Attributes:
        id: the batch's row. `key`: idempotency key of these frozen bytes.
        attempts: posts made before this one.
        first_posted_at: of these bytes, None before the first post; bounds replays by key.
        crashes: how often a process died while posting it.
        unclear: whether an earlier post of these bytes may have been accepted, so that a refusal
            now proves nothing.
        asks: whether the endpoint is to be asked about them instead.
    """

    id: int
    issue_id: str
    edition_id: int
    key: str
    letters: tuple[Letter, ...]
    attempts: int = 0
    first_posted_at: datetime | None = None
    crashes: int = 0
    unclear: bool = False
    asks: bool = False


class Recipient(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Who a delivery goes to, as the claim found them."""

    delivery_id: str
    subscriber_id: int
    bulletin: str
    email: str
    name: str | None


class Outcome(msgspec.Struct, frozen=True, gc=False):
    """What the ledger records for one delivery."""

    delivery_id: str
    state: DeliveryState
    message_id: str | None = None
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class Again:
    """Deliveries that were surely not accepted, to be tried in a new batch.

    Attributes:
        attempts: posts so far that count towards giving up.
    """

    delivery_ids: tuple[str, ...]
    due_at: datetime
    attempts: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Settlement:
    """What becomes of a batch after an answer.

    Attributes:
        taken: letters that were accepted, and of which no more is known: most of all that is sent.
        outcomes: other deliveries that are settled.
        again: deliveries for new batches.
        replay: letters whose outcome is open: the same bytes go again, under the same key,
            at `replay_at`.
        asks: the endpoint is asked about the letters of `replay`; they are not posted again.
        held: the batch is kept as it is until an operator lets it go: it killed its sender.
        pause: why the issue must be paused, or None.
    """

    taken: tuple[Letter, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    again: tuple[Again, ...] = ()
    replay: tuple[Letter, ...] = ()
    replay_at: datetime | None = None
    asks: bool = False
    held: bool = False
    pause: str | None = None
    detail: str = ""

    @property
    def settled(self) -> int:
        """How many deliveries it settles."""
        return len(self.taken) + len(self.outcomes)


@dataclass(frozen=True, slots=True)
class Breaker:
    """Whether an endpoint that cannot be reached is left alone for a while.

    Attributes:
        failures: connections in a row that were not made.
        open_until: nothing is posted before this moment, and then one batch; None = closed.
    """

    failures: int = 0
    open_until: datetime | None = None


class Verdict(StrEnum):
    """What an operator says became of a delivery that nobody knows about."""

    ACCEPTED = "accepted"  # it went
    FAILED = "failed"  # it did not go, and shall not
    AGAIN = "again"  # send it again, even if it should be the second time


@dataclass(frozen=True, slots=True)
class Act:
    """What an operator did to the books: the only way out of a terminal state.

    Attributes:
        act: pause, resume, cancel, retry or resolve.
        deliveries: rows it moved. `was`: their state before, None where no delivery moved.
        chain: SHA-256 over the previous act's chain and this act.
    """

    issue_id: str
    act: str
    by: str
    at: datetime
    why: str
    was: DeliveryState | None
    became: DeliveryState | None
    deliveries: tuple[int, ...]
    chain: str


@dataclass(frozen=True, slots=True)
class Certificate:
    """The books of one issue.

    audience = accepted + failed + suppressed + cancelled + unknown + pending, always.
    `without_edition` readers are not in the audience and counted beside it.
    """

    audience: int = 0
    accepted: int = 0
    failed: int = 0
    suppressed: int = 0
    cancelled: int = 0
    unknown: int = 0
    pending: int = 0
    without_edition: int = 0

    @property
    def balanced(self) -> bool:
        """Whether the equation holds."""
        return self.audience == (
            self.accepted
            + self.failed
            + self.suppressed
            + self.cancelled
            + self.unknown
            + self.pending
        )
