"""Wait for what happens, however long that takes: no test may depend on how fast a machine is."""

from __future__ import annotations

import time
from collections.abc import Callable

A_MOMENT_S = 0.005


def until(happened: Callable[[], object]) -> None:
    """Look until it has happened. What never does is ended by the `timeout` of pytest."""
    while not happened():
        time.sleep(A_MOMENT_S)
