"""Find the lexicon of a language: a package here with a module `language`, or one registered. Pure."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from digest.errors import DigestError
from digest.model.language import spoken
from digest.reading.lexicon.words import Lexicon, Marks

_registered: dict[str, Lexicon] = {}


@cache
def languages() -> tuple[str, ...]:
    """Codes of the languages that can be read, in alphabetical order."""
    return tuple(sorted({*spoken(), *_registered}))


@cache
def lexicon(code: str) -> Lexicon:
    """The words of a language.

    Raises:
        DigestError: no such language here.
    """
    if code in _registered:
        return _registered[code]
    if code not in languages():
        known = ", ".join(languages())
        raise DigestError(f"no lexicon for language {code!r}; there are {known}")
    found: Lexicon = import_module(f"{__name__}.{code}.language").LEXICON
    return found


@cache
def marks(code: str) -> Marks:
    """What a language is recognised by, without its other words."""
    if code in _registered:
        return _registered[code].marks
    found: Marks = import_module(f"{__name__}.{code}.marks").MARKS
    return found


def register(found: Lexicon) -> None:
    """Add a language that lives outside Digest, before anything is read."""
    _registered[found.code] = found
    _look_again()


def withdraw(code: str) -> None:
    """Take a registered language back."""
    _registered.pop(code, None)
    _look_again()


def _look_again() -> None:
    languages.cache_clear()
    lexicon.cache_clear()
    marks.cache_clear()
