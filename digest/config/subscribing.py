"""`[subscribe]` → settings."""

from __future__ import annotations

from datetime import timedelta

from digest.config import values
from digest.config.document import Place
from digest.config.settings import Subscribing
from digest.config.tables import SubscribeTable

SHORTEST = timedelta(days=1)  # an address gets one confirmation mail a day: it must last that long


def subscribing_of(table: SubscribeTable, at: Place) -> Subscribing:
    """The settings of the form on the web.

    Raises:
        ConfigError: a value is wrong.
    """
    within = values.duration(table.confirm_within, at / "confirm_within")
    if within < SHORTEST:
        raise (at / "confirm_within").error("is too short; write 1d or more")
    return Subscribing(
        open=table.open,
        confirm_within=within,
        per_visitor=table.per_visitor,
        in_all=table.in_all,
        proxies=tuple(values.network(text, at / "proxies") for text in table.proxies),
    )
