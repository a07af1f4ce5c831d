"""What the fault endpoint decides about a request; how it travels is `digest.testing.endpoint`."""

from __future__ import annotations

import gzip
import hashlib
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from fnmatch import fnmatch
from typing import Any

import msgspec

from digest.testing.books import Books, Effect, Kept
from digest.testing.faults import (
    Conduct,
    Fault,
    Garble,
    LateAccept,
    Reset,
    Silent,
    Slow,
    Status,
    Truncate,
    Wrong,
    forever,
)
from digest.testing.protocol import violations


class Manner(StrEnum):
    """How an answer goes out."""

    WHOLE = "whole"
    RESET = "reset"  # not at all: the connection breaks
    CUT = "cut"  # half of the body
    DRIBBLED = "dribbled"  # slowly


@dataclass(frozen=True, slots=True)
class Reaction:
    """What to do with a request."""

    status: int
    body: bytes = b"{}"
    headers: Mapping[str, str] = field(default_factory=dict)
    manner: Manner = Manner.WHOLE
    seconds: float = 0


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it came. `deliveries`: () when it was not understood."""

    method: str
    path: str
    key: str
    size_bytes: int
    deliveries: tuple[str, ...]
    status: int


Posted = Callable[[Mapping[str, Any], Iterable[str]], None]
"""Told of every accepted batch: the document, and the ids that were accepted."""


class Desk:
    """Judges requests and keeps the books. Safe to call from several threads."""

    def __init__(
        self, faults: Iterable[Fault | None], conduct: Conduct, books: Books, posted: Posted
    ) -> None:
        self.books = books
        self.requests: list[Request] = []
        self.violations: list[str] = []
        self._plan: Iterator[Fault | None] = forever(faults)
        self._conduct = conduct
        self._posted = posted
        self._failures: Counter[str] = Counter()
        self._lock = threading.Lock()

    def get(self, path: str) -> Reaction:
        """`GET …/deliveries/{key}`: the first answer to that key, or 404."""
        key = path.rpartition("/deliveries/")[2]
        with self._lock:
            kept = self.books.keys.get(key)
            reaction = Reaction(200, kept.answer) if kept else Reaction(404)
            self.requests.append(Request("GET", path, key, 0, (), reaction.status))
        return reaction

    def post(self, path: str, headers: Mapping[str, str], body: bytes) -> Reaction:
        """A batch. Header names are in lower case."""
        batch = _batch(body, headers)
        with self._lock:
            fault = next(self._plan)
            objection = self._objection(batch, headers, len(body))
            reaction = objection or self._react(fault, batch)
            ids = () if objection else tuple(id_ for id_, _ in batch.who)
            self.requests.append(Request("POST", path, batch.key, len(body), ids, reaction.status))
        return reaction

    def _objection(
        self, batch: _Batch, headers: Mapping[str, str], size_bytes: int
    ) -> Reaction | None:
        """Why the request is not even looked at, or None."""
        conduct = self._conduct
        wrong = violations(batch.document, batch.key, batch_limit=conduct.batch_limit)
        if not headers.get("content-type", "").startswith("application/json"):
            wrong += ("the Content-Type is not application/json",)
        self.violations.extend(wrong)
        if wrong:
            return Reaction(400, _json({"detail": "; ".join(wrong)}))
        if conduct.token and headers.get("authorization") != f"Bearer {conduct.token}":
            return Reaction(401)
        if conduct.body_limit and size_bytes > conduct.body_limit:
            return Reaction(413)
        if conduct.poison and any(fnmatch(email, conduct.poison) for _, email in batch.who):
            return Reaction(422)
        return None

    def _react(self, fault: Fault | None, batch: _Batch) -> Reaction:
        match fault:
            case Status(code, False, retry_after):
                return Reaction(code, headers=_later(retry_after))
            case Reset(False):
                return Reaction(0, manner=Manner.RESET)
            case Silent(seconds):
                return Reaction(0, manner=Manner.RESET, seconds=seconds)
            case LateAccept(after_s):
                threading.Timer(after_s, self._accept_late, (batch,)).start()
                return Reaction(0, manner=Manner.RESET)
            case Wrong():
                return self._find_wrong(fault, batch)
        return _spoilt(self._accept(batch), fault)

    def _accept_late(self, batch: _Batch) -> None:
        with self._lock:
            self._accept(batch)

    def _accept(self, batch: _Batch) -> Reaction:
        kept = self.books.keys.get(batch.key) if self._conduct.keeps_keys else None
        if kept is not None and kept.body != batch.digest:
            self.violations.append("a key came again with another body")
            return Reaction(409)
        if kept is not None:
            return Reaction(200, kept.answer)
        results = [self._judge(id_, email) for id_, email in batch.who]
        answer = _json({"results": results})
        self._enter(batch, results)
        self.books.keys[batch.key] = Kept(batch.digest, answer)
        return Reaction(200, answer)

    def _find_wrong(self, fault: Wrong, batch: _Batch) -> Reaction:
        if fault.pattern is None:
            return Reaction(422)
        results: list[dict[str, Any]] = [
            {"id": id_, "status": "rejected", "reason": "invalid"}
            if fnmatch(email, fault.pattern)
            else self._judge(id_, email)
            for id_, email in batch.who
        ]
        if not fault.takes_rest:
            results = [entry for entry in results if entry["status"] == "rejected"]
        self._enter(batch, results)
        return Reaction(422, _json({"results": results}))

    def _judge(self, delivery_id: str, email: str) -> dict[str, Any]:
        for pattern, reason in self._conduct.refuses.items():
            if fnmatch(email, pattern):
                detail = f"550 5.1.1 <{email}> is not here"
                return {"id": delivery_id, "status": "rejected", "reason": reason, "detail": detail}
        for pattern, times in self._conduct.fails.items():
            if fnmatch(email, pattern) and self._failures[email] < times:
                self._failures[email] += 1
                return {"id": delivery_id, "status": "failed", "detail": "451 4.7.1 try later"}
        message_id = f"<{delivery_id}@endpoint.example>"
        return {"id": delivery_id, "status": "accepted", "message_id": message_id}

    def _enter(self, batch: _Batch, results: list[dict[str, Any]]) -> None:
        taken = {
            entry["id"]: entry["message_id"] for entry in results if entry["status"] == "accepted"
        }
        issue = batch.document["issue"]["id"]
        self.books.enter(
            Effect(issue, id_, email, batch.key, batch.digest, taken[id_])
            for id_, email in batch.who
            if id_ in taken
        )
        self._posted(batch.document, taken)


@dataclass(frozen=True, slots=True)
class _Batch:
    """A request's content. `document`: the JSON, None when unreadable; `digest` of its bytes."""

    document: Any
    key: str
    digest: str

    @property
    def who(self) -> tuple[tuple[str, str], ...]:
        """Delivery and address of every message."""
        return tuple((m["id"], m["to"]["email"]) for m in self.document["messages"])


def _batch(body: bytes, headers: Mapping[str, str]) -> _Batch:
    key = headers.get("idempotency-key", "")
    try:
        plain = gzip.decompress(body) if headers.get("content-encoding") == "gzip" else body
        document = msgspec.json.decode(plain)
    except (msgspec.DecodeError, OSError, EOFError):
        return _Batch(None, key, "")
    return _Batch(document, key, hashlib.sha256(plain).hexdigest())


def _spoilt(answered: Reaction, fault: Fault | None) -> Reaction:
    """The answer to an accepted batch, after what happens to it on the way."""
    match fault:
        case Status(code, True, retry_after):
            return Reaction(code, headers=_later(retry_after))
        case Reset(True):
            return Reaction(0, manner=Manner.RESET)
        case Truncate():
            return replace(answered, manner=Manner.CUT)
        case Garble():
            return replace(answered, body=b"<html>OK, sent!")
        case Slow(seconds):
            return replace(answered, manner=Manner.DRIBBLED, seconds=seconds)
    return answered


def _later(retry_after: str | None) -> Mapping[str, str]:
    return {"Retry-After": retry_after} if retry_after is not None else {}


def _json(value: object) -> bytes:
    return msgspec.json.encode(value)
