"""Find the news in the lines around a story: below its title, or in a list without one. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from digest.model.text import Quote, Span
from digest.reading.alone import SHORT, holds_address, speaks_of_us
from digest.reading.layout import Line, Part
from digest.reading.lexicon.words import ProseWords, SummaryWords
from digest.reading.title import WORD, Title

_STANDS_FIRST = 60  # code points; a shorter line is a heading, unless it says what happened
_PARAGRAPH = 3  # sentences of it
_OPEN_ENDS = ("?", ":", ",", ";", "–", "-")
_LIST_MARKS = "-–—−•*·▪◦‣ \t\u00a0"


def standfirst(lines: Sequence[Line], title: Title, words: SummaryWords, room: int) -> Line | None:
    """The line below the title that tells the news, or names the event, without a full stop.

    A line that only says the title again, or that a "we" without a name says, tells nothing.
    """
    above: Part | None = None
    for line in lines:
        if line.part is Part.PROSE:
            return None
        signed, above = above is Part.BYLINE, line.part  # what somebody is stands below the name
        if signed:
            continue
        told = line.part is Part.HEADING and _STANDS_FIRST <= len(line.plain) <= room
        told = told and not (title.parts and title.said_in(line.plain) == title.parts)
        told = told and not speaks_of_us(line.plain, words)
        if told and not line.plain.endswith(_OPEN_ENDS) and not holds_address(line.plain):
            return line
    return None


def short_claim(lines: Sequence[Line], told: str, prose: ProseWords) -> Line | None:
    """The short line below the title that says what happened: "The meeting is cancelled".

    Args:
        told: what says it already.
    """
    for line in lines:
        if line.part in (Part.PROSE, Part.SPOKEN) or line.plain.endswith(("?", ":")):
            return None
        words = frozenset(WORD.findall(line.plain.lower()))
        if line.part is not Part.HEADING or words.isdisjoint(prose.sentences.verbs):
            continue
        if speaks_of_us(line.plain, prose.summary):
            continue
        claims = Title.of(line.plain, prose.summary).claims
        if claims - Title.of(told, prose.summary).claims:
            return line
    return None


def opening_paragraph(
    lines: Sequence[Line], title: Title, words: SummaryWords, room: int
) -> tuple[Quote, ...]:
    """How a story begins in which no sentence stands alone; none of a call to click or an address.

    Two sentences at least, so that half of one is told with what completes it: "A fisherman and a
    vicar. What do they have in common?" One that asks or points back may follow a title that is
    told of in it.
    """
    prose = [line for line in lines if line.part is Part.PROSE]
    told = [line for line in prose if line.block == prose[0].block]
    plain = " ".join(line.plain for line in told)
    whole = 1 < len(told) <= _PARAGRAPH and len(plain) <= room
    if not whole or not title.said_in(plain) or any(_calls(line.plain, words) for line in told):
        return ()
    return tuple(line.quote for line in told)


def _calls(plain: str, words: SummaryWords) -> bool:
    """Whether it only bids the reader do something, or holds an address."""
    lower = plain.lower()
    if lower.startswith((*words.invitations, *words.welcomes)) or holds_address(plain):
        return True
    return any(map(lower.__contains__, (*words.clicks, *words.imprint)))


def list_items(lines: Sequence[Line], room: int) -> tuple[Quote, ...]:
    """What a list says first, without its marks, as far as there is room."""
    found: list[Quote] = []
    for line in lines:
        if line.part is not Part.LISTED or holds_address(line.plain):
            continue
        plain = line.quote.text.lstrip(_LIST_MARKS)
        room -= len(plain) + 1
        if room < 0:
            break
        if len(plain) >= SHORT // 2:
            found.append(Quote(plain, Span(line.quote.span.end - len(plain), line.quote.span.end)))
    return tuple(found)
