"""Find the times of day of a sentence that has no date of its own. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from typing import NamedTuple

from digest.model.text import Span
from digest.reading.dates.times import read_clock
from digest.reading.dates.tokens import Kind, tokenise, vocabulary


class Hour(NamedTuple):
    """A time of day as a text tells it; `until` is its end, where that is told."""

    at: time
    until: time | None
    span: Span


def find_hours(text: str, language: str) -> Iterator[Hour]:
    """Every time that begins with a word for it or ends with one: "klo 18", "from 2 to 3 pm"."""
    known = vocabulary(language)
    words = known.words
    halves = words.afternoon | words.morning
    tokens = tokenise(text, known)
    place = 0
    while tokens[place].kind is not Kind.END:
        first = place
        while tokens[place].key in words.clock and tokens[place + 1].key in words.clock:
            place += 1
        found = read_clock(tokens, first, words)
        if found is None or found[0].start is None:
            place += 1
            continue
        inside = tokens[first : found[1]]
        place = found[1]
        if inside[0].key in words.clock or any(token.key in halves for token in inside):
            yield Hour(found[0].start, found[0].end, Span(inside[0].start, inside[-1].end))
