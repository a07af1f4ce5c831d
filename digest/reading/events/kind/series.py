"""Judge a row under what tells of a series: the talks of a seminar, the evenings of a course. Pure.

A row of a day and a name says nothing of its kind; the sentence or the heading above does.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from digest.model.event import EventKind
from digest.model.text import Quote
from digest.reading.events.kind.acts import CALLS, last_day_mark
from digest.reading.events.kind.lines import LONGEST, line_end
from digest.reading.events.kind.nouns import is_anothers
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_RULE = "a row under what tells of a series"
_LEAD = 200  # code points above a row in which another row may stand
_SEVERAL = (Cue.SERIES, Cue.RHYTHMS)
_TOLD = (  # of a series, in a sentence
    *(*_SEVERAL, Cue.PROGRAMMES, Cue.HOLDS, Cue.TAKES_PLACE, Cue.HAPPENS, Cue.COMING),
    *(Cue.STARTS, Cue.WELCOMES, Cue.ACTS, Cue.TOGETHER),
)
_OVER = (Cue.HELD, Cue.TOOK_PLACE, Cue.CANCELS, Cue.MOVES)
_NOT_OF_IT = (  # a row of another sort
    *(*CALLS, Cue.SUBMISSIONS, Cue.LAST_DAYS, Cue.FINAL_DAYS, Cue.CLOSED, Cue.BREAKS),
    *(Cue.NEGATES, Cue.RELEASES, Cue.EFFECTIVE, Cue.SENDS, Cue.DECIDES),
)
_NOT_THIS = (Cue.HELD, Cue.TOOK_PLACE, Cue.NEGATES, Cue.OTHERS)
_FIRST = 2  # words before the noun that a sentence begins with: "This free webinar"
_DAY = 3  # words of a row among which its day stands
_BELOW = 800  # code points below a row in which the last row stands


def row_of_series(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "8 March: Anna Field, The limits of growth" under "Our seminar meets on Mondays."."""
    if not _is_row(scene):
        return None
    if last_day_mark(scene) or scene.near(*_NOT_OF_IT) or own_kinds(scene.hits):
        return None
    told = _series_above(scene, cues)
    if told is None and _has_sibling(scene):
        told = _series_below(scene, cues)
    if told is None or not isinstance(told.cue, EventKind):
        return None
    return Verdict(told.cue, _RULE, told, outright=True)


def _is_row(scene: Scene) -> bool:
    """A short line that begins with an exact day, in figures, and is no sentence."""
    when = scene.occasion
    if not (when.is_exact and scene.starts_line and len(scene.sentence.text) <= LONGEST):
        return False
    if scene.earlier or not any(map(str.isdigit, when.text)):
        return False
    following = WORD.search(scene.text, when.span.end, scene.sentence.span.end)
    told = following is not None and following.group()[0].islower()
    return not (told and scene.sentence.text.endswith("."))  # "On 9 March we visit Nord."


def own_kinds(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Nouns of things to attend, without parts of any series ("session") and places ("town hall")."""
    hits = tuple(hits)
    parts = {hit[1:] for hit in hits if hit.cue in (Cue.INSTALMENTS, Cue.VENUES)}
    return tuple(hit for hit in hits if isinstance(hit.cue, EventKind) and hit[1:] not in parts)


def _series_above(scene: Scene, cues: Cues) -> Hit | None:
    """The noun of the nearest line above that tells of a series, of one kind only."""
    has_sibling = _has_sibling(scene)
    for number, line in enumerate(scene.context):
        hits = cues.of_line(line.text)
        nouns = own_kinds(hits)
        if not nouns:
            continue
        own = [hit for hit in nouns if not is_anothers(line.text, hit, nouns, cues)]
        specific = [hit for hit in own if hit.cue is not EventKind.EVENT]
        is_title = line.span.start >= len(scene.text)
        if len({hit.cue for hit in specific}) != 1:
            if specific or not line.text.endswith(".") or _tells(line, hits, cues):
                return None
            continue
        several = any(hit.cue in _SEVERAL for hit in hits)
        if not (has_sibling or (several and number == 0)):
            return None
        opens = number == 0 and begun_with(line.text, 0, cues)  # "Clay workshops with Ada Kuru."
        plain = is_title or opens or not line.text.endswith((".", "!"))
        if not (plain or _tells(line, hits, cues)):
            return None
        return specific[0].behind(line.span.start)
    return None


def _tells(line: Quote, hits: tuple[Hit, ...], cues: Cues) -> bool:
    """A sentence of what goes on, with no day of its own and nothing that is over."""
    found = {hit.cue for hit in hits}
    if found.intersection(_OVER):
        return False
    if found.intersection(_SEVERAL):
        return True
    return bool(found.intersection(_TOLD)) and cues.day_in(line.text) is None


def _has_sibling(scene: Scene) -> bool:
    """Another row right above or below."""
    text, when = scene.text, scene.occasion.span
    start = text.rfind("\n", max(0, when.start - _LEAD), when.start) + 1
    end = line_end(text, when.end, when.end + LONGEST)
    above = text[max(0, start - _LEAD) : start].rstrip().rpartition("\n")[2]
    below = text[end : end + LONGEST].lstrip().partition("\n")[0]
    return _is_dated(above) or _is_dated(below)


def _is_dated(row: str) -> bool:
    """As in "- Mon 8 March, 10.00: Anna Field": a figure among its first words."""
    found = islice(WORD.finditer(row), _DAY)
    return any(word.group()[0].isdigit() for word in found)


def _series_below(scene: Scene, cues: Cues) -> Hit | None:
    """As in "The seminar is held in hall 5.", the first line below the rows."""
    end = line_end(scene.text, scene.occasion.span.end, scene.occasion.span.end + LONGEST)
    at = end
    for line in scene.text[end : end + _BELOW].splitlines(keepends=True):
        if line.strip() and not _is_dated(line):
            return begun_with(line.partition(". ")[0], at, cues)
        at += len(line)
    return None


def begun_with(line: str, at: int, cues: Cues) -> Hit | None:
    """The noun that a line begins with, as in "The webinar is free.", and nothing else to attend.

    Args:
        at: where the line stands in its text.
    """
    found = only_kind(line, cues)
    if found is None or sum(1 for _ in WORD.finditer(line, 0, found.start)) > _FIRST:
        return None
    return found.behind(at)


def only_kind(line: str, cues: Cues) -> Hit | None:
    """The first noun of a line that names one specific kind and nothing else to attend."""
    hits = cues.of_line(line)
    nouns = own_kinds(hits)
    own = [hit for hit in nouns if not is_anothers(line, hit, nouns, cues)]
    if len({hit.cue for hit in own}) != 1 or own[0].cue is EventKind.EVENT:
        return None
    return None if any(hit.cue in _NOT_THIS for hit in hits) else own[0]
