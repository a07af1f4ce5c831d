"""The elements that are seen, each with what it inherits: size, line height, colour, font. Pure.

Inline styles, and the attributes that say the same, only: they reach every mail program; classes
are judged where a rule says so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from digest.check.nodes import declarations, squashed

_INLINE = frozenset(
    {"a", "abbr", "b", "em", "i", "img", "small", "span", "strong", "sub", "sup", "time"}
)
_UNSEEN = frozenset({"style", "script", "title", "head"})
_LENGTH = re.compile(r"(\d+(?:\.\d+)?)(px|em|%|)")
_HINTS = {"bgcolor": "background-color", "color": "color", "text": "color"}
_HASHLESS = re.compile(r"^[0-9a-fA-F]{6}$")
_NORMAL_LINE = 1.2  # what browsers take for "normal"


@dataclass(frozen=True, slots=True)
class Box:
    """An element that is seen.

    Attributes:
        id, around: `mem_id` of the element, and of the one that it stands in.
        text: its own, squashed; not that of elements within.
        size_px, line_px: of its text.
        coloured: whether it or anything around it sets the colour of text. `typed`: the font.
        block: the nearest element around it, or itself, that starts a line of its own.
    """

    node: LexborNode
    id: int
    around: int
    style: Mapping[str, str]
    text: str
    size_px: float
    line_px: float
    coloured: bool
    typed: bool
    block: LexborNode


def boxes(body: LexborNode) -> tuple[Box, ...]:
    """`body` and its elements, in document order; nothing below one that is not displayed."""
    outermost = Box(
        node=body,
        id=body.mem_id,
        around=0,
        style=_style(body),
        text=squashed(body.text(deep=False)),
        size_px=16,
        line_px=16 * _NORMAL_LINE,
        coloured=False,
        typed=False,
        block=body,
    )
    found = [outermost]
    _gather(outermost, found)
    return tuple(found)


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


def _style(node: LexborNode) -> Mapping[str, str]:
    """Inline declarations, over what attributes of old say (HTML Living Standard, 15.3)."""
    given = node.attributes
    own = declarations(given.get("style") or "")
    if _HINTS.keys().isdisjoint(given):
        return own
    told = {_HINTS[name]: value or "" for name, value in given.items() if name in _HINTS}
    return {name: _HASHLESS.sub(r"#\g<0>", value) for name, value in told.items()} | {**own}


def _gather(around: Box, found: list[Box]) -> None:
    for child in around.node.iter():
        tag, style = child.tag, _style(child)
        if tag not in _UNSEEN and style.get("display") != "none":
            box = _box(child, tag or "", style, around)
            found.append(box)
            _gather(box, found)


def _box(node: LexborNode, tag: str, style: Mapping[str, str], around: Box) -> Box:
    size = pixels(style.get("font-size", ""), around.size_px) or around.size_px
    line = pixels(style.get("line-height", ""), size)
    return Box(
        node=node,
        id=node.mem_id,
        around=around.id,
        style=style,
        text=squashed(node.text(deep=False)),
        size_px=size,
        line_px=around.line_px if line is None else line,
        coloured=around.coloured or "color" in style,
        typed=around.typed or "font-family" in style,
        block=around.block if tag in _INLINE else node,
    )
