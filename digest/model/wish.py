"""What a reader asks of Digest on the web, and what a page needs to know to let them. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from digest.model.subscriber import Address, Frequency, SubscriptionState


class AskKind(StrEnum):
    """What a button in a mail is to confirm."""

    JOIN = "join"  # to get a bulletin
    MOVE = "move"  # to get it at this address instead of another
    ALLOW = "allow"  # … asked at the other, the present one


class AskStanding(StrEnum):
    """How far an ask came."""

    OPEN = "open"  # waits for the button
    HALF = "half"  # one of two addresses has confirmed: this one
    DONE = "done"
    EXPIRED = "expired"


NamesById = Mapping[str, Mapping[str, str]]  # id → language code → name


@dataclass(frozen=True, slots=True)
class Names:
    """What readers are shown instead of the ids of topics, regions and sources, where there is a name."""

    topics: NamesById = field(default_factory=dict)
    regions: NamesById = field(default_factory=dict)
    sources: NamesById = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be chosen of a bulletin.

    Attributes:
        title: by language code.
        topics, regions: ids, of its sources and then of its sections, in their order.
    """

    bulletin: str
    title: Mapping[str, str]
    languages: tuple[str, ...]
    topics: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    names: Names = field(default_factory=Names)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a reader chose of an offer."""

    language: str
    topics: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    frequency: Frequency = Frequency.EVERY


@dataclass(frozen=True, slots=True)
class Wish:
    """Somebody wants a bulletin at an address that may or may not be theirs.

    Attributes:
        wording: the text they agreed to, its version first.
        source: where they did: "page", "form of another site", "program".
    """

    bulletin: str
    address: Address
    chosen: Chosen
    wording: str
    source: str


@dataclass(frozen=True, slots=True)
class AskPage:
    """What the page behind a button in a mail needs to know.

    Attributes:
        own_link: token of the reader's preferences, right after they confirmed; else None.
    """

    kind: AskKind
    standing: AskStanding
    bulletin: str
    title: Mapping[str, str]
    language: str | None
    own_link: str | None = None


@dataclass(frozen=True, slots=True)
class Preferences:
    """A reader and one bulletin, as they see it themselves.

    Attributes:
        paused_until: the first day they get it again; None = until they say so.
        others: title and token of each other bulletin of theirs.
    """

    offer: Offer
    email: str
    state: SubscriptionState
    chosen: Chosen
    paused_until: date | None = None
    others: tuple[tuple[Mapping[str, str], str], ...] = ()


class Farewell(StrEnum):
    """Why a reader left, should they say so. A closed list: nobody types about themselves."""

    TOO_OFTEN = "too_often"
    NOT_FOR_ME = "not_for_me"
    NEVER_ASKED = "never_asked"
    OTHER = "other"
