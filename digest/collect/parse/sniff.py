"""Say what an address holds and where else to look. Runs in a guarded child.

A feed, a calendar or an API is itself the answer. A web page is searched for the feeds and calendars
it names, for events it describes, and for a list of news.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from digest.collect.extract import Page
from digest.collect.linked import read_linked
from digest.collect.paragraphs import decode, tidy
from digest.collect.parse.exchange import Question, unpack_question
from digest.collect.parse.fields import language_of, url_of
from digest.collect.parse.listing import list_selector, read_listing
from digest.errors import SourceError

_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF|[a-z]+:feed)[\s>]", re.IGNORECASE)
_KIND_OF_TYPE = {
    "application/rss+xml": "feed",
    "application/atom+xml": "feed",
    "application/rdf+xml": "feed",
    "application/feed+json": "feed",
    "application/json": "feed",
    "text/calendar": "calendar",
}
_FEED_LINK = re.compile(
    r"(?:/rss|/feed|/atom|\.rss|\.atom|(?:rss|feed|atom)\.xml)/?$", re.IGNORECASE
)
_COMMENTS = re.compile(r"comment|komment", re.IGNORECASE)
_MANY_EVENTS = 2
_MOST_LEADS = 8


@dataclass(frozen=True, slots=True)
class Lead:
    """A source that may be proposed. `items`, `link`: selectors of a page's list."""

    kind: str
    url: str
    items: str | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Sniffed:
    """What an address holds. `leads`: the likeliest first."""

    leads: tuple[Lead, ...] = ()
    language: str | None = None
    title: str | None = None


def task(payload: bytes) -> bytes:
    """A sandbox task: a packed question to what the bytes are."""
    question, body = unpack_question(payload)
    return msgspec.json.encode(sniff(body, question))


def sniff(body: bytes, question: Question) -> Sniffed:
    """What the bytes of an address are."""
    start = body.removeprefix(b"\xef\xbb\xbf").lstrip()
    if b"BEGIN:VCALENDAR" in start[:2_000].upper():
        return Sniffed((Lead("calendar", question.url),))
    if start.startswith((b"{", b"[")):
        return _sniffed_json(start, question)
    if _FEED.search(start[:4_000]) and b"<html" not in start[:4_000].lower():
        return Sniffed((Lead("feed", question.url),))
    page = Page(decode(body, question.content_type))
    leads = tuple(dict.fromkeys(_leads(page, body, question)))
    title = page.tree.css_first("title")
    return Sniffed(leads[:_MOST_LEADS], page.language, tidy(title.text()) if title else None)


def _sniffed_json(start: bytes, question: Question) -> Sniffed:
    try:
        document = json.loads(start)
    except (ValueError, RecursionError):
        return Sniffed()
    if isinstance(document, dict) and "jsonfeed.org" in str(document.get("version", "")):
        return Sniffed((Lead("feed", question.url),), language_of(str(document.get("language"))))
    return Sniffed((Lead("events_api", question.url),))


def _leads(page: Page, body: bytes, question: Question) -> Iterator[Lead]:
    yield from _named(page, question.url)
    if len(read_linked(page.scripts, question.tzinfo).events) >= _MANY_EVENTS:
        yield Lead("events_api", question.url)
    if _has_list(body, question):
        selector = list_selector(page, question.url)
        yield Lead("page", question.url, selector, "a" if selector else None)
    yield from _linked_to(page, question.url)


def _named(page: Page, url: str) -> Iterator[Lead]:
    """Feeds and calendars of `<link rel="alternate">`; those of comments are nobody's news."""
    for link in page.tree.css('link[rel~="alternate" i][href]'):
        said = link.attributes
        kind = _KIND_OF_TYPE.get((said.get("type") or "").partition(";")[0].strip().lower())
        target = url_of(said.get("href"), url)
        if kind and target and not _COMMENTS.search(f"{said.get('title')} {target}"):
            yield Lead(kind, target)


def _has_list(body: bytes, question: Question) -> bool:
    try:
        return bool(read_listing(body, question))
    except SourceError:
        return False


def _linked_to(page: Page, url: str) -> Iterator[Lead]:
    """Feeds behind a link in the text, and a calendar when it is the only one."""
    calendars: set[str] = set()
    for link in page.tree.css("a[href]"):
        href = re.sub(r"^webcals?:", "https:", link.attributes.get("href") or "")
        target = url_of(href, url)
        if target is None or _COMMENTS.search(target):
            continue
        bare = target.partition("?")[0].partition("#")[0]
        if bare.lower().endswith(".ics"):
            calendars.add(target)
        elif _FEED_LINK.search(bare):
            yield Lead("feed", target)
    if len(calendars) == 1:
        yield Lead("calendar", calendars.pop())
