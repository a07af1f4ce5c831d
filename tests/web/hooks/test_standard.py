from __future__ import annotations

from base64 import b64encode
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.web.hooks.standard import is_genuine, sign

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
SECRET = "whsec_" + b64encode(b"a secret for webhook tests").decode()
OLD = "whsec_" + b64encode(b"the secret before it").decode()
BODY = b'{"type": "delivery.bounced"}'


def signed(body: bytes = BODY, *, secret: str = SECRET, at: datetime = NOW) -> dict[str, str]:
    return {
        "webhook-id": "msg_1",
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": sign(secret, "msg_1", at, body),
    }


def genuine(
    headers: dict[str, str], body: bytes = BODY, *, secrets: tuple[str, ...] = (SECRET,)
) -> bool:
    return is_genuine(headers, body, secrets=secrets, now=NOW)


def test_the_signature_is_that_of_the_published_example() -> None:
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    sent_at = datetime.fromtimestamp(1614265330, UTC)

    signature = sign(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", sent_at, b'{"test": 2432232314}')

    assert signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


@given(st.binary(max_size=100))
@settings(max_examples=30)
def test_what_was_signed_is_genuine(body: bytes) -> None:
    assert genuine(signed(body), body)


@given(
    st.sampled_from(["webhook-id", "webhook-timestamp", "webhook-signature"]), st.text(max_size=40)
)
@settings(max_examples=60)
def test_a_changed_header_is_not_genuine(name: str, value: str) -> None:
    headers = signed()

    assert genuine(headers | {name: value}) == (headers[name] == value)


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
def test_a_missing_header_is_not_genuine(name: str) -> None:
    headers = signed()
    del headers[name]

    assert not genuine(headers)


def test_a_changed_body_is_not_genuine() -> None:
    assert not genuine(signed(), BODY + b" ")


@pytest.mark.parametrize(
    ("age", "accepted"),
    [
        (timedelta(minutes=-5), True),
        (timedelta(minutes=5), True),
        (timedelta(minutes=-5, seconds=-1), False),
        (timedelta(minutes=5, seconds=1), False),
    ],
)
def test_reports_are_genuine_for_five_minutes_either_way(age: timedelta, accepted: bool) -> None:
    assert genuine(signed(at=NOW + age)) == accepted


def test_while_a_secret_is_rotated_both_are_good() -> None:
    headers = signed(secret=OLD)
    headers["webhook-signature"] = "v1a,bm9uc2Vuc2U= " + headers["webhook-signature"]

    assert genuine(headers, secrets=(SECRET, OLD))
    assert not genuine(headers)


def test_without_a_secret_nothing_is_genuine() -> None:
    assert not genuine(signed(), secrets=())
