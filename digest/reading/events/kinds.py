"""Decide what sort of event a date tells of, if any. Pure.

Rules are asked in order; the first that fits decides. Deadlines come before what they are for,
publications before what was published about, and bare date lines last.
"""

from __future__ import annotations

from collections.abc import Callable

from digest.model.event import EventKind
from digest.model.reading import Precision
from digest.reading.events.acts import acts_in_period, call, last_day, last_day_mark, survey
from digest.reading.events.cues import Cue, Cues
from digest.reading.events.lines import labelled, list_line, timed, under_call
from digest.reading.events.misses import (
    closed,
    decision,
    duty,
    policy,
    purpose,
    sending,
    stamp,
    state_of_things,
    which_one,
)
from digest.reading.events.nouns import (
    SUPPORT,
    attended,
    head_publication,
    is_of,
    noun_beside,
)
from digest.reading.events.scene import Scene
from digest.reading.events.verdict import NearMiss, Verdict

_LIST_LINE = 160  # code points; a longer line that begins with a date is prose


_Rule = Callable[[Scene, Cues], "Verdict | NearMiss | None"]


def judge_kind(scene: Scene, cues: Cues) -> Verdict | NearMiss:
    """The first rule that fits an occasion, or why none does."""
    for rule in _RULES:
        found = rule(scene, cues)
        if found is not None:
            return found
    return NearMiss("no word says that anything happens or is due then")


def _participle(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "5.3. pidettävään webinaariin": the date belongs to the noun of the participle."""
    linking = cues.words.linking_endings
    if not linking:
        return None
    for hit in scene.hits:
        after = hit.cue is Cue.COMING and hit.start >= scene.occasion.span.end
        if not after or scene.words_between(hit) > 2:
            continue
        nouns = [kind for kind in scene.kinds() if kind.start >= hit.end]
        for noun in nouns[:1]:
            if isinstance(noun.cue, EventKind) and noun.start - hit.end <= 60:
                return Verdict(noun.cue, "a participle ties the date to something to attend", noun)
    return None


def _release(scene: Scene, cues: Cues) -> Verdict | None:
    """Something will be published."""
    strong = scene.near(Cue.RELEASES)
    work = head_publication(scene)
    if noun_beside(scene) and not (strong and is_of(scene, cues)):
        return None
    if strong:
        return Verdict(EventKind.RELEASE, "something is published", strong)
    weak = scene.near(Cue.APPEARS)
    if work and weak and not attended(scene, cues):
        return Verdict(EventKind.RELEASE, "a publication comes out", weak)
    available = scene.near(Cue.VIEWABLE) or (work and scene.near(Cue.AVAILABLE))
    if available and (work or last_day_mark(scene)):
        return Verdict(EventKind.RELEASE, "a publication is available", available)
    return None


def _attend(scene: Scene, cues: Cues) -> Verdict | None:
    """A thing to attend, with a word that says it happens, or right beside its date."""
    noun = attended(scene, cues)
    if noun is None or not isinstance(noun.cue, EventKind):
        return None
    if scene.near(*SUPPORT):
        return Verdict(noun.cue, "something to attend happens", noun)
    if scene.occasion.precision is Precision.YEAR:
        return None
    if scene.near(Cue.HELD) or scene.near(Cue.NOT_HELD, Cue.DOUBTFUL):
        return Verdict(noun.cue, "something to attend is told of", noun)
    if scene.occasion.is_exact or _is_verbless(scene):
        return Verdict(noun.cue, "something to attend stands with a date", noun)
    return None


def _is_verbless(scene: Scene) -> bool:
    """A headline or a list line: short and without a stop."""
    text = scene.sentence.text
    return len(text) <= _LIST_LINE and not text.rstrip().endswith((".", "!", "?"))


def _held_then(scene: Scene, _: Cues) -> Verdict | None:
    """No noun, but a verb that is only said of events: "pidetään", "will be held", "join us"."""
    if not scene.occasion.is_exact and scene.occasion.precision is not Precision.WEEK:
        return None
    verb = scene.near(Cue.HOLDS, Cue.WELCOMES)
    if verb:
        return Verdict(EventKind.EVENT, "something is held", verb)
    past = scene.near(Cue.TOOK_PLACE)
    if past:
        return Verdict(EventKind.EVENT, "something was held", past)
    return None


def _takes_effect(scene: Scene, _: Cues) -> Verdict | None:
    """As in "Tulee voimaan", "opens its doors": a day on which something changes."""
    change, lasts = scene.near(Cue.EFFECTIVE), scene.near(Cue.VALID)
    if change and lasts and not change.start <= lasts.start < change.end:
        return None
    vague = scene.occasion.precision is Precision.YEAR
    if change and not vague and not scene.kinds():
        return Verdict(EventKind.EVENT, "something takes effect", change)
    return None


def _project_starts(scene: Scene, _: Cues) -> Verdict | None:
    """As in "Hanke käynnistyy": a project's own calendar."""
    start = scene.near(Cue.STARTS)
    if start and scene.near(Cue.POLICIES):
        return Verdict(
            EventKind.EVENT, "a project starts", start, why_not="the start of a project or rule"
        )
    return None


_RULES: tuple[_Rule, ...] = (
    stamp,
    state_of_things,
    purpose,
    which_one,
    closed,
    duty,
    _participle,
    last_day,
    policy,
    decision,
    sending,
    labelled,
    under_call,
    call,
    survey,
    acts_in_period,
    _takes_effect,
    _release,
    _attend,
    _project_starts,
    _held_then,
    list_line,
    timed,
)
