"""Set the scene of a date: its sentence, its clause, the cues around it. Pure.

Dates that are listed together ("3.2., 10.2. ja 17.2.") are one occasion. Other dates of the
sentence divide it into clauses, so that each date is judged by its own words first.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from digest.model.event import EventKind
from digest.model.reading import DateFound, DateRole, Precision
from digest.model.text import Quote, Span
from digest.reading.events.kind.labels import read_label, says_calendar
from digest.reading.events.setting.asides import asides, before_aside, outside, provisos
from digest.reading.events.setting.clauses import NEIGHBOURS, clause_of
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.listing import Listing, under
from digest.reading.events.setting.occasions import EXACT, Occasion, occasions

O_CLOCK = r"\b(?:klo|kello|kl|klockan)\.?"
CLOCK = re.compile(
    rf"{O_CLOCK} ?\d|\b\d{{1,2}}(?:[.:]\d\d)? ?[ap]\.?m\b|\b\d\d?:\d\d\b",
    re.IGNORECASE,
)
_WINDOW = 400  # code points on each side of a date; a longer sentence is no sentence
_BELOW = 160  # code points of a line that a date above it may belong to
_RIGHT_AFTER = 12  # code points; "open as of", "avautuu maanantaina"
_WORD_AFTER = 40  # code points between a verb, one word and its own day
_TWICE = 2  # a day and its weekday
_HEADINGS = 6  # lines above a bare date line that may say what it is about
_LABEL = 40  # code points of a heading that is only a label
_NAME = 40  # code points of the word before "Street"
_NAME_BEFORE = re.compile(r"\b[^\W\d_a-zåäöø][\w’'-]* $")
_NAME_AFTER = re.compile(r" [A-ZÅÄÖ][a-zåäö]")
_ITEM = 160  # code points of a line of a list


@dataclass(frozen=True, slots=True)
class Scene:
    """An occasion among its words.

    Attributes:
        window: the part of the sentence that is looked at.
        clause: the part of it that is about this occasion.
        hits: cues of the window, in order.
        nearest: of every cue of the clause, the one nearest to the occasion: its distance, its
            place among the hits, and the hit.
        earlier, later: other occasions of the sentence.
        context: what the text is about at this place (headings, title), nearest first.
        starts_line: nothing but list marks stands before the occasion on its line.
        listing: the heading of a calendar or a table that the line stands under.
    """

    text: str
    sentence: Quote
    occasion: Occasion
    window: Span
    clause: Span
    hits: tuple[Hit, ...]
    nearest: Mapping[Cue | EventKind, tuple[int, int, Hit]]
    earlier: tuple[Occasion, ...] = ()
    later: tuple[Occasion, ...] = ()
    context: tuple[Quote, ...] = ()
    starts_line: bool = False
    listing: Listing | None = None

    @property
    def evidence(self) -> Quote:
        """The sentence; of one too long to be a sentence, the part that is looked at."""
        if len(self.sentence.text) <= 2 * _WINDOW:
            return self.sentence
        return Quote(self.text[self.window.start : self.window.end], self.window)

    def near(self, *wanted: Cue | EventKind) -> Hit | None:
        """The cue of the clause that stands nearest to the occasion."""
        if self.nearest.keys().isdisjoint(wanted):
            return None  # asked some hundred times of each occasion
        return min(self.nearest[cue] for cue in wanted if cue in self.nearest)[-1]

    def anywhere(self, *wanted: Cue | EventKind) -> Hit | None:
        """The nearest such cue of the clause, else of the sentence."""
        near = self.near(*wanted)
        if near is not None:
            return near
        found = [hit for hit in self.hits if hit.cue in wanted]
        return min(found, key=self.distance, default=None)

    def kinds(self, *, whole: bool = False) -> tuple[Hit, ...]:
        """Nouns of things to attend in the clause, or in the whole sentence."""
        return tuple(
            hit
            for hit in self.hits
            if isinstance(hit.cue, EventKind) and (whole or self.in_clause(hit))
        )

    def is_nearest(self, hit: Hit) -> bool:
        """No other occasion of the sentence stands nearer to a cue."""
        mine = self.distance(hit)
        others = (*self.earlier, *self.later)
        return all(mine <= _gap(other.span, hit) for other in others)

    def governs(self, verb: Hit) -> bool:
        """A verb belongs to the date right after it, else to the nearest."""
        told = [o for o in (*self.earlier, *self.later) if o.precision is not Precision.YEAR]
        after = sorted(
            (o for o in (*told, self.occasion) if o.span.start >= verb.end), key=lambda o: o.span
        )
        if after and self._is_right_after(verb, after[0].span.start):
            return after[0] is self.occasion
        mine = self.distance(verb)
        return all(mine <= _gap(other.span, verb) for other in told)

    def _is_right_after(self, verb: Hit, start: int) -> bool:
        """Few letters, or one word ("börjar anmälningstiden den 5 maj"), stand between."""
        between = (
            WORD.findall(self.text, verb.end, start) if start - verb.end <= _WORD_AFTER else ()
        )
        return start - verb.end <= _RIGHT_AFTER or len(between) == 1

    def in_clause(self, hit: Hit) -> bool:
        """Whether a cue stands in the clause of the occasion."""
        return hit.start >= self.clause.start and hit.end <= self.clause.end

    def is_part(self, hit: Hit) -> bool:
        """Whether a longer phrase explains a word ("tule mukaan" for "mukaan")."""
        return any(map(hit.is_within, self.hits))

    @property
    def tells_hour(self) -> bool:
        """Whether a time of day is told in the clause, also one that is not read as the day's."""
        return CLOCK.search(self.text, *self.clause) is not None

    def distance(self, hit: Hit) -> int:
        """Code points between a cue and the occasion."""
        return _gap(self.occasion.span, hit)

    def words_between(self, hit: Hit) -> int:
        """Words between a cue and the occasion."""
        when = self.occasion.span
        start, end = (when.end, hit.start) if hit.start >= when.end else (hit.end, when.start)
        return sum(1 for _ in WORD.finditer(self.text, start, max(start, end)))


def _gap(when: Span, hit: Hit) -> int:
    return hit.start - when.end if hit.start >= when.end else max(0, when.start - hit.end)


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
    above: list[Quote] = []  # lines that say more than when
    listed = False  # the line before says nothing but when
    listing: Listing | None = None
    for title in context:
        listing = under(listing, title, (), cues)
    for number, sentence in enumerate(sentences):
        inside = []
        while at < len(pending) and pending[at].span.start < sentence.span.end:
            if pending[at].span.start >= sentence.span.start:
                inside.append(pending[at])
            at += 1
        if inside:
            titles = (line for line in context if line.span != sentence.span)
            nearby = (*reversed(above[-_HEADINGS:]), *titles)
            following = sentences[number + 1] if number + 1 < len(sentences) else None
            upcoming = pending[at].span.start if at < len(pending) else len(text)
            told = sentence
            labelled = _is_labelled(above, cues) and not _is_of_block(
                text, above, sentence, following, cues
            )
            if not (labelled or _is_named(text, above, sentence, following, cues)):
                told = _with_next_line(text, sentence, inside, following, upcoming, listed=listed)
            listed = _are_alone(text, sentence, inside)
            yield from _scenes_of(text, told, inside, cues, nearby, listing=listing)
        if text.startswith("\n", sentence.span.end) or sentence.text.endswith(":"):
            listing = under(listing, sentence, inside, cues)
        listed = listed and bool(inside)
        if not _is_an_item(sentence, inside):
            above.append(sentence)


def _is_labelled(above: Sequence[Quote], cues: Cues) -> bool:
    """As in "Application period:" above a day: the line below it is about something else."""
    label = above[-1].text if above else ""
    if label.endswith("."):
        return False  # a sentence
    asking = (Cue.LAST_DAYS, Cue.CALLS, Cue.REGISTRATIONS, Cue.SURVEYS)
    if 0 < len(label) <= _LABEL and any(hit.cue in asking for hit in cues.of_line(label)):
        return True
    return bool(label) and read_label(label.rstrip(" :"), cues) is not None


def _is_of_block(
    text: str, above: Sequence[Quote], line: Quote, following: Quote | None, cues: Cues
) -> bool:
    """The label above stands below a day of its own, and an empty line parts it from this one."""
    if following is None or not above:
        return False
    at = above[-1].span.start
    day = text[max(0, at - 2 * _LABEL) : at].rstrip().rpartition("\n")[2]
    if above[-1].text.endswith(":") or len(day) > _LABEL or cues.day_in(day) is None:
        return False
    before = text[above[-1].span.end : line.span.start]
    return before.count("\n") > 1 and text[line.span.end : following.span.start].strip(" .") == "\n"


def _is_named(
    text: str, above: Sequence[Quote], line: Quote, following: Quote | None, cues: Cues
) -> bool:
    """As in "Winter concert" above "10 February": the sentence below is no name of the day."""
    if not above or following is None or not following.text.endswith("."):
        return False
    name, gap = above[-1].text, text[above[-1].span.end : line.span.start]
    if gap.strip(" ") != "\n" or not name[:1].isupper() or len(name) > _LABEL:
        return False
    return not name.endswith((".", ":", "?", "!")) and not says_calendar(name, cues)


def _with_next_line(
    text: str,
    sentence: Quote,
    dates: Sequence[DateFound],
    following: Quote | None,
    upcoming: int,
    *,
    listed: bool,
) -> Quote:
    """A date alone on its line belongs to the line below it, unless that has its own date.

    The last of a list of days belongs to no paragraph below the list.
    """
    if following is None or upcoming < following.span.end or len(following.text) > _BELOW:
        return sentence
    start, end = sentence.span
    if not _are_alone(text, sentence, dates):
        return sentence
    if listed and not following.text[0].isalnum():
        return sentence  # a note on the list: "* may be subject to change"
    breaks = text[end : following.span.start].count("\n")
    if breaks > 1 and (listed or following.text.endswith((".", "!", ":"))):
        return sentence
    return Quote(text[start : following.span.end], Span(start, following.span.end))


def _are_alone(text: str, sentence: Quote, dates: Sequence[DateFound]) -> bool:
    """As in "Friday 5 March", "1 October, Tuesday.": a day, in at most two ways, and no other word."""
    ends = (sentence.span.start, *(found.span.end for found in dates))
    starts = (*(found.span.start for found in dates), sentence.span.end)
    plain = all(any(map(str.isdigit, found.text)) for found in dates[1:])
    if len(dates) > _TWICE or (len(dates) > 1 and plain):
        return False
    return not any(WORD.search(text, *gap) for gap in zip(ends, starts, strict=True))


def _is_an_item(sentence: Quote, dates: Sequence[DateFound]) -> bool:
    """Whether a short line begins with a date, so that it stands beside others, not above them."""
    if not dates or len(sentence.text) > _ITEM or not re.search(r"\d", dates[0].text):
        return False
    if dates[0].precision not in EXACT:
        return False  # "Kevään 2027 kokoukset:"
    return not WORD.search(sentence.text, 0, dates[0].span.start - sentence.span.start)


def _scenes_of(
    text: str,
    sentence: Quote,
    dates: Sequence[DateFound],
    cues: Cues,
    context: tuple[Quote, ...],
    *,
    listing: Listing | None,
) -> Iterator[Scene]:
    told = tuple(occasions(text, dates, cues))
    known: dict[Span, tuple[Hit, ...]] = {}  # a short sentence is one window for all its days
    for number, occasion in enumerate(told):
        window = Span(
            max(sentence.span.start, occasion.span.start - _WINDOW),
            min(sentence.span.end, occasion.span.end + _WINDOW),
        )
        near = told[max(0, number - NEIGHBOURS) : number + 1 + NEIGHBOURS]
        starts = [other.span.start for other in near]
        if window not in known:
            known[window] = cues.find(text, window.start, window.end)
        hits = tuple(
            hit
            for hit in known[window]
            if hit.cue is Cue.BY_AFTER or not _begins_in_a_date(hit, near, starts)
            if not _is_of_an_address(text, hit)
        )
        spans = (*asides(text, window, hits, cues), *provisos(text, window, hits))
        hits = outside(hits, spans, occasion.span) if spans else hits
        clause = clause_of(text, window, told, number, hits)
        clause = before_aside(text, clause, spans, occasion.span) if spans else clause
        yield Scene(
            text=text,
            sentence=sentence,
            occasion=occasion,
            window=window,
            clause=clause,
            hits=hits,
            nearest=_nearest(hits, clause, occasion.span),
            earlier=told[max(0, number - NEIGHBOURS) : number],
            later=told[number + 1 : number + 1 + NEIGHBOURS],
            context=context,
            starts_line=not WORD.search(text, sentence.span.start, occasion.span.start),
            listing=listing,
        )


def _nearest(
    hits: Sequence[Hit], clause: Span, when: Span
) -> dict[Cue | EventKind, tuple[int, int, Hit]]:
    found: dict[Cue | EventKind, tuple[int, int, Hit]] = {}
    for number, hit in enumerate(hits):
        if hit.start >= clause.start and hit.end <= clause.end:
            gap = _gap(when, hit)
            if hit.cue not in found or gap < found[hit.cue][0]:
                found[hit.cue] = (gap, number, hit)
    return found


def _is_of_an_address(text: str, hit: Hit) -> bool:
    """As in "Hotel Nord, Main Street": the name of a street tells where, not of works."""
    if hit.cue is not Cue.WORKS or not text[hit.start].isupper():
        return False
    before = _NAME_BEFORE.search(text, max(0, hit.start - _NAME), hit.start)
    return before is not None or _NAME_AFTER.match(text, hit.end) is not None


def _begins_in_a_date(hit: Hit, near: Sequence[Occasion], starts: Sequence[int]) -> bool:
    """A word of a date says nothing; a phrase before one may reach into it ("close at 8 pm")."""
    at = bisect_right(starts, hit.start) - 1
    return at >= 0 and hit.start < near[at].span.end
