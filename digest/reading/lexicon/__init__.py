"""Find the lexicon of a language. Every package or module here that exports `LEXICON` is one. Pure."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from digest.errors import DigestError
from digest.reading.lexicon.words import Lexicon


@cache
def languages() -> tuple[str, ...]:
    """Codes of the languages that can be read, in alphabetical order."""
    return tuple(sorted(found.name for found in iter_modules(__path__) if found.name != "words"))


@cache
def lexicon(code: str) -> Lexicon:
    """The words of a language.

    Raises:
        DigestError: no such language here.
    """
    if code not in languages():
        known = ", ".join(languages())
        raise DigestError(f"no lexicon for language {code!r}; there are {known}")
    found: Lexicon = import_module(f"{__name__}.{code}").LEXICON
    return found
