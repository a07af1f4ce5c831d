"""Rule out bare days under a heading that denies: "No classes:" above "5 May". Pure."""

from __future__ import annotations

from digest.reading.events.kind.lines import line_end
from digest.reading.events.kind.verdict import NearMiss
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.setting.scene import Scene

_HEADING = 120  # code points


def not_on(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "5 May" alone on its line under "No classes:": a heading that denies its rows."""
    if not (scene.starts_line and scene.context and scene.occasion.is_exact):
        return None
    heading, when = scene.context[0], scene.occasion.span
    if len(heading.text) > _HEADING or heading.text.endswith((".", "!", "?")):
        return None
    if (
        WORD.search(scene.text, when.end, line_end(scene.text, when.end, len(scene.text)))
        or cues.day_in(heading.text) is not None
    ):
        return None
    hits = cues.of_line(heading.text)
    spared = [hit for hit in hits if hit.cue in (Cue.SPARED, Cue.WELCOMES, Cue.NOT_CANCELLED)]
    for hit in hits:
        denies = hit.cue is Cue.NEGATES or hit.cue is Cue.BREAKS
        in_brackets = "(" in heading.text[: hit.start] and ")" in heading.text[hit.end :]
        if denies and not in_brackets and not any(hit.overlaps(other) for other in spared):
            return NearMiss("a row under a heading that denies", hit.behind(heading.span.start))
    return None
