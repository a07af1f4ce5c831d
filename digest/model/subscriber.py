"""A reader, the proof that they asked, and who must never be mailed. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SubscriptionState(StrEnum):
    """Where a person stands with one bulletin. Only `active` ones are mailed."""

    PENDING = "pending"  # asked, has not confirmed
    ACTIVE = "active"
    PAUSED = "paused"  # by the reader, for a while
    UNSUBSCRIBED = "unsubscribed"
    BOUNCED = "bounced"
    COMPLAINED = "complained"
    SUPPRESSED = "suppressed"
    ERASED = "erased"


FINAL = frozenset(
    {
        SubscriptionState.UNSUBSCRIBED,
        SubscriptionState.BOUNCED,
        SubscriptionState.COMPLAINED,
        SubscriptionState.SUPPRESSED,
        SubscriptionState.ERASED,
    }
)
"""States that an import never changes."""


@dataclass(frozen=True, slots=True)
class Address:
    """An e-mail address that was checked.

    Attributes:
        mailed: as mail goes to it: the local part as given, the domain in lower case.
        key: equal for two spellings of the same mailbox.
        ascii_only: False needs an endpoint with SMTPUTF8.
        mixed_script: looks like a homoglyph; shown to the editor.
    """

    mailed: str
    key: str
    ascii_only: bool = True
    mixed_script: bool = False


@dataclass(frozen=True, slots=True)
class Consent:
    """Proof that a person asked, or on what other basis they are mailed.

    Attributes:
        basis: such as "consent", "public task"; source: where it was given.
        wording: the text they agreed to, or its version; None when not asked here.
        by: who recorded it: "self", or the operator's name.
    """

    basis: str
    source: str
    given_at: datetime
    by: str
    wording: str | None = None


@dataclass(frozen=True, slots=True)
class Subscription:
    """One person and one bulletin."""

    bulletin: str
    state: SubscriptionState
    since_at: datetime
    consent: Consent | None = None


@dataclass(frozen=True, slots=True)
class Subscriber:
    """A reader. `fields`: the operator's own, declared in config."""

    id: int
    email: str
    language: str
    created_at: datetime
    name: str | None = None
    topics: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    fields: Mapping[str, str] | None = None
    subscriptions: tuple[Subscription, ...] = ()


@dataclass(frozen=True, slots=True)
class RollEntry:
    """One good row of a subscriber list, ready to be stored."""

    address: Address
    name: str | None = None
    language: str | None = None
    topics: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    fields: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class RollReject:
    """One row that cannot be taken. `row`: 1 = first row after the header."""

    row: int
    reason: str
    cells: tuple[str, ...] = ()
