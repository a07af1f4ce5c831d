"""Set the scene of a date: its sentence, its clause, the cues around it. Pure.

Dates that are listed together ("3.2., 10.2. ja 17.2.") are one occasion. Other dates of the
sentence divide it into clauses, so that each date is judged by its own words first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from digest.model.event import EventKind
from digest.model.reading import DateFound, DateRole
from digest.model.text import Quote, Span
from digest.reading.events.clauses import NEIGHBOURS, clause_of
from digest.reading.events.cues import WORD, Cue, Cues, Hit
from digest.reading.events.occasions import Occasion, occasions

_WINDOW = 400  # code points on each side of a date; a longer sentence is no sentence
_BELOW = 160  # code points of a line that a date above it may belong to
_HEADINGS = 4  # lines above a bare date line that may say what it is about


@dataclass(frozen=True, slots=True)
class Scene:
    """An occasion among its words.

    Attributes:
        window: the part of the sentence that is looked at.
        clause: the part of it that is about this occasion.
        hits: cues of the window, in order.
        earlier, later: other occasions of the sentence.
        context: what the text is about at this place (headings, title), nearest first.
        starts_line: nothing but list marks stands before the occasion on its line.
    """

    text: str
    sentence: Quote
    occasion: Occasion
    window: Span
    clause: Span
    hits: tuple[Hit, ...]
    earlier: tuple[Occasion, ...] = ()
    later: tuple[Occasion, ...] = ()
    context: tuple[Quote, ...] = ()
    starts_line: bool = False

    def near(self, *wanted: Cue | EventKind) -> Hit | None:
        """The cue of the clause that stands nearest to the occasion."""
        found = [hit for hit in self.hits if hit.cue in wanted and self.in_clause(hit)]
        return min(found, key=self.distance, default=None)

    def anywhere(self, *wanted: Cue | EventKind) -> Hit | None:
        """The nearest such cue of the clause, else of the sentence."""
        found = [hit for hit in self.hits if hit.cue in wanted]
        return self.near(*wanted) or min(found, key=self.distance, default=None)

    def kinds(self, *, whole: bool = False) -> tuple[Hit, ...]:
        """Nouns of things to attend in the clause, or in the whole sentence."""
        return tuple(
            hit
            for hit in self.hits
            if isinstance(hit.cue, EventKind) and (whole or self.in_clause(hit))
        )

    def in_clause(self, hit: Hit) -> bool:
        """Whether a cue stands in the clause of the occasion."""
        return hit.start >= self.clause.start and hit.end <= self.clause.end

    def distance(self, hit: Hit) -> int:
        """Code points between a cue and the occasion."""
        when = self.occasion.span
        return hit.start - when.end if hit.start >= when.end else max(0, when.start - hit.end)

    def words_between(self, hit: Hit) -> int:
        """Words between a cue and the occasion."""
        when = self.occasion.span
        start, end = (when.end, hit.start) if hit.start >= when.end else (hit.end, when.start)
        return sum(1 for _ in WORD.finditer(self.text, start, max(start, end)))


def scenes(
    text: str,
    sentences: Sequence[Quote],
    dates: Sequence[DateFound],
    cues: Cues,
    context: Sequence[Quote] = (),
) -> Iterator[Scene]:
    """A scene for every occasion of a text, in order."""
    pending = sorted(
        (found for found in dates if found.role is DateRole.TEXT), key=lambda found: found.span
    )
    at = 0
    for number, sentence in enumerate(sentences):
        inside = []
        while at < len(pending) and pending[at].span.start < sentence.span.end:
            if pending[at].span.start >= sentence.span.start:
                inside.append(pending[at])
            at += 1
        if inside:
            nearby = _context(sentences, number, context)
            following = sentences[number + 1] if number + 1 < len(sentences) else None
            upcoming = pending[at].span.start if at < len(pending) else len(text)
            told = _with_next_line(text, sentence, inside, following, upcoming)
            yield from _scenes_of(text, told, inside, cues, nearby)


def _with_next_line(
    text: str,
    sentence: Quote,
    dates: Sequence[DateFound],
    following: Quote | None,
    upcoming: int,
) -> Quote:
    """A date alone on its line belongs to the line below it, unless that has its own date."""
    if following is None or upcoming < following.span.end or len(following.text) > _BELOW:
        return sentence
    start, end = sentence.span
    first, last = dates[0].span.start, dates[-1].span.end
    if len(dates) > 1 or WORD.search(text, start, first) or WORD.search(text, last, end):
        return sentence
    breaks = text[end : following.span.start].count("\n")
    if not breaks or (breaks > 1 and following.text.endswith((".", "!", ":"))):
        return sentence
    return Quote(text[start : following.span.end], Span(start, following.span.end))


def _context(sentences: Sequence[Quote], number: int, outer: Sequence[Quote]) -> tuple[Quote, ...]:
    """Lines that may say what a bare date line is about: the few before it, then the title."""
    before = sentences[max(0, number - _HEADINGS) : number]
    return (*reversed(before), *outer)


def _scenes_of(
    text: str,
    sentence: Quote,
    dates: Sequence[DateFound],
    cues: Cues,
    context: tuple[Quote, ...],
) -> Iterator[Scene]:
    told = tuple(occasions(text, dates, cues))
    for number, occasion in enumerate(told):
        window = Span(
            max(sentence.span.start, occasion.span.start - _WINDOW),
            min(sentence.span.end, occasion.span.end + _WINDOW),
        )
        hits = tuple(
            hit
            for hit in cues.find(text, window.start, window.end)
            if not any(
                _overlap(hit, other.span)
                for other in told[max(0, number - NEIGHBOURS) : number + 1 + NEIGHBOURS]
            )
        )
        yield Scene(
            text=text,
            sentence=sentence,
            occasion=occasion,
            window=window,
            clause=clause_of(text, window, told, number, hits),
            hits=hits,
            earlier=told[max(0, number - NEIGHBOURS) : number],
            later=told[number + 1 : number + 1 + NEIGHBOURS],
            context=context,
            starts_line=not WORD.search(text, sentence.span.start, occasion.span.start),
        )


def _overlap(hit: Hit, span: Span) -> bool:
    """Whether a cue is part of a date; a phrase may reach round one ("ställs 8.12 in")."""
    around = hit.start < span.start and span.end < hit.end
    return hit.start < span.end and span.start < hit.end and not around
