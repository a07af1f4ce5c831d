"""Choose the heading that each event stands under in a list, once all events of a text are known. Pure.

A name stands as it is. Words that say only what sort of thing it is give way to a name beside them, in
the sentence before, or in the item's title; what must be done is headed by what is asked for (`asked.py`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from digest.model.event import ACTED_ON, ATTENDED, Event
from digest.reading.events.alike import meet
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.telling.asked import asked
from digest.reading.events.telling.bare import (
    is_bare,
    is_collection,
    is_headline,
    name_of_item,
    noun_in,
    up_to_verb,
    without_welcome,
)
from digest.reading.events.telling.fitting import fitting
from digest.reading.events.telling.told_name import (
    before,
    beside,
    from_noun,
    opens_with_day,
    row_name,
    stem_of,
    subject,
    without_day,
    without_place,
)
from digest.reading.events.telling.trimmed import closed

_STEM = 5  # letters of a word in any case of it
_SHORT = 5  # words of a title that is no sentence
_SEASON = timedelta(days=20)  # what is told of a month or a season is rarely signed up for
_PAIR = 2  # words that say only what sort of thing it is
_AND = 4  # letters of "and", "och", "sekä"


def with_headings(
    events: Iterable[Event], text: str, *, title: str, cues: Cues
) -> tuple[Event, ...]:
    """The same events, each under its heading.

    Args:
        text: that their evidence points into.
        title: of the item; "" when it has none.
    """
    told = tuple(events)
    item = without_welcome(up_to_verb(name_of_item(title, cues), cues), cues)
    days = len({each.start_on for each in told if _is_offered(each)})
    headed = [
        each if each.structured or each.kind in ACTED_ON else _headed(each, text, item, days, cues)
        for each in told
    ]
    attended = [
        each for each in headed if _is_offered(each) and each.end_on - each.start_on < _SEASON
    ]
    named = (
        replace(each, title=asked(each, attended, item, text, cues) or each.title)
        if each.kind in ACTED_ON and not each.structured
        else each
        for each in headed
    )
    return tuple(
        each if each.structured else replace(each, title=fitting(each, each.title, item, cues))
        for each in named
    )


def _is_offered(event: Event) -> bool:
    return event.kind in ATTENDED and event.proposed


def _headed(event: Event, text: str, item: str, days: int, cues: Cues) -> Event:
    fits = item if not is_collection(item, cues) else ""
    only = days == 1 if event.kind in ATTENDED else not days  # "The report" is no network day
    name = _name(event, text, fits, only, cues)
    return replace(event, title=closed(name)) if name and name != event.title else event


def _name(event: Event, text: str, item: str, only: bool, cues: Cues) -> str:
    own = from_noun(event, without_day(event, cues), cues)
    if item and only and _gives_way(own, event, item, cues):
        return item
    row = "" if only and own == item and noun_in(item, cues) else row_name(event, item, cues)
    if row:
        return row
    said = subject(event, cues)
    both = own == item and stem_of(said) in item.lower() and _joins(item, cues)
    if said and (both or _is_part(own, said, cues)):
        own = said
    if only and _ends_with(item, own):
        return item
    if not is_bare(own, cues):
        return without_place(without_welcome(own, cues), event, cues)
    named = beside(event, own, cues)
    if named:
        return named
    if item and stem_of(own) in item.lower():
        return own if _goes_on(item, own, event.title, cues) else item
    told = before(event, text, own, cues)
    fits = only and not _asks(item, cues) and not _is_other(item, own, cues)
    return told or (item if fits else "") or own


def _is_other(item: str, own: str, cues: Cues) -> bool:
    """News of something else: no name of a meeting, and less than "annual general meeting"."""
    if not noun_in(own, cues) or noun_in(item, cues):
        return False
    return is_headline(item, cues) or len(WORD.findall(own)) > _PAIR


def _is_part(own: str, said: str, cues: Cues) -> bool:
    """Whether the sentence names it with more words: "Kerhon pikkujoulut" beside "pikkujoulut"."""
    words = WORD.findall(own)
    known = own.lower()
    more = [word for word in WORD.findall(said.lower()) if word[:_STEM] not in known]
    if not words or cues.words.hanging.issuperset(more):
        return False
    small = own[:1].islower() and words[0] in WORD.findall(said)
    return small or ((len(words) == 1 or is_bare(own, cues)) and stem_of(own) in said.lower())


def _gives_way(own: str, event: Event, item: str, cues: Cues) -> bool:
    """What says only when or where, or asks people in, where the item's title is the name."""
    first = WORD.search(own)
    line = event.evidence.text
    place = all(Cue.VENUES in cues.of_word(word) for word in WORD.findall(own))
    if place or (first and first.group().lower() in cues.words.pronouns):
        return True
    said = cues.of_word(first.group()) if first and line.startswith(first.group()) else ()
    if not {Cue.COMMANDS, Cue.WELCOMES}.isdisjoint(said) and not noun_in(own, cues):
        return True
    dated = (event.when or "\0") in own and any(map(str.isdigit, own))
    names_no_thing = not noun_in(own, cues) and not meet(own, item)
    opens = opens_with_day(event, cues)
    dated = dated and (not noun_in(own, cues) or meet(own, item))
    if dated or (names_no_thing and opens and noun_in(item, cues) and own in line):
        return True
    return item in line and not meet(own, item)


def _asks(item: str, cues: Cues) -> bool:
    """As in "Call for papers", which is not what the papers are for."""
    asks = {Cue.CALLS, Cue.SURVEYS, Cue.OPINIONS, Cue.SUBMISSIONS}
    return not asks.isdisjoint({hit.cue for hit in cues.of_line(item)})


def _ends_with(item: str, own: str) -> bool:
    """As in "Autumn Day" beside "The Lantern Makers' Autumn Day"."""
    lead, _, last = item.lower().rpartition(" ")
    short = 0 < len(WORD.findall(lead)) < _SHORT
    return short and " " not in own and stem_of(own) in last


def _joins(item: str, cues: Cues) -> bool:
    """As in "Autumn meeting and grants": a title of two things."""
    hits = [hit for hit in cues.of_line(item) if hit.end - hit.start <= _AND]
    about = {hit.start for hit in hits if hit.cue is Cue.ABOUT}
    return any(hit.cue is Cue.CLAUSE_STARTS and hit.start not in about for hit in hits)


def _goes_on(item: str, own: str, noun: str, cues: Cues) -> bool:
    """As in "Autumn meeting and grants": the title goes on with something else."""
    begun = next((one for one in (own, noun) if item.lower().startswith(one.lower())), "")
    after = WORD.search(item, len(begun)) if begun else None
    said = cues.of_word(after.group()) if after else ()
    joins = Cue.CLAUSE_STARTS in said and Cue.ABOUT not in said
    return after is not None and joins and len(after.group()) <= _AND
