"""Ask what labelled texts have taught: of days that no rule decides, and of what rules would offer. Pure.

Each sign around a day (`signs`) has a worth, in log-odds, fitted to labelled texts by
`bench/learn_events.py`; their sum says how likely the day is one that an editor would list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from math import fsum, inf

from digest.model.event import EventKind, EventStatus
from digest.model.text import Quote, Span
from digest.reading.events.decide import decide_as
from digest.reading.events.kind.acts import last_day_mark
from digest.reading.events.kind.nouns import kind_of_context
from digest.reading.events.kind.renewed import stays
from digest.reading.events.kind.verdict import UNDECIDED, Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene
from digest.reading.events.setting.story import Story
from digest.reading.events.signs import signs_of, signs_of_word
from digest.reading.events.trace import Decision

BASE = "*"  # the sign of every day
# Log-odds.
OFFERED = 1.5  # from which an undecided day is offered: four such offers in five are right
WITHHELD = -2.5  # below which an offer is held back; two of three unseen ones up to −1 were right
WITHHELD_OFF = -1.0  # the same where a word near by takes something back, which may be this
WITHHELD_VAGUE = -3.0  # the same of a month or a season, which are rarer and stand in freer words
WITHHELD_LOOSE = (
    0.0  # the same where no noun says what sort of event it is: most only say when things are done
)
ARTICLE = 400  # code points from which a text tells of more than its event
WITHHELD_SAID = (
    2.0  # there of a day told in words ("today"): of eight unseen ones below it six were wrong
)
_ASKED = (
    (EventKind.APPLICATION, (Cue.CALLS, Cue.REGISTRATIONS)),
    (EventKind.CONSULTATION, (Cue.SURVEYS, Cue.OPINIONS)),
)
_OFF = frozenset(
    {*(Cue.CANCELS, Cue.MOVES, Cue.NEGATES, Cue.NOT_HELD, Cue.DOUBTFUL, Cue.ORIGINALLY)}
    | {Cue.HELD, Cue.TOOK_PLACE}
)
_RULE = "what stands around the day is what stands around things to take part in"
HELD_BACK = "what stands around the day is not what stands around things to take part in"


def look_again(
    weighed: Sequence[tuple[Scene, Decision]], whole: Story, learned: Mapping[str, float]
) -> Iterator[Decision]:
    """The same decisions, with what was learned asked where it may change one.

    A day that another sentence tells of, offered or refused, is left to that sentence, and a month
    or a season that no rule decides is not offered.
    """
    told = {decision.event.start_on for _, decision in weighed if decision.event}
    for scene, decision in weighed:
        if not learned:
            yield decision
        elif decision.event and decision.event.proposed:
            unlikely = _is_unlikely(scene, decision, whole, learned)
            yield _withheld(decision, scene, learned) if unlikely else decision
        elif (
            _is_open(scene, decision, told, whole.words)
            and likelihood(scene, whole, learned) >= OFFERED
        ):
            again = decide_as(_verdict(scene, whole.words), scene, whole)
            told |= {again.event.start_on} if again.event else set()
            yield replace(again, cue=again.cue or _telling_word(scene, learned, 1))
        else:
            yield decision


def likelihood(scene: Scene, whole: Story, learned: Mapping[str, float]) -> float:
    """Log-odds that an editor lists what the day tells of."""
    signs = signs_of(scene, whole.words, whole.published_on)
    worth = (learned.get(sign, 0.0) for sign in signs)
    return fsum((learned.get(BASE, 0.0), *worth))  # in any order: signs are a set


def _verdict(scene: Scene, cues: Cues) -> Verdict:
    """What a likely day tells of: a last day, a call, else what stands nearest, else the heading's."""
    mark = last_day_mark(scene) or _ends_first(scene)
    if mark:
        return Verdict(EventKind.DEADLINE, _RULE, mark, ends=True)
    for kind, asked in _ASKED:
        call = scene.anywhere(*asked) or _in_heading(scene, cues, asked)
        if call:
            return Verdict(kind, _RULE, call)
    nouns = sorted(scene.kinds(), key=scene.distance)
    if nouns and isinstance(nouns[0].cue, EventKind):
        return Verdict(nouns[0].cue, _RULE, nouns[0])
    kind, noun = kind_of_context(scene, cues)
    return Verdict(kind, _RULE, noun)


def _ends_first(scene: Scene) -> Hit | None:
    """As in "Closes midnight 15 March", which says nothing more."""
    end = scene.near(Cue.ENDS)
    opens = end is not None and end.start == scene.sentence.span.start
    return end if end and opens and scene.words_between(end) <= 1 else None


def _in_heading(scene: Scene, cues: Cues, asked: tuple[Cue, ...]) -> Hit | None:
    for line in scene.context[:1]:
        found = (hit for hit in cues.of_line(line.text) if hit.cue in asked)
        return next((hit.behind(line.span.start) for hit in found), None)
    return None


def _is_unlikely(
    scene: Scene, decision: Decision, whole: Story, learned: Mapping[str, float]
) -> bool:
    """Its signs speak against it; of a move, a day that stays and a label's, the rules know better."""
    if decision.event is None or decision.event.status is EventStatus.MOVED or decision.outright:
        return False
    least = _least(scene, decision.event.kind, whole.words)
    return likelihood(scene, whole, learned) < least and not stays(scene, whole.words)


def _least(scene: Scene, kind: EventKind, cues: Cues) -> float:
    """The log-odds below which an offer of a rule is not believed."""
    if not scene.occasion.is_exact and kind is not EventKind.EVENT:
        return WITHHELD_VAGUE
    if not scene.occasion.is_exact:
        is_held = scene.near(Cue.TAKES_PLACE) is not None  # all else in articles was wrong
        return inf if _is_article(scene) and not is_held else WITHHELD_LOOSE
    if _is_article(scene) and not any(map(str.isdigit, scene.occasion.text)):
        return WITHHELD_SAID
    lines = (hit for line in scene.context for hit in cues.of_line(line.text))
    return WITHHELD_OFF if any(hit.cue in _OFF for hit in (*scene.hits, *lines)) else WITHHELD


def _is_article(scene: Scene) -> bool:
    """Whether the text is so long that any word for a time may stand in it ("today", "Christmas")."""
    return len(scene.text) > ARTICLE


def _is_open(scene: Scene, decision: Decision, told: set[date], cues: Cues) -> bool:
    undecided = decision.event is None and decision.why_not == UNDECIDED.why
    in_passing = _is_article(scene) and cues.is_feast(scene.occasion.text)
    is_new = scene.occasion.is_exact and scene.occasion.start_on not in told
    return undecided and is_new and not in_passing


def _withheld(decision: Decision, scene: Scene, learned: Mapping[str, float]) -> Decision:
    event = decision.event and replace(decision.event, proposed=False, why_not=HELD_BACK)
    word = _telling_word(scene, learned, -1)
    return replace(decision, event=event, why_not=HELD_BACK, standing=word)


def _telling_word(scene: Scene, learned: Mapping[str, float], sign: int) -> Quote | None:
    """The word of the clause that says most for a day, or with a sign of −1 against it."""
    when, told = scene.occasion.span, []
    for found in WORD.finditer(scene.text, *scene.clause):
        worth = sign * sum(learned.get(one, 0.0) for one in signs_of_word(found.group()))
        if worth > 0 and not when.start <= found.start() < when.end:
            told.append((worth, found.span()))
    if not told:
        return None
    start, end = max(told)[1]
    return Quote(scene.text[start:end], Span(start, end))
