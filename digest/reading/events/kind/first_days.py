"""Judge the first day on which readers may act, and the hour at which they are heard. Pure."""

from __future__ import annotations

from digest.model.event import EventKind
from digest.reading.events.kind.acts import begins_then, last_day_mark, until
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.setting.cues import Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_FEW = 6  # words between "the first day to register" and its day: "which this time is"
_OPENED = (Cue.OPENS, Cue.ENDS, Cue.STARTS)


def first_to_act(scene: Scene, _: Cues) -> Verdict | None:
    """As in "The first day to register is 8 April", "Anmälan tidigast den 8 april": it opens then."""
    first = scene.anywhere(Cue.FIRST_DAYS)
    if (
        first is None
        or scene.words_between(first) > _FEW
        or not scene.occasion.is_exact
        or last_day_mark(scene)
    ):
        return None
    if first.start > scene.occasion.span.start:
        return None
    return Verdict(EventKind.APPLICATION, "the first day to register", first, outright=True)


def heard_at(scene: Scene, _: Cues) -> Verdict | None:
    """As in "Samråd den 18 april kl. 16–18": at an hour of one day people meet to be heard."""
    noun, when = scene.anywhere(Cue.HEARINGS), scene.occasion
    if noun is None or when.starts_at is None or when.start_on != when.end_on:
        return None
    if last_day_mark(scene) or until(scene) or begins_then(scene):
        return None
    opens = (hit for hit in scene.hits if hit.cue in _OPENED and scene.in_clause(hit))
    if any(not any(map(hit.is_within, _heard(scene))) for hit in opens):
        return None  # "The hearing opens at 8 am on 18 April"; but an "open hearing" is one
    if scene.near(Cue.OPINIONS, Cue.LAST_DAYS) or scene.kinds():
        return None
    return Verdict(EventKind.EVENT, "people are heard at an hour", noun)


def _heard(scene: Scene) -> list[Hit]:
    return [hit for hit in scene.hits if hit.cue is Cue.HEARINGS]
