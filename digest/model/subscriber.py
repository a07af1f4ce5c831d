"""A reader, the proof that they asked, and who must never be mailed. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from digest.model.segment import Kind, Rule, Value, parse_segment

_PARTICULAR = re.compile(r"'[^']*'|\d+")


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


class Frequency(StrEnum):
    """How often a reader wants a bulletin."""

    EVERY = "every"  # issue there is
    MONTHLY = "monthly"  # the first issue of each month


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


PROVING = ("add", "import", "ask", "confirm", "resubscribe")
"""Acts whose record proves that a reader may be mailed; pausing, leaving and the like are history."""


@dataclass(frozen=True, slots=True)
class OwnField:
    """What the operator keeps of readers beside the rest: `[subscribers.fields]`.

    Attributes:
        choices: the only values a text may have; empty = any.
    """

    name: str
    kind: Kind = Kind.TEXT
    meaning: str = ""
    choices: tuple[str, ...] = ()


def segment_rule(text: str, own: Iterable[OwnField]) -> Rule:
    """The rule that `text` writes of readers who have these fields.

    Raises:
        ValueError: it makes no sense, or asks for what no reader can have; shows where.
    """
    fields = tuple(own)
    choices = {one.name: one.choices for one in fields if one.choices}
    return parse_segment(
        text,
        {one.name: one.kind for one in fields},
        {**choices, "frequency": tuple(map(str, Frequency))},
    )


@dataclass(frozen=True, slots=True)
class Subscription:
    """One person and one bulletin.

    Attributes:
        paused_until: the first day they get it again, when they paused for a while only.
    """

    bulletin: str
    state: SubscriptionState
    since_at: datetime
    consent: Consent | None = None
    language: str = ""
    topics: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    frequency: Frequency = Frequency.EVERY
    paused_until: date | None = None


@dataclass(frozen=True, slots=True)
class Subscriber:
    """A reader.

    Attributes:
        language: of pages, and of bulletins they join.
        fields: the operator's own, declared in config.
        ascii_only: False needs an endpoint with SMTPUTF8.
        mixed_script: the address looks like another in a second alphabet.
        suppressed_because: why they are never mailed, whatever their subscriptions say.
    """

    id: int
    email: str
    language: str
    created_at: datetime
    name: str | None = None
    fields: Mapping[str, Value] = field(default_factory=dict)
    subscriptions: tuple[Subscription, ...] = ()
    ascii_only: bool = True
    mixed_script: bool = False
    suppressed_because: str | None = None

    @property
    def topics(self) -> tuple[str, ...]:
        """What they chose, of all their bulletins."""
        return tuple(dict.fromkeys(topic for one in self.subscriptions for topic in one.topics))

    @property
    def regions(self) -> tuple[str, ...]:
        """As `topics`."""
        return tuple(dict.fromkeys(region for one in self.subscriptions for region in one.regions))

    def standing(self, one: Subscription) -> SubscriptionState:
        """Where they stand with a bulletin: suppression is stronger than what they chose."""
        if self.suppressed_because is None or one.state is SubscriptionState.ERASED:
            return one.state
        return SubscriptionState.SUPPRESSED


@dataclass(frozen=True, slots=True)
class RollEntry:
    """One good row of a subscriber list, ready to be stored. `row`: as in `RollReject`."""

    address: Address
    name: str | None = None
    language: str | None = None
    topics: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    fields: Mapping[str, Value] | None = None
    frequency: Frequency | None = None
    note: str | None = None
    row: int = 0


@dataclass(frozen=True, slots=True)
class RollReject:
    """One row that cannot be taken. `row`: as a spreadsheet shows it, or the number of a card."""

    row: int
    reason: str
    cells: tuple[str, ...] = ()

    @property
    def sort(self) -> str:
        """The reason without what differs from row to row: numbers, and words in quotation marks."""
        return _PARTICULAR.sub("…", self.reason).partition(";")[0]
