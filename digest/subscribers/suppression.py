"""Remember who must never be mailed without keeping the address. Pure.

A plain hash of an address is found again by trying addresses; a keyed one is not, without the key.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256
from typing import Any

CONTEXT = b"digest suppression "  # the same secret may also sign links


def suppression_hash(key_id: str, secret: bytes, address_key: str) -> str:
    """What the suppression list keeps of an address: `KEY_ID:64 hexadecimal digits`.

    `address_key` is `Address.key`, so that every spelling of a mailbox gives one hash.
    """
    begun, around = _halves(secret)
    inner, outer = begun.copy(), around.copy()
    inner.update(address_key.encode())
    outer.update(inner.digest())
    return f"{key_id}:{outer.hexdigest()}"


def suppression_hashes(
    keys: Mapping[str, bytes], current: str, address_key: str
) -> tuple[str, ...]:
    """Every hash an address may stand under, that of the `current` key first.

    What was suppressed under an older key stays so after a rotation, as long as that key is kept.
    """
    newest = suppression_hash(current, keys[current], address_key)
    if len(keys) == 1:
        return (newest,)
    older = (
        suppression_hash(key_id, secret, address_key)
        for key_id, secret in keys.items()
        if key_id != current
    )
    return (newest, *older)


@lru_cache(8)
def _halves(secret: bytes) -> tuple[Any, Any]:
    """The two hashes of an HMAC-SHA256 as far as they are equal for all addresses (RFC 2104).

    Copying them takes a third of the time of `hmac`, which begins anew with each of a million.
    """
    padded = (secret if len(secret) <= 64 else sha256(secret).digest()).ljust(64, b"\0")
    return (
        sha256(bytes(byte ^ 0x36 for byte in padded) + CONTEXT),
        sha256(bytes(byte ^ 0x5C for byte in padded)),
    )
