"""Rule out the hours of a place that stand among its closed days: "Thu 9–15 / Fri closed". Pure.

Such rows need no heading of opening hours: a reader knows them by the row that says "closed".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.model.event import EventKind
from digest.model.text import Span
from digest.reading.events.kind.acts import CALLS
from digest.reading.events.kind.lines import LONGEST, MARKS, line_end
from digest.reading.events.kind.rows import rows_beside
from digest.reading.events.kind.verdict import NearMiss
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_ROW = 80  # code points of a row of hours
_FEW = 3  # words of a row that say for whom or how a place is open
_HEADING = 120  # code points of a line that says that a place is open
_MET = (
    Cue.GATHERINGS,
    Cue.DRAWS,
    Cue.HOLDS,
    Cue.PEOPLE,
    Cue.WELCOMES,
    Cue.ACTS,
    Cue.PROGRAMMES,
    *CALLS,
)
_ABOVE = 400  # code points in which the heading of a row is looked for
_HOURS = re.compile(r"\b\d{1,2}(?:[.:]\d\d)? ?[–-] ?\d{1,2}(?:[.:]\d\d)?(?![\d.])")
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
    above = _heading(scene, cues, line)
    if _stands_open(above, cues):
        return NearMiss("a line of opening hours or closures")
    if not cues.is_feast(when.text) and _is_met(above, cues):
        return None
    if _is_beside_closed(scene, cues, line):
        return NearMiss("a line of opening hours or closures")
    return None


def _tells_hours_only(scene: Scene, cues: Cues, line: Span) -> bool:
    """A day and its hours, and for whom ("nuoret") or a feast; or a feast that heads rows."""
    when, text = scene.occasion, scene.text
    if cues.is_feast(when.text):
        return not text[when.span.end : line.end].strip(MARKS)
    rest = text[when.span.end : line.end]
    if when.ends_at in (None, when.starts_at) and not _HOURS.search(rest):
        return False
    if cues.is_feast(_HOURS.sub("", rest).strip(MARKS)):
        return True
    if any(hit.cue in _MET or isinstance(hit.cue, EventKind) for hit in _of_row(scene, line)):
        return False
    words = [word for word in WORD.findall(_IN_BRACKETS.sub("", rest)) if not word[0].isdigit()]
    return len(words) <= _FEW and all(word.islower() for word in words)


def _of_row(scene: Scene, line: Span) -> Iterator[Hit]:
    return (hit for hit in scene.hits if line.start <= hit.start < line.end)


def _heading(scene: Scene, cues: Cues, line: Span) -> str:
    """The nearest line above that is no row, unless it is a feast."""
    above = scene.text[max(0, line.start - _ABOVE) : line.start].split("\n")[:-1]
    for row in reversed(above):
        if row.strip() and not _begins_with_day(row, cues):
            return "" if cues.is_feast(row.strip(MARKS)) else row
    return ""


def _is_met(heading: str, cues: Cues) -> bool:
    """It names a thing to attend, as in "Christmas market"."""
    said = (hit.cue for hit in cues.of_line(heading))
    return any(isinstance(cue, EventKind) or cue is Cue.GATHERINGS for cue in said)


def _stands_open(heading: str, cues: Cues) -> bool:
    """As in "The youth club is open as usual.", "Kirjasto palvelee näin:", but no exhibition is."""
    hits = cues.of_line(heading)
    opens = next((hit for hit in hits if hit.cue is Cue.STANDS_OPEN), None)
    if opens is None or len(heading) > _HEADING or any(hit.cue in _MET for hit in hits):
        return False
    return not any(isinstance(hit.cue, EventKind) and hit.start < opens.start for hit in hits)


def _is_beside_closed(scene: Scene, cues: Cues, line: Span) -> bool:
    """A row next to it is a day on which the place is shut."""
    rows = (
        scene.text[at : line_end(scene.text, at, at + LONGEST)]
        for at in rows_beside(scene.text, line)
    )
    return any(
        _begins_with_day(row, cues) and any(hit.cue is Cue.CLOSED for hit in cues.of_line(row))
        for row in rows
    )


def _begins_with_day(row: str, cues: Cues) -> bool:
    first = WORD.search(row)
    if first is None:
        return False
    return first.group()[0].isdigit() or cues.is_weekday(first.group())
