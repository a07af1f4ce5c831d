"""Read and write lists of feeds as OPML 2.0. Pure.

Reading is by a plain scan for `<outline>` tags: OPML is XML from anywhere, and nothing of XML but
these tags and their attributes is wanted, least of all its entities and files.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape, unescape

from digest.collect.address import canonical_address
from digest.collect.naming import free_name, name_for
from digest.collect.paragraphs import decode, tidy
from digest.collect.parse.fields import url_of
from digest.config.settings import SourceSettings
from digest.errors import UsageError

_MOST_FEEDS = 10_000
_OUTLINE = re.compile(
    r"<outline\b((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>|</outline\s*>", re.IGNORECASE
)
_ATTRIBUTE = re.compile(r"([A-Za-z_:]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_TYPES = {"feed": "rss", "calendar": "link", "page": "link", "events_api": "link"}


@dataclass(frozen=True, slots=True)
class ListedFeed:
    """One feed of an OPML file. `folder`: what it stood in, or None."""

    url: str
    title: str
    folder: str | None = None


def read_opml(body: bytes, *, shown: str) -> tuple[ListedFeed, ...]:
    """The feeds of an OPML file in its order, each address once. Raises UsageError."""
    text = decode(body)
    if "<opml" not in text[:5_000].lower():
        raise UsageError(f"{shown} is not an OPML file")
    found: dict[str, ListedFeed] = {}
    for feed in _feeds(text):
        found.setdefault(feed.url, feed)
        if len(found) > _MOST_FEEDS:
            raise UsageError(f"{shown} lists more than {_MOST_FEEDS:,} feeds")
    return tuple(found.values())


def new_feeds(
    listed: Iterable[ListedFeed], sources: Iterable[SourceSettings]
) -> tuple[tuple[SourceSettings, ...], tuple[str, ...]]:
    """Feeds that are no source yet, as settings; and addresses that are none.

    A folder of the list becomes a topic.
    """
    there = tuple(sources)
    known = {canonical_address(one.url) for one in there if one.url}
    taken = {one.name for one in there}
    fresh: list[SourceSettings] = []
    refused: list[str] = []
    for feed in listed:
        if url_of(feed.url, "") is None:
            refused.append(feed.url)
            continue
        if canonical_address(feed.url) in known:
            continue
        name = free_name(name_for(feed.url, feed.title), taken)
        topics = (feed.folder.lower(),) if feed.folder else ()
        fresh.append(SourceSettings(name, "feed", url=feed.url, topics=topics))
        known.add(canonical_address(feed.url))
        taken.add(name)
    return tuple(fresh), tuple(refused)


def write_opml(sources: Iterable[SourceSettings], *, title: str) -> str:
    """Sources that have an address; those that are no feeds as links."""
    outlines = [_outline(one) for one in sources if one.url]
    return "\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<opml version="2.0"><head><title>{escape(title)}</title></head><body>',
            *outlines,
            "</body></opml>",
        )
    )


def _outline(source: SourceSettings) -> str:
    key = "xmlUrl" if source.kind == "feed" else "url"
    topics = f' category="{escape(",".join(source.topics))}"' if source.topics else ""
    return (
        f'<outline type="{_TYPES.get(source.kind, "link")}" text="{escape(source.name)}" '
        f'{key}="{escape(source.url or "")}"{topics}/>'
    )


def _feeds(text: str) -> Iterator[ListedFeed]:
    folders: list[str] = []
    for tag in _OUTLINE.finditer(text):
        if tag[1] is None:
            del folders[-1:]
            continue
        said = {name.lower(): a or b for name, a, b in _ATTRIBUTE.findall(tag[1])}
        name = _plain(said.get("title") or said.get("text"))
        if url := _plain(said.get("xmlurl")):
            yield ListedFeed(url, name or url, folders[-1] if folders else None)
        if not tag[1].rstrip().endswith("/"):
            folders.append(name)


def _plain(value: str | None) -> str:
    return tidy(unescape(value or ""))[:2_000]
