"""JSON Feed 1.0 and 1.1 → items. Pure. Source: https://www.jsonfeed.org/version/1.1/."""

from __future__ import annotations

import json
from collections.abc import Iterator

from digest.collect.parse.exchange import Parsed, Question
from digest.collect.parse.fields import (
    below_summary,
    language_of,
    text_of,
    title_from,
    title_of,
    url_of,
)
from digest.collect.stamp import read_stamp
from digest.errors import UnreadableSource
from digest.model.item import Author, Found, Material

Node = dict[str, object]


def parse_json_feed(body: bytes, question: Question) -> Parsed:
    """Read a JSON Feed; wrong types are passed over. Raises UnreadableSource."""
    try:
        feed = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise UnreadableSource("this begins like JSON Feed but is not JSON; is it cut?") from error
    version = str(feed.get("version", "")) if isinstance(feed, dict) else ""
    if "jsonfeed.org/version/1" not in version or not isinstance(feed.get("items"), list):
        raise UnreadableSource("this is JSON, but not a JSON Feed; check the address")
    nodes = [node for node in feed["items"] if isinstance(node, dict)]
    language = language_of(_text(feed, "language"))
    taken = [_item(node, question, language) for node in nodes[: question.most]]
    found = tuple(item for item in taken if item.title)
    lost = len(feed["items"]) - len(nodes) + len(taken) - len(found)
    return Parsed(found, (f"{lost} items without any content",) if lost else ())


def _item(node: Node, question: Question, language: str | None) -> Found:
    summary = _text(node, "summary")
    content = text_of(_text(node, "content_html") or _text(node, "content_text") or summary)
    text = below_summary(text_of(summary), content) if summary else content
    title = title_of(_text(node, "title"))
    url = url_of(_text(node, "url") or _text(node, "external_url"), question.url)
    said = _text(node, "date_published") or _text(node, "date_modified")
    published_at = read_stamp(said, question.tzinfo)
    flags = () if title else ("no title",)
    return Found(
        source="",
        title=title or title_from(text, url),
        text=text,
        guid=_text(node, "id") or None,
        url=url,
        language=language_of(_text(node, "language")) or language,
        published_at=published_at,
        topics=tuple(title_of(str(tag))[:80] for tag in _list(node, "tags"))[:20],
        authors=tuple(_authors(node)),
        materials=tuple(_materials(node, question.url)),
        flags=(*flags, "unreadable date") if said and published_at is None else flags,
    )


def _authors(node: Node) -> Iterator[Author]:
    """`authors` of 1.1, else `author` of 1.0."""
    for person in _list(node, "authors") or [node.get("author")]:
        if isinstance(person, dict) and (name := title_of(_text(person, "name"))):
            yield Author(name)


def _materials(node: Node, base: str) -> Iterator[Material]:
    for part in _list(node, "attachments"):
        if isinstance(part, dict) and (url := url_of(_text(part, "url"), base)):
            yield Material(title_of(_text(part, "title")) or url.rpartition("/")[2], url)


def _text(node: Node, key: str) -> str:
    """Ids are numbers in some feeds; anything but text and numbers is nothing."""
    value = node.get(key)
    return str(value) if isinstance(value, str | int | float) and value is not True else ""


def _list(node: Node, key: str) -> list[object]:
    value = node.get(key)
    return value if isinstance(value, list) else []
