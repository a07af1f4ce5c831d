"""Names that end in a weekday or a season: “Litteraturens lördag”, "Karhun talvi -näyttely". Pure."""

from __future__ import annotations

from digest.reading.dates.reader import Reader
from digest.reading.dates.times import DASHES
from digest.reading.dates.tokens import Kind

_QUOTES = frozenset("\"'”“„’‘»«")


def is_titled(reader: Reader, place: int) -> bool:
    """Whether a word in the genitive makes it a name, in quotes or before a hyphen of its own."""
    tokens, endings = reader.tokens, reader.words.genitives
    owner, behind = tokens[place - 1], tokens[place + 1]
    if place < 1 or not owner.capital or not owner.key.endswith(endings or ("\n",)):
        return False
    name = tokens[place]
    if name.capital and not name.shouted and not reader.words.month_first:
        return True  # "Äidin Kesä", of a song
    if behind.key in DASHES:
        noun = tokens[place + 2]
        return not behind.glued and noun.glued and noun.kind is Kind.WORD
    opened = place > 1 and tokens[place - 2].key in _QUOTES
    return opened and behind.glued and behind.key in _QUOTES
