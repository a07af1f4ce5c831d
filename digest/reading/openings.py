"""Decide where a paragraph begins behind what is glued before it: a dateline, a label. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from digest.model.text import Quote, Span
from digest.reading.labels import labelled_kind
from digest.reading.layout import Line
from digest.reading.lexicon.words import KindWords, ProseWords
from digest.reading.stamps import stamps_end

_SHORTEST = 40  # code points of what is left
_LABEL = 3  # words, with its number
_MARKS = re.compile(r"[|>•*#]+\s+")
_DATED = re.compile(r"\((?=[^()]{4,40}\))[^()]*\d{4}\)\s*")  # "(9 June 2025)Who …"
_CAPITALS = re.compile(r"[A-ZÅÄÖ][A-ZÅÄÖ\d :&’'-]{3,50}\s{2,}")  # "READ WITH US   For the …"
_DATELINE = re.compile(
    r"(?P<place>[A-ZÅÄÖ][^\W\d_]{2,}(?:[ ,.’'-]{1,2}[^\W\d_]+){0,4}\.?)\s?"
    r"(?P<agency>\([A-ZÅÄÖ][^()]{1,20}\))?\s?(?P<dash>[–—-]{1,2})\s"
)
_DASH = re.compile(r"\s[–—-]{1,2}\s")
_MAY_BE_GLUED = re.compile(
    r"\W|.[A-ZÅÄÖ]|.{3,60}?(?:\s[–—-]{1,2}|[:|])\s|[^\W\d_]+(?: [^\W\d_]+)?:?\s\d"
)


def without_label(line: Line, prose: ProseWords) -> Line:
    """The line from where its sentence begins; the same where nothing is glued before it."""
    plain = line.plain
    if not _MAY_BE_GLUED.match(plain):
        return line
    end = max((end for end in _ends(plain, prose) if plain[end : end + 1].isupper()), default=0)
    if not end or len(plain) - end < _SHORTEST:
        return line
    span = line.quote.span
    quote = Quote(line.quote.text[end:], Span(span.start + end, span.end))
    return replace(line, quote=quote, plain=plain[end:])


def _ends(plain: str, prose: ProseWords) -> Iterator[int]:
    """Where what may be glued before a sentence ends."""
    for pattern in (_MARKS, _DATED, _CAPITALS):
        found = pattern.match(plain)
        if found:
            yield found.end()
    dateline = _DATELINE.match(plain)
    if dateline and _tells_where(dateline) and not _DASH.search(plain, dateline.end()):
        yield dateline.end()
    yield from _labels(plain, prose.kinds)
    yield stamps_end(plain, prose.page)


def _tells_where(dateline: re.Match[str]) -> bool:
    """Whether it is a place in capitals, an agency in brackets, or one word and a long dash."""
    first, _, rest = dateline["place"].partition(" ")
    if dateline["agency"] or first.strip(",").isupper():
        return True
    return not rest and dateline["dash"] == "—"


def _labels(plain: str, kinds: KindWords) -> Iterator[int]:
    """Behind "NEWS" and "Press release:", in capitals or with a colon."""
    end = -1
    for _ in range(_LABEL):
        end = plain.find(" ", end + 1)
        if end < 0:
            return
        label = plain[:end]
        if (label.isupper() or label.endswith((":", "|"))) and labelled_kind(label, kinds):
            yield end + 1
