"""Find the words that tell of an event as of something past, or as of an old plan. Pure."""

from __future__ import annotations

import re
from datetime import date

from digest.model.event import ACTED_ON, ATTENDED
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_YEAR = re.compile(r"\d{4}")
_ADVERB = 12  # code points; "has often lectured"
_LEAD = 3  # words; "Ett stort och varmt tack till alla som …"
AHEAD = (Cue.HOLDS, Cue.COMING, Cue.STARTS, Cue.RELEASES, Cue.OPENS, Cue.WELCOMES)
_TO_COME = (*AHEAD, Cue.HAPPENS, Cue.OPENINGS, Cue.DRAWS)
_STILL = (
    *AHEAD,
    Cue.TAKES_PLACE,
    Cue.APPEARS,
    Cue.AVAILABLE,
    Cue.ENDS,
    Cue.ACTS,
    Cue.REGISTRATIONS,
    Cue.SIGNS_UP,
)
_ANEW = frozenset({Cue.HOLDS, Cue.WELCOMES, Cue.TAKES_PLACE, Cue.MOVES, Cue.TO_NEW})
_JOINS = frozenset({Cue.CONTRASTS, Cue.CLAUSE_STARTS})


def told_as_past(scene: Scene, verdict: Verdict, published_on: date) -> Hit | None:
    """A past verb in the clause, with nothing in it that looks ahead, or thanks and pictures."""
    after = _afterwards(scene) if verdict.kind in ATTENDED else None
    past = after or _past_verb(scene, verdict, published_on)
    if past is None or after:
        return after
    if verdict.ends and scene.near(Cue.ENDS, Cue.ACTS, Cue.OPENS, Cue.MODALS):
        return None
    lasts = scene.near(Cue.VALID)
    if verdict.ends and lasts and lasts.start >= past.end and scene.occasion.end_on > published_on:
        return None  # "has begun and runs until the end of March"
    ahead = scene.near(*AHEAD)
    if ahead and scene.occasion.end_on > published_on:
        return None
    if ahead and scene.distance(ahead) < scene.distance(past):
        return None
    if any(hit.cue in _TO_COME and past.is_within(hit) for hit in scene.hits):
        return None  # "is held today", "will be presented on Friday"
    return past


def _past_verb(scene: Scene, verdict: Verdict, published_on: date) -> Hit | None:
    """Any past verb of a day gone by; of one to come only those that are said of events."""
    is_ahead = scene.occasion.is_exact and scene.occasion.start_on > published_on
    is_ahead = is_ahead and any(map(str.isdigit, scene.occasion.text))  # "Lördagens" may be either
    if verdict.kind in ACTED_ON and scene.occasion.is_range:  # it still runs; it was only decided
        is_ahead = scene.occasion.is_exact
    past = scene.near(Cue.TOOK_PLACE) if is_ahead else scene.near(Cue.HELD, Cue.TOOK_PLACE)
    if past is None and is_ahead and verdict.kind in ATTENDED:
        past = _right_before(scene)
    if past is None and not scene.anywhere(*AHEAD):
        past = scene.anywhere(Cue.TOOK_PLACE)
    return None if past and is_ahead and _is_apart(scene, past) else past


def _right_before(scene: Scene) -> Hit | None:
    """As in "Viimeinen ilta oli 26.11.", "var den 26 november": a past verb, its day and no year."""
    if _YEAR.search(scene.occasion.text) or scene.anywhere(Cue.MOVES, *AHEAD):
        return None
    start = scene.occasion.span.start
    held = (hit for hit in scene.hits if hit.cue is Cue.HELD and hit.end <= start)
    return next((hit for hit in held if not scene.text[hit.end : start].strip()), None)


def _is_apart(scene: Scene, past: Hit) -> bool:
    """As in "who has lectured here before", "was presented, which is on 5 May": of another time."""
    start = scene.occasion.span.start
    closed = "," in scene.text[past.end : start]  # "who sang in spring, gives …"
    return any(
        (hit.cue is Cue.PERFECTS and 0 <= past.start - hit.end <= _ADVERB)
        or (hit.cue is Cue.RELATIVES and past.end <= hit.start < start)
        or (hit.cue is Cue.RELATIVES and 0 <= past.start - hit.end <= _ADVERB and closed)
        for hit in scene.hits
    )


def _afterwards(scene: Scene) -> Hit | None:
    """As in "Kuvia konsertista 29.11.", "Thank you to all who came to the fair on 5 May"."""
    begin, when = scene.sentence.span.start, scene.occasion.span
    for hit in scene.hits:
        between = any(hit.end <= other.span.start for other in scene.earlier)
        if hit.cue is Cue.AFTERWARDS and hit.start < when.start and not between:
            lead = WORD.findall(scene.text, begin, hit.start)
            opens = len(lead) <= _LEAD and "," not in scene.text[begin : hit.start]
            return hit if opens and not scene.anywhere(*_STILL) else None
    return None


def bygone(scene: Scene, words: Cues) -> Hit | None:
    """As in "Kuluneena syksynä", "the past spring": a period that still runs by convention."""
    when = scene.occasion.span
    found = words.find(scene.text, max(scene.window.start, when.start - 12), when.end)
    return next((hit for hit in found if hit.cue is Cue.BYGONE), None)


def once_meant(scene: Scene) -> Hit | None:
    """As in "was to have been held on 5 May", "piti olla 5.5.": an old plan, and nothing new."""
    for hit in scene.hits:
        if hit.cue is not Cue.MEANT or not scene.in_clause(hit):
            continue
        anew = [other for other in scene.hits if other.cue in _ANEW and other.start >= hit.end]
        joins = [other for other in scene.hits if other.cue in _JOINS and other.start >= hit.end]
        between = [o.span.end for o in scene.earlier if o.span.start >= hit.end]
        if between and any(other.start >= between[0] for other in anew):
            continue  # "that was to be on 5 May is now held on 9 May"
        elsewhere = any(o.is_exact and joins and o.span.start > joins[0].start for o in scene.later)
        if not elsewhere and any(join.start <= o.start for join in joins for o in anew):
            continue  # "was meant to be small, but it is held on 5 May all the same"
        coming = (other for other in scene.hits if other.cue is Cue.COMING)
        if any(other.start < hit.start and scene.in_clause(other) for other in coming):
            continue  # "The next meeting was set for 5 May"
        return hit
    return None
