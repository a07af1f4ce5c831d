"""What repeats ("joka toinen viikko", "fyra gånger om året"): never a date. Pure."""

from __future__ import annotations

import re
from functools import cache

from digest.model.text import Span
from digest.reading.lexicon import lexicon


def recurrence_spans(text: str, language: str) -> tuple[Span, ...]:
    """Places of the recurrences of a folded text, in order."""
    return tuple(Span(*found.span()) for found in _pattern(language).finditer(text))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    either = "|".join(lexicon(language).dates.recurrences)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)
