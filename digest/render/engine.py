"""The template engine: sandboxed, strict, escaping by itself; and its errors in our words.

Pure but for the loader handed in, which reads the user's template folder.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Generator, Iterator, Mapping
from itertools import islice
from types import FrameType, TracebackType
from typing import Any, cast

from jinja2 import (
    BaseLoader,
    StrictUndefined,
    TemplateError,
    TemplateRuntimeError,
    TemplateSyntaxError,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from digest.errors import RenderError
from digest.render.wording import NEAR, imported_from, near, said, said_of_syntax

MOST_FIELDS = 1_000  # looked through for one that is like a misspelt one
MOST_CHARACTERS = 1_048_576  # that a template writes; a large bulletin has 50,000

# What a mistake in an expression can raise besides Jinja's own errors; the second row comes from
# the compilers, Python's and Jinja's, when something is nested too deeply.
_MISTAKES = (
    *(TypeError, ValueError, ArithmeticError, LookupError, AttributeError),
    *(RuntimeError, SyntaxError, AssertionError),
)
_SPENT = (MemoryError, TimeoutError)
_QUOTED = re.compile(r"'([^']+)'")
_NAMELESS = "<template>"  # of a template that came from no file
_EXPORTED = re.compile(r"\{%[-+]?\s*(?:macro|set)\s+(\w+)")
_TAG = re.compile(r"\{[{%#]")


class Missing(StrictUndefined):
    """What a template asks for and there is not; said with what there is that is like it."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        message: str = super()._undefined_message
        name, within = self._undefined_name, self._undefined_obj
        if self._undefined_hint or within is missing or not isinstance(name, str):
            return message
        there = within if isinstance(within, Mapping) else dir(within)
        known = (one for one in there if isinstance(one, str) and not one.startswith("_"))
        return message + near(name, islice(known, MOST_FIELDS))


class Engine(ImmutableSandboxedEnvironment):
    """Templates name their neighbours ("blocks.mjml.j2"), so that a folder can be copied."""

    def join_path(self, template: str, parent: str) -> str:
        """Where `template` is when `parent` asks for it: beside it, unless it names a folder."""
        folder, slash, _ = parent.rpartition("/")
        return template if "/" in template else f"{folder}{slash}{template}"

    def getattr(self, obj: Any, attribute: str) -> Any:
        """An attribute; values arrive as mappings, whose keys go before their methods."""
        if type(obj) is dict and attribute in obj:
            return obj[attribute]
        return super().getattr(obj, attribute)


def engine(loader: BaseLoader, *, write: Callable[[object], object], markup: bool) -> Engine:
    """An engine whose every printed value goes through `write`.

    Autoescape alone would use Jinja's own escape, and `safe` would go past it: the filter is
    taken out, so that no template can let a source's text through as markup.
    """
    made = Engine(
        loader=loader,
        undefined=Missing,
        autoescape=markup,
        finalize=write,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    del made.filters["safe"]
    return made


def told(text_filter: Callable[..., str]) -> Callable[..., str]:
    """`text_filter` for templates: what is missing is said as such, not as a text of a wrong kind."""

    def filtered(value: object, *options: object, **named: object) -> str:
        return text_filter(str(value) if isinstance(value, Missing) else value, *options, **named)

    return filtered


def set_template(made: Engine, name: str, values: Mapping[str, object]) -> str:
    """The template `name` with `values`.

    Raises:
        RenderError: it is missing, or something in it is wrong; file, line and column are named.
    """
    for one in made.cache.values() if made.cache else ():
        one._module = None  # noqa: SLF001 - what an imported file keeps would reach the next page
    try:
        return _written(made.get_template(name).generate(values))
    except TemplateSyntaxError as error:
        line, what = said_of_syntax(error, filters=made.filters, tests=made.tests)
        file = error.filename or error.name or name
        column = _column((error.source or "").split("\n"), line, what)
        raise RenderError(f"{file}:{line}:{column}: {what}; mend the template") from error
    except (TemplateError, *_MISTAKES, *_SPENT) as error:
        frame = _frame(error.__traceback__)
        names = _exported(made, imported_from(error)) or (frame[0].f_locals if frame else ())
        what = said(error, filters=made.filters, tests=made.tests, names=names)
        where = _place(*frame, made, what) if frame else f"templates/{name}"
        raise RenderError(f"{where}: {what}; mend the template") from error


def is_spent(error: RenderError) -> bool:
    """Whether time or memory ran out, so that there is none for anything else."""
    return isinstance(error.__cause__, _SPENT)


def _written(pieces: Iterator[str]) -> str:
    """All of what a template writes, stopped where it becomes too much."""
    written, characters = [], 0
    for piece in pieces:
        written.append(piece)
        characters += len(piece)
        if characters > MOST_CHARACTERS:
            what = f"writes more than {MOST_CHARACTERS:,} characters"
            cast("Generator[str]", pieces).throw(TemplateRuntimeError(what))
    return "".join(written)


def _frame(trace: TracebackType | None) -> tuple[FrameType, int] | None:
    """The innermost frame of a template, whose locals are what the template knew, and its line."""
    frames = [one for one in traceback.walk_tb(trace) if "__jinja_exception__" in one[0].f_globals]
    return frames[-1] if frames else None


def _exported(made: Engine, name: str | None) -> list[str]:
    """What can be imported from a template."""
    if name is None or made.loader is None:
        return []
    return _EXPORTED.findall(made.loader.get_source(made, name)[0])


def _place(frame: FrameType, line: int, made: Engine, what: str) -> str:
    file = frame.f_code.co_filename
    return f"{file}:{line}:{_column(_lines_of(file, made), line, what)}"


def _lines_of(file: str, made: Engine) -> list[str]:
    """The source of a template that was set, by the file it came from."""
    set_before = made.cache.values() if made.cache else ()
    names = [one.name for one in set_before if file in {one.filename, _NAMELESS}]
    if not names or names[0] is None or made.loader is None:
        return []
    return made.loader.get_source(made, names[0])[0].split("\n")


def _column(lines: list[str], line: int, what: str) -> int:
    """Where in its line a mistake stands: at the name it is about, else at the first tag.

    The engine itself knows lines only.
    """
    text = lines[line - 1] if line <= len(lines) else ""
    quoted = _QUOTED.findall(what.partition(NEAR)[0])
    named = [text.find(name) for name in reversed(quoted)]
    found = next((at for at in named if at >= 0), -1)
    tag = _TAG.search(text)
    return (found if found >= 0 else tag.start() if tag else 0) + 1
