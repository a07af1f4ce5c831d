"""What an endpoint's answer means, by the mailing endpoint protocol. Pure.

Source: docs/endpoint-protocol.md, "Answers". A status tells whether mail was accepted; the body
tells more, and is never needed to be sure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

import msgspec

from digest.http import retry_after_s
from digest.model.delivery import (
    Accepted,
    Ambiguous,
    Answer,
    Answered,
    Later,
    NotAllowed,
    NotNow,
    PartlyWrong,
    Refusal,
    Rejected,
    Result,
    TooLarge,
)

LONGEST_WAIT = timedelta(days=1)  # a bulletin a day late is news from yesterday
_LONGEST_DETAIL = 200
_ADDRESS = re.compile(r"[^\s<>\"'(),;:]+@[^\s<>\"'(),;:]+")
_ASK_OPERATOR = {
    401: "does not accept the token; check [endpoint] token_env or token_file",
    402: "has no credit left for this; check the account",
    403: "does not allow this sender; check the account and [sender] email",
    404: "has no such address; check [endpoint] url",
    409: "knows this key with other content; look up there what it sent, then resolve the issue",
}


class _Entry(msgspec.Struct, gc=False):
    id: str
    status: str
    message_id: str | None = None


class _Results(msgspec.Struct, gc=False):
    results: list[_Entry]


_plain = msgspec.json.Decoder(_Results).decode
"""The usual body, where all is as the protocol has it; anything else is looked at piece by piece."""


def answer(status: int, headers: Mapping[str, str], body: bytes | None, *, now: datetime) -> Answer:
    """What a complete status line says became of a batch.

    Names of `headers` are in lower case; `body` is None when it broke off.
    """
    if status in {400, 422}:
        return PartlyWrong(results(body, strict=True) or {}, detail=f"answered {status}")
    if 200 <= status < 300:
        return Answered(results(body) or {})
    return by_status(status, wait=wait(headers.get("retry-after"), now))


def by_status(
    status: int, words: str = "", *, wait: timedelta | None = None, name: str = "the endpoint"
) -> Answer:
    """What a status alone says became of a batch.

    Args:
        words: what the service says of it, naming nobody.
        wait: how long it asks to wait, or None.
    """
    detail = f"answered {status}" + (f": {words}" if words else "")
    if 200 <= status < 300:
        return Answered({})
    if status in {400, 422}:
        return PartlyWrong({}, detail)
    if status == 413:
        return TooLarge(detail)
    if status in {408, 425, 429}:
        return Later(wait, detail)
    if 300 <= status < 500:
        advice = _ASK_OPERATOR.get(status, "does not take mail here; check [endpoint] url")
        said = f" (“{words}”)" if words else ""
        return NotAllowed(f"{name} answered {status}{said}: it {advice}")
    return Ambiguous(detail)


def results(body: bytes | None, *, strict: bool = False) -> Mapping[str, Result] | None:
    """Results by delivery id; None when the body cannot be read.

    Where `strict`, what has no status we know is left out rather than counted as accepted.
    """
    try:
        listed = _plain(body or b"").results
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _found(body or b"", strict=strict)
    if all(entry.status == "accepted" for entry in listed):
        return {entry.id: Accepted(entry.message_id) for entry in listed}
    return _found(body or b"", strict=strict)


def wait(asked: str | None, now: datetime) -> timedelta | None:
    """Seconds or a date, from nothing to a day; None when there is none that can be read."""
    seconds = retry_after_s(asked, now)
    return None if seconds is None else min(timedelta(seconds=seconds), LONGEST_WAIT)


def without_addresses(text: object) -> str:
    """A detail fit for the books: short, on one line, and naming nobody."""
    words = " ".join(str(text or "").split())
    return _ADDRESS.sub("…", words[: 4 * _LONGEST_DETAIL])[:_LONGEST_DETAIL]


def _found(body: bytes, *, strict: bool) -> Mapping[str, Result] | None:
    """What can be made of any body at all."""
    try:
        listed = msgspec.json.decode(body)["results"]
        return {
            entry["id"]: result
            for entry in listed
            if isinstance(entry["id"], str) and (result := _result(entry, strict=strict))
        }
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TypeError, KeyError):
        return None


def _result(entry: Mapping[str, object], *, strict: bool) -> Result | None:
    match entry.get("status"):
        case "rejected":
            detail = without_addresses(entry.get("detail"))
            return Rejected(_refusal(entry.get("reason")), detail)
        case "failed":
            detail = without_addresses(entry.get("detail"))
            return NotNow(detail or without_addresses(entry.get("reason")))
        case status if strict and status != "accepted":
            return None
    message_id = entry.get("message_id")
    return Accepted(message_id if isinstance(message_id, str) else None)


def _refusal(reason: object) -> Refusal:
    try:
        return Refusal(str(reason))
    except ValueError:
        return Refusal.OTHER
