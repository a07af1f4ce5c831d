"""What the pages ask of the publisher. It fits `WebPublisher`; the pages know nothing else of it.

Every method is synchronous, and is called from a pool of threads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from digest.config.settings import Site
from digest.model.bulletin import Bulletin, Occurrence
from digest.model.delivery import Certificate
from digest.model.finding import Finding
from digest.model.issue import Edition, Issue
from digest.web.wishes import Wishes


class HowLeft(StrEnum):
    """How a reader unsubscribed; kept with the record."""

    ONE_CLICK = "one_click"  # their mail program posted for them (RFC 8058)
    PAGE = "page"  # they pressed the button


@dataclass(frozen=True, slots=True)
class UnsubscribePage:
    """What the page behind an unsubscribe link needs to know.

    Attributes:
        title: the bulletin's, by language code.
        language: the reader's; the site's default where they are erased.
        left: they get no mail of this bulletin.
        may_return: pressing "subscribe again" would bring them back.
    """

    title: Mapping[str, str]
    language: str
    left: bool
    may_return: bool = True


@dataclass(frozen=True, slots=True)
class NextSending:
    """The coming occurrence of one bulletin."""

    bulletin: str
    occurrence: Occurrence


class WebPublisher(Wishes, Protocol):
    """The publisher, as the pages see it. `ref`: an issue's id, `BULLETIN/NUMBER` or `latest`."""

    def site(self) -> Site:
        """Who publishes."""
        ...

    def bulletins(self) -> Mapping[str, Bulletin]:
        """Every bulletin by name."""
        ...

    def next_occurrences(self) -> tuple[NextSending, ...]:
        """The next sending of each bulletin, soonest first."""
        ...

    def issues(self) -> tuple[Issue, ...]:
        """All issues, newest first."""
        ...

    def issue(self, ref: str) -> Issue | None:
        """One issue, or None."""
        ...

    def editions(self, ref: str) -> tuple[Edition, ...]:
        """As it would be sent: frozen once approved, else rendered now.

        Raises:
            RenderError: the draft cannot be rendered.
        """
        ...

    def findings(self, ref: str) -> tuple[Finding, ...]:
        """What the gate says about an issue that exists."""
        ...

    def certificate(self, ref: str) -> Certificate:
        """The books of an issue that exists; all zero before it is queued."""
        ...

    def web_edition(self, bulletin: str, number: int, language: str) -> Edition | None:
        """The public edition of an issue that was sent; None for every other."""
        ...

    def bulletin_calendar(self, bulletin: str, language: str) -> str | None:
        """An .ics file to subscribe to; None where there is no such bulletin in that language."""
        ...

    def describe_unsubscribe(self, token: str) -> UnsubscribePage | None:
        """Whose link it is; None unless it is genuine. Changes nothing."""
        ...

    def unsubscribe(self, token: str, *, how: HowLeft) -> bool:
        """Take the reader off; False unless the link is genuine. Asked twice, the same."""
        ...

    def resubscribe(self, token: str) -> bool:
        """Take the reader on again; False unless the link is genuine and they may return."""
        ...

    def receive(self, name: str, headers: Mapping[str, str], body: bytes) -> bool:
        """Verify and keep what endpoint `name` reports; False when it is not genuine.

        Header names come in lower case.
        """
        ...

    def ready(self) -> bool:
        """Whether the database answers."""
        ...
