"""Will mail programs show it as meant? Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.check.page import Page, elements, styles
from digest.model.finding import Finding, Severity

_SHORT_HEX = re.compile(r"#[0-9a-f]{3}(?![0-9a-f])", re.IGNORECASE)
_LEFTOVER = re.compile(r"\{\{|\{%|@@[0-9a-z]+_|\\u\{[0-9a-f]+\}")
_GENERIC = ("sans-serif", "serif", "monospace", "system-ui")
_LAYOUT = re.compile(r"^(flex|inline-flex|grid|inline-grid)\b")
_IMAGE = re.compile(r"^data:|\.(svg|webp)(\?|#|$)", re.IGNORECASE)


def colours_and_widths(page: Page) -> Iterator[Finding]:
    """MJ-06: six-digit colours and whole widths; Outlook's Word engine misreads others."""
    for node in elements(page.tree.css("html")[0]):
        for name in ("color", "background", "background-color", "border", "border-top"):
            if _SHORT_HEX.search(styles(node).get(name, "")):
                text = f"{name}:{styles(node)[name]} has three digits: write all six"
                yield page.finding("MJ-06", Severity.WARNING, text, at=styles(node)[name])
        width = node.attributes.get("width") or ""
        if "." in width:
            text = f'width="{width}" on <{node.tag}> is not whole: give columns whole widths'
            yield page.finding("MJ-06", Severity.WARNING, text, at=f'width="{width}"')


def leftovers(page: Page) -> Iterator[Finding]:
    """MJ-07: nothing of the template's own language is left in what is sent.

    A source may write about `{{`; then the editor reads the sentence and goes on.
    Source: what the press was seen to leave in attributes.
    """
    for found in dict.fromkeys(_LEFTOVER.findall(page.html)):
        severity = Severity.BLOCKER if found.startswith("\\") else Severity.WARNING
        text = f"“{found}” stands in the HTML: mend the template, or check the sentence around it"
        yield page.finding("MJ-07", severity, text, at=found)


def image_kinds(page: Page) -> Iterator[Finding]:
    """IMG-02: no SVG, WebP or data: images; Gmail or classic Outlook leave them out.

    Source: caniemail on image formats.
    """
    for image in page.tree.css("img[src]"):
        source = image.attributes.get("src") or ""
        if _IMAGE.search(source):
            text = (
                f"the image {source[:60]} is of a kind that Gmail or Outlook drop: use PNG or JPEG"
            )
            yield page.finding("IMG-02", Severity.BLOCKER, text, at=source)


def layout(page: Page) -> Iterator[Finding]:
    """CSS-02: no flex, grid, positions or variables; classic Outlook and Gmail lack them.

    Source: caniemail.
    """
    for node in elements(page.tree.css("html")[0]):
        own = styles(node)
        wrong = [
            name
            for name in own
            if (name == "display" and _LAYOUT.match(own[name]))
            or (name == "position" and own[name] not in {"static", ""})
            or "var(" in own[name]
        ]
        for name in wrong:
            text = f"<{node.tag}> uses {name}:{own[name]}, which Outlook ignores: use a table"
            yield page.finding("CSS-02", Severity.BLOCKER, text, at=own[name])


def fonts(page: Page) -> Iterator[Finding]:
    """FONT-01: a stack that ends in a generic family, and nothing fetched from elsewhere.

    Source: caniemail on @font-face.
    """
    css = "".join(style.text() for style in page.tree.css("style"))
    if "@font-face" in css or "@import" in css:
        text = "a font is fetched from elsewhere: use fonts that readers have"
        yield page.finding("FONT-01", Severity.BLOCKER, text)
    stacks = {styles(node).get("font-family", "") for node in page.tree.css("[style]")}
    for stack in sorted(stacks - {""}):
        if not stack.lower().endswith(_GENERIC):
            text = f"font-family {stack} ends in no generic family: add sans-serif"
            yield page.finding("FONT-01", Severity.BLOCKER, text, at=stack)


def active_content(page: Page) -> Iterator[Finding]:
    """SAFE-01: no scripts, forms, frames or handlers; Gmail and Outlook strip or refuse them."""
    for node in page.tree.css("script,form,iframe,object,embed,input,button"):
        text = f"<{node.tag}> does nothing in mail and gets it refused: take it out"
        yield page.finding("SAFE-01", Severity.BLOCKER, text, at=f"<{node.tag}")
    for node in elements(page.tree.css("html")[0]):
        for name, value in node.attributes.items():
            active = name.startswith("on") or (value or "").strip().lower().startswith(
                "javascript:"
            )
            if active:
                text = f"<{node.tag} {name}> runs code: take it out"
                yield page.finding("SAFE-01", Severity.BLOCKER, text, at=value)


RULES = (colours_and_widths, leftovers, image_kinds, layout, fonts, active_content)
