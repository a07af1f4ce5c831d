"""How many requests may be under way to one server at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

Origin = tuple[bytes, bytes, int]
"""Scheme, host and port."""


class Slots:
    """How many requests may be under way to one origin at a time."""

    def __init__(self, per_origin: int) -> None:
        self._per_origin = per_origin
        self._lock = threading.Lock()
        self._gates: dict[Origin, threading.BoundedSemaphore] = {}

    @contextmanager
    def of(self, origin: Origin) -> Iterator[None]:
        """Wait for a place, and give it back."""
        with self._lock:
            gate = self._gates.setdefault(origin, threading.BoundedSemaphore(self._per_origin))
        with gate:
            yield
