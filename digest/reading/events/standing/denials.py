"""Find the word of denial that says that something to attend does not happen. Pure."""

from __future__ import annotations

import re

from digest.model.event import ATTENDED
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.setting.cues import WORD, Cue, Hit
from digest.reading.events.setting.scene import Scene
from digest.reading.lexicon.words import EventWords

_NUMBER = re.compile(r"\. ?\d")
_BESIDE = 40  # code points between "if" and the denial
_HELD_THEN = (Cue.HOLDS, Cue.STARTS, Cue.WELCOMES)
_ASKED = (Cue.ACTS, Cue.MODALS)


def refused(scene: Scene) -> Hit | None:
    """The nearest word such as "will not be held" in the clause that is not said of somebody else."""
    found = [hit for hit in scene.hits if hit.cue is Cue.NOT_HELD and scene.in_clause(hit)]
    return min(
        (hit for hit in found if not _is_of_who(scene, hit)), key=scene.distance, default=None
    )


def denied(scene: Scene, verdict: Verdict, words: EventWords) -> Hit | None:
    """A word of denial in the clause of a thing to attend, and no verb before it that holds it."""
    if verdict.kind not in ATTENDED or verdict.ends or verdict.named is not None:
        return None
    held = [hit.end for hit in scene.hits if hit.cue in _HELD_THEN and scene.in_clause(hit)]
    for hit in scene.hits:
        if hit.cue is not Cue.NEGATES or not scene.in_clause(hit) or _is_spared(scene, hit):
            continue
        if scene.text[max(0, hit.start - 1) : hit.start] == "(":
            continue  # "9 May (not 5 May)"
        if _NUMBER.match(scene.text, hit.end):
            continue  # "Market no. 2"
        if _is_supposed(scene, hit) or _is_of_clause_before(scene, hit) or _is_of_who(scene, hit):
            continue
        if _is_done_there(scene, verdict, hit, words):
            continue
        if not any(end <= hit.start for end in held):
            return hit
    return None


def _is_spared(scene: Scene, denial: Hit) -> bool:
    """As in "no registration is needed", "missa inte": the denial is of something else."""
    spared = (Cue.SPARED, Cue.NOT_CANCELLED)
    return any(
        hit.cue in spared and hit.start <= denial.start and denial.end <= hit.end
        for hit in scene.hits
    )


def _is_of_who(scene: Scene, denial: Hit) -> bool:
    """As in "Anyone whose name does not stand there should apply by 5 May", "who do not dance, …"."""
    opens = any(
        hit.cue in (Cue.RELATIVES, Cue.DOUBTFUL) and 0 <= denial.start - hit.end <= _BESIDE
        for hit in scene.hits
    )
    start = scene.occasion.span.start
    asked = any(hit.cue in _ASKED and denial.end <= hit.start < start for hit in scene.hits)
    return opens and denial.end <= start and (asked or "," in scene.text[denial.end : start])


def _is_done_there(scene: Scene, verdict: Verdict, denial: Hit, words: EventWords) -> bool:
    """As in "We do not take cards at the fair on 5 May": what is not done at it, which is held."""
    noun = verdict.cue
    if noun is None or noun.start < denial.end:
        return False
    between = WORD.findall(scene.text[denial.end : noun.start].lower())
    return len(between) > 1 and any(word in words.at_words for word in between[-2:])


def _is_of_clause_before(scene: Scene, denial: Hit) -> bool:
    """As in "The hall is not large, so come early to the concert on 5 May"."""
    since, start = denial.end, scene.occasion.span.start
    opens = [
        hit.end
        for hit in scene.hits
        if hit.cue in (Cue.CLAUSE_STARTS, Cue.CONTRASTS)
        and since <= hit.start < start
        and scene.text[since : hit.start].rstrip().endswith((",", ";"))
    ]
    if not opens or any(since <= hit.start < opens[-1] for hit in scene.kinds(whole=True)):
        return False
    return any(opens[-1] <= hit.start < start for hit in scene.kinds(whole=True))


def _is_supposed(scene: Scene, denial: Hit) -> bool:
    """As in "If the ice does not hold, the race on 5 January is cancelled": only then."""
    behind = scene.text[denial.end : scene.occasion.span.start]
    return "," in behind and any(
        hit.cue is Cue.DOUBTFUL and 0 <= denial.start - hit.end <= _BESIDE for hit in scene.hits
    )
