"""Offer a weekday that shares the verb before it: "On Tuesday Ann sings, on Thursday Paul". Pure.

What a sentence has told of one day holds of the next one that comma or "and" joins to it, unless
the words behind that one tell of something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from digest.model.event import ATTENDED, Event
from digest.reading.events.decide import decide_as
from digest.reading.events.kind.acts import CALLS
from digest.reading.events.kind.verdict import UNDECIDED, Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.setting.scene import Scene
from digest.reading.events.setting.story import Story
from digest.reading.events.trace import Decision

_RULE = "a weekday that shares the words of the one before it"
_WEEK = 7  # days between the two
_OWN = frozenset(  # said behind the weekday, it is of something else
    (
        *(*CALLS, Cue.HAPPENS, Cue.HOLDS, Cue.HELD, Cue.TOOK_PLACE, Cue.STARTS, Cue.OPENS),
        *(Cue.ENDS, Cue.CLOSED, Cue.RELEASES, Cue.SENDS, Cue.DECIDES, Cue.ACTS, Cue.MODALS),
        *(Cue.NEGATES, Cue.CANCELS, Cue.MOVES, Cue.BREAKS, Cue.WORKS, Cue.STATES, Cue.PAPERS),
    )
)

_Weighed = Sequence[tuple[Scene, Decision]]


def with_gapped(weighed: _Weighed, whole: Story) -> Iterator[Decision]:
    """The same decisions, with weekdays that share what is told of the day before them."""
    before: tuple[Scene, Event] | None = None
    for scene, decision in weighed:
        told = decision
        is_bare = before is not None and _is_bare(scene, decision, whole.words)
        if before is not None and is_bare and _follows(before, scene, whole.words):
            told = decide_as(Verdict(before[1].kind, _RULE), scene, whole)
        event = told.event
        offered = event is not None and event.proposed and event.kind in ATTENDED
        if event is not None and offered and scene.occasion.is_exact:
            before = (scene, event)
        yield told


def _is_bare(scene: Scene, decision: Decision, cues: Cues) -> bool:
    """A weekday without a number of which no rule knows anything."""
    when = scene.occasion
    if decision.event is not None or decision.why_not != UNDECIDED.why or not when.is_exact:
        return False
    return not any(map(str.isdigit, when.text)) and cues.is_weekday(when.text.split()[-1])


def _follows(before: tuple[Scene, Event], scene: Scene, cues: Cues) -> bool:
    """In the same sentence, behind a comma or "and", with words that name only who or what."""
    earlier, when = before[0].occasion, scene.occasion
    apart = (when.start_on - earlier.end_on).days
    if before[0].sentence.span != scene.sentence.span or not 0 < apart < _WEEK:
        return False
    lead = scene.text[earlier.span.end : when.span.start].rstrip()
    while lead and lead.rpartition(" ")[2].lower() in cues.words.before_weekdays:
        lead = lead.rpartition(" ")[0].rstrip()
    if not (lead.endswith(",") or lead.rpartition(" ")[2].lower() in cues.words.joins):
        return False
    end = scene.later[0].span.start if scene.later else scene.sentence.span.end
    words = WORD.findall(scene.text, when.span.end, end)
    said = (hit for hit in scene.hits if when.span.end <= hit.start < end)
    return bool(words) and not any(hit.cue in _OWN for hit in said)
