"""What a text was understood to say. Every part carries its place in the text. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from digest.model.event import Event
from digest.model.item import Author, Contact, ItemKind, Material
from digest.model.text import Quote, Span


class DateRole(StrEnum):
    """Whether a date belongs to the story or to the page."""

    TEXT = "text"
    STAMP = "stamp"  # when the text was published, created or modified


class Precision(StrEnum):
    """How exactly a date expression names its days."""

    DAY = "day"
    DAYS = "days"  # a range of days
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    PART = "part"  # beginning, middle or end of one of the above


@dataclass(frozen=True, slots=True)
class DateFound:
    """One date expression.

    Attributes:
        start_on: first day meant. `end_on`: last day meant, inclusive.
        starts_at: aware, in the zone of the site; None without a time of day.
        convention: how a period was resolved ("autumn = Sep–Nov"), or None.
    """

    text: str
    span: Span
    start_on: date
    end_on: date
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    precision: Precision = Precision.DAY
    role: DateRole = DateRole.TEXT
    convention: str | None = None


@dataclass(frozen=True, slots=True)
class Recurrence:
    """Something that repeats ("every second week"), never a date."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class DatedWords:
    """Words like "tomorrow" that only held on the day of publication, and the days they meant.

    Attributes:
        start_on, end_on: inclusive.
    """

    span: Span
    start_on: date
    end_on: date


@dataclass(frozen=True, slots=True)
class Paraphrase:
    """A summary in a language model's words, each sentence of which its source bears out.

    Attributes:
        model: which one, as the settings name it.
        dated: their spans point into the sentences, joined with one space.
    """

    sentences: tuple[str, ...]
    model: str
    dated: tuple[DatedWords, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything understood of one text.

    Attributes:
        language: "fi", "sv" or "en" (any language with a lexicon).
        title: as given, else the text's first heading, else "".
        summary: one to three sentences of the text, in its order.
        paraphrase: what is shown in its place, where a language model was asked.
    """

    language: str
    kind: ItemKind
    title: str
    published_at: datetime | None = None
    authors: tuple[Author, ...] = ()
    contacts: tuple[Contact, ...] = ()
    materials: tuple[Material, ...] = ()
    dates: tuple[DateFound, ...] = ()
    recurrences: tuple[Recurrence, ...] = ()
    events: tuple[Event, ...] = ()
    summary: tuple[Quote, ...] = ()
    paraphrase: Paraphrase | None = None
