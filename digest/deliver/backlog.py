"""Which batch goes next. Safe to share between threads."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable


class Backlog:
    """Batches that are due, and those that somebody has taken and not claimed yet."""

    def __init__(self) -> None:
        self._due: deque[int] = deque()
        self._taken: set[int] = set()
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._due)

    def refill(self, due: Iterable[int]) -> None:
        """What the ledger says is due now; what is being claimed still seems so."""
        with self._lock:
            self._due = deque(one for one in due if one not in self._taken)

    def forget(self) -> None:
        """What is due has changed; the ledger is to be asked again."""
        with self._lock:
            self._due.clear()

    def take(self) -> int | None:
        """The batch that is to be claimed next; whoever takes it says when that is `over`."""
        with self._lock:
            if not self._due:
                return None
            batch_id = self._due.popleft()
            self._taken.add(batch_id)
            return batch_id

    def over(self, batch_id: int) -> None:
        """It was claimed, or could not be: the ledger knows."""
        with self._lock:
            self._taken.discard(batch_id)
