"""Sign a request as Amazon Web Services want it: Signature Version 4. Pure.

Source: docs.aws.amazon.com, «Create a signed AWS API request».
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import parse_qsl, quote, urlsplit

_ALGORITHM = "AWS4-HMAC-SHA256"


@dataclass(frozen=True, slots=True)
class Keys:
    """Who signs. `session`: of a temporary pair."""

    access: str
    secret: str = field(repr=False)
    session: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Scope:
    """What a signature is good for."""

    region: str
    service: str


def signed(
    method: str,
    url: str,
    headers: Mapping[str, str],
    body: bytes,
    *,
    keys: Keys,
    scope: Scope,
    now: datetime,
) -> dict[str, str]:
    """The headers, and those that prove who sent them.

    Args:
        headers: all of them are signed, and the host beside them.
        now: aware; a signature lives for about five minutes.
    """
    moment = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    sent = {**headers, "X-Amz-Date": moment}
    if keys.session:
        sent["X-Amz-Security-Token"] = keys.session
    lines = {name.lower(): " ".join(value.split()) for name, value in sent.items()}
    lines["host"] = urlsplit(url).netloc
    names = ";".join(sorted(lines))
    request = _canonical(method, url, lines, names, body)
    within = f"{moment[:8]}/{scope.region}/{scope.service}/aws4_request"
    text = "\n".join((_ALGORITHM, moment, within, hashlib.sha256(request).hexdigest()))
    signature = hmac.new(_signing_key(keys, within), text.encode(), hashlib.sha256).hexdigest()
    sent["Authorization"] = (
        f"{_ALGORITHM} Credential={keys.access}/{within}, "
        f"SignedHeaders={names}, Signature={signature}"
    )
    return sent


def _canonical(method: str, url: str, lines: Mapping[str, str], names: str, body: bytes) -> bytes:
    parts = urlsplit(url)
    query = sorted(
        (quote(name, safe="-_.~"), quote(value, safe="-_.~"))
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    )
    return "\n".join(
        (
            method,
            quote(parts.path or "/", safe="/-_.~"),
            "&".join(f"{name}={value}" for name, value in query),
            *(f"{name}:{lines[name]}" for name in sorted(lines)),
            "",
            names,
            hashlib.sha256(body).hexdigest(),
        )
    ).encode()


def _signing_key(keys: Keys, within: str) -> bytes:
    key = f"AWS4{keys.secret}".encode()
    for part in within.split("/"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return key
