"""Decide what an edition shows, in which order and in which words. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from digest.model.bulletin import Bulletin, Untranslated
from digest.model.issue import (
    Entry,
    EventEntry,
    Issue,
    IssueSection,
    ItemEntry,
    days_in,
    language_in,
    told_in,
    versions_in,
    words_in,
)
from digest.render.article import article
from digest.render.clean import clean, web_address
from digest.render.days import day_text
from digest.render.entries import Setting, event_shown, item_shown, repeated_names
from digest.render.frame import Frame
from digest.render.icalendar import ALL, calendar_name, in_calendar
from digest.render.shown import EntryShown, FooterShown, Link, SectionShown, View
from digest.render.slots import PREFERENCES_URL, UNSUBSCRIBE_URL, mark, nonce_for
from digest.render.subject import propose_preheader, propose_subject
from digest.render.weeks import weeks_shown
from digest.render.words import words_for
from digest.render.words.words import Words, plural

CONTENTS_OVER = 8  # entries; a shorter edition is read at a glance


@dataclass(frozen=True, slots=True)
class Marked:
    """A view whose slots are marked with `nonce`."""

    view: View
    nonce: str


def kept_sections(issue: Issue, bulletin: Bulletin, language: str) -> tuple[IssueSection, ...]:
    """The sections an edition shows: entries of its own language first, empty ones gone."""
    show_all = bulletin.untranslated is Untranslated.SHOW
    kept = (_in_language(section, language, show_all=show_all) for section in issue.sections)
    return tuple(section for section in kept if section.entries)


def sections_in(issue: Issue, bulletin: Bulletin, language: str) -> tuple[IssueSection, ...]:
    """The same, each entry in the version of it that the edition tells."""
    return versions_in(kept_sections(issue, bulletin, language), language)


def view(issue: Issue, *, bulletin: Bulletin, language: str, frame: Frame) -> Marked | None:
    """The edition in one language, or None when it would have nothing in it.

    Raises:
        RenderError: there are no words for `language`.
    """
    sections = sections_in(issue, bulletin, language)
    opening = article((issue.leads or {}).get(language, ""))
    if not (sections or opening):
        return None
    words = words_for(language)
    entries = tuple(entry for section in sections for entry in section.entries)
    dated = tuple(entry for entry in entries if in_calendar(entry))
    setting = Setting(
        words=words,
        zone=bulletin.when.zone,
        calendars={entry.id: frame.calendars_url + calendar_name(entry.id) for entry in dated},
        repeated=repeated_names(entries, words),
    )
    title = clean(bulletin.title.get(language, bulletin.name))
    shown = View(
        language=language,
        direction=words.direction,
        words=words,
        site_name=clean(frame.site_name),
        title=title,
        subject=_subject(issue, sections, bulletin, language),
        preheader=_preheader(issue, sections, bulletin, language),
        number=words.number.format(n=issue.number) if issue.number else None,
        day=day_text(issue.sends_at.astimezone(bulletin.when.zone).date(), words),
        topics=plural(words.topics, len(entries), words),
        web_version=Link(words.links.read_online, frame.web_version_url),
        other_languages=_other_languages(frame, language),
        contents=len(entries) > CONTENTS_OVER,
        article=opening,
        sections=_shown(sections, setting),
        weeks=weeks_shown(days_in(issue.coming, language), entries, words),
        calendar_link=_all_dates(len(dated), words, frame),
        calendar_feed=_calendar_feed(bulletin, words, frame) if dated else None,
        footer=_footer(frame, words, title),
        unsubscribe_url="",
    )
    return _marked(shown, has_preferences=frame.has_preferences)


def _in_language(section: IssueSection, language: str, *, show_all: bool) -> IssueSection:
    own = tuple(one for one in section.entries if _is_told_in(one, language))
    others = tuple(one for one in section.entries if not _is_told_in(one, language))
    return replace(section, entries=own + others if show_all else own)


def _is_told_in(entry: Entry, language: str) -> bool:
    return language_in(told_in(entry, language), language) == language


def _subject(
    issue: Issue, sections: tuple[IssueSection, ...], bulletin: Bulletin, language: str
) -> str:
    chosen = clean((issue.subjects or {}).get(language, ""))
    return chosen or propose_subject(sections, language=language, bulletin=bulletin)


def _preheader(
    issue: Issue, sections: tuple[IssueSection, ...], bulletin: Bulletin, language: str
) -> str:
    chosen = clean((issue.preheaders or {}).get(language, ""))
    return chosen or propose_preheader(sections, language=language, bulletin=bulletin)


def _shown(sections: tuple[IssueSection, ...], setting: Setting) -> tuple[SectionShown, ...]:
    lead = _lead(sections, setting.words)
    return tuple(
        SectionShown(
            _anchor(section.id),
            _title(section, setting.words),
            tuple(_entry_shown(entry, setting, lead=entry is lead) for entry in section.entries),
            _more(section, setting.words),
        )
        for section in sections
    )


def _entry_shown(entry: Entry, setting: Setting, *, lead: bool) -> EntryShown:
    if isinstance(entry, EventEntry):
        return event_shown(entry, setting)
    return item_shown(entry, setting, lead=lead)


def _lead(sections: tuple[IssueSection, ...], words: Words) -> ItemEntry | None:
    """The first item, which stands largest if it is in the edition's language and has a summary."""
    items = (entry for part in sections for entry in part.entries if isinstance(entry, ItemEntry))
    first = next(items, None)
    told = first is not None and (first.summary or words_in(first, words.code))
    return first if first and told and language_in(first, words.code) == words.code else None


def _title(section: IssueSection, words: Words) -> str:
    return clean(section.title.get(words.code) or next(iter(section.title.values()), section.id))


def _more(section: IssueSection, words: Words) -> Link | None:
    url = web_address(section.more_url)
    return Link(f"{words.links.more}: {_title(section, words)}", url) if url else None


def _anchor(section_id: str) -> str:
    return "s-" + (re.sub(r"[^a-z0-9]+", "-", section_id.lower()).strip("-") or "x")


def _calendar_feed(bulletin: Bulletin, words: Words, frame: Frame) -> Link:
    url = f"{frame.public_url}/{bulletin.name}/calendar/{words.code}.ics"
    return Link(words.links.calendar_feed, url)


def _all_dates(count: int, words: Words, frame: Frame) -> Link | None:
    """One file for all dates, where there is more than one to add."""
    return Link(words.links.all_to_calendar, frame.calendars_url + ALL) if count > 1 else None


def _other_languages(frame: Frame, language: str) -> tuple[Link, ...]:
    return tuple(
        Link(words_for(code).name, url, code)
        for code, url in frame.other_languages
        if code != language
    )


def _footer(frame: Frame, words: Words, title: str) -> FooterShown:
    pages = (
        (words.links.privacy, frame.privacy_url),
        (words.links.accessibility, frame.accessibility_url),
        (words.links.feedback, frame.feedback_url),
        (words.links.contact, _contact_address(frame.contact)),
    )
    return FooterShown(
        sender=clean(frame.sender_name),
        postal_address=clean(frame.postal_address or "") or None,
        why=clean(frame.why or words.why.format(bulletin=title)),
        links=tuple(Link(text, url) for text, url in pages if url),
    )


def _contact_address(contact: str | None) -> str | None:
    if contact and "@" in contact and "/" not in contact:
        return "mailto:" + contact.strip().removeprefix("mailto:")
    return web_address(contact)


def _marked(shown: View, *, has_preferences: bool) -> Marked:
    nonce = nonce_for(repr(shown))
    preferences = mark(nonce, PREFERENCES_URL) if has_preferences else None
    unsubscribe = mark(nonce, UNSUBSCRIBE_URL)
    return Marked(replace(shown, unsubscribe_url=unsubscribe, preferences_url=preferences), nonce)
