"""Small values for the tests of composing."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from digest.compose.select import Slate
from digest.model.bulletin import Bulletin, Section, When
from digest.model.event import Event, EventKind, EventStatus, KnownEvent
from digest.model.issue import Period
from digest.model.item import Item, ItemKind, Origin
from digest.model.reading import Reading
from digest.model.text import Quote, Span

ZONE = ZoneInfo("Europe/Helsinki")
ISSUE_ON, NEXT_ON = date(2026, 12, 2), date(2026, 12, 16)
SEEN = datetime(2026, 11, 25, 8, tzinfo=UTC)
SECTIONS = (
    Section("events", {"fi": "Tapahtumat"}, frozenset({"network_day", "seminar", "event"})),
    Section("deadlines", {"fi": "Haut"}, frozenset({"application", "deadline"})),
    Section("news", {"fi": "Uutiset"}, frozenset({"news"}), default=True),
    Section("materials", {"fi": "Aineistot"}, frozenset({"material"})),
)
BULLETIN = Bulletin(
    name="tiedote",
    title={"fi": "Tiedote", "sv": "Brev"},
    languages=("fi", "sv"),
    when=When(ZONE, date(2026, 1, 7), time(9), "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"),
    sections=SECTIONS,
)
SLATE = Slate(BULLETIN, Period(None, datetime(2026, 12, 2, 7, tzinfo=UTC)), ISSUE_ON, NEXT_ON)


def event(
    *,
    title: str = "Verkostopäivä",
    kind: EventKind = EventKind.NETWORK_DAY,
    start_on: date = date(2027, 1, 14),
    end_on: date | None = None,
    status: EventStatus = EventStatus.ANNOUNCED,
    closes_on: date | None = None,
    proposed: bool = True,
    structured: bool = False,
) -> Event:
    """An event as a text tells it."""
    return Event(
        kind=kind,
        title=title,
        start_on=start_on,
        end_on=end_on or start_on,
        evidence=Quote(title, Span(0, len(title))),
        status=status,
        registration_closes_on=closes_on,
        proposed=proposed,
        structured=structured,
    )


def known(told: Event | None = None, *, name: str = "e1", sequence: int = 0) -> KnownEvent:
    """A stored event, told by the item `i1`."""
    return KnownEvent(
        id=name,
        item_id="i1",
        event=told or event(),
        language="fi",
        url="https://example.org/1",
        source="uutiset",
        first_seen_at=SEEN,
        changed_at=SEEN,
        item_ids=("i1",),
        sequence=sequence,
    )


def item(
    name: str = "i1",
    *,
    title: str = "Uutinen",
    kind: ItemKind = ItemKind.NEWS,
    language: str = "fi",
    source: str = "uutiset",
    published_at: datetime | None = SEEN,
    embargo_on: date | None = None,
) -> Item:
    """A stored item."""
    return Item(
        id=name,
        source=source,
        title=title,
        text="Teksti.",
        url=f"https://example.org/{name}",
        kind=kind,
        language=language,
        published_at=published_at,
        first_seen_at=SEEN,
        origins=(Origin(source, f"https://example.org/{name}", title),),
        embargo_on=embargo_on,
    )


def reading(one: Item, *, events: tuple[Event, ...] = (), summary: tuple[str, ...] = ()) -> Reading:
    """What was read in an item."""
    quotes = tuple(Quote(text, Span(0, len(text))) for text in summary)
    return Reading(one.language, one.kind, one.title, events=events, summary=quotes)
