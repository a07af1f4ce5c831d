"""What letters with a button say in each language: one module a language. Pure.

Adding a language = adding a file named by its ISO 639-1 code that exports `LETTERS`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from digest.render.letters.letters import Letters

_SHAPE = "letters"  # the module that holds the shape of a language, not a language
_FALLBACK = "en"


def languages() -> tuple[str, ...]:
    """Codes of the languages that letters can be written in."""
    return tuple(sorted(found.name for found in iter_modules(__path__) if found.name != _SHAPE))


@cache
def letters_for(language: str) -> Letters:
    """The letters of one language; English where there are none."""
    module = language if language in languages() else _FALLBACK
    letters = import_module(f"{__name__}.{module}").LETTERS
    assert isinstance(letters, Letters)  # noqa: S101 - a contract between our own files
    return letters
