"""Decide whether the name of a feast tells when something is, or only a time of the year. Pure."""

from __future__ import annotations

from digest.model.event import EventKind
from digest.reading.events.kind.verdict import NearMiss
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.setting.occasions import Occasion
from digest.reading.events.setting.scene import Scene

_SAID = (
    *(Cue.GATHERINGS, Cue.DRAWS, Cue.HOLDS, Cue.HAPPENS, Cue.STARTS),
    *(Cue.ENDS, Cue.OPENS, Cue.CLAUSE_STARTS),
)
_MET = (Cue.GATHERINGS, Cue.HOLDS, Cue.WELCOMES, Cue.OPENS, Cue.VENUES)
_COPULA = 2  # code points between a feast and "is"


def feast(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "Christmas is a feast that many spend at home": what it is, not when."""
    when = scene.occasion
    told = next((other for other in scene.earlier if cues.is_feast(other.text)), None)
    name = when if cues.is_feast(when.text) else told
    if name is None or not _opens(scene, name):
        return None
    copula = [hit for hit in scene.hits if 0 < hit.start - name.span.end < _COPULA]
    said = [
        hit
        for hit in copula
        if hit.cue is Cue.HAPPENS and " " not in scene.text[hit.start : hit.end]
    ]
    if when.starts_at is not None:
        return None
    if not said:
        return _comes_near(scene) if name is when else None
    who = [hit for hit in scene.hits if hit.cue is Cue.CLAUSE_STARTS and hit.start > said[0].end]
    joined = who and (when is name or who[0].start < when.span.start)
    return NearMiss("tells what a feast is", said[0]) if joined else None


def _opens(scene: Scene, name: Occasion) -> bool:
    """It is the first word of its sentence, or right behind a comma."""
    lead = scene.text[scene.sentence.span.start : name.span.start]
    return not WORD.search(lead) or lead.endswith(", ")


def _comes_near(scene: Scene) -> NearMiss | None:
    """As in "Julen närmar sig och vi har många evenemang": what is told behind "and" has no day."""
    end = scene.occasion.span.end
    joins = [hit for hit in scene.hits if hit.cue is Cue.CLAUSE_STARTS and hit.start > end]
    if not joins:
        return None
    own = [hit for hit in scene.hits if end <= hit.start and hit.end <= joins[0].start]
    if any(isinstance(hit.cue, EventKind) or hit.cue in _MET for hit in own):
        return None
    behind = any(hit.start > joins[0].start for hit in scene.kinds(whole=True))
    return NearMiss("a feast that only names a time of the year", joins[0]) if behind else None


def is_season(scene: Scene, cues: Cues) -> bool:
    """As in "ready for the Easter weeks": a feast, and a plain noun right behind it."""
    words, end = cues.words, scene.occasion.span.end
    if (
        words.compounds
        or not cues.is_feast(scene.occasion.text)
        or scene.text[end : end + 1] != " "
    ):
        return False
    following = WORD.match(scene.text, end + 1)
    if following is None or not following.group().islower():
        return False
    found = cues.of_word(following.group())
    told = any(isinstance(cue, EventKind) or cue in _SAID for cue in found)
    return not told and following.group() not in words.stops


def owns(scene: Scene, cues: Cues) -> bool:
    """As in "juhlimaan joulun odotusta", "pääsiäisen alla": a feast whose something is told of."""
    words, when = cues.words, scene.occasion.span
    if not words.of_endings or not cues.is_feast(scene.occasion.text):
        return False
    if not scene.occasion.text.lower().endswith(words.of_endings):
        return False
    following = WORD.match(scene.text, when.end + 1)
    found = cues.of_word(following.group()) if following else ()
    if Cue.BY_AFTER in found:
        return False  # "vappuun mennessä"
    return following is not None and not any(isinstance(cue, EventKind) for cue in found)
