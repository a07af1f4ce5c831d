"""Entry → what its template sees. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from digest.model.event import ACTED_ON, Event, EventKind, EventReason, EventStatus
from digest.model.issue import (
    Entry,
    EventEntry,
    ItemEntry,
    OwnWords,
    day_of,
    language_in,
    words_in,
)
from digest.render.clean import clean, heading, web_address
from digest.render.days import (
    day_text,
    days_text,
    due_text,
    near_day_text,
    plain_day_text,
    when_text,
    whole_months,
)
from digest.render.shown import Action, Badge, EventShown, Evidence, Fact, ItemShown, Link
from digest.render.subject import shortened
from digest.render.summary import summary_text
from digest.render.words.words import Words, plural

TITLE_CHARS = 70  # of a title taken from the summary, where a source gives none
LINK_NAME_CHARS = 36  # of an event's title in links that its kind and day do not tell apart


@dataclass(frozen=True, slots=True)
class Setting:
    """What the entries of one edition share.

    Attributes:
        calendars: event id to the address of its .ics file.
        repeated: short names that several events share; links to them say their titles.
    """

    words: Words
    zone: ZoneInfo
    calendars: Mapping[str, str]
    repeated: frozenset[str] = frozenset()


def item_shown(entry: ItemEntry, setting: Setting, *, lead: bool = False) -> ItemShown:
    """An item as its template sees it."""
    words, own = setting.words, words_in(entry, setting.words.code)
    spoken = language_in(entry, words.code)
    kind = words.labels.kinds[entry.kind]
    summary = _summary(entry, own, words)
    title = clean((own and own.title) or entry.title)
    return ItemShown(
        id=entry.id,
        title=title or shortened(summary, TITLE_CHARS) or kind,
        url=web_address(entry.url),
        lang=_other(spoken, words),
        lang_mark=_language_mark(spoken, words),
        meta=tuple(part for part in (kind, *_told_by(entry, own, words)) if part),
        summary=summary,
        also=_also(entry),
        materials=_links((item.title, item.url) for item in entry.materials),
        lead=lead,
    )


def event_shown(entry: EventEntry, setting: Setting) -> EventShown:
    """An event as its template sees it."""
    event, words = entry.event, setting.words
    own, spoken = words_in(entry, words.code), language_in(entry, words.code)
    title = heading((own and own.title) or entry.name) or words.labels.kinds[event.kind]
    url = web_address(entry.url)
    lang, mark = _other(spoken, words), _language_mark(spoken, words)
    by_editor = words.labels.by_editor if own else None
    told_on = plain_day_text(entry.told_on, words) if entry.told_on else None
    evidence = _evidence(event)
    return EventShown(
        id=entry.id,
        title=title,
        url=url,
        lang=lang,
        lang_mark=mark,
        meta=tuple(part for part in (words.labels.kinds[event.kind], mark, by_editor) if part),
        reason=_reason(entry, words),
        badge=_badge(event, words),
        when=_when(event, setting),
        facts=_facts(event, words),
        actions=_actions(entry, title, setting),
        text=clean(own.text) if own and own.text else None,
        materials=_links((item.title, item.url) for item in entry.materials),
        evidence=evidence,
        own_words=None if evidence.when else clean(event.when or "") or None,
        source=", ".join(part for part in (clean(entry.source), told_on) if part),
        source_link=Link(clean(entry.item_title) or title, url, lang) if url else None,
        cancelled=event.status is EventStatus.CANCELLED,
    )


def repeated_names(entries: Iterable[Entry], words: Words) -> frozenset[str]:
    """Names that the links of more than one event would share."""
    names = Counter(
        _short_name(entry.event, words) for entry in entries if isinstance(entry, EventEntry)
    )
    return frozenset(name for name, times in names.items() if times > 1)


def _reason(entry: EventEntry, words: Words) -> str | None:
    """Why it appears; what closes before the next issue says so, whatever brought it."""
    reasons = words.labels.reasons
    last = EventReason.LAST_CHANCE if entry.last_chance else None
    said = (reasons.get(reason) for reason in dict.fromkeys((entry.reason, last)) if reason)
    return " · ".join(word for word in said if word) or None


def _when(event: Event, setting: Setting) -> str:
    words, zone = setting.words, setting.zone
    if event.kind in ACTED_ON:
        return f"{words.labels.due[event.kind]} {due_text(event, words, zone)}"
    if event.kind is EventKind.RELEASE:
        return f"{words.labels.expected}: {when_text(event, words, zone)}"
    return when_text(event, words, zone)


def _badge(event: Event, words: Words) -> Badge:
    day = day_of(event)
    month = format_date(day, words.clock.badge_month, words.locale).rstrip(".")
    if whole_months(event.start_on, event.end_on) and event.kind not in ACTED_ON:
        return Badge(top="", main=month, bottom=str(day.year), month_only=True)
    weekday = format_date(day, words.clock.badge_weekday, words.locale)
    return Badge(top=weekday, main=str(day.day), bottom=month, due=event.kind in ACTED_ON)


def _facts(event: Event, words: Words) -> tuple[Fact, ...]:
    labels = words.labels
    place = clean(event.place or "") or (labels.online if event.online_url else "")
    pairs = (
        (labels.place, place),
        (labels.organiser, clean(event.organiser or "")),
        (labels.part_of, clean(event.series or "")),
        ("", plural(labels.capacity, event.capacity, words) if event.capacity else ""),
        ("", _open_between(event, words)),
        ("", _labelled_day(labels.register_by, event.registration_closes_on, words)),
        ("", _labelled_day(labels.moved_from, event.moved_from, words)),
    )
    return tuple(Fact(label, text) for label, text in pairs if text)


def _open_between(event: Event, words: Words) -> str:
    """The whole period of something to act on; its last day alone says nothing of the first."""
    if event.kind not in ACTED_ON or event.start_on == event.end_on:
        return ""
    start, end = (plain_day_text(day, words) for day in (event.start_on, event.end_on))
    return words.labels.open_between.format(start=start, end=end)


def _labelled_day(pattern: str, day: date | None, words: Words) -> str:
    return pattern.format(day=day_text(day, words)) if day else ""


def _actions(entry: EventEntry, title: str, setting: Setting) -> tuple[Action, ...]:
    """What a reader can do about an event. Each text says at which, so no two are alike."""
    event, words = entry.event, setting.words.links
    if event.status is EventStatus.CANCELLED:
        return ()
    name, lang = _short_name(event, setting.words), None
    if name in setting.repeated:
        name = f"{shortened(title, LINK_NAME_CHARS)} {near_day_text(day_of(event), setting.words)}"
        lang = _other(language_in(entry, setting.words.code), setting.words)
    wanted = (
        (words.register, web_address(event.registration_url)),
        (words.join_online, web_address(event.online_url)),
        (words.add_to_calendar, setting.calendars.get(entry.id)),
    )
    return tuple(Action(label, name, url, lang) for label, url in wanted if url)


def _short_name(event: Event, words: Words) -> str:
    """An event by its kind and day, as one speaks of it: "webinaari 19.1."."""
    kind = words.labels.kinds[event.kind]
    if whole_months(event.start_on, event.end_on) and event.kind not in ACTED_ON:
        return f"{_inside(kind)} {days_text(event.start_on, event.end_on, words)}"
    return f"{_inside(kind)} {near_day_text(day_of(event), words)}"


def _inside(label: str) -> str:
    """A label within a line rather than at its head."""
    return label[:1].lower() + label[1:]


def _summary(entry: ItemEntry, own: OwnWords | None, words: Words) -> str:
    """The editor's text, else the source's sentences, which no other language is put beside."""
    if own is not None and own.text:
        return clean(own.text)
    return summary_text(entry, words) if own is None or own.language == entry.language else ""


def _told_by(entry: ItemEntry, own: OwnWords | None, words: Words) -> tuple[str | None, ...]:
    """Whose words these are, of which day, and in which other language."""
    rewritten = own is not None and own.text is not None
    labels = words.labels
    return (
        None if rewritten else clean(entry.source),
        plain_day_text(entry.published_on, words) if entry.published_on else None,
        _language_mark(language_in(entry, words.code), words),
        labels.by_model if entry.paraphrase and not rewritten else None,
        labels.by_editor if own is not None else None,
    )


def _also(entry: ItemEntry) -> tuple[Link, ...]:
    others = (origin for origin in entry.origins if origin.url != entry.url)
    return _links((f"{origin.source}: {origin.title}", origin.url) for origin in others)


def _links(pairs: Iterable[tuple[str, str | None]]) -> tuple[Link, ...]:
    addressed = ((clean(text), web_address(url)) for text, url in pairs)
    return tuple(Link(text or url, url) for text, url in addressed if url)


def _evidence(event: Event) -> Evidence:
    sentence, when = clean(event.evidence.text), clean(event.when or "")
    if sentence == clean(event.title):  # the heading says it already
        return Evidence("")
    if not when or when not in sentence:
        return Evidence(sentence)
    before, when, after = sentence.partition(when)
    return Evidence(before, when, after)


def _other(language: str, words: Words) -> str | None:
    return language if language != words.code else None


def _language_mark(language: str, words: Words) -> str | None:
    if language == words.code:
        return None
    known = words.labels.in_language.get(language)
    return known or _language_name(language, words)


def _language_name(language: str, words: Words) -> str:
    try:
        name = Locale.parse(language).get_language_name(words.locale)
    except (UnknownLocaleError, ValueError):
        name = None
    return name or language
