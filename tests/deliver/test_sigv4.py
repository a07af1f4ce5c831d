"""Vectors: the public test suite of AWS Signature Version 4, and the example of its guide."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from digest.deliver.endpoints.sigv4 import Keys, Scope, signed

KEYS = Keys("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
NOON = datetime(2015, 8, 30, 12, 36, tzinfo=UTC)
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.mark.parametrize(
    ("method", "path", "headers", "body", "signature"),
    [
        ("GET", "/", {}, b"", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        ("POST", "/", {}, b"", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
        (
            "POST",
            "/",
            FORM,
            b"Param1=value1",
            "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
        ),
        (
            "GET",
            "/?Param2=value2&Param1=value1",
            {},
            b"",
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
        ),
    ],
)
def test_the_signature_is_the_published_one(
    method: str, path: str, headers: dict[str, str], body: bytes, signature: str
) -> None:
    sent = signed(
        method,
        f"https://example.amazonaws.com{path}",
        headers,
        body,
        keys=KEYS,
        scope=Scope("us-east-1", "service"),
        now=NOON,
    )

    assert sent["Authorization"].endswith(f"Signature={signature}")


def test_the_guide_s_example_comes_out() -> None:
    sent = signed(
        "GET",
        "https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08",
        {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"},
        b"",
        keys=KEYS,
        scope=Scope("us-east-1", "iam"),
        now=NOON,
    )

    assert sent["Authorization"] == (
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, "
        "SignedHeaders=content-type;host;x-amz-date, "
        "Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
    )


def test_the_token_of_a_temporary_pair_is_signed_too() -> None:
    keys = Keys("AKIDEXAMPLE", "secret", session="token")

    sent = signed(
        "POST", "https://e.example/", {}, b"", keys=keys, scope=Scope("eu-north-1", "ses"), now=NOON
    )

    assert sent["X-Amz-Security-Token"] == "token"
    assert "SignedHeaders=host;x-amz-date;x-amz-security-token" in sent["Authorization"]


def test_secrets_are_not_shown() -> None:
    assert "wJalr" not in repr(KEYS)
