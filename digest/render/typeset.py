"""Set a page: templates and what they are to say → HTML and plain text. Pure, and a task.

A template can loop without an end or ask for all the memory there is, so only a guarded child
runs one. What travels is JSON: the templates by name, plain values, and the page or its mistakes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from jinja2 import BaseLoader, Environment, TemplateError, TemplateNotFound

from digest.errors import RenderError
from digest.model.finding import Fault
from digest.render.engine import is_spent
from digest.render.lint import MarkupError, lint
from digest.render.markup import render_mjml
from digest.render.origins import origins
from digest.render.plaintext import render_text
from digest.render.press import in_language, pressed
from digest.render.sets import Leaf, Sets
from digest.render.trace import traced


@dataclass(frozen=True, slots=True)
class Copy:
    """What is to be set.

    Attributes:
        template: the set. `page`: the stem of its two templates.
        language, direction: of the document.
        values: what the templates see.
        files: every template there is, by `SET/FILE`.
    """

    template: str
    page: str
    language: str
    direction: str
    values: Mapping[str, Any]
    files: Mapping[str, Leaf]


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong with a page: in words, or the faults of its MJML."""

    said: str = ""
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Printed:
    """A page. Where there are mistakes, a part that has one is empty."""

    html: str = ""
    text: str = ""
    mistakes: tuple[Mistake, ...] = ()


class _Shelf(BaseLoader):
    """The templates of the page that is being set; those that stay the same stay compiled."""

    def __init__(self) -> None:
        self.leaves: Mapping[str, Leaf] = {}

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str | None, Callable[[], bool] | None]:
        """A template as it came with the page."""
        del environment
        leaf = self.leaves.get(template)
        if leaf is None:
            raise TemplateNotFound(template)
        if leaf.unreadable:
            raise TemplateError(f"{leaf.file}: {leaf.unreadable}")
        return leaf.source, leaf.file, lambda: self.leaves.get(template) == leaf

    def list_templates(self) -> list[str]:
        """Their names."""
        return list(self.leaves)


_SHELF = _Shelf()
_SETS = Sets(_SHELF)


def typeset(payload: bytes) -> bytes:
    """A task: a `Copy` as JSON to what is `Printed`, as JSON.

    Raises:
        RenderError: a template used up its time or memory; other mistakes are in the answer.
    """
    copy = msgspec.json.decode(payload, type=Copy)
    _SHELF.leaves = copy.files
    mistakes: list[Mistake] = []
    html = _tried(_html, copy, mistakes)
    text = _tried(_text, copy, mistakes)
    return msgspec.json.encode(Printed(html, text, tuple(mistakes)))


def trace(payload: bytes) -> bytes:
    """A task: a `Copy` as JSON to the places that its HTML's tags come from, as JSON.

    Raises:
        RenderError: something in the templates is wrong.
    """
    copy = msgspec.json.decode(payload, type=Copy)
    _SHELF.leaves = copy.files
    return msgspec.json.encode(origins(copy.values, copy.template, _SETS, page=copy.page))


def _tried(write: Callable[[Copy], str], copy: Copy, mistakes: list[Mistake]) -> str:
    try:
        return write(copy)
    except MarkupError as error:
        mistakes.append(Mistake(faults=error.faults))
    except RenderError as error:
        if is_spent(error):
            raise
        mistakes.append(Mistake(str(error)))
    return ""


def _html(copy: Copy) -> str:
    mjml = render_mjml(copy.values, copy.template, _SETS, copy.page)
    found = lint(mjml)
    if found:
        faults = traced(found, mjml, copy.values, copy.template, _SETS, page=copy.page)
        raise MarkupError("the MJML has faults", faults)
    return in_language(pressed(mjml), copy.language, copy.direction)


def _text(copy: Copy) -> str:
    return render_text(copy.values, copy.template, _SETS, copy.page)
