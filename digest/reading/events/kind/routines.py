"""Rule out days on which only what goes on every week is off: "Training on 5 May is cancelled". Pure."""

from __future__ import annotations

from digest.reading.events.kind.verdict import NearMiss
from digest.reading.events.setting.cues import Cue, Cues
from digest.reading.events.setting.scene import Scene


def usual_off(scene: Scene, _: Cues) -> NearMiss | None:
    """No other noun stands in the clause; the event for which it is off is told elsewhere."""
    cancel, usual = scene.near(Cue.CANCELS), scene.near(Cue.ROUTINES)
    if cancel is None or usual is None:
        return None
    if not all(noun.overlaps(usual) for noun in scene.kinds()):
        return None
    return NearMiss("only tells that what is usual is off", cancel)
