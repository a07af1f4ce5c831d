from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.deliver.endpoints.wire import LONGEST_WAIT, answer, results, without_addresses
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
    TooLarge,
)

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def answered(status: int, body: bytes | None = b"", **headers: str) -> Answer:
    return answer(status, {k.replace("_", "-"): v for k, v in headers.items()}, body, now=NOON)


def listing(*entries: dict[str, str]) -> bytes:
    return json.dumps({"results": entries}).encode()


def test_each_result_is_recorded_for_its_delivery() -> None:
    body = listing(
        {"id": "a", "status": "accepted", "message_id": "<m1>"},
        {"id": "b", "status": "rejected", "reason": "blocked", "detail": "on a list"},
        {"id": "c", "status": "failed", "detail": "mailbox busy"},
    )

    assert answered(202, body) == Answered(
        {
            "a": Accepted("<m1>"),
            "b": Rejected(Refusal.BLOCKED, "on a list"),
            "c": NotNow("mailbox busy"),
        }
    )


@pytest.mark.parametrize(
    "body", [b"", None, b"<html>", b'{"results": [{"id"', b"[]", b'{"results": 5}', b"\xff", b"{}"]
)
def test_a_2xx_with_a_body_nobody_can_read_was_accepted(body: bytes | None) -> None:
    assert answered(200, body) == Answered({})


def test_a_reason_nobody_knows_is_other() -> None:
    body = listing({"id": "a", "status": "rejected", "reason": "moon"})

    assert answered(200, body) == Answered({"a": Rejected(Refusal.OTHER)})


def test_a_422_lists_who_is_wrong_and_says_nothing_of_the_rest() -> None:
    body = listing({"id": "b", "status": "rejected", "reason": "invalid"}, {"id": "c"})

    assert answered(422, body) == PartlyWrong(
        {"b": Rejected(Refusal.INVALID)}, detail="answered 422"
    )


@pytest.mark.parametrize("status", [400, 422])
def test_a_wrong_batch_without_results_must_be_isolated(status: int) -> None:
    reply = answered(status, b"oops")

    assert isinstance(reply, PartlyWrong)
    assert reply.results == {}


@pytest.mark.parametrize("status", [301, 401, 403, 404, 405, 409, 410, 415])
def test_an_answer_only_an_operator_can_mend_pauses(status: int) -> None:
    assert isinstance(answered(status), NotAllowed)


@pytest.mark.parametrize("status", [500, 502, 503, 504, 599])
def test_a_server_error_leaves_the_outcome_open(status: int) -> None:
    assert isinstance(answered(status), Ambiguous)


def test_too_large_is_said_as_such() -> None:
    assert isinstance(answered(413), TooLarge)


@pytest.mark.parametrize(
    ("asked", "wait"),
    [
        ("7", timedelta(seconds=7)),
        ("Wed, 04 Mar 2026 12:01:00 GMT", timedelta(minutes=1)),
        ("Wed, 04 Mar 2026 11:00:00 GMT", timedelta(0)),
        ("31536000", LONGEST_WAIT),
        ("Thu, 04 Mar 2027 12:00:00 GMT", LONGEST_WAIT),
        ("soon", None),
        ("-5", None),
    ],
)
def test_a_wait_is_as_asked_and_at_most_a_day(asked: str, wait: timedelta | None) -> None:
    for status in (408, 429):
        reply = answered(status, retry_after=asked)

        assert isinstance(reply, Later)
        assert reply.wait == wait


def test_a_wait_that_is_not_asked_for_is_left_to_us() -> None:
    assert answered(429) == Later(None, detail="answered 429")


def test_no_address_reaches_the_books() -> None:
    detail = "550 5.1.1 <aino.esimerkki@example.org>: no such user aino@example.org"

    assert without_addresses(detail) == "550 5.1.1 <…>: no such user …"


@settings(max_examples=60)
@given(st.binary(max_size=200) | st.text(max_size=100).map(lambda s: json.dumps(s).encode()))
def test_any_bytes_are_an_answer(body: bytes | None) -> None:
    assert results(body) is None


@settings(max_examples=60)
@given(st.integers(200, 599), st.text(max_size=20), st.binary(max_size=40))
def test_any_status_is_understood_and_no_wait_exceeds_a_day(
    status: int, retry_after: str, body: bytes | None
) -> None:
    reply = answered(status, body, retry_after=retry_after)

    assert (
        not isinstance(reply, Later) or timedelta(0) <= (reply.wait or timedelta(0)) <= LONGEST_WAIT
    )
