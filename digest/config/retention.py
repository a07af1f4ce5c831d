"""`[retention]` → settings."""

from __future__ import annotations

from datetime import timedelta

from digest.config import values
from digest.config.document import Place
from digest.config.settings import Retention
from digest.config.tables import RetentionTable

SHORTEST_UNCONFIRMED = timedelta(days=1)  # an address gets one confirmation mail a day
SHORTEST_DELIVERIES = timedelta(days=30)  # reports come late, and operators settle by hand


def retention_of(table: RetentionTable, at: Place) -> Retention:
    """How long what names people is kept.

    Raises:
        ConfigError: a value is wrong.
    """
    return Retention(
        unconfirmed=_at_least(SHORTEST_UNCONFIRMED, table.unconfirmed, at / "unconfirmed"),
        deliveries=_at_least(SHORTEST_DELIVERIES, table.deliveries, at / "deliveries"),
    )


def _at_least(shortest: timedelta, text: str, place: Place) -> timedelta:
    length = values.duration(text, place)
    if length < shortest:
        raise place.error(f"is too short; write {shortest.days}d or more")
    return length
