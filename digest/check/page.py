"""One edition as the rules read it: its HTML parsed once, its links and visible text. Pure.

Rules are written from what a reader gets, not from how it was rendered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from digest.check.boxes import Box, boxes
from digest.check.nodes import is_hidden, is_undisplayed, squashed
from digest.model.finding import Finding, Severity
from digest.model.issue import Edition, Slot, Slotted

SLOT_HOST = "slot.invalid"  # RFC 2606 §2: never a real host
_UNSEEN = frozenset({"style", "script", "title", "head"})
_SECTION = "mso-line-height-rule:exactly"  # the press begins each with it
_TAG = re.compile(r"<[^>]*>")
_HEADING = re.compile(r"<(h[1-6])\b[^>]*>(.*?)</\1", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link of the page. `href`: as written; of a slot, `https://slot.invalid/NAME`."""

    href: str
    text: str
    hidden: bool = False


@dataclass(frozen=True)
class Page:
    """An edition, parsed. `html` has its slots filled with addresses that lead nowhere."""

    edition: Edition
    html: str
    text: str

    @classmethod
    def of(cls, edition: Edition) -> Page:
        """The page of an edition."""
        return cls(edition, filled(edition.html), filled(edition.text))

    @cached_property
    def tree(self) -> LexborHTMLParser:
        """The parsed document."""
        return LexborHTMLParser(self.html)

    @cached_property
    def anchors(self) -> tuple[Anchor, ...]:
        """Every `<a href>`, in order."""
        return tuple(
            Anchor(node.attributes.get("href") or "", squashed(node.text()), is_hidden(node))
            for node in self.tree.css("a[href]")
        )

    @cached_property
    def ids(self) -> frozenset[str]:
        """Places that a link within the mail can lead to."""
        return frozenset(node.attributes.get("id") or "" for node in self.tree.css("[id]"))

    @cached_property
    def letters(self) -> tuple[tuple[str, str], ...]:
        """Name and `letters_of` of the two parts: HTML and text."""
        return ("HTML", letters_of(self.visible_text)), ("text", letters_of(self.text))

    @cached_property
    def visible_text(self) -> str:
        """What is seen or read aloud, on one line."""
        body = self.tree.body
        return squashed(" ".join(_texts(body))) if body else ""

    @cached_property
    def boxes(self) -> tuple[Box, ...]:
        """The elements that are seen, with what they inherit."""
        body = self.tree.body
        return tuple(boxes(body)) if body else ()

    @cached_property
    def headings(self) -> tuple[tuple[int, str], ...]:
        """Where each heading begins in the HTML, and its text."""
        return tuple(
            (found.start(), squashed(unescape(_TAG.sub("", found[2]))))
            for found in _HEADING.finditer(self.html)
        )

    def finding(
        self, rule: str, severity: Severity, message: str, *, at: str | None = None
    ) -> Finding:
        """A finding about this edition. `at`: text of the HTML whose line and block are named."""
        place = self.html.find(at) if at else -1
        if place < 0:
            return Finding(rule, severity, message, language=self.edition.language)
        section = self.html.rfind(_SECTION, 0, place)
        above = [text for start, text in self.headings if section < start <= place]
        return Finding(
            rule,
            severity,
            message,
            language=self.edition.language,
            line=self.html.count("\n", 0, place) + 1,
            block=above[-1] if above else "",
        )


def filled(slotted: Slotted) -> str:
    """Text with every slot an address that leads nowhere."""
    return "".join(
        f"https://{SLOT_HOST}/{part.name}" if isinstance(part, Slot) else part
        for part in slotted.parts
    )


def letters_of(text: str) -> str:
    """Letters and digits only: wrapping and quotation marks are the template's."""
    return "".join(filter(str.isalnum, squashed(text)))


def _texts(node: LexborNode) -> Iterator[str]:
    for child in node.iter(include_text=True):
        if child.is_text_node:
            yield child.text_content or ""
        elif child.tag not in _UNSEEN and not is_undisplayed(child):
            yield from _texts(child)
