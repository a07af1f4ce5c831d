"""Tell somebody's own plans from what they do for others: "She starts her training", "She sings on 5 May". Pure."""

from __future__ import annotations

from digest.model.event import EventKind
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.setting.cues import WORD, Cue, Hit
from digest.reading.events.setting.scene import Scene

_PART = 6  # code points; "a birthday tea party"
_ADVERBS = 2  # words between who and the verb: "will also"
_PLEASED = 6  # words between who and what is done: "am pleased to be able to"


def own_story(scene: Scene, verdict: Verdict) -> Hit | None:
    """Somebody's own plans: "she starts her training in August"."""
    named = verdict.named is not None  # a title may well say "she"
    named = named or scene.occasion.starts_at is not None
    if named or scene.near(Cue.HOLDS, Cue.WELCOMES) or verdict.kind is EventKind.RELEASE:
        return None
    start = scene.occasion.span.start
    nouns = scene.kinds(whole=True)
    told = [
        hit
        for hit in scene.hits
        if hit.cue is Cue.PERSONAL
        and not any(0 <= noun.start - hit.end <= _PART for noun in nouns)
        and not (_takes_the_stage(scene, hit) or _tells_readers(scene, hit))
    ]
    near = [hit for hit in told if hit.end <= start or scene.in_clause(hit)]
    return near[-1] if near else None


def _takes_the_stage(scene: Scene, who: Hit) -> bool:
    """As in "She gives a recital on 5 May", "Hän saarnaa messussa": others come to hear it."""
    return scene.occasion.is_exact and any(
        hit.cue is Cue.ON_STAGE
        and who.end < hit.start
        and len(WORD.findall(scene.text, who.end, hit.start)) <= _ADVERBS
        for hit in scene.hits
    )


def _tells_readers(scene: Scene, who: Hit) -> bool:
    """As in "I am pleased to announce that …", "I hope you enjoy …", and no more of oneself behind it."""
    start = scene.occasion.span.start
    said = [
        hit
        for hit in scene.hits
        if hit.cue is Cue.ANNOUNCES
        and who.end < hit.start
        and hit.end <= start
        and len(WORD.findall(scene.text, who.end, hit.start)) <= _PLEASED
    ]
    behind = (hit for hit in scene.hits if hit.cue is Cue.PERSONAL)
    return bool(said) and not any(said[-1].end <= hit.start < start for hit in behind)
