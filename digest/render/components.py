"""The components of MJML: what each may hold, and which values its attributes take. Pure.

Source: mjml-preset-core of MJML 5.4.1; the tests hold it against MJML's own validator. What the
press leaves without effect was found by trying every attribute in both (mrml 6.0.1).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_BLOCKS = frozenset({"mj-section", "mj-wrapper", "mj-hero", "mj-raw"})
_CONTENTS = frozenset(
    {
        *("mj-text", "mj-image", "mj-button", "mj-divider", "mj-spacer", "mj-table", "mj-raw"),
        *("mj-social", "mj-navbar", "mj-accordion", "mj-carousel"),
    }
)
CHILDREN: Mapping[str, frozenset[str]] = {
    "mjml": frozenset({"mj-head", "mj-body", "mj-raw"}),
    "mj-head": frozenset(
        {
            *("mj-title", "mj-preview", "mj-raw", "mj-attributes", "mj-style", "mj-font"),
            *("mj-breakpoint", "mj-html-attributes"),
        }
    ),
    "mj-body": _BLOCKS,
    "mj-wrapper": frozenset({"mj-section", "mj-hero", "mj-raw"}),
    "mj-section": frozenset({"mj-column", "mj-group", "mj-raw"}),
    "mj-group": frozenset({"mj-column", "mj-raw"}),
    "mj-column": _CONTENTS,
    "mj-hero": _CONTENTS,
    "mj-social": frozenset({"mj-social-element", "mj-raw"}),
    "mj-navbar": frozenset({"mj-navbar-link", "mj-raw"}),
    "mj-carousel": frozenset({"mj-carousel-image"}),
    "mj-accordion": frozenset({"mj-accordion-element", "mj-raw"}),
    "mj-accordion-element": frozenset({"mj-accordion-title", "mj-accordion-text", "mj-raw"}),
    "mj-html-attributes": frozenset({"mj-selector"}),
    "mj-selector": frozenset({"mj-html-attribute"}),
    **dict.fromkeys(("mj-image", "mj-divider", "mj-spacer"), frozenset()),
}
"""What each component may hold; those not named, but for `mj-attributes`, hold HTML or text."""

COMPONENTS = frozenset({*CHILDREN, "mj-all", "mj-class"}.union(*CHILDREN.values()))


@dataclass(frozen=True, slots=True)
class Kind:
    """The values an attribute takes. `said`: what they are, for people."""

    pattern: re.Pattern[str]
    said: str

    def takes(self, value: str) -> bool:
        """Whether `value` is one of them."""
        return self.pattern.fullmatch(value) is not None


_COLOURS = """
    aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet
    brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan
    darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta
    darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue
    darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey
    dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray
    green greenyellow grey honeydew hotpink indianred indigo inherit ivory khaki lavender
    lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow
    lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray
    lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine
    mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen
    mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy
    oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise
    palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red
    rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue
    slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato transparent
    turquoise violet wheat white whitesmoke yellow yellowgreen
"""
_NUMBER = r"(?:\d|,|\.)+"
_KINDS = {
    "any": Kind(re.compile(r".*", re.DOTALL), "anything"),
    "colour": Kind(
        re.compile(
            r"(?i:.*rgba\(\d{1,3},\s?\d{1,3},\s?\d{1,3},\s?\d(\.\d{1,3})?\).*"
            r"|.*rgb\(\d{1,3},\s?\d{1,3},\s?\d{1,3}\).*|#(?:[0-9a-f]{3}){1,2})|"
            + "|".join(_COLOURS.split())
        ),
        "a colour such as #0a4d8c",
    ),
    "px": Kind(re.compile(rf"(?:{_NUMBER}px|0) ?"), "pixels: 16px"),
    "px-auto": Kind(re.compile(rf"(?:{_NUMBER}px|0|auto) ?"), "pixels or auto: 16px"),
    "length": Kind(re.compile(rf"(?:{_NUMBER}(?:px|%)|0) ?"), "pixels or percent: 16px, 50%"),
    "length-auto": Kind(
        re.compile(rf"(?:{_NUMBER}(?:px|%)|0|auto) ?"), "pixels, percent or auto: 16px, 50%"
    ),
    "sides": Kind(
        re.compile(rf"(?:(?:{_NUMBER}(?:px|%)|0) ?){{1,4}}"), "one to four lengths: 16px 0px"
    ),
    "line": Kind(re.compile(rf"(?:{_NUMBER}(?:px|%|)|0) ?"), "a number or length: 24px, 1.5"),
    "spacing": Kind(re.compile(r"(?:(?:-|\d|,|\.)+(?:px|em)|0) ?"), "pixels or em: 1px, 0.1em"),
    "whole": Kind(re.compile(r".*\d.*", re.DOTALL), "a whole number: 0"),
    "truth": Kind(re.compile(r"true|false"), "true or false"),
}

_PADDING = """
        length: padding-bottom padding-left padding-right padding-top
        sides: padding
    """
_BORDERS = """
        any: border-bottom border-left border-right border-top
    """
_SECTION = (
    _PADDING
    + _BORDERS
    + """
        any: background-position background-position-x background-position-y background-size
        any: background-url border border-radius
        colour: background-color
        full-width|false|: full-width
        left|center|right: text-align
        length: gutter
        ltr|rtl: direction
        repeat|no-repeat: background-repeat
        sides: text-padding
    """
)
_TABLE = {
    "mj-body": """
        any: id
        colour: background-color
        px: width
    """,
    "mj-breakpoint": """
        px: width
    """,
    "mj-font": """
        any: href name
    """,
    "mj-style": """
        any: inline
    """,
    "mj-hero": _PADDING
    + """
        any: background-position background-url border-radius mode
        colour: background-color inner-background-color
        length: background-height background-width height inner-padding-bottom inner-padding-left
        length: inner-padding-right inner-padding-top
        sides: inner-padding
        top|bottom|middle: vertical-align
    """,
    "mj-button": _PADDING
    + _BORDERS
    + """
        any: border border-radius font-family font-style font-weight href name rel target
        any: text-decoration text-transform title
        colour: background-color color container-background-color
        left|center|right: align
        left|right|center: text-align
        length: height width
        line: line-height
        px: font-size
        sides: inner-padding
        spacing: letter-spacing
        top|bottom|middle: vertical-align
    """,
    "mj-column": _PADDING
    + _BORDERS
    + """
        any: border border-radius inner-border inner-border-bottom inner-border-left
        any: inner-border-radius inner-border-right inner-border-top
        colour: background-color inner-background-color
        length: width
        ltr|rtl: direction
        top|bottom|middle: vertical-align
    """,
    "mj-divider": _PADDING
    + """
        any: border-style
        colour: border-color container-background-color
        left|center|right: align
        length: width
        px: border-width
    """,
    "mj-group": """
        colour: background-color
        length: width
        ltr|rtl: direction
        top|bottom|middle: vertical-align
    """,
    "mj-image": _PADDING
    + _BORDERS
    + """
        any: alt border border-radius href name rel sizes src srcset target title usemap
        colour: container-background-color
        left|center|right: align
        length: max-height
        px: font-size width
        px-auto: height
        truth: fluid-on-mobile
    """,
    "mj-raw": """
        file-start: position
    """,
    "mj-section": _SECTION,
    "mj-spacer": _PADDING
    + _BORDERS
    + """
        any: border
        colour: container-background-color
        length: height
    """,
    "mj-text": _PADDING
    + """
        any: font-family font-style font-weight text-decoration text-transform
        colour: background-color color container-background-color
        left|right|center|justify: align
        length: height
        line: line-height
        px: font-size
        spacing: letter-spacing
        top|bottom|middle: vertical-align
    """,
    "mj-table": _PADDING
    + """
        any: border font-family font-weight
        auto|fixed|initial|inherit: table-layout
        colour: color container-background-color
        left|right|center: align
        length-auto: width
        line: line-height
        none|presentation: role
        px: font-size
        top|bottom|middle: vertical-align
        whole: cellpadding cellspacing
    """,
    "mj-wrapper": _SECTION + "px: gap",
    "mj-social": _PADDING
    + """
        any: border border-radius font-family font-style font-weight text-decoration
        auto|fixed: table-layout
        colour: color container-background-color
        horizontal|vertical: mode
        left|right|center: align
        length: icon-height icon-size
        line: line-height
        px: font-size
        sides: icon-padding inner-padding text-padding
        top|bottom|middle: vertical-align
    """,
    "mj-social-element": _PADDING
    + """
        any: alt border border-radius font-family font-style font-weight href name rel sizes src
        any: srcset target text-decoration title
        colour: background-color color
        left|center|right: align
        left|right: icon-position
        length: icon-height icon-size
        line: line-height
        px: font-size
        sides: icon-padding text-padding
        top|middle|bottom: vertical-align
    """,
    "mj-navbar": _PADDING
    + """
        any: base-url hamburger ico-close ico-font-family ico-open ico-text-decoration
        any: ico-text-transform
        colour: ico-color
        left|center|right: align ico-align
        length: ico-font-size ico-padding-bottom ico-padding-left ico-padding-right
        length: ico-padding-top
        line: ico-line-height
        sides: ico-padding
    """,
    "mj-navbar-link": _PADDING
    + """
        any: font-family font-style font-weight href name rel target text-decoration
        any: text-transform
        colour: color
        line: line-height
        px: font-size
        spacing: letter-spacing
    """,
    "mj-accordion": _PADDING
    + """
        any: border font-family icon-unwrapped-alt icon-unwrapped-url icon-wrapped-alt
        any: icon-wrapped-url
        colour: container-background-color
        left|right: icon-position
        length: icon-height icon-width
        top|middle|bottom: icon-align
    """,
    "mj-accordion-element": """
        any: border font-family icon-unwrapped-alt icon-unwrapped-url icon-wrapped-alt
        any: icon-wrapped-url
        colour: background-color
        left|right: icon-position
        length: icon-height icon-width
        top|middle|bottom: icon-align
    """,
    "mj-accordion-text": _PADDING
    + """
        any: font-family font-weight
        colour: background-color color
        line: line-height
        px: font-size
        spacing: letter-spacing
    """,
    "mj-accordion-title": _PADDING
    + """
        any: font-family font-weight
        colour: background-color color
        px: font-size
    """,
    "mj-carousel": _PADDING
    + """
        any: border-radius left-icon right-icon tb-border tb-border-radius
        colour: container-background-color tb-hover-border-color tb-selected-border-color
        left|center|right: align
        length: icon-width tb-width
        visible|hidden|supported: thumbnails
    """,
    "mj-carousel-image": """
        any: alt border-radius href rel src target tb-border tb-border-radius thumbnails-src title
    """,
}


def _attributes(table: str) -> Mapping[str, Kind]:
    """`kind: name name`, line by line; a kind not named above lists its values: `left|right`."""
    found: dict[str, Kind] = {}
    for line in filter(None, map(str.strip, table.split("\n"))):
        kind, _, names = line.partition(": ")
        found |= dict.fromkeys(names.split(), _KINDS.get(kind) or _one_of(kind))
    return found


def _one_of(values: str) -> Kind:
    return Kind(re.compile(values), "one of " + values.strip("|").replace("|", ", "))


ATTRIBUTES: Mapping[str, Mapping[str, Kind]] = {
    name: _attributes(_TABLE.get(name, ""))
    for name in COMPONENTS - {"mjml", "mj-all", "mj-class", "mj-selector", "mj-html-attribute"}
}
"""What each component takes besides `css-class` and `mj-class`."""

EVERYWHERE = frozenset({"css-class", "mj-class"})

WITHOUT_EFFECT = frozenset(
    {
        ("mj-hero", "border-radius"),
        ("mj-button", "title"),
        *(("mj-column", name) for name in ("inner-border", "inner-border-radius")),
        *(("mj-column", name) for name in ("inner-border-left", "inner-border-right")),
        *(("mj-image", name) for name in ("sizes", "border-top", "border-bottom")),
        ("mj-section", "gutter"),
        ("mj-table", "role"),
        ("mj-wrapper", "gap"),
        ("mj-social", "border"),
        *(("mj-social-element", name) for name in ("icon-position", "border", "srcset", "sizes")),
        ("mj-accordion-title", "font-weight"),
    }
)
"""Attributes that MJML knows and the press ignores."""
