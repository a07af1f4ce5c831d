"""One thing that `digest doctor` looked at."""

from __future__ import annotations

from dataclasses import dataclass

from digest.model.finding import Severity


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that was looked at. `severity`: None = in order."""

    topic: str
    message: str
    severity: Severity | None = None
