"""Find the article in a page: title, text, date, and what hangs on it. Pure.

The date follows a rule measured on Nordic public pages, where libraries took the sidebar's: JSON-LD,
then `<time>` inside the article, then a full date after the title, then the last date of the content.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from urllib.parse import urljoin, urlsplit
from zoneinfo import ZoneInfo

from selectolax.lexbor import LexborHTMLParser, LexborNode

from digest.collect.byline import authors_in, published_in, without_byline
from digest.collect.linked import read_linked
from digest.collect.nesting import refuse_depth
from digest.collect.paragraphs import Paragraph, decode, joined, paragraphs_of, tidy
from digest.collect.parse.fields import language_of
from digest.collect.stamp import read_stamp
from digest.model.item import Author, Contact, FoundEvent, Material

HELSINKI = ZoneInfo("Europe/Helsinki")

_MAX_MATERIALS = 30
_WHOLE = 0.6  # share of the page's text that the article's element must hold
_FURNITURE = ", ".join(
    (
        "nav, aside, form, dialog, button, [hidden], [aria-hidden=true], [role=navigation]",
        "[role=search], [role=dialog], [role=complementary], [role=banner], [role=contentinfo]",
        *(
            f'[class*="{word}" i], [id*="{word}" i]'
            for word in (
                "cookie", "consent", "breadcrumb", "murupolku", "sidebar", "related", "share",
                "social-media", "skip-link", "pagination", "navigation",
            )
        ),
    )
)  # fmt: skip
_DOCUMENT = re.compile(r"\.(?:pdf|docx?|pptx?|xlsx?|od[tps])(?:$|[/?#])", re.IGNORECASE)
_CRUMB = re.compile(r"\s*[»›>/|→]\s*")
_SITE_NAME = re.compile(r"\s+[-–|»]\s+[^-–|»]{1,60}$")


@dataclass(frozen=True, slots=True)
class Extracted:
    """What an article page says.

    Attributes:
        title: "" when the page has none.
        text: paragraphs separated by blank lines, without the title and the line of its date.
        language: two or three letters, or None.
        published_at: aware UTC; the beginning of the day when the page gives no time.
        url: canonical address; only believed on the page's own host.
    """

    title: str
    text: str
    language: str | None = None
    published_at: datetime | None = None
    url: str | None = None
    authors: tuple[Author, ...] = ()
    contacts: tuple[Contact, ...] = ()
    materials: tuple[Material, ...] = ()
    events: tuple[FoundEvent, ...] = ()


def extract_article(
    html: bytes | str,
    url: str | None = None,
    *,
    content: str | None = None,
    zone: tzinfo = HELSINKI,
) -> Extracted:
    """Find the article of a page.

    Bytes are decoded as UTF-8 where they can be, else as they declare. `url` is where the page
    stands. `content` is a CSS selector of the article, found by itself if absent. `zone` is that of
    dates without an offset.
    """
    page = Page((decode(html) if isinstance(html, bytes) else html) or "<p></p>")
    linked = read_linked(page.scripts, zone)
    title, heading = page.title(linked.headline)
    article = (page.first(content) if content else None) or page.article(heading)
    pieces = _after_title(paragraphs_of(article, page.furniture), title)
    lines = [piece.text for piece in pieces]
    stamped = linked.published_at or page.published(article, zone)
    return Extracted(
        title=title,
        text=joined(_kept(pieces, without_byline(lines, zone))),
        language=page.language,
        published_at=stamped or published_in(lines, zone),
        url=page.canonical(url),
        authors=linked.authors or authors_in(lines, zone),
        contacts=page.contacts(article),
        materials=page.materials(article, url),
        events=linked.events,
    )


class Page:
    """A parsed page and what on it is furniture: menus, sidebars, banners, footers."""

    def __init__(self, html: str) -> None:
        self.tree = LexborHTMLParser(refuse_depth(html))
        self.scripts = [node.text() for node in self.tree.css('script[type="application/ld+json"]')]
        self.furniture = frozenset(node.mem_id for node in self._furniture())

    @property
    def language(self) -> str | None:
        """Two or three letters."""
        root = self.tree.css_first("html")
        said = (root.attributes.get("lang") if root else None) or self._meta("og:locale")
        return language_of(said)

    def first(self, selector: str) -> LexborNode | None:
        """The first node a selector finds."""
        return self.tree.css_first(selector)

    def title(self, headline: str | None) -> tuple[str, LexborNode | None]:
        """The title, and the heading that carries it."""
        window = _text(self.tree.css_first("title"))
        named = {headline, self._meta("og:title"), self._crumb()}
        headings = [node for node in self.tree.css("h1, h2") if not self.is_furniture(node)]
        best = max(headings, key=lambda node: _rank(node, named, window), default=None)
        is_plain_h2 = best is not None and best.tag == "h2" and not _rank(best, named, window)
        if best is None or (is_plain_h2 and (headline or self._meta("og:title"))):
            return headline or self._meta("og:title") or _SITE_NAME.sub("", window), best
        return _text(best), best

    def article(self, heading: LexborNode | None) -> LexborNode:
        """The smallest element around the heading that holds most of the page's text."""
        body = self.tree.body or self.tree.root
        assert body is not None  # noqa: S101 - the parser makes a body of anything
        enough = _WHOLE * self._size(body)
        node = heading.parent if heading is not None else self.first("article, main, [role=main]")
        while node is not None and node.parent is not None:
            if self._size(node) >= enough:
                return node
            node = node.parent
        return body

    def published(self, article: LexborNode, zone: tzinfo) -> datetime | None:
        """What the page's own markup says: meta, then `<time>` inside the article."""
        said = self._meta("article:published_time")
        times = (
            node.attributes.get("datetime")
            for node in article.css("time[datetime]")
            if not self.is_furniture(node)
        )
        return next((at for one in (said, *times) if (at := read_stamp(one or "", zone))), None)

    def canonical(self, url: str | None) -> str | None:
        """The page's own address; one on another host is not believed."""
        link = self.tree.css_first('link[rel="canonical"]')
        said = (link.attributes.get("href") if link else None) or self._meta("og:url")
        target = urljoin(url or "", said or "") or None
        if target is None or urlsplit(target).scheme not in {"http", "https"}:
            return url
        same_host = url is None or urlsplit(target).netloc == urlsplit(url).netloc
        return target if same_host else url

    def contacts(self, article: LexborNode) -> tuple[Contact, ...]:
        """People whose mail address stands behind their name; the others stand in the text."""
        people = (
            (_text(node), (node.attributes.get("href") or "")[7:].partition("?")[0])
            for node in self._links(article)
            if (node.attributes.get("href") or "").lower().startswith("mailto:")
        )
        return tuple(Contact(name, email=email) for name, email in people if "@" not in name != "")

    def materials(self, article: LexborNode, url: str | None) -> tuple[Material, ...]:
        """Documents the article links to, each once."""
        found: dict[str, Material] = {}
        for node in self._links(article):
            href = node.attributes.get("href") or ""
            target = urljoin(url or "", href)
            if _DOCUMENT.search(href) and urlsplit(target).scheme in {"http", "https"}:
                name = _text(node) or target.rpartition("/")[2]
                found.setdefault(target, Material(name, target))
        return tuple(found.values())[:_MAX_MATERIALS]

    def _links(self, article: LexborNode) -> Iterator[LexborNode]:
        return (node for node in article.css("a[href]") if not self.is_furniture(node))

    def _size(self, node: LexborNode) -> int:
        return sum(len(piece.text) for piece in paragraphs_of(node, self.furniture))

    def _meta(self, name: str) -> str | None:
        node = self.tree.css_first(f'meta[property="{name}"], meta[name="{name}"]')
        return tidy((node.attributes.get("content") if node else None) or "") or None

    def _crumb(self) -> str | None:
        trail = _text(self.tree.css_first('[class*="breadcrumb" i], [id*="breadcrumb" i]'))
        return _CRUMB.split(trail)[-1] or None

    def is_furniture(self, node: LexborNode) -> bool:
        """Whether a node stands in a menu, sidebar, banner or footer."""
        return any(one.mem_id in self.furniture for one in _upwards(node))

    def _furniture(self) -> Iterator[LexborNode]:
        for node in self.tree.css(_FURNITURE):
            # A class like "no-sidebar" on the body must not take the article with it.
            if node.tag not in {"html", "body", "main", "article"} and not node.css_first("h1"):
                yield node
        for node in self.tree.css("header, footer"):
            if not any(one.tag in {"article", "main"} for one in _upwards(node)):
                yield node


def _upwards(node: LexborNode) -> Iterator[LexborNode]:
    """The node and what it stands in."""
    current: LexborNode | None = node
    while current is not None:
        yield current
        current = current.parent


def _rank(heading: LexborNode, named: set[str | None], window: str) -> int:
    """How surely a heading is the page's title; 0 = any h2."""
    text = _text(heading)
    if not text:
        return -1
    is_named = text in named
    opens_window = window.startswith(text)
    return 4 * is_named + 2 * opens_window + (heading.tag == "h1")


def _after_title(pieces: tuple[Paragraph, ...], title: str) -> tuple[Paragraph, ...]:
    """What follows the heading that repeats the title; all, where none does."""
    for at, piece in enumerate(pieces):
        if piece.is_heading and piece.text == title:
            return pieces[at + 1 :]
    return pieces


def _kept(pieces: Iterable[Paragraph], keep: Iterable[bool]) -> Iterator[Paragraph]:
    return (piece for piece, stays in zip(pieces, keep, strict=True) if stays)


def _text(node: LexborNode | None) -> str:
    return tidy(node.text()) if node is not None else ""
