"""What rules ask of one element: its style, whether it is seen, its text as the eye takes it. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache

from selectolax.lexbor import LexborNode

_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")


def squashed(text: str) -> str:
    """`text` as the eye compares it: composed, no soft hyphens, spaces alike."""
    if text.isascii():
        return " ".join(text.split())
    return " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFC", text)).split())


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
