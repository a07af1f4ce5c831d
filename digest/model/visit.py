"""What is remembered of visits to a source. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Outcome(StrEnum):
    """How a visit ended."""

    READ = "read"  # it was read, whatever it held
    UNCHANGED = "unchanged"  # the source said that nothing is new
    UNREADABLE = "unreadable"  # its bytes make no sense, or a selector finds nothing
    UNREACHABLE = "unreachable"  # no answer, a slow one, or an error of the server
    UNWELCOME = "unwelcome"  # 401, 403, robots.txt or a CAPTCHA: shown, never evaded
    BUSY = "busy"  # it asked us to come later
    GONE = "gone"  # 410: it will not come back


@dataclass(frozen=True, slots=True)
class WatchedPage:
    """An article page that is read again for some days, in case it is edited.

    Attributes:
        title, published_at: what the list of news said, for a page that says neither.
        etag, last_modified: validators as the server sent them, verbatim.
        first_read_at, due_at: when it was read first, and is to be read again.
    """

    url: str
    first_read_at: datetime
    due_at: datetime
    title: str = ""
    published_at: datetime | None = None
    etag: str | None = None
    last_modified: str | None = None


GOOD = frozenset({Outcome.READ, Outcome.UNCHANGED})


@dataclass(frozen=True, slots=True)
class VisitRecord:
    """One visit to a source.

    Attributes:
        found: items the source listed; of these `new`, `changed`, and `quarantined` (new, but held
            back because the source looks rebuilt).
        remark: the error, or what was mended, in one line.
    """

    source: str
    visited_at: datetime
    outcome: Outcome
    seconds: float
    found: int = 0
    new: int = 0
    changed: int = 0
    quarantined: int = 0
    remark: str | None = None
