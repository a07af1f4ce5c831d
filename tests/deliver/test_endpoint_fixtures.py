"""What each service is sent and what it may answer, after its own documentation."""

from __future__ import annotations

import email
import email.policy
import json
from pathlib import Path
from typing import Any

import pytest

from digest.model.delivery import (
    Accepted,
    Ambiguous,
    Answer,
    Answered,
    Later,
    NotAllowed,
    NotNow,
    PartlyWrong,
    Rejected,
    Result,
)
from digest.testing.service import Heard, Reply
from tests.deliver.services import KINDS, converse, service, three

FOLDER = Path(__file__).parent / "fixtures"
FIXTURES: dict[str, Any] = {
    kind: json.loads((FOLDER / f"{kind}.json").read_text("utf-8")) for kind in KINDS
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_service_is_asked_as_it_wants_to_be(kind: str) -> None:
    fixture = FIXTURES[kind]

    _, there = converse(kind, Reply(), *letters(kind))

    [request] = there.requests
    assert request.path == fixture["path"]
    assert read(request) == fixture["request"]
    for name, value in fixture["headers"].items():
        # Ends before a signature, which covers the port this test listened on.
        assert request.headers[name].startswith(value)


@pytest.mark.parametrize(
    ("kind", "case"),
    [
        pytest.param(kind, case, id=f"{kind}: {case['when']}")
        for kind in KINDS
        for case in FIXTURES[kind]["answers"]
    ],
)
def test_a_service_is_understood_when(kind: str, case: dict[str, Any]) -> None:
    body = case["text"].encode() if "text" in case else case["body"]

    answer, _ = converse(kind, Reply(case["status"], case["headers"], body), *letters(kind))

    assert told(answer) == case["means"]


def letters(kind: str) -> tuple[Any, ...]:
    most = service(kind, "http://127.0.0.1:9").capabilities.batch_size
    return three()[: min(most, 2)]


def read(request: Heard) -> Any:
    """JSON, or the fields of a form as pairs."""
    content_type = request.headers["content-type"]
    if content_type == "application/json":
        return request.document
    head = f"content-type: {content_type}\r\n\r\n".encode()
    form = email.message_from_bytes(head + request.body, policy=email.policy.HTTP)
    parts = [part for part in form.walk() if not part.is_multipart()]
    return [[part.get_param("name", header="content-disposition"), content(part)] for part in parts]


def content(part: Any) -> str:
    octets: bytes = part.get_payload(decode=True)
    return octets.decode()


def told(answer: Answer) -> dict[str, Any]:
    """An answer as the fixtures write it."""
    match answer:
        case Answered(results):
            return {"answered": {delivery: fate(result) for delivery, result in results.items()}}
        case PartlyWrong(results, detail):
            fates = {delivery: fate(result) for delivery, result in results.items()}
            return {"partly_wrong": fates, "detail": detail}
        case Later(wait, detail):
            return {"later": wait and wait.total_seconds(), "detail": detail}
        case NotAllowed(detail):
            return {"not_allowed": detail}
        case Ambiguous(detail):
            return {"ambiguous": detail}
    raise AssertionError(answer)


def fate(result: Result) -> str:
    match result:
        case Accepted(message_id):
            return f"accepted {message_id}"
        case Rejected(reason, detail):
            return f"rejected {reason}: {detail}"
        case NotNow(detail):
            return f"not now: {detail}"
