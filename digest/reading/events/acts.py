"""Judge what a reader must act on: last days, calls, surveys, and what only looks like them. Pure."""

from __future__ import annotations

import re

from digest.model.event import EventKind
from digest.model.reading import Precision
from digest.reading.events.cues import Cue, Cues, Hit
from digest.reading.events.nouns import noun_beside
from digest.reading.events.scene import Scene
from digest.reading.events.verdict import NearMiss, Verdict

CALLS = (Cue.CALLS, Cue.SURVEYS, Cue.REGISTRATIONS)
_CALLED = frozenset({*CALLS, Cue.PUBLICATIONS})
_ACTED = (*CALLS, Cue.SUBMISSIONS, Cue.ACTS)
_MARK_GAP = re.compile(r"[^\n;!?]{0,26}")


def state_of_things(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "Tilanne 15.1.", "as of 5 May": a date of facts."""
    hit = scene.near(Cue.SITUATIONS)
    if hit and scene.distance(hit) <= 2:
        return NearMiss("the date of a state of things")
    return None


def purpose(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "Avustuksia vuodelle 2027": what something is for, not when it is."""
    when = scene.occasion.span
    found = cues.find(scene.text, max(scene.window.start, when.start - 5), when.end)
    is_target = any(hit.cue is Cue.PURPOSES for hit in found)
    if scene.occasion.precision is Precision.YEAR and is_target:
        return NearMiss("the year that something is for")
    return None


def which_one(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "Ilmoittautuminen syksyn webinaareihin avautuu 5.3.": the period only says which."""
    if scene.occasion.is_exact:
        return None
    others = (*scene.earlier, *scene.later)
    end = scene.occasion.span.end
    beside = [hit for hit in scene.hits if 0 < hit.start - end <= 2]
    finer = any(other.is_exact for other in others)
    year = scene.occasion.precision is Precision.YEAR
    if year and any(other.precision is not Precision.YEAR for other in others):
        return NearMiss("only says which one is meant")
    if any(hit.cue in _CALLED for hit in beside) or (year and scene.near(*CALLS)):
        return NearMiss("only says which one is meant")
    if finer and any(isinstance(hit.cue, EventKind) for hit in beside):
        return NearMiss("only says which one is meant")
    return None


def last_day(scene: Scene, _: Cues) -> Verdict | None:
    """A marked last day, or the end of a call, survey or registration."""
    mark = last_day_mark(scene)
    if scene.near(Cue.SENDS) and not scene.near(Cue.ACTS):
        return None
    if scene.near(Cue.POLICIES) and scene.near(Cue.VALID):
        return None
    if _is_open_period(scene) and scene.near(*CALLS):
        return None
    if mark and scene.near(*_ACTED) and not is_published(scene):
        return Verdict(EventKind.DEADLINE, "a last day to act", mark, ends=True)
    end = scene.near(Cue.ENDS)
    if end and scene.anywhere(*CALLS):
        return Verdict(EventKind.DEADLINE, "a call, survey or registration ends", end, ends=True)
    named = scene.near(Cue.LAST_DAYS)
    if named and not scene.occasion.is_range and not scene.near(Cue.OPENS):
        return Verdict(EventKind.DEADLINE, "a day named as the last one", named, ends=True)
    if mark and scene.anywhere(*_ACTED) and not is_published(scene) and not scene.kinds():
        return Verdict(EventKind.DEADLINE, "a last day to act", mark, ends=True)
    return None


def last_day_mark(scene: Scene) -> Hit | None:
    """The word that makes the date a last day: "viimeistään", "mennessä", "senast", "by"."""
    when = scene.occasion.span
    for hit in scene.hits:
        if hit.cue is Cue.BY_BEFORE and hit.end <= when.start:
            close = scene.words_between(hit) <= 2 and "," not in scene.text[hit.end : when.start]
        elif hit.cue is Cue.BY_AFTER and hit.start >= when.end:
            close = scene.words_between(hit) <= 3
        else:
            continue
        gap = scene.text[min(hit.end, when.end) : max(hit.start, when.start)]
        if close and _MARK_GAP.fullmatch(gap):
            return hit
    return None


def _is_open_period(scene: Scene) -> bool:
    return scene.occasion.is_range and scene.near(Cue.BY_BEFORE) is None


def is_published(scene: Scene) -> bool:
    """As in "Raportti julkaistaan viimeistään": nobody is asked to do anything."""
    return bool(scene.near(Cue.RELEASES, Cue.AVAILABLE)) and not scene.near(Cue.ACTS)


def policy(scene: Scene, _: Cues) -> Verdict | None:
    """As in "Hanke päättyy", "laki on voimassa": nobody need do anything."""
    if scene.kinds() or scene.near(*CALLS):
        return None
    subject = scene.near(Cue.POLICIES)
    end = scene.near(Cue.ENDS)
    if subject and end and not scene.near(Cue.HOLDS):
        return Verdict(
            EventKind.EVENT, "a project or rule ends", end, why_not="the end of a project or rule"
        )
    lasts = scene.near(Cue.VALID)
    if lasts and last_day_mark(scene) and not scene.near(Cue.ACTS):
        return Verdict(
            EventKind.EVENT, "something stays in force", lasts, why_not="how long something lasts"
        )
    return None


def sending(scene: Scene, _: Cues) -> Verdict | None:
    """The day an invitation goes out or details follow is no event for a reader."""
    sent = scene.near(Cue.SENDS)
    later = scene.near(Cue.LATER)
    if sent and not scene.near(Cue.HOLDS, Cue.RELEASES):
        return Verdict(
            EventKind.RELEASE, "a message goes out", sent, why_not="the day a message goes out"
        )
    if (
        later
        and scene.near(Cue.SENDS, Cue.RELEASES, Cue.APPEARS)
        and later.start < scene.clause.end
    ):
        if scene.near(Cue.PUBLICATIONS) or scene.near(Cue.HOLDS):
            return None
        return Verdict(
            EventKind.RELEASE,
            "more will be told",
            later,
            why_not="only says when more will be told",
        )
    return None


def call(scene: Scene, _: Cues) -> Verdict | None:
    """A call for applications, or a registration, opens or is open."""
    if is_published(scene) or noun_beside(scene):
        return None
    noun = scene.anywhere(Cue.CALLS, Cue.REGISTRATIONS)
    if noun and _is_told_of_another(scene, noun):
        return None
    applies = scene.near(Cue.APPLIES)
    opens = scene.near(Cue.OPENS)
    plain = scene.near(Cue.CALLS) and (scene.occasion.is_range or scene.near(Cue.HOLDS, Cue.COMING))
    if applies and not scene.near(Cue.ENDS) and scene.occasion.precision is not Precision.YEAR:
        return Verdict(EventKind.APPLICATION, "something can be applied for", applies)
    if noun and (opens or plain):
        return Verdict(EventKind.APPLICATION, "a call or registration opens or is open", noun)
    if noun and scene.in_clause(noun) and scene.occasion.is_range and not scene.kinds():
        return Verdict(EventKind.APPLICATION, "a call or registration has a period", noun)
    return None


def _is_told_of_another(scene: Scene, noun: Hit) -> bool:
    """As in "Registration for the course that starts on 5 May": the day is the course's."""
    return any(
        noun.end <= kind.start < verb.start <= scene.occasion.span.start
        for kind in scene.kinds()
        for verb in scene.hits
        if verb.cue in {Cue.CLAUSE_STARTS, Cue.HOLDS}
    )


def survey(scene: Scene, _: Cues) -> Verdict | None:
    """A survey or a request for comments."""
    if is_published(scene) or noun_beside(scene):
        return None
    noun = scene.near(Cue.SURVEYS)
    signs = (Cue.OPENS, Cue.HOLDS, Cue.STARTS, Cue.ACTS, Cue.COMING)
    if noun and (scene.occasion.is_range or scene.near(*signs)):
        return Verdict(EventKind.CONSULTATION, "a survey or request for comments", noun)
    return None
