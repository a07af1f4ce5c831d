"""A clock for tests: it stands until it is told to move."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class FakeClock:
    """Call it for the present moment; hand it in wherever `digest.ports.Now` is asked for."""

    def __init__(self, start: datetime = datetime(2026, 1, 7, 7, 0, tzinfo=UTC)) -> None:
        if start.tzinfo is None:
            raise ValueError("a clock's start must be aware; give it tzinfo=UTC")
        self._moment = start.astimezone(UTC)

    def __call__(self) -> datetime:
        """The present moment, aware UTC."""
        return self._moment

    def advance(self, by: timedelta) -> datetime:
        """Let time pass. Returns the new present; `by` may be negative, as clocks can be."""
        self._moment += by
        return self._moment

    def set(self, moment: datetime) -> None:
        """Jump to an aware moment."""
        self._moment = moment.astimezone(UTC)
