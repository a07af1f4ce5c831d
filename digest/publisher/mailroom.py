"""The second half of the work: from an approved issue to settled books."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from contextlib import AbstractContextManager
from datetime import timedelta

from digest.errors import UsageError
from digest.model.delivery import Answer, Certificate, Verdict
from digest.model.receipt import Report
from digest.publisher import (
    auditing,
    posting,
    receiving,
    segmenting,
    steering,
)
from digest.publisher.auditing import Check
from digest.publisher.newsdesk import Newsdesk
from digest.publisher.posting import Watch
from digest.publisher.receiving import Fetched, Mailed
from digest.publisher.steering import Standing
from digest.store.acts import Doubt, Operator
from digest.store.receipts import Listed


class Mailroom(Newsdesk):
    """Queues, posts, steers, audits, and takes in what comes back."""

    def audience(self, ref: str) -> int:
        """How many readers an issue goes to: fixed once queued, else as of now."""
        issue = self.the_issue(ref)
        queued = self._shop.books.audience(issue.id)
        bulletin = self._shop.bulletin(issue.bulletin)
        return queued or segmenting.readers(self._shop, bulletin.name, bulletin.segment)

    def segment_of(self, ref: str) -> str:
        """The rule that says which active readers an issue is for; empty for everyone."""
        return self._shop.bulletin(self.the_issue(ref).bulletin).segment

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

    def visit_mailbox(self) -> None:
        """Fetch as the clock does: trouble with the mailbox is logged, and no one else's."""
        receiving.visit_mailbox(self._shop)

    def receipts(self, *, limit: int = 100) -> tuple[Listed, ...]:
        """What came back last, newest first."""
        return self._shop.receipts.newest(limit=limit)

    def fetch(self, url: str) -> bytes:
        """What stands at a public address, such as a service's signing certificate.

        Raises:
            FetchError: no answer, or not one to accept.
        """
        return self._shop.client().get(url).body
