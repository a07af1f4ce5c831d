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
KEPT = "held as planned, unlike something else"  # the rule
_SIGNS = frozenset({Cue.MOVES, Cue.ORIGINALLY, Cue.MEANT})
_NEW = frozenset({Cue.TO_NEW, Cue.HOLDS, Cue.TAKES_PLACE, Cue.RESERVES})
_BESIDE = 25  # code points between an old day and its word: "syksylle suunniteltu"
_FEW = 2  # words between "will now be held" and its day
_ASKED = frozenset({Cue.CALLS, Cue.REGISTRATIONS, Cue.SUBMISSIONS, Cue.LAST_DAYS})
_RULES = frozenset({Cue.POLICIES, Cue.STATES})
_CLOSES = frozenset(";:–\n")
_UNLIKE_PLANNED = frozenset(
    {*(Cue.NEGATES, Cue.NOT_HELD, Cue.CANCELS, Cue.MEANT, Cue.MOVES, Cue.DOUBTFUL, Cue.TOOK_PLACE)}
)
_NOT_MET = (Cue.WORKS, Cue.CLOSED, Cue.BREAKS)


def renewed(scene: Scene, cues: Cues) -> Verdict | NearMiss | None:
    """The new day of something to attend, by the noun or the name of its sentence."""
    said = {hit.cue for hit in scene.hits}
    if Cue.LAST_DAYS in said and not _SIGNS.isdisjoint(said):
        return _last_day(scene)
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
    met = not said.isdisjoint((Cue.GATHERINGS, Cue.TAKES_PLACE, Cue.RESERVES))
    met = met or (sign.cue is Cue.MOVES and " " in scene.text[slice(*sign[1:])])
    if not scene.occasion.is_exact or not met:
        return None
    return Verdict(EventKind.EVENT, RENEWED, sign)


def _last_day(scene: Scene) -> Verdict | None:
    """As in "The deadline, originally 6 April, has been moved to 27 April": it is still a last day."""
    if not scene.earlier or not scene.occasion.is_exact or _new_day(scene) is None:
        return None
    last = next(hit for hit in scene.hits if hit.cue is Cue.LAST_DAYS)
    if last.end > scene.earlier[0].span.start:
        return None
    if any(noun.start < last.start for noun in scene.kinds(whole=True)):
        return None  # "The camp, whose deadline was 6 April, is moved to 27 April"
    return Verdict(EventKind.DEADLINE, RENEWED, last, ends=True, outright=True)


def kept(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "This concerns only the marathon: the fun run on 3 May is held as planned"."""
    if not scene.occasion.is_exact or not stays(scene, cues):
        return None
    said = {hit.cue for hit in scene.hits}
    if not said.isdisjoint((*_NOT_MET, *_ASKED, *_RULES)):
        return None
    noun = best(scene, heads(scene, scene.kinds(), cues))
    kind = noun.cue if noun is not None and isinstance(noun.cue, EventKind) else EventKind.EVENT
    plan = next(hit for hit in scene.hits if hit.cue is Cue.AS_PLANNED)
    return Verdict(kind, KEPT, noun or plan)


def stays(scene: Scene, cues: Cues) -> bool:
    """Told to be as planned, beside a decision that holds for something else only."""
    plans = [hit for hit in scene.hits if hit.cue is Cue.AS_PLANNED]
    if not any(_is_said_of(scene, plan) for plan in plans):
        return False
    limit = next((hit for hit in scene.hits if hit.cue is Cue.LIMITS), None)
    since = scene.window.start if limit is None else limit.end
    if any(hit.cue in _UNLIKE_PLANNED and hit.start >= since for hit in scene.hits):
        return False
    if limit is not None:
        return _is_apart(scene, limit)
    above = [{hit.cue for hit in cues.of_line(line.text)} for line in scene.context]
    return bool(above) and Cue.LIMITS in above[0] and any(Cue.CANCELS in line for line in above)


def left_out(scene: Scene) -> Hit | None:
    """As in "This concerns only the marathon on 8 May; the fun run is held as planned"."""
    limit = next((hit for hit in scene.hits if hit.cue is Cue.LIMITS), None)
    start, end = scene.occasion.span
    if limit is None or limit.end > start or _is_apart(scene, limit):
        return None
    if set(scene.text[limit.end : start]) & _CLOSES:
        return None
    plans = [hit for hit in scene.hits if hit.cue is Cue.AS_PLANNED and hit.start >= end]
    denied = any(hit.cue in (Cue.NEGATES, Cue.NOT_HELD) and hit.start >= end for hit in scene.hits)
    return limit if plans and (denied or not _is_said_of(scene, plans[0])) else None


def _is_said_of(scene: Scene, plan: Hit) -> bool:
    """No new clause begins between a day and "as planned"."""
    start, end = scene.occasion.span
    between = scene.text[end : plan.start] if plan.start >= end else scene.text[plan.end : start]
    return not set(between) & _CLOSES


def _is_apart(scene: Scene, limit: Hit) -> bool:
    """Behind what the decision holds for: "only the marathon, the fun run on 3 May"."""
    start = scene.occasion.span.start
    if limit.end > start or not set(scene.text[limit.end : start]) & {*_CLOSES, ","}:
        return False
    return not any(
        hit.cue is Cue.RELATIVES and limit.end <= hit.start < start for hit in scene.hits
    )


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
