"""What the fault endpoint accepted: every delivery effect, and the keys it remembers.

With a file, each effect is a line of JSON written before the answer goes out, so the books outlive
both sides: `{"issue", "delivery", "email", "key", "body", "message_id"}`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import msgspec


class Effect(msgspec.Struct, frozen=True):
    """One mail that the endpoint took on itself to deliver.

    Attributes:
        body: SHA-256 of the request.
    """

    issue: str
    delivery: str
    email: str
    key: str
    body: str
    message_id: str


class Kept(msgspec.Struct, frozen=True):
    """What is remembered of a key: the request's SHA-256, and the first answer."""

    body: str
    answer: bytes


class Books:
    """Effects in the order they happened. Not locked: the desk does that."""

    def __init__(self, file: Path | None = None) -> None:
        self.effects: list[Effect] = []
        self.keys: dict[str, Kept] = {}
        self._file = file
        if file is not None and file.exists():
            self._reopen(read(file))

    def enter(self, effects: Iterable[Effect]) -> None:
        """Write down what was accepted: all in one write."""
        new = tuple(effects)
        self.effects.extend(new)
        if self._file is not None and new:
            with self._file.open("ab") as lines:
                lines.write(b"".join(msgspec.json.encode(effect) + b"\n" for effect in new))

    def _reopen(self, effects: Iterable[Effect]) -> None:
        by_key: dict[str, list[Effect]] = {}
        for effect in effects:
            self.effects.append(effect)
            by_key.setdefault(effect.key, []).append(effect)
        for key, entries in by_key.items():
            results = [
                {"id": entry.delivery, "status": "accepted", "message_id": entry.message_id}
                for entry in entries
            ]
            self.keys[key] = Kept(entries[0].body, msgspec.json.encode({"results": results}))


def read(file: Path) -> tuple[Effect, ...]:
    """The effects of a ledger file, of this run or an earlier one."""
    if not file.exists():
        return ()
    return tuple(msgspec.json.decode(line, type=Effect) for line in file.read_bytes().splitlines())


def doubled(effects: Iterable[Effect]) -> tuple[str, ...]:
    """Addresses that got one issue more than once."""
    count = Counter((effect.issue, effect.email) for effect in effects)
    return tuple(email for (_, email), times in count.items() if times > 1)
