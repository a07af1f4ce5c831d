"""Tell what has only an hour below a day: "Mass is on 5 May at 10 am. At 6 pm the choir sings." Pure.

A sentence without a date of its own, right below one with a day and an hour, may tell of another
thing on that day. It tells of the same one where its hour is a part of the programme, a door that
opens or coffee that is served; so it has to be set apart by a later hour, a place or a word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from digest.model.event import ATTENDED, Event, EventKind, EventStatus
from digest.model.reading import DateFound
from digest.model.text import Quote, Span
from digest.reading.dates.clocks import Hour, find_hours
from digest.reading.events.alike import meet, stems_of
from digest.reading.events.decide import decide
from digest.reading.events.setting.cues import WORD, Cue, Hit
from digest.reading.events.setting.one_day import Sort, one_day
from digest.reading.events.setting.scene import CLOCK, Scene, scenes
from digest.reading.events.setting.story import Story
from digest.reading.events.trace import Decision

_LONGEST = 400  # code points of a sentence
_MOST = 2  # sentences with an hour below one day; more are its programme
_LATER = timedelta(hours=2)  # after which another thing begins, where no end is told
_OPENS = 3  # words of a sentence in which the hour opens it
_ALL_DAY = frozenset(
    {EventKind.SEMINAR, EventKind.TRAINING, EventKind.WORKSHOP, EventKind.NETWORK_DAY}
)
_ELSE = frozenset(
    {
        *(Cue.RHYTHMS, Cue.USUAL, Cue.ENDS, Cue.CLOSED, Cue.STANDS_OPEN),
        *(Cue.REGISTRATIONS, Cue.SIGNS_UP, Cue.CALLS, Cue.LAST_DAYS),
        *(Cue.CANCELS, Cue.MOVES),
        *(Cue.HELD, Cue.TOOK_PLACE, Cue.WORKS, Cue.DOUBTFUL),
    }
)
# Said of what people come to.
_SHOWN = (Cue.TAKES_PLACE, Cue.HOLDS, Cue.TELLS, Cue.DRAWS, Cue.GATHERINGS)

_Weighed = Sequence[tuple[Scene, Decision]]


class _Below(NamedTuple):
    """A sentence below a day, its first hour, and what is said in it."""

    line: Quote
    hour: Hour
    hits: tuple[Hit, ...]
    sorts: frozenset[Sort]

    def says(self, *wanted: Cue | EventKind) -> bool:
        """Whether one of the cues stands in the sentence."""
        return any(hit.cue in wanted for hit in self.hits)


def with_hours(weighed: _Weighed, whole: Story) -> Iterator[Decision]:
    """The same decisions, with what each sentence below a day tells of by its hour alone."""
    for scene, decision in weighed:
        yield decision
        event = decision.event
        if event is not None and _may_be_joined(scene, event):
            yield from _beside(scene, event, whole)


def _may_be_joined(scene: Scene, event: Event) -> bool:
    """The only day of its sentence, with an hour, one to attend, and coming."""
    if event.starts_at is None or not event.proposed:
        return False
    days = {(told.start_on, told.end_on) for told in (*scene.earlier, scene.occasion, *scene.later)}
    alone = scene.occasion.is_exact and days == {(event.start_on, event.start_on)}
    return alone and event.kind in ATTENDED and event.status is not EventStatus.MOVED


def _beside(scene: Scene, event: Event, whole: Story) -> Iterator[Decision]:
    """The other things of an event's day, in the order they are told."""
    below = tuple(_hours_below(scene, whole))
    if not below or len(below) > _MOST:
        return
    told = [event]
    for each in below:
        if Sort.BELONGINGS in each.sorts or each.says(*_ELSE):
            continue
        decision = _told_by_hour(each, event, whole)
        other = decision.event
        if other is not None and other.proposed and _is_another(other, each, decision, told, whole):
            told.append(other)
            yield decision


def _hours_below(scene: Scene, whole: Story) -> Iterator[_Below]:
    """The next sentences of the line that have an hour, up to one with a day of its own."""
    end = scene.sentence.span.end
    for line in whole.following(scene.sentence):
        if whole.has_date(line) or "\n" in whole.text[end : line.span.start]:
            return
        end = line.span.end
        if len(line.text) > _LONGEST or CLOCK.search(line.text) is None:
            continue
        hour = next(find_hours(line.text, whole.language), None)
        if hour is not None:
            sorts = frozenset(told.sort for told in one_day(whole.language).find(line.text))
            yield _Below(line, hour, whole.words.of_line(line.text), sorts)


def _told_by_hour(below: _Below, event: Event, whole: Story) -> Decision:
    """What the rules say of the sentence, as if its hour were the day above."""
    day, hour, at = event.start_on, below.hour, below.line.span.start
    zone = event.starts_at.tzinfo if event.starts_at else None
    found = DateFound(
        text=below.line.text[slice(*hour.span)],
        span=Span(at + hour.span.start, at + hour.span.end),
        start_on=day,
        end_on=day,
        starts_at=datetime.combine(day, hour.at, zone),
        ends_at=datetime.combine(day, hour.until, zone) if hour.until else None,
    )
    [scene] = scenes(whole.text, (below.line,), (found,), whole.words)
    return decide(scene, whole)


def _is_another(
    event: Event, below: _Below, decision: Decision, told: Sequence[Event], whole: Story
) -> bool:
    """Whether it is no part and no second telling of what stands above it."""
    words = WORD.findall(below.line.text)
    if event.kind not in ATTENDED or words[0].lower() in whole.words.words.pronouns:
        return False
    if any(map(whole.words.is_weekday, words)) or _is_until(below):
        return False
    if _is_same_thing(decision, whole) or any(meet(event.title, each.title) for each in told):
        return False
    apart, elsewhere = Sort.BESIDES in below.sorts, _is_elsewhere(event, told)
    if not (apart or _is_noun(decision, whole) or (elsewhere and below.says(*_SHOWN))):
        return False
    if not (apart or elsewhere or _names_itself(event, below)):
        return False
    return _is_apart(event, told[-1], apart=apart, elsewhere=elsewhere, whole=whole)


def _is_apart(event: Event, above: Event, *, apart: bool, elsewhere: bool, whole: Story) -> bool:
    """Set apart by its hour, by its place or by a word; of what lasts all day, by place and word."""
    if event.starts_at is None or above.starts_at is None or event.starts_at < above.starts_at:
        return False
    if above.ends_at is not None and event.starts_at >= above.ends_at:
        return True
    if _lasts_all_day(above, whole):
        return elsewhere and apart
    if elsewhere and (apart or above.place is not None):
        return True
    later = event.starts_at - above.starts_at >= _LATER
    return above.ends_at is None and (later or (apart and event.starts_at > above.starts_at))


def _lasts_all_day(event: Event, whole: Story) -> bool:
    """As of a seminar or a fair, of which a later hour may be a part."""
    if event.kind in _ALL_DAY:
        return True
    nouns = [hit.end for hit in whole.words.of_line(event.title) if _is_of_an_event(hit)]
    lasting = [
        told.end for told in one_day(whole.language).find(event.title) if told.sort is Sort.LASTING
    ]
    return max(lasting, default=-1) >= max(nouns, default=0)


def _is_same_thing(decision: Decision, whole: Story) -> bool:
    """As in "This event begins at 6 pm"."""
    cue = decision.cue
    return cue is not None and Cue.THINGS in {hit.cue for hit in whole.words.of_line(cue.text)}


def _is_noun(decision: Decision, whole: Story) -> bool:
    """What decided is a noun of something to attend."""
    cue = decision.cue
    if cue is None:
        return False
    return any(map(_is_of_an_event, whole.words.of_line(cue.text)))


def _is_of_an_event(hit: Hit) -> bool:
    return isinstance(hit.cue, EventKind) or hit.cue is Cue.GATHERINGS


def _names_itself(event: Event, below: _Below) -> bool:
    """More than "the concert", or said of what nobody knows yet: "At 6 pm there is a concert"."""
    if sum(1 for _ in WORD.finditer(event.title)) > 1:
        return True
    before = sum(1 for _ in WORD.finditer(below.line.text, 0, below.hour.span.start))
    return before < _OPENS and not below.says(Cue.STARTS)


def _is_until(below: _Below) -> bool:
    """As in "klo 16 asti": the hour is when something ends."""
    end = below.hour.span.end
    return any(hit.cue is Cue.BY_AFTER and 0 <= hit.start - end <= 1 for hit in below.hits)


def _is_elsewhere(event: Event, told: Sequence[Event]) -> bool:
    """In a place of its own, which is neither the one above nor a room of it."""
    ours = stems_of(event.place or "")
    places = (stems_of(each.place) for each in told if each.place is not None)
    return bool(ours) and not any(ours <= theirs or theirs <= ours for theirs in places)
