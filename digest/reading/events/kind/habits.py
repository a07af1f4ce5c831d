"""Rule out weekdays that go on a list of habits: "every Tuesday, Wednesday and Thursday at 10". Pure.

Only the first of them stands beside "every"; the others are of no one week either.
"""

from __future__ import annotations

from digest.reading.events.kind.verdict import NearMiss
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.setting.scene import Scene

_BACK = 10  # words before the day among which the list begins
_LEAD = 120  # code points in which they stand
_BETWEEN = 2  # words between two weekdays: "Monday evening and Tuesday"


def habit(scene: Scene, cues: Cues) -> NearMiss | None:
    """A bare weekday behind "every" and another weekday."""
    when = scene.occasion
    first = WORD.match(scene.text, when.span.start)
    if first is None or not cues.is_weekday(first.group()) or cues.day_in(when.text) is not None:
        return None
    start = max(scene.sentence.span.start, when.span.start - _LEAD)
    lead = list(WORD.finditer(scene.text, start, when.span.start))[-_BACK:]
    gap, seen = 0, False
    for word in reversed(lead):
        if cues.is_weekday(word.group()):
            gap, seen = 0, True
        elif seen and Cue.EACH in cues.of_word(word.group()):
            why = "a weekday of every week"
            return NearMiss(why, next(hit for hit in scene.hits if hit.start == word.start()))
        else:
            gap += 1
        if gap > _BETWEEN or scene.text[word.end()] in ".;:":
            return None
    return None
