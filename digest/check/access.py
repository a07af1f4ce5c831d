"""Can everyone read it: language, title, headings, images, tables, links? Pure.

Colours are measured in `contrast`. Source throughout: WCAG 2.2 level AA, as EN 301 549 asks.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from digest.check.boxes import Box
from digest.check.nodes import squashed, styles
from digest.check.page import Page
from digest.model.finding import Finding, Severity

_FILE_NAME = re.compile(r"\.(png|jpe?g|gif|webp|svg)$", re.IGNORECASE)
_BARE_ADDRESS = re.compile(r"(https?://|www\.)\S+", re.IGNORECASE)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
LONGEST_ALT = 150
LEAST_SIZE_PX = 14
LEAST_LINE = 1.4  # times the size
RUNNING_TEXT = 80  # characters; a label may be set tighter, and a heading however long it is
VAGUE = frozenset(
    {
        *("lue lisää", "lisää", "tästä", "täältä", "klikkaa", "klikkaa tästä", "linkki"),
        *("läs mera", "läs mer", "mera", "här", "klicka här", "länk"),
        *("read more", "more", "here", "click here", "link", "learn more"),
    }
)


def language(page: Page) -> Iterator[Finding]:
    """A11Y-01: the document says its language and direction.

    Severity: blocker; warning where only the direction is missing
    Why: a screen reader reads Finnish with English sounds otherwise.
    Source: WCAG 2.2, 3.1.1 Language of Page
    Bad: <html lang="und">
    Good: <html lang="fi" dir="ltr">
    Mend: write `<mjml lang="{{ view.language }}" dir="{{ view.direction }}">`
    """
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
    """A11Y-02: the document has a title.

    Severity: blocker
    Why: it is what a screen reader says first, and what a browser's tab shows.
    Source: WCAG 2.2, 2.4.2 Page Titled
    Bad: <title></title>
    Good: <title>Verkostopäivät ja uutiset</title>
    Mend: fill `<mj-title>`
    """
    found = page.tree.css_first("title")
    if found is None or not squashed(found.text()):
        yield page.finding("A11Y-02", Severity.BLOCKER, "<title> is empty: fill <mj-title>")


def alternatives(page: Page) -> Iterator[Finding]:
    """A11Y-03: every image has an alternative text that is one.

    Severity: blocker where it is missing, or empty in a link; warning for a file name or over 150
        characters
    Why: who cannot see the image, or has images off, gets this text in its place.
    Source: WCAG 2.2, 1.1.1 Non-text Content
    Bad: <img src="/kartta.png" width="40">
    Good: <img src="/kartta.png" width="40" alt="Kartta: viisi tapahtumaa"
        style="color:#16202a;font-family:Arial,sans-serif">
    Mend: describe what the image says; `alt=""` where it only decorates
    """
    for image in page.tree.css("img"):
        alt, source = image.attributes.get("alt"), image.attributes.get("src") or ""
        linked = image.parent is not None and image.parent.tag == "a"
        if alt is None:
            text = f'the image {source} has no alt: describe it, or write alt="" if it decorates'
            yield page.finding("A11Y-03", Severity.BLOCKER, text, at=image)
        elif linked and not alt.strip():
            text = f"the linked image {source} has an empty alt: say where the link leads"
            yield page.finding("A11Y-03", Severity.BLOCKER, text, at=image)
        elif _FILE_NAME.search(alt.strip()) or len(alt) > LONGEST_ALT:
            text = f"the alt of {source} is a file name or over {LONGEST_ALT} characters"
            yield page.finding("A11Y-03", Severity.WARNING, text, at=image)


def tables(page: Page) -> Iterator[Finding]:
    """A11Y-04: a table is marked as layout, or has header cells and a caption.

    Severity: blocker; warning where only the caption is missing
    Why: a screen reader counts rows and columns aloud, or leaves the reader without headings.
    Source: WCAG 2.2, 1.3.1 Info and Relationships
    Bad: <table><tr><td>12</td></tr></table>
    Good: <table role="presentation"><tr><td>12</td></tr></table>
    Mend: add `role="presentation"`, or `<caption>` and `<th scope="col">`
    """
    for table in page.tree.css("table"):
        if table.attributes.get("role") in {"presentation", "none"}:
            continue
        name = f"a table (“{squashed(table.text())[:40]}…”)"
        if table.css_first("th[scope]") is None:
            said = 'is neither layout nor data: add role="presentation", or <th scope>'
            yield page.finding("A11Y-04", Severity.BLOCKER, f"{name} {said}", at=table)
        elif table.css_first("caption") is None:
            said = "has no caption: say in <caption> what it tells"
            yield page.finding("A11Y-04", Severity.WARNING, f"{name} {said}", at=table)


def headings(page: Page) -> Iterator[Finding]:
    """A11Y-05: one first heading, no level skipped, none empty.

    Severity: blocker
    Why: who listens moves from heading to heading, and thinks something was missed.
    Source: WCAG 2.2, 1.3.1 Info and Relationships; 2.4.6 Headings and Labels
    Bad: <h1 style="font-size:34px;line-height:40px">Toinen nimi</h1>
    Good: <h2 style="font-size:24px;line-height:30px">Uutiset</h2>
    Mend: keep h1 for the bulletin's name, h2 for sections, h3 for entries
    """
    found = [node for node in page.tree.css("h1,h2,h3,h4,h5,h6") if node.tag]
    levels = [int((node.tag or "h1")[1]) for node in found]
    if levels.count(1) != 1:
        text = f"there are {levels.count(1)} h1 headings: keep one, the bulletin's name"
        yield page.finding("A11Y-05", Severity.BLOCKER, text)
    for node, before, after in zip(found, [0, *levels], levels, strict=False):
        if after > before + 1:
            text = f"a heading of level {after} follows one of level {before}: skip no level"
            yield page.finding("A11Y-05", Severity.BLOCKER, text, at=node)
    for node in found:
        if not squashed(node.text()):
            text = f"an <{node.tag}> is empty: fill it or take it out"
            yield page.finding("A11Y-05", Severity.BLOCKER, text, at=node)


def heading_sizes(page: Page) -> Iterator[Finding]:
    """A11Y-06: headings carry their own size and line height.

    Severity: warning
    Why: mail programs have sizes of their own; a 60 px heading in 36 px lines overlaps itself.
    Source: seen in the browser
    Bad: <h2>Uutiset</h2>
    Good: <h2 style="font-size:24px;line-height:30px">Uutiset</h2>
    Mend: write both into the heading's style
    """
    for node in page.tree.css("h1,h2,h3,h4,h5,h6"):
        if not {"font-size", "line-height"} <= styles(node).keys():
            yield page.finding(
                "A11Y-06",
                Severity.WARNING,
                f"<{node.tag}> “{squashed(node.text())[:40]}” has no font-size or line-height "
                "of its own: add both to its style",
                at=node,
            )


def link_texts(page: Page) -> Iterator[Finding]:
    """A11Y-08: a link says by itself where it leads.

    Severity: warning
    Why: who lists the links of a mail hears "read more" twenty times.
    Source: WCAG 2.2, 2.4.4 Link Purpose
    Bad: <a href="https://e.example.org/1">Lue lisää</a>
    Good: <a href="https://e.example.org/1">Raportti kirjastojen käytöstä</a>
    Mend: name what the link leads to; two links of one text lead to one place
    """
    targets: dict[str, set[str]] = defaultdict(set)
    for anchor in page.anchors:
        targets[anchor.text.casefold()].add(anchor.href)
        if anchor.text.casefold().strip(" .…:»>") in VAGUE:
            text = f"the link text “{anchor.text}” says nothing alone: name what it leads to"
            yield page.finding("A11Y-08", Severity.WARNING, text, at=anchor.node)
        elif _BARE_ADDRESS.fullmatch(anchor.text):
            text = f"the link text is a bare address ({anchor.text}): name what it leads to"
            yield page.finding("A11Y-08", Severity.WARNING, text, at=anchor.node)
    for text, hrefs in targets.items():
        if len(hrefs) > 1:
            said = f"{len(hrefs)} links say “{text}” and lead to different places: tell them apart"
            yield page.finding("A11Y-08", Severity.WARNING, said, at=page.targets[min(hrefs)])


def empty_links(page: Page) -> Iterator[Finding]:
    """A11Y-09: links have a text and stay underlined.

    Severity: blocker without a text; warning without the line
    Why: a link by colour alone is no link to who does not see the colour.
    Source: WCAG 2.2, 2.4.4 Link Purpose; 1.4.1 Use of Color
    Bad: <a href="https://e.example.org/1" style="text-decoration:none">Raportti</a>
    Good: <a href="https://e.example.org/1">Raportti</a>
    Mend: take `text-decoration:none` out; write a text into the link
    """
    for node in page.tree.css("a[href]"):
        href = node.attributes.get("href") or ""
        if not squashed(node.text()) and node.css_first("img[alt]") is None:
            yield page.finding(
                "A11Y-09", Severity.BLOCKER, f"the link to {href} has no text: write one", at=node
            )
        if styles(node).get("text-decoration", "").startswith("none"):
            text = f"the link “{squashed(node.text())[:40]}” is not underlined: colour alone fails"
            yield page.finding("A11Y-09", Severity.WARNING, text, at=node)


def small_text(page: Page) -> Iterator[Finding]:
    """A11Y-11: text is large enough, its lines apart, and set flush left.

    Severity: warning
    Why: small, tight or justified text tires, and many readers stop.
    Source: practice; WCAG has no smallest size. 1.4.12 Text Spacing asks that 1.5 be possible
    Bad: <p style="font-size:11px">Pieni teksti</p>
    Good: <p style="font-size:16px;line-height:24px">Luettava teksti</p>
    Mend: 16 px for what is read, 14 px at least; lines of 1.4 times the size, but in headings; no justifying
    """
    told = set()
    for box in page.boxes:
        for said in _hard_to_read(box) if box.text else ():
            if said not in told:
                told.add(said)
                yield page.finding("A11Y-11", Severity.WARNING, said, at=box.node)


def _hard_to_read(box: Box) -> Iterator[str]:
    if box.size_px < LEAST_SIZE_PX and "display" not in box.style:
        yield f"text of {box.size_px:g} px is hard to read on a phone: use {LEAST_SIZE_PX} or more"
    running = len(box.text) > RUNNING_TEXT and box.block.tag not in _HEADINGS
    if running and box.line_px < LEAST_LINE * box.size_px:
        yield f"lines of {box.line_px:g} px for text of {box.size_px:g} px are tight: use 1.4 times"
    if box.style.get("text-align") == "justify":
        yield "justified text has gaps that rivers run through: set it flush left"


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
