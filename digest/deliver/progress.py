"""Say how a sending goes: how many, how fast, how long still. Pure: moments are handed in."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass
from datetime import timedelta

from digest.model.delivery import DeliveryState, Settlement

WINDOW_S = 10.0  # the rate is that of the last seconds: a paused sending shows as one


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a sending is.

    Attributes:
        sent: accepted by the endpoint, of `total` readers.
        deferred: how often a delivery was put off; one delivery may be several times.
        per_second: deliveries settled a second of late. `left`: None while nobody can tell.
    """

    total: int
    sent: int
    failed: int
    unknown: int
    deferred: int
    per_second: float
    left: timedelta | None


class Tally:
    """Counts settlements. Not locked.

    Args:
        total: readers of the issue. `sent`: accepted before this run.
    """

    def __init__(self, total: int, sent: int = 0) -> None:
        self._total = total
        self._before = sent
        self._counts: Counter[DeliveryState] = Counter()
        self._lately: deque[tuple[float, int]] = deque()

    def add(self, settlement: Settlement, at_s: float) -> None:
        """Count what came of a batch. `at_s`: on a clock that only moves forward."""
        self._counts.update(outcome.state for outcome in settlement.outcomes)
        self._counts[DeliveryState.ACCEPTED] += len(settlement.taken)
        put_off = sum(len(again.delivery_ids) for again in settlement.again)
        self._counts[DeliveryState.DEFERRED] += put_off + len(settlement.replay)
        self._lately.append((at_s, settlement.settled))

    def progress(self, at_s: float) -> Progress:
        """How it stands at a moment."""
        while self._lately and self._lately[0][0] < at_s - WINDOW_S:
            self._lately.popleft()
        settled = sum(count for _, count in self._lately)
        span_s = at_s - self._lately[0][0] if self._lately else 0.0
        rate = settled / span_s if span_s > 0 else 0.0
        sent = self._before + self._counts[DeliveryState.ACCEPTED]
        failed = self._counts[DeliveryState.FAILED]
        unknown = self._counts[DeliveryState.UNKNOWN]
        rest = max(0, self._total - sent - failed - unknown)
        return Progress(
            total=self._total,
            sent=sent,
            failed=failed,
            unknown=unknown,
            deferred=self._counts[DeliveryState.DEFERRED],
            per_second=rate,
            left=timedelta(seconds=round(rest / rate)) if rate else None,
        )


def line(progress: Progress) -> str:
    """One line for a terminal."""
    words = [f"{progress.sent:,} of {progress.total:,} sent"]
    if progress.per_second:
        words.append(f"{progress.per_second:,.0f}/s")
    if progress.left:
        words.append(f"{progress.left} left")
    troubles = {
        "deferred": progress.deferred,
        "failed": progress.failed,
        "unknown": progress.unknown,
    }
    words += (f"{count:,} {name}" for name, count in troubles.items() if count)
    return ", ".join(words)
