"""Read a text and keep the reasons: which rule and cue decided, and why near misses were not. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Unpack
from zoneinfo import ZoneInfo

from digest.model.reading import Reading
from digest.model.text import Quote, Span
from digest.reading.events import consider_events
from digest.reading.events.trace import Decision
from digest.reading.normalise import compose
from digest.reading.whole import Page, Told, open_page, read


@dataclass(frozen=True, slots=True)
class Explanation:
    """A reading and what led to it.

    Attributes:
        page: the text in NFC; all spans of `reading` and `decisions` point into it.
        decisions: every date that was weighed as an event, in the order of the text.
        of_title: those of a title that does not stand in the text; their spans point into it.
        is_dated: the source said when the text was published.
        zone: of the times of events, as a reader says them.
    """

    page: Page
    reading: Reading
    decisions: tuple[Decision, ...]
    of_title: tuple[Decision, ...]
    is_dated: bool
    zone: ZoneInfo


def explain(text: str, *, today: date, zone: ZoneInfo, **told: Unpack[Told]) -> Explanation:
    """Read a text and keep the reasons. Each argument is what it is for `read`."""
    plain = compose(text).text
    page = open_page(plain, today=today, zone=zone, **told)
    reading = read(plain, today=today, zone=zone, **told)
    decisions = consider_events(
        plain,
        title=page.title,
        language=page.language,
        published_on=page.published_on,
        dates=page.story_dates,
        sentences=page.story,
        links=reading.materials,
    )
    is_dated = told.get("published_at") is not None
    return Explanation(page, reading, decisions, _of_title(page), is_dated, zone)


def _of_title(page: Page) -> tuple[Decision, ...]:
    """The title as a text of its own, where it stands outside the text."""
    if not page.title_dates:
        return ()
    return consider_events(
        page.title,
        title="",
        language=page.language,
        published_on=page.published_on,
        dates=page.title_dates,
        sentences=(Quote(page.title, Span(0, len(page.title))),),
    )
