"""Rule out days of somebody's own life: family, leave, a journey on duty, a birthday. Pure."""

from __future__ import annotations

from digest.reading.events.kind.verdict import NearMiss
from digest.reading.events.setting.cues import Cue, Cues
from digest.reading.events.setting.scene import Scene

_OPEN_TO_ALL = (Cue.WELCOMES, Cue.ACTS, Cue.REGISTRATIONS, Cue.RELEASES)


def private(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "My mother is coming on Thursday", "Ministern är på tjänsteresa": nobody else is asked.

    Where the word does not open the sentence, a thing to attend weighs more: "The house is a
    hundred years old on 5 May, and there is a party".
    """
    own = scene.near(Cue.PRIVATE)
    if own is None or scene.near(*_OPEN_TO_ALL):
        return None
    opens = own.start == scene.sentence.span.start
    if not opens and (scene.kinds(whole=True) or scene.anywhere(Cue.DRAWS, Cue.GATHERINGS)):
        return None
    return NearMiss("a day of somebody's own life", own)
