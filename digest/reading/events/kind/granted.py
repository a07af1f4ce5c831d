"""Rule out the time of what is applied for: "Residency period: 1–30 May", "Projektstart: 1 maj". Pure.

Such days stand as fields and rows on the page of a call, and only those who get it are there.
"""

from __future__ import annotations

from digest.model.reading import Precision
from digest.reading.events.kind.labels import LONGEST, says_granted
from digest.reading.events.kind.verdict import NearMiss
from digest.reading.events.setting.cues import Cues
from digest.reading.events.setting.scene import Scene

_WHY = "the time of what is applied for"


def granted(scene: Scene, cues: Cues) -> NearMiss | None:
    """A field of such a time, or a row under its heading."""
    start = scene.occasion.span.start
    line = max(scene.sentence.span.start, scene.text.rfind("\n", 0, start) + 1)
    label = scene.text[line:start].rstrip(" \u00a0")
    if 1 < len(label) <= LONGEST and label.endswith(":") and says_granted(label, cues):
        return NearMiss(_WHY)
    if not scene.starts_line or scene.occasion.precision is not Precision.DAYS:
        return None
    for above in scene.context[:1]:
        short = len(above.text) <= LONGEST and not above.text.endswith(".")
        if short and says_granted(above.text, cues):
            return NearMiss(_WHY)
    return None
