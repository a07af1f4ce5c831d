"""Rule out days by which something is to be held: "The meeting must be held by 30 June". Pure.

The day itself is still to be set, so there is nothing to attend on it.
"""

from __future__ import annotations

from digest.reading.events.kind.acts import CALLS, last_day_mark
from digest.reading.events.kind.verdict import NearMiss
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.setting.scene import Scene

_ASKED = (*CALLS, Cue.ACTS, Cue.SUBMISSIONS, Cue.WELCOMES, Cue.TICKETS)


def held_by(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "Kokous pidetään kesäkuun loppuun mennessä", "Mötet ska hållas senast den 30 juni"."""
    if scene.near(Cue.HOLDS, Cue.TAKES_PLACE, Cue.COMING) is None:
        return None
    mark = last_day_mark(scene)
    if mark is None or scene.occasion.starts_at is not None:
        return None
    when = scene.occasion
    gap = WORD.findall(scene.text, mark.end, max(mark.end, when.span.start))
    named = cues.is_feast(when.text.split()[0].strip(","))
    if named or any(word.lower() not in cues.words.stops for word in gap):
        return None  # "before Christmas on 12 December"
    if not any(hit.cue is Cue.NOT_LATER for hit in cues.of_line(scene.text[mark.start : mark.end])):
        return None  # "on display until 30 June"
    nouns = scene.kinds()
    asked = (hit for hit in scene.hits if hit.cue in _ASKED and scene.in_clause(hit))
    if any(not any(hit.overlaps(noun) for noun in nouns) for hit in asked):
        return None
    return NearMiss("only says by when something is to be held", mark)
