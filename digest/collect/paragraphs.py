"""Turn HTML into plain paragraphs. Pure.

Nothing of the markup survives: no tags, no styles, no images, no addresses. The walk keeps its own
stack, so depth costs memory, never a crash of Python.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from digest.collect.nesting import refuse_depth

# fmt: off
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})
_UNSEEN = frozenset({
    "button", "head", "iframe", "math", "noscript", "object", "script", "select", "style", "svg",
    "template", "textarea",
})
# fmt: on
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SPACE = re.compile(r"[ \t\r\n\f]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\u200b\ufeff\ufffe\uffff]")
_DECLARED = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9._-]{2,40})""")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`text`: one line, but for line breaks the source asked for."""

    text: str
    is_heading: bool = False


def decode(body: bytes, content_type: str = "") -> str:
    """The text of a page whatever it claims: UTF-8 when it can be, else as declared, else cp1252."""
    declared = _DECLARED.search(content_type.encode() or b"") or _DECLARED.search(body[:2048])
    name = declared[1].decode("ascii") if declared else "cp1252"
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return body.decode("utf-16", "replace")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    if name.lower() in {"utf-8", "utf8", "iso-8859-1", "latin1", "us-ascii"}:
        name = "cp1252"  # what browsers take all of these for (WHATWG Encoding)
    try:
        return body.decode(name, "replace")
    except LookupError:
        return body.decode("cp1252", "replace")


def plain(html: str) -> str:
    """A fragment of HTML as text, paragraphs separated by blank lines."""
    return joined(paragraphs_of(parse(html)))


def one_line(html: str) -> str:
    """A fragment of HTML, such as a title, as one line of text."""
    return tidy(" ".join(piece.text for piece in paragraphs_of(parse(html))))


def parse(html: str) -> LexborNode:
    """The body of a page or fragment."""
    tree = LexborHTMLParser(refuse_depth(html) or "<p></p>")
    node = tree.body or tree.root
    assert node is not None  # noqa: S101 - the parser makes a body of anything
    return node


def joined(pieces: Iterable[Paragraph]) -> str:
    """Paragraphs as the one text that offsets point into."""
    return "\n\n".join(piece.text for piece in pieces)


def tidy(text: str) -> str:
    """Spaces collapsed, control characters gone; no-break spaces stay, they mean something."""
    return _SPACE.sub(" ", _CONTROL.sub("", text)).strip(" ")


def paragraphs_of(root: LexborNode, skip: Container[int] = ()) -> tuple[Paragraph, ...]:
    """The paragraphs below a node, empty ones left out; `skip` holds `mem_id`s of nodes to pass."""
    writer = _Writer()
    for node, entering in _walk(root, skip):
        tag = node.tag or ""
        if tag == "-text":
            writer.line.append(node.text_content or "")
        elif tag == "br" and entering:
            writer.break_line()
        elif tag in _BLOCKS:
            writer.end_paragraph(is_heading=not entering and tag in _HEADINGS)
    writer.end_paragraph()
    return tuple(writer.done)


class _Writer:
    """Collects text into lines and lines into paragraphs."""

    def __init__(self) -> None:
        self.done: list[Paragraph] = []
        self.line: list[str] = []
        self._lines: list[str] = []

    def break_line(self) -> None:
        """One break ends a line, two end a paragraph."""
        text = self._take_line()
        if text:
            self._lines.append(text)
        else:
            self.end_paragraph()

    def end_paragraph(self, *, is_heading: bool = False) -> None:
        if text := self._take_line():
            self._lines.append(text)
        if self._lines:
            self.done.append(Paragraph("\n".join(self._lines), is_heading))
            self._lines = []

    def _take_line(self) -> str:
        text = tidy("".join(self.line))
        self.line = []
        return text


def _walk(root: LexborNode, skip: Container[int]) -> Iterator[tuple[LexborNode, bool]]:
    """Each node when it is entered (True) and each element when it is left (False)."""
    stack = [(root, True)]
    while stack:
        node, entering = stack.pop()
        if entering and (node.tag in _UNSEEN or node.mem_id in skip):
            continue
        yield node, entering
        if entering and node.tag != "-text":
            stack.append((node, False))
            stack.extend((child, True) for child in reversed(_children(node)))


def _children(node: LexborNode) -> list[LexborNode]:
    return [child for child in node.iter(include_text=True) if child.tag != "-comment"]
