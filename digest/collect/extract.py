"""Find the article in a page: title, text, date, and what hangs on it. Pure.

The date follows a rule measured on Nordic public pages, where libraries took the sidebar's: JSON-LD,
then `<time>` inside the article, then a full date after the title, then the last date of the content.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from itertools import compress
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from digest.collect.byline import authors_in, published_in, without_byline
from digest.collect.linked import read_linked
from digest.collect.nesting import refuse_depth
from digest.collect.paragraphs import Paragraph, decode, joined, paragraphs_of, tidy
from digest.collect.parse.fields import language_of
from digest.collect.second_look import other_lines
from digest.collect.stamp import read_stamp
from digest.model.item import Author, Contact, FoundEvent, ItemKind, Material
from digest.reading.kind import kind_said

_MAX_MATERIALS = 30
_MAX_TRANSLATIONS = 60  # the Union's institutions have 24
_WEB = frozenset({"http", "https"})
_WHOLE = 0.6  # share of the page's text that the article's element must hold
_TOO_LITTLE = 120  # characters; a shorter article may have been taken for furniture
_CLEARLY = 3  # times longer must another text be than ours; a short notice is no failure
_FURNITURE = (
    "nav, dialog, button, [hidden], [aria-hidden=true], [role=navigation], [role=search],"
    " [role=dialog], [role=banner], [role=contentinfo]"
)
_RATHER_FURNITURE = ", ".join(
    (
        "aside, form, [role=complementary]",
        *(
            f'[class*="{word}" i], [id*="{word}" i]'
            for word in (
                "cookie", "consent", "breadcrumb", "murupolku", "sidebar", "related", "share",
                "comments", "social-media", "skip-link", "pagination", "navigation",
            )
        ),
    )
)  # fmt: skip
_DOCUMENT = re.compile(r"\.(?:pdf|docx?|pptx?|xlsx?|od[tps])(?:$|[/?#])", re.IGNORECASE)
_CRUMB = re.compile(r"\s*[»›>/|→]\s*")
_TRAIL = '[class*="breadcrumb" i], [id*="breadcrumb" i]'
_ABOVE = 3  # lines above the title in which its label may stand
_LONGEST_LABEL = 60  # code points
_SITE_NAME = re.compile(r"\s+[-–|»]\s+[^-–|»]{1,60}$")


@dataclass(frozen=True, slots=True)
class Extracted:
    """What an article page says.

    Attributes:
        title: "" when the page has none.
        text: paragraphs separated by blank lines, without the title and the line of its date.
        language: two or three letters, or None.
        published_at: aware UTC; the beginning of the day when the page gives no time.
        kind: what a label above the title, beside the date or in the breadcrumb says.
        url: canonical address; only believed on the page's own host.
        translations: addresses of the same page in other languages.
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
    kind: ItemKind | None = None
    translations: tuple[str, ...] = ()


def extract_article(
    html: bytes | str,
    url: str | None = None,
    *,
    zone: tzinfo,
    content: str | None = None,
) -> Extracted:
    """Find the article of a page.

    Bytes are decoded as UTF-8 where they can be, else as they declare. `url` is where the page
    stands. `content` is a CSS selector of the article, found by itself if absent. `zone` is that of
    dates without an offset.
    """
    source = (decode(html) if isinstance(html, bytes) else html) or "<p></p>"
    found = _article_of(Page(source), url, content, zone)
    if len(found.text) >= _TOO_LITTLE:
        return found
    bolder = _article_of(Page(source, bold=True), url, content, zone)
    lines = [line for line in other_lines(source) if line != found.title]
    other = "\n\n".join(compress(lines, without_byline(lines, zone))) or bolder.text
    return replace(found, text=other) if len(other) > _CLEARLY * len(found.text) else found


def _article_of(page: Page, url: str | None, content: str | None, zone: tzinfo) -> Extracted:
    linked = read_linked(page.scripts, zone)
    title, heading = page.title(linked.headline)
    article = (page.first(content) if content else None) or page.article(heading)
    pieces = _after_title(paragraphs_of(article, page.furniture), title)
    lines = [piece.text for piece in pieces]
    keep = without_byline(lines, zone)
    stamped = linked.published_at or page.published(article, zone)
    return Extracted(
        title=title,
        text=joined(_kept(pieces, keep)),
        language=page.language,
        published_at=stamped or published_in(lines, zone),
        url=page.canonical(url),
        authors=linked.authors or authors_in(lines, zone),
        contacts=page.contacts(article),
        materials=page.materials(article, url),
        events=linked.events,
        kind=kind_said(
            (
                *page.above(article, title),
                *(line for line, stays in zip(lines, keep, strict=True) if not stays),
                *page.crumbs(title),
            ),
            page.language,
        ),
        translations=page.translations(url),
    )


class Page:
    """A parsed page and what on it is furniture: menus, sidebars, banners, footers.

    Args:
        bold: look even where an article rarely stands: in forms, or what is named like furniture.
    """

    def __init__(self, html: str, *, bold: bool = False) -> None:
        self.tree = LexborHTMLParser(refuse_depth(html))
        self.scripts = [node.text() for node in self.tree.css('script[type="application/ld+json"]')]
        chosen = _FURNITURE if bold else f"{_FURNITURE}, {_RATHER_FURNITURE}"
        self.furniture = frozenset(node.mem_id for node in self._furniture(chosen))

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
        if target is None or urlsplit(target).scheme not in _WEB:
            return url
        same_host = url is None or urlsplit(target).netloc == urlsplit(url).netloc
        return target if same_host else url

    def translations(self, url: str | None) -> tuple[str, ...]:
        """Where the page says that it stands in other languages.

        Source: HTML Standard, rel=alternate with hreflang.
        """
        said = self.tree.css('link[rel~="alternate"][hreflang][href]')[:_MAX_TRANSLATIONS]
        others = (
            urljoin(url or "", link.attributes.get("href") or "")
            for link in said
            if language_of(link.attributes.get("hreflang")) not in {None, self.language}
        )
        return tuple(dict.fromkeys(one for one in others if urlsplit(one).scheme in _WEB))

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
            if _DOCUMENT.search(href) and urlsplit(target).scheme in _WEB:
                name = _text(node) or target.rpartition("/")[2]
                found.setdefault(target, Material(name, target))
        return tuple(found.values())[:_MAX_MATERIALS]

    def above(self, article: LexborNode, title: str) -> tuple[str, ...]:
        """Short lines of the article above its title, the nearest first."""
        texts = [piece.text for piece in paragraphs_of(article, self.furniture)]
        before = texts[: texts.index(title)] if title in texts else []
        return tuple(text for text in before[-_ABOVE:][::-1] if len(text) <= _LONGEST_LABEL)

    def crumbs(self, title: str) -> tuple[str, ...]:
        """The section the page says it stands in, and its breadcrumb, the deepest first."""
        trail = _CRUMB.split(_text(self.tree.css_first(_TRAIL)))[::-1]
        said = (self._meta("article:section") or "", *trail)
        return tuple(one for one in said if one and one != title and len(one) <= _LONGEST_LABEL)

    def _links(self, article: LexborNode) -> Iterator[LexborNode]:
        return (node for node in article.css("a[href]") if not self.is_furniture(node))

    def _size(self, node: LexborNode) -> int:
        return sum(len(piece.text) for piece in paragraphs_of(node, self.furniture))

    def _meta(self, name: str) -> str | None:
        node = self.tree.css_first(f'meta[property="{name}"], meta[name="{name}"]')
        return tidy((node.attributes.get("content") if node else None) or "") or None

    def _crumb(self) -> str | None:
        trail = _text(self.tree.css_first(_TRAIL))
        return _CRUMB.split(trail)[-1] or None

    def is_furniture(self, node: LexborNode) -> bool:
        """Whether a node stands in a menu, sidebar, banner or footer."""
        return any(one.mem_id in self.furniture for one in _upwards(node))

    def _furniture(self, chosen: str) -> Iterator[LexborNode]:
        for node in self.tree.css(chosen):
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
