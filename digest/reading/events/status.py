"""Decide what became of an event and whether a digest should offer it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from digest.model.event import ATTENDED, EventKind, EventStatus
from digest.model.reading import Precision
from digest.model.text import Quote
from digest.reading.events.cues import Cue, Cues, Hit
from digest.reading.events.scene import Occasion, Scene
from digest.reading.events.verdict import Verdict

_ANSWERS = 70  # code points; "Tilaisuus on peruttu." after the sentence that tells of it


@dataclass(frozen=True, slots=True)
class Standing:
    """What became of an event.

    Attributes:
        why_not: why it is not offered, or None when it is.
        cue: the word that decided, or None.
        moved_from, moved_to: the day it stood on before, and the new one where one
            expression names both ("from 3 December to 14 January").
    """

    status: EventStatus
    why_not: str | None = None
    cue: Hit | None = None
    moved_from: date | None = None
    moved_to: date | None = None


def judge_status(
    scene: Scene, verdict: Verdict, following: Quote | None, cues: Cues, published_on: date
) -> Standing:
    """What a sentence, and a short one after it, say became of the event."""
    cancelled = _cancelled(scene, following, cues)
    if cancelled:
        return Standing(EventStatus.CANCELLED, "cancelled", cancelled)
    moved = _moved(scene, published_on, cues)
    if moved:
        return moved
    settled = _over(scene, verdict, cues, published_on) or _unsure(scene, verdict)
    return settled or Standing(_news(scene, following, cues), verdict.why_not)


def _over(scene: Scene, verdict: Verdict, cues: Cues, published_on: date) -> Standing | None:
    """Past by its day or by its words, or said not to happen."""
    if scene.occasion.end_on < published_on:
        return Standing(EventStatus.PAST, "over before the text was published")
    if _looks_like_a_stamp(scene, published_on):
        return Standing(EventStatus.PAST, "the day of publication at the head of a line")
    bygone = _bygone(scene, cues)
    if bygone:
        return Standing(EventStatus.PAST, "the date itself says that it is over", bygone)
    negated = scene.near(Cue.NOT_HELD)
    if negated:
        return Standing(_negated(verdict), "the text says that it does not happen", negated)
    past = _told_as_past(scene, verdict, published_on)
    return Standing(EventStatus.PAST, "told in the past tense", past) if past else None


def _unsure(scene: Scene, verdict: Verdict) -> Standing | None:
    """Only possible, only usual, or somebody's own story."""
    doubt = _doubt(scene, verdict)
    if doubt:
        return Standing(EventStatus.ANNOUNCED, "only a possibility", doubt)
    usual = None if scene.occasion.is_exact else scene.near(Cue.USUAL)
    if usual:
        return Standing(EventStatus.ANNOUNCED, "only says when it is usually held", usual)
    story = _own_story(scene, verdict)
    return Standing(EventStatus.ANNOUNCED, "somebody's own story", story) if story else None


def _cancelled(scene: Scene, following: Quote | None, cues: Cues) -> Hit | None:
    if scene.anywhere(Cue.NOT_CANCELLED):
        return None
    found = scene.anywhere(Cue.CANCELS)
    if found and not scene.near(Cue.TO_NEW, Cue.MOVES):
        return found if _speaks_of(scene, found) else None
    for line in (following, *scene.context[:1], *scene.context[-1:]):
        if line is None or len(line.text) > _ANSWERS:
            continue
        hits = cues.of_line(line.text)
        for hit in hits:
            if hit.cue is Cue.CANCELS and not any(other.cue is Cue.NOT_HELD for other in hits):
                return hit
    return None


def _speaks_of(scene: Scene, cancel: Hit) -> bool:
    """A cancellation elsewhere in the sentence is about this date unless another is nearer."""
    if scene.in_clause(cancel):
        return True
    others = (*scene.earlier, *scene.later)
    mine = scene.distance(cancel)
    return all(mine <= _distance(other, cancel) for other in others)


def _distance(occasion: Occasion, hit: Hit) -> int:
    when = occasion.span
    return hit.start - when.end if hit.start >= when.end else max(0, when.start - hit.end)


def _moved(scene: Scene, published_on: date, cues: Cues) -> Standing | None:
    """As in "From" and "to" of an event that was moved."""
    move = scene.anywhere(Cue.MOVES)
    if move is None:
        return None
    when = scene.occasion
    if when.is_range and _is_from_to(scene, cues) and when.end_on >= published_on:
        return Standing(EventStatus.MOVED, None, move, when.start_on, when.end_on)
    if _is_old_day(scene, move):
        return Standing(EventStatus.MOVED, "the day it stood on before it was moved", move)
    if scene.occasion.end_on < published_on:
        return Standing(EventStatus.PAST, "over before the text was published", move)
    old = next((other for other in reversed(scene.earlier) if other.is_exact), None)
    old = old or next((other for other in scene.later if _follows_originally(scene, other)), None)
    return Standing(EventStatus.MOVED, cue=move, moved_from=old.start_on if old else None)


def _is_from_to(scene: Scene, cues: Cues) -> bool:
    """As in "Från den 3 december till den 14 januari" after a word of moving is no stretch of days."""
    when = scene.occasion.span
    found = cues.find(scene.text, max(scene.window.start, when.start - 6), when.end)
    return any(hit.cue is Cue.FROM_OLD for hit in found)


def _is_old_day(scene: Scene, move: Hit) -> bool:
    """The day before the move: named as the old one, or the first of two."""
    if _follows_originally(scene, scene.occasion):
        return True
    if scene.later and not any(_follows_originally(scene, other) for other in scene.later):
        return True
    if scene.earlier:
        return False
    if any(hit.cue is Cue.CALLED_OFF for hit in scene.hits):
        return True
    after = scene.occasion.span.end <= move.start
    renewed = any(
        hit.cue is Cue.TO_NEW and hit.start <= scene.occasion.span.start and hit.end > move.start
        for hit in scene.hits
    )
    return after and not renewed


def _follows_originally(scene: Scene, occasion: Occasion) -> bool:
    return any(
        hit.cue is Cue.ORIGINALLY
        and (0 <= occasion.span.start - hit.end <= 40 or 0 <= hit.start - occasion.span.end <= 25)
        for hit in scene.hits
    )


def _negated(verdict: Verdict) -> EventStatus:
    """What is not held is cancelled; what is not published or opened was never announced."""
    return EventStatus.CANCELLED if verdict.kind in ATTENDED else EventStatus.ANNOUNCED


def _told_as_past(scene: Scene, verdict: Verdict, published_on: date) -> Hit | None:
    """A past verb in the clause, with nothing in it that looks ahead."""
    is_ahead = scene.occasion.is_exact and scene.occasion.start_on > published_on
    past = scene.near(Cue.TOOK_PLACE) if is_ahead else scene.near(Cue.HELD, Cue.TOOK_PLACE)
    if past is None or verdict.ends:
        return None
    ahead = scene.near(Cue.HOLDS, Cue.COMING, Cue.STARTS, Cue.RELEASES, Cue.OPENS, Cue.WELCOMES)
    if ahead and scene.occasion.end_on > published_on:
        return None
    if ahead and scene.distance(ahead) < scene.distance(past):
        return None
    return past


def _looks_like_a_stamp(scene: Scene, published_on: date) -> bool:
    """A line that begins with the day of publication and does not say that anything is held."""
    same_day = scene.starts_line and scene.occasion.start_on == published_on
    is_day = same_day and scene.occasion.precision is Precision.DAY
    return is_day and not scene.near(Cue.HOLDS, Cue.WELCOMES, Cue.STARTS, Cue.OPENS)


def _bygone(scene: Scene, cues: Cues) -> Hit | None:
    """As in "Kuluneena syksynä", "the past spring": a period that still runs by convention."""
    when = scene.occasion.span
    found = cues.find(scene.text, max(scene.window.start, when.start - 12), when.end)
    return next((hit for hit in found if hit.cue is Cue.BYGONE), None)


def _doubt(scene: Scene, verdict: Verdict) -> Hit | None:
    if verdict.ends or scene.near(Cue.ACTS, Cue.WELCOMES):
        return None
    return scene.near(Cue.DOUBTFUL) or _doubtful_speech(scene)


def _doubtful_speech(scene: Scene) -> Hit | None:
    """As in "The board suggests that …": the doubt stands before the clause."""
    opens = any(
        hit.cue is Cue.THAT and hit.start - scene.clause.start <= 1
        for hit in scene.hits
        if scene.in_clause(hit)
    )
    if not opens:
        return None
    before = [
        hit for hit in scene.hits if hit.cue is Cue.DOUBTFUL and hit.end <= scene.clause.start
    ]
    return before[-1] if before else None


def _own_story(scene: Scene, verdict: Verdict) -> Hit | None:
    """Somebody's own plans: "she starts her training in August"."""
    if scene.near(Cue.HOLDS, Cue.WELCOMES) or verdict.kind is EventKind.RELEASE:
        return None
    return scene.near(Cue.PERSONAL)


def _news(scene: Scene, following: Quote | None, cues: Cues) -> EventStatus:
    """What is newest: the programme is out, registration is open, or it is just announced."""
    found = {hit.cue for hit in scene.hits}
    if following is not None:
        found |= {hit.cue for hit in cues.of_line(following.text)}
    if Cue.PROGRAMME_OUT in found:
        return EventStatus.PROGRAMME_PUBLISHED
    if Cue.REGISTRATION_OPEN in found:
        return EventStatus.REGISTRATION_OPEN
    return EventStatus.ANNOUNCED
