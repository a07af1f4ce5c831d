"""Which languages Digest speaks: those that have a lexicon. Looks at its own package, once."""

from __future__ import annotations

from functools import cache
from pkgutil import iter_modules

import digest

_USUAL = ("fi", "sv", "en")  # their order where nothing else tells; the others follow by code
_SHAPE = "words"  # the package that holds the shape of a language, not a language


@cache
def spoken() -> tuple[str, ...]:
    """ISO 639-1 codes, one for each lexicon in `digest/reading/lexicon`."""
    folders = [f"{folder}/reading/lexicon" for folder in digest.__path__]
    codes = {found.name for found in iter_modules(folders)} - {_SHAPE}
    usual = [code for code in _USUAL if code in codes]
    return (*usual, *sorted(codes.difference(usual)))
