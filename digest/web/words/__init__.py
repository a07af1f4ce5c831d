"""What the web pages say in each language: one module a language.

Adding a language = adding a file named by its ISO 639-1 code that exports `WORDS`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from digest.web.words.words import Words

_SHAPE = "words"  # the module that holds the shape of a language, not a language
_FALLBACK = "en"


@cache
def languages() -> tuple[str, ...]:
    """Codes of the languages the pages can speak."""
    return tuple(sorted(found.name for found in iter_modules(__path__) if found.name != _SHAPE))


@cache
def words_for(language: str) -> Words:
    """The words of one language; English where there are none."""
    module = language if language in languages() else _FALLBACK
    words = import_module(f"{__name__}.{module}").WORDS
    assert isinstance(words, Words)  # noqa: S101 - a contract between our own files
    return words
