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
