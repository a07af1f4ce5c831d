"""Readers and an approved issue on a database, without settings: for crash drills and benches."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from hashlib import sha256
from uuid import uuid4

from digest.model.delivery import Letter, Masthead, Recipient
from digest.model.issue import Edition, Issue, IssueState, Period, Slot, Slotted
from digest.model.subscriber import Address, Consent, RollEntry, SubscriptionState
from digest.ports import Now
from digest.store.acts import Acts
from digest.store.books import Books
from digest.store.database import Database
from digest.store.issues import Issues
from digest.store.joining import Enrolment
from digest.store.ledger import SqlLedger, nowhere
from digest.store.subscribers import Subscribers
from digest.store.upgrade import upgrade
from digest.subscribers.links import LinkSigner, unsubscribe_url

BULLETIN = "weekly"
PUBLIC_URL = "https://bulletin.example.org"


class Office:
    """The stores of a small installation, and what a sender needs beside them.

    Args:
        at: the seam before every step; a drill dies in it.
        per_second: pace, 0 = none.
    """

    def __init__(
        self,
        database: Database,
        now: Now,
        *,
        at: Callable[[str], None] = nowhere,
        per_second: float = 0,
    ) -> None:
        upgrade(database)
        self.database = database
        self.now = now
        self.issues = Issues(database)
        self.books = Books(database, at=at)
        self.acts = Acts(database)
        self.subscribers = Subscribers(database, hashes_of=lambda key: (_hashed(key),))
        self.ledger = SqlLedger(database, masthead=masthead, per_second=per_second, at=at)
        self.signer = LinkSigner({"1": b"k" * 32}, "1")

    def enrol(self, readers: int, *, domain: str = "example.org") -> None:
        """Put `readerN@domain` on the bulletin."""
        consent = Consent("consent", "a drill", self.now(), "drill")
        enrolment = Enrolment(BULLETIN, "import", consent, SubscriptionState.ACTIVE, "en")
        addresses = (f"reader{number}@{domain}" for number in range(readers))
        self.subscribers.enrol(
            (RollEntry(Address(one, one), language="en") for one in addresses), enrolment
        )

    def queue(
        self, *, batch_size: int, body: str = "", nth: int = 0, shown: Edition | None = None
    ) -> Issue:
        """The `nth` issue, approved and sending.

        Args:
            body: more text for the HTML of its small edition.
            shown: another edition instead.
        """
        now = self.now()
        draft = Issue(
            id=uuid4().hex[:12],
            bulletin=BULLETIN,
            number=None,
            state=IssueState.DRAFT,
            nominal_on=date(2026, 1, 7) + timedelta(days=nth),
            sends_at=now,
            period=Period(None, now),
            created_at=now,
        )
        made = self.issues.approve(
            self.issues.add(draft), (shown or edition(body),), content_hash=f"drill {nth}"
        )
        self.books.open(made.id, languages=("en",), batch_size=batch_size, now=now)
        self.books.start(made.id)
        return made

    def state(self, issue: Issue) -> IssueState:
        """Where an issue stands now."""
        stored = self.issues.get(issue.id)
        if stored is None:
            raise LookupError(f"there is no issue {issue.id}")
        return stored.state

    def address(self, recipient: Recipient) -> Letter:
        """A letter with the recipient's own unsubscribe link."""
        token = self.signer.unsubscribe_token(recipient.subscriber_id, recipient.bulletin)
        return Letter(
            recipient.delivery_id,
            recipient.email,
            recipient.name,
            {"unsubscribe_url": unsubscribe_url(PUBLIC_URL, token)},
        )


def edition(body: str = "") -> Edition:
    """A small edition with a way out."""
    leave = Slot("unsubscribe_url")
    return Edition(
        language="en",
        segment="",
        subject="News of the week",
        preheader="",
        html=Slotted((f"<p>News</p>{body}<a href='", leave, "'>Leave</a>")),
        text=Slotted(("News\n\nLeave: ", leave, "\n")),
        headers=(
            ("List-Unsubscribe", Slotted(("<", leave, ">"))),
            ("List-Unsubscribe-Post", Slotted.plain("List-Unsubscribe=One-Click")),
        ),
    )


def masthead(issue_id: str) -> Masthead:
    """What every message shares."""
    return Masthead(issue_id, BULLETIN, 1, "bulletin@example.org", "The Office")


def _hashed(key: str) -> str:
    return sha256(key.encode()).hexdigest()
