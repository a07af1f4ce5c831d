"""Decide whether a webhook is genuine, by Standard Webhooks 1.0. Pure.

Source: https://github.com/standard-webhooks/standard-webhooks, "Verifying webhook authenticity".
"""

from __future__ import annotations

import binascii
import hmac
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

from digest.web.hooks.verdict import Forged, Genuine, Posted, Verdict, is_recent

TOLERANCE = timedelta(minutes=5)  # either way; older ones may be replays
SECRET_PREFIX = "whsec_"  # noqa: S105 - the prefix of secrets, not one
VERSION = "v1"  # symmetric; "v1a" is not spoken here
MOST_SIGNATURES = 20
PREFIXES = ("webhook-", "svix-")  # of header names; Svix, which Resend uses, kept its own


def prove(posted: Posted, *, secrets: Iterable[str], now: datetime) -> Verdict:
    """Whether one of `secrets` signed this report, under this id, at about this time."""
    for prefix in PREFIXES:
        headers = {
            f"webhook-{name.removeprefix(prefix)}": value
            for name, value in posted.headers.items()
            if name.startswith(prefix)
        }
        if headers:
            genuine = is_genuine(headers, posted.body, secrets=secrets, now=now)
            return Genuine(headers["webhook-id"]) if genuine else Forged()
    return Forged()


def is_genuine(
    headers: Mapping[str, str], body: bytes, *, secrets: Iterable[str], now: datetime
) -> bool:
    """Whether one of `secrets` signed this body, under this id, at about this time.

    Args:
        headers: names in lower case.
        secrets: base64, with or without `whsec_`; several while one is being rotated.
    """
    sent_id, sent_at = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not sent_id or not _is_recent(sent_at, now):
        return False
    signed = f"{sent_id}.{sent_at}.".encode() + body
    claimed = _signatures(headers.get("webhook-signature", ""))
    return any(
        hmac.compare_digest(signature, mac)
        for mac in [_mac(secret, signed) for secret in secrets]
        for signature in claimed
    )


def sign(secret: str, sent_id: str, sent_at: datetime, body: bytes) -> str:
    """What a sender puts into `webhook-signature`."""
    signed = f"{sent_id}.{int(sent_at.timestamp())}.".encode() + body
    return f"{VERSION},{_mac(secret, signed).decode()}"


def _is_recent(sent_at: str, now: datetime) -> bool:
    if not (sent_at.isascii() and sent_at.isdigit() and len(sent_at) <= 11):
        return False
    return is_recent(datetime.fromtimestamp(int(sent_at), UTC), now, TOLERANCE)


def _signatures(header: str) -> list[bytes]:
    pairs = (part.partition(",") for part in header.split()[:MOST_SIGNATURES])
    return [value.encode() for version, _, value in pairs if version == VERSION]


def _mac(secret: str, signed: bytes) -> bytes:
    return b64encode(hmac.digest(_key(secret), signed, "sha256"))


def _key(secret: str) -> bytes:
    text = secret.removeprefix(SECRET_PREFIX)
    try:
        return b64decode(text, validate=True)
    except binascii.Error:
        return text.encode()  # a secret of the operator's own making
