"""One edition as the rules read it: its HTML parsed once, its links and visible text. Pure.

Rules are written from what a reader gets, not from how it was rendered.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from html import unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from digest.check.boxes import Box, boxes
from digest.check.nodes import is_hidden, is_undisplayed, squashed
from digest.model.finding import Finding, Severity
from digest.model.issue import Edition, Slot, Slotted
from digest.model.openings import openings

SLOT_HOST = "slot.invalid"  # RFC 2606 §2: never a real host
_UNSEEN = frozenset({"style", "script", "title", "head"})
_SECTION = "mso-line-height-rule:exactly"  # the press begins each with it
_TAG = re.compile(r"<[^>]*>")
_NO_LETTERS = re.compile(r"[\W_]+")
_HEADING = re.compile(r"<(h[1-6])\b[^>]*>(.*?)</\1", re.DOTALL | re.IGNORECASE)
_WAY_OUT = f"https://{SLOT_HOST}/unsubscribe_url"  # whatever holds it is the footer


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link of the page. `href`: as written; of a slot, `https://slot.invalid/NAME`."""

    href: str
    text: str
    node: LexborNode
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
            Anchor(node.attributes.get("href") or "", squashed(node.text()), node, is_hidden(node))
            for node in self.tree.css("a[href]")
        )

    @cached_property
    def targets(self) -> Mapping[str, LexborNode]:
        """What is linked to, in order, and the first link to each."""
        found: dict[str, LexborNode] = {}
        for anchor in self.anchors:
            found.setdefault(anchor.href, anchor.node)
        return found

    @cached_property
    def ids(self) -> frozenset[str]:
        """Places that a link within the mail can lead to."""
        return frozenset(node.attributes.get("id") or "" for node in self.tree.css("[id]"))

    @cached_property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """Name and words of the two parts, HTML and text, each on one line."""
        return ("HTML", self.visible_text), ("text", squashed(self.text))

    @cached_property
    def letters(self) -> tuple[tuple[str, str], ...]:
        """Name and `letters_of` of the two parts."""
        return tuple((name, letters_of(part)) for name, part in self.parts)

    @cached_property
    def visible_text(self) -> str:
        """What is seen or read aloud, on one line."""
        texts: list[str] = []
        if self.tree.body:
            _gather(self.tree.body, texts)
        return squashed(" ".join(texts))

    @cached_property
    def boxes(self) -> tuple[Box, ...]:
        """The elements that are seen, with what they inherit."""
        return self.body_and_boxes[1:]

    @cached_property
    def body_and_boxes(self) -> tuple[Box, ...]:
        """The same, after the body they stand in."""
        body = self.tree.body
        return boxes(body) if body else ()

    def finding(
        self, rule: str, severity: Severity, message: str, *, at: LexborNode | str | None = None
    ) -> Finding:
        """A finding about this edition. `at`: the element, or a text of the HTML, to be named."""
        place = self._place(at)
        if place is None:
            return Finding(rule, severity, message, language=self.edition.language)
        return Finding(
            rule,
            severity,
            message,
            language=self.edition.language,
            line=self.html.count("\n", 0, place) + 1,
            block=self._block(place),
            tag=max(0, bisect_right(self._openings, (place, "\uffff")) - 1),
        )

    def heading(self, text: str) -> LexborNode | None:
        """The first heading that says `text`."""
        wanted = title_key(text)
        found = self.tree.css("h1,h2,h3,h4,h5,h6")
        return next((one for one in found if title_key(one.text()) == wanted), None)

    @cached_property
    def _headings(self) -> tuple[tuple[int, int, str], ...]:
        """Where each heading begins in the HTML, its level and its text."""
        return tuple(
            (found.start(), int(found[1][1]), squashed(unescape(_TAG.sub("", found[2]))))
            for found in _HEADING.finditer(self.html)
        )

    @cached_property
    def _openings(self) -> list[tuple[int, str]]:
        return list(openings(self.html))

    @cached_property
    def _places(self) -> Mapping[int, int]:
        """`mem_id` of an element to where it begins: elements of a name stand in one order.

        A name of which the parser put in or moved some is left out.
        """
        written, parsed = defaultdict(list), defaultdict(list)
        for place, name in self._openings:
            written[name].append(place)
        for node in self.tree.css("*"):
            parsed[node.tag].append(node.mem_id)
        return {
            one: place
            for name, ids in parsed.items()
            if len(ids) == len(written[name or ""])
            for one, place in zip(ids, written[name or ""], strict=True)
        }

    def _place(self, at: LexborNode | str | None) -> int | None:
        if isinstance(at, str):
            place = self.html.find(at)
            return place if place >= 0 else None
        return self._places.get(at.mem_id) if at is not None else None

    def _block(self, place: int) -> str:
        """The heading above `place` in its section, or what that part of a page is called.

        A section without a heading goes with the one above it.
        """
        if place < self.html.find("<body"):
            return "head"
        start, end = self.html.rfind(_SECTION, 0, place), self.html.find(_SECTION, place)
        end = len(self.html) if end < 0 else end
        above = [one for one in self._headings if one[0] <= place]
        if above and above[-1][0] > start and above[-1][1] > 1:
            return above[-1][2]
        if any(start <= at < end and level == 1 for at, level, _ in self._headings):
            return "masthead"
        if self.html.find(_WAY_OUT, start, end) >= 0:
            return "footer"
        return above[-1][2] if above else "top"


def filled(slotted: Slotted) -> str:
    """Text with every slot an address that leads nowhere."""
    return "".join(
        f"https://{SLOT_HOST}/{part.name}" if isinstance(part, Slot) else part
        for part in slotted.parts
    )


def letters_of(text: str) -> str:
    """Letters and digits only: wrapping and quotation marks are the template's."""
    return _NO_LETTERS.sub("", squashed(text))


def title_key(text: str) -> str:
    """What is left of a title to know it by: what cannot be printed in mail was dropped."""
    return letters_of(text).casefold() or squashed(text)


def _gather(node: LexborNode, texts: list[str]) -> None:
    for child in node.iter(include_text=True):
        if child.is_text_node:
            texts.append(child.text_content or "")
        elif child.tag not in _UNSEEN and not is_undisplayed(child):
            _gather(child, texts)
