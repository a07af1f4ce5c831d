"""Decide whether a webhook comes from who knows a shared secret: Brevo, Mailjet, Postmark. Pure.

These services sign nothing. They send a user and password, or a token, which the operator wrote
into the address or the settings there: `https://user:password@…/hooks/main`. A report carries no
time either, so one that is repeated is known by its bytes.
"""

from __future__ import annotations

import hmac
from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

from digest.web.hooks.verdict import Forged, Genuine, Posted, Verdict


def prove(posted: Posted, *, secrets: Iterable[str]) -> Verdict:
    """Whether the request authorises itself with one of `secrets`.

    Args:
        secrets: `user:password` for Basic, anything else for Bearer.
    """
    scheme, _, claimed = posted.headers.get("authorization", "").partition(" ")
    expected = [_credential(secret, scheme.lower()) for secret in secrets]
    known = [hmac.compare_digest(one, claimed.strip().encode()) for one in expected if one]
    return Genuine(sha256(posted.body).hexdigest()) if any(known) else Forged()


def _credential(secret: str, scheme: str) -> bytes | None:
    is_pair = ":" in secret
    if scheme == "basic" and is_pair:
        return b64encode(secret.encode())
    return secret.encode() if scheme == "bearer" and not is_pair else None
