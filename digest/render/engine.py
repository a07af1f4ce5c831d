"""The template engine: sandboxed, strict, escaping by itself; and its errors in our words.

Pure but for the loader handed in, which reads the user's template folder.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Generator, Iterator, Mapping
from types import TracebackType
from typing import Any, cast

from jinja2 import (
    BaseLoader,
    StrictUndefined,
    TemplateError,
    TemplateRuntimeError,
    TemplateSyntaxError,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from digest.errors import RenderError
from digest.render.wording import said, said_of_syntax

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
_TAG = re.compile(r"\{[{%#]")


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
        undefined=StrictUndefined,
        autoescape=markup,
        finalize=write,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    del made.filters["safe"]
    return made


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
        what = said(error, filters=made.filters, tests=made.tests)
        where = _place(error.__traceback__, made, what) or f"templates/{name}"
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


def _place(trace: TracebackType | None, made: Engine, what: str) -> str | None:
    """File, line and column of the innermost template frame."""
    places = [
        (frame.f_code.co_filename, line)
        for frame, line in traceback.walk_tb(trace)
        if "__jinja_exception__" in frame.f_globals
    ]
    if not places:
        return None
    file, line = places[-1]
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
    named = [text.find(name) for name in reversed(_QUOTED.findall(what))]
    found = next((at for at in named if at >= 0), -1)
    tag = _TAG.search(text)
    return (found if found >= 0 else tag.start() if tag else 0) + 1
