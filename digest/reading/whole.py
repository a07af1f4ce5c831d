"""Read a whole text: language, people, dates, events, kind and summary, with their places. Pure.

text → language → sentences → stamps → layout → dates → events → kind → summary
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import takewhile
from typing import TypedDict, Unpack
from zoneinfo import ZoneInfo

from digest.model.event import Event
from digest.model.item import Author, Contact, FoundEvent, ItemKind, Material
from digest.model.reading import DateFound, DateRole, Precision, Reading, Recurrence
from digest.model.text import Quote, Span
from digest.reading.dates import find_dates, find_times
from digest.reading.events import (
    calls_off,
    close_registration,
    find_events,
    from_structured,
    heads_calendar,
    merge_events,
)
from digest.reading.kind import kind_of
from digest.reading.language import detect
from digest.reading.layout import Line, Part, headline, lay_out
from digest.reading.materials import find_materials
from digest.reading.normalise import Composed, compose
from digest.reading.people import find_authors, find_contacts
from digest.reading.sentences import split_sentences
from digest.reading.stamps import Stamp, find_stamps, published
from digest.reading.summary import summarise

_MOST_SENTENCES = 20_000  # a book; what has more is no article
_EXACT = frozenset({Precision.DAY, Precision.DAYS})
_NEAR = 3  # lines below a word of a menu in which a list may begin
_FAR = 5  # the same of a word that stands alone
_TOP = 6  # lines above a title that may head it
_AROUND = frozenset({Part.FURNITURE, Part.STAMP})  # lines that never tell of an event


class Told(TypedDict, total=False):
    """What a source said beside a text; the text fills what is missing.

    Attributes:
        published_at: aware. Else the stamp in the text, else the day of reading, counts.
        structured: events of a calendar or markup; they win over running text.
    """

    title: str | None
    language: str | None
    published_at: datetime | None
    structured: tuple[FoundEvent, ...]
    kind: ItemKind | None
    authors: tuple[Author, ...]
    contacts: tuple[Contact, ...]
    materials: tuple[Material, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A text before its meaning: what is needed to read it.

    Attributes:
        text: in NFC; every span below points into it.
        published_on: local day of publication, or the day of reading when nothing tells.
        title_dates: of a title that does not stand in the text; they point into it.
    """

    text: str
    language: str
    title: str
    sentences: tuple[Quote, ...]
    lines: tuple[Line, ...]
    stamps: tuple[Stamp, ...]
    published_at: datetime | None
    published_on: date
    dates: tuple[DateFound, ...]
    recurrences: tuple[Recurrence, ...]
    title_dates: tuple[DateFound, ...]

    @property
    def story(self) -> tuple[Quote, ...]:
        """The sentences that may tell of an event; above the title a coming day, or "Cancelled:"."""
        parts = [line.part for line in self.lines]
        top = min(parts.index(Part.TITLE), _TOP) if Part.TITLE in parts else 0
        heads = {
            line.quote
            for line in self.lines[:top]
            if self._names_a_coming_day(line) or calls_off(line.quote, self.language)
        }
        heads |= set(self._above_coming_days())
        lines = (line for line in self.lines if line.part not in _AROUND or line.quote in heads)
        return tuple(line.quote for line in lines)

    def _above_coming_days(self) -> Iterator[Quote]:
        """As in "Calendar": right above lines with a coming day it is no word of a menu."""
        coming = [
            found.span.start
            for found in self.story_dates
            if found.precision in _EXACT and found.start_on > self.published_on
        ]
        for at, line in enumerate(self.lines):
            if line.part is Part.FURNITURE and heads_calendar(line.quote, self.language):
                below = self._below(at)
                end = below[-1].quote.span.end if below else line.quote.span.end
                if bisect(coming, line.quote.span.end) < bisect(coming, end):
                    yield line.quote

    def _below(self, at: int) -> tuple[Line, ...]:
        """The lines that a word heads: more than the next two where it stands in no menu."""
        above = self.lines[at - 1] if at else None
        in_menu = above is not None and above.part is Part.FURNITURE
        below = self.lines[at + 1 : at + (_NEAR if in_menu else _FAR)]
        return tuple(takewhile(lambda line: line.part is not Part.FURNITURE, below))

    def _names_a_coming_day(self, line: Line) -> bool:
        """As in "Friday 5 March", or "5.3. klo 12 Satutunti" above another such line."""
        start, end = line.quote.span
        dates = (found for found in self.story_dates if start <= found.span.start < end)
        first = next(dates, None)
        if first is None or first.precision not in _EXACT:
            return False
        return first.start_on > self.published_on

    @property
    def story_dates(self) -> tuple[DateFound, ...]:
        """The dates that are no stamps."""
        return tuple(found for found in self.dates if found.role is DateRole.TEXT)


def read(
    text: str, *, today: date, zone: ZoneInfo, summary_chars: int = 420, **told: Unpack[Told]
) -> Reading:
    """Everything a text was understood to say. Spans point into `text` as given.

    Args:
        summary_chars: longest summary, in code points.
    """
    composed = compose(text)
    page = open_page(composed.text, today=today, zone=zone, **told)
    links = _all_materials(told.get("materials", ()), page)
    people = _People(
        told.get("authors") or find_authors(page.lines, page.stamps, language=page.language),
        told.get("contacts") or find_contacts(page.lines, language=page.language),
    )
    sort = told.get("kind") or kind_of(page.title, page.text, page.language, page.lines)
    events = _events(page, told.get("structured", ()), links)
    reading = _reading(page, sort, people, links=links, events=events, room=summary_chars)
    return reading if composed.offsets is None else _in_original(reading, text, composed)


def open_page(text: str, *, today: date, zone: ZoneInfo, **told: Unpack[Told]) -> Page:
    """Take a text in NFC apart, up to its dates."""
    code = detect(text, told.get("language"))
    sentences = split_sentences(text, code, most=_MOST_SENTENCES)
    stamps = find_stamps(sentences, language=code, zone=zone, today=today)
    stamped = told.get("published_at") or published(stamps)
    day = stamped.astimezone(zone).date() if stamped else today
    dates, repeated = find_times(text, language=code, published_on=day, zone=zone)
    places = [found.span for found in dates]
    given = told.get("title")
    lines = lay_out(text, sentences, title=given, language=code, stamps=stamps, dates=places)
    title = " ".join((given or headline(lines)).split())
    apart = title and title not in text
    return Page(
        text=text,
        language=code,
        title=title,
        sentences=sentences,
        lines=lines,
        stamps=stamps,
        published_at=stamped,
        published_on=day,
        dates=tuple(_with_role(found, stamps) for found in dates),
        recurrences=repeated,
        title_dates=find_dates(title, language=code, published_on=day, zone=zone) if apart else (),
    )


@dataclass(frozen=True, slots=True)
class _People:
    """Who wrote, and whom to ask."""

    authors: tuple[Author, ...]
    contacts: tuple[Contact, ...]


def _reading(
    page: Page,
    kind: ItemKind,
    people: _People,
    *,
    links: tuple[Material, ...],
    events: tuple[Event, ...],
    room: int,
) -> Reading:
    return Reading(
        language=page.language,
        kind=kind,
        title=page.title,
        published_at=page.published_at,
        authors=people.authors,
        contacts=people.contacts,
        materials=links,
        dates=page.dates,
        recurrences=page.recurrences,
        events=events,
        summary=summarise(
            page.text,
            title=page.title,
            language=page.language,
            sentences=page.sentences,
            max_chars=room,
            lines=page.lines,
        ),
    )


def _with_role(found: DateFound, stamps: Iterable[Stamp]) -> DateFound:
    on_stamp = any(
        found.span.start < stamp.span.end and stamp.span.start < found.span.end for stamp in stamps
    )
    return replace(found, role=DateRole.STAMP) if on_stamp else found


def _events(
    page: Page,
    structured: tuple[FoundEvent, ...],
    links: tuple[Material, ...],
) -> tuple[Event, ...]:
    told = find_events(
        page.text,
        title=page.title,
        language=page.language,
        published_on=page.published_on,
        dates=page.story_dates,
        sentences=page.story,
        links=links,
        title_dates=page.title_dates,
    )
    if not structured:
        return told
    given = tuple(from_structured(found, page.text, language=page.language) for found in structured)
    return close_registration(merge_events((*given, *told)), page.language)


def _all_materials(given: tuple[Material, ...], page: Page) -> tuple[Material, ...]:
    """What the source links to, then what the text shows beside it."""
    known = {material.url for material in given}
    shown = find_materials(page.sentences, language=page.language)
    return (*given, *(material for material in shown if material.url not in known))


def _in_original(reading: Reading, text: str, composed: Composed) -> Reading:
    """A reading of the composed text, with spans and words of the text as given."""

    def place(span: Span) -> Span:
        return composed.span(span.start, span.end)

    def words(span: Span) -> str:
        there = place(span)
        return text[there.start : there.end]

    def quote(each: Quote) -> Quote:
        return Quote(words(each.span), place(each.span))

    return replace(
        reading,
        dates=tuple(
            replace(each, text=words(each.span), span=place(each.span)) for each in reading.dates
        ),
        recurrences=tuple(
            Recurrence(words(each.span), place(each.span)) for each in reading.recurrences
        ),
        events=tuple(
            replace(
                each,
                evidence=quote(each.evidence),
                more_evidence=tuple(quote(more) for more in each.more_evidence),
            )
            for each in reading.events
        ),
        summary=tuple(quote(each) for each in reading.summary),
    )
