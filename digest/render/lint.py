"""Find what is wrong with MJML before it is pressed; the press accepts nearly everything. Pure.

mrml takes wrong closing tags, unknown components and components in the wrong place without a
word, drops a bare `0` from width arithmetic, and dies of deep nesting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

MAX_DEPTH = 100  # mrml overflows its stack at about 9,000

_BLOCKS = frozenset({"mj-section", "mj-wrapper", "mj-hero", "mj-raw", "mj-include"})
_CONTENTS = frozenset(
    {
        *("mj-text", "mj-image", "mj-button", "mj-divider", "mj-spacer", "mj-table", "mj-raw"),
        *("mj-social", "mj-navbar", "mj-accordion", "mj-carousel"),
    }
)
CHILDREN = {
    "mjml": frozenset({"mj-head", "mj-body", "mj-raw"}),
    "mj-head": frozenset(
        {
            *("mj-title", "mj-preview", "mj-raw", "mj-attributes", "mj-style", "mj-font"),
            *("mj-breakpoint",),
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
    "mj-carousel": frozenset({"mj-carousel-image", "mj-raw"}),
    "mj-accordion": frozenset({"mj-accordion-element", "mj-raw"}),
    "mj-accordion-element": frozenset({"mj-accordion-title", "mj-accordion-text", "mj-raw"}),
}
"""What each component may hold, of components; those not named hold HTML."""

_KNOWN = frozenset({*CHILDREN, "mj-all", "mj-class"}.union(*CHILDREN.values()))
_VOID = frozenset(
    {
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source"),
        *("track", "wbr"),
    }
)
_TOKEN = re.compile(
    r"<!--.*?-->|(?P<raw><style\b[^>]*>.*?</style\s*>)"
    r"|<(?P<close>/?)(?P<name>[A-Za-z][\w:-]*)"
    r"""(?P<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*?)(?P<empty>/?)>""",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([\w:-]+)\s*=\s*("[^"]*"|'[^']*')""")
_SHORTHAND_ZERO = re.compile(r"(^|\s)0(\s|$)")


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. `line` and `column` count from 1, in the MJML as it was given."""

    rule: str
    line: int
    column: int
    message: str


@dataclass(frozen=True, slots=True)
class _Tag:
    name: str
    at: int
    attributes: str
    closes: bool
    empty: bool


def lint(mjml: str) -> tuple[Fault, ...]:
    """Everything wrong with `mjml`, in its order."""
    return tuple(
        Fault(rule, mjml.count("\n", 0, at) + 1, at - mjml.rfind("\n", 0, at), message)
        for rule, at, message in sorted(_faults(mjml), key=lambda fault: fault[1])
    )


def _faults(mjml: str) -> Iterator[tuple[str, int, str]]:
    open_tags: list[_Tag] = []
    for tag in _tags(mjml):
        if tag.closes:
            yield from _closed(tag, open_tags)
            continue
        parent = open_tags[-1].name if open_tags else None
        yield from _placed(tag, parent)
        yield from _attributes(tag)
        if len(open_tags) == MAX_DEPTH:
            yield "MJ-05", tag.at, f"<{tag.name}> is nested {MAX_DEPTH} deep: unfold the template"
        if not tag.empty:
            open_tags.append(tag)
    for tag in open_tags:
        yield "MJ-01", tag.at, f"<{tag.name}> is never closed: add </{tag.name}>"


def _tags(mjml: str) -> Iterator[_Tag]:
    for found in _TOKEN.finditer(mjml):
        if found["name"] is None:
            continue
        name = found["name"].lower()
        yield _Tag(
            name=name,
            at=found.start(),
            attributes=found["attributes"],
            closes=bool(found["close"]),
            empty=bool(found["empty"]) or name in _VOID,
        )


def _closed(tag: _Tag, open_tags: list[_Tag]) -> Iterator[tuple[str, int, str]]:
    """Close the innermost tag of that name, telling of those left open inside it."""
    if tag.name not in {opened.name for opened in open_tags}:
        yield "MJ-01", tag.at, f"</{tag.name}> closes nothing: take it out"
        return
    while (opened := open_tags.pop()).name != tag.name:
        said = f"<{opened.name}> is closed by </{tag.name}>: close it with </{opened.name}>"
        yield "MJ-01", opened.at, said


def _placed(tag: _Tag, parent: str | None) -> Iterator[tuple[str, int, str]]:
    if tag.name == "mj-include":
        said = "<mj-include> loses its widths in the body: use {% include %}"
        yield "MJ-03", tag.at, said
    elif tag.name == "mj-html-attributes":
        yield "MJ-03", tag.at, "<mj-html-attributes> stops the press: write the attributes yourself"
    elif tag.name.startswith("mj-") and tag.name not in _KNOWN:
        yield "MJ-01", tag.at, f"<{tag.name}> is no component of MJML: check its spelling"
    elif parent in CHILDREN and tag.name not in CHILDREN[parent]:
        allowed = ", ".join(sorted(CHILDREN[parent]))
        yield "MJ-01", tag.at, f"<{tag.name}> may not stand in <{parent}>; it holds {allowed}"


def _attributes(tag: _Tag) -> Iterator[tuple[str, int, str]]:
    if not tag.name.startswith("mj-"):
        return
    for name, quoted in _ATTRIBUTE.findall(tag.attributes):
        value = quoted[1:-1]
        if name.endswith("padding") and _SHORTHAND_ZERO.search(value):
            said = f'{name}="{value}" has a bare 0, which loses widths: write 0px'
            yield "MJ-02", tag.at, said
        if (tag.name, name, value) in {
            ("mj-style", "inline", "inline"),
            ("mj-hero", "mode", "fluid-height"),
        }:
            yield "MJ-03", tag.at, f'{name}="{value}" has no effect on <{tag.name}>: take it out'
