"""Can everyone read it: language, title, headings, images, tables, links? Pure.

Colours are measured in `contrast`. Source throughout: WCAG 2.2 level AA, as EN 301 549 asks.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from digest.check.page import Page, elements, squashed, styles
from digest.model.finding import Finding, Severity

_FILE_NAME = re.compile(r"\.(png|jpe?g|gif|webp|svg)$", re.IGNORECASE)
_BARE_ADDRESS = re.compile(r"(https?://|www\.)\S+", re.IGNORECASE)
LONGEST_ALT = 150
VAGUE = frozenset(
    {
        *("lue lisää", "lisää", "tästä", "täältä", "klikkaa", "klikkaa tästä", "linkki"),
        *("läs mera", "läs mer", "mera", "här", "klicka här", "länk"),
        *("read more", "more", "here", "click here", "link", "learn more"),
    }
)


def language(page: Page) -> Iterator[Finding]:
    """A11Y-01: the document says its language, so that it is read aloud in it (WCAG 3.1.1)."""
    root = page.tree.root
    given = (root.attributes.get("lang") or "") if root else ""
    if given != page.edition.language:
        yield page.finding(
            "A11Y-01",
            Severity.BLOCKER,
            f'<html lang> is "{given}", the edition is "{page.edition.language}": '
            'write <mjml lang="{{ view.language }}">',
        )
    if root and root.attributes.get("dir") not in {"ltr", "rtl"}:
        yield page.finding("A11Y-01", Severity.WARNING, "<html dir> is missing: write ltr or rtl")


def title(page: Page) -> Iterator[Finding]:
    """A11Y-02: the document has a title (WCAG 2.4.2)."""
    found = page.tree.css_first("title")
    if found is None or not squashed(found.text()):
        yield page.finding("A11Y-02", Severity.BLOCKER, "<title> is empty: fill <mj-title>")


def alternatives(page: Page) -> Iterator[Finding]:
    """A11Y-03: every image has an alternative text that is one (WCAG 1.1.1)."""
    for image in page.tree.css("img"):
        alt, source = image.attributes.get("alt"), image.attributes.get("src") or ""
        linked = image.parent is not None and image.parent.tag == "a"
        if alt is None:
            text = f'the image {source} has no alt: describe it, or write alt="" if it decorates'
            yield page.finding("A11Y-03", Severity.BLOCKER, text, at=source)
        elif linked and not alt.strip():
            text = f"the linked image {source} has an empty alt: say where the link leads"
            yield page.finding("A11Y-03", Severity.BLOCKER, text, at=source)
        elif _FILE_NAME.search(alt.strip()) or len(alt) > LONGEST_ALT:
            text = f"the alt of {source} is a file name or over {LONGEST_ALT} characters"
            yield page.finding("A11Y-03", Severity.WARNING, text, at=source)


def tables(page: Page) -> Iterator[Finding]:
    """A11Y-04: a table is marked as layout, or has header cells (WCAG 1.3.1)."""
    for table in page.tree.css("table"):
        layout = table.attributes.get("role") in {"presentation", "none"}
        if not layout and table.css_first("th[scope]") is None:
            yield page.finding(
                "A11Y-04",
                Severity.BLOCKER,
                f"a table (“{squashed(table.text())[:40]}…”) is neither layout nor data: "
                'add role="presentation", or <th scope>',
            )


def headings(page: Page) -> Iterator[Finding]:
    """A11Y-05: one first heading, no level skipped, none empty (WCAG 1.3.1, 2.4.6)."""
    found = [node for node in page.tree.css("h1,h2,h3,h4,h5,h6") if node.tag]
    levels = [int((node.tag or "h1")[1]) for node in found]
    if levels.count(1) != 1:
        text = f"there are {levels.count(1)} h1 headings: keep one, the bulletin's name"
        yield page.finding("A11Y-05", Severity.BLOCKER, text)
    for before, after in zip([0, *levels], levels, strict=False):
        if after > before + 1:
            text = f"a heading of level {after} follows one of level {before}: skip no level"
            yield page.finding("A11Y-05", Severity.BLOCKER, text, at=f"<h{after}")
    for node in found:
        if not squashed(node.text()):
            text = f"an <{node.tag}> is empty: fill it or take it out"
            yield page.finding("A11Y-05", Severity.BLOCKER, text)


def heading_sizes(page: Page) -> Iterator[Finding]:
    """A11Y-06: headings carry their own size and line height.

    Source: seen in the browser: a 60 px heading in 36 px lines overlaps itself.
    """
    for node in page.tree.css("h1,h2,h3,h4,h5,h6"):
        if not {"font-size", "line-height"} <= styles(node).keys():
            yield page.finding(
                "A11Y-06",
                Severity.WARNING,
                f"<{node.tag}> “{squashed(node.text())[:40]}” has no font-size or line-height "
                "of its own: add both to its style",
            )


def link_texts(page: Page) -> Iterator[Finding]:
    """A11Y-08: a link says by itself where it leads (WCAG 2.4.4)."""
    targets: dict[str, set[str]] = defaultdict(set)
    for anchor in page.anchors:
        targets[anchor.text.casefold()].add(anchor.href)
        if anchor.text.casefold().strip(" .…:»>") in VAGUE:
            text = f"the link text “{anchor.text}” says nothing alone: name what it leads to"
            yield page.finding("A11Y-08", Severity.WARNING, text, at=anchor.href)
        elif _BARE_ADDRESS.fullmatch(anchor.text):
            text = f"the link text is a bare address ({anchor.text}): name what it leads to"
            yield page.finding("A11Y-08", Severity.WARNING, text, at=anchor.href)
    for text, hrefs in targets.items():
        if len(hrefs) > 1:
            said = f"{len(hrefs)} links say “{text}” and lead to different places: tell them apart"
            yield page.finding("A11Y-08", Severity.WARNING, said, at=min(hrefs))


def empty_links(page: Page) -> Iterator[Finding]:
    """A11Y-09: links have a text and stay underlined (WCAG 2.4.4, 1.4.1)."""
    for node in page.tree.css("a[href]"):
        href = node.attributes.get("href") or ""
        if not squashed(node.text()) and node.css_first("img[alt]") is None:
            yield page.finding(
                "A11Y-09", Severity.BLOCKER, f"the link to {href} has no text: write one", at=href
            )
        if styles(node).get("text-decoration", "").startswith("none"):
            text = f"the link “{squashed(node.text())[:40]}” is not underlined: colour alone fails"
            yield page.finding("A11Y-09", Severity.WARNING, text, at=href)


def small_text(page: Page) -> Iterator[Finding]:
    """A11Y-11: nothing that is read is smaller than 14 px.

    Source: practice; WCAG has no smallest size.
    """
    sizes = {
        size
        for node in elements(page.tree.css("html")[0])
        if (size := _pixels(styles(node).get("font-size", ""))) is not None
        and squashed(node.text(deep=False))
        and "display" not in styles(node)
    }
    for size in sorted(size for size in sizes if size < 14):
        text = f"text of {size:g} px is hard to read on a phone: use 14 px or more"
        yield page.finding("A11Y-11", Severity.WARNING, text, at=f"font-size:{size:g}px")


def _pixels(size: str) -> float | None:
    found = re.fullmatch(r"(\d+(?:\.\d+)?)px", size)
    return float(found.group(1)) if found else None


RULES = (
    language,
    title,
    alternatives,
    tables,
    headings,
    heading_sizes,
    link_texts,
    empty_links,
    small_text,
)
