"""One edition as the rules read it: its HTML parsed once, its links and visible text. Pure.

Rules are written from what a reader gets, not from how it was rendered.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from selectolax.lexbor import LexborHTMLParser, LexborNode

from digest.model.finding import Finding, Severity
from digest.model.issue import Edition, Slot, Slotted

SLOT_HOST = "slot.invalid"  # RFC 2606 §2: never a real host
_UNSEEN = frozenset({"style", "script", "title", "head"})
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")


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

    def finding(
        self, rule: str, severity: Severity, message: str, *, at: str | None = None
    ) -> Finding:
        """A finding about this edition. `at`: text of the HTML whose line is named."""
        place = self.html.find(at) if at else -1
        line = self.html.count("\n", 0, place) + 1 if place >= 0 else None
        return Finding(rule, severity, message, language=self.edition.language, line=line)


def filled(slotted: Slotted) -> str:
    """Text with every slot an address that leads nowhere."""
    return "".join(
        f"https://{SLOT_HOST}/{part.name}" if isinstance(part, Slot) else part
        for part in slotted.parts
    )


def squashed(text: str) -> str:
    """`text` as the eye compares it: composed, no soft hyphens, spaces alike."""
    return " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFC", text)).split())


def letters_of(text: str) -> str:
    """Letters and digits only: wrapping and quotation marks are the template's."""
    return "".join(filter(str.isalnum, squashed(text)))


def is_hidden(node: LexborNode) -> bool:
    """Whether `node` or anything around it is not displayed."""
    return any(is_undisplayed(around) for around in _with_parents(node))


def is_undisplayed(node: LexborNode) -> bool:
    """Whether `node` itself says that it is not displayed."""
    return styles(node).get("display") == "none"


def styles(node: LexborNode) -> Mapping[str, str]:
    """A node's inline declarations, names in lower case, later ones winning."""
    return declarations(node.attributes.get("style") or "")


@lru_cache(maxsize=1024)  # a bulletin repeats some twenty styles a thousand times
def declarations(style: str) -> Mapping[str, str]:
    """What a style attribute, or the body of a CSS rule, declares."""
    parts = (part.partition(":") for part in style.split(";"))
    return {
        name.strip().lower(): value.replace("!important", "").strip()
        for name, colon, value in parts
        if colon
    }


def elements(node: LexborNode) -> Iterator[LexborNode]:
    """All elements below `node`, in document order."""
    return (found for found in node.traverse(include_text=False) if found.mem_id != node.mem_id)


def _with_parents(node: LexborNode) -> Iterator[LexborNode]:
    around: LexborNode | None = node
    while around is not None:
        yield around
        around = around.parent


def _texts(node: LexborNode) -> Iterator[str]:
    for child in node.iter(include_text=True):
        if child.is_text_node:
            yield child.text_content or ""
        elif child.tag not in _UNSEEN and not is_undisplayed(child):
            yield from _texts(child)
