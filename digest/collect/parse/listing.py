"""A page that lists news → the links to them. Runs in a guarded child, as does reading an article.

The list is found by itself when the settings name no selectors: it is the largest group of links
that stand alike, carry a headline each and lead further into the same site.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from urllib.parse import urlsplit

import msgspec
from selectolax.lexbor import LexborNode, SelectolaxError

from digest.collect.extract import Page, extract_article
from digest.collect.paragraphs import decode, tidy
from digest.collect.parse.challenge import refuse_challenge
from digest.collect.parse.exchange import Parsed, Question, pack_parsed, unpack_question
from digest.collect.parse.fields import MAX_TEXT, MAX_TITLE, title_of, url_of
from digest.collect.stamp import read_stamp
from digest.errors import UnreadableSource
from digest.model.item import Found

_BAD_SELECTOR = (
    "one of its selectors is not a CSS selector; correct items, link, title, date, content"
)
_MIN_GROUP = 2
_MIN_HEADLINE = 12  # characters; menus are shorter
_ANCESTORS = 3  # how far up two links must stand alike


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of a news list. `published_at` is the date beside the link, if any."""

    url: str
    title: str
    published_at: datetime | None = None


def listing_task(payload: bytes) -> bytes:
    """A sandbox task: a list page to its links."""
    question, body = unpack_question(payload)
    return msgspec.json.encode(read_listing(body, question))


def article_task(payload: bytes) -> bytes:
    """A sandbox task: an article page to one item."""
    question, body = unpack_question(payload)
    return pack_parsed(read_article(body, question))


def read_listing(body: bytes, question: Question) -> tuple[Listed, ...]:
    """The links of a news list in the page's order, each once. Raises UnreadableSource."""
    selector = question.options.get("items")
    found: dict[str, Listed] = {}
    try:
        for listed in _all_listed(Page(decode(body, question.content_type)), selector, question):
            found.setdefault(listed.url, listed)
    except SelectolaxError as error:
        raise UnreadableSource(_BAD_SELECTOR) from error
    if not found:
        refuse_challenge(body)
        where = f"selector {selector!r} finds no links" if selector else "no news list was found"
        raise UnreadableSource(f"{where}; set the CSS selectors items and link for this page")
    return tuple(found.values())[: question.most]


def read_article(body: bytes, question: Question) -> Parsed:
    """One article page as an item; the options hold what the list said of it."""
    options, zone = question.options, question.tzinfo
    page = decode(body, question.content_type)
    try:
        article = extract_article(page, question.url, content=options.get("content"), zone=zone)
    except SelectolaxError as error:
        raise UnreadableSource(_BAD_SELECTOR) from error
    title = article.title or options.get("title") or ""
    if not article.text:
        refuse_challenge(body)
    if not title:
        raise UnreadableSource("the page has no title")
    beside = options.get("published_at")
    found = Found(
        source="",
        title=title[:MAX_TITLE],
        text=article.text[:MAX_TEXT],
        url=article.url,
        language=article.language,
        published_at=article.published_at or (datetime.fromisoformat(beside) if beside else None),
        kind=article.kind,
        authors=article.authors,
        contacts=article.contacts,
        materials=article.materials,
        events=article.events,
        translations=article.translations,
        flags=() if article.text else ("no text",),
    )
    return Parsed((found,))


def list_selector(page: Page, url: str) -> str | None:
    """A CSS selector of the entries of the list that is found by itself, or None.

    Proposed only when it finds exactly the links of that list.
    """
    links = _guessed(page, url)
    if not links:
        return None
    lines = {link.parent.mem_id for link in links if link.parent is not None}
    for steps in (1, 2, 3, 4):
        selector = _selector(links[0], steps)
        try:
            found = page.tree.css(selector)
        except SelectolaxError:
            return None  # a class that is no CSS name
        if {node.mem_id for node in found} == lines:
            return selector
    return None


def _selector(link: LexborNode, steps: int) -> str:
    """The entry's element and `steps` of what it stands in, nearest last."""
    parts: list[str] = []
    node = link.parent
    while node is not None and node.tag not in {"html", "-undef"} and len(parts) <= steps:
        name = "".join(f".{part}" for part in (node.attributes.get("class") or "").split()[:2])
        parts.append(f"{node.tag}{name}")
        node = node.parent
    return " > ".join(reversed(parts))


def _all_listed(page: Page, selector: str | None, question: Question) -> Iterator[Listed]:
    lines = page.tree.css(selector) if selector else _guessed(page, question.url)
    return (listed for line in lines if (listed := _listed(line, question)) is not None)


def _guessed(page: Page, url: str) -> list[LexborNode]:
    """The links of the best group."""
    groups: dict[tuple[str, ...], list[LexborNode]] = {}
    for link in page.tree.css("a[href]"):
        target = url_of(link.attributes.get("href"), url)
        if target and _leads_inside(target, url) and not page.is_furniture(link):
            groups.setdefault(_standing(link), []).append(link)
    best = max(groups.values(), key=_headline_mass, default=[])
    return best if len(best) >= _MIN_GROUP and _headline_mass(best) else []


def _leads_inside(target: str, page_url: str) -> bool:
    there, here = urlsplit(target), urlsplit(page_url)
    return there.netloc == here.netloc and (there.path, there.query) != (here.path, here.query)


def _standing(link: LexborNode) -> tuple[str, ...]:
    """What a link is wrapped in; two lines of one list are wrapped alike."""
    steps: list[str] = []
    node = link.parent
    while node is not None and len(steps) < _ANCESTORS:
        steps.append(f"{node.tag}.{(node.attributes.get('class') or '').strip()}")
        node = node.parent
    return tuple(steps)


def _headline_mass(links: list[LexborNode]) -> int:
    """Characters of headlines in a group; 0 when its links are too short to be any."""
    lengths = [len(tidy(link.text())) for link in links]
    mean = sum(lengths) / len(lengths)
    return sum(lengths) if mean >= _MIN_HEADLINE else 0


def _listed(line: LexborNode, question: Question) -> Listed | None:
    options = question.options
    link = line if line.tag == "a" else line.css_first(options.get("link") or "a[href]")
    url = url_of(link.attributes.get("href"), question.url) if link is not None else None
    if url is None or link is None:
        return None
    titled = line.css_first(options["title"] or "") if options.get("title") else None
    return Listed(
        url=url.partition("#")[0],
        title=title_of((titled or link).text()),
        published_at=_date_beside(line, options.get("date"), question.tzinfo),
    )


def _date_beside(line: LexborNode, selector: str | None, zone: tzinfo) -> datetime | None:
    """The date by its selector, in `<time>`, or in the words of the line or what holds the link."""
    holder = line.parent if line.tag == "a" and line.parent is not None else line
    marked = holder.css_first(selector or "time")
    said = (marked.attributes.get("datetime") or marked.text()) if marked is not None else ""
    return read_stamp(said, zone) or read_stamp(tidy(holder.text())[:500], zone)
