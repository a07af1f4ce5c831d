"""RSS, RDF and Atom → items, by feedparser on bytes alone. Runs in a guarded child.

Feeds in the wild lie about encodings, escape twice, stop in the middle and write dates as people do.
An item is lost only when it says nothing at all, and then a note says so.
"""

from __future__ import annotations

import io
import re
from calendar import timegm
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from time import struct_time
from typing import Any

import feedparser

from digest.collect.paragraphs import decode
from digest.collect.parse.challenge import refuse_challenge
from digest.collect.parse.exchange import Parsed, Question, pack_parsed, unpack_question
from digest.collect.parse.fields import (
    below_summary,
    language_of,
    text_of,
    title_from,
    title_of,
    url_of,
)
from digest.collect.parse.jsonfeed import parse_json_feed
from digest.collect.stamp import read_stamp
from digest.errors import UnreadableSource
from digest.model.item import Author, Found, Material

_MAX_TOPICS = 20
_DATES = ("published", "created", "updated")
# valtioneuvosto.fi escapes the CDATA marks of its descriptions together with the HTML inside.
_ESCAPED_CDATA = re.compile(rb"&lt;!\[CDATA\[|\]\]&gt;")
# Nobody needs the size of a feed's logo, and feedparser (6.0.12) fails where it is no number.
_LOGO_SIZE = re.compile(rb"</?(?:width|height)\s*>", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,300}>")
_ITEM_END = re.compile(rb"</(?:item|entry)\s*>", re.IGNORECASE)
# A feed may define "nbsp" for itself, but not a file, nor an entity made of others.
_HOSTILE_ENTITY = re.compile(
    rb"""<!ENTITY\s+(?:%\s+)?[^\s>]{1,200}\s+(?:SYSTEM|PUBLIC|"[^"]*&[A-Za-z]|'[^']*&[A-Za-z])""",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[^\s<>()]+@[^\s<>()]+")


def task(payload: bytes) -> bytes:
    """A sandbox task: a packed question to a packed answer."""
    question, body = unpack_question(payload)
    return pack_parsed(parse_feed(body, question))


def parse_feed(body: bytes, question: Question) -> Parsed:
    """Read a feed of any kind. Raises UnreadableSource when it is none."""
    trimmed = body.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not trimmed:
        raise UnreadableSource("the answer is empty; check the address")
    if trimmed.startswith(b"{"):
        return parse_json_feed(trimmed, question)
    if _HOSTILE_ENTITY.search(trimmed[:20_000]):
        raise UnreadableSource("it defines entities that open files or multiply; refused")
    shortened, notes = _first_items(trimmed, question.most)
    cleaned = _LOGO_SIZE.sub(b"", _ESCAPED_CDATA.sub(b"", shortened))
    feed = _parsed(cleaned, question.content_type)
    if not feed.version and not feed.entries:
        refuse_challenge(trimmed)
        raise UnreadableSource(_not_a_feed(trimmed))
    if feed.bozo and not isinstance(feed.bozo_exception, feedparser.NonXMLContentType):
        kind = type(feed.bozo_exception).__name__
        notes = (*notes, f"not well formed ({kind}); read all the same")
    found = tuple(_items(feed, question))
    lost = len(feed.entries) - len(found)
    return Parsed(found, (*notes, f"{lost} items without any content") if lost else notes)


def _parsed(body: bytes, content_type: str) -> Any:
    """What feedparser makes of it; where it fails, of the same text in UTF-8."""
    # Not told where the feed stands, it leaves ids as they are; links are completed below.
    headers = {"content-type": content_type} if content_type else {}
    try:
        return _by_feedparser(body, headers)
    except Exception:  # noqa: BLE001 - such as an encoding that is no text
        text = _DECLARATION.sub("", decode(body, content_type))
    try:
        return _by_feedparser(text.encode("utf-8", "replace"), {})
    except Exception as error:
        kind = type(error).__name__
        raise UnreadableSource(f"this feed is too broken to be read ({kind})") from error


def _by_feedparser(body: bytes, headers: dict[str, str]) -> Any:
    return feedparser.parse(
        io.BytesIO(
            body
        ),  # a stream, never a string: feedparser opens strings as files and addresses
        response_headers=headers,
        sanitize_html=False,
        resolve_relative_uris=False,
    )


def _first_items(body: bytes, most: int) -> tuple[bytes, tuple[str, ...]]:
    """The feed without the items beyond `most`: parsing 100,000 of them would take minutes."""
    ends = [match.end() for match in _ITEM_END.finditer(body)]
    if len(ends) <= most:
        return body, ()
    note = f"has {len(ends)} items; the first {most} were read (max_items)"
    return body[: ends[most - 1]] + body[ends[-1] :], (note,)


def _not_a_feed(body: bytes) -> str:
    if b"<html" in body[:1000].lower():
        return 'this is a web page, not a feed; use kind = "page" or the feed\'s own address'
    return "this is not a feed that can be read; check the address"


def _items(feed: Any, question: Question) -> Iterator[Found]:
    language = language_of(feed.feed.get("language"))
    for entry in feed.entries[: question.most]:
        found = _item(entry, question, language)
        if found.title:
            yield found


def _item(entry: dict[str, Any], question: Question, language: str | None) -> Found:
    text = _text(entry)
    title = title_of(str(entry.get("title") or ""))
    spoken = language_of(entry.get("language")) or language
    others = _translations(entry, question.url, spoken)
    url = _url(entry, question.url, others)
    published_at, flags = _published(entry, question.tzinfo)
    materials = _materials(entry, question.url)
    return Found(
        source="",
        title=title or title_from(text, url or _first(materials)),
        text=text,
        guid=str(entry.get("id") or "") or None,
        url=url,
        language=spoken,
        published_at=published_at,
        topics=_topics(entry),
        authors=_authors(entry),
        materials=materials,
        flags=flags if title else (*flags, "no title"),
        translations=others,
    )


def _first(materials: tuple[Material, ...]) -> str | None:
    """Of what has nothing but a recording or a file, its name."""
    return materials[0].title if materials else None


def _text(entry: dict[str, Any]) -> str:
    """The longest of summary and contents, since either may be a teaser, below a summary of its own."""
    summary = str(entry.get("summary") or entry.get("subtitle") or "")
    contents = (str(part.get("value") or "") for part in entry.get("content") or ())
    longest = max((summary, *contents), key=len)
    content = text_of(longest)
    return content if longest == summary else below_summary(text_of(summary), content)


def _url(entry: dict[str, Any], base: str, others: tuple[str, ...]) -> str | None:
    """Where the entry itself stands. `others`: where it does in other languages."""
    guid = str(entry.get("id") or "")
    is_address = guid.startswith(("http://", "https://"))
    link = entry.get("link")
    if link == guid and entry.get("guidislink") and "/" not in guid:
        return None  # an id whose feed forgot to say isPermaLink="false", not a page called "a1"
    if others and url_of(link, base) in others:  # feedparser takes the last of all languages
        link = next((one for one in _alternates(entry) if url_of(one, base) not in others), None)
    return url_of(link, base) or (url_of(guid, base) if is_address else None)


def _alternates(entry: dict[str, Any]) -> Iterator[Any]:
    """Addresses of the entry, in whatever language."""
    links = entry.get("links") or ()
    return (link.get("href") for link in links if link.get("rel") == "alternate")


def _translations(entry: dict[str, Any], base: str, spoken: str | None) -> tuple[str, ...]:
    """Addresses of the entry in other languages. Source: RFC 4287 §4.2.7.4 (hreflang)."""
    others = (
        url_of(link.get("href"), base)
        for link in entry.get("links") or ()
        if link.get("rel") == "alternate"
        and language_of(link.get("hreflang")) not in {None, spoken}
    )
    return tuple(dict.fromkeys(url for url in others if url))


def _published(entry: dict[str, Any], zone: tzinfo) -> tuple[datetime | None, tuple[str, ...]]:
    """Our own reading first, since feedparser knows no Finnish; its own for what we do not know."""
    # dict's own look-up: feedparser's takes "updated" for "published" and warns about it.
    said = [str(raw) for name in _DATES if (raw := dict.get(entry, name))]
    for raw in said:
        if moment := read_stamp(raw, zone):
            return moment, ()
    for name in _DATES:
        if parsed := dict.get(entry, f"{name}_parsed"):
            return _moment(parsed), ()
    return None, ("unreadable date",) if said else ()


def _moment(parsed: struct_time) -> datetime | None:
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC)
    except (ValueError, OverflowError):
        return None


def _topics(entry: dict[str, Any]) -> tuple[str, ...]:
    terms = (
        title_of(str(tag.get("label") or tag.get("term") or "")) for tag in entry.get("tags") or ()
    )
    return tuple(dict.fromkeys(term[:80] for term in terms if term))[:_MAX_TOPICS]


def _authors(entry: dict[str, Any]) -> tuple[Author, ...]:
    """Names only: RSS asks for a mail address here, which is nobody's to publish."""
    said = (str(person.get("name") or "") for person in entry.get("authors") or ())
    # "address (Name)"; feedparser cuts that wrongly where the address ends in a long domain.
    names = (title_of(_EMAIL.sub("", name).rpartition("(")[2]).strip(" )<>,") for name in said)
    return tuple(Author(name) for name in dict.fromkeys(names) if name)


def _materials(entry: dict[str, Any], base: str) -> tuple[Material, ...]:
    urls = (url_of(part.get("href"), base) for part in entry.get("enclosures") or ())
    return tuple(Material(url.rpartition("/")[2] or url, url) for url in dict.fromkeys(urls) if url)
