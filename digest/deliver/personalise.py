"""Cut an edition's texts for filling: by us, letter by letter, or by the endpoint. Pure."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from digest.errors import RenderError
from digest.model.issue import Slot, Slotted

PERCENT_SLOT = "pct"
"""Stands for a literal `%%`, which would otherwise look like the edge of a slot."""

# Everything str.splitlines() breaks at is in here: mail libraries split headers with it. So are
# lone surrogates, which no encoding can write.
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


@dataclass(frozen=True, slots=True)
class Stencil:
    """A text with holes, ready to be filled many times.

    Attributes:
        pieces: literals and, where a hole is, an empty string.
        holes: place in `pieces` and slot name, in the text's order.
    """

    pieces: tuple[str, ...]
    holes: tuple[tuple[int, str], ...]

    def fill(self, values: Mapping[str, str], write: Callable[[str], str] = str) -> str:
        """The text for one recipient. `write` makes a value fit the text: `escaped` in HTML.

        Raises:
            RenderError: a slot has no value.
        """
        pieces = list(self.pieces)
        for place, name in self.holes:
            pieces[place] = write(value_of(name, values))
        return "".join(pieces)


def stencil(slotted: Slotted) -> Stencil:
    """`slotted`, cut once for filling many times."""
    parts = _merged(slotted)
    return Stencil(
        pieces=tuple("" if isinstance(part, Slot) else part for part in parts),
        holes=tuple((at, part.name) for at, part in enumerate(parts) if isinstance(part, Slot)),
    )


def named(slotted: Slotted) -> str:
    """`slotted` for an endpoint that fills it: slots as `%%name%%`, a literal `%%` as a slot."""
    return "".join(
        f"%%{part.name}%%" if isinstance(part, Slot) else part.replace("%%", f"%%{PERCENT_SLOT}%%")
        for part in _merged(slotted)
    )


def slots_named(slotted: Slotted) -> frozenset[str]:
    """Names of the slots in `named(slotted)`, the percent slot among them where it is used."""
    literal = any("%%" in part for part in _merged(slotted) if isinstance(part, str))
    return slotted.slots | ({PERCENT_SLOT} if literal else frozenset())


def value_of(name: str, values: Mapping[str, str]) -> str:
    """What fills a slot: on one line, whatever was stored.

    Raises:
        RenderError: there is no value.
    """
    if name == PERCENT_SLOT:
        return "%%"
    try:
        return one_line(values[name])
    except KeyError:
        raise RenderError(
            f"slot {name!r} has no value; give every letter of the mailing one"
        ) from None


def one_line(text: str) -> str:
    """`text` with line breaks and what cannot be written made a space: safe in a header."""
    return text if text.isprintable() else _BREAKS.sub(" ", text)


def escaped(value: str) -> str:
    """A value as HTML text or attribute."""
    return html.escape(value, quote=True)


def _merged(slotted: Slotted) -> tuple[str | Slot, ...]:
    """The parts with neighbouring literals joined, so that no `%%` hides on a seam."""
    merged: list[str | Slot] = []
    for part in slotted.parts:
        last = merged[-1] if merged else None
        if isinstance(part, str) and isinstance(last, str):
            merged[-1] = last + part
        else:
            merged.append(part)
    return tuple(merged)
