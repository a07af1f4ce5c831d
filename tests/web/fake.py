"""A publisher with a few issues and one reader, kept in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from digest.config.settings import Site
from digest.errors import RenderError
from digest.model.bulletin import Bulletin, Occurrence, Section, When
from digest.model.delivery import Certificate
from digest.model.event import Event, EventKind, EventReason
from digest.model.finding import Finding, Severity
from digest.model.issue import (
    Calendar,
    Edition,
    EventEntry,
    Issue,
    IssueSection,
    IssueState,
    ItemEntry,
    Period,
    Slot,
    Slotted,
)
from digest.model.item import ItemKind
from digest.model.text import Quote, Span
from digest.subscribers.links import LinkSigner
from digest.web.asks import HowLeft, NextSending, UnsubscribePage
from tests.web.fake_wishes import FakeWishes

ZONE = ZoneInfo("Europe/Helsinki")
NOON = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
SIGNER = LinkSigner({"k1": b"a secret for the tests only"}, "k1")
READER = 7
TOKEN = SIGNER.unsubscribe_token(READER, "tuorein")
TITLES = {"fi": "Rannikon tuorein", "sv": "Kustens senaste", "en": "The coast this fortnight"}
SECRET_NAME = "receipts"

SITE = Site(
    name="Rannikon kunnat",
    public_url="https://tiedote.example.org",
    contact="toimitus@example.org",
    privacy_url="https://example.org/tietosuoja",
    accessibility_url="https://example.org/saavutettavuus",
)
TUOREIN = Bulletin(
    name="tuorein",
    title=TITLES,
    languages=("fi", "sv", "en"),
    when=When(ZONE, date(2026, 1, 7), time(9), "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"),
    sections=(Section("news", {"fi": "Uutiset", "sv": "Nyheter", "en": "News"}, frozenset()),),
)
CALENDAR = Calendar("rantapaiva.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")


def edition(language: str, subject: str, greeting: str) -> Edition:
    head = (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{subject}</title>'
        "<style>body{font-family:sans-serif;margin:24px;color:#1c2326;background:#fff}"
        "h1{color:#084652}</style></head>"
        f"<body><main><h1>{subject}</h1><p>{greeting} "
    )
    link = '</p><p>100 <a href="https://example.org/rantapaiva">%</a></p><p><a href="'
    html = Slotted(
        (
            head,
            Slot("name"),
            link,
            Slot("unsubscribe_url"),
            '">—</a></p></main></body></html>',
        )
    )
    text = Slotted((f"{subject}\n\n{greeting} ", Slot("name"), "\n\n", Slot("unsubscribe_url")))
    return Edition(language, "", subject, greeting, html, text, calendars=(CALENDAR,))


EDITIONS = (
    edition("fi", "Rantapäivä avautuu, ja viisi muuta asiaa", "Verkostopäivä pidetään Kotkassa."),
    edition("sv", "Kustdagen öppnar, och fem andra saker", "Nätverksdagen hålls i Kotka."),
    edition("en", "The coast day opens, and five more", "The network day is held in Kotka."),
)


def news(at: int, title: str, language: str = "fi") -> ItemEntry:
    url = f"https://example.org/uutiset/{at}"
    return ItemEntry(f"n{at}", ItemKind.NEWS, language, title, url, "uutiset", date(2026, 11, at))


def coast_day() -> EventEntry:
    told = Quote("Rantapäivä järjestetään 3.12.2026.", Span(0, 34))
    day = date(2026, 12, 3)
    return EventEntry(
        id="e1",
        item_id="n3",
        event=Event(EventKind.NETWORK_DAY, "Rantapäivä Kotkassa", day, day, told),
        reason=EventReason.NEW,
        language="fi",
        url="https://example.org/rantapaiva",
        source="uutiset",
        item_title="Rantapäivä kokoaa kunnat",
    )


SECTIONS = (
    IssueSection(
        "news",
        {"fi": "Uutiset", "sv": "Nyheter", "en": "News"},
        (
            news(3, "Satamien yhteinen lupapalvelu avautuu keväällä"),
            news(5, "Kustkommunerna provar gemensam båttrafik", "sv"),
            news(9, "Saaristotien talvihoito kilpailutetaan uudelleen"),
        ),
    ),
    IssueSection(
        "events",
        {"fi": "Tulevat tapahtumat", "sv": "Kommande evenemang", "en": "Coming events"},
        (coast_day(),),
    ),
)


def issue(number: int, state: IssueState, on: date) -> Issue:
    sends_at = datetime.combine(on, time(9), ZONE)
    approved = state in {IssueState.SENT, IssueState.APPROVED, IssueState.SENDING}
    return Issue(
        id=f"i{number}",
        bulletin="tuorein",
        number=number,
        state=state,
        nominal_on=on,
        sends_at=sends_at,
        period=Period(None, sends_at),
        created_at=sends_at - timedelta(days=1),
        sections=SECTIONS,
        approved_by="Maija Meri" if approved else None,
        approved_at=sends_at - timedelta(hours=2) if approved else None,
        paused_because="The endpoint refused the token." if state is IssueState.PAUSED else None,
    )


ISSUES = (
    issue(24, IssueState.DRAFT, date(2026, 11, 25)),
    issue(23, IssueState.SENDING, date(2026, 11, 18)),
    issue(22, IssueState.SENT, date(2026, 11, 4)),
    issue(21, IssueState.SENT, date(2026, 10, 21)),
)
FINDINGS = (
    Finding("SIZE-01", Severity.NOTE, "The mail is 61 kB; Gmail cuts at 102 kB.", "fi"),
    Finding(
        "LINK-02",
        Severity.WARNING,
        "“Satamien yhteinen lupapalvelu” links to a page that answers slowly; open it once.",
        "fi",
        entry_id="n3",
        line=212,
    ),
    Finding("EVENT-04", Severity.BLOCKER, "“Rantapäivä” has no place; add one.", line=40),
)
BOOKS = Certificate(
    audience=1204, accepted=871, failed=6, suppressed=12, unknown=3, pending=312, without_edition=4
)


@dataclass
class FakePublisher(FakeWishes):
    """Does what the pages ask, and remembers it."""

    said: Site = SITE
    known_issues: tuple[Issue, ...] = ISSUES
    noticed: tuple[Finding, ...] = FINDINGS
    left: bool = False
    returnable: bool = True
    works: bool = True
    language: str = "fi"
    renders: bool = True
    acts: list[str] = field(default_factory=list)
    received: list[tuple[str, bytes]] = field(default_factory=list)

    def begin_anew(self) -> None:
        """Forget everything, so that one server serves all tests."""
        vars(self).update(vars(FakePublisher()))

    def _note(self, act: str) -> None:
        self.acts.append(act)

    def site(self) -> Site:
        return self.said

    def bulletins(self) -> Mapping[str, Bulletin]:
        return {"tuorein": TUOREIN} if self.known_issues else {}

    def next_occurrences(self) -> tuple[NextSending, ...]:
        if not self.known_issues:
            return ()
        sends_at = datetime(2026, 11, 25, 9, tzinfo=ZONE)
        return (NextSending("tuorein", Occurrence(date(2026, 11, 25), sends_at)),)

    def issues(self) -> tuple[Issue, ...]:
        if not self.works:
            raise RuntimeError("the database is gone")
        return self.known_issues

    def issue(self, ref: str) -> Issue | None:
        return next((one for one in self.known_issues if ref in {one.id, one.name}), None)

    def editions(self, ref: str) -> tuple[Edition, ...]:
        if not self.renders:
            raise RenderError("bulletin.mjml line 12: <mj-colum> is unknown; write <mj-column>")
        return EDITIONS

    def findings(self, ref: str) -> tuple[Finding, ...]:
        return self.noticed if self.issue(ref) is self.known_issues[0] else ()

    def certificate(self, ref: str) -> Certificate:
        found = self.issue(ref)
        return BOOKS if found and found.state is not IssueState.DRAFT else Certificate()

    def web_edition(self, bulletin: str, number: int, language: str) -> Edition | None:
        found = self.issue(f"{bulletin}/{number}")
        if found is None or found.state is not IssueState.SENT:
            return None
        return next((one for one in EDITIONS if one.language == language), None)

    def bulletin_calendar(self, bulletin: str, language: str) -> str | None:
        known = bulletin == TUOREIN.name and language in TUOREIN.languages
        return CALENDAR.content if known else None

    def describe_unsubscribe(self, token: str) -> UnsubscribePage | None:
        if SIGNER.read_unsubscribe(token) is None:
            return None
        return UnsubscribePage(TITLES, self.language, self.left, self.returnable)

    def unsubscribe(self, token: str, *, how: HowLeft) -> bool:
        if SIGNER.read_unsubscribe(token) is None:
            return False
        self.left = True
        self.acts.append(f"left by {how}")
        return True

    def resubscribe(self, token: str) -> bool:
        if SIGNER.read_unsubscribe(token) is None or not self.returnable:
            return False
        self.left = False
        self.acts.append("came back")
        return True

    def receive(self, name: str, headers: Mapping[str, str], body: bytes) -> bool:
        if name != SECRET_NAME or "webhook-signature" not in headers:
            return False
        self.received.append((name, body))
        return True

    def ready(self) -> bool:
        return self.works
