"""Decide whether words are a person's name. Pure."""

from __future__ import annotations

import re
from itertools import pairwise

_TOKEN = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*\.?")
_PARTICLES = frozenset({"von", "af", "av", "de", "van", "der", "den", "la"})
_LONGEST = 60  # code points of a name


def is_name(text: str) -> bool:
    """Whether the whole text reads like "Emmi Hyvönen" or "A. von Niemi"."""
    if not 4 <= len(text) <= _LONGEST or not _only_tokens(text):
        return False
    tokens = _TOKEN.findall(text)
    capital = [token for token in tokens if _is_capital(token)]
    others = [token for token in tokens if token not in capital]
    return 2 <= len(capital) <= 4 and all(token in _PARTICLES for token in others)


def last_name(text: str) -> tuple[int, int] | None:
    """Where the last two-word name of a text stands, or None."""
    tokens = list(_TOKEN.finditer(text))
    for first, second in reversed(list(pairwise(tokens))):
        close = text[first.end() : second.start()].isspace()
        if close and _is_capital(first.group()) and _is_family_name(second.group()):
            return first.start(), second.end()
    return None


def _only_tokens(text: str) -> bool:
    return not _TOKEN.sub("", text).strip()


def _is_capital(token: str) -> bool:
    if token.endswith("."):
        return len(token) == 2 and token[0].isupper()
    return len(token) > 1 and all(
        part[:1].isupper() and part[1:].islower() for part in re.split(r"[-’']", token) if part
    )


def _is_family_name(token: str) -> bool:
    return _is_capital(token) and not token.endswith(".")
