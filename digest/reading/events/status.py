"""Decide what became of an event and whether a digest should offer it. Pure."""

from __future__ import annotations

from datetime import date

from digest.model.event import ATTENDED, EventKind, EventStatus
from digest.model.reading import Precision
from digest.reading.events.acts import last_day_mark
from digest.reading.events.cues import Cue, Cues, Hit
from digest.reading.events.moves import moved
from digest.reading.events.notices import cancelling
from digest.reading.events.occasions import Occasion
from digest.reading.events.scene import Scene
from digest.reading.events.standing import Standing
from digest.reading.events.story import Story
from digest.reading.events.verdict import Verdict

_AHEAD = (Cue.HOLDS, Cue.COMING, Cue.STARTS, Cue.RELEASES, Cue.OPENS, Cue.WELCOMES)


def judge_status(scene: Scene, verdict: Verdict, story: Story) -> Standing:
    """What a sentence, and what stands around it, say became of the event."""
    cues, published_on = story.words, story.published_on
    cancelled = _cancelled(scene, verdict, story)
    if cancelled:
        return Standing(EventStatus.CANCELLED, "cancelled", cancelled)
    move = moved(scene, published_on, cues)
    if move:
        return move
    settled = _over(scene, verdict, cues, published_on) or _unsure(scene, verdict)
    return settled or Standing(_news(scene, story), verdict.why_not)


def _over(scene: Scene, verdict: Verdict, cues: Cues, published_on: date) -> Standing | None:
    """Past by its day or by its words, or said not to happen."""
    if scene.occasion.end_on < published_on:
        return Standing(EventStatus.PAST, "over before the text was published")
    if verdict.kind is EventKind.RELEASE and _is_day(scene, published_on):
        return Standing(EventStatus.PAST, "out on the day of publication")
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
    loose = not scene.occasion.is_exact or last_day_mark(scene)
    usual = scene.near(Cue.USUAL) if loose else None
    if usual:
        return Standing(EventStatus.ANNOUNCED, "only says when it is usually held", usual)
    story = _own_story(scene, verdict)
    return Standing(EventStatus.ANNOUNCED, "somebody's own story", story) if story else None


def _cancelled(scene: Scene, verdict: Verdict, story: Story) -> Hit | None:
    if scene.anywhere(Cue.NOT_CANCELLED) or _is_for_cancelling(scene, verdict):
        return None
    found = scene.anywhere(Cue.CANCELS)
    if found and not _is_renewed(scene, found):
        return found if _speaks_of(scene, found) else None
    if verdict.kind not in ATTENDED:
        return None
    return cancelling(scene, story)


def _is_renewed(scene: Scene, cancel: Hit) -> bool:
    """As in "Cancelled; it will now be held on …": the date is the new one."""
    if scene.near(Cue.MOVES):
        return True
    when = scene.occasion.span
    between = [hit for hit in scene.hits if cancel.end <= hit.start and hit.end <= when.start]
    if any(hit.cue in {Cue.ORIGINALLY, Cue.THAT} for hit in between):
        return False
    small = {hit[1:] for hit in between if hit.cue is Cue.STOPS}  # "to", "till"
    return any(hit.cue is Cue.TO_NEW and hit[1:] not in small for hit in between)


def _is_for_cancelling(scene: Scene, verdict: Verdict) -> bool:
    """As in "Voit perua paikkasi 5.1. mennessä": a last day on which readers may cancel."""
    return verdict.ends and scene.near(Cue.MODALS, Cue.ACTS) is not None


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


def _negated(verdict: Verdict) -> EventStatus:
    """What is not held is cancelled; what is not published or opened was never announced."""
    return EventStatus.CANCELLED if verdict.kind in ATTENDED else EventStatus.ANNOUNCED


def _told_as_past(scene: Scene, verdict: Verdict, published_on: date) -> Hit | None:
    """A past verb in the clause, with nothing in it that looks ahead."""
    is_ahead = scene.occasion.is_exact and scene.occasion.start_on > published_on
    past = scene.near(Cue.TOOK_PLACE) if is_ahead else scene.near(Cue.HELD, Cue.TOOK_PLACE)
    if past is None and not scene.anywhere(*_AHEAD):
        past = scene.anywhere(Cue.TOOK_PLACE)
    if past is None or verdict.ends:
        return None
    ahead = scene.near(*_AHEAD)
    if ahead and scene.occasion.end_on > published_on:
        return None
    if ahead and scene.distance(ahead) < scene.distance(past):
        return None
    return past


def _is_day(scene: Scene, day: date) -> bool:
    return scene.occasion.precision is Precision.DAY and scene.occasion.start_on == day


def _looks_like_a_stamp(scene: Scene, published_on: date) -> bool:
    """A line that begins with the day of publication and does not say that anything is held."""
    same_day = scene.starts_line and _is_day(scene, published_on)
    return same_day and not scene.near(Cue.HOLDS, Cue.WELCOMES, Cue.STARTS, Cue.OPENS)


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


def _news(scene: Scene, story: Story) -> EventStatus:
    """What is newest: the programme is out, registration is open, or it is just announced."""
    found = {hit.cue for hit in scene.hits}
    for line in story.following(scene.sentence)[:1]:
        found |= {hit.cue for hit in story.words.of_line(line.text)}
    if Cue.PROGRAMME_OUT in found:
        return EventStatus.PROGRAMME_PUBLISHED
    if Cue.REGISTRATION_OPEN in found:
        return EventStatus.REGISTRATION_OPEN
    return EventStatus.ANNOUNCED
