"""Find the word that cancels an event, in its own sentence or beside it. Pure."""

from __future__ import annotations

from datetime import date

from digest.model.event import ATTENDED
from digest.reading.events.kind.renewed import left_out, stays
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene
from digest.reading.events.setting.story import Story
from digest.reading.events.standing.notices import (
    cancelling,
    is_denial,
    is_of_another_time,
    routine_off,
)

_WEEK = 7  # days
_FEW = 5  # words between "as is" and its day
_BESIDE = 40  # code points between a cancellation and what it cancels
_OLD = 12  # code points between "last year" and "cancelled"
_NEXT = 2  # code points between a day and "cancelled"
_WHICH = 12  # code points between "which" and "was cancelled"
_PAIR = 3  # other days that one verb cancels
_SAID = frozenset({*(Cue.HOLDS, Cue.HAPPENS, Cue.WELCOMES, Cue.STARTS, Cue.TAKES_PLACE, Cue.HELD)})
_ELSE = frozenset(
    {*(Cue.HOLDS, Cue.STARTS, Cue.WELCOMES), *(Cue.CONTRASTS, Cue.MOVES, Cue.TAKES_PLACE)}
)


def cancelled(scene: Scene, verdict: Verdict, story: Story) -> Hit | None:
    """The word that cancels an event, in its own sentence or beside it."""
    if scene.anywhere(Cue.NOT_CANCELLED) or _is_for_cancelling(scene, verdict):
        return None
    if stays(scene, story.words):
        return None
    apart = left_out(scene)
    if apart and verdict.kind in ATTENDED:
        return apart
    found = scene.anywhere(Cue.CANCELS)
    found = found if found and _is_meant(scene, verdict, found) else None
    usual = routine_off(scene.hits, found) if found else None
    if usual and (verdict.cue is None or not verdict.cue.overlaps(usual)):
        return None  # "As the gala is on 5 May, regular training is cancelled"
    if found and _is_of_another_time(scene, found, story.published_on):
        return None
    if found and not _is_renewed(scene, found):
        told = _speaks_of(scene, found, story.words) or _is_same_thing(scene, found)
        told = told or _is_likewise(scene, found) or _is_together(scene, found)
        return found if told or _lists(scene, found) else None
    return cancelling(scene, story) if verdict.kind in ATTENDED else None


def _is_meant(scene: Scene, verdict: Verdict, cancel: Hit) -> bool:
    """No doubt, no concession, and no denial of something else.

    As in "No replacement is held and tickets are to be returned by 5 May".
    """
    if _would_be(scene, cancel) or _in_spite_of(scene, cancel):
        return False
    if not is_denial(cancel, scene.hits):
        return True
    heads = scene.text[cancel.end : cancel.end + 1] == ":"  # "These will not take place: …"
    return verdict.kind in ATTENDED and (heads or scene.in_clause(cancel) or _adds(scene, cancel))


def _adds(scene: Scene, cancel: Hit) -> bool:
    """As in "The concert on 8 May, which will not take place": said right behind its day."""
    end = scene.occasion.span.end
    return any(
        hit.cue is Cue.RELATIVES
        and 0 < hit.start - end <= _NEXT
        and 0 < cancel.start - hit.end <= _WHICH
        for hit in scene.hits
    )


def _is_of_another_time(scene: Scene, cancel: Hit, published_on: date) -> bool:
    """As in "The fair that was called off last spring is on 9 December"."""
    return is_of_another_time(scene.text, scene.hits, cancel) or any(
        not other.is_exact
        and other.end_on < published_on
        and 0 <= max(cancel.start - other.span.end, other.span.start - cancel.end) <= _OLD
        for other in (*scene.earlier, *scene.later)
    )


def _would_be(scene: Scene, cancel: Hit) -> bool:
    """As in "Mikäli tuulee, retki perutaan": only then."""
    return any(
        hit.cue is Cue.DOUBTFUL and 0 <= cancel.start - hit.end <= _BESIDE for hit in scene.hits
    )


def _in_spite_of(scene: Scene, cancel: Hit) -> bool:
    """As in "The boat trip is cancelled, but the festival itself is held on 5 May"."""
    start = scene.occasion.span.start
    but = [
        max(hit.end, cancel.end)  # "Although the trip is off, the fair is held on 5 May"
        for hit in scene.hits
        if (hit.cue is Cue.CONTRASTS and cancel.end <= hit.start < start)
        or (hit.cue is Cue.CONCEDES and hit.end <= cancel.start < start)
    ]
    if not but or any(
        hit.cue in (Cue.NEGATES, Cue.CANCELS, Cue.ORIGINALLY) and hit.start >= but[0]
        for hit in scene.hits
    ):
        return False
    told = any(hit.cue is Cue.HOLDS and hit.start >= but[0] for hit in scene.hits)
    named = (*scene.kinds(whole=True), *(hit for hit in scene.hits if hit.cue is Cue.GATHERINGS))
    return told and any(hit.start >= but[0] for hit in named)


def _is_renewed(scene: Scene, cancel: Hit) -> bool:
    """As in "Cancelled; it will now be held on …": the date is the new one."""
    when, move = scene.occasion.span, scene.near(Cue.MOVES)
    if move:  # but "moved from 3 May to 5 May, has now been cancelled"
        return not (move.end <= when.start and when.end <= cancel.start and scene.in_clause(cancel))
    between = [hit for hit in scene.hits if cancel.end <= hit.start and hit.end <= when.start]
    which = any(
        hit.cue is Cue.RELATIVES and 0 <= cancel.start - hit.end <= _WHICH for hit in scene.hits
    )
    if which and any(hit.cue is Cue.HOLDS for hit in between):
        return True  # "The fair that was called off is held on 9 December"
    if {Cue.ANEW, Cue.HOLDS} <= {hit.cue for hit in between}:
        return True  # "is cancelled, and another concert is held on 9 December"
    told = [other for other in scene.earlier if any(map(str.isdigit, other.text))]
    before = [other.span.end for other in told if cancel.end <= other.span.start]
    if before and any(hit.cue is Cue.HOLDS and before[-1] <= hit.start for hit in between):
        return True  # "that was cancelled in October is now held on 9 December"
    beside = any(0 <= cancel.start - other.span.end <= _NEXT for other in scene.earlier)
    if beside and any(hit.cue is Cue.HOLDS for hit in between):
        return True  # "Last week's cancelled talk is now held on 9 December"
    small = {hit[1:] for hit in between if hit.cue is Cue.STOPS}  # "to", "till"
    bars = [hit.end for hit in between if hit.cue in {Cue.ORIGINALLY, Cue.THAT}]
    since = max(bars, default=cancel.end)  # "in order that one may be held instead on 9 December"
    return any(
        hit.cue is Cue.TO_NEW and hit[1:] not in small and hit.start >= since for hit in between
    )


def _is_for_cancelling(scene: Scene, verdict: Verdict) -> bool:
    """As in "Voit perua paikkasi 5.1. mennessä": a last day on which readers may cancel."""
    return verdict.ends and scene.near(Cue.MODALS, Cue.ACTS) is not None


def _speaks_of(scene: Scene, cancel: Hit, words: Cues) -> bool:
    """A cancellation elsewhere in the sentence is about this date unless another is nearer."""
    if scene.in_clause(cancel) or scene.is_nearest(cancel):
        return True
    others = (*scene.earlier, *scene.later)
    return all(words.is_feast(other.text) for other in others)  # "the Christmas fair on 9 December"


def _is_likewise(scene: Scene, cancel: Hit) -> bool:
    """As in "The walk on 5 May is cancelled, as is the one on 12 May"."""
    start = scene.occasion.span.start
    return any(
        hit.cue is Cue.LIKEWISE
        and cancel.end <= hit.start < start
        and len(WORD.findall(scene.text, hit.end, start)) <= _FEW
        for hit in scene.hits
    )


def _is_together(scene: Scene, cancel: Hit) -> bool:
    """As in "Both the fair on 8 May and the parade on 9 May are cancelled": one verb for two days."""
    if not scene.later or cancel.start < scene.later[-1].span.end:
        return False
    last = scene.later[-1].span.end
    told = [hit for hit in scene.hits if hit.start < last]
    if any(hit.cue in _SAID for hit in told) or len(scene.earlier) + len(scene.later) > _PAIR:
        return False
    between = (scene.occasion.span.end, scene.later[0].span.start)
    return any(
        hit.cue is Cue.CLAUSE_STARTS and between[0] <= hit.start < between[1] for hit in told
    )


def _lists(scene: Scene, cancel: Hit) -> bool:
    """As in "Peruttu: konsertti 3.12. ja seminaari 4.12.": nothing behind it holds this one."""
    first = scene.earlier[0].span.start if scene.earlier else scene.occasion.span.start
    return cancel.end <= first and not any(
        hit.cue in _ELSE and cancel.end <= hit.start < scene.occasion.span.start
        for hit in scene.hits
    )


def _is_same_thing(scene: Scene, cancel: Hit) -> bool:
    """The noun beside the cancellation is this date's too, and its day is about the same."""
    others = (*scene.earlier, *scene.later)
    mine = scene.occasion.start_on
    if not any(abs((other.start_on - mine).days) <= _WEEK for other in others):
        return False
    ours = {scene.text[hit.start : hit.end].lower() for hit in scene.kinds()}
    return any(
        scene.text[hit.start : hit.end].lower() in ours and abs(hit.start - cancel.end) <= _BESIDE
        for hit in scene.kinds(whole=True)
        if not scene.in_clause(hit)
    )
