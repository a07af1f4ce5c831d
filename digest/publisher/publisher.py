"""One installation, as its command line, its web pages and its scheduler see it."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from digest.collect.frontmatter import Note
from digest.config.settings import Settings
from digest.errors import UsageError
from digest.model.delivery import Answer, Certificate, DeliveryState, Verdict
from digest.model.event import KnownEvent
from digest.model.finding import Finding
from digest.model.issue import Edition, Issue
from digest.model.item import Item
from digest.model.reading import Reading
from digest.model.receipt import Report
from digest.model.subscriber import Consent, RollEntry, Subscriber, SubscriptionState
from digest.model.visit import VisitRecord
from digest.publisher import (
    auditing,
    collecting,
    doctoring,
    drafting,
    editing,
    posting,
    readers,
    receiving,
    sourcing,
    standing,
    steering,
    ticking,
)
from digest.publisher.auditing import Check
from digest.publisher.collecting import SourceReport
from digest.publisher.drafting import NothingToSay
from digest.publisher.posting import Watch
from digest.publisher.readers import Imported, LinkHolder
from digest.publisher.receiving import Fetched, Mailed
from digest.publisher.remark import Remark
from digest.publisher.sourcing import Pushed
from digest.publisher.standing import SourceHealth
from digest.publisher.steering import Standing
from digest.publisher.workshop import Workshop
from digest.store.acts import Doubt, Operator
from digest.store.receipts import Listed
from digest.store.sources import SourceRecord
from digest.store.subscribers import Enrolled

if TYPE_CHECKING:  # heavy, and only needed when a source is proposed
    from digest.collect.propose import Proposal


class Publisher:
    """Everything a person or a clock can ask of Digest.

    `ref` is an issue's id, `BULLETIN/NUMBER`, `BULLETIN/latest`, or `latest` of all bulletins.
    """

    def __init__(self, shop: Workshop) -> None:
        self._shop = shop

    @property
    def settings(self) -> Settings:
        """What the files say."""
        return self._shop.settings

    def now(self) -> datetime:
        """The present moment, as every stage sees it."""
        return self._shop.now()

    # Collect

    def collect(
        self,
        names: Iterable[str] = (),
        *,
        dry_run: bool = False,
        watch: collecting.Watch = lambda _report: None,
    ) -> tuple[SourceReport, ...]:
        """Visit sources, all active ones when none is named, and keep what is new."""
        return collecting.collect(self._shop, tuple(names), dry_run=dry_run, watch=watch)

    def source_records(self) -> Mapping[str, SourceRecord]:
        """What is remembered of each source."""
        return self._shop.sources.all()

    def source_health(self) -> tuple[SourceHealth, ...]:
        """How every source of the settings is doing."""
        return standing.health(self._shop)

    def source_visits(self, name: str, *, limit: int) -> tuple[VisitRecord, ...]:
        """The last visits of a source, newest first."""
        return self._shop.sources.visits(name, limit=limit)

    def active_sources(self) -> int:
        """How many sources `collect` visits when none is named."""
        return len(collecting.active_sources(self._shop, self._shop.sources.all()))

    def pause_source(self, name: str) -> None:
        """Leave a source alone until it is resumed."""
        sourcing.pause(self._shop, name)

    def remove_source(self, name: str) -> None:
        """Leave a source alone for good, though its settings stay in the file."""
        sourcing.remove(self._shop, name)

    def resume_source(self, name: str) -> None:
        """Visit a source again that was paused or removed, at the next tick."""
        sourcing.resume(self._shop, name)

    def accept_source(self, name: str, *, as_known: bool = False) -> int:
        """Let the items in that wait because their source looks rebuilt; how many there were."""
        return sourcing.accept(self._shop, name, as_known=as_known)

    def propose_source(self, url: str) -> Proposal:
        """A working configuration for an address, tried out."""
        return self._shop.prober().propose(url)

    def add_item(self, note: Note, *, source: str) -> Pushed:
        """Keep an item that a person or program hands over."""
        return sourcing.push(self._shop, note, source=source)

    def items(self, *, limit: int = 1000) -> tuple[Item, ...]:
        """The newest items."""
        return self._shop.items.all(limit=limit)

    def item(self, item_id: str) -> tuple[Item, Reading]:
        """One item and what was read in it."""
        found = self._shop.items.get(item_id)
        if found is None:
            raise UsageError(f"there is no item {item_id}; see digest items list")
        return found

    def events(self, *, past: bool = False) -> tuple[KnownEvent, ...]:
        """Known events in order of their day."""
        today = self._shop.local(self._shop.now()).date()
        return self._shop.events.all(ending_from=None if past else today)

    # Draft, check, approve

    def draft(self, bulletin: str, *, period_end: date | None = None) -> Issue | NothingToSay:
        """The draft for a bulletin's next occurrence."""
        return drafting.draft(self._shop, self._shop.bulletin(bulletin), period_end=period_end)

    def issues(self) -> tuple[Issue, ...]:
        """All issues, newest first."""
        return self._shop.issues.all()

    def issue(self, ref: str) -> Issue | None:
        """One issue, or None."""
        name, _, number = ref.rpartition("/")
        if number == "latest":
            return self._shop.issues.latest(name or None)
        if name and number.isdecimal() and len(number) < 10:
            return self._shop.issues.numbered(name, int(number))
        return self._shop.issues.get(ref)

    def the_issue(self, ref: str) -> Issue:
        """One issue.

        Raises:
            UsageError: there is none of that name.
        """
        found = self.issue(ref)
        if found is None:
            raise UsageError(f"there is no issue {ref!r}; see digest issue list")
        return found

    def change(
        self,
        ref: str,
        *,
        language: str,
        subject: str | None = None,
        preheader: str | None = None,
    ) -> Issue:
        """Set the subject or preheader of one language of a draft."""
        return editing.change(
            self._shop, self.the_issue(ref), language, subject=subject, preheader=preheader
        )

    def editions(self, ref: str) -> tuple[Edition, ...]:
        """The editions as they would be sent."""
        return editing.editions(self._shop, self.the_issue(ref))

    def findings(self, ref: str) -> tuple[Finding, ...]:
        """What the gate says."""
        issue = self.the_issue(ref)
        return editing.findings(self._shop, issue, editing.editions(self._shop, issue))

    def approve(self, ref: str, *, by: str) -> Issue:
        """Freeze the editions of a draft, bound to their content hash."""
        return editing.approve(self._shop, self.the_issue(ref), by=by)

    # Send

    def audience(self, ref: str) -> int:
        """How many readers an issue goes to: fixed once queued, else as of now."""
        issue = self.the_issue(ref)
        queued = self._shop.books.certificate(issue.id)
        return queued.audience or self._shop.subscribers.count(issue.bulletin)

    def queue(self, ref: str) -> Certificate:
        """Fix the audience of an approved issue and let it go."""
        return posting.queue(self._shop, self.the_issue(ref))

    def sole_sender(self) -> AbstractContextManager[None]:
        """The lock that sending and scheduling hold."""
        return self._shop.database.sole_sender()

    def deliver(
        self,
        stop: threading.Event,
        *,
        horizon: timedelta | None = None,
        watch: Watch | None = None,
    ) -> None:
        """Post what is due. The caller holds `sole_sender`."""
        posting.deliver(self._shop, stop=stop, horizon=horizon, watch=watch)

    def post_test(self, ref: str, *, language: str, to: str) -> Answer:
        """Mail one edition to one address, marked as a test, outside the books."""
        for edition in self.editions(ref):
            if edition.language == language:
                return posting.post_test(self._shop, self.the_issue(ref), edition, to=to)
        raise UsageError(f"{ref} has no edition in {language!r}")

    def certificate(self, ref: str) -> Certificate:
        """The books of an issue."""
        return self._shop.books.certificate(self.the_issue(ref).id)

    def unsettled(self, ref: str) -> tuple[tuple[str, str, str | None], ...]:
        """Deliveries that failed or are unknown: id, state and why."""
        issue = self.the_issue(ref)
        rows = self._shop.books.in_states(issue.id, (DeliveryState.FAILED, DeliveryState.UNKNOWN))
        return tuple((f"{issue.id}-{row.id}", row.state, row.detail) for row in rows)

    def export_certificate(self, ref: str) -> dict[str, object]:
        """The books of an issue, sealed, to be kept and checked later."""
        return auditing.certificate(self._shop, self.the_issue(ref))

    def audit(self, certificate: bytes | None = None) -> tuple[Check, ...]:
        """Check all books, or a certificate against them."""
        if certificate is None:
            return auditing.audit(self._shop)
        return auditing.audit_certificate(self._shop, certificate)

    def sending(self) -> Standing:
        """What is under way, and what stands in its way."""
        return steering.standing(self._shop)

    def pause(self, ref: str | None, *, by: str, why: str) -> None:
        """Stop sending one issue, or everything."""
        issue = None if ref is None else self.the_issue(ref)
        steering.pause(self._shop, issue, Operator(by, self.now(), why))

    def resume(self, ref: str | None, *, by: str, why: str, doubt: Doubt | None = None) -> None:
        """Let one issue, or everything, go on."""
        issue = None if ref is None else self.the_issue(ref)
        steering.resume(self._shop, issue, Operator(by, self.now(), why), doubt)

    def cancel(self, ref: str, *, by: str, why: str) -> Certificate:
        """Cancel what was not posted yet."""
        return steering.cancel(self._shop, self.the_issue(ref), Operator(by, self.now(), why))

    def retry(self, ref: str, *, by: str, why: str) -> int:
        """Send again what failed, and nothing else; how many."""
        return steering.retry(self._shop, self.the_issue(ref), Operator(by, self.now(), why))

    def resolve(
        self, ref: str, verdict: Verdict, *, by: str, why: str, deliveries: Iterable[str] = ()
    ) -> int:
        """Settle what nobody knows about; how many."""
        operator = Operator(by, self.now(), why)
        return steering.resolve(self._shop, self.the_issue(ref), verdict, operator, deliveries)

    def next_due(self) -> datetime | None:
        """When the next batch is due, or None when nothing waits."""
        return self._shop.ledger.next_due_at()

    def tick(self) -> None:
        """Do everything that the clock asks for now."""
        ticking.tick(self._shop)

    # Receive

    def receive(self, report: Report) -> bool:
        """Keep what an endpoint reported, verified, and act on it; False when it is a forgery."""
        return receiving.receive(self._shop, report)

    def receive_mail(self, raw: bytes, *, recipient: str | None = None) -> Mailed:
        """Act on a mail from the bounce mailbox, if it proves to be about a delivery of ours."""
        return receiving.receive_mail(self._shop, raw, recipient=recipient)

    def fetch_mail(self) -> Fetched:
        """Act on everything new in the bounce mailbox."""
        return receiving.fetch_mail(self._shop)

    def receipts(self, *, limit: int = 100) -> tuple[Listed, ...]:
        """What came back last, newest first."""
        return self._shop.receipts.newest(limit=limit)

    def fetch(self, url: str) -> bytes:
        """What stands at a public address, such as a service's signing certificate.

        Raises:
            FetchError: no answer, or not one to accept.
        """
        return self._shop.client().get(url).body

    # Readers

    def import_roll(
        self, raw: bytes, *, bulletin: str, consent: Consent, dry_run: bool = False
    ) -> Imported:
        """Put the people of a list on a bulletin."""
        return readers.import_roll(
            self._shop, raw, bulletin=bulletin, consent=consent, dry_run=dry_run
        )

    def add_reader(self, entry: RollEntry, *, bulletin: str, consent: Consent) -> Enrolled:
        """Put one person on a bulletin."""
        return readers.add(self._shop, entry, bulletin=bulletin, consent=consent)

    def reader(self, address: str) -> Subscriber:
        """A reader by address."""
        return readers.find(self._shop, address)

    def readers(
        self, bulletin: str | None = None, state: SubscriptionState | None = None
    ) -> Iterable[Subscriber]:
        """Readers of one bulletin, in one state, or all."""
        return self._shop.subscribers.all(bulletin, state)

    def remove_reader(self, address: str, *, bulletin: str, by: str) -> bool:
        """Take a person off a bulletin; False when they never were on it."""
        return readers.leave(self._shop, self.reader(address), bulletin=bulletin, by=by)

    def suppress(self, address: str, *, reason: str) -> None:
        """Never mail an address again."""
        readers.suppress(self._shop, address, reason=reason)

    def link_holder(self, token: str) -> LinkHolder | None:
        """Whom an unsubscribe link was made for; None unless it is genuine."""
        return readers.link_holder(self._shop, token)

    def unsubscribe(self, token: str, *, how: str) -> bool:
        """Take the holder of a link off its bulletin; False unless the link is genuine."""
        return readers.unsubscribe_by_link(self._shop, token, how=how)

    def resubscribe(self, token: str) -> bool:
        """Take the holder of a link on again; False where they may not return."""
        return readers.resubscribe_by_link(self._shop, token)

    def examine(self, *, offline: bool = False) -> tuple[Remark, ...]:
        """What is in order with this installation, and what to mend."""
        return doctoring.examine(self._shop, offline=offline)

    def is_ready(self) -> bool:
        """Whether the database answers."""
        return self._shop.database.answers()
