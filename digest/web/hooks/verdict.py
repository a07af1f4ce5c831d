"""The words in which it is said whether a webhook is genuine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

Fetch = Callable[[str], bytes]
"""Gets a public address by https. Raises DigestError."""


@dataclass(frozen=True, slots=True)
class Posted:
    """A request to `/hooks/…`, as it came. `headers`: names in lower case."""

    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Genuine:
    """The service sent it.

    Attributes:
        id: equal when it sends the same again.
        once: the proof does not cover the body, so that the id is good for one body only.
    """

    id: str
    once: bool = False


@dataclass(frozen=True, slots=True)
class Confirm:
    """The service sent it, and asks us to open `url` before it sends more."""

    url: str


@dataclass(frozen=True, slots=True)
class Forged:
    """Nothing shows that the service sent it, or not now."""


Verdict = Genuine | Confirm | Forged


def is_recent(sent_at: datetime, now: datetime, tolerance: timedelta) -> bool:
    """Whether a time lies within `tolerance` of now, either way."""
    return abs(now - sent_at) <= tolerance
