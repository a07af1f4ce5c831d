"""Show on stderr how a sending goes: one line that changes on a terminal, else lines of JSON."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import Self, TextIO

from digest.deliver.progress import Tally, line
from digest.model.delivery import ClaimedBatch, Settlement

OFTEN_S = 0.2  # on a terminal
SELDOM_S = 5.0  # in a log
WIDTH = 100


class ProgressLine:
    """A context, told of every settlement by any thread; writes now and then, and how it ended.

    Args:
        sent: accepted before this run.
        clock: seconds that only move forward.
    """

    def __init__(
        self,
        total: int,
        sent: int = 0,
        *,
        quiet: bool = False,
        out: TextIO | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._tally = Tally(total, sent)
        self._quiet = quiet
        self._out = out or sys.stderr
        self._clock = clock
        self._next_s = clock()
        self._untold = self._told_on_terminal = False
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._untold:
            self._write(self._clock())
        if self._told_on_terminal:
            self._out.write("\n")
            self._out.flush()

    def watch(self, _batch: ClaimedBatch, settlement: Settlement) -> None:
        """Count, and perhaps write."""
        with self._lock:
            now_s = self._clock()
            self._tally.add(settlement, now_s)
            self._untold = not self._quiet
            if self._untold and now_s >= self._next_s:
                self._write(now_s)

    def _write(self, now_s: float) -> None:
        progress = self._tally.progress(now_s)
        self._untold = False
        if self._out.isatty():
            self._told_on_terminal = True
            self._next_s = now_s + OFTEN_S
            self._out.write(f"\r{line(progress):<{WIDTH}}")
        else:
            self._next_s = now_s + SELDOM_S
            left_s = None if progress.left is None else progress.left.total_seconds()
            told = {"progress": asdict(progress) | {"left": left_s}}
            self._out.write(json.dumps(told) + "\n")
        self._out.flush()
