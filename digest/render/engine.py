"""The template engine: sandboxed, strict, escaping by itself; and its errors in our words.

Pure but for the loader handed in, which reads the user's template folder.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping
from types import TracebackType

from jinja2 import BaseLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from digest.errors import RenderError

# What a mistake in an expression can raise besides Jinja's own errors.
_MISTAKES = (TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError)


class Engine(ImmutableSandboxedEnvironment):
    """Templates name their neighbours ("blocks.mjml.j2"), so that a folder can be copied."""

    def join_path(self, template: str, parent: str) -> str:
        """Where `template` is when `parent` asks for it: beside it, unless it names a folder."""
        folder, slash, _ = parent.rpartition("/")
        return template if "/" in template else f"{folder}{slash}{template}"


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
        RenderError: it is missing, or something in it is wrong; file and line are named.
    """
    try:
        return made.get_template(name).render(values)
    except TemplateSyntaxError as error:
        where = f"{error.filename or error.name or name}:{error.lineno}"
        raise RenderError(f"{where}: {error.message}; mend the template") from error
    except (TemplateError, *_MISTAKES) as error:
        where = _place(error.__traceback__) or name
        raise RenderError(f"{where}: {_said(error)}; mend the template") from error


def _place(trace: TracebackType | None) -> str | None:
    """File and line of the innermost template frame."""
    places = [
        f"{frame.f_code.co_filename}:{line}"
        for frame, line in traceback.walk_tb(trace)
        if "__jinja_exception__" in frame.f_globals
    ]
    return places[-1] if places else None


def _said(error: Exception) -> str:
    if isinstance(error, TemplateError):
        return f"{error.message or type(error).__name__}"
    return f"{type(error).__name__}: {error}"
