"""Cut an edition's texts for filling, letter by letter. Pure.

What is the same for everybody is encoded once, when a text is cut; filling joins bytes.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import msgspec

from digest.errors import RenderError
from digest.model.issue import Slot, Slotted

Write = Callable[[str], bytes]
"""Writes a piece of text for where it goes. Pieces may be joined anywhere."""

# Everything str.splitlines() breaks at is in here: mail libraries split headers with it. So are
# lone surrogates, which no encoding can write.
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


@dataclass(frozen=True, slots=True)
class Stencil:
    """A text with holes, ready to be filled many times.

    Attributes:
        pieces: literals and, where a hole is, nothing.
        holes: place in `pieces` and slot name, in the text's order.
        value: writes what fills a hole.
    """

    pieces: tuple[bytes, ...]
    holes: tuple[tuple[int, str], ...]
    value: Write

    def fill(self, values: Mapping[str, str]) -> bytes:
        """The text for one recipient.

        Raises:
            RenderError: a slot has no value.
        """
        pieces = list(self.pieces)
        for place, name in self.holes:
            pieces[place] = self.value(value_of(name, values))
        return b"".join(pieces)


def stencil(slotted: Slotted, literal: Write = str.encode, value: Write = str.encode) -> Stencil:
    """`slotted`, cut once for filling many times; `literal` and `value` write its pieces."""
    parts = merged(slotted)
    return Stencil(
        pieces=tuple(b"" if isinstance(part, Slot) else literal(part) for part in parts),
        holes=tuple((at, part.name) for at, part in enumerate(parts) if isinstance(part, Slot)),
        value=value,
    )


def value_of(name: str, values: Mapping[str, str]) -> str:
    """What fills a slot: on one line, whatever was stored.

    Raises:
        RenderError: there is no value.
    """
    try:
        return one_line(values[name])
    except KeyError:
        raise RenderError(
            f"slot {name!r} has no value; give every letter of the mailing one"
        ) from None


def one_line(text: str) -> str:
    """`text` with line breaks and what cannot be written made a space: safe in a header."""
    return text if text.isprintable() else _BREAKS.sub(" ", text)


def spoken(text: str) -> str:
    """A subject or a name, for a service that writes the header: it cannot hold encoded words.

    Whoever decodes `=?…?=` that a reader typed would bring its line breaks back to life.
    """
    return " ".join(one_line(text).replace("=?", "= ?").split())


def escaped(value: str) -> str:
    """A value as HTML text or attribute."""
    return html.escape(value, quote=True)


def in_json(text: str) -> bytes:
    """Text as it stands inside a JSON string, quotation marks left out."""
    return msgspec.json.encode(text)[1:-1]


def merged(slotted: Slotted) -> tuple[str | Slot, ...]:
    """The parts with neighbouring literals joined, so that nothing hides on a seam."""
    joined: list[str | Slot] = []
    for part in slotted.parts:
        last = joined[-1] if joined else None
        if isinstance(part, str) and isinstance(last, str):
            joined[-1] = last + part
        else:
            joined.append(part)
    return tuple(joined)
