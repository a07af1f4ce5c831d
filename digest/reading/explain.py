"""Read a text and keep the reasons: which rule and cue decided, and why near misses were not. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from digest.model.item import Author, Contact, FoundEvent, ItemKind, Material
from digest.model.reading import Reading
from digest.reading.events import consider_events
from digest.reading.events.trace import Decision
from digest.reading.layout import Line
from digest.reading.normalise import compose
from digest.reading.whole import open_page, read


@dataclass(frozen=True, slots=True)
class Explanation:
    """A reading and what led to it.

    Attributes:
        text: in NFC; all spans point into it.
        decisions: every date that was weighed as an event, in the order of the text.
    """

    text: str
    reading: Reading
    published_on: date
    lines: tuple[Line, ...]
    decisions: tuple[Decision, ...]


def explain(
    text: str,
    *,
    title: str | None = None,
    language: str | None = None,
    published_at: datetime | None = None,
    today: date,
    zone: ZoneInfo,
    structured: tuple[FoundEvent, ...] = (),
    kind: ItemKind | None = None,
    authors: tuple[Author, ...] = (),
    contacts: tuple[Contact, ...] = (),
    materials: tuple[Material, ...] = (),
) -> Explanation:
    """Read a text and keep the reasons. Each argument is what it is for `read`."""
    plain = compose(text).text
    page = open_page(
        plain, title=title, language=language, published_at=published_at, today=today, zone=zone
    )
    reading = read(
        plain,
        title=title,
        language=page.language,
        published_at=published_at,
        today=today,
        zone=zone,
        structured=structured,
        kind=kind,
        authors=authors,
        contacts=contacts,
        materials=materials,
    )
    decisions = consider_events(
        plain,
        title=page.title,
        language=page.language,
        published_on=page.published_on,
        dates=page.story_dates,
        sentences=page.story,
        links=reading.materials,
    )
    return Explanation(plain, reading, page.published_on, page.lines, tuple(decisions))
