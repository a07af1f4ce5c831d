"""Can the text be told from its ground, by day and in dark mode? Pure.

Colours are followed down the tree from inline styles and attributes; in dark mode the rules of
`@media (prefers-color-scheme: dark)` lie over them. Text on images is not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from digest.check.boxes import Box
from digest.check.colours import six_digits
from digest.check.nodes import declarations, squashed
from digest.check.page import Page
from digest.model.finding import Finding, Severity

TEXT_RATIO = 4.5
LARGE_RATIO = 3.0  # from 24 px, or 18.66 px bold
_DARK = re.compile(r"@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)\s*\{")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_LIGHT = 0.5  # luminance from which a ground is light
_HEAVY = frozenset({"b", "strong", "th"})
_USER_AGENT_LINK = "#0000ee"

Overrides = dict[int, dict[str, str]]


@dataclass(frozen=True, slots=True)
class _Ink:
    colour: str = "#000000"
    ground: str = "#ffffff"
    size_px: float = 16
    bold: bool = False


def contrast(page: Page) -> Iterator[Finding]:
    """A11Y-07: text stands out 4.5 to 1 from its ground, large text 3 to 1, by day and in dark mode.

    Severity: blocker
    Why: grey on white cannot be read in the sun, or with weak eyes.
    Source: WCAG 2.2, 1.4.3 Contrast (Minimum)
    Bad: <p style="color:#999999">Harmaa teksti</p>
    Good: <p class="mu" style="color:#4b5a68">Harmaa teksti</p>
    Mend: change `light` or `dark` of theme.j2; a class gives the text its dark colour
    """
    for mode, overrides in (("light", {}), ("dark", dark_overrides(page.tree))):
        told: set[tuple[str, str]] = set()
        for box, ink in _inked(page, overrides):
            ratio, needed = contrast_ratio(ink.colour, ink.ground), _needed(ink)
            if ratio >= needed or (ink.colour, ink.ground) in told:
                continue
            told.add((ink.colour, ink.ground))
            yield page.finding(
                "A11Y-07",
                Severity.BLOCKER,
                f"in {mode} mode “{squashed(box.node.text())[:40]}” is {ink.colour} on {ink.ground}, "
                f"{ratio:.1f} to 1 where {needed:g} is needed: darken one of them",
                at=box.node,
            )


def dark_mode(page: Page) -> Iterator[Finding]:
    """DARK-01: the mail says that it has a dark form, and Outlook.com gets it too.

    Severity: warning
    Why: programs that are told nothing turn the colours around by guesswork.
    Source: caniemail on color-scheme, prefers-color-scheme and `[data-ogsc]`
    Bad: no `<meta name="color-scheme">`, no dark rules
    Good: the head of the shipped template
    Mend: copy the dark rules of the shipped head.mjml.j2
    """
    if page.tree.css_first('meta[name="color-scheme"]') is None:
        text = 'meta color-scheme is missing: add <meta name="color-scheme" content="light dark">'
        yield page.finding("DARK-01", Severity.WARNING, text)
    css = "".join(style.text() for style in page.tree.css("style"))
    for needed in (":root", "prefers-color-scheme", "[data-ogsc]", "[data-ogsb]"):
        if needed not in css:
            text = f"the styles never mention {needed}: some programs will guess a dark form"
            yield page.finding("DARK-01", Severity.WARNING, text)


def dark_grounds(page: Page) -> Iterator[Finding]:
    """DARK-02: each light ground has a dark one for dark mode.

    PNG logos are not judged: whether one shows on both grounds, only an eye can say.

    Severity: warning
    Why: one white box in a dark mail blinds, and its text may be light by then.
    Source: seen in the browser
    Bad: <p style="background-color:#fff8e1;color:#16202a">Huomaa</p>
    Good: <p style="color:#16202a">Huomaa</p>
    Mend: give the element a class, and the class a ground in the dark rules of head.mjml.j2
    """
    dark = dark_overrides(page.tree)
    told = set()
    for box in page.boxes:
        ground = _ground(box.style)
        over = _ground(dark.get(box.id, {}))
        if ground is None or over is not None or ground in told or _luminance(ground) < _LIGHT:
            continue
        told.add(ground)
        said = f"<{box.node.tag}> stays {ground} in dark mode: give it a class with a dark ground"
        yield page.finding("DARK-02", Severity.WARNING, said, at=box.node)


@lru_cache(maxsize=256)
def contrast_ratio(one: str, other: str) -> float:
    """WCAG's contrast of two colours `#rrggbb`: 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def dark_overrides(tree: LexborHTMLParser) -> Overrides:
    """What the dark rules set, by node."""
    overrides: Overrides = {}
    for style in tree.css("style"):
        for selector, body in _dark_rules(style.text()):
            for node in _selected(tree, selector):
                overrides.setdefault(node.mem_id, {}).update(declarations(body))
    return overrides


def _selected(tree: LexborHTMLParser, selector: str) -> list[LexborNode]:
    """Nodes of a selector; none for one that selects no element, such as `::selection`."""
    try:
        return tree.css(selector)
    except SelectolaxError:
        return []


def _dark_rules(css: str) -> Iterator[tuple[str, str]]:
    for opening in _DARK.finditer(css):
        for rule in _RULE.finditer(_block(css[opening.end() :])):
            yield rule.group(1).strip(), rule.group(2)


def _block(css: str) -> str:
    """`css` up to the brace that closes the block it starts in."""
    depth = 1
    for place, character in enumerate(css):
        depth += (character == "{") - (character == "}")
        if depth == 0:
            return css[:place]
    return css


def _inked(page: Page, overrides: Overrides) -> Iterator[tuple[Box, _Ink]]:
    """Elements that hold text themselves, with the colours they stand in."""
    inks = {0: _Ink()}
    for box in page.body_and_boxes:
        dark = overrides.get(box.id)
        style = {**box.style, **dark} if dark else box.style
        inks[box.id] = ink = _own_ink(box.node.tag or "", style, inks[box.around])
        if box.text:
            yield box, ink


def _own_ink(tag: str, own: Mapping[str, str], around: _Ink) -> _Ink:
    heavy = tag in _HEAVY or own.get("font-weight") in {"700", "800", "bold"}
    if not own and not heavy and tag != "a":
        return around
    inherited = _USER_AGENT_LINK if tag == "a" else around.colour
    size = re.match(r"(\d+(?:\.\d+)?)px", own.get("font-size", ""))
    return _Ink(
        colour=six_digits(own.get("color", "")) or inherited,
        ground=_ground(own) or around.ground,
        size_px=float(size.group(1)) if size else around.size_px,
        bold=heavy or around.bold,
    )


def _ground(style: Mapping[str, str]) -> str | None:
    return six_digits(style.get("background-color") or style.get("background") or "")


def _needed(ink: _Ink) -> float:
    large = ink.size_px >= 24 or (ink.bold and ink.size_px >= 18.66)
    return LARGE_RATIO if large else TEXT_RATIO


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


RULES = (contrast, dark_mode, dark_grounds)
