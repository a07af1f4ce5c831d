"""Decide whether a webhook of Mailgun is genuine. Pure.

Mailgun signs a time and a token, not the body: who saw one report could put its signature on
another. So a token is good for one body only (`Genuine.once`), and for some hours.

Source: documentation.mailgun.com, "Securing webhooks".
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from datetime import datetime, timedelta

from digest.deliver.receipts import fields
from digest.web.hooks.verdict import Forged, Genuine, Posted, Verdict, is_recent

TOLERANCE = timedelta(hours=12)  # Mailgun repeats a report that was not taken for eight hours


def prove(posted: Posted, *, secrets: Iterable[str], now: datetime) -> Verdict:
    """Whether one of `secrets` (the webhook signing key) signed this time and token."""
    signature = fields.node(next(iter(fields.documents(posted.body)), None), "signature")
    token, stamp = fields.text(signature, "token"), fields.text(signature, "timestamp")
    claimed = fields.text(signature, "signature") or ""
    sent_at = fields.moment(stamp)
    if token is None or sent_at is None or not is_recent(sent_at, now, TOLERANCE):
        return Forged()
    signed = f"{stamp}{token}".encode()
    genuine = any(
        hmac.compare_digest(
            hmac.digest(secret.encode(), signed, "sha256").hex().encode(), claimed.encode()
        )
        for secret in secrets
    )
    return Genuine(token, once=True) if genuine else Forged()
