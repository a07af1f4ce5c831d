"""What the proof sheet says in each language: one module a language.

Adding a language = adding a file named by its ISO 639-1 code that exports `WORDS`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from digest.render.proof.words.words import ProofWords

_SHAPE = "words"  # the module that holds the shape of a language, not a language
_FALLBACK = "en"


@cache
def words_for(language: str) -> ProofWords:
    """The words of one language; English where there are none."""
    known = {found.name for found in iter_modules(__path__)} - {_SHAPE}
    module = language if language in known else _FALLBACK
    words = import_module(f"{__name__}.{module}").WORDS
    assert isinstance(words, ProofWords)  # noqa: S101 - a contract between our own files
    return words
