"""Ask what labelled texts have taught: of days that no rule decides, and of what rules would offer. Pure.

Each sign around a day (`signs`) has a worth, in log-odds, fitted to labelled texts by
`bench/learn_events.py`; their sum says how likely the day is one that an editor would list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from digest.reading.events.decide import decide_as
from digest.reading.events.nouns import kind_of_context
from digest.reading.events.scene import Scene
from digest.reading.events.signs import signs_of
from digest.reading.events.story import Story
from digest.reading.events.trace import Decision
from digest.reading.events.verdict import UNDECIDED, Verdict

BASE = "*"  # the sign of every day
OFFERED = 1.0  # log-odds from which an undecided day is offered
WITHHELD = 0.3  # log-odds below which an offer is held back
_RULE = "what stands around the day is what stands around things to take part in"
_WHY_NOT = "what stands around the day is not what stands around things to take part in"


def look_again(
    weighed: Sequence[tuple[Scene, Decision]], whole: Story, learned: Mapping[str, float]
) -> Iterator[Decision]:
    """The same decisions, with what was learned asked where it may change one.

    A day that another sentence tells of, offered or refused, is left to that sentence.
    """
    told = {decision.event.start_on for _, decision in weighed if decision.event}
    for scene, decision in weighed:
        if not learned:
            yield decision
        elif decision.event and decision.event.proposed:
            unlikely = likelihood(scene, whole, learned) < WITHHELD
            yield _withheld(decision) if unlikely else decision
        elif _is_open(scene, decision, told) and likelihood(scene, whole, learned) >= OFFERED:
            kind, noun = kind_of_context(scene, whole.words)
            again = decide_as(Verdict(kind, _RULE, noun), scene, whole)
            told |= {again.event.start_on} if again.event else set()
            yield again
        else:
            yield decision


def likelihood(scene: Scene, whole: Story, learned: Mapping[str, float]) -> float:
    """Log-odds that an editor lists what the day tells of."""
    signs = signs_of(scene, whole.words, whole.published_on)
    return learned.get(BASE, 0.0) + sum(learned.get(sign, 0.0) for sign in signs)


def _is_open(scene: Scene, decision: Decision, told: set[date]) -> bool:
    undecided = decision.event is None and decision.why_not == UNDECIDED.why
    return undecided and scene.occasion.start_on not in told


def _withheld(decision: Decision) -> Decision:
    event = decision.event and replace(decision.event, proposed=False, why_not=_WHY_NOT)
    return replace(decision, event=event, why_not=_WHY_NOT)
