r"""One escape for everything a template prints, and armour for what it wrote itself. Pure.

MJML is pressed by mrml, which prints attribute values with Rust's `{:?}`: a no-break space, soft
hyphen, combining accent, joiner, newline, tab or backslash in any attribute would come out as
`\u{a0}` or `\n`. References such as `&#160;` pass through untouched, in text and attributes.
"""

from __future__ import annotations

import re
import unicodedata

from markupsafe import Markup
from markupsafe import escape as escape_html

_PLAIN = re.compile(r"[ -\[\]-~]*")  # ASCII that can be printed, without the backslash
_RARE = frozenset({"Cf", "Zs", "Zl", "Zp", "Mn", "Me", "Co", "Cn"})
_DROPPED = frozenset({"Cc", "Cs"})  # not allowed in HTML, as themselves or as references
_TAG = re.compile(r"""<[A-Za-z](?:[^<>"']|"[^"]*"|'[^']*')*>""")
_VALUE = re.compile(r""""[^"]*"|'[^']*'""")


def escape(value: object) -> Markup:
    """`value` safe as MJML text and attribute; what is Markup already stays as it is."""
    if isinstance(value, Markup):
        return value
    escaped = str(escape_html(value))
    if _PLAIN.fullmatch(escaped):
        return Markup(escaped)  # noqa: S704 - escaped in the line above
    return Markup("".join(map(_referenced, escaped)))  # noqa: S704 - the same


def armour(mjml: str) -> str:
    """`mjml` with every attribute value in a form that the press does not mangle."""
    return _TAG.sub(_armoured_tag, mjml)


def _armoured_tag(tag: re.Match[str]) -> str:
    text = tag.group()
    return text if _PLAIN.fullmatch(text) else _VALUE.sub(_armoured_value, text)


def _armoured_value(value: re.Match[str]) -> str:
    return "".join(map(_referenced, value.group()))


def _referenced(character: str) -> str:
    if character in "\\\n\t":
        return f"&#{ord(character)};"
    category = unicodedata.category(character)
    if category in _DROPPED:
        return ""
    if category in _RARE and character != " ":
        return f"&#{ord(character)};"
    return character
