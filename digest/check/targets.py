"""Can what is pressed be hit, and is Outlook's own drawing readable? Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.check.boxes import Box, vertical_padding_px
from digest.check.nodes import squashed
from digest.check.page import Page
from digest.model.finding import Finding, Severity

LEAST_PX = 24
BUTTON_PX = 44
_DRAWING = re.compile(r"<v:(?:rect|roundrect|oval|image|shape)\b[^>]*>", re.IGNORECASE)
_DRAWN = re.compile(r"<v:(rect|roundrect|oval|shape)\b.*?</v:\1>", re.IGNORECASE | re.DOTALL)
_HELD = re.compile(r"<(a|h[1-6])\b", re.IGNORECASE)


def heights(page: Page) -> Iterator[Finding]:
    """A11Y-10: a link that stands alone is 24 px high, a button 44 px.

    Severity: blocker under 24 px; warning for a button under 44 px
    Why: a finger is wider than a line of text, and a trembling hand more so.
    Source: WCAG 2.2, 2.5.8 Target Size (Minimum), level AA; 2.5.5 Target Size (Enhanced)
    Bad: <p style="line-height:16px"><a href="https://e.example.org/1">Ilmoittaudu</a></p>
    Good: <p style="line-height:24px"><a href="https://e.example.org/1"
        style="display:inline-block;padding:10px 20px">Ilmoittaudu</a></p>
    Mend: give the link `display:inline-block` and a padding of 10 px or more
    """
    for box in page.boxes:
        if box.node.tag != "a" or "href" not in box.node.attributes or box.node.css_first("img"):
            continue
        button, alone = _is_button(box), _stands_alone(box)
        height = box.line_px + (vertical_padding_px(box.style) if button else 0)
        needed = BUTTON_PX if button else LEAST_PX
        if (button or alone) and height < needed:
            severity = Severity.BLOCKER if height < LEAST_PX else Severity.WARNING
            name = squashed(box.node.text())[:40]
            said = f"“{name}” is {height:g} px high and easily missed: make it {needed} px"
            yield page.finding("A11Y-10", severity, said, at=box.node)


def drawings(page: Page) -> Iterator[Finding]:
    """A11Y-13: Outlook's drawings have an alternative text, and hold no links or headings.

    Severity: warning
    Why: a screen reader in classic Outlook says nothing of them, or "graphic".
    Source: Parcel's rules for VML; WCAG 2.2, 1.1.1 Non-text Content
    Bad: <!--[if mso]><v:rect fill="true"></v:rect><![endif]-->
    Good: <!--[if mso]><v:rect fill="true" alt=""></v:rect><![endif]-->
    Mend: write `alt` on the shape; put links and headings into the HTML around it
    """
    for opening in _DRAWING.finditer(page.html):
        if not re.search(r"\balt=", opening.group()):
            said = f"{opening.group()[:60]} has no alt: describe it, or write an empty one"
            yield page.finding("A11Y-13", Severity.WARNING, said, at=opening.group())
    for drawn in _DRAWN.finditer(page.html):
        held = _HELD.search(drawn.group())
        if held:
            said = f"a <{held[1]}> stands in a drawing of Outlook's: put it beside the drawing"
            yield page.finding("A11Y-13", Severity.WARNING, said, at=drawn.group())


def _is_button(box: Box) -> bool:
    shown = box.style.get("display", "") in {"inline-block", "block"}
    return shown or bool(vertical_padding_px(box.style))


def _stands_alone(box: Box) -> bool:
    return squashed(box.block.text()) == squashed(box.node.text()) != ""


RULES = (heights, drawings)
