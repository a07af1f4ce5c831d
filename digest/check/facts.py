"""What the gate must be told, because it looks nothing up itself. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from digest.model.finding import MailProgram


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known outside the issue.

    Attributes:
        public_url: of the site; links to it are ours.
        today: local day the issue goes out, or today when that is past.
        texts: item id to the text that summaries and evidence point into.
        by_model: language code to what marks a language model's summary there.
        from_domain: of the From address, or "" when it is not known.
        unreachable: links that were tried and what came instead of a page.
        clients: mail programs to judge by, those that readers use.
        development: http on loopback is a note rather than a blocker.
    """

    public_url: str
    today: date
    texts: Mapping[str, str] = field(default_factory=dict)
    by_model: Mapping[str, str] = field(default_factory=dict)
    from_domain: str = ""
    unreachable: Mapping[str, str] = field(default_factory=dict)
    clients: tuple[MailProgram, ...] = tuple(MailProgram)
    development: bool = False
