"""Which stretches of a text hold numbers that are never dates. Pure and linear.

Every pattern begins at a place it can recognise and is bounded, so no line is too long. Addresses
are looked for from the mark inside them, as any word may begin one.
Words around a number ("luku 3.2", "5 euroa") are judged by the grammar, not here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.model.text import Span

# Each begins with a plain character and looks back only then, which halves the time: `re` passes
# over a branch by its first character, but has to try one that begins with what stands before.
_MASKS = re.compile(
    "|".join(
        (
            r"(?:https?://|www\.)[^\s<>\"]{1,2000}",
            # telephone numbers
            r"\+(?<![\w.]\+)[0-9][0-9 ()-]{5,20}[0-9]",
            r"0(?<![\w.,:/–-]0)[0-9]{1,3}[ -][0-9]{3,4}(?:[ -][0-9]{2,4}){1,3}(?![.,]?[0-9])",
            r"0(?<![\w.,:/–-]0)[0-9]{1,3}[ -]?[0-9]{5,8}(?![.,]?[0-9])",
            # © 2018 of a footer
            r"(?:©|\(c\))[^\n0-9(©]{0,60}[0-9]{4}(?: ?[-–] ?[0-9]{4})?",
            # IBAN, ISBN, DOI, file references such as VN/1234/2021 or STM032:00/2020
            r"F(?<!\wF)I[0-9]{2}(?: ?[0-9]{4}){3}(?: ?[0-9]{2})?\b",
            r"I(?<!\wI)S[BS]N[: ]{0,2}[0-9X][0-9X -]{7,20}",
            r"1(?<!\w1)0\.[0-9]{4,9}/[^\s<>\"]{1,200}",
            (
                r"[A-ZÅÄÖ](?<!\w[A-ZÅÄÖ])[A-ZÅÄÖ]{1,7}[0-9]{0,4}(?::[0-9]{1,4})?"
                r"(?:/[0-9][0-9.:]{0,12}){1,4}"
            ),
            # proposals and acts such as KOM (2017) 142
            r"[A-Z](?<!\w[A-Z])[A-Za-z]{1,5} ?\((?:19|20)[0-9]{2}\) ?[0-9]{1,4}\b",
            # versions, addresses and headings of four numbers and more; amounts before a currency
            r"[0-9](?<![\w.][0-9])[0-9]{0,3}(?:\.[0-9]{1,4}){3,40}",
            r"[€$£] ?[0-9][0-9 .,]{0,15}",
            r"[0-9](?<![\w/][0-9])[0-9]{3}/[0-9]{2,4}:[0-9A-Za-z]{1,12}",
            r"24/7|24h|[ABC](?<!\w[ABC])[0-9]{1,2}-[0-9]{4}/[0-9]{4}\b",
        )
    )
)

# What an address ends with, and how far back it may begin; "info(at)thl.fi" too
_OF_PEOPLE = re.compile(r"(?:@|\(at\)|\[at\])[\w.-]{1,253}"), re.compile(r"[\w.+-]{0,65}"), 64
_OF_PAGES = (
    re.compile(r"\.(?:fi|se|ax|no|dk|com|org|net|eu|info|int)(?![\w])(?:/[^\s<>\"]{0,500})?"),
    re.compile(r"[\w-]{0,64}"),
    63,
)


def masked(text: str) -> tuple[Span, ...]:
    """Places whose numbers are no dates, in the order they begin; some may overlap."""
    plain = (Span(*found.span()) for found in _MASKS.finditer(text))
    addresses = (span for sort in (_OF_PEOPLE, _OF_PAGES) for span in _addresses(text, *sort))
    return tuple(sorted((*plain, *addresses)))


def _addresses(
    text: str, ends: re.Pattern[str], begins: re.Pattern[str], longest: int
) -> Iterator[Span]:
    """Each end with what stands before it, back to what none may hold; "a.b.fi" is left alone."""
    for found in ends.finditer(text):
        at = found.start()
        before = begins.match(text[max(0, at - longest - 1) : at][::-1])
        size = before.end() if before else 0
        if 0 < size <= longest and text[at - size - 1 : at - size] != ".":
            yield Span(at - size, found.end())


def hide(text: str, spans: tuple[Span, ...]) -> str:
    """The text with each span overwritten; same length."""
    pieces: list[str] = []
    place = 0
    for start, end in spans:
        if end <= place:
            continue
        begin = max(start, place)
        pieces.append(text[place:begin])
        pieces.append("\x00" * (end - begin))
        place = end
    pieces.append(text[place:])
    return "".join(pieces)
