"""What the gate must be told, because it looks nothing up itself. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known outside the issue.

    Attributes:
        public_url: of the site; links to it are ours.
        today: local day the issue goes out, or today when that is past.
        texts: item id to the text that summaries and evidence point into.
        development: http on loopback is a note rather than a blocker.
    """

    public_url: str
    today: date
    texts: Mapping[str, str] = field(default_factory=dict)
    development: bool = False
