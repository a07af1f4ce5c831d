"""What became of a mail after the endpoint took it, in one vocabulary for every service. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class ReceiptKind(StrEnum):
    """What is reported; words of django-anymail."""

    QUEUED = "queued"  # the service will try
    SENT = "sent"  # the service let it go
    REJECTED = "rejected"  # the service did not try: blocked, invalid, on its own list
    FAILED = "failed"  # the service could not make a mail of it
    BOUNCED = "bounced"  # the reader's server refused it, for good
    DEFERRED = "deferred"  # … for now; the service tries again
    DELIVERED = "delivered"  # the reader's server took it
    AUTORESPONDED = "autoresponded"  # an absence note, not a bounce
    COMPLAINED = "complained"  # the reader called it spam
    UNSUBSCRIBED = "unsubscribed"  # the reader left, at the service or in their mail program
    UNKNOWN = "unknown"  # something else, such as an opened mail; nobody asked for those


class BounceClass(StrEnum):
    """How final a bounce is."""

    HARD = "hard"  # there is no such mailbox
    SOFT = "soft"  # full, too large, refused for its content: another issue may arrive


class Reason(StrEnum):
    """Why it was rejected or bounced; words of django-anymail."""

    INVALID = "invalid"
    BOUNCED = "bounced"
    TIMED_OUT = "timed_out"
    BLOCKED = "blocked"
    SPAM = "spam"
    UNSUBSCRIBED = "unsubscribed"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Receipt:
    """One thing reported of one mail.

    Attributes:
        delivery_id: ours, where the report carries it.
        message_id: the service's own, angle brackets removed.
        recipient: as reported; kept only as a keyed hash.
        event_id: the service's name for this event, equal when it is told again.
        detail: the server's words, on one line, addresses hidden, to be escaped where shown.
    """

    kind: ReceiptKind
    occurred_at: datetime | None = None
    delivery_id: str | None = None
    message_id: str | None = None
    recipient: str | None = field(default=None, repr=False)
    bounce_class: BounceClass | None = None
    reason: Reason | None = None
    event_id: str | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What an endpoint or a mailbox brought, verified, as it came.

    Attributes:
        channel: the endpoint's name, or `bounces` for the mailbox.
        id: equal when the same report comes again.
        once: the id is spent with this body: the proof does not cover the body, so that another
            body under the same id is a forgery.
    """

    channel: str
    id: str
    body: bytes = field(repr=False)
    once: bool = False


@dataclass(frozen=True, slots=True)
class KeptReceipt:
    """A receipt in the books, found to concern a delivery of ours.

    Attributes:
        bulletin: whose issue it was.
        channel: as in the report it came with.
    """

    id: int
    receipt: Receipt
    delivery_id: str
    subscriber_id: int
    bulletin: str
    channel: str
