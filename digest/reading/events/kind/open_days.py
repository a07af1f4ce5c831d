"""Rule out the hours of a place that stand among its closed days: "Thu 9–15 / Fri closed". Pure.

Such rows need no heading of opening hours: a reader knows them by the row that says "closed".
"""

from __future__ import annotations

import re

from digest.model.event import EventKind
from digest.model.text import Span
from digest.reading.events.kind.lines import LONGEST, MARKS, line_end
from digest.reading.events.kind.rows import row_name, rows_beside
from digest.reading.events.kind.verdict import NearMiss
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.setting.scene import Scene

_ROW = 80  # code points of a row of hours
_ABOVE = 400  # code points in which the heading of a row is looked for
_IN_BRACKETS = re.compile(r"\([^()\n]{1,40}\)")


def among_closures(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "Thu 30 April 9–15" above "Fri 1 May closed", and in "Easter" above both."""
    when = scene.occasion
    if not (scene.starts_line and when.is_exact):
        return None
    start = scene.text.rfind("\n", max(0, when.span.start - LONGEST), when.span.start) + 1
    line = Span(start, line_end(scene.text, when.span.end, when.span.end + LONGEST))
    if line.end - line.start > _ROW or not _tells_hours_only(scene, cues, line):
        return None
    if _is_met(scene, cues, line):
        return None
    for at in rows_beside(scene.text, line):
        row = scene.text[at : line_end(scene.text, at, at + LONGEST)]
        if _begins_with_day(row, cues) and any(h.cue is Cue.CLOSED for h in cues.of_line(row)):
            return NearMiss("a line of opening hours or closures")
    return None


def _tells_hours_only(scene: Scene, cues: Cues, line: Span) -> bool:
    """A day and its hours, beside which a feast or a bracket may stand; or a feast that heads rows."""
    when, text = scene.occasion, scene.text
    if cues.is_feast(when.text):
        return not text[when.span.end : line.end].strip(MARKS)
    if when.starts_at is None or when.ends_at in (None, when.starts_at):
        return False
    named = row_name(scene, cues)
    if named is None:
        return True
    rest = text[named.start : named.end]
    return cues.is_feast(rest) or not WORD.search(
        _IN_BRACKETS.sub("", text[when.span.end : line.end])
    )


def _is_met(scene: Scene, cues: Cues, line: Span) -> bool:
    """The nearest line above that is no row names a thing to attend, as in "Christmas market"."""
    if cues.is_feast(scene.occasion.text):
        return False
    above = scene.text[max(0, line.start - _ABOVE) : line.start].split("\n")[:-1]
    for row in reversed(above):
        if row.strip() and not _begins_with_day(row, cues):
            said = [hit.cue for hit in cues.of_line(row)]
            met = any(isinstance(cue, EventKind) or cue is Cue.GATHERINGS for cue in said)
            return met and not cues.is_feast(row.strip(MARKS))
    return False


def _begins_with_day(row: str, cues: Cues) -> bool:
    first = WORD.search(row)
    if first is None:
        return False
    return first.group()[0].isdigit() or cues.is_weekday(first.group())
