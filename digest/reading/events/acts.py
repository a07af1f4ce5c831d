"""Judge what a reader must act on: last days, calls and surveys. Pure."""

from __future__ import annotations

import re

from digest.model.event import EventKind
from digest.model.reading import Precision
from digest.reading.events.cues import Cue, Cues, Hit
from digest.reading.events.nouns import noun_beside
from digest.reading.events.scene import Scene
from digest.reading.events.verdict import Verdict

CALLS = (Cue.CALLS, Cue.SURVEYS, Cue.REGISTRATIONS)
_ACTED = (*CALLS, Cue.SUBMISSIONS, Cue.ACTS)
_CLOCK = re.compile(r"\d[:.]\d\d|\d ?[ap]\.?m\b|\bklo\b|\bkl\b", re.IGNORECASE)
_SHORT = 50  # code points of a line that only makes sense under its heading
_MARK_GAP = re.compile(r"[^\n;!?]{0,26}")


def last_day(scene: Scene, cues: Cues) -> Verdict | None:
    """A marked last day, or the end of a call, survey or registration."""
    mark = last_day_mark(scene)
    if scene.near(Cue.SENDS) and not scene.near(Cue.ACTS):
        return None
    if scene.near(Cue.POLICIES) and scene.near(Cue.VALID) and not scene.near(*CALLS):
        return None
    if _is_open_period(scene) and scene.near(*CALLS):
        return None
    if mark and scene.near(*_ACTED) and not is_published(scene):
        return Verdict(EventKind.DEADLINE, "a last day to act", mark, ends=True)
    end = _ending(scene)
    if end and (scene.anywhere(*CALLS, Cue.OFFERS) or _stands_under(scene, cues)):
        return Verdict(EventKind.DEADLINE, "a call, survey or registration ends", end, ends=True)
    named = scene.near(Cue.LAST_DAYS)
    if named and not scene.occasion.is_range and not scene.near(Cue.OPENS):
        return Verdict(EventKind.DEADLINE, "a day named as the last one", named, ends=True)
    if mark and scene.anywhere(*_ACTED) and not is_published(scene) and not scene.kinds():
        return Verdict(EventKind.DEADLINE, "a last day to act", mark, ends=True)
    if mark and scene.near(Cue.OPENS) and not scene.near(Cue.VENUES) and _may_be_asked(scene):
        return Verdict(EventKind.DEADLINE, "open until a last day", mark, ends=True)
    if mark and scene.near(Cue.MODALS) and _may_be_asked(scene):
        return Verdict(
            EventKind.DEADLINE, "a last day on which readers may or must", mark, ends=True
        )
    return None


def _ending(scene: Scene) -> Hit | None:
    """The verb that ends something, unless one that opens it stands nearer to the date."""
    end, start = scene.near(Cue.ENDS), scene.near(Cue.OPENS, Cue.STARTS)
    if end and start and scene.distance(start) < scene.distance(end):
        return None
    return end


def _stands_under(scene: Scene, cues: Cues) -> bool:
    """As in "Closes 29 July" under the heading of a consultation."""
    if len(scene.sentence.text) > _SHORT or scene.kinds():
        return False
    return any(hit.cue in CALLS for line in scene.context for hit in cues.of_line(line.text))


def _may_be_asked(scene: Scene) -> bool:
    """No plan, rule or publication is meant to be ready by then."""
    others = (Cue.POLICIES, Cue.VALID, Cue.EFFECTIVE, Cue.AVAILABLE, Cue.HOLDS, Cue.STARTS)
    exact = scene.occasion.precision is Precision.DAY
    return exact and not is_published(scene) and not scene.near(*others)


def last_day_mark(scene: Scene) -> Hit | None:
    """The word that makes the date a last day: "viimeistään", "mennessä", "senast", "by"."""
    when = scene.occasion.span
    for hit in scene.hits:
        if hit.cue is Cue.BY_BEFORE and hit.end <= when.start:
            words = 5 if _CLOCK.search(scene.text, hit.end, when.start) else 2
            close = scene.words_between(hit) <= words and (
                "," not in scene.text[hit.end : when.start]
            )
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
    return bool(scene.near(Cue.RELEASES, Cue.AVAILABLE, Cue.VIEWABLE)) and not scene.near(Cue.ACTS)


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
    if noun and any(0 < kind.start - noun.end <= 1 for kind in scene.kinds()):
        return None
    signs = (Cue.OPENS, Cue.HOLDS, Cue.STARTS, Cue.ACTS, Cue.COMING)
    if noun and (scene.occasion.is_range or scene.near(*signs)):
        return Verdict(EventKind.CONSULTATION, "a survey or request for comments", noun)
    return None


def acts_in_period(scene: Scene, _: Cues) -> Verdict | None:
    """As in "Muistutukset voi jättää 1.–30.3.": a call without its name."""
    act = scene.near(Cue.ACTS, Cue.MODALS)
    if act is None or not scene.occasion.is_range or scene.kinds():
        return None
    if scene.near(Cue.OPINIONS):
        return Verdict(EventKind.CONSULTATION, "readers may comment in a period", act)
    if scene.near(Cue.OFFERS):
        return Verdict(EventKind.APPLICATION, "readers may apply in a period", act)
    if scene.near(Cue.SUBMISSIONS):
        return Verdict(EventKind.EVENT, "readers may act in a period", act)
    return None
