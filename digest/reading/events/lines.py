"""Judge lines that say little more than when: "Time: …", lines of a list, a day with a time. Pure."""

from __future__ import annotations

import re

from digest.model.event import EventKind
from digest.reading.events.acts import last_day_mark
from digest.reading.events.cues import WORD, Cue, Cues
from digest.reading.events.nouns import asks_when, best, heads, kind_of_context
from digest.reading.events.scene import Scene
from digest.reading.events.verdict import Verdict

_BULLET = re.compile(r"[•·*–—-][ \t\u00a0]")
_LABEL = 40  # code points of a heading that is only a label
_LONGEST = 160  # code points; a longer line that begins with a date is prose
_OTHERWISE = (  # said of what is not attended
    Cue.VALID,
    Cue.OPENS,
    Cue.ENDS,
    Cue.HELD,
    Cue.SENDS,
    Cue.POLICIES,
    Cue.EFFECTIVE,
)


def labelled(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Aika: 9.12. klo 8.30"."""
    label = scene.near(Cue.LABELS)
    if label is None or label.end > scene.occasion.span.start or not scene.occasion.is_exact:
        return None
    lead = scene.text[scene.window.start : label.start]
    between = scene.text[label.end : scene.occasion.span.start]
    if WORD.search(lead) or not between.lstrip().startswith(":"):
        return None
    inside = best(scene, heads(scene, scene.kinds(whole=True), cues))
    if inside and isinstance(inside.cue, EventKind):
        return Verdict(inside.cue, "a line that says when", inside)
    kind, noun = kind_of_context(scene, cues)
    return Verdict(kind, "a line that says when", noun or label)


def under_call(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Hakuaika" on the line above "4.10.–9.11.2027 klo 16.15"."""
    if _has_other_words(scene) or not scene.context or not scene.occasion.is_exact:
        return None
    heading = scene.context[0]
    if len(heading.text) > _LABEL:
        return None
    for hit in cues.of_line(heading.text):
        if hit.cue is Cue.SURVEYS and scene.occasion.is_range:
            return Verdict(EventKind.CONSULTATION, "a period under its heading")
        if hit.cue in (Cue.CALLS, Cue.REGISTRATIONS) and scene.occasion.is_range:
            return Verdict(EventKind.APPLICATION, "a period under its heading")
        if hit.cue is Cue.LAST_DAYS and not scene.occasion.is_range:
            return Verdict(EventKind.DEADLINE, "a last day under its heading", ends=True)
    return None


def list_line(scene: Scene, cues: Cues) -> Verdict | None:
    """A line that begins with a day and a time, or stands under a heading of events."""
    if not scene.occasion.is_exact or "\n" in scene.sentence.text:
        return None
    if not scene.starts_line and not _is_bullet(scene):
        return None
    if len(scene.sentence.text) > _LONGEST or scene.near(Cue.HELD):
        return None
    if not _has_other_words(scene):
        return None
    kind, noun = kind_of_context(scene, cues)
    timed_line = scene.starts_line and scene.occasion.starts_at is not None
    if timed_line or noun is not None or asks_when(scene, cues):
        return Verdict(kind, "a line of a list of events", noun)
    return None


def _is_bullet(scene: Scene) -> bool:
    """An item of a list, by its mark or by the colon above it."""
    start = scene.sentence.span.start
    marked = _BULLET.match(scene.text, max(0, start - 2)) or _BULLET.match(scene.text, start)
    return marked is not None or any(line.text.rstrip().endswith(":") for line in scene.context[:1])


def timed(scene: Scene, cues: Cues) -> Verdict | None:
    """A day with a time of day: something happens then, unless a word says otherwise."""
    if not scene.occasion.is_exact or scene.occasion.starts_at is None:
        return None
    if scene.near(*_OTHERWISE) or last_day_mark(scene):
        return None
    kind, noun = kind_of_context(scene, cues)
    if noun or _has_other_words(scene):
        return Verdict(kind, "a day with a time of day", noun)
    return None


def _has_other_words(scene: Scene) -> bool:
    start, end = scene.sentence.span
    when = scene.occasion.span
    before = WORD.search(scene.text, start, when.start)
    return bool(before or WORD.search(scene.text, when.end, end))
