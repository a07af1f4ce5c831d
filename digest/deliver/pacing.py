"""Spread the requests of one batch over the time its recipients were given. Pure."""

from __future__ import annotations

from math import ceil


def batch_size(largest: int, per_second: float) -> int:
    """How many recipients a batch holds: at a slow pace no more than go within a second.

    The ledger gives out whole batches, so a smaller batch is a smoother pace.
    """
    return min(largest, max(1, ceil(per_second))) if per_second else largest


def wait_before(sent: int, per_second: float, elapsed_s: float) -> float:
    """Seconds to wait before the next request of a batch, `sent` recipients and `elapsed_s` in."""
    return max(0.0, sent / per_second - elapsed_s) if per_second else 0.0
