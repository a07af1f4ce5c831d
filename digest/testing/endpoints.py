"""An endpoint in memory: it keeps what was posted and answers as scripted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import msgspec

from digest.deliver.filled import fill_headers
from digest.model.delivery import Answer, Answered, Capabilities, Mailing, Result

Script = Answer | Callable[[bytes, str], Answer]
"""What to answer: an answer, or a function of body and key."""


@dataclass(frozen=True, slots=True)
class Posted:
    """One call of `post`."""

    body: bytes
    key: str

    @property
    def emails(self) -> tuple[str, ...]:
        """Whom the batch was for, in order."""
        return tuple(email for _, email, _ in _decoded(self.body))

    @property
    def delivery_ids(self) -> tuple[str, ...]:
        """Deliveries of the batch, in order."""
        return tuple(id_ for id_, _, _ in _decoded(self.body))


class RecordingEndpoint:
    """Answers the script in turn, and after its end accepts everything.

    Attributes:
        posts: every call, in order.
        known: what `look_up` answers, by key.
    """

    def __init__(self, *script: Script, capabilities: Capabilities | None = None) -> None:
        self.capabilities = capabilities or Capabilities(batch_size=500)
        self.posts: list[Posted] = []
        self.known: dict[str, Mapping[str, Result]] = {}
        self.closed = False
        self._script = list(script)

    def encode(self, mailing: Mailing) -> bytes:
        """Delivery ids, addresses and headers, as JSON."""
        return msgspec.json.encode(
            [
                (letter.delivery_id, letter.email, dict(fill_headers(mailing, letter)))
                for letter in mailing.letters
            ]
        )

    def post(self, body: bytes, key: str) -> Answer:
        """Keep the call, and answer what comes next in the script."""
        self.posts.append(Posted(body, key))
        turn = self._script.pop(0) if self._script else Answered({})
        return turn(body, key) if callable(turn) else turn

    def look_up(self, key: str) -> Mapping[str, Result] | None:
        """What the test put into `known`."""
        return self.known.get(key)

    def close(self) -> None:
        """Remember it."""
        self.closed = True


def _decoded(body: bytes) -> list[tuple[str, str, dict[str, str]]]:
    return msgspec.json.decode(body, type=list[tuple[str, str, dict[str, str]]])
