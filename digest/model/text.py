"""Places in a source's text. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points: `text[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quote:
    """The source's own words and where they stand: `source[span.start:span.end] == text`."""

    text: str
    span: Span
