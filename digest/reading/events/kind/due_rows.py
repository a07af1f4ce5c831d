"""Judge a row of a list whose heading says that its days are last days to act. Pure.

"Copy dates:" stands above "Spring: 12 March" and "Summer: 11 June" alike, however many rows lie between.
"""

from __future__ import annotations

from digest.model.event import EventKind
from digest.model.text import Quote
from digest.reading.events.kind.labels import is_of_others
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_ROW = 90  # code points
_LIST = 2_000  # code points between a heading and its last row
_HEADING = 60  # code points of a heading without a colon
_MOST = 5  # words of a row beside its day: "Round 2", "5 pm on"
_MARKS = " \t\u00a0\u202f–—-•*·:,;.|()"
_OTHERWISE = (  # a row that says itself what its day is
    *(Cue.GATHERINGS, Cue.DRAWS, Cue.RELEASES, Cue.SENDS, Cue.DECIDES, Cue.HOLDS, Cue.OPENS),
    *(Cue.STARTS, Cue.CANCELS, Cue.MOVES, Cue.CLOSED, Cue.EFFECTIVE, Cue.CALLS, Cue.HELD),
)


def due_row(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Summer: 11 June" under "Copy dates for the newsletter:"."""
    when, row = scene.occasion, scene.sentence.text
    if not when.is_exact or when.is_range or len(row) > _ROW or not scene.context:
        return None
    if row.rstrip().endswith(("!", "?")) or scene.earlier or scene.later:
        return None
    named = _heading(scene, cues)
    if named is None or scene.kinds(whole=True) or scene.anywhere(*_OTHERWISE):
        return None
    start, end = scene.sentence.span
    beside = (row[: when.span.start - start], scene.text[when.span.end : end])
    if sum(len(WORD.findall(part)) for part in beside) > _MOST:
        return None
    rule = "a row under a heading of last days"
    return Verdict(EventKind.DEADLINE, rule, named, ends=True, outright=True)


def _heading(scene: Scene, cues: Cues) -> Hit | None:
    """Its word for last days; nothing but other rows of days may stand between."""
    until = scene.sentence.span.start
    for line in scene.context:
        if not 0 <= until - line.span.end <= _LIST:
            return None  # the title, where it stands elsewhere
        hit = _named(line, cues)
        if hit is not None:
            return hit if _are_rows(scene.text[line.span.end : until], cues) else None
        if len(line.text) > _ROW or cues.day_in(line.text) is None:
            return None
    return None


def _named(line: Quote, cues: Cues) -> Hit | None:
    """As in "Deadlines in 2027", "The closing dates are as follows:", and no day of its own."""
    opens = line.text.rstrip().endswith(":")
    if not opens and (len(line.text) > _HEADING or line.text.endswith((".", "!", "?"))):
        return None
    hits = cues.of_line(line.text)
    if any(isinstance(hit.cue, EventKind) or hit.cue in (Cue.NEGATES, Cue.DECIDES) for hit in hits):
        return None
    found = next((hit for hit in hits if hit.cue is Cue.LAST_DAYS), None)
    if found is None or is_of_others(line.text.rstrip(" :"), cues):
        return None
    return None if cues.day_in(line.text) is not None else found.behind(line.span.start)


def _are_rows(between: str, cues: Cues) -> bool:
    """Every line between is short and has a day."""
    rows = (row.strip() for row in between.split("\n")[:-1])
    told = (row for row in rows if row.strip(_MARKS))
    return all(len(row) <= _ROW and cues.day_in(row) is not None for row in told)
