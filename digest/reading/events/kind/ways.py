"""Rule out what people only use from a day on: "The coastal path opens to walkers on 12 June". Pure.

A path, a track, a bridge or a tower is no place where anybody is received, unless the sentence
asks people in, somebody opens it solemnly, or it tells the hour.
"""

from __future__ import annotations

from digest.reading.events.kind.acts import CALLS
from digest.reading.events.kind.states import clear, welcomes_below
from digest.reading.events.kind.verdict import NearMiss
from digest.reading.events.setting.cues import Cue, Cues
from digest.reading.events.setting.scene import Scene

_OPENS = (Cue.OPENINGS, Cue.OPENS, Cue.REOPENS)
_MET = (Cue.CEREMONIES, Cue.WELCOMES, Cue.HOLDS, Cue.GATHERINGS, Cue.DRAWS, Cue.PEOPLE, *CALLS)


def way_opens(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "Kuntorata avataan 8.6.", "Leden öppnas för vandrare"; no "trail is opened with a walk"."""
    way = scene.near(Cue.WAYS)
    if way is None or scene.near(*_OPENS) is None:
        return None
    if scene.occasion.starts_at is not None or clear(scene, way, *_MET) or scene.kinds():
        return None
    if welcomes_below(scene, cues):
        return None
    return NearMiss("only tells when something begins, changes or ends", way)
