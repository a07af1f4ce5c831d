"""Judge a field: a short label that asks readers to act, and its day, however the two are set. Pure.

The label stands before its day, behind it, or on the line above. What it says does not depend on
how the day is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.model.event import EventKind
from digest.model.reading import Precision
from digest.model.text import Span
from digest.reading.events.kind.labels import (
    LONGEST,
    Label,
    is_done_by_others,
    is_mark,
    is_of_others,
    names_a_last_day,
    read_label,
)
from digest.reading.events.kind.verdict import NearMiss, Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.setting.scene import Scene

_REACH = 2 * LONGEST  # code points that are looked at on each side of a day
_TAIL = 3  # words behind a day that may belong to the label before it: "mennessä", "at the latest"
_CELL = re.compile(r"[|;\t•()]|: | [–—-] |[.!?] (?=[A-ZÅÄÖ])")
_MARKS = " \t\u00a0\u202f–—-•*·:,;.|()"
_CLOCK = re.compile(  # a time of day, which may stand behind it
    r"(?:[\s,.:]|\((?:[^()\n]{0,40})\)|\d{1,2}(?:[.:]\d\d)?|[ap]\.?m\.?\b"
    r"|\b(?:klo|kello|kl|klockan|at|before|noon|midnight|midday|EES?T|CES?T|GMT|UTC|BST)\b)+"
)
_TIES = (": ", " – ", " - ", ":\n", "|", "\t")  # between a label and its day
_COMMAS = str.maketrans("", "", " \t\n\u00a0,;&")


def field(scene: Scene, cues: Cues) -> Verdict | NearMiss | None:
    """A last day, a call or a request for comments, told as a field of a page."""
    if not scene.occasion.is_exact:
        return None
    is_plain = scene.occasion.starts_at is None and scene.text[
        : scene.occasion.span.start
    ].endswith(_TIES)
    for text, at, name in _labels(scene, cues):
        if is_plain and is_done_by_others(text, cues):
            return NearMiss("what others do with what was handed in")
        label = read_label(text, cues, at)
        found = label and _verdict(scene, label, name)
        if found:
            return found
        is_period = scene.occasion.precision is Precision.DAYS
        if (is_period or names_a_last_day(text, cues)) and is_of_others(text, cues):
            return NearMiss("a time in which only others act")
    return None


def _verdict(scene: Scene, label: Label, name: Span | None) -> Verdict | None:
    when = scene.occasion
    if when.precision is Precision.DAYS:
        if not label.is_called:
            return None
        return Verdict(label.kind, "a period beside its label", named=name, outright=True)
    handed_in = label.is_handed_in and when.starts_at is None
    if label.is_last or handed_in:
        return Verdict(
            EventKind.DEADLINE, "a last day beside its label", ends=True, named=name, outright=True
        )
    if label.opens and label.is_called:
        return Verdict(label.kind, "an opening beside its label", named=name, outright=True)
    return None


def _labels(scene: Scene, cues: Cues) -> Iterator[tuple[str, int, Span | None]]:
    """What may be the label of a day, the day's place in it, and where it stands if not before."""
    before, behind = _before(scene, cues), _behind(scene)
    tail = scene.text[behind.start : behind.end]
    if WORD.search(before):
        told = WORD.findall(tail)
        if not told or (len(told) <= _TAIL and not scene.later):
            for lead in _leads(before):
                yield f"{lead} {tail}".strip(), len(lead), None
            yield from _above_mark(scene, before, tail, cues)
    elif WORD.search(tail):
        yield tail, len(tail), behind
    else:
        above = _above(scene)
        if above is not None:
            yield scene.text[above.start : above.end], above.end - above.start, above


def _above_mark(
    scene: Scene, before: str, tail: str, cues: Cues
) -> Iterator[tuple[str, int, Span | None]]:
    """As in "Apply" above "by 20 March": the line of the day has only the mark of a last day."""
    above = _above(scene)
    if above is None or tail or not is_mark(before, cues):
        return
    text = f"{scene.text[above.start : above.end]} {before.strip(_MARKS)}"
    yield text, len(text), above


def _leads(before: str) -> Iterator[str]:
    """The last cell before a day, the last two ("Haku – viimeistään"), and what its comma divides."""
    cells = [cell for part in _CELL.split(before) if (cell := part.strip(_MARKS))]
    rest, _, last = cells[-1].rpartition(", ")
    for lead in (" ".join(cells[-1:]), " ".join(cells[-2:]), last):
        if "," not in lead:
            yield lead
    if rest and "," not in rest and len(WORD.findall(last)) == 1:
        yield f"{rest} {last}"  # "Lausuntopyyntöön vastataan palvelussa, viimeistään"


def _before(scene: Scene, cues: Cues) -> str:
    """The line up to the day; of several days joined by "and", up to the first."""
    text, end, start = scene.text, scene.occasion.span.start, scene.sentence.span.start
    for other in reversed(scene.earlier):
        if not _joins(text[other.span.end : end], cues):
            start = max(start, other.span.end)
            break
        end = other.span.start
    start = max(start, end - _REACH, text.rfind("\n", max(0, end - _REACH), end) + 1)
    return text[start:end]


def _joins(gap: str, cues: Cues) -> bool:
    """Whether nothing but "and" or a comma stands between two days."""
    words = WORD.findall(gap)
    plain = len("".join(words)) + len(gap) - len(gap.translate(_COMMAS))
    return plain == len(gap) and all(Cue.CLAUSE_STARTS in cues.of_word(word) for word in words)


def _behind(scene: Scene) -> Span:
    """The rest of the line or the line below, up to the next day or cell."""
    text, start = scene.text, scene.occasion.span.end
    limit = min(scene.sentence.span.end, start + _REACH)
    later = [other.span.start for other in scene.later if other.precision is not Precision.YEAR]
    limit = min([limit, *later])
    clock = _CLOCK.match(text, start, limit)
    start = clock.end() if clock else start
    start += len(text[start:limit]) - len(text[start:limit].lstrip(_MARKS + "\n"))
    cell = _CELL.search(text, start, limit)
    end = cell.start() if cell else limit
    line = text.find("\n", start, end)
    end = line if line >= 0 else end
    return Span(start, max(start, start + len(text[start:end].rstrip(_MARKS))))


def _above(scene: Scene) -> Span | None:
    """The line above a day that stands alone, with at most one empty line between."""
    for line in scene.context[:1]:
        gap = scene.text[line.span.end : scene.sentence.span.start]
        if "\n" in gap and not gap.strip(_MARKS + "\n"):
            text = line.text.rstrip(" :")
            return Span(line.span.start, line.span.start + len(text))
    return None
