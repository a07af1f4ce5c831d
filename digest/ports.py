"""What the stages ask of the outside world. An adapter fits one of these and adds no policy."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from digest.model.delivery import (
    Answer,
    Capabilities,
    ClaimedBatch,
    Letter,
    Mailing,
    Masthead,
    Recipient,
    Result,
    Settlement,
)
from digest.model.issue import Edition
from digest.model.item import Found
from digest.model.visit import WatchedPage

Now = Callable[[], datetime]
"""The clock: the present moment, aware UTC."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """An HTTP answer that Digest accepted: 2xx, or 304 with an empty body.

    Attributes:
        url: after redirects. `moved_to`: where a 301 or 308 says the source lives now.
        body: decoded, within the size limit.
        content_type: as sent, lower case, or "".
    """

    url: str
    status: int
    body: bytes
    content_type: str = ""
    etag: str | None = None
    last_modified: str | None = None
    moved_to: str | None = None


class Client(Protocol):
    """The one guarded way out. Refuses private addresses, large and slow answers."""

    def get(self, url: str, *, headers: Mapping[str, str] | None = None) -> Fetched:
        """Fetch `url`.

        Raises:
            FetchError: no answer, an error status, too large or too slow.
            AddressRefused: the address, or one it redirects to, may not be reached.
        """
        ...

    def permits(self, url: str) -> bool:
        """Whether the site's robots.txt lets Digest read this page.

        Raises:
            FetchError: the site does not answer, so that nobody can tell.
        """
        ...


@dataclass(frozen=True, slots=True)
class FetchState:
    """What is kept between two visits to a source.

    Attributes:
        etag, last_modified: validators as the server sent them, verbatim.
        visited: whether the source was ever collected with success.
        pages: of a source whose articles are pages, those that are read again for edits.
    """

    etag: str | None = None
    last_modified: str | None = None
    visited: bool = False
    pages: tuple[WatchedPage, ...] = ()


@dataclass(frozen=True, slots=True)
class Harvest:
    """What one visit to a source brought.

    Attributes:
        found: in the source's order, newest first where it has one; then pages read again.
        state: what to keep for the next visit.
        notes: what was mended or passed over, for the operator.
        broken: how many of the operator's own files could not be read; `notes` says where.
        unchanged: the source answered that nothing is new.
        known: items it listed too, passed over because `is_known` said so.
        moved_to: where the source says it lives now, or None.
    """

    found: tuple[Found, ...] = ()
    state: FetchState = field(default_factory=FetchState)
    notes: tuple[str, ...] = ()
    unchanged: bool = False
    known: int = 0
    moved_to: str | None = None
    broken: int = 0


class Source(Protocol):
    """Where items come from. Built from its settings; holds no state."""

    name: str

    def collect(self, state: FetchState, *, is_known: Callable[[str], bool]) -> Harvest:
        """Visit the source once.

        Args:
            is_known: whether an address was collected before, so that its page need not be
                fetched again.

        Raises:
            SourceError: it could not be read; the others go on.
        """
        ...


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question that brought no whole answer; the text may be asked about again.

    Attributes:
        reason: for the log; neither an address nor anything of the text.
    """

    reason: str


class Summariser(Protocol):
    """Proposes summaries in its own words. Optional; what it says is checked, never trusted."""

    def propose(self, *, title: str, text: str, language: str, max_chars: int) -> str | Unanswered:
        """One to three sentences about a text. Never raises for what the network or the model does.

        Args:
            text: data to it, never instructions.
        """
        ...


class Sandbox(Protocol):
    """Runs a function on outside bytes in a child process with limits."""

    def call(
        self, task: str, payload: bytes, *, deadline_s: float = 10.0, cpu_s: float | None = None
    ) -> bytes:
        """Run `module:function` on `payload` in a guarded child.

        Args:
            task: a function from bytes to bytes that ships with Digest or a plugin.
            cpu_s: processor time after which the task gets a TimeoutError where it stands, so
                that it can say where that was; None: it is only ended at the deadline.

        Raises:
            SandboxError: it died, or exceeded time or memory.
            DigestError: whatever the function raised of that tree, with its message.
        """
        ...


class Endpoint(Protocol):
    """Where mail is posted: one adapter a service. No policy, no retries."""

    capabilities: Capabilities

    def encode(self, mailing: Mailing) -> bytes:
        """The request body. Pure: the same mailing gives the same bytes."""
        ...

    def post(self, body: bytes, key: str) -> Answer:
        """Post one body under an idempotency key. Never raises for what the network does."""
        ...

    def look_up(self, key: str) -> Mapping[str, Result] | None:
        """What became of a key: results by delivery id, or None when it is not known there.

        Only called where `capabilities.looks_up`.
        """
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...


class Ledger(Protocol):
    """The books of what was sent. Every method is one committed transaction."""

    def due(self, now: datetime, *, limit: int) -> tuple[int, ...]:
        """Batches that may be posted now, of issues that are sending, oldest first."""
        ...

    def claim(
        self, batch_id: int, now: datetime, *, address: Callable[[Recipient], Letter]
    ) -> ClaimedBatch | None:
        """Commit the intent to post a batch.

        Re-checks consent, suppression, issue state and pacing; who may not be mailed is taken
        out; the rest is frozen. A batch that was posted before comes back as it was.

        Returns:
            None when the batch may not, or need not, be posted.
        """
        ...

    def settle(self, batch: ClaimedBatch, settlement: Settlement, now: datetime) -> None:
        """Record what became of a claimed batch."""
        ...

    def edition(self, edition_id: int) -> Edition:
        """The frozen edition a batch carries."""
        ...

    def masthead(self, issue_id: str) -> Masthead:
        """What every message of an issue shares."""
        ...
