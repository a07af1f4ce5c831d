"""Give every mail a return path of its own, so that a bounce names its delivery. Pure.

`bounces@example.org` becomes `bounces+DELIVERY.PROOF@example.org`. The proof is keyed: who guesses
a delivery cannot forge its bounce.
"""

from __future__ import annotations

import hashlib
import hmac
import re

_PROOF_BYTES = 8
_DELIVERY = re.compile(r"[A-Za-z0-9_-]{1,100}")


def return_path(address: str, delivery_id: str, secret: str | None) -> str:
    """The envelope sender of one delivery.

    Args:
        address: where all bounces arrive; its server must keep what follows a `+`.
        secret: None leaves out the proof.
    """
    if not _DELIVERY.fullmatch(delivery_id):
        raise ValueError("a delivery id is letters, digits, hyphens and underscores")
    local, _, domain = address.rpartition("@")
    proof = f".{_proof(delivery_id, secret)}" if secret else ""
    return f"{local}+{delivery_id}{proof}@{domain}"


def delivery_of(recipient: str, address: str, secret: str | None) -> str | None:
    """Whose bounce came to `recipient`, or None when that is no return path of ours."""
    local, _, domain = recipient.rpartition("@")
    own, _, own_domain = address.rpartition("@")
    if domain.lower() != own_domain.lower() or not local.lower().startswith(f"{own.lower()}+"):
        return None
    delivery, _, proof = local[len(own) + 1 :].partition(".")
    if not _DELIVERY.fullmatch(delivery):
        return None
    wanted = _proof(delivery, secret) if secret else ""
    # Servers on the way may have changed the case of what they carried.
    genuine = hmac.compare_digest(proof.lower().encode(), wanted.encode())
    return delivery if genuine else None


def _proof(delivery_id: str, secret: str | None) -> str:
    key = f"digest:return-path:{secret}".encode()
    return hmac.new(key, delivery_id.lower().encode(), hashlib.sha256).hexdigest()[
        : 2 * _PROOF_BYTES
    ]
