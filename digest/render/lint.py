"""Find what is wrong with MJML before it is pressed; the press accepts nearly everything. Pure.

mrml takes wrong closing tags, unknown components and attributes, and components in the wrong
place without a word, drops a bare `0` from width arithmetic, and dies of deep nesting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from digest.errors import RenderError
from digest.model.finding import Fault
from digest.render.components import ATTRIBUTES, CHILDREN, COMPONENTS, EVERYWHERE, WITHOUT_EFFECT

MAX_DEPTH = 100  # mrml overflows its stack at about 9,000

_VOID = frozenset(
    {
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source"),
        *("track", "wbr"),
    }
)
# A tag never reaches past the next "<", so that this is linear; what else starts so is broken.
_TOKEN = re.compile(
    r"<!--.*?-->|<[!?](?!\[CDATA)[^<>]*>"
    r"|<(?P<close>/?)(?P<name>[A-Za-z][\w:-]*)"
    r"""(?P<attributes>(?:[^<>"'/=]++|=(?=\s*["'])|/(?!>)|"[^"<]*+"|'[^'<]*+')*+)"""
    r"(?P<empty>/?)>"
    r"|(?P<broken><)",
    re.DOTALL,
)
_UNREAD = frozenset({"style", "script", "mj-style"})  # what they hold is no markup
_ATTRIBUTE = re.compile(r"""([^\s=/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?""")
_SHORTHAND_ZERO = re.compile(r"(^|\s)0(\s|$)")
_ALTERED = re.compile("[\\\\\n\t\u00a0\u00ad\u200b-\u200f\u2060\ufeff\u0300-\u036f]")


class MarkupError(RenderError):
    """The MJML that a template writes has `faults`; the message tells the first."""

    def __init__(self, message: str, faults: tuple[Fault, ...]) -> None:
        super().__init__(message)
        self.faults = faults


_Found = tuple[str, int, str]  # rule, offset, message


@dataclass(frozen=True, slots=True)
class _Tag:
    name: str
    at: int
    attributes: str
    attributes_at: int
    closes: bool
    empty: bool


def lint(mjml: str) -> tuple[Fault, ...]:
    """Everything wrong with `mjml`, in its order."""
    return tuple(
        Fault(rule, mjml.count("\n", 0, at) + 1, at - mjml.rfind("\n", 0, at), message)
        for rule, at, message in faults_at(mjml)
    )


def faults_at(mjml: str) -> tuple[tuple[str, int, str], ...]:
    """Everything wrong with `mjml`, in its order: rule, offset and message."""
    return tuple(sorted(_faults(mjml), key=lambda fault: fault[1]))


def _faults(mjml: str) -> Iterator[_Found]:
    open_tags: list[_Tag] = []
    bodies, classes = 0, _Classes(set(), [])
    for tag in _tags(mjml):
        if tag.name == "<":
            said = "this < begins no whole tag: quote its values and close it, or write &lt;"
            yield "MJ-01", tag.at, said
            continue
        if tag.closes:
            yield from _closed(tag, open_tags)
            continue
        yield from _placed(tag, open_tags)
        if tag.name.startswith("mj-"):
            yield from _attributes(tag, classes)
        bodies += tag.name == "mj-body"
        if tag.name == "mj-body" and bodies > 1:
            yield "MJ-01", tag.at, "a second <mj-body>, of which the press takes one: join them"
        if len(open_tags) == MAX_DEPTH:
            yield "MJ-05", tag.at, f"<{tag.name}> is nested {MAX_DEPTH} deep: unfold the template"
        if not tag.empty:
            open_tags.append(tag)
    yield from classes.undefined()
    for tag in open_tags:
        yield "MJ-01", tag.at, f"<{tag.name}> is never closed: add </{tag.name}>"


def _tags(mjml: str) -> Iterator[_Tag]:
    found = _TOKEN.search(mjml)
    while found is not None:
        resume = found.end()
        if found["broken"]:
            yield _Tag("<", found.start(), "", found.start(), closes=False, empty=True)
        elif found["name"] is not None:
            tag = _tag(found)
            yield tag
            if tag.name in _UNREAD and not (tag.closes or tag.empty):
                resume = max(resume, mjml.find(f"</{found['name']}", resume))
        found = _TOKEN.search(mjml, resume)


def _tag(found: re.Match[str]) -> _Tag:
    name = found["name"].lower()
    return _Tag(
        name=name,
        at=found.start(),
        attributes=found["attributes"],
        attributes_at=found.start("attributes"),
        closes=bool(found["close"]),
        empty=bool(found["empty"]) or name in _VOID,
    )


def _closed(tag: _Tag, open_tags: list[_Tag]) -> Iterator[_Found]:
    """Close the innermost tag of that name, telling of those left open inside it."""
    if not any(opened.name == tag.name for opened in reversed(open_tags)):
        yield "MJ-01", tag.at, f"</{tag.name}> closes nothing: take it out"
        return
    while (opened := open_tags.pop()).name != tag.name:
        said = f"<{opened.name}> is closed by </{tag.name}>: close it with </{opened.name}>"
        yield "MJ-01", opened.at, said


def _placed(tag: _Tag, open_tags: list[_Tag]) -> Iterator[_Found]:
    parent = open_tags[-1].name if open_tags else ""
    ours = tag.name.startswith("mj-")
    if tag.name == "mj-include":
        said = "<mj-include> loses its widths in the body: use {% include %}"
        yield "MJ-03", tag.at, said
    elif tag.name == "mj-html-attributes":
        yield "MJ-03", tag.at, "<mj-html-attributes> stops the press: write the attributes yourself"
    elif ours and tag.name not in COMPONENTS:
        yield "MJ-01", tag.at, f"<{tag.name}> is no component of MJML: check its spelling"
    elif parent in CHILDREN and tag.name not in CHILDREN[parent]:
        allowed = ", ".join(sorted(CHILDREN[parent])) or "nothing"
        yield "MJ-01", tag.at, f"<{tag.name}> may not stand in <{parent}>; it holds {allowed}"
    elif ours and parent not in CHILDREN and parent != "mj-attributes":
        around = f"<{parent}>" if parent else "no component"
        yield "MJ-01", tag.at, f"<{tag.name}> stands in {around}, where it does nothing: move it"


@dataclass(slots=True)
class _Classes:
    """Names of `mj-class`, as far as the document was read."""

    defined: set[str]
    used: list[tuple[str, int]]

    def undefined(self) -> Iterator[_Found]:
        for name, at in self.used:
            if name not in self.defined:
                said = f'mj-class="{name}" is defined nowhere: add <mj-class name="{name}" …>'
                yield "MJ-01", at, said


def _attributes(tag: _Tag, classes: _Classes) -> Iterator[_Found]:
    known = ATTRIBUTES.get(tag.name)
    seen = set()
    for found in _ATTRIBUTE.finditer(tag.attributes):
        name, quoted = found[1], found[2] or ""
        value, at = quoted.strip("\"'"), tag.attributes_at + found.start()
        if name in seen:
            yield "MJ-01", at, f"{name} is given twice on <{tag.name}>: keep one"
        seen.add(name)
        if tag.name == "mj-class" and name == "name":
            classes.defined.add(value)
        elif name == "mj-class":
            classes.used += [(one, at) for one in value.split()]
        elif known is not None and name not in EVERYWHERE:
            yield from _valued(tag, name, value, at)
        yield from _without_effect(tag, name, value, at)
        if _ALTERED.search(value):
            said = f"{name} on <{tag.name}> holds a character that the press alters: &#160; is kept"
            yield "MJ-04", at, said


def _valued(tag: _Tag, name: str, value: str, at: int) -> Iterator[_Found]:
    kind = ATTRIBUTES[tag.name].get(name)
    if kind is None:
        yield "MJ-01", at, f"<{tag.name}> knows no attribute {name}: check its spelling"
    elif not kind.takes(value):
        yield "MJ-01", at, f'{name}="{value}" on <{tag.name}> is not {kind.said}'


def _without_effect(tag: _Tag, name: str, value: str, at: int) -> Iterator[_Found]:
    if name.endswith("padding") and _SHORTHAND_ZERO.search(value):
        said = f'{name}="{value}" has a bare 0, which loses widths: write 0px'
        yield "MJ-02", at, said
    if (tag.name, name) in WITHOUT_EFFECT:
        yield "MJ-03", at, f"{name} has no effect on <{tag.name}>: take it out"
    elif (tag.name, name, value) in {
        ("mj-style", "inline", "inline"),
        ("mj-hero", "mode", "fluid-height"),
    }:
        yield "MJ-03", at, f'{name}="{value}" has no effect on <{tag.name}>: take it out'
