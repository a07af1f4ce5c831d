"""Remember who must never be mailed without keeping the address. Pure.

A plain hash of an address is found again by trying addresses; a keyed one is not, without the key.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping

CONTEXT = b"digest suppression "  # the same secret may also sign links


def suppression_hash(key_id: str, secret: bytes, address_key: str) -> str:
    """What the suppression list keeps of an address: `KEY_ID:64 hexadecimal digits`.

    `address_key` is `Address.key`, so that every spelling of a mailbox gives one hash.
    """
    return f"{key_id}:{hmac.digest(secret, CONTEXT + address_key.encode(), 'sha256').hex()}"


def suppression_hashes(keys: Mapping[str, bytes], address_key: str) -> tuple[str, ...]:
    """Every hash an address may stand under, one a key: what to look for after a rotation."""
    return tuple(suppression_hash(key_id, secret, address_key) for key_id, secret in keys.items())
