"""Decide how records are chained, so that none can be changed or taken out unnoticed. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256

import msgspec


def link(before: str, told: Sequence[object]) -> str:
    """The hash of a record, over what it tells and the hash of the one before; "" is the first."""
    return sha256(msgspec.json.encode([before, *told])).hexdigest()


def broken_link(records: Iterable[tuple[str, Sequence[object]]]) -> int | None:
    """The place of the first record whose hash does not fit; None when all do.

    Args:
        records: hash, and what it tells, oldest first.
    """
    before = ""
    for place, (chain, told) in enumerate(records):
        if chain != link(before, told):
            return place
        before = chain
    return None
