"""Will mail programs show it as meant? Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.check.nodes import elements, styles
from digest.check.page import Page
from digest.model.finding import Finding, Severity

_SHORT_HEX = re.compile(r"#[0-9a-f]{3}(?![0-9a-f])", re.IGNORECASE)
_LEFTOVER = re.compile(r"\{\{|\{%|@@[0-9a-z]+_")
_ALTERED = re.compile(r"""=(?:"[^"<>]*?|'[^'<>]*?)(\\u\{[0-9a-f]+\}|\\n|\\t|\\\\)""")
_COLOURED = frozenset({"color", "background", "background-color", "border", "border-top"})
_GENERIC = ("sans-serif", "serif", "monospace", "system-ui")
_LAYOUT = re.compile(r"^(flex|inline-flex|grid|inline-grid)\b")
_IMAGE = re.compile(r"^data:|\.(svg|webp)(\?|#|$)", re.IGNORECASE)


def colours_and_widths(page: Page) -> Iterator[Finding]:
    """MJ-06: colours have six digits and widths are whole.

    Severity: warning
    Why: Outlook's Word engine misreads short colours, and HTML knows no half pixels.
    Source: seen in Outlook's markup; HTML Living Standard, dimension attributes
    Bad: <p style="color:#000">Teksti</p>
    Good: <p style="color:#000000">Teksti</p>
    Mend: write all six digits; give columns widths that divide without a rest
    """
    for node in elements(page.tree.css("html")[0]):
        own = styles(node)
        for name in _COLOURED & own.keys():
            if _SHORT_HEX.search(own[name]):
                text = f"{name}:{own[name]} has three digits: write all six"
                yield page.finding("MJ-06", Severity.WARNING, text, at=node)
        width = node.attributes.get("width") or ""
        if "." in width:
            text = f'width="{width}" on <{node.tag}> is not whole: give columns whole widths'
            yield page.finding("MJ-06", Severity.WARNING, text, at=node)


def leftovers(page: Page) -> Iterator[Finding]:
    """MJ-07: nothing of the template's own language is left in what is sent.

    Severity: warning, since a source may write about `{{`
    Why: readers see `{{ title }}` where a title should stand.
    Source: seen where a template escapes its own code
    Bad: <p>{{ view.title }}</p>
    Good: <p>Verkostopäivät</p>
    Mend: mend the template, or read the sentence around it and go on
    """
    for found in dict.fromkeys(_LEFTOVER.findall(page.html)):
        text = f"“{found}” stands in the HTML: mend the template, or check the sentence around it"
        yield page.finding("MJ-07", Severity.WARNING, text, at=found)


def altered(page: Page) -> Iterator[Finding]:
    r"""MJ-04: no attribute holds a character that the press altered.

    Severity: blocker
    Why: a no-break space in a label is read aloud as "backslash u a zero".
    Source: mrml prints attributes with Rust's `{:?}`, seen for spaces, hyphens, accents, newlines
    Bad: <p title="10\u{a0}km">Matka</p>
    Good: <p title="10&#160;km">Matka</p>
    Mend: the program escapes all values and templates; report it with the template
    """
    for found in dict.fromkeys(_ALTERED.findall(page.html)):
        said = f"“{found}” stands in an attribute in place of a character: write it as &#160;"
        yield page.finding("MJ-04", Severity.BLOCKER, said, at=found)


def image_kinds(page: Page) -> Iterator[Finding]:
    """IMG-02: images are PNG, JPEG or GIF, and not written into the mail.

    Severity: blocker
    Why: Gmail leaves out SVG and data: images, classic Outlook WebP; the reader sees a gap.
    Source: caniemail on image formats
    Bad: <img src="/kartta.svg" alt="Kartta">
    Good: <img src="/kartta.png" alt="Kartta" width="200"
        style="color:#16202a;font-family:Arial,sans-serif">
    Mend: save it as PNG or JPEG and serve it from the site
    """
    for image in page.tree.css("img[src]"):
        source = image.attributes.get("src") or ""
        if _IMAGE.search(source):
            text = (
                f"the image {source[:60]} is of a kind that Gmail or Outlook drop: use PNG or JPEG"
            )
            yield page.finding("IMG-02", Severity.BLOCKER, text, at=image)


def layout(page: Page) -> Iterator[Finding]:
    """CSS-02: no flex, grid, positions or variables.

    Severity: blocker
    Why: classic Outlook and Gmail lack them, and the layout falls apart.
    Source: caniemail on display:flex, display:grid, position and CSS variables
    Bad: <div style="display:flex">Kaksi palstaa</div>
    Good: <table role="presentation"><tr><td>Kaksi palstaa</td></tr></table>
    Mend: use columns (`<mj-column>`) or a layout table
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
            yield page.finding("CSS-02", Severity.BLOCKER, text, at=node)


def fonts(page: Page) -> Iterator[Finding]:
    """FONT-01: fonts are ones that readers have, with a generic family last.

    Severity: blocker
    Why: Gmail drops fetched fonts, and fetching tells another house who reads.
    Source: caniemail on @font-face
    Bad: <p style="font-family:Ubuntu">Teksti</p>
    Good: <p style="font-family:Ubuntu,sans-serif">Teksti</p>
    Mend: end each stack in sans-serif, serif or monospace; take `@font-face` and `@import` out
    """
    css = "".join(style.text() for style in page.tree.css("style"))
    if "@font-face" in css or "@import" in css:
        text = "a font is fetched from elsewhere: use fonts that readers have"
        yield page.finding("FONT-01", Severity.BLOCKER, text)
    styled = reversed(page.tree.css("[style]"))
    stacks = {styles(node).get("font-family", ""): node for node in styled}
    for stack, node in sorted(stacks.items(), key=lambda one: one[0]):
        if stack and not stack.lower().endswith(_GENERIC):
            text = f"font-family {stack} ends in no generic family: add sans-serif"
            yield page.finding("FONT-01", Severity.BLOCKER, text, at=node)


def active_content(page: Page) -> Iterator[Finding]:
    """SAFE-01: no scripts, forms, frames or handlers.

    Severity: blocker
    Why: mail programs strip them or refuse the mail, and filters take it for an attack.
    Source: Gmail and Outlook, seen; caniemail on forms
    Bad: <p onclick="x()">Teksti</p>
    Good: <p>Teksti</p>
    Mend: link to a page that has the form
    """
    for node in page.tree.css("script,form,iframe,object,embed,input,button"):
        text = f"<{node.tag}> does nothing in mail and gets it refused: take it out"
        yield page.finding("SAFE-01", Severity.BLOCKER, text, at=node)
    for node in elements(page.tree.css("html")[0]):
        for name, value in node.attributes.items():
            active = name.startswith("on") or (value or "").strip().lower().startswith(
                "javascript:"
            )
            if active:
                text = f"<{node.tag} {name}> runs code: take it out"
                yield page.finding("SAFE-01", Severity.BLOCKER, text, at=node)


RULES = (colours_and_widths, leftovers, altered, image_kinds, layout, fonts, active_content)
