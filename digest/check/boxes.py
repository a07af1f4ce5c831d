"""The elements that are seen, each with what it inherits: size, line height, colour, font. Pure.

Inline styles only, as they reach every mail program; classes are judged where a rule says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from digest.check.nodes import is_undisplayed, styles

_INLINE = frozenset(
    {"a", "abbr", "b", "em", "i", "img", "small", "span", "strong", "sub", "sup", "time"}
)
_UNSEEN = frozenset({"style", "script", "title", "head"})
_LENGTH = re.compile(r"(\d+(?:\.\d+)?)(px|em|%|)")
_NORMAL_LINE = 1.2  # what browsers take for "normal"


@dataclass(frozen=True, slots=True)
class Box:
    """An element that is seen.

    Attributes:
        size_px, line_px: of its text.
        coloured: whether it or anything around it sets the colour of text. `typed`: the font.
        block: the nearest element around it, or itself, that starts a line of its own.
    """

    node: LexborNode
    style: Mapping[str, str]
    size_px: float
    line_px: float
    coloured: bool
    typed: bool
    block: LexborNode


def boxes(body: LexborNode) -> Iterator[Box]:
    """The elements of `body`, in document order; nothing below one that is not displayed."""
    return _within(Box(body, {}, 16, 16 * _NORMAL_LINE, coloured=False, typed=False, block=body))


def pixels(value: str, of_px: float = 0) -> float | None:
    """A CSS length in pixels; `of_px` is what em, percent and bare numbers count from."""
    found = _LENGTH.fullmatch(value)
    if found is None:
        return None
    number, unit = float(found[1]), found[2]
    return number if unit == "px" else number * of_px / (100 if unit == "%" else 1)


def vertical_padding_px(style: Mapping[str, str]) -> float:
    """Padding above and below, in pixels."""
    sides = style.get("padding", "0px").split() or ["0px"]
    top, bottom = sides[0], sides[2] if len(sides) > 2 else sides[0]
    return sum(
        pixels(style.get(f"padding-{side}", short)) or 0
        for side, short in (("top", top), ("bottom", bottom))
    )


def _within(around: Box) -> Iterator[Box]:
    for child in around.node.iter():
        if child.tag not in _UNSEEN and not is_undisplayed(child):
            box = _box(child, around)
            yield box
            yield from _within(box)


def _box(node: LexborNode, around: Box) -> Box:
    style = styles(node)
    size = pixels(style.get("font-size", ""), around.size_px) or around.size_px
    line = pixels(style.get("line-height", ""), size)
    return Box(
        node,
        style,
        size,
        around.line_px if line is None else line,
        coloured=around.coloured or "color" in style,
        typed=around.typed or "font-family" in style,
        block=around.block if node.tag in _INLINE else node,
    )
