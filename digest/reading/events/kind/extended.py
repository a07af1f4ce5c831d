"""Judge the new last day of what goes on for longer: "The survey has been extended until 29 May". Pure.

A call, a survey or a registration has a new last day to act; a show is there to be seen until its new end; what
nobody attends or answers, as a lease or a campaign, tells readers nothing.
"""

from __future__ import annotations

from digest.model.event import EventKind
from digest.reading.events.kind.acts import CALLS, last_day_mark, runs_up_to, until
from digest.reading.events.kind.verdict import NearMiss, Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

EXTENDED = "what is extended can be attended until then"  # the rule
_SENT = (Cue.SUBMISSIONS, Cue.OFFERS, Cue.OPINIONS)
_ELSEWHERE = (  # other rules know what becomes of these
    *(Cue.LAST_DAYS, Cue.POLICIES, Cue.STATES, Cue.WORKS, Cue.CLOSED, Cue.BREAKS, Cue.NEGATES),
    *(Cue.CANCELS, Cue.PERSONAL, Cue.DUTIES, Cue.EFFECTIVE),
)
_NEAR = 3  # words between "this" and "extended": "this has now been"


def extended(scene: Scene, cues: Cues) -> Verdict | NearMiss | None:
    """What is extended decides: what readers may act on, what they may see, or neither."""
    when = scene.occasion
    verb = scene.near(Cue.EXTENDS)
    if verb is None or not when.is_exact or when.is_range or verb.start > when.span.start:
        return None
    if not (until(scene) or last_day_mark(scene) or runs_up_to(scene, cues)):
        return None
    asked = _named(scene, *CALLS)
    if asked is None and any(_named(scene, cue) for cue in _ELSEWHERE):
        return None
    return (
        _acted_on(asked)
        or _seen(scene)
        or _acted_on(_named(scene, *_SENT))
        or _it(scene, cues, verb)
    )


def _named(scene: Scene, *wanted: Cue) -> Hit | None:
    """The first such word of the sentence before the day."""
    start = scene.occasion.span.start
    return next((hit for hit in scene.hits if hit.cue in wanted and hit.end <= start), None)


def _acted_on(noun: Hit | None) -> Verdict | None:
    if noun is None:
        return None
    rule = "the new last day of what is extended"
    return Verdict(EventKind.DEADLINE, rule, noun, ends=True, outright=True)


def _seen(scene: Scene) -> Verdict | None:
    """As in "The exhibition has been extended", but not "Entries for the contest have been extended"."""
    start = scene.occasion.span.start
    noun = next((hit for hit in scene.kinds(whole=True) if hit.end <= start), None)
    sent = _named(scene, *_SENT)
    if noun is None or not isinstance(noun.cue, EventKind) or (sent and sent.start < noun.start):
        return None
    return Verdict(noun.cue, EXTENDED, noun, outright=True)


def _it(scene: Scene, cues: Cues, verb: Hit) -> Verdict | NearMiss | None:
    """As in "It has been extended to 9 April", of what the sentence before tells."""
    lead = list(WORD.finditer(scene.text, scene.sentence.span.start, verb.start))[-1 - _NEAR :]
    if not any(word.group().lower() in cues.words.pronouns for word in lead):
        met = scene.near(Cue.GATHERINGS, Cue.DRAWS)
        return None if met else NearMiss("how long something goes on", verb)
    for line in scene.context[:1]:
        hits = cues.of_line(line.text)
        told = next((hit for hit in hits if hit.cue in (*CALLS, *_SENT)), None)
        if told is not None:
            return _acted_on(told.behind(line.span.start))
    return None
