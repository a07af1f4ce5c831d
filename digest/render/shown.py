"""What a template sees of an edition: plain strings, nothing left to decide. Pure.

Strings are clean but not escaped: the template engine escapes each where it is set.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from digest.render.article import Block
from digest.render.words.words import Words


@dataclass(frozen=True, slots=True)
class Link:
    """A link. `lang`: language of its text where it is not the edition's."""

    text: str
    url: str
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """What a reader can do: "Ilmoittaudu", and at what: "webinaari 19.1.".

    Attributes:
        lang: language of `name` where it is not the edition's.
    """

    label: str
    name: str
    url: str
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled detail: "Paikka: Oodi"."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Badge:
    """A day as a small leaf of a calendar, beside the date in words.

    Attributes:
        month_only: the time is no closer than a month.
        due: the day to act before, rather than to attend.
    """

    top: str
    main: str
    bottom: str
    month_only: bool = False
    due: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence of the source, parted so that its words for the time can stand out.

    `before + when + after` is the sentence; `when` is "" where the time is told elsewhere.
    """

    before: str
    when: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class ItemShown:
    """An item.

    Attributes:
        lead: shown larger, once in an edition.
        lang, lang_mark: set where it is not in the edition's language ("sv", "ruotsiksi").
        meta: kind, source, day and language mark, in reading order.
        also: the same story in other sources.
    """

    id: str
    title: str
    url: str | None
    lang: str | None
    lang_mark: str | None
    meta: tuple[str, ...]
    summary: str
    also: tuple[Link, ...] = ()
    materials: tuple[Link, ...] = ()
    lead: bool = False
    layout: Literal["item"] = "item"


@dataclass(frozen=True, slots=True)
class EventShown:
    """An event.

    Attributes:
        label: kind and language mark. `reason`: why it appears, or None when it is new.
        when: day and time in words, with what the day means where one must act.
        text: the editor's words, in place of evidence and source; None where the source speaks.
        evidence: the deciding sentence. `own_words`: the source's words for the time, where
            they are not part of it.
        source: where it is told: name and day; `source_link` leads there.
    """

    id: str
    title: str
    url: str | None
    lang: str | None
    lang_mark: str | None
    meta: tuple[str, ...]
    reason: str | None
    badge: Badge
    when: str
    facts: tuple[Fact, ...]
    actions: tuple[Action, ...]
    text: str | None
    materials: tuple[Link, ...]
    evidence: Evidence
    own_words: str | None
    source: str
    source_link: Link | None
    cancelled: bool = False
    layout: Literal["event"] = "event"


EntryShown = ItemShown | EventShown


@dataclass(frozen=True, slots=True)
class SectionShown:
    """A section. `anchor`: id in the HTML, ASCII; `more`: where all of its sort is found."""

    anchor: str
    title: str
    entries: tuple[EntryShown, ...]
    more: Link | None = None


@dataclass(frozen=True, slots=True)
class DayShown:
    """A line of the calendar: "ke 14.1.", what is on, and where it is told.

    Attributes:
        label: kind, or what the day means where one must act.
        url: where it is told; None when unknown.
    """

    day: str
    label: str
    title: str
    url: str | None
    lang: str | None


@dataclass(frozen=True, slots=True)
class WeekShown:
    """What is on in one week. `title`: "Viikko 49"."""

    title: str
    days: tuple[DayShown, ...]


@dataclass(frozen=True, slots=True)
class FooterShown:
    """Who sends this, why, and the way out of it."""

    sender: str
    postal_address: str | None
    why: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class View:
    """One edition, as its templates see it.

    Attributes:
        number: "Nro 12", or None before it has one.
        contents: whether the edition is long enough for a contents list.
        article: what the editor opens with; empty where they do not.
        topics: "14 aihetta".
        weeks: what happens before the next issue; empty where that is little.
        calendar_link: all dates in one file, or None. `calendar_feed`: where there are dates,
            the bulletin's calendar to subscribe to.
        unsubscribe_url, preferences_url: places to fill per recipient; see `slots`.
    """

    language: str
    direction: str
    words: Words
    site_name: str
    title: str
    subject: str
    preheader: str
    number: str | None
    day: str
    topics: str
    web_version: Link
    other_languages: tuple[Link, ...]
    contents: bool
    article: tuple[Block, ...]
    sections: tuple[SectionShown, ...]
    weeks: tuple[WeekShown, ...]
    calendar_link: Link | None
    calendar_feed: Link | None
    footer: FooterShown
    unsubscribe_url: str
    preferences_url: str | None = None
