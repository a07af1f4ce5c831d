"""Set the scene of a date: its sentence, its clause, the cues around it. Pure.

Dates that are listed together ("3.2., 10.2. ja 17.2.") are one occasion. Other dates of the
sentence divide it into clauses, so that each date is judged by its own words first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from digest.model.event import EventKind
from digest.model.reading import DateFound, DateRole, Precision
from digest.model.text import Quote, Span
from digest.reading.events.cues import WORD, Cue, Cues, Hit

_WINDOW = 400  # code points on each side of a date; a longer sentence is no sentence
_BELOW = 160  # code points of a line that a date above it may belong to
_LISTED = 40  # code points between two dates of one list
_HEADINGS = 4  # lines above a bare date line that may say what it is about
_LONG_LEAD = 5  # words before a colon that make it more than a label
_CLAUSE = re.compile(r"[;:,.!?](?=\s)")
_EXACT = frozenset({Precision.DAY, Precision.DAYS})


@dataclass(frozen=True, slots=True)
class Occasion:
    """One or several dates told together."""

    dates: tuple[DateFound, ...]
    span: Span
    text: str

    @property
    def start_on(self) -> date:
        """First day of the first date."""
        return self.dates[0].start_on

    @property
    def end_on(self) -> date:
        """Last day of the last date."""
        return max(found.end_on for found in self.dates)

    @property
    def starts_at(self) -> datetime | None:
        """When it begins, where a time is told."""
        return self.dates[0].starts_at

    @property
    def ends_at(self) -> datetime | None:
        """When it ends; unknown for several dates."""
        return self.dates[0].ends_at if len(self.dates) == 1 else None

    @property
    def precision(self) -> Precision:
        """How exactly the first date names its days."""
        return self.dates[0].precision

    @property
    def is_exact(self) -> bool:
        """Names days, not a season or a month."""
        return self.precision in _EXACT

    @property
    def is_range(self) -> bool:
        """A stretch of days with a first and a last one."""
        return len(self.dates) == 1 and self.precision is Precision.DAYS


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
    if text[end : following.span.start].count("\n") != 1:
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
    occasions = tuple(_occasions(text, dates, cues))
    for number, occasion in enumerate(occasions):
        window = Span(
            max(sentence.span.start, occasion.span.start - _WINDOW),
            min(sentence.span.end, occasion.span.end + _WINDOW),
        )
        hits = tuple(
            hit
            for hit in cues.find(text, window.start, window.end)
            if not any(
                _overlap(hit, other.span) for other in occasions[max(0, number - 9) : number + 10]
            )
        )
        yield Scene(
            text=text,
            sentence=sentence,
            occasion=occasion,
            window=window,
            clause=_clause(text, window, occasions, number, hits),
            hits=hits,
            earlier=occasions[max(0, number - 9) : number],
            later=occasions[number + 1 : number + 10],
            context=context,
            starts_line=not WORD.search(text, sentence.span.start, occasion.span.start),
        )


def _overlap(hit: Hit, span: Span) -> bool:
    """Whether a cue is part of a date; a phrase may reach round one ("ställs 8.12 in")."""
    around = hit.start < span.start and span.end < hit.end
    return hit.start < span.end and span.start < hit.end and not around


def _occasions(text: str, dates: Sequence[DateFound], cues: Cues) -> Iterator[Occasion]:
    group: list[DateFound] = []
    for found in dates:
        if group and not _continues(text, group[-1], found, cues):
            yield _occasion(text, group)
            group = []
        group.append(found)
    yield _occasion(text, group)


def _occasion(text: str, group: Sequence[DateFound]) -> Occasion:
    span = Span(group[0].span.start, group[-1].span.end)
    return Occasion(tuple(group), span, text[span.start : span.end])


def _continues(text: str, last: DateFound, found: DateFound, cues: Cues) -> bool:
    """Whether two dates are items of one list: "3.2. ja 10.2.", "3.2. Turku, 5.2. Oulu"."""
    gap = text[last.span.end : min(found.span.start, last.span.end + _LISTED + 1)]
    if len(gap) > _LISTED or "\n" in gap or found.start_on <= last.start_on:
        return False
    if (last.precision in _EXACT) != (found.precision in _EXACT):
        return False
    words = [word.group() for word in WORD.finditer(gap)]
    joined = any(Cue.CLAUSE_STARTS in cues.of_word(word) for word in words) or "," in gap
    return joined and all(_may_stand_in_a_list(word, cues) for word in words)


def _may_stand_in_a_list(word: str, cues: Cues) -> bool:
    found = cues.of_word(word)
    if any(isinstance(cue, EventKind) for cue in found):
        return False
    return Cue.CLAUSE_STARTS in found or word[0].isupper() or word.isdigit()


def _clause(
    text: str,
    window: Span,
    occasions: Sequence[Occasion],
    number: int,
    hits: Sequence[Hit],
) -> Span:
    """The part of the window between the nearest boundaries around an occasion."""
    occasion = occasions[number]
    start, end = window
    starts = {hit.start for hit in hits if hit.cue is Cue.CLAUSE_STARTS}
    for mark in _CLAUSE.finditer(text, window.start, window.end):
        if any(
            other.span.start <= mark.start() < other.span.end
            for other in occasions[max(0, number - 9) : number + 10]
        ):
            continue
        if not _divides(text, mark, starts, start):
            continue
        if mark.end() <= occasion.span.start:
            start = mark.end()
        elif mark.start() >= occasion.span.end:
            end = mark.start()
            break
    if number:
        start = max(start, _between(text, occasions[number - 1], occasion, starts))
    if number + 1 < len(occasions):
        end = min(end, _between(text, occasion, occasions[number + 1], starts) or end)
    return Span(min(start, occasion.span.start), max(end, occasion.span.end))


def _divides(text: str, mark: re.Match[str], starts: set[int], since: int) -> bool:
    if mark.group() == ";":
        return True
    if mark.group() == ":":
        return sum(1 for _ in WORD.finditer(text, since, mark.start())) >= _LONG_LEAD
    if mark.group() == ",":
        following = WORD.search(text, mark.end(), mark.end() + 8)
        return following is not None and following.start() in starts
    return False


def _between(text: str, left: Occasion, right: Occasion, starts: set[int]) -> int:
    """Where the words of one date end and those of the next begin; 0 where they share all."""
    begin, end = left.span.end, right.span.start
    comma = text.find(",", begin, end)
    joins = [at for at in starts if begin <= at < end]
    places = [at for at in (comma, *joins) if at >= 0]
    return min(places, default=0)
