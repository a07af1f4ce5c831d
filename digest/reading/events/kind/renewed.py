"""Judge the new day of what was moved: "set for 5 May, will now be held on 12 May". Pure.

The old plan stands between the noun and its new day, so that the clause of the new day names nothing.
"""

from __future__ import annotations

from digest.model.event import EventKind
from digest.reading.events.kind.nouns import best, heads
from digest.reading.events.kind.verdict import NearMiss, Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

RENEWED = "the new day of what is moved"  # the rule
_SIGNS = frozenset({Cue.MOVES, Cue.ORIGINALLY, Cue.MEANT})
_NEW = frozenset({Cue.TO_NEW, Cue.HOLDS, Cue.TAKES_PLACE})
_BESIDE = 25  # code points between an old day and its word: "syksylle suunniteltu"
_FEW = 2  # words between "will now be held" and its day
_ASKED = frozenset({Cue.CALLS, Cue.REGISTRATIONS, Cue.SUBMISSIONS, Cue.LAST_DAYS})
_RULES = frozenset({Cue.POLICIES, Cue.STATES})
_NOT_MET = (Cue.WORKS, Cue.CLOSED, Cue.BREAKS)


def renewed(scene: Scene, cues: Cues) -> Verdict | NearMiss | None:
    """The new day of something to attend, by the noun or the name of its sentence."""
    said = {hit.cue for hit in scene.hits}
    if _SIGNS.isdisjoint(said) or not _ASKED.isdisjoint(said) or Cue.CANCELS in said:
        return None
    sign = _new_day(scene)
    if sign is None:
        return None
    start = scene.occasion.span.start
    nouns = tuple(hit for hit in scene.kinds(whole=True) if hit.end <= start)
    noun = best(scene, heads(scene, nouns, cues))
    if noun is not None and isinstance(noun.cue, EventKind):
        return Verdict(noun.cue, RENEWED, noun)
    works = next((hit for hit in scene.hits if hit.cue in _NOT_MET), None)
    if works is not None and Cue.GATHERINGS not in said:
        return NearMiss("the new day of works, a closure or a break", works)
    if not _RULES.isdisjoint(said) and Cue.GATHERINGS not in said:
        return None
    met = Cue.GATHERINGS in said or Cue.TAKES_PLACE in said
    met = met or (sign.cue is Cue.MOVES and " " in scene.text[slice(*sign[1:])])
    if not scene.occasion.is_exact or not met:
        return None
    return Verdict(EventKind.EVENT, RENEWED, sign)


def _new_day(scene: Scene) -> Hit | None:
    """The word of a move or of an old plan that makes this day the new one."""
    start = scene.occasion.span.start
    old = (hit for hit in scene.hits if hit.cue is Cue.FROM_OLD and hit.end <= start)
    if any(not WORD.search(scene.text, hit.end, start) for hit in old):
        return None
    new = [hit for hit in scene.hits if hit.cue in _NEW and hit.end <= start and _leads(scene, hit)]
    for sign in scene.hits if new else ():
        if sign.cue not in _SIGNS or sign.start > new[-1].start:
            continue
        between = any(
            sign.end <= other.span.start or 0 <= sign.start - other.span.end <= _BESIDE
            for other in scene.earlier
        )
        if between or (sign.cue is Cue.MOVES and any(sign.start <= hit.start for hit in new)):
            return sign
    return None


def _leads(scene: Scene, hit: Hit) -> bool:
    """A verb a few words before the day, or "to" right before it."""
    few = _FEW if hit.cue is not Cue.TO_NEW or " " in scene.text[hit.start : hit.end] else 0
    between = WORD.findall(scene.text, hit.end, scene.occasion.span.start)
    return len(between) <= few and hit.end >= max((o.span.end for o in scene.earlier), default=0)
