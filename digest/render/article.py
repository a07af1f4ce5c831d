"""An editor's Markdown → blocks of plain runs, which templates set in their own look. Pure.

CommonMark without raw HTML: headings, paragraphs, lists, quotes, emphasis and links are kept, and
of everything else its words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from digest.render.clean import clean, web_address

if TYPE_CHECKING:
    from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look. `url`: where it leads, or None."""

    text: str
    url: str | None = None
    strong: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One block of an article.

    Attributes:
        layout: what it is. A list has one line an item, others exactly one line.
        numbered: of a list whose items count.
    """

    layout: Literal["heading", "paragraph", "list", "quote"]
    lines: tuple[tuple[Run, ...], ...]
    numbered: bool = False


def article(markdown: str) -> tuple[Block, ...]:
    """The blocks of an article, empty ones left out."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - most issues open without an article

    tokens = MarkdownIt("commonmark", {"html": False}).parse(markdown)
    return tuple(_joined(_blocks(tokens)))


def _blocks(tokens: list[Token]) -> Iterator[Block]:
    """One block a line; the items of a list are blocks of their own still."""
    within: list[str] = []
    for token in tokens:
        if token.nesting == 1:
            within.append(token.type.removesuffix("_open"))
        elif token.nesting == -1:
            within.pop()
        elif token.type == "inline" and (line := tuple(_runs(token.children or []))):
            yield _block(within, line)
        elif token.type in ("fence", "code_block") and clean(token.content):
            yield Block("paragraph", ((Run(clean(token.content)),),))


def _block(within: list[str], line: tuple[Run, ...]) -> Block:
    lists = [kind for kind in within if kind in ("bullet_list", "ordered_list")]
    if lists:
        return Block("list", (line,), numbered=lists[0] == "ordered_list")
    if "blockquote" in within:
        return Block("quote", (line,))
    return Block("heading" if "heading" in within else "paragraph", (line,))


def _joined(blocks: Iterator[Block]) -> Iterator[Block]:
    """Items of a list that follow one another as one block."""
    waiting: Block | None = None
    for block in blocks:
        if (
            waiting is not None
            and waiting.layout == block.layout == "list"
            and waiting.numbered == block.numbered
        ):
            waiting = Block("list", waiting.lines + block.lines, block.numbered)
            continue
        if waiting is not None:
            yield waiting
        waiting = block
    if waiting is not None:
        yield waiting


def _runs(tokens: list[Token]) -> Iterator[Run]:
    url: str | None = None
    strong = emphasis = 0
    for token in tokens:
        match token.type:
            case "link_open":
                url = _address(str(token.attrs.get("href", "")))
            case "link_close":
                url = None
            case "strong_open" | "strong_close":
                strong += token.nesting
            case "em_open" | "em_close":
                emphasis += token.nesting
            case "softbreak" | "hardbreak":
                yield Run(" ")
            case _ if text := _inline(token.content):
                yield Run(text, url, strong=strong > 0, emphasis=emphasis > 0)


def _inline(text: str) -> str:
    """Clean text that keeps the spaces which part it from its neighbours."""
    inner = clean(text)
    if not inner:
        return " " if text.isspace() else ""
    return f"{' ' if text[0].isspace() else ''}{inner}{' ' if text[-1].isspace() else ''}"


def _address(href: str) -> str | None:
    return href if href.startswith("mailto:") and "@" in href else web_address(href)
