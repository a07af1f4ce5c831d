"""What a bulletin says in each language: one module a language.

Adding a language = adding a file named by its ISO 639-1 code that exports `WORDS`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from digest.errors import RenderError
from digest.render.words.words import Words

_SHAPE = "words"  # the module that holds the shape of a language, not a language


def languages() -> tuple[str, ...]:
    """Codes of the languages a bulletin can be rendered in."""
    return tuple(sorted(found.name for found in iter_modules(__path__) if found.name != _SHAPE))


@cache
def words_for(language: str) -> Words:
    """The words of one language.

    Raises:
        RenderError: there is no file for it.
    """
    if language not in languages():
        known = ", ".join(languages())
        raise RenderError(
            f"no words for language {language!r} (there are {known}); "
            f"choose one of them, or add digest/render/words/{language}.py"
        )
    words = import_module(f"{__name__}.{language}").WORDS
    assert isinstance(words, Words)  # noqa: S101 - a contract between our own files
    return words
