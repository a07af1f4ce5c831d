"""Offer a row that no rule decides where the rows around it are offered: "18.3. Lakes" among lectures. Pure.

A list of days and names is of one sort. Where most of its rows are things to attend and none is a
fact, a closure or a last day, so is the one whose noun no list knows. So is "Nord: 12 May" between
"Kuru and Esby: 5 May" and "Town Hall: 19 May".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from digest.model.event import ATTENDED, Event, EventKind, EventStatus
from digest.model.text import Span
from digest.reading.events.decide import decide_as
from digest.reading.events.kind.acts import CALLS
from digest.reading.events.kind.lines import LONGEST, is_otherwise, line_end
from digest.reading.events.kind.named import NAMED_DAY
from digest.reading.events.kind.rows import row_name
from digest.reading.events.kind.verdict import UNDECIDED, Verdict
from digest.reading.events.setting.cues import WORD, Cue
from digest.reading.events.setting.listing import Sort
from digest.reading.events.setting.scene import Scene
from digest.reading.events.setting.story import Story
from digest.reading.events.trace import Decision

_RULE = "a row among rows of what happens"
_FEWEST = 3  # rows of a list
_OFFERED = 2  # of them
_WORDS = 8  # of a row's name; a longer one is a sentence
_GAP = 2  # line breaks between two rows
_ELSE = (  # said of what readers do or others do
    *(*CALLS, Cue.ACTS, Cue.SUBMISSIONS, Cue.REGISTRATIONS, Cue.BREAKS, Cue.DECIDES, Cue.WORKS),
    *(Cue.STATES, Cue.MODALS, Cue.NEGATES, Cue.HELD, Cue.TOOK_PLACE),
)
_LABELS = frozenset(
    {
        *(*_ELSE, Cue.LABELS, Cue.LAST_DAYS, Cue.FINAL_DAYS, Cue.OPENS, Cue.CLOSED, Cue.STARTS),
        *(Cue.ENDS, Cue.PUBLICATIONS, Cue.PAPERS, Cue.RELEASES, Cue.POLICIES, Cue.STAMPED),
    }
)
_NEXT_ROW = re.compile(r"\.?[ \t]*\n[ \t]*\n?[^\n:]{1,60}:[ \u00a0]?")
_OUT = frozenset({EventStatus.CANCELLED, EventStatus.PAST, EventStatus.MOVED})

_Weighed = Sequence[tuple[Scene, Decision]]


def with_siblings(weighed: _Weighed, whole: Story) -> Iterator[Decision]:
    """The same decisions, with undecided rows of a list that is mostly offered."""
    told = {decision.event.start_on for _, decision in weighed if decision.event}
    for rows in _lists(weighed):
        kind = _kind_of(rows)
        for scene, decision in rows:
            named = row_name(scene, whole.words) if kind and _is_bare(scene, decision) else None
            if kind is None or named is None or scene.occasion.start_on in told:
                yield decision
                continue
            name = scene.text[named.start : named.end]
            few = sum(1 for _ in WORD.finditer(name)) <= _WORDS
            if not few or name.endswith(".") or is_otherwise(name, whole.words):
                yield decision
            else:
                yield decide_as(Verdict(kind, _RULE, named=named), scene, whole)


def with_neighbours(weighed: _Weighed, whole: Story) -> Iterator[Decision]:
    """The same decisions, with a row of one word and its day decided as the rows beside it."""
    for number, (scene, decision) in enumerate(weighed):
        beside = [weighed[at] for at in (number - 1, number + 1) if 0 <= at < len(weighed)]
        kinds = {kind for other in beside if (kind := _kind_of_named(scene, other))}
        named = _one_word(scene, decision, whole) if len(kinds) == 1 else None
        if named is None:
            yield decision
        else:
            yield decide_as(Verdict(kinds.pop(), _RULE, named=named), scene, whole)


def _kind_of_named(scene: Scene, other: tuple[Scene, Decision]) -> EventKind | None:
    """What a row above or below is: a name of more words, a colon and its day, and offered."""
    beside, decision = other
    first, last = sorted((scene.occasion.span, beside.occasion.span))
    gap = scene.text[first.end : last.start]
    if decision.rule != NAMED_DAY or not decision.event or not decision.event.proposed:
        return None
    return decision.event.kind if _NEXT_ROW.fullmatch(gap) else None


def _one_word(scene: Scene, decision: Decision, whole: Story) -> Span | None:
    """As in "Nord: 12 May": a word with a capital that is no label."""
    start = scene.sentence.span.start
    lead = scene.text[start : scene.occasion.span.start].strip()
    word = lead.rstrip(" :").lstrip("•·*–- ")
    if decision.event is not None or decision.why_not != UNDECIDED.why or not lead.endswith(":"):
        return None
    if not scene.occasion.is_exact or not word[:1].isupper() or len(WORD.findall(word)) != 1:
        return None
    if is_otherwise(word, whole.words) or any(hit.cue in _LABELS for hit in scene.hits):
        return None
    return Span(start, scene.occasion.span.start)


def _lists(weighed: _Weighed) -> Iterator[_Weighed]:
    """Days that begin lines right below each other; every other day is alone."""
    rows: list[tuple[Scene, Decision]] = []
    for one in weighed:
        if rows and not _is_next(rows[-1][0], one[0]):
            yield rows
            rows = []
        rows.append(one)
    if rows:
        yield rows


def _is_next(above: Scene, below: Scene) -> bool:
    if not (above.starts_line and below.starts_line):
        return False
    end = line_end(above.text, above.occasion.span.end, above.occasion.span.end + LONGEST)
    gap = below.text[end : below.occasion.span.start]
    return gap.count("\n") <= _GAP and not WORD.search(gap.rpartition("\n")[0])


def _kind_of(rows: _Weighed) -> EventKind | None:
    """What the rows of a list are, if most of them are attended and none is anything else."""
    offered = [event for _, decision in rows if (event := _attended(decision))]
    rest = [decision for _, decision in rows if decision.event is None]
    plain = all(decision.why_not == UNDECIDED.why for decision in rest)
    if len(rows) < _FEWEST or len(offered) < _OFFERED or 2 * len(offered) < len(rows) or not plain:
        return None
    if len(offered) + len(rest) < len(rows):
        return None  # a last day, a publication
    kinds = Counter(event.kind for event in offered)
    return next(iter(kinds)) if len(kinds) == 1 else EventKind.EVENT


def _attended(decision: Decision) -> Event | None:
    event = decision.event
    if event is None or event.kind not in ATTENDED:
        return None
    return event if event.proposed or event.status in _OUT else None


def _is_bare(scene: Scene, decision: Decision) -> bool:
    in_table = scene.listing is not None and scene.listing.sort is not Sort.CALENDAR
    undecided = decision.event is None and decision.why_not == UNDECIDED.why
    said = any(hit.cue in _ELSE for hit in scene.hits)
    return undecided and scene.occasion.is_exact and not (in_table or said)
