"""The publisher, as the pages ask for it: `asks.WebPublisher` on `digest.publisher`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from digest.config.settings import Site
from digest.model.bulletin import Bulletin
from digest.model.delivery import Certificate
from digest.model.finding import Finding
from digest.model.issue import PUBLIC, Edition, Issue
from digest.model.receipt import Report
from digest.model.subscriber import SubscriptionState
from digest.publisher import Publisher
from digest.schedule.calendar import next_occurrences
from digest.subscribers.consent import unsubscribe
from digest.web.asks import HowLeft, NextSending, UnsubscribePage
from digest.web.counter import Counter
from digest.web.hooks.proof import verdict_on
from digest.web.hooks.verdict import Confirm, Genuine, Posted

CERTIFICATES = 8  # of services that sign their reports; each is at an address of its own


class Front(Counter):
    """Answers what pages ask."""

    def __init__(self, publisher: Publisher) -> None:
        super().__init__(publisher)
        self._certificate = lru_cache(CERTIFICATES)(publisher.fetch)

    def site(self) -> Site:
        """Who publishes."""
        return self._publisher.settings.site

    def bulletins(self) -> Mapping[str, Bulletin]:
        """Every bulletin by name."""
        return self._publisher.settings.bulletins

    def next_occurrences(self) -> tuple[NextSending, ...]:
        """The next sending of each bulletin, soonest first."""
        now = self._publisher.now()
        coming = [
            NextSending(name, occurrence)
            for name, bulletin in self.bulletins().items()
            for occurrence in next_occurrences(bulletin.when, after=now, count=1)
        ]
        return tuple(sorted(coming, key=lambda one: one.occurrence.sends_at))

    def issues(self) -> tuple[Issue, ...]:
        """All issues, newest first."""
        return self._publisher.issues()

    def issue(self, ref: str) -> Issue | None:
        """One issue, or None."""
        return self._publisher.issue(ref)

    def editions(self, ref: str) -> tuple[Edition, ...]:
        """As it would be sent."""
        return self._publisher.editions(ref)

    def findings(self, ref: str) -> tuple[Finding, ...]:
        """What the gate says."""
        return self._publisher.findings(ref)

    def certificate(self, ref: str) -> Certificate:
        """The books of an issue."""
        return self._publisher.certificate(ref)

    def web_edition(self, bulletin: str, number: int, language: str) -> Edition | None:
        """The public edition of an issue that went out; None for every other."""
        issue = self._publisher.issue(f"{bulletin}/{number}")
        if issue is None or issue.state not in PUBLIC:
            return None
        editions = self._publisher.editions(issue.id)
        return next((one for one in editions if one.language == language), None)

    def bulletin_calendar(self, bulletin: str, language: str) -> str | None:
        """Every event of a bulletin; None where there is no such bulletin in that language."""
        known = self.bulletins().get(bulletin)
        if known is None or language not in known.languages:
            return None
        return self._publisher.calendar(bulletin, language)

    def describe_unsubscribe(self, token: str) -> UnsubscribePage | None:
        """Whose link it is; None unless it is genuine. Changes nothing."""
        holder = self._publisher.link_holder(token)
        if holder is None:
            return None
        bulletin = self.bulletins().get(holder.bulletin)
        return UnsubscribePage(
            title=bulletin.title if bulletin else {},
            language=holder.language or self.site().languages[0],
            left=holder.standing is None or unsubscribe(holder.standing) is holder.standing,
            may_return=holder.standing is SubscriptionState.UNSUBSCRIBED and not holder.suppressed,
        )

    def unsubscribe(self, token: str, *, how: HowLeft) -> bool:
        """Take the reader off; False unless the link is genuine."""
        return self._publisher.unsubscribe(token, how=how)

    def resubscribe(self, token: str) -> bool:
        """Take the reader on again; False where they may not return."""
        return self._publisher.resubscribe(token)

    def receive(self, name: str, headers: Mapping[str, str], body: bytes) -> bool:
        """Verify what endpoint `name` reports, and keep it; False when it is not genuine."""
        endpoint = self._publisher.settings.endpoint
        if name != endpoint.name:
            return False
        now = self._publisher.now()
        posted = Posted(headers, body)
        match verdict_on(posted, endpoint, fetch=self._certificate, now=now):
            case Genuine(id=report_id, once=once):
                return self._publisher.receive(Report(name, report_id, body, once))
            case Confirm(url=url):
                self._publisher.fetch(url)
                return True
        return False

    def ready(self) -> bool:
        """Whether the database answers."""
        return self._publisher.is_ready()
