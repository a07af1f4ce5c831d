"""What the HTTP services have in common: one request out, one answer back, read by its status.

An adapter says how a mailing is written, where it goes, and what the service's own words mean.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import msgspec

from digest.config.settings import EndpointSettings, Personalise
from digest.deliver.endpoints import wire
from digest.deliver.filled import settled
from digest.http import Broken, NotConnected, PostClient, Reply
from digest.model.delivery import (
    Accepted,
    Ambiguous,
    Answer,
    Answered,
    Capabilities,
    Later,
    Mailing,
    NotAllowed,
    NotNow,
    Rejected,
    Result,
    Unreached,
)
from digest.ports import Now

Verdict = Result | NotAllowed | Later
"""What a service says of one message: its fate, or that the account as a whole may not send."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it will travel."""

    url: str
    body: bytes
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Heard:
    """What a service answered.

    Attributes:
        headers: names in lower case.
        document: the body's JSON; None when it broke off or is none.
        deliveries: whom the request was for, in its order.
    """

    status: int
    headers: Mapping[str, str]
    document: Any
    deliveries: tuple[str, ...]

    def part(self, name: str) -> Any:
        """A member of the document, or None."""
        return self.document.get(name) if isinstance(self.document, dict) else None

    def listed(self, name: str) -> list[Any]:
        """A member that is a list, or an empty one."""
        part = self.part(name)
        return part if isinstance(part, list) else []


class Service(ABC):
    """A service's HTTP API."""

    name: ClassVar[str]
    """What messages to the operator call it."""
    fills: ClassVar[bool] = False
    """It fills variables; with `personalise = "here"` it gets one full letter a request."""

    def __init__(
        self, settings: EndpointSettings, client: PostClient, now: Now, can: Capabilities
    ) -> None:
        self._here = self.fills and settings.personalise is Personalise.HERE
        most = 1 if self._here else settings.batch_size
        self.capabilities = replace(can, batch_size=min(can.batch_size, most))
        self._client = client
        self._now = now

    def encode(self, mailing: Mailing) -> bytes:
        """The request's payload, and whom its answer will speak of."""
        deliveries = tuple(letter.delivery_id for letter in mailing.letters)
        payload = self._payload(settled(mailing) if self._here else mailing)
        return msgspec.msgpack.encode(_Parcel(deliveries, payload))

    def post(self, body: bytes, key: str) -> Answer:
        """Post one payload, and say what its answer means."""
        parcel = msgspec.msgpack.decode(body, type=_Parcel)
        request = self._request(parcel.payload, key)
        reply = self._client.post(request.url, request.body, headers=request.headers)
        match reply:
            case NotConnected(reason):
                return Unreached(wire.without_addresses(reason))
            case Broken(reason):
                return Ambiguous(wire.without_addresses(reason))
        heard = Heard(reply.status, reply.headers, _document(reply), parcel.deliveries)
        return self._read(heard) or self._by_status(heard)

    def look_up(self, key: str) -> Mapping[str, Result] | None:  # noqa: ARG002 - never called
        """No service here answers what became of a key."""
        return None

    def close(self) -> None:
        """Let go of connections."""
        self._client.close()

    @abstractmethod
    def _payload(self, mailing: Mailing) -> bytes:
        """The mailing in the service's own form. Pure."""

    @abstractmethod
    def _request(self, payload: bytes, key: str) -> Request:
        """Where a payload goes, and with which headers."""

    def _read(self, heard: Heard) -> Answer | None:  # noqa: ARG002 - most statuses say enough
        """What an answer means in this service's own terms; None = what its status says."""
        return None

    def _words(self, heard: Heard) -> object:
        """What the service says went wrong."""
        return heard.part("message")

    def _asked_to_wait(self, heard: Heard) -> str | None:
        """Seconds or a date; where the service says it."""
        return heard.headers.get("retry-after")

    def _by_status(self, heard: Heard) -> Answer:
        return wire.by_status(
            heard.status,
            wire.without_addresses(self._words(heard)),
            wait=wire.wait(self._asked_to_wait(heard), self._now()),
            name=self.name,
        )


def in_order(deliveries: Iterable[str], verdicts: Iterable[Verdict]) -> Answer:
    """One answer from what a service says of each message, in the order they were posted.

    When no message was taken or refused for its own sake, the account's trouble is the answer;
    else who met it may be tried again.
    """
    pairs = tuple(zip(deliveries, verdicts, strict=False))
    troubles = [verdict for _, verdict in pairs if isinstance(verdict, NotAllowed | Later)]
    if troubles and not any(isinstance(verdict, Accepted | Rejected) for _, verdict in pairs):
        return troubles[0]
    return Answered(
        {
            delivery: NotNow(verdict.detail) if isinstance(verdict, NotAllowed | Later) else verdict
            for delivery, verdict in pairs
        }
    )


def accepted(message_id: object) -> Accepted:
    """A message that was taken, and what the service calls it where it says so."""
    return Accepted(str(message_id) if message_id else None)


class _Parcel(msgspec.Struct, array_like=True):
    deliveries: tuple[str, ...]
    payload: bytes


def _document(reply: Reply) -> Any:
    try:
        return msgspec.json.decode(reply.body or b"")
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
