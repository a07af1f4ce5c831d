"""A bulletin's issue with readers, ready to be sent: the ledger's starting point in tests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256

from digest.model.delivery import Letter, Masthead, Recipient
from digest.model.issue import Edition, Issue, IssueState, Period, Slot, Slotted
from digest.model.subscriber import Address, Consent, RollEntry, SubscriptionState
from digest.store.books import Books
from digest.store.database import Database
from digest.store.issues import Issues
from digest.store.joining import Enrolment
from digest.store.ledger import SqlLedger
from digest.store.subscribers import Subscribers

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
LANGUAGES = ("fi", "sv")


def hashed(key: str) -> str:
    """A stand-in for the keyed hash."""
    return sha256(key.encode()).hexdigest()


def masthead(issue_id: str) -> Masthead:
    """What every message shares."""
    return Masthead(issue_id, "tiedote", 1, "tiedote@example.org", "Toimisto")


def letter(recipient: Recipient) -> Letter:
    """A letter with a link of the recipient's own."""
    url = f"https://example.org/u/{recipient.subscriber_id}"
    return Letter(recipient.delivery_id, recipient.email, recipient.name, {"unsubscribe_url": url})


@dataclass
class Shelf:
    """Stores on one database."""

    database: Database

    def __post_init__(self) -> None:
        self.issues = Issues(self.database)
        self.books = Books(self.database)
        self.subscribers = Subscribers(self.database, hashes_of=lambda key: (hashed(key),))
        self.ledger = SqlLedger(self.database, masthead=masthead)

    def enrol(self, *addresses: str, language: str = "fi") -> None:
        """Put addresses on the bulletin."""
        entries = [
            RollEntry(Address(address, address.casefold()), language=language)
            for address in addresses
        ]
        consent = Consent("consent", "a test", NOON, "tester")
        enrolment = Enrolment("tiedote", "import", consent, SubscriptionState.ACTIVE, "fi")
        self.subscribers.enrol(entries, enrolment)

    def approved(self, *, languages: tuple[str, ...] = LANGUAGES) -> Issue:
        """An approved issue with one edition a language."""
        draft = self.issues.add(
            Issue(
                id="a1b2c3d4e5f6",
                bulletin="tiedote",
                number=None,
                state=IssueState.DRAFT,
                nominal_on=date(2026, 11, 25),
                sends_at=NOON,
                period=Period(None, NOON),
                created_at=NOON,
            )
        )
        return self.issues.approve(draft, map(edition, languages), content_hash="abc")

    def queued(self, *, batch_size: int = 2) -> Issue:
        """An approved issue whose batches may go."""
        issue = self.approved()
        self.books.open(issue.id, languages=LANGUAGES, batch_size=batch_size, now=NOON)
        self.books.start(issue.id)
        return issue

    def state(self, issue: Issue) -> IssueState:
        """Where the issue stands now."""
        stored = self.issues.get(issue.id)
        assert stored is not None
        return stored.state


def edition(language: str) -> Edition:
    """A small edition with a way out."""
    leave = Slotted(("leave: ", Slot("unsubscribe_url")))
    return Edition(language, "", f"subject {language}", "preheader", leave, leave)
